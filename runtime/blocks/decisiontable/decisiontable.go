// Package decisiontable asks a decision table and keeps what it says.
package decisiontable

import (
	"fmt"

	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Result is the name under which the fields of the panel read what the table
// decided.
const Result = "result"

// Type is the kind.
var Type = block.Type{
	Kind: "decision-table", Name: "Decision table", Group: block.GroupLogic, Icon: "table-2", Shape: block.ShapeCard, BPMN: "businessRuleTask",
	Summary: "Look an answer up in a table of rules.",
	New:     func() block.Block { return &decisionTable{none: needsAttention} },
}

// What happens if no rule matches.
const (
	needsAttention = "attention"
	goesOn         = "go-on"
)

type decisionTable struct {
	ref     graph.ID
	asked   asked // of a graph of decisions
	into    string
	set     []form.Mapping
	none    string
	title   string
	logic   *decision.Logic
	reads   []string
	result  feel.Type
	outputs []machine.Mapping
}

func (b *decisionTable) Form(f *form.Form) {
	f.TableRef(&b.ref, "table", "Table").Required()
	heading, model, known := find(f.Env(), graph.ID(f.Given("table")))
	b.result = heading.ResultType()
	if b.asked.bind(f, model); model != nil {
		g, _ := decision.CompileModel(model)
		b.result = g.TypeOf(b.asked.chosen(f))
	}
	f.Variable(&b.into, "into", "Keep the answer in").In("Answer").Like("discount").If(known)
	f.Know(feel.Var{Name: Result, Type: b.result, Doc: "What the table decided"})
	f.Mappings(&b.set, "set", "Take from the answer").In("Answer").Hint("The answer is called " + Result + ".").If(known)
	f.Choice(&b.none, "none", "If no rule matches", form.Option{Value: needsAttention, Label: "Somebody has a look"}, form.Option{Value: goesOn, Label: "Go on without an answer"}).In("Answer").If(known)
}

// find is the table, or the graph of decisions, that a reference names, as far
// as it can be read.
func find(e form.Env, ref graph.ID) (t *decision.Table, m *decision.Model, known bool) {
	t = &decision.Table{}
	if e.Table == nil {
		return t, nil, false
	}
	found := e.Table(ref)
	if found == nil {
		return t, nil, false
	}
	if decision.IsModel(found.Body) {
		m, err := decision.DecodeModel(found.Body)
		if err != nil {
			m = nil
		}
		return t, m, true
	}
	if read, err := decision.Decode(found.Body); err == nil {
		t = read
	}
	return t, nil, true
}

// result is the whole of what was decided.
var result = feel.Must(Result, nil)

// mostProblems of a table are told at its block; the editor tells all.
const mostProblems = 10

func (b *decisionTable) Prepare(e machine.Env) []form.Problem {
	t := e.Table(b.ref)
	b.title = t.Name
	compile := b.compile
	if decision.IsModel(t.Body) {
		compile = b.compileGraph
	}
	problems := compile(t, e)
	if b.into == "" && len(b.set) == 0 {
		problems = append(problems, form.Problem{Field: "into", Text: "Say which variable keeps the answer."})
	}
	if len(problems) > 0 {
		return problems
	}
	if b.into != "" {
		b.outputs = append(b.outputs, machine.Mapping{Name: b.into, Value: result})
	}
	for _, m := range b.set {
		b.outputs = append(b.outputs, machine.Mapping{Name: m.Name, Value: m.Value})
	}
	return nil
}

func (b *decisionTable) compile(t *graph.Table, e machine.Env) (problems []form.Problem) {
	body, err := decision.Decode(t.Body)
	if err != nil {
		return unreadable(t, err)
	}
	logic, found := decision.Compile(body, e.Names)
	for _, p := range found {
		if p.Warning || len(problems) == mostProblems {
			continue // warnings are about names that may be set elsewhere
		}
		problems = append(problems, form.Problem{Field: "table", Text: "“" + t.Name + "”, " + lower(p.Sentence(body))})
	}
	if b.logic = logic; logic != nil {
		b.reads = logic.Variables()
	}
	return problems
}

func unreadable(t *graph.Table, err error) []form.Problem {
	return []form.Problem{{Field: "table", Text: "“" + t.Name + "”: " + err.Error() + "."}}
}

// lower begins a sentence about a rule in small, after the table's name.
func lower(s string) string {
	if len(s) > 5 && s[:5] == "Rule " {
		return "rule " + s[5:]
	}
	return s
}

func (b *decisionTable) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *decisionTable) Enter(v *machine.Visit) machine.Move {
	ev := &feel.Evaluator{Scope: v, Now: feel.DateTime(v.Now, v.Zone)}
	if b.asked.graph != nil {
		return b.enterGraph(v, ev)
	}
	r, err := b.logic.Evaluate(ev)
	if err != nil {
		return machine.Fault("table", "“%s” could not decide: %v.", b.title, err)
	}
	said := block.Verdict{Table: b.ref, Inputs: r.Inputs, Read: block.Read(v, b.reads), Value: r.Value}
	for _, n := range r.Rules {
		said.Rules = append(said.Rules, n+1)
	}
	if text := b.trouble(ev, r); text != "" {
		return said.On(machine.Fault("table", "%s", text))
	}
	return said.On(machine.Leave("").Set(machine.Var{Name: Result, Value: r.Value}))
}

// trouble is why nobody can go on from here; "" if one can.
func (b *decisionTable) trouble(ev *feel.Evaluator, r decision.Result) string {
	why := ev.Reason()
	switch {
	case !r.Value.IsNull() || r.None && b.none == goesOn:
		return ""
	case r.None && why != "":
		return fmt.Sprintf("No rule of “%s” matches. %s", b.title, why)
	case r.None:
		return fmt.Sprintf("No rule of “%s” matches%s.", b.title, b.given(r))
	case r.Why != "":
		return fmt.Sprintf("“%s” could not decide. %s", b.title, r.Why)
	case why != "":
		return fmt.Sprintf("“%s” could not decide. %s", b.title, why)
	}
	return "" // a rule says null
}

// given names the inputs: ", where amount is 5 and country is "SE"".
func (b *decisionTable) given(r decision.Result) string {
	s := ""
	for i, v := range r.Inputs {
		switch {
		case i == 0:
			s = ", where "
		case i == len(r.Inputs)-1:
			s += " and "
		default:
			s += ", "
		}
		s += b.logic.Table().InputName(i) + " is " + v.String()
	}
	return s
}

// Mappings keep the answer inside the block, under the name Result; what the
// author takes from it goes up.
func (b *decisionTable) Mappings() (inputs, outputs []machine.Mapping) { return nil, b.outputs }

func (b *decisionTable) Produces() []feel.Var {
	vars := block.Set(b.set)
	if b.into != "" {
		vars = append(vars, feel.Var{Name: b.into, Type: b.result, Doc: "What “" + b.title + "” decided"})
	}
	return vars
}

func (b *decisionTable) Subtitle(block.Names) string {
	if b.into == "" {
		return b.title
	}
	return block.Join(b.title, "sets "+b.into)
}

func (b *decisionTable) Sentence(block.Names) string {
	s := "look the answer up in the table “" + b.title + "”"
	if b.into != "" {
		s += " and keep it in " + b.into
	}
	return s
}
