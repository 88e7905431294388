package designer

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/words"
)

// condition is a question about variables as the builder shows it: clauses
// joined by and, or by or. What it cannot show is edited as text.
type condition struct {
	Any     bool // one clause is enough; otherwise all must hold
	Clauses []clause
	Groups  []string // which clauses stand in brackets together: see group.go
	AsText  bool
	Text    string // FEEL
	Foreign bool   // the builder has no words for the text
}

// clause compares one variable. To is the second end, of between only; of a list
// Value holds all.
type clause struct{ Variable, Operator, Value, To string }

// variable is what a clause can be about.
type variable struct {
	Name    string
	Label   string
	Kind    feel.Kind // KindNull: any
	Type    feel.Type
	Values  []feel.Value
	Options []graph.Option
	Money   string // the currency of an amount; empty: it is none
}

// operator is one way to compare. Its sign is FEEL's, or a function's name.
type operator struct {
	Name  string // stored in forms
	Label string
	sign  string
	value string // what is on the right instead of a value; empty: the author's
}

// comparing is an operator that says what package words says.
func comparing(name string, o words.Operator, k feel.Kind, sign, value string) operator {
	return operator{name, o.Verb(k), sign, value}
}

var (
	equal    = comparing("is", words.Is, 0, "=", "")
	unequal  = comparing("is-not", words.IsNot, 0, "!=", "")
	absent   = comparing("is-empty", words.Unknown, 0, "=", "null")
	present  = comparing("is-there", words.Known, 0, "!=", "null")
	contains = comparing("contains", words.Contains, 0, "contains", "")
	starts   = comparing("starts-with", words.Starts, 0, "starts with", "")
	ends     = comparing("ends-with", words.Ends, 0, "ends with", "")
	between  = comparing("between", words.Between, 0, "between", "")
	among    = comparing("one-of", words.OneOf, 0, "in", "")
	notAmong = comparing("none-of", words.NoneOf, 0, "not in", "")
	over     = comparing("over", words.More, 0, ">", "")
	least    = comparing("at-least", words.Least, 0, ">=", "")
	under    = comparing("under", words.Less, 0, "<", "")
	most     = comparing("at-most", words.Most, 0, "<=", "")
	after    = comparing("over", words.More, feel.KindDate, ">", "")
	since    = comparing("at-least", words.Least, feel.KindDate, ">=", "")
	before   = comparing("under", words.Less, feel.KindDate, "<", "")
	until    = comparing("at-most", words.Most, feel.KindDate, "<=", "")
	yes      = comparing("yes", words.Yes, 0, "=", "true")
	no       = comparing("no", words.No, 0, "=", "false")
)

// operators are those that make sense for values of a kind.
func operators(k feel.Kind) []operator {
	switch k {
	case feel.KindNumber:
		return []operator{over, least, under, most, between, equal, unequal, among, notAmong, absent, present}
	case feel.KindDate, feel.KindDateTime, feel.KindTime:
		return []operator{after, since, before, until, between, equal, unequal, absent, present}
	case feel.KindBoolean:
		return []operator{yes, no, absent, present}
	case feel.KindString:
		return []operator{equal, unequal, among, notAmong, contains, starts, ends, absent, present}
	case feel.KindList, feel.KindContext:
		return []operator{absent, present}
	}
	return []operator{equal, unequal, over, least, under, most, between, among, notAmong, contains, starts, ends, absent, present, yes, no}
}

func operatorNamed(k feel.Kind, name string) (operator, bool) {
	list := operators(k)
	i := slices.IndexFunc(list, func(o operator) bool { return o.Name == name })
	if i < 0 {
		return operator{}, false
	}
	return list[i], true
}

// token is a piece of the little language that the builder reads: a name, a
// number, a text, a date, or a sign.
var token = regexp.MustCompile(`^\s*(?:("(?:[^"\\]|\\.)*")|(date\("[^"]*"\)|@"[^"]*")|(-?\d+(?:\.\d+)?)|(<=|>=|!=|[=<>(),])|([\pL_][\pL\pN_]*(?:\.[\pL_][\pL\pN_]*)*))`)

type piece struct {
	kind rune // t text, d date, n number, s sign, w word
	text string
}

