package decision

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"segue/runtime/feel"
)

// Report is what can be said about a table without running it.
type Report struct {
	Gaps     []Gap     // inputs that no rule matches
	Overlaps []Overlap // inputs that two rules match
	Unused   []int     // rules that never decide with the policy first, because rules above match whenever they do
	Complete bool      // everything was looked at; otherwise there may be more
}

// Gap is a combination of inputs that no rule matches.
type Gap struct {
	Inputs []Place // per input
}

// Overlap is a combination of inputs that two rules match.
type Overlap struct {
	First, Second int // rules
	Inputs        []Place
	Differ        bool // the rules say different things
}

// Place is a part of an input's values: a test that describes it, "-" for any
// value, and one value of it.
type Place struct {
	Test    string
	Example feel.Value
}

// MaxFindings is how many gaps, and how many overlaps, a report names.
const MaxFindings = 20

// analysisSteps bounds the work of one report.
const analysisSteps = 300_000

// Analyze looks for gaps and overlaps. Rules with cells that compare with
// anything but constants are taken to match nothing when looking for gaps, and
// are left out when looking for overlaps; then the report is not complete.
func (l *Logic) Analyze() Report {
	a := &analysis{l: l, left: analysisSteps, report: Report{Complete: true}}
	a.layOut()
	all := make([]int, 0, len(a.rules))
	for i := range a.rules {
		all = append(all, i)
	}
	a.gaps(0, all, nil)
	switch l.table.HitPolicy {
	case First:
		a.unused()
	case Unique, AnyMatch:
		a.overlaps()
	}
	a.report.Complete = a.report.Complete && a.left > 0
	return a.report
}

type analysis struct {
	l      *Logic
	places [][]Place // per input: parts in which all rules do the same
	rules  []covered
	left   int
	report Report
}

// covered is a rule with the places its cells pass, per input.
type covered struct {
	rule   int
	places []bitset
}

func (a *analysis) step() bool {
	a.left--
	return a.left > 0
}

// layOut finds the places of each input and which rules cover them.
func (a *analysis) layOut() {
	var simple []int
	for i, r := range a.l.rules {
		if slices.ContainsFunc(r.when, func(e *feel.Expr) bool { return e != nil && !isSimple(e) }) {
			a.report.Complete = false
			continue
		}
		simple = append(simple, i)
	}
	for j, in := range a.l.inputs {
		a.places = append(a.places, a.placesOf(j, in, simple))
	}
	ev := &feel.Evaluator{}
	for _, i := range simple {
		c := covered{rule: i}
		for j, e := range a.l.rules[i].when {
			set := newBitset(len(a.places[j]))
			for p, place := range a.places[j] {
				if e == nil || test(ev, e, place.Example) {
					set.set(p)
				}
			}
			c.places = append(c.places, set)
		}
		a.rules = append(a.rules, c)
	}
}

func isSimple(e *feel.Expr) bool {
	_, _, ok := e.Intervals()
	return ok
}

// placesOf cuts an input's values at the bounds of all cells.
func (a *analysis) placesOf(j int, in column, rules []int) []Place {
	var points, bounds []feel.Value
	ordered := false
	note := func(e *feel.Expr) {
		tests, _, _ := e.Intervals()
		for _, t := range tests {
			if t.IsPoint() {
				points = append(points, t.Lo)
				continue
			}
			ordered = true
			for _, b := range []feel.Value{t.Lo, t.Hi} {
				if !b.IsNull() {
					bounds = append(bounds, b)
				}
			}
		}
	}
	for _, i := range rules {
		if e := a.l.rules[i].when[j]; e != nil {
			note(e)
		}
	}
	if in.values != nil && isSimple(in.values) {
		note(in.values)
	}
	var places []Place
	switch {
	case feel.EqualType(in.typ, feel.BooleanType):
		places = []Place{{"true", feel.Bool(true)}, {"false", feel.Bool(false)}}
	case ordered || numeric(points):
		places = orderedPlaces(append(bounds, points...))
	default:
		places = distinctPlaces(points)
	}
	if in.values == nil {
		return places
	}
	ev := &feel.Evaluator{}
	return slices.DeleteFunc(places, func(p Place) bool { return p.Test != "-" && !test(ev, in.values, p.Example) })
}

