package decision

import "segue/runtime/feel"

// Decide is Evaluate with values for the inputs instead of their expressions:
// one per input column. Cells may read variables of ev.Scope.
func (l *Logic) Decide(ev *feel.Evaluator, inputs []feel.Value) (Result, error) {
	var r Result
	err := ev.Do(func() (err error) {
		r, err = l.decide(ev, inputs)
		return err
	})
	return r, err
}

// Types are what the input columns take: as their headings say, else as their
// expressions give.
func (l *Logic) Types() []feel.Type {
	types := make([]feel.Type, len(l.inputs))
	for i, in := range l.inputs {
		types[i] = in.typ
	}
	return types
}
