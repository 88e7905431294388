package decision

import "segue/runtime/feel"

// layer is a scope of a few names over another scope.
type layer struct {
	names  []string
	values []feel.Value
	outer  feel.Scope
}

// Lookup finds the name here or further out.
func (l *layer) Lookup(name string) (feel.Value, bool) {
	for i := len(l.names) - 1; i >= 0; i-- {
		if l.names[i] == name {
			return l.values[i], true
		}
	}
	if l.outer == nil {
		return feel.Null, false
	}
	return l.outer.Lookup(name)
}

func (l *layer) set(name string, v feel.Value) {
	l.names, l.values = append(l.names, name), append(l.values, v)
}

// under runs f with a layer of its own over the evaluator's scope.
func under(ev *feel.Evaluator, f func(l *layer) feel.Value) feel.Value {
	l := &layer{outer: ev.Scope}
	ev.Scope = l
	v := f(l)
	ev.Scope = l.outer
	return v
}