// numeric reports whether values are of a kind between whose values there are
// others that matter.
func numeric(points []feel.Value) bool {
	return len(points) > 0 && points[0].Kind() != feel.KindString && points[0].Kind() != feel.KindBoolean
}

// distinctPlaces is each value, and any other one.
func distinctPlaces(points []feel.Value) []Place {
	if len(points) == 0 {
		return []Place{{"-", feel.Null}}
	}
	var places []Place
	var names []string
	for _, v := range points {
		if s := v.String(); !slices.Contains(names, s) {
			names = append(names, s)
			places = append(places, Place{s, v})
		}
	}
	return append(places, Place{"not(" + strings.Join(names, ", ") + ")", feel.String(otherText(names))})
}

// otherText is a text that is none of the names.
func otherText(names []string) string {
	other := "another value"
	for slices.Contains(names, feel.String(other).String()) {
		other += " still"
	}
	return other
}

// orderedPlaces is each cut and what lies before, between and after.
func orderedPlaces(cuts []feel.Value) []Place {
	kind := cuts[0].Kind()
	cuts = slices.DeleteFunc(cuts, func(v feel.Value) bool { return v.Kind() != kind })
	slices.SortFunc(cuts, less)
	cuts = slices.CompactFunc(cuts, func(a, b feel.Value) bool { return less(a, b) == 0 })
	var places []Place
	for i, c := range cuts {
		if i == 0 {
			if v, ok := shift(c, -1); ok {
				places = append(places, Place{"< " + c.String(), v})
			}
		} else if v, ok := between(cuts[i-1], c); ok {
			places = append(places, Place{"(" + cuts[i-1].String() + ".." + c.String() + ")", v})
		}
		places = append(places, Place{c.String(), c})
	}
	last := cuts[len(cuts)-1]
	if v, ok := shift(last, 1); ok {
		places = append(places, Place{"> " + last.String(), v})
	}
	return places
}

// shift is a value a little before or after another.
func shift(v feel.Value, by int) (feel.Value, bool) {
	switch v.Kind() {
	case feel.KindNumber:
		return feel.Add(v, feel.Int(int64(by)))
	case feel.KindDate, feel.KindDuration:
		return feel.Add(v, feel.Duration(24*time.Hour).Times(by))
	case feel.KindMonths:
		return feel.Add(v, feel.Months(by))
	case feel.KindString:
		if by > 0 {
			return feel.String(v.Text() + "a"), true
		}
		return feel.String(""), v.Text() != ""
	}
	return feel.Null, false
}

// between is a value strictly between two others; ok is false if there is
// none, or none is found.
func between(a, b feel.Value) (feel.Value, bool) {
	var v feel.Value
	var ok bool
	switch a.Kind() {
	case feel.KindNumber:
		if v, ok = feel.Add(a, feel.Int(1)); ok && less(v, b) >= 0 {
			v, ok = feel.Midpoint(a, b)
		}
	case feel.KindDuration:
		v, ok = feel.Midpoint(a, b)
	default:
		v, ok = shift(a, 1)
	}
	return v, ok && less(a, v) < 0 && less(v, b) < 0
}

