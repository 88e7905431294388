package feel

import "strings"

// Rule is a condition as people build it from choices: a field, an operator
// and values, or a group of such. What FEEL can say beyond that has no Rule.
type Rule struct {
	Group  string  `json:"group,omitempty"`  // "all" or "any" of Rules; "" for a comparison
	Rules  []Rule  `json:"rules,omitempty"`  //
	Field  string  `json:"field,omitempty"`  // FEEL: a variable or a path
	Op     string  `json:"op,omitempty"`     // one of RuleOps
	Values []Value `json:"values,omitempty"` // as many as the operator needs
}

// RuleOp is an operator of a Rule.
type RuleOp struct {
	Op     string
	Values int // how many it needs; -1: one or more
}

// RuleOps are the operators in the order in which people are offered them.
var RuleOps = []RuleOp{
	{"=", 1}, {"!=", 1}, {"<", 1}, {"<=", 1}, {">", 1}, {">=", 1},
	{"between", 2}, {"in", -1}, {"not in", -1},
	{"contains", 1}, {"starts with", 1}, {"ends with", 1},
	{"true", 0}, {"false", 0}, {"null", 0}, {"not null", 0},
}

// Rule is the expression as people build it. ok is false where that would lose
// something: then only the text can show it.
func (e *Expr) Rule() (r Rule, ok bool) {
	if r, ok = ruleOf(e.root); !ok {
		return Rule{}, false
	}
	return r, r.Source() == e.String()
}

func ruleOf(n *node) (Rule, bool) {
	switch n.op {
	case opAnd, opOr:
		return groupOf(n)
	case opEq, opNe, opLt, opLe, opGt, opGe:
		return comparisonOf(n)
	case opBetween:
		return withValues("between", n.kids[0], n.kids[1:])
	case opIn:
		return withValues("in", n.kids[0], n.kids[1:])
	case opBuiltin:
		return ruleOfCall(n)
	}
	if isField(n) && (n.typ.k == typeBoolean || n.typ.IsAny()) {
		return Rule{Field: sourceOf(n), Op: "true"}, true
	}
	return Rule{}, false
}

// groupOf collects a chain of one operator.
func groupOf(n *node) (Rule, bool) {
	g := Rule{Group: "all"}
	if n.op == opOr {
		g.Group = "any"
	}
	var parts []*node
	for at := n; ; at = at.kids[0] {
		if at.op != n.op {
			parts = append(parts, at)
			break
		}
		parts = append(parts, at.kids[1])
	}
	for i := len(parts) - 1; i >= 0; i-- {
		r, ok := ruleOf(parts[i])
		if !ok {
			return Rule{}, false
		}
		g.Rules = append(g.Rules, r)
	}
	return g, true
}

func comparisonOf(n *node) (Rule, bool) {
	sign := strings.TrimSpace(operatorSigns[n.op])
	if k := n.kids[1]; k.op == opConst && k.val.IsNull() {
		switch n.op {
		case opEq:
			return withValues("null", n.kids[0], nil)
		case opNe:
			return withValues("not null", n.kids[0], nil)
		}
	}
	return withValues(sign, n.kids[0], n.kids[1:])
}

func ruleOfCall(n *node) (Rule, bool) {
	if len(n.names) > 0 {
		return Rule{}, false
	}
	switch n.name {
	case "contains", "starts with", "ends with":
		return withValues(n.name, n.kids[0], n.kids[1:])
	case "not":
		inner := n.kids[0]
		if inner.op == opIn {
			return withValues("not in", inner.kids[0], inner.kids[1:])
		}
		return withValues("false", inner, nil)
	}
	return Rule{}, false
}

func withValues(o string, field *node, values []*node) (Rule, bool) {
	if !isField(field) {
		return Rule{}, false
	}
	r := Rule{Field: sourceOf(field), Op: o}
	for _, v := range values {
		if v.op != opConst || v.builtin != nil || v.input {
			return Rule{}, false
		}
		r.Values = append(r.Values, v.val)
	}
	return r, true
}

// isField reports whether the node is a variable, or a path from one.
func isField(n *node) bool {
	for n.op == opPath {
		n = n.kids[0]
	}
	return n.op == opGlobal || n.op == opLocal && n.name == "?"
}

func sourceOf(n *node) string {
	var p printer
	p.write(n, bindsPostfix)
	return string(p.out)
}

// Source is the rule as FEEL.
func (r Rule) Source() string {
	if r.Group != "" {
		return r.groupSource()
	}
	values := make([]string, len(r.Values))
	for i, v := range r.Values {
		values[i] = v.String()
	}
	list := strings.Join(values, ", ")
	switch r.Op {
	case "between":
		return r.Field + " between " + strings.Join(values, " and ")
	case "in":
		return r.Field + " in (" + list + ")"
	case "not in":
		return "not(" + r.Field + " in (" + list + "))"
	case "contains", "starts with", "ends with":
		return r.Op + "(" + r.Field + ", " + list + ")"
	case "true":
		return r.Field
	case "false":
		return "not(" + r.Field + ")"
	case "null":
		return r.Field + " = null"
	case "not null":
		return r.Field + " != null"
	}
	return r.Field + " " + r.Op + " " + list
}

func (r Rule) groupSource() string {
	if len(r.Rules) == 0 {
		return "true"
	}
	parts := make([]string, len(r.Rules))
	for i, part := range r.Rules {
		parts[i] = part.Source()
		if part.Group == "any" && r.Group == "all" || part.Group == r.Group {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	if r.Group == "any" {
		return strings.Join(parts, " or ")
	}
	return strings.Join(parts, " and ")
}
