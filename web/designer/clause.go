package designer

import (
	"regexp"
	"slices"
	"strings"

	"segue/runtime/feel"
)

// A clause compares one variable with nothing, a value, two ends or a list. Each
// way has its own shape in FEEL; what is read must be written the same again.

// readClause reads the clause at the beginning, and gives what follows it.
func readClause(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	for _, read := range []func([]piece, []variable) (clause, []piece, bool){readCall, readNoneOf, readOneOf, readBetween, readComparison} {
		if cl, rest, ok = read(list, vars); ok {
			return cl, rest, true
		}
	}
	return clause{}, nil, false
}

// at reports whether a piece is this sign or word.
func at(list []piece, i int, text string) bool {
	return i < len(list) && list[i].kind != 't' && list[i].text == text
}

// readCall reads contains(name, "text") and its like.
func readCall(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	for _, f := range []operator{contains, starts, ends} {
		words := strings.Fields(f.sign)
		n := len(words)
		if len(list) < n+5 || !slices.EqualFunc(list[:n], words, func(p piece, w string) bool { return p.text == w }) {
			continue
		}
		if at(list, n, "(") && list[n+1].kind == 'w' && at(list, n+2, ",") && list[n+3].kind == 't' && at(list, n+4, ")") {
			cl = clause{Variable: list[n+1].text, Operator: f.Name, Value: unquote(list[n+3].text)}
			return cl, list[n+5:], offered(f, kindOf(vars, cl.Variable)) && quoteText(cl.Value) == list[n+3].text
		}
	}
	return cl, nil, false
}

func offered(o operator, k feel.Kind) bool {
	_, ok := operatorNamed(k, o.Name)
	return ok
}

// values are pieces that are values of the kind, as literal writes them.
func values(list []piece, k feel.Kind) (texts []string, ok bool) {
	for _, p := range list {
		text := plainValue(p)
		if p.kind == 'w' || p.kind == 's' || literal(text, k) != p.text {
			return nil, false
		}
		texts = append(texts, text)
	}
	return texts, true
}

// readOneOf reads name in (1, 2, 3).
func readOneOf(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	if len(list) < 5 || list[0].kind != 'w' || !at(list, 1, "in") || !at(list, 2, "(") {
		return cl, nil, false
	}
	var items []piece
	for i := 3; i+1 < len(list); i += 2 {
		items = append(items, list[i])
		if at(list, i+1, ")") {
			k := kindOf(vars, list[0].text)
			texts, ok := values(items, k)
			cl = clause{Variable: list[0].text, Operator: among.Name, Value: listed(texts)}
			return cl, list[i+2:], ok && offered(among, k) && slices.Equal(unlisted(cl.Value), texts) && (k != feel.KindNumber || slices.Equal(numbersIn(cl.Value), texts))
		}
		if !at(list, i+1, ",") {
			break
		}
	}
	return cl, nil, false
}

// readNoneOf reads not(name in (1, 2, 3)).
func readNoneOf(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	if !at(list, 0, "not") || !at(list, 1, "(") {
		return cl, nil, false
	}
	cl, rest, ok = readOneOf(list[2:], vars)
	if !ok || !at(rest, 0, ")") {
		return cl, nil, false
	}
	cl.Operator = notAmong.Name
	return cl, rest[1:], true
}

// readBetween reads name between 1 and 2.
func readBetween(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	if len(list) < 5 || list[0].kind != 'w' || !at(list, 1, "between") || !at(list, 3, "and") {
		return cl, nil, false
	}
	k := kindOf(vars, list[0].text)
	texts, ok := values([]piece{list[2], list[4]}, k)
	if !ok || !offered(between, k) {
		return cl, nil, false
	}
	return clause{list[0].text, between.Name, texts[0], texts[1]}, list[5:], true
}

