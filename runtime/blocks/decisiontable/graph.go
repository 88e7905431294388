package decisiontable

import (
	"fmt"
	"slices"

	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// asked is what a block asks of a graph of decisions.
type asked struct {
	decision string // id
	give     []given
	graph    *decision.Graph
	needs    []need
}

// given is an input of the graph, and the expression that gives it.
type given struct {
	input string // its name
	value *feel.Expr
}

// need is an input that the decision reads; value is nil for the variable of
// the input's name.
type need struct {
	id, name string
	value    *feel.Expr
}

// bind adds the fields that only a graph has.
func (a *asked) bind(f *form.Form, m *decision.Model) {
	var decisions, inputs []form.Option
	if m != nil {
		decisions = choices(m)
		if len(decisions) > 0 {
			a.decision = decisions[0].Value
		}
		for _, in := range m.Needs(a.chosen(f)) {
			inputs = append(inputs, form.Option{Value: in.Name, Label: in.Name})
		}
	}
	f.Choice(&a.decision, "decision", "Decision", decisions...).If(len(decisions) > 1)
	form.Rows(f, &a.give, "give", "Give to the decision", func(row *form.Form, g *given) {
		row.Choice(&g.input, "input", "Input", inputs...).Required()
		row.Expr(&g.value, "value", "Value", feel.Any).Required().Like("amount * 1.19")
	}).Hint("What is not given here is the variable of the input's name.").If(len(inputs) > 0)
}

// chosen is the id of the decision that is asked, before the form is decoded.
func (a *asked) chosen(f *form.Form) string {
	if id := f.Given("decision"); id != "" {
		return id
	}
	return a.decision
}

// choices are the decisions of a graph, those that no other uses first.
func choices(m *decision.Model) []form.Option {
	var options []form.Option
	for _, d := range slices.Concat(m.Tops(), m.Decisions) {
		if !slices.ContainsFunc(options, func(o form.Option) bool { return o.Value == d.ID }) {
			options = append(options, form.Option{Value: d.ID, Label: d.Name})
		}
	}
	return options
}

func (b *decisionTable) compileGraph(t *graph.Table, e machine.Env) (problems []form.Problem) {
	m, err := decision.DecodeModel(t.Body)
	if err != nil {
		return unreadable(t, err)
	}
	a := &b.asked
	g, found := decision.CompileModel(m)
	for _, p := range found {
		if !p.Warning && len(problems) < mostProblems {
			problems = append(problems, form.Problem{Field: "table", Text: "“" + t.Name + "”, " + p.Sentence()})
		}
	}
	if !slices.ContainsFunc(m.Decisions, func(d decision.Decision) bool { return d.ID == a.decision }) {
		return append(problems, form.Problem{Field: "table", Text: "“" + t.Name + "” has no decision yet."})
	}
	for _, in := range m.Needs(a.decision) {
		n := need{id: in.ID, name: in.Name}
		if i := slices.IndexFunc(a.give, func(g given) bool { return g.input == in.Name }); i >= 0 {
			n.value = a.give[i].value
		} else if !e.Names.Open() && !slices.ContainsFunc(e.Names.Vars(), func(v feel.Var) bool { return v.Name == in.Name }) {
			problems = append(problems, form.Problem{Field: "give", Text: "“" + t.Name + "” needs “" + in.Name + "”, and no variable is called so. Give it a value here."})
		}
		a.needs = append(a.needs, n)
	}
	a.graph = g
	return problems
}

// inputs are what the graph is given; why says which of them does not fit.
func (a *asked) inputs(ev *feel.Evaluator, v *machine.Visit) (inputs feel.Value, why string, err error) {
	all := feel.NewContext(len(a.needs))
	for _, n := range a.needs {
		var x feel.Value
		if n.value == nil {
			x, _ = v.Lookup(n.name)
		} else if x, err = n.value.Eval(ev); err != nil {
			return feel.Null, "", err
		}
		if !a.graph.Fits(ev, n.id, x) {
			return feel.Null, fmt.Sprintf("Its input “%s” is %s, which does not fit: it takes %s.", n.name, x.String(), a.graph.TypeOf(n.id).Phrase()), nil
		}
		all.Set(n.name, x)
	}
	return all.Value(), "", nil
}

func (b *decisionTable) enterGraph(v *machine.Visit, ev *feel.Evaluator) machine.Move {
	a := &b.asked
	inputs, why, err := a.inputs(ev, v)
	if err != nil {
		return machine.Fault("table", "“%s” could not decide: %v.", b.title, err)
	}
	if why != "" {
		return machine.Fault("table", "“%s” could not decide. %s", b.title, why)
	}
	value, said, err := a.graph.Run(ev, a.decision, inputs)
	if err != nil {
		return machine.Fault("table", "“%s” could not decide: %v.", b.title, err)
	}
	verdict := block.Verdict{Table: b.ref, Decision: a.decision, Read: block.Read(feel.Vars(inputs), names(a.needs)), Value: value}
	for _, s := range said {
		n := block.Node{Name: s.Name, Inputs: s.Inputs, Value: s.Value}
		for _, r := range s.Rules {
			n.Rules = append(n.Rules, r+1)
		}
		verdict.Nodes = append(verdict.Nodes, n)
		if s.ID == a.decision {
			verdict.Rules, verdict.Inputs = n.Rules, n.Inputs
		}
	}
	if text := b.graphTrouble(ev, value, said); text != "" {
		return verdict.On(machine.Fault("table", "%s", text))
	}
	return verdict.On(machine.Leave("").Set(machine.Var{Name: Result, Value: value}))
}

func names(needs []need) []string {
	list := make([]string, len(needs))
	for i, n := range needs {
		list[i] = n.name
	}
	return list
}

// graphTrouble is why nobody can go on from here; "" if one can. The first node
// that found nothing is the reason of all that follow.
func (b *decisionTable) graphTrouble(ev *feel.Evaluator, value feel.Value, said []decision.Said) string {
	if !value.IsNull() {
		return ""
	}
	for _, s := range said {
		switch {
		case s.None && b.none == goesOn:
			return ""
		case s.None:
			return fmt.Sprintf("“%s” could not decide: no rule of “%s” matches.", b.title, s.Name)
		case s.Why != "":
			return fmt.Sprintf("“%s” could not decide. “%s”: %s", b.title, s.Name, s.Why)
		}
	}
	if why := ev.Reason(); why != "" {
		return fmt.Sprintf("“%s” could not decide. %s", b.title, why)
	}
	return ""
}
