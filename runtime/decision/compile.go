package decision

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
)

// Logic is a compiled table. Many goroutines can evaluate it at once, each with
// its own evaluator.
type Logic struct {
	table   *Table
	inputs  []column
	outputs []result
	rules   []rule
	names   *feel.Shape // of the outputs, where there are several
	index   *index
}

type column struct {
	expr   *feel.Expr
	typ    feel.Type
	values *feel.Expr // allowed ones, or nil
}

type result struct {
	typ    feel.Type
	values *feel.Expr // in order of importance, or nil
	byDef  *feel.Expr // default, or nil
}

type rule struct {
	when []*feel.Expr // nil: any value
	then []*feel.Expr
}

// Table is what the logic was compiled from.
func (l *Logic) Table() *Table { return l.table }

// Compile checks and compiles a table. env says which variables its
// expressions may read. The logic is nil if the table cannot be evaluated at
// all; like an expression's, other problems leave logic that gives null.
func Compile(t *Table, env *feel.Env) (*Logic, []Problem) {
	c := &tableCompiler{t: t, env: env, logic: &Logic{table: t}}
	c.shape()
	if c.broken {
		return nil, c.problems
	}
	c.inputs()
	c.outputs()
	for i := range t.Rules {
		c.rule(i)
	}
	c.policy()
	if c.broken {
		return nil, c.problems
	}
	c.logic.index = newIndex(c.logic)
	return c.logic, c.problems
}

type tableCompiler struct {
	t        *Table
	env      *feel.Env
	logic    *Logic
	problems []Problem
	broken   bool // cannot be evaluated
}

func heading(field string) Problem { return Problem{Rule: -1, Input: -1, Output: -1, Field: field} }

// breaks records a problem that leaves nothing to evaluate.
func (c *tableCompiler) breaks(at Problem, format string, args ...any) {
	at.Text = fmt.Sprintf(format, args...)
	c.problems = append(c.problems, at)
	c.broken = true
}

// take records the problems of an expression.
func (c *tableCompiler) take(at Problem, e *feel.Expr, problems []feel.Problem) *feel.Expr {
	for _, p := range problems {
		at.Problem = p
		c.problems = append(c.problems, at)
	}
	c.broken = c.broken || e == nil
	return e
}

// shape checks what does not need any cell.
func (c *tableCompiler) shape() {
	t := c.t
	switch {
	case len(t.Outputs) == 0:
		c.breaks(heading("outputs"), "The table has no output; add a column for what it decides.")
	case len(t.Rules) > MaxRules:
		c.breaks(heading("rules"), "The table has %d rules; at most %d are possible.", len(t.Rules), MaxRules)
	case len(t.Inputs)+len(t.Outputs) > MaxColumns:
		c.breaks(heading("inputs"), "The table has %d columns; at most %d are possible.", len(t.Inputs)+len(t.Outputs), MaxColumns)
	case t.HitPolicy.Sentence() == "":
		c.breaks(heading("hitPolicy"), "“%s” is no hit policy.", t.HitPolicy)
	}
	for i, r := range t.Rules {
		if len(r.When) != len(t.Inputs) || len(r.Then) != len(t.Outputs) {
			c.breaks(Problem{Rule: i, Input: -1, Output: -1}, "This rule has %d tests and %d values, but the table has %d inputs and %d outputs.", len(r.When), len(r.Then), len(t.Inputs), len(t.Outputs))
		}
	}
}

func (c *tableCompiler) inputs() {
	for i, in := range c.t.Inputs {
		at := heading("expression")
		at.Input = i
		if strings.TrimSpace(in.Expression) == "" {
			c.breaks(at, "This column does not say what it tests. Enter a variable such as “amount”.")
			continue
		}
		e, problems := feel.Compile(in.Expression, c.env)
		col := column{expr: c.take(at, e, problems), typ: in.Type}
		if e != nil && col.typ.IsAny() {
			col.typ = e.Type()
		} else if e != nil && !feel.Assignable(e.Type(), col.typ) {
			at.Problem = feel.Problem{End: len(in.Expression), Text: fmt.Sprintf("The column is for %s, but “%s” is %s.", col.typ.Phrase(), in.Expression, e.Type().Phrase())}
			c.problems = append(c.problems, at)
		}
		if strings.TrimSpace(in.Values) != "" {
			at.Field = "values"
			v, problems := feel.CompileUnaryTests(in.Values, element(col.typ), c.env)
			col.values = c.take(at, v, problems)
		}
		c.logic.inputs = append(c.logic.inputs, col)
	}
}

// element is the type of what the allowed values of a list are about: its
// items.
func element(t feel.Type) feel.Type {
	if t.IsList() {
		return t.Elem()
	}
	return t
}