func pieces(src string) ([]piece, bool) {
	var list []piece
	for strings.TrimSpace(src) != "" {
		m := token.FindStringSubmatch(src)
		if m == nil {
			return nil, false
		}
		for i, kind := range "tdnsw" {
			if m[i+1] != "" {
				list = append(list, piece{kind, m[i+1]})
			}
		}
		src = src[len(m[0]):]
	}
	return list, true
}

// readCondition shows an expression in the builder. ok is false for what the
// builder has no words for, or that it would write otherwise.
func readCondition(src string, vars []variable) (c condition, ok bool) {
	c.Text = src
	if strings.TrimSpace(src) == "" {
		return c, true
	}
	list, ok := pieces(src)
	if !ok {
		return c, false
	}
	read, ok := readParts(list, vars)
	if !ok {
		return c, false
	}
	read.Text = src
	return read, true
}

func kindOf(vars []variable, name string) feel.Kind {
	for _, v := range vars {
		if v.Name == name {
			return v.Kind
		}
	}
	return feel.KindNull
}

var dateCall = regexp.MustCompile(`^(?:date\()?@?"([^"]*)"\)?$`)

func plainValue(p piece) string {
	switch p.kind {
	case 't':
		return unquote(p.text)
	case 'd':
		if m := dateCall.FindStringSubmatch(strings.Replace(p.text, "date(", "", 1)); m != nil {
			return m[1]
		}
	}
	return p.text
}

func unquote(s string) string {
	return strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\n`, "\n").Replace(strings.TrimSuffix(strings.TrimPrefix(s, `"`), `"`))
}

func quoteText(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

var number = regexp.MustCompile(`^-?\d+(\.\d+)?$`)

// literal writes what an author entered as FEEL for a value of the kind.
func literal(value string, kind feel.Kind) string {
	switch {
	case kind == feel.KindDate:
		return `date(` + quoteText(value) + `)`
	case kind == feel.KindDateTime || kind == feel.KindTime:
		return `@` + quoteText(value)
	case kind == feel.KindNumber, kind != feel.KindString && number.MatchString(value):
		return ungrouped(value)
	}
	return quoteText(value)
}

// ungrouped drops the commas and spaces between groups of digits.
func ungrouped(s string) string {
	plain := strings.NewReplacer(",", "", " ", "", " ", "", " ", "").Replace(s)
	if number.MatchString(plain) {
		return plain
	}
	return strings.TrimSpace(s) // FEEL says what is wrong with it
}

// feel is the condition as an expression, clauses that are not finished left
// out.
func (c condition) feel(vars []variable) string {
	if c.AsText {
		return strings.TrimSpace(c.Text)
	}
	return c.joined(func(i int) string { return c.Clauses[i].feel(vars) })
}

// groupWay is a way to a group that is not too deep.
var groupWay = regexp.MustCompile(`^[1-9]\d{0,3}(\.[1-9]\d{0,3}){0,4}$`)

// postedCondition is what a browser sent for the builder called name; ok is
// false where it sent none.
func postedCondition(sent url.Values, name string) (c condition, ok bool) {
	c.AsText, c.Text, c.Any = sent.Get(name+".mode") == "text", sent.Get(name+".text"), sent.Get(name+".join") == "any"
	variables, ops, values := sent[name+".variable"], sent[name+".operator"], sent[name+".value"]
	for i, v := range variables {
		cl := clause{Variable: v}
		if i < len(ops) {
			cl.Operator = ops[i]
		}
		if i < len(values) {
			cl.Value = values[i]
		}
		if to := sent[name+".to"]; i < len(to) {
			cl.To = to[i]
		}
		c.Clauses = append(c.Clauses, cl)
		group := ""
		if groups := sent[name+".group"]; i < len(groups) && groupWay.MatchString(groups[i]) {
			group = groups[i]
		}
		c.Groups = append(c.Groups, group)
	}
	if !slices.ContainsFunc(c.Groups, func(g string) bool { return g != "" }) {
		c.Groups = nil
	}
	return c, sent.Has(name + ".mode")
}

// settle makes posted clauses fit: another variable may need another operator.
func (c *condition) settle(vars []variable) {
	for i := range c.Clauses {
		cl := &c.Clauses[i]
		if cl.Variable == "" && cl.Operator == "" {
			continue // what suits it is known with the variable
		}
		kind := kindOf(vars, cl.Variable)
		if _, fits := operatorNamed(kind, cl.Operator); !fits {
			cl.Operator = operators(kind)[0].Name
		}
	}
}