func readComparison(list []piece, vars []variable) (cl clause, rest []piece, ok bool) {
	if len(list) == 0 || list[0].kind != 'w' {
		return cl, nil, false
	}
	cl.Variable = list[0].text
	kind := kindOf(vars, cl.Variable)
	if len(list) == 1 || at(list, 1, "and") || at(list, 1, "or") || at(list, 1, ")") { // a yes or no by itself
		cl.Operator = yes.Name
		return cl, list[1:], kind == feel.KindBoolean || kind == feel.KindNull
	}
	if len(list) < 3 || list[1].kind != 's' {
		return cl, nil, false
	}
	for _, o := range operators(kind) {
		if o.sign != list[1].text || o.value != "" && o.value != list[2].text || o.value == "" && (list[2].kind == 'w' || list[2].kind == 's') {
			continue
		}
		cl.Operator, cl.Value = o.Name, plainValue(list[2])
		if o.value != "" {
			cl.Value = ""
		}
		return cl, list[3:], o.value != "" || literal(cl.Value, kind) == list[2].text
	}
	return cl, nil, false
}

// feel is the clause as an expression; "" while it is not finished.
func (cl clause) feel(vars []variable) string {
	kind := kindOf(vars, cl.Variable)
	o, known := operatorNamed(kind, cl.Operator)
	switch {
	case cl.Variable == "" || !known || o.value == "" && strings.TrimSpace(cl.Value) == "":
		return ""
	case o.sign == contains.sign || o.sign == starts.sign || o.sign == ends.sign:
		return o.sign + "(" + cl.Variable + ", " + quoteText(cl.Value) + ")"
	case o.Name == between.Name:
		if strings.TrimSpace(cl.To) == "" {
			return ""
		}
		return cl.Variable + " between " + literal(cl.Value, kind) + " and " + literal(cl.To, kind)
	case o.Name == among.Name || o.Name == notAmong.Name:
		items := unlisted(cl.Value)
		if kind == feel.KindNumber {
			items = numbersIn(cl.Value)
		}
		for i := range items {
			items[i] = literal(items[i], kind)
		}
		if len(items) == 0 {
			return ""
		}
		if text := cl.Variable + " in (" + strings.Join(items, ", ") + ")"; o.Name == among.Name {
			return text
		} else {
			return "not(" + text + ")"
		}
	case o.value != "":
		return cl.Variable + " " + o.sign + " " + o.value
	}
	return cl.Variable + " " + o.sign + " " + literal(cl.Value, kind)
}

// listed are the values of a list in one field, separated by commas; those that
// would not come back so stand in quotes.
func listed(items []string) string {
	out := make([]string, len(items))
	for i, s := range items {
		if out[i] = s; s == "" || s != strings.TrimSpace(s) || strings.ContainsAny(s, ",;\"\\\n") {
			out[i] = quoteText(s)
		}
	}
	return strings.Join(out, ", ")
}

// unlisted is the reverse: what an author entered for a list.
func unlisted(s string) (items []string) {
	for {
		s = strings.TrimLeft(s, " \t,;")
		if s == "" {
			return items
		}
		if end := quotedEnd(s); end > 0 {
			items, s = append(items, unquote(s[:end])), s[end:]
			continue
		}
		end := strings.IndexAny(s, ",;")
		if end < 0 {
			end = len(s)
		}
		items, s = append(items, strings.TrimSpace(s[:end])), s[end:]
	}
}

// grouped is a number with commas between its groups of three digits.
var grouped = regexp.MustCompile(`^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$`)

// numbersIn is unlisted for numbers, in which commas may stand between groups of
// digits: 10,000, 20,000 are two. 100,200,300 are three: only where something
// else parts the numbers, or a group begins with 0, commas can be within one.
func numbersIn(s string) (items []string) {
	runs := strings.FieldsFunc(strings.NewReplacer(", ", ";", ",\u00a0", ";", ",\t", ";").Replace(s), func(r rune) bool { return r == ';' })
	for _, run := range runs {
		if run = strings.TrimSpace(run); grouped.MatchString(run) && (len(runs) > 1 || strings.Contains(run, ",0")) {
			items = append(items, run)
		} else {
			items = append(items, unlisted(run)...)
		}
	}
	return items
}

// quotedEnd is where the text in quotes at the beginning ends; 0 if there is
// none that a comma, or nothing, follows.
func quotedEnd(s string) int {
	if s[0] != '"' {
		return 0
	}
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			if rest := strings.TrimLeft(s[i+1:], " \t"); rest == "" || rest[0] == ',' || rest[0] == ';' {
				return i + 1
			}
			return 0
		}
	}
	return 0
}