func (c *tableCompiler) outputs() {
	var names []string
	for i, out := range c.t.Outputs {
		at := heading("values")
		at.Output = i
		r := result{typ: out.Type}
		if strings.TrimSpace(out.Values) != "" {
			v, problems := feel.CompileUnaryTests(out.Values, element(out.Type), c.env)
			r.values = c.take(at, v, problems)
		}
		if strings.TrimSpace(out.Default) != "" {
			at.Field = "default"
			d, problems := feel.Compile(out.Default, c.env)
			r.byDef = c.take(at, d, problems)
			c.checkOutput(at, r, d, out.Default)
		}
		if at.Field = "name"; len(c.t.Outputs) > 1 {
			if out.Name == "" {
				c.breaks(at, "Each of several outputs needs a name.")
			}
			for _, n := range names {
				if n == out.Name {
					c.breaks(at, "Two outputs are called “%s”; their values could not be told apart.", out.Name)
				}
			}
			names = append(names, out.Name)
		}
		c.logic.outputs = append(c.logic.outputs, r)
	}
	if len(c.t.Outputs) > 1 && !c.broken {
		c.logic.names = feel.NewShape(names...)
	}
}

func (c *tableCompiler) checkOutput(at Problem, r result, e *feel.Expr, source string) {
	if e == nil {
		return
	}
	if !feel.Assignable(e.Type(), r.typ) {
		at.Problem = feel.Problem{End: len(source), Text: fmt.Sprintf("The column is for %s, but “%s” is %s.", r.typ.Phrase(), source, e.Type().Phrase())}
		c.problems = append(c.problems, at)
	}
	v, constant := e.Const()
	if r.values == nil || !constant || v.IsNull() {
		return
	}
	if passed, err := r.values.Test(&feel.Evaluator{}, v); err == nil && passed.IsFalse() && v.Kind() != feel.KindList {
		at.Problem = feel.Problem{End: len(source), Text: fmt.Sprintf("%s is not among the values of this column: %s.", source, r.values.Source())}
		c.problems = append(c.problems, at)
	}
}

func (c *tableCompiler) rule(i int) {
	src := c.t.Rules[i]
	r := rule{when: make([]*feel.Expr, len(src.When)), then: make([]*feel.Expr, len(src.Then))}
	for j, cell := range src.When {
		if cell = strings.TrimSpace(cell); cell == "" || cell == "-" || j >= len(c.logic.inputs) {
			continue
		}
		e, problems := feel.CompileUnaryTests(cell, c.logic.inputs[j].typ, c.env)
		r.when[j] = c.take(Problem{Rule: i, Input: j, Output: -1}, e, problems)
	}
	for j, cell := range src.Then {
		at := Problem{Rule: i, Input: -1, Output: j}
		if strings.TrimSpace(cell) == "" {
			cell = "null"
		}
		e, problems := feel.Compile(cell, c.env)
		r.then[j] = c.take(at, e, problems)
		if j < len(c.logic.outputs) {
			c.checkOutput(at, c.logic.outputs[j], e, cell)
		}
	}
	c.logic.rules = append(c.logic.rules, r)
}

// policy checks that the hit policy has what it needs.
func (c *tableCompiler) policy() {
	t := c.t
	if t.HitPolicy == Priority || t.HitPolicy == OutputOrder {
		found := false
		for _, o := range c.logic.outputs {
			found = found || o.values != nil
		}
		if !found && !c.broken {
			c.breaks(heading("hitPolicy"), "With the hit policy “%s” an output must list its values, the most important first.", t.HitPolicy)
		}
	}
	if t.Aggregation == None {
		return
	}
	if t.HitPolicy != Collect {
		c.breaks(heading("aggregation"), "Only the hit policy “collect” can add up, count, or take the smallest or largest.")
	}
	if len(t.Outputs) > 1 && t.Aggregation != Count {
		c.breaks(heading("aggregation"), "Adding up and taking the smallest or largest need a table with one output.")
	}
}

// Variables are the names that the table's expressions and cells read, in the
// order of their first use.
func (l *Logic) Variables() []string {
	var names []string
	read := func(list ...*feel.Expr) {
		for _, e := range list {
			if e == nil {
				continue
			}
			for _, n := range e.Variables() {
				if !slices.Contains(names, n) {
					names = append(names, n)
				}
			}
		}
	}
	for _, in := range l.inputs {
		read(in.expr, in.values)
	}
	for _, out := range l.outputs {
		read(out.values, out.byDef)
	}
	for _, r := range l.rules {
		read(r.when...)
		read(r.then...)
	}
	return names
}
