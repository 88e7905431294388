package block

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Verdict is what a decision table said in a visit, as the history keeps it:
// enough to tell people why, and to ask the same of another table.
type Verdict struct {
	Table  graph.ID     // as the block names it
	Rules  []int        // that made the value, from 1, in the order of their effect
	Inputs []feel.Value // what was tested, per input column
	Read   feel.Value   // a context: the variables that the table's expressions read
	Value  feel.Value   // what was decided

	Decision string // of a graph: the id of the decision that was asked
	Nodes    []Node // of a graph: what each node on the way said, the decision itself last
}

// Node is what one decision, or one call of a knowledge model, of a graph said.
type Node struct {
	Name   string
	Rules  []int        // of a table, from 1
	Inputs []feel.Value // of a table
	Value  feel.Value   // null where it is too large to keep
}

// NoteVerdict is the name under which verdicts are noted.
const NoteVerdict = "verdict"

// mostRead is how many bytes of variables a verdict keeps; a larger one is left
// out.
const mostRead = 16 << 10

// Read gathers the variables of the names, those that are small enough to keep.
func Read(s feel.Scope, names []string) feel.Value {
	b := feel.NewContext(len(names))
	left := mostRead
	for _, name := range names {
		if v, ok := s.Lookup(name); ok && v.Storable() && v.Size() <= left {
			left -= v.Size()
			b.Set(name, v)
		}
	}
	return b.Value()
}

// Value is the verdict as it is noted.
func (v Verdict) value() feel.Value {
	b := feel.NewContext(7).Set("table", feel.String(string(v.Table))).Set("rules", numbered(v.Rules)).
		Set("inputs", feel.List(v.Inputs...)).Set("read", v.Read).Set("value", v.Value)
	if v.Decision == "" {
		return b.Value()
	}
	nodes := make([]feel.Value, len(v.Nodes))
	left := mostRead
	for i, n := range v.Nodes {
		one := feel.NewContext(4).Set("name", feel.String(n.Name)).Set("rules", numbered(n.Rules))
		inputs := feel.List(n.Inputs...)
		for _, x := range []struct {
			name  string
			value feel.Value
		}{{"inputs", inputs}, {"value", n.Value}} {
			if size := x.value.Size(); x.value.Storable() && size <= left {
				left -= size
				one.Set(x.name, x.value)
			}
		}
		nodes[i] = one.Value()
	}
	return b.Set("decision", feel.String(v.Decision)).Set("nodes", feel.List(nodes...)).Value()
}

func numbered(rules []int) feel.Value {
	list := make([]feel.Value, len(rules))
	for i, n := range rules {
		list[i] = feel.Int(int64(n))
	}
	return feel.List(list...)
}

// numbers and entries are the reverse, with nothing for what is not there.
func numbers(v feel.Value, name string) (list []int) {
	for _, r := range entries(v, name) {
		n, _ := r.Int64()
		list = append(list, int(n))
	}
	return list
}

func entries(v feel.Value, name string) []feel.Value {
	list, _ := v.Get(name)
	if list.Kind() != feel.KindList {
		return nil
	}
	return list.Items()
}

// On notes the verdict in a move.
func (v Verdict) On(m machine.Move) machine.Move { return m.Note(NoteVerdict, v.value()) }

// VerdictOf is the verdict that a fact notes; ok is false for other facts.
func VerdictOf(f machine.Fact) (v Verdict, ok bool) {
	if f.What != machine.Noted || f.Name != NoteVerdict {
		return v, false
	}
	table, _ := f.Value.Get("table")
	v.Table = graph.ID(table.Text())
	v.Rules, v.Inputs = numbers(f.Value, "rules"), entries(f.Value, "inputs")
	decision, _ := f.Value.Get("decision")
	if decision.Kind() == feel.KindString {
		v.Decision = decision.Text()
	}
	for _, x := range entries(f.Value, "nodes") {
		name, _ := x.Get("name")
		n := Node{Name: name.Text(), Rules: numbers(x, "rules"), Inputs: entries(x, "inputs")}
		n.Value, _ = x.Get("value")
		v.Nodes = append(v.Nodes, n)
	}
	v.Read, _ = f.Value.Get("read")
	v.Value, ok = f.Value.Get("value")
	return v, ok
}
