package feel

import "slices"

var listBuiltins = []*builtin{
	define(func(_ *Evaluator, a []Value) Value { return Int(a[0].n) }, "How many items a list has.", `count([4, 7]) = 2`, "count(list: list): number"),
	define(func(ev *Evaluator, a []Value) Value { return extreme(ev, a, -1) }, "The smallest item.", `min([4, 7]) = 4`, "min(list…: list): T"),
	define(func(ev *Evaluator, a []Value) Value { return extreme(ev, a, 1) }, "The largest item.", `max([4, 7]) = 7`, "max(list…: list): T"),
	define(biSum, "All numbers of a list added up.", `sum([4, 7]) = 11`, "sum(list…: list<number>): number"),
	define(biMean, "The average of the numbers of a list.", `mean([4, 7]) = 5.5`, "mean(list…: list<number>): number"),
	define(biListContains, "Whether a list holds a value.", `list contains(["DE", "FR"], "DE")`, "list contains(list: list, element: Any): boolean"),
}

// extreme is the least (sign -1) or greatest item; null where two do not
// compare.
func extreme(ev *Evaluator, a []Value, sign int) Value {
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

func biSum(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	if len(items) == 0 || !ev.charge(len(items)) {
		return Null
	}
	sum := Int(0)
	for _, item := range items {
		if item.kind != KindNumber {
			return Null
		}
		next, ok := addNumbers(sum, item)
		if !ok {
			return Null
		}
		sum = next
	}
	return sum
}

func biMean(ev *Evaluator, a []Value) Value {
	sum := biSum(ev, a)
	if sum.IsNull() {
		return Null
	}
	mean, _ := divNumbers(sum, Int(a[0].n))
	return mean
}

func biListContains(ev *Evaluator, a []Value) Value {
	if !ev.charge(int(a[0].n)) {
		return Null
	}
	return Bool(slices.ContainsFunc(a[0].items(), func(item Value) bool {
		eq, known := Equal(item, a[1])
		return known && eq
	}))
}
