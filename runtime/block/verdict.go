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
	rules := make([]feel.Value, len(v.Rules))
	for i, n := range v.Rules {
		rules[i] = feel.Int(int64(n))
	}
	return feel.NewContext(5).Set("table", feel.String(string(v.Table))).Set("rules", feel.List(rules...)).
		Set("inputs", feel.List(v.Inputs...)).Set("read", v.Read).Set("value", v.Value).Value()
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
	rules, _ := f.Value.Get("rules")
	for _, r := range rules.Items() {
		n, _ := r.Int64()
		v.Rules = append(v.Rules, int(n))
	}
	inputs, _ := f.Value.Get("inputs")
	v.Inputs = inputs.Items()
	v.Read, _ = f.Value.Get("read")
	v.Value, ok = f.Value.Get("value")
	return v, ok
}
