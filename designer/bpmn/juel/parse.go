package juel

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// How tight FEEL binds.
const (
	bindIf = iota
	bindOr
	bindAnd
	bindCompare
	bindAdd
	bindMultiply
	bindUnary
	bindPath
)

// node is a part of the expression, already in FEEL.
type node struct {
	text  string
	binds int
	is    kind // text or number: a literal
}

func (n node) in(binds int) string {
	if n.binds < binds {
		return "(" + n.text + ")"
	}
	return n.text
}

type parser struct {
	toks  []token
	at    int
	depth int
}

func (p *parser) peek() token {
	if p.at < len(p.toks) {
		return p.toks[p.at]
	}
	return token{}
}

func (p *parser) accept(s string) bool {
	if t := p.peek(); t.kind == symbol && t.text == s {
		p.at++
		return true
	}
	return false
}

func (p *parser) expect(s string) error {
	if p.accept(s) {
		return nil
	}
	if t := p.peek(); t.kind != end {
		return fmt.Errorf("“%s” is expected before “%s”", s, t.text)
	}
	return fmt.Errorf("“%s” is missing at the end", s)
}

var binary = map[string]int{"||": bindOr, "&&": bindAnd, "==": bindCompare, "!=": bindCompare, "<": bindCompare, ">": bindCompare,
	"<=": bindCompare, ">=": bindCompare, "+": bindAdd, "-": bindAdd, "*": bindMultiply, "/": bindMultiply, "%": bindMultiply}

var spelled = map[string]string{"||": "or", "&&": "and", "==": "="}

func (p *parser) expr(least int) (node, error) {
	if p.depth++; p.depth > maxDepth {
		return node{}, fmt.Errorf("it is nested more than %d deep", maxDepth)
	}
	defer func() { p.depth-- }()
	left, err := p.unary()
	for err == nil {
		t := p.peek()
		binds, ok := binary[t.text]
		if t.kind == symbol && t.text == "?" && least <= bindIf {
			p.at++
			left, err = p.conditional(left)
			continue
		}
		if t.kind != symbol || !ok || binds < least {
			return left, nil
		}
		p.at++
		var right node
		if right, err = p.expr(binds + 1); err == nil {
			left = combine(t.text, binds, left, right)
		}
	}
	return node{}, err
}

func combine(op string, binds int, l, r node) node {
	switch {
	case op == "%":
		return node{"modulo(" + l.text + ", " + r.text + ")", bindPath, end}
	case op == "+" && l.is == text && r.is != text:
		r = node{"string(" + r.text + ")", bindPath, text}
	case op == "+" && r.is == text && l.is != text:
		l = node{"string(" + l.text + ")", bindPath, text}
	}
	if s, ok := spelled[op]; ok {
		op = s
	}
	is := end
	if op == "+" && l.is == text {
		is = text
	}
	return node{l.in(binds) + " " + op + " " + r.in(binds+1), binds, is}
}

func (p *parser) conditional(when node) (node, error) {
	yes, err := p.expr(bindIf)
	if err != nil {
		return node{}, err
	}
	if err := p.expect(":"); err != nil {
		return node{}, err
	}
	no, err := p.expr(bindIf)
	return node{"if " + when.text + " then " + yes.text + " else " + no.text, bindIf, end}, err
}

func (p *parser) unary() (node, error) {
	switch {
	case p.accept("!"):
		n, err := p.expr(bindUnary)
		return node{"not(" + n.text + ")", bindPath, end}, err
	case p.accept("-"):
		n, err := p.expr(bindUnary)
		return node{"-" + n.in(bindUnary), bindUnary, n.is}, err
	}
	if t := p.peek(); t.kind == name && t.text == "empty" && p.at+1 < len(p.toks) && p.toks[p.at+1].kind != symbol {
		p.at++
		n, err := p.expr(bindUnary)
		x := n.in(bindPath)
		return node{x + " = null or " + x + ` = "" or ` + x + " = []", bindOr, end}, err
	}
	n, err := p.primary()
	for err == nil {
		switch {
		case p.accept("."):
			n, err = p.member(n)
		case p.accept("["):
			n, err = p.index(n)
		default:
			return n, nil
		}
	}
	return node{}, err
}

