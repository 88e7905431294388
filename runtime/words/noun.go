package words

import (
	"strings"

	"segue/runtime/feel"
)

// noun says what a part stands for.
func (r *Reader) noun(p feel.Part) string {
	parts := p.Parts()
	switch k := p.Kind(); k {
	case feel.PartValue:
		return Said(p.Value())
	case feel.PartName:
		if p.Name() == "?" {
			return "it"
		}
		return r.Name(p.Name())
	case feel.PartPath:
		return r.path(p)
	case feel.PartNegative:
		return "−" + r.operand(parts[0])
	case feel.PartAdd, feel.PartSubtract:
		return r.sum(k, parts[0], parts[1])
	case feel.PartMultiply, feel.PartDivide:
		return r.operand(parts[0]) + map[feel.PartKind]string{feel.PartMultiply: " × ", feel.PartDivide: " ÷ "}[k] + r.operand(parts[1])
	case feel.PartIf:
		return r.noun(parts[1]) + " if " + r.clause(parts[0], false).String() + ", otherwise " + r.noun(parts[2])
	case feel.PartList:
		var items []string
		for _, i := range parts {
			items = append(items, r.noun(i))
		}
		if len(items) == 0 {
			return "an empty list"
		}
		return Listed(items, "and")
	case feel.PartFilter:
		return r.filter(p)
	case feel.PartCall:
		return r.result(p)
	case feel.PartEqual, feel.PartUnequal, feel.PartLess, feel.PartMost, feel.PartMore, feel.PartLeast, feel.PartAnd, feel.PartOr, feel.PartBetween, feel.PartIn, feel.PartSome, feel.PartEvery:
		return "whether " + r.clause(p, false).String()
	}
	return code(p.Source())
}

// operand is a noun among signs: what has signs of its own stands in brackets.
func (r *Reader) operand(p feel.Part) string {
	switch p.Kind() {
	case feel.PartAdd, feel.PartSubtract, feel.PartIf:
		return "(" + r.noun(p) + ")"
	}
	return r.noun(p)
}

// sum adds: numbers with signs, durations with words.
func (r *Reader) sum(k feel.PartKind, a, b feel.Part) string {
	if lasts(b) && b.Kind() == feel.PartValue && !lasts(a) {
		from := r.noun(a)
		word := map[feel.PartKind]string{feel.PartAdd: " after ", feel.PartSubtract: " before "}[k]
		if k == feel.PartAdd && (from == "today" || from == "now") {
			word = " from "
		}
		return r.noun(b) + word + from
	}
	if kind, _ := a.Type().Kind(); kind == feel.KindString && k == feel.PartAdd {
		return r.noun(a) + " followed by " + r.noun(b)
	}
	right := r.noun(b)
	if k == feel.PartSubtract {
		right = r.operand(b)
	}
	return r.noun(a) + map[feel.PartKind]string{feel.PartAdd: " + ", feel.PartSubtract: " − "}[k] + right
}

func lasts(p feel.Part) bool {
	k, _ := p.Type().Kind()
	return k == feel.KindDuration || k == feel.KindMonths
}

func (r *Reader) path(p feel.Part) string {
	if f := r.fields[p.Source()]; f.label != "" {
		return f.label
	}
	of := p.Parts()[0]
	switch of.Kind() {
	case feel.PartName, feel.PartPath, feel.PartFilter:
		return r.noun(of) + "’s " + Lower(Readable(p.Name()))
	case feel.PartCall:
		return "the " + Lower(Readable(p.Name())) + " of " + r.noun(of)
	}
	return code(p.Source())
}

func (r *Reader) filter(p feel.Part) string {
	parts := p.Parts()
	if parts[1].Kind() == feel.PartValue {
		switch n, ok := parts[1].Value().Int64(); {
		case ok && n == 1:
			return "the first of " + r.noun(parts[0])
		case ok && n == -1:
			return "the last of " + r.noun(parts[0])
		}
	}
	return code(p.Source())
}

// results are what functions of one argument are in words; % is the argument.
var results = map[string]string{
	"count": "the number of %", "sum": "the sum of %", "min": "the smallest of %", "max": "the largest of %", "mean": "the average of %",
	"median": "the median of %", "string length": "the length of %", "upper case": "% in capitals", "lower case": "% in small letters",
	"abs": "% without its sign", "floor": "% rounded down", "ceiling": "% rounded up", "day of week": "the weekday of %",
	"day of year": "the day of the year of %", "month of year": "the month of %", "week of year": "the week of %", "date": "the date of %", "time": "the time of %",
	"trim": "%", "string": "%", "number": "%", "distinct values": "the different values of %", "reverse": "% backwards", "flatten": "%", "round": "% rounded",
}

func (r *Reader) result(p feel.Part) string {
	args := p.Parts()
	switch n := len(args); {
	case n == 0 && (p.Name() == "today" || p.Name() == "now"):
		return p.Name()
	case p.Name() == "not" && n == 1:
		return "whether " + r.clause(p, false).String()
	case (p.Name() == "contains" || p.Name() == "starts with" || p.Name() == "ends with" || p.Name() == "list contains") && n == 2:
		return "whether " + r.clause(p, false).String()
	case n == 1 && (p.Name() == "date" || p.Name() == "time" || p.Name() == "date and time" || p.Name() == "duration") && args[0].Kind() == feel.PartValue:
		if v, ok := literal(args[0].Value().Text()); ok {
			return Said(v)
		}
	case n == 1 && results[p.Name()] != "":
		return strings.Replace(results[p.Name()], "%", r.noun(args[0]), 1)
	case n == 2 && (p.Name() == "years and months duration"):
		return "the time from " + r.noun(args[0]) + " to " + r.noun(args[1])
	case n == 2 && strings.HasPrefix(p.Name(), "round") || n == 2 && p.Name() == "decimal":
		return r.noun(args[0]) + " rounded to " + Count(r.noun(args[1]), "decimal")
	case n > 1 && (p.Name() == "min" || p.Name() == "max" || p.Name() == "sum" || p.Name() == "mean"):
		var list []string
		for _, a := range args {
			list = append(list, r.noun(a))
		}
		return strings.Replace(results[p.Name()], "%", Listed(list, "and"), 1)
	}
	return code(p.Source())
}

// valueOf says a part as a value of what it is compared with.
func (r *Reader) valueOf(of, p feel.Part) string {
	if p.Kind() != feel.PartValue {
		return r.noun(p)
	}
	return r.value(p.Value(), of)
}

// value says a value of a part: as the answer of a choice, as an amount, or as
// it is.
func (r *Reader) value(v feel.Value, of feel.Part) string {
	f := r.fields[of.Source()]
	switch v.Kind() {
	case feel.KindString:
		for _, o := range f.options {
			if o.Value == v.Text() && o.Label != "" {
				return o.Label
			}
		}
	case feel.KindNumber:
		if plain := v.Plain(); f.money && strings.Contains(plain, ".") {
			return Amount(plain, "") // a whole one is a limit as people say it: 5,000
		}
		if _, isYear := strings.CutSuffix(strings.ToLower(of.Source()), "year"); isYear {
			return v.Plain()
		}
	case feel.KindList:
		var list []string
		for _, i := range v.Items() {
			list = append(list, r.value(i, of))
		}
		return Listed(list, "or")
	}
	return Said(v)
}
