package feel

import (
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

var numberBuiltins = []*builtin{
	define(extreme(-1), "The smallest of the values.", `min([4, 7]) = 4`, "min(list…: list): T"),
	define(extreme(1), "The largest of the values.", `max([4, 7]) = 7`, "max(list…: list): T"),
	define(biSum, "The numbers added up.", `sum([4, 7]) = 11`, "sum(list…: list<number>): number"),
	define(biMean, "The average of the numbers.", `mean([4, 7]) = 5.5`, "mean(list…: list<number>): number"),
	define(biProduct, "The numbers multiplied.", `product([4, 7]) = 28`, "product(list…: list<number>): number"),
	define(biMedian, "The number in the middle of the sorted numbers.", `median([4, 9, 5]) = 5`, "median(list…: list<number>): number"),
	define(biStddev, "How far the numbers lie from their average (sample standard deviation).", `stddev([2, 4, 7, 5])`, "stddev(list…: list<number>): number"),
	define(biMode, "The numbers that stand there most often.", `mode([6, 3, 6]) = [6]`, "mode(list…: list<number>): list<number>"),
	define(rounding(roundHalfEven), "The number with so many digits after the point; a half goes to the even neighbour.", `decimal(2.345, 2) = 2.34`, "decimal(n: number, scale: number): number"),
	define(rounding(roundFloor), "The number rounded down, towards minus infinity.", `floor(1.5) = 1`, "floor(n: number): number", "floor(n: number, scale: number): number"),
	define(rounding(roundCeiling), "The number rounded up, towards infinity.", `ceiling(1.5) = 2`, "ceiling(n: number): number", "ceiling(n: number, scale: number): number"),
	define(rounding(roundUp), "The number rounded away from zero.", `round up(5.21, 1) = 5.3`, "round up(n: number, scale: number): number"),
	define(rounding(roundDown), "The number rounded towards zero.", `round down(5.29, 1) = 5.2`, "round down(n: number, scale: number): number"),
	define(rounding(roundHalfUp), "The number rounded; a half goes away from zero, as in commerce.", `round half up(5.25, 1) = 5.3`, "round half up(n: number, scale: number): number"),
	define(rounding(roundHalfDown), "The number rounded; a half goes towards zero.", `round half down(5.25, 1) = 5.2`, "round half down(n: number, scale: number): number"),
	define(biAbs, "The number or duration without its minus sign.", `abs(-5) = 5`, "abs(n: Any): Any"),
	define(biModulo, "What is left after a division; it has the sign of the divisor.", `modulo(12, 5) = 2`, "modulo(dividend: number, divisor: number): number"),
	define(biSqrt, "The square root.", `sqrt(16) = 4`, "sqrt(number: number): number"),
	define(biLog, "The natural logarithm.", `log(10)`, "log(number: number): number"),
	define(biExp, "The number e to a power.", `exp(1)`, "exp(number: number): number"),
	define(parity(1), "Whether a number is odd.", `odd(5)`, "odd(number: number): boolean"),
	define(parity(0), "Whether a number is even.", `even(4)`, "even(number: number): boolean"),
	define(biNumber, "A number from a text, with the signs used in it.", `number("1.234,5", ".", ",") = 1234.5`,
		"number(from: Any): number", "number(from: string, grouping separator: Any, decimal separator: Any): number"),
}

// extreme is the least (sign -1) or greatest item; null where two do not
// compare.
func extreme(sign int) func(*Evaluator, []Value) Value {
	return func(ev *Evaluator, a []Value) Value {
		items := a[0].items()
		if len(items) == 0 || !ev.charge(len(items)) {
			return Null
		}
		best := items[0]
		for _, item := range items {
			c, ok := Compare(item, best)
			if !ok {
				return Null
			}
			if c*sign > 0 {
				best = item
			}
		}
		return best
	}
}

func fold(ev *Evaluator, items []Value, start Value, op func(a, b Value) (Value, bool)) Value {
	if len(items) == 0 || !ev.charge(len(items)) {
		return Null
	}
	sum := start
	for _, item := range items {
		if item.kind != KindNumber {
			return Null
		}
		next, ok := op(sum, item)
		if !ok {
			return Null
		}
		sum = next
	}
	return sum
}

func biSum(ev *Evaluator, a []Value) Value { return fold(ev, a[0].items(), Int(0), addNumbers) }

func biProduct(ev *Evaluator, a []Value) Value { return fold(ev, a[0].items(), Int(1), mulNumbers) }

func biMean(ev *Evaluator, a []Value) Value {
	sum := biSum(ev, a)
	if sum.IsNull() {
		return Null
	}
	mean, _ := divNumbers(sum, Int(a[0].n))
	return mean
}

// sortedNumbers is the list in ascending order; ok is false if an item is no
// number.
func sortedNumbers(ev *Evaluator, items []Value) ([]Value, bool) {
	if !ev.charge(2*len(items)) || !ev.allocItems(len(items)) {
		return nil, false
	}
	out := slices.Clone(items)
	if slices.ContainsFunc(out, func(v Value) bool { return v.kind != KindNumber }) {
		return nil, false
	}
	slices.SortFunc(out, compareNumbers)
	return out, true
}

func biMedian(ev *Evaluator, a []Value) Value {
	items, ok := sortedNumbers(ev, a[0].items())
	n := len(items)
	if !ok || n == 0 {
		return Null
	}
	if n%2 == 1 {
		return items[n/2]
	}
	sum, _ := addNumbers(items[n/2-1], items[n/2])
	half, _ := divNumbers(sum, Int(2))
	return half
}

func biMode(ev *Evaluator, a []Value) Value {
	items, ok := sortedNumbers(ev, a[0].items())
	if !ok {
		return Null
	}
	var out []Value
	most := 0
	for i := 0; i < len(items); {
		j := i
		for j < len(items) && sameNumber(items[i], items[j]) {
			j++
		}
		if j-i > most {
			most, out = j-i, nil
		}
		if j-i == most {
			out = append(out, items[i])
		}
		i = j
	}
	return ev.made(List(out...))
}

// biStddev works with more digits than numbers keep and rounds once.
func biStddev(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	if len(items) < 2 || !ev.charge(4*len(items)) {
		return Null
	}
	var sum, mean, n, squares, d apd.Decimal
	for _, item := range items {
		if item.kind != KindNumber {
			return Null
		}
		wide.Add(&sum, &sum, item.big())
	}
	n.SetInt64(int64(len(items)))
	wide.Quo(&mean, &sum, &n)
	for _, item := range items {
		wide.Sub(&d, item.big(), &mean)
		wide.Mul(&d, &d, &d)
		wide.Add(&squares, &squares, &d)
	}
	n.SetInt64(int64(len(items) - 1))
	wide.Quo(&d, &squares, &n)
	v, _ := unaryBig(Int(0), func(r, _ *apd.Decimal) (apd.Condition, error) { return wide.Sqrt(r, &d) })
	return v
}

// rounding rounds to a scale; where it may be left out it is zero.
func rounding(how apd.Rounder) func(*Evaluator, []Value) Value {
	return func(_ *Evaluator, a []Value) Value {
		scale := Int(0)
		if len(a) > 1 {
			scale = a[1]
		}
		n := scale.bigInt()
		if !n.IsInt64() {
			return Null
		}
		v, _ := roundTo(a[0], n.Int64(), how)
		return v
	}
}

func biAbs(_ *Evaluator, a []Value) Value {
	v := a[0]
	if v.kind == KindList && v.n == 1 {
		v = v.At(0)
	}
	switch v.kind {
	case KindNumber:
		if v.sign() < 0 {
			return negate(v)
		}
		return v
	case KindMonths, KindDuration:
		if v.n < 0 {
			return negateDuration(v)
		}
		return v
	}
	return Null
}

func biModulo(ev *Evaluator, a []Value) Value {
	if apart := a[0].exponent() - a[1].exponent(); (a[0].p != nil || a[1].p != nil || apart != 0) && !ev.charge(8+max(apart, -apart)/8) {
		return Null
	}
	v, _ := modNumbers(a[0], a[1])
	return v
}

func biSqrt(ev *Evaluator, a []Value) Value {
	if a[0].sign() < 0 || !ev.charge(costOfPower) {
		return Null
	}
	v, _ := unaryBig(a[0], wide.Sqrt)
	return v
}

func biLog(ev *Evaluator, a []Value) Value {
	if a[0].sign() <= 0 || !ev.charge(costOfPower) {
		return Null
	}
	v, _ := unaryBig(a[0], wide.Ln)
	return v
}

func biExp(ev *Evaluator, a []Value) Value {
	if !ev.charge(costOfPower) {
		return Null
	}
	v, _ := unaryBig(a[0], wide.Exp)
	return v
}

func parity(rest int64) func(*Evaluator, []Value) Value {
	return func(_ *Evaluator, a []Value) Value {
		r, ok := modNumbers(a[0], Int(2))
		if !ok {
			return Null
		}
		return Bool(sameNumber(r, Int(rest)))
	}
}

func biNumber(_ *Evaluator, a []Value) Value {
	v := a[0]
	if len(a) == 1 {
		if v.kind == KindNumber {
			return v
		}
		if v.kind != KindString {
			return Null
		}
		n, _ := parseNumber(v.text())
		return n.value
	}
	group, point := a[1], a[2]
	if !group.IsNull() && group.Text() != " " && group.Text() != "," && group.Text() != "." ||
		!point.IsNull() && point.Text() != "," && point.Text() != "." || !group.IsNull() && group.Text() == point.Text() {
		return Null
	}
	s := v.text()
	if g := group.Text(); g != "" {
		s = strings.ReplaceAll(s, g, "")
	}
	if p := point.Text(); p == "," {
		if strings.Contains(s, ".") {
			return Null
		}
		s = strings.ReplaceAll(s, ",", ".")
	}
	n, _ := parseNumber(s)
	return n.value
}
