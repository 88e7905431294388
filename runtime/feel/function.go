package feel

import (
	"strings"
)

// functionData is what a function value holds: a built-in, one written in
// FEEL, or one made by NewFunction.
type functionData struct {
	name    string
	params  []string
	typ     Type
	builtin *builtin
	native  func(ev *Evaluator, args []Value) Value

	// A function written in FEEL: its body, the values it took along from
	// where it was made, and the variables it sees.
	body     code
	cost     int // in steps
	slots    int
	captures []capture
	captured []Value
	scope    Scope
}

// NewFunction makes a function value from Go, as decisions do for business
// knowledge models. call gets as many arguments as there are params, null
// where none was given, already conformed to their types.
func NewFunction(name string, params []Field, result Type, call func(ev *Evaluator, args []Value) Value) Value {
	f := &functionData{name: name, native: call}
	types := make([]Type, len(params))
	for i, p := range params {
		f.params = append(f.params, p.Name)
		types[i] = p.Type
	}
	f.typ = FunctionOf(result, types...)
	return functionValue(f)
}

// Bind is the function value with the scope it was made in: when it is called,
// that is what it sees. A value that is no function stays as it is.
func (v Value) Bind(scope Scope) Value {
	if v.kind != KindFunction {
		return v
	}
	f := *v.function()
	f.scope = scope
	return functionValue(&f)
}

func functionValue(f *functionData) Value {
	return Value{kind: KindFunction, p: f}
}

func (v Value) function() *functionData { return v.p.(*functionData) }

// heading is how a function value is shown.
func (f *functionData) heading() string {
	if f.builtin != nil {
		return f.builtin.name
	}
	if f.name != "" {
		return f.name
	}
	return "function(" + strings.Join(f.params, ", ") + ")"
}
