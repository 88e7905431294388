package decision

import (
	"slices"

	"segue/runtime/feel"
)

// Said is what one node of a graph gave in a run: a decision, or one call of a
// knowledge model.
type Said struct {
	ID, Name string
	Value    feel.Value
	Rules    []int        // of a table: indexes of the rules that made the value
	Inputs   []feel.Value // of a table: what was tested
	Why      string       // why the value is null, as far as a table says it
	None     bool         // the reason is that no rule of the table matches
}

// mostSaid nodes of one run are told: the first ones, the last, and the first
// that says why it has no value.
const mostSaid = 200

// tracer gathers what the nodes of a run say, in the order in which they were
// settled. It is the Trace of the evaluator.
type tracer struct {
	said []Said
	open []*Said
}

// Run is Evaluate for the decision with the id, and tells what each node on the
// way gave. The last of said is the decision itself.
func (g *Graph) Run(ev *feel.Evaluator, id string, inputs feel.Value) (v feel.Value, said []Said, err error) {
	t := &tracer{}
	outer := ev.Trace
	ev.Trace = t
	defer func() { ev.Trace = outer }()
	for i, d := range g.model.Decisions {
		if d.ID == id {
			v, err = g.evaluate(ev, g.decided[i], inputs)
			return v, t.said, err
		}
	}
	return feel.Null, nil, ErrUnknown
}

// RunAll decides every decision of the model, as far as the inputs let it.
func (g *Graph) RunAll(ev *feel.Evaluator, inputs feel.Value) (said []Said, err error) {
	t := &tracer{}
	outer := ev.Trace
	ev.Trace = t
	defer func() { ev.Trace = outer }()
	err = ev.Do(func() error {
		run := &given{map[*node]feel.Value{}, map[*node]bool{}}
		g.take(ev, run, inputs, map[*Graph]bool{})
		for _, n := range g.decided {
			g.value(ev, run, &requirement{from: n})
		}
		return nil
	})
	return t.said, err
}

// traced runs f as what the node says.
func traced(ev *feel.Evaluator, id, name string, f func() feel.Value) feel.Value {
	t, _ := ev.Trace.(*tracer)
	if t == nil {
		return f()
	}
	one := &Said{ID: id, Name: name}
	t.open = append(t.open, one)
	one.Value = f()
	t.open = t.open[:len(t.open)-1]
	t.say(*one)
	return one.Value
}

// say keeps what a node said. Where that is full, the newest takes the last
// place, since the decision itself is settled last.
func (t *tracer) say(one Said) {
	if len(t.said) == mostSaid {
		earlier, last := t.said[:mostSaid-1], t.said[mostSaid-1]
		if last.troubled() && !slices.ContainsFunc(earlier, Said.troubled) {
			earlier[mostSaid-2] = last
		}
		t.said = earlier
	}
	t.said = append(t.said, one)
}

func (s Said) troubled() bool { return s.None || s.Why != "" }

// told keeps what a table said about the node that is being settled.
func told(ev *feel.Evaluator, r Result) {
	if t, _ := ev.Trace.(*tracer); t != nil && len(t.open) > 0 {
		one := t.open[len(t.open)-1]
		one.Rules, one.Inputs, one.Why, one.None = r.Rules, r.Inputs, r.Why, r.None
	}
}