// names that other engines know, and what they are called here.
var names = map[string]node{
	"nrOfInstances": {"numberOfInstances", bindPath, end}, "nrOfActiveInstances": {"numberOfActiveInstances", bindPath, end},
	"nrOfCompletedInstances": {"numberOfCompletedInstances", bindPath, end},
	"loopCounter":            {"loopCounter - 1", bindAdd, end}, // ours counts from 1
	"True":                   {"true", bindPath, end}, "False": {"false", bindPath, end}, "None": {"null", bindPath, end},
	"initiator": {"initiator", bindPath, end},
}

func (p *parser) primary() (node, error) {
	t := p.peek()
	p.at++
	switch {
	case t.kind == text:
		return node{strconv.Quote(t.text), bindPath, text}, nil
	case t.kind == number:
		return node{t.text, bindPath, number}, nil
	case t.kind == symbol && t.text == "(":
		n, err := p.expr(bindIf)
		if err != nil {
			return node{}, err
		}
		if err := p.expect(")"); err != nil {
			return node{}, err
		}
		return node{"(" + n.text + ")", bindPath, n.is}, nil
	case t.kind == name && p.accept("("):
		args, err := p.args()
		if err != nil {
			return node{}, err
		}
		return free(t.text, args)
	case t.kind == name:
		if n, ok := names[t.text]; ok {
			return n, nil
		}
		return node{t.text, bindPath, end}, nil
	case t.kind == end:
		return node{}, errors.New("it ends too early")
	}
	return node{}, fmt.Errorf("“%s” is not expected there", t.text)
}

func (p *parser) args() ([]node, error) {
	var args []node
	if p.accept(")") {
		return nil, nil
	}
	for {
		n, err := p.expr(bindIf)
		if err != nil {
			return nil, err
		}
		args = append(args, n)
		if p.accept(",") {
			continue
		}
		return args, p.expect(")")
	}
}

// free is a call of a function by its name alone.
func free(f string, args []node) (node, error) {
	switch {
	case len(args) == 0 && (f == "dateTime" || f == "now"):
		return node{"now()", bindPath, end}, nil
	case len(args) == 1 && f == "int":
		return node{"floor(" + args[0].text + ")", bindPath, number}, nil
	case len(args) == 1 && f == "len":
		return node{"count(" + args[0].text + ")", bindPath, number}, nil
	case len(args) == 1 && f == "str":
		return node{"string(" + args[0].text + ")", bindPath, text}, nil
	}
	return node{}, fmt.Errorf("it calls “%s”, which is program code of the other system", f)
}

func (p *parser) index(of node) (node, error) {
	n, err := p.expr(bindIf)
	if err != nil {
		return node{}, err
	}
	if err := p.expect("]"); err != nil {
		return node{}, err
	}
	switch s, quotedName := strings.CutPrefix(n.text, `"`); {
	case n.is == number:
		i, err := strconv.Atoi(n.text)
		if err != nil || i < 0 {
			return node{}, fmt.Errorf("“%s” is no place in a list", n.text)
		}
		return node{of.in(bindPath) + "[" + strconv.Itoa(i+1) + "]", bindPath, end}, nil
	case n.is == text && quotedName && isName(strings.TrimSuffix(s, `"`)):
		return node{of.in(bindPath) + "." + strings.TrimSuffix(s, `"`), bindPath, end}, nil
	case n.is == text:
		return node{"get value(" + of.text + ", " + n.text + ")", bindPath, end}, nil
	}
	return node{}, fmt.Errorf("“%s[%s]” can be an entry or a place in a list; write which", of.text, n.text)
}

