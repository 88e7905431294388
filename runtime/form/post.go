package form

import (
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// post is what a browser sent for a form: inputs are named by their field, and
// those of row 2 of the field "set" begin with "set.2.". Rows may have gaps:
// a row that was taken away leaves its number unused.
type post struct {
	values url.Values
	prefix string
}

func (p post) get(name string) string { return p.values.Get(p.prefix + name) }

func rowName(field string, row int, name string) string {
	s := field + "." + strconv.Itoa(row)
	if name != "" {
		s += "." + name
	}
	return s
}

// rows are the rows of a field in the order of their numbers.
func (p post) rows(field string, bind func(*Form), env Env) []json.RawMessage {
	start := p.prefix + field + "."
	var numbers []int
	for key := range p.values {
		rest, ok := strings.CutPrefix(key, start)
		number, _, dotted := strings.Cut(rest, ".")
		n, err := strconv.Atoi(number)
		if ok && dotted && err == nil && n >= 0 && !slices.Contains(numbers, n) {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	rows := []json.RawMessage{}
	for _, n := range numbers {
		inner := post{p.values, start + strconv.Itoa(n) + "."}
		// Twice: what a row binds may depend on what was given for it.
		first := New(nil, env)
		bind(first)
		row := New(first.props(inner), env)
		bind(row)
		rows = append(rows, row.props(inner))
	}
	return rows
}

// Props turns what a browser sent for the bound fields into properties to
// store. It keeps what cannot be decoded, so that nobody has to type it again;
// fields that are not shown keep what was given before. Empty values are left out.
func (f *Form) Props(values url.Values) json.RawMessage { return f.props(post{values: values}) }

func (f *Form) props(p post) json.RawMessage {
	out := map[string]json.RawMessage{}
	for _, fl := range f.fields {
		raw := fl.Value
		if fl.Shown && fl.fromPost != nil && p.has(fl.Name, fl.Widget) {
			raw = marshal(fl.fromPost(p))
		}
		probe := Field{Value: raw}
		if !probe.empty() {
			out[fl.Name] = raw
		}
	}
	return marshal(out)
}

// has reports whether the browser was asked for the field. A switch that is
// off and rows that are all gone send nothing, so their panel sends a mark.
func (p post) has(name string, w Widget) bool {
	if p.values.Has(p.prefix + name) {
		return true
	}
	switch w {
	case WidgetSwitch, WidgetRows, WidgetPeople:
		return p.values.Has(p.prefix + name + ".asked")
	case WidgetDuration:
		return p.values.Has(p.prefix + name + ".count")
	}
	return false
}

// units are what a duration is asked in.
var units = map[string][2]string{
	"minutes": {"PT", "M"}, "hours": {"PT", "H"}, "days": {"P", "D"}, "weeks": {"P", "W"}, "months": {"P", "M"}, "years": {"P", "Y"},
}

// postedDuration reads either the ISO form, or a count and a unit.
func postedDuration(name string) func(post) any {
	return func(p post) any {
		if s := strings.TrimSpace(p.get(name)); s != "" {
			return strings.ToUpper(s)
		}
		count := strings.TrimSpace(p.get(name + ".count"))
		unit := p.get(name + ".unit")
		if count == "" {
			return ""
		}
		if n, err := strconv.Atoi(count); err == nil && unit == "weeks" { // FEEL has no weeks
			return "P" + strconv.Itoa(7*n) + "D"
		}
		if u, ok := units[unit]; ok {
			return u[0] + count + u[1]
		}
		return count
	}
}

// CountAndUnit shows an ISO duration as a person enters it: ("2", "days") for
// P2D. ok is false where it takes more than one unit.
func CountAndUnit(iso string) (count, unit string, ok bool) {
	for _, unit := range []string{"minutes", "hours", "days", "months", "years"} {
		u := units[unit]
		rest, ok := strings.CutPrefix(iso, u[0])
		if !ok {
			continue
		}
		if digits, ok := strings.CutSuffix(rest, u[1]); ok && isDigits(digits) {
			return digits, unit, true
		}
	}
	return "", "", false
}

func isDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(c rune) bool { return c < '0' || c > '9' }) < 0
}