// gaps goes through the inputs one by one with the rules that still match;
// where none is left, there is a gap whatever the other inputs are.
func (a *analysis) gaps(j int, rules []int, chosen []Place) {
	if len(a.report.Gaps) >= MaxFindings || !a.step() {
		a.report.Complete = false
		return
	}
	if len(rules) == 0 {
		gap := Gap{slices.Clone(chosen)}
		for len(gap.Inputs) < len(a.places) {
			gap.Inputs = append(gap.Inputs, a.anyPlace(len(gap.Inputs)))
		}
		a.report.Gaps = append(a.report.Gaps, gap)
		return
	}
	if j == len(a.places) {
		return
	}
	var seen [][]int
	for p, place := range a.places[j] {
		var still []int
		for _, r := range rules {
			if a.rules[r].places[j].has(p) {
				still = append(still, r)
			}
		}
		if slices.ContainsFunc(seen, func(s []int) bool { return slices.Equal(s, still) }) {
			continue // goes on like a place before
		}
		seen = append(seen, still)
		a.gaps(j+1, still, append(chosen, place))
	}
}

func (a *analysis) anyPlace(j int) Place {
	p := Place{Test: "-"}
	if len(a.places[j]) > 0 {
		p.Example = a.places[j][0].Example
	}
	return p
}

func (a *analysis) overlaps() {
	for i, x := range a.rules {
		for _, y := range a.rules[i+1:] {
			if len(a.report.Overlaps) >= MaxFindings || !a.step() {
				a.report.Complete = false
				return
			}
			if inputs, ok := a.common(x, y); ok {
				o := Overlap{First: x.rule, Second: y.rule, Inputs: inputs, Differ: !sameOutputs(a.l.table.Rules[x.rule].Then, a.l.table.Rules[y.rule].Then)}
				if o.Differ || a.l.table.HitPolicy == Unique {
					a.report.Overlaps = append(a.report.Overlaps, o)
				}
			}
		}
	}
}

// common is a place of each input that both rules cover.
func (a *analysis) common(x, y covered) ([]Place, bool) {
	var inputs []Place
	for j := range a.places {
		at := -1
		for w := range x.places[j] {
			if both := x.places[j][w] & y.places[j][w]; both != 0 {
				bitset{both}.each(func(i int) bool { at = w<<6 + i; return false })
				break
			}
		}
		if at < 0 {
			return nil, false
		}
		inputs = append(inputs, a.places[j][at])
	}
	return inputs, true
}

func sameOutputs(a, b []string) bool {
	return slices.EqualFunc(a, b, func(x, y string) bool { return strings.TrimSpace(x) == strings.TrimSpace(y) })
}

// unused finds rules that only match where a rule above does.
func (a *analysis) unused() {
	for i := range a.rules {
		above := make([]int, i)
		for k := range above {
			above[k] = k
		}
		if i > 0 && a.coveredBy(0, i, above) && a.left > 0 {
			a.report.Unused = append(a.report.Unused, a.rules[i].rule)
		}
	}
}

func (a *analysis) coveredBy(j, rule int, above []int) bool {
	if len(above) == 0 || !a.step() {
		return false
	}
	if j == len(a.places) {
		return true
	}
	covered := true
	a.rules[rule].places[j].each(func(p int) bool {
		var still []int
		for _, r := range above {
			if a.rules[r].places[j].has(p) {
				still = append(still, r)
			}
		}
		covered = a.coveredBy(j+1, rule, still)
		return covered
	})
	return covered
}

// GapSentence describes a gap to people.
func (l *Logic) GapSentence(g Gap) string {
	return "No rule matches if " + l.describe(g.Inputs) + "."
}

// OverlapSentence describes an overlap to people.
func (l *Logic) OverlapSentence(o Overlap) string {
	what := "say the same"
	if o.Differ {
		what = "say different things"
	}
	return fmt.Sprintf("Rules %d and %d both match if %s, and %s.", o.First+1, o.Second+1, l.describe(o.Inputs), what)
}

// describe names what the inputs are: `amount is 5 and country is "DE"`.
func (l *Logic) describe(inputs []Place) string {
	var parts []string
	for j, p := range inputs {
		if p.Test != "-" {
			parts = append(parts, l.table.inputName(j)+" is "+p.Example.String())
		}
	}
	if len(parts) == 0 {
		return "nothing in particular is given"
	}
	return strings.Join(parts, " and ")
}
