package expression

import (
	"slices"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
)

// askText answers about a text with expressions in braces: each is checked and
// completed on its own, and the preview is the whole text filled in.
func askText(q Question, env *feel.Env) Answer {
	a := Answer{Faults: []Fault{}, Candidates: []Candidate{}, Reads: []string{}}
	caret := -1
	if q.Caret != nil {
		caret = Bytes(q.Source, *q.Caret)
	}
	filled := true
	for _, p := range form.Pieces(q.Source) {
		here := p.Expression && caret >= p.Start && caret <= p.End
		if here {
			a.Candidates = within(q.Source, p, caret, env)
		}
		switch {
		case p.Stray:
			a.fault(q.Source, feel.Problem{Pos: p.Start, End: p.End, Text: "This } has no { before it. Write }} for a brace."})
		case p.Open && !here: // else it is being written
			a.fault(q.Source, feel.Problem{Pos: p.Start - 1, End: p.Start, Text: "This { is not closed. Write {{ for a brace."})
		case p.Open:
			filled = false
		case p.Expression:
			a.check(q.Source, p, env)
		}
	}
	if q.Samples != nil && filled && len(a.Faults) == 0 && len(a.Reads) > 0 {
		a.Preview = fill(q.Source, env, q.Samples, moneyOf(q.Vars))
	}
	return a
}

func (a *Answer) fault(src string, p feel.Problem) { a.Faults = append(a.Faults, FaultOf(src, p)) }

func (a *Answer) check(src string, p form.Piece, env *feel.Env) {
	e, problems := feel.Compile(src[p.Start:p.End], env)
	for _, x := range problems {
		x.Pos, x.End = x.Pos+p.Start, x.End+p.Start
		a.fault(src, x)
	}
	if e == nil {
		return
	}
	for _, name := range e.Variables() {
		if !slices.Contains(a.Reads, name) {
			a.Reads = append(a.Reads, name)
		}
	}
}

// within are the candidates inside one pair of braces. Where none closes yet,
// what is chosen brings it along.
func within(src string, p form.Piece, caret int, env *feel.Env) []Candidate {
	end := p.End
	if p.Open {
		end = caret // what follows is text
	}
	found := feel.Complete(src[p.Start:end], caret-p.Start, env)
	for i := range found {
		x := &found[i]
		x.Start, x.End = x.Start+p.Start, x.End+p.Start
		if p.Open && !x.Type.IsContext() && (x.Kind == feel.CandidateVariable || x.Kind == feel.CandidateEntry) {
			x.Text += "}"
		}
	}
	return listed(src, found)
}

// moneyOf are the variables that are amounts, which texts show as such.
func moneyOf(vars []Var) block.Money {
	m := block.Money{}
	for _, v := range vars[:min(len(vars), mostVars)] {
		if v.Money != "" {
			m[v.Name] = v.Money
		}
	}
	return m
}

func fill(src string, env *feel.Env, samples map[string]string, money block.Money) *Preview {
	t, ok := form.ReadTemplate(env, src)
	if !ok {
		return nil
	}
	given := sampled(samples)
	why := ""
	text, err := t.FillFor(func(e *feel.Expr) (feel.Value, error) {
		if name := missing(e, given); name != "" && why == "" {
			why = "There is no sample for “" + name + "”."
		}
		return e.Eval(&feel.Evaluator{Scope: feel.Vars(given), Limits: limits})
	}, money.Words)
	switch {
	case why != "":
		return &Preview{Why: why}
	case err != nil:
		return &Preview{Why: err.Error()}
	}
	return &Preview{Value: short(text)}
}
