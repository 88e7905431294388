package decision

import (
	"slices"

	"segue/runtime/feel"
)

// Result is what a table decided.
type Result struct {
	Value  feel.Value   // null if nothing was decided
	Rules  []int        // indexes of the rules that made the value, in the order of their effect
	Inputs []feel.Value // what was tested, per input
	Why    string       // why the value is null, where the table itself is the reason; a sentence
	None   bool         // the reason is that no rule matches
}

// RuleIDs are the ids of the rules that made the value.
func (l *Logic) RuleIDs(r Result) []string {
	ids := make([]string, len(r.Rules))
	for i, n := range r.Rules {
		ids[i] = l.table.Rules[n].ID
	}
	return ids
}

// Evaluate decides with the variables of ev.Scope. An error means that a limit
// was reached.
func (l *Logic) Evaluate(ev *feel.Evaluator) (Result, error) {
	var r Result
	err := ev.Do(func() (err error) {
		r, err = l.evaluate(ev)
		return err
	})
	return r, err
}

func (l *Logic) evaluate(ev *feel.Evaluator) (Result, error) {
	values := make([]feel.Value, len(l.inputs))
	for i, in := range l.inputs {
		v, err := in.expr.Eval(ev)
		if err != nil {
			return Result{Inputs: values}, err
		}
		values[i] = v
	}
	return l.decide(ev, values)
}

// decide tests values; it makes them those of their columns' types.
func (l *Logic) decide(ev *feel.Evaluator, inputs []feel.Value) (Result, error) {
	r := Result{Inputs: inputs}
	for i := range l.inputs {
		in := &l.inputs[i]
		r.Inputs[i], _ = feel.Conform(inputs[i], in.typ)
		bad, err := in.refuses(ev, r.Inputs[i])
		if err != nil {
			return r, err
		}
		if bad {
			r.Why = l.table.inputName(i) + " is " + r.Inputs[i].String() + ", which is not among its values: " + in.values.Source() + "."
			return r, nil
		}
	}
	var err error
	if r.Rules, err = l.matches(ev, r.Inputs); err != nil {
		return r, err
	}
	return l.hit(ev, r)
}

// refuses reports whether the value is not among the allowed ones. The values
// of a list are tested one by one.
func (c *column) refuses(ev *feel.Evaluator, v feel.Value) (bool, error) {
	if c.values == nil || v.IsNull() {
		return false, nil
	}
	items := []feel.Value{v}
	if v.Kind() == feel.KindList {
		items = v.Items()
	}
	for _, item := range items {
		passed, err := c.values.Test(ev, item)
		if err != nil || !passed.IsTrue() {
			return true, err
		}
	}
	return false, nil
}

// matches lists the rules that match, from top to bottom; with the policy first
// only the first one.
func (l *Logic) matches(ev *feel.Evaluator, inputs []feel.Value) ([]int, error) {
	var found []int
	var failed error
	l.index.candidates(inputs, len(l.rules), func(i int, sure []*indexColumn) bool {
		ok, err := l.rules[i].matches(ev, i, inputs, sure)
		if err != nil {
			failed = err
			return false
		}
		if ok {
			found = append(found, i)
		}
		return !ok || l.table.HitPolicy != First
	})
	return found, failed
}

// matches tests the cells of the rule, except those that the index has settled.
func (r *rule) matches(ev *feel.Evaluator, i int, inputs []feel.Value, sure []*indexColumn) (bool, error) {
	for j, e := range r.when {
		if e == nil {
			continue
		}
		for len(sure) > 0 && sure[0].input < j {
			sure = sure[1:]
		}
		if len(sure) > 0 && sure[0].input == j && sure[0].simple.has(i) {
			continue
		}
		v, err := e.Test(ev, inputs[j])
		if err != nil || !v.IsTrue() {
			return false, err
		}
	}
	return true, nil
}

// hit makes the value of the rules that match.
func (l *Logic) hit(ev *feel.Evaluator, r Result) (Result, error) {
	if len(r.Rules) == 0 {
		return l.noMatch(ev, r)
	}
	if l.table.HitPolicy == Unique && len(r.Rules) > 1 {
		r.Why = "Rules " + numbers(r.Rules) + " match at once, but with the hit policy “unique” only one may."
		return r, nil
	}
	values := make([]feel.Value, len(r.Rules))
	for i, n := range r.Rules {
		v, err := l.output(ev, n)
		if err != nil {
			return r, err
		}
		values[i] = v
	}
	switch l.table.HitPolicy {
	case AnyMatch:
		for _, v := range values[1:] {
			if !feel.Same(v, values[0]) {
				if eq, known := feel.Equal(v, values[0]); !known || !eq {
					r.Why = "Rules " + numbers(r.Rules) + " match and say different things, but with the hit policy “any” they must agree."
					return r, nil
				}
			}
		}
		r.Value = values[0]
	case Priority, OutputOrder:
		return l.ordered(ev, r, values)
	case RuleOrder:
		r.Value = feel.List(values...)
	case Collect:
		r.Value, r.Why = l.aggregate(values)
	default:
		r.Value = values[0]
	}
	return r, nil
}