func (p *parser) member(of node) (node, error) {
	t := p.peek()
	if t.kind != name {
		return node{}, fmt.Errorf("a name is expected after “%s.”", of.text)
	}
	p.at++
	if !p.accept("(") {
		return node{of.in(bindPath) + "." + t.text, bindPath, end}, nil
	}
	args, err := p.args()
	if err != nil {
		return node{}, err
	}
	return method(of, t.text, args)
}

// one are methods with one argument that FEEL has as functions.
var one = map[string]string{"contains": "contains", "startsWith": "starts with", "endsWith": "ends with", "matches": "matches"}

// none are methods without arguments that FEEL has as functions.
var none = map[string]struct {
	call string
	is   kind
}{
	"size": {"count", number}, "length": {"string length", number}, "toUpperCase": {"upper case", text},
	"toLowerCase": {"lower case", text}, "trim": {"trim", text}, "toString": {"string", text}, "abs": {"abs", number},
}

var spans = map[string]string{"Years": "P%sY", "Months": "P%sM", "Weeks": "", "Days": "P%sD", "Hours": "PT%sH", "Minutes": "PT%sM", "Seconds": "PT%sS"}

func method(of node, m string, args []node) (node, error) {
	x := of.text
	switch {
	case of.text == "execution" || of.text == "kcontext":
		if len(args) == 1 && args[0].is == text && (m == "getVariable" || m == "getVariableLocal") {
			if v, err := strconv.Unquote(args[0].text); err == nil && isName(v) {
				return node{v, bindPath, end}, nil
			}
		}
	case len(args) == 1 && one[m] != "":
		return node{one[m] + "(" + x + ", " + args[0].text + ")", bindPath, end}, nil
	case len(args) == 0 && none[m].call != "":
		return node{none[m].call + "(" + x + ")", bindPath, none[m].is}, nil
	case len(args) == 1 && m == "equals":
		return node{of.in(bindAdd) + " = " + args[0].in(bindAdd), bindCompare, end}, nil
	case len(args) == 1 && m == "equalsIgnoreCase":
		return node{"lower case(" + x + ") = lower case(" + args[0].text + ")", bindCompare, end}, nil
	case len(args) == 0 && m == "isEmpty":
		return node{of.in(bindPath) + ` in ("", [])`, bindCompare, end}, nil
	case len(args) == 0 && (m == "toDate" || m == "intValue" || m == "longValue" || m == "doubleValue" || m == "booleanValue"):
		return of, nil
	case len(args) == 1 && args[0].is == number && (strings.HasPrefix(m, "plus") || strings.HasPrefix(m, "minus")):
		return moved(of, m, args[0])
	case len(args) == 1 && m == "get":
		return (&parser{toks: []token{{args[0].is, strings.Trim(args[0].text, `"`)}, {symbol, "]"}}}).index(of)
	case len(args) == 0 && len(m) > 3 && strings.HasPrefix(m, "get"):
		return node{of.in(bindPath) + "." + strings.ToLower(m[3:4]) + m[4:], bindPath, end}, nil
	}
	return node{}, fmt.Errorf("it calls “%s.%s”, which is program code of the other system", x, m)
}

// moved is plusWeeks(1) and its like.
func moved(of node, m string, by node) (node, error) {
	op, unit := "+", strings.TrimPrefix(m, "plus")
	if strings.HasPrefix(m, "minus") {
		op, unit = "-", strings.TrimPrefix(m, "minus")
	}
	form, ok := spans[unit]
	if !ok {
		return node{}, fmt.Errorf("it calls “%s”, which is program code of the other system", m)
	}
	n := by.text
	if unit == "Weeks" {
		weeks, err := strconv.Atoi(n)
		if err != nil || weeks > 10_000 {
			return node{}, fmt.Errorf("“%s” is no number of weeks", n)
		}
		form, n = "P%sD", strconv.Itoa(weeks*7)
	}
	return node{of.in(bindAdd) + " " + op + ` @"` + fmt.Sprintf(form, n) + `"`, bindAdd, end}, nil
}
