package decision

import (
	"errors"
	"slices"

	"segue/runtime/feel"
)

// ErrUnknown is returned where a graph has no element of the name.
var ErrUnknown = errors.New("there is no decision of this name")

// given is what one run of a graph knows: the values given to it and those
// decided so far.
type given struct {
	values map[*node]feel.Value
	busy   map[*node]bool
}

// Evaluate decides the decision, or calls the decision service, with the name.
// inputs are values by the names of input data; what is missing is null. A
// value given under a decision's name stands for that decision.
func (g *Graph) Evaluate(ev *feel.Evaluator, name string, inputs feel.Value) (feel.Value, error) {
	e := g.named(name)
	if e == nil {
		return feel.Null, ErrUnknown
	}
	return g.evaluate(ev, e, inputs)
}

func (g *Graph) evaluate(ev *feel.Evaluator, e *node, inputs feel.Value) (feel.Value, error) {
	result := feel.Null
	err := ev.Do(func() error {
		run := &given{map[*node]feel.Value{}, map[*node]bool{}}
		g.take(ev, run, inputs, map[*Graph]bool{})
		if e.service != nil {
			args := make([]feel.Value, 0, 8)
			for _, in := range g.parameters(e.service) {
				args = append(args, run.values[in.from])
			}
			result = ev.Call(e.value, args...)
			return nil
		}
		result = g.value(ev, run, &requirement{from: e})
		return nil
	})
	return result, err
}

func (g *Graph) named(name string) *node {
	for i, d := range g.model.Decisions {
		if d.Name == name {
			return g.decided[i]
		}
	}
	for _, n := range slices.Concat(g.services, g.known, g.decided) {
		if n.name == name {
			return n
		}
	}
	return nil
}

// take puts the inputs where they belong, as values of their types. Inputs of
// imported models may come under the name of the import or by their own.
func (g *Graph) take(ev *feel.Evaluator, run *given, inputs feel.Value, seen map[*Graph]bool) {
	if seen[g] {
		return
	}
	seen[g] = true
	for _, n := range slices.Concat(g.inputs, g.decided) {
		if v, ok := inputs.Get(n.name); ok {
			run.values[n], _ = n.typ.conform(ev, v)
		}
	}
	for name, other := range g.imports {
		if v, ok := inputs.Get(name); ok {
			other.take(ev, run, v, seen)
		} else {
			other.take(ev, run, inputs, seen)
		}
	}
}

// value is the value of what is required, decided on first use.
func (g *Graph) value(ev *feel.Evaluator, run *given, r *requirement) feel.Value {
	e := r.from
	if v, ok := run.values[e]; ok {
		return v
	}
	switch {
	case !e.value.IsNull():
		return e.value
	case e.code == nil || run.busy[e]:
		return feel.Null
	}
	run.busy[e] = true
	defer delete(run.busy, e)
	outer := ev.Scope
	ev.Scope = g.scopeOf(ev, run, e.requires)
	v := traced(ev, e.id, e.name, func() feel.Value {
		v, _ := e.typ.conform(ev, e.code(ev))
		return v
	})
	ev.Scope = outer
	run.values[e] = v
	return v
}

// scopeOf is the values of what is required, under their names.
func (g *Graph) scopeOf(ev *feel.Evaluator, run *given, requires []*requirement) feel.Scope {
	l := &layer{}
	var imported map[string]*feel.ContextBuilder
	for _, r := range requires {
		v := g.value(ev, run, r)
		if r.via == "" {
			l.set(r.from.name, v)
			continue
		}
		if imported == nil {
			imported = map[string]*feel.ContextBuilder{}
		}
		if imported[r.via] == nil {
			imported[r.via] = feel.NewContext(1)
		}
		imported[r.via].Set(r.from.name, v)
	}
	for name, b := range imported {
		l.set(name, b.Value())
	}
	return l
}

// parameters are what a service takes, in the order of its arguments: input
// data, then decisions.
func (g *Graph) parameters(s *Service) []*requirement {
	var list []*requirement
	for _, refs := range [][]string{s.Data, s.Takes} {
		for _, ref := range refs {
			if r, ok := g.find(ref); ok {
				list = append(list, r)
			}
		}
	}
	return list
}

// service makes the function of a decision service.
func (g *Graph) service(e *node) {
	s := e.service
	takes := g.parameters(s)
	var params []feel.Field
	for _, r := range takes {
		params = append(params, feel.Field{Name: r.from.name, Type: r.from.typ.typ})
	}
	var gives []*requirement
	for _, ref := range s.Outputs {
		if r, ok := g.find(ref); ok {
			gives = append(gives, r)
		}
	}
	result := g.result(s.Type)
	e.value = feel.NewFunction(s.Name, params, result.typ, func(ev *feel.Evaluator, args []feel.Value) feel.Value {
		run := &given{map[*node]feel.Value{}, map[*node]bool{}}
		for i, r := range takes {
			run.values[r.from], _ = r.from.typ.conform(ev, args[i])
		}
		if len(gives) == 1 {
			v, _ := result.conform(ev, g.value(ev, run, gives[0]))
			return v
		}
		b := feel.NewContext(len(gives))
		for _, r := range gives {
			b.Set(r.from.name, g.value(ev, run, r))
		}
		v, _ := result.conform(ev, b.Value())
		return v
	})
}