// noMatch is the default values, or null, or what collecting nothing gives.
func (l *Logic) noMatch(ev *feel.Evaluator, r Result) (Result, error) {
	values := make([]feel.Value, len(l.outputs))
	found := false
	for i, o := range l.outputs {
		if o.byDef == nil {
			continue
		}
		v, err := o.byDef.Eval(ev)
		if err != nil {
			return r, err
		}
		values[i], _ = feel.Conform(v, o.typ)
		found = true
	}
	switch {
	case found:
		r.Value = l.row(values)
	case l.table.HitPolicy == Collect && l.table.Aggregation == None:
		r.Value = feel.List()
	case l.table.HitPolicy == Collect && l.table.Aggregation == Count:
		r.Value = feel.Int(0)
	default:
		r.Why, r.None = "No rule matches.", true
	}
	return r, nil
}

// output is the value of one rule.
func (l *Logic) output(ev *feel.Evaluator, n int) (feel.Value, error) {
	then := l.rules[n].then
	if len(then) == 1 {
		v, err := then[0].Eval(ev)
		v, _ = feel.Conform(v, l.outputs[0].typ)
		return v, err
	}
	values := make([]feel.Value, len(then))
	for i, e := range then {
		v, err := e.Eval(ev)
		if err != nil {
			return feel.Null, err
		}
		values[i], _ = feel.Conform(v, l.outputs[i].typ)
	}
	return l.row(values), nil
}

func (l *Logic) row(values []feel.Value) feel.Value {
	if l.names == nil {
		return values[0]
	}
	return l.names.Context(values...)
}

// ordered sorts by the importance of the outputs, the first output first.
func (l *Logic) ordered(ev *feel.Evaluator, r Result, values []feel.Value) (Result, error) {
	ranks := make([][]int, len(values))
	for i, v := range values {
		for j, o := range l.outputs {
			if o.values == nil {
				continue
			}
			part := v
			if l.names != nil {
				_, part = v.Entry(j)
			}
			rank, err := o.values.Rank(ev, part)
			if err != nil {
				return r, err
			}
			if rank < 0 {
				rank = 1 << 30
			}
			ranks[i] = append(ranks[i], rank)
		}
	}
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return slices.Compare(ranks[a], ranks[b]) })
	rules, sorted := make([]int, len(order)), make([]feel.Value, len(order))
	for i, n := range order {
		rules[i], sorted[i] = r.Rules[n], values[n]
	}
	if l.table.HitPolicy == Priority {
		r.Rules, r.Value = rules[:1], sorted[0]
		return r, nil
	}
	r.Rules, r.Value = rules, feel.List(sorted...)
	return r, nil
}

// aggregate is what collect makes of the values.
func (l *Logic) aggregate(values []feel.Value) (feel.Value, string) {
	switch l.table.Aggregation {
	case Count:
		return feel.Int(int64(len(values))), ""
	case Sum:
		sum := feel.Int(0)
		for _, v := range values {
			next, ok := feel.Add(sum, v)
			if !ok {
				return feel.Null, "Only numbers can be added up, but a rule says " + v.String() + "."
			}
			sum = next
		}
		return sum, ""
	case Min, Max:
		best := values[0]
		for _, v := range values {
			c, ok := feel.Compare(v, best)
			if !ok {
				return feel.Null, best.String() + " and " + v.String() + " cannot be compared."
			}
			if c < 0 == (l.table.Aggregation == Min) && c != 0 {
				best = v
			}
		}
		return best, ""
	}
	return feel.List(values...), ""
}

// numbers lists rules as people count them: "2, 5 and 7".
func numbers(rules []int) string {
	var b []byte
	for i, n := range rules {
		switch {
		case i > 0 && i == len(rules)-1:
			b = append(b, " and "...)
		case i > 0:
			b = append(b, ", "...)
		}
		if i == 5 && len(rules) > 6 {
			return string(append(b[:len(b)-2], " and more"...))
		}
		b = feel.Int(int64(n + 1)).Append(b)
	}
	return string(b)
}
