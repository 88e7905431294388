// Package feel is FEEL, the expression language of DMN and BPMN: its values,
// types, parser, checker and evaluator. Analysts' conditions, assignments and
// decision tables are written in it.
//
// It owns what a value is everywhere in the runtime (variables, results,
// history): Value, its JSON (FromJSON, AppendJSON) and its stored form
// (AppendBinary, DecodeValue). Numbers are decimals of 34 digits, never
// floating point.
//
// An expression is compiled once against an Env, which says which variables
// and types are known, and evaluated many times with an Evaluator, which says
// what the variables are and what time it is:
//
//	env := feel.NewEnv(feel.Var{Name: "amount", Type: feel.NumberType})
//	expr, problems := feel.Compile(`amount > 1000`, env)
//	ev := &feel.Evaluator{Scope: feel.Vars(variables), Now: now}
//	v, err := expr.Eval(ev)
//
// What the standard calls an error is null here; Evaluator.Why then says in
// words what happened. An evaluation is bounded in work, memory and depth.
//
// The package must never read a clock, open a file or socket, start a
// goroutine, or do anything twice differently: the present and its zone come
// in as a value, time zones from an embedded file.
//
// Read value.go first, then eval.go; ast.go lists all there is in the
// language.
package feel
