package feel

import "slices"

var listBuiltins = []*builtin{
	define(func(_ *Evaluator, a []Value) Value { return Int(a[0].n) }, "How many items a list has.", `count([4, 7]) = 2`, "count(list: list): number"),
	define(biListContains, "Whether a list holds a value.", `list contains(["DE", "FR"], "DE")`, "list contains(list: list, element: Any): boolean"),
	define(biSublist, "A part of a list, from a place on; -1 is the last item.", `sublist([4, 7, 9], 2) = [7, 9]`, "sublist(list: list<T>, start position: number, length?: number): list<T>"),
	define(biAppend, "The list with more items at its end.", `append([1], 2, 3) = [1, 2, 3]`, "append(list: list<T>, item*: Any): list<T>"),
	define(biConcatenate, "Lists put one after another.", `concatenate([1], [2, 3]) = [1, 2, 3]`, "concatenate(list*: list<T>): list<T>"),
	define(biInsertBefore, "The list with an item put in before a place.", `insert before([1, 3], 2, 2) = [1, 2, 3]`, "insert before(list: list<T>, position: number, newItem: Any): list"),
	define(biRemove, "The list without the item at a place.", `remove([1, 2, 3], 2) = [1, 3]`, "remove(list: list<T>, position: number): list<T>"),
	define(biReverse, "The list from its end to its beginning.", `reverse([1, 2]) = [2, 1]`, "reverse(list: list<T>): list<T>"),
	define(biIndexOf, "All places of a value in a list, from 1.", `index of([1, 2, 1], 1) = [1, 3]`, "index of(list: list, match: Any): list<number>"),
	define(biUnion, "Lists put together, each value once.", `union([1, 2], [2, 3]) = [1, 2, 3]`, "union(list*: list<T>): list<T>"),
	define(biDistinct, "The list with each value once.", `distinct values([1, 2, 1]) = [1, 2]`, "distinct values(list: list<T>): list<T>"),
	define(biFlatten, "The items of lists inside lists, as one list.", `flatten([[1], [2, [3]]]) = [1, 2, 3]`, "flatten(list: list): list"),
	define(biListReplace, "The list with the item at a place replaced, or all items for which a function is true.", `list replace([1, 2], 2, 9) = [1, 9]`,
		"list replace(list: list<T>, position: Any, newItem: Any): list", "list replace(list: list<T>, match: function, newItem: Any): list"),
	define(biSort, "The list in the order a function gives: whether x stands before y.", `sort([2, 1], function(x, y) x < y) = [1, 2]`, "sort(list: list<T>, precedes?: function): list<T>"),
}

func same(v Value) func(Value) bool {
	return func(item Value) bool {
		eq, known := Equal(item, v)
		return known && eq
	}
}

func biListContains(ev *Evaluator, a []Value) Value {
	if !ev.charge(int(a[0].n)) {
		return Null
	}
	return Bool(slices.ContainsFunc(a[0].items(), same(a[1])))
}

func biSublist(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	start, ok := itemIndex(a[1], len(items))
	if !ok {
		return Null
	}
	items = items[start:]
	if !a[2].IsNull() {
		n, ok := a[2].Int64()
		if !ok || n < 1 || n > int64(len(items)) {
			return Null
		}
		items = items[:n]
	}
	return ev.made(List(items...))
}

// itemIndex turns a position, from 1 or from -1 backwards, into an index. A
// fraction is dropped.
func itemIndex(v Value, n int) (int, bool) {
	if v.kind != KindNumber {
		return 0, false
	}
	whole := v.bigInt()
	if !whole.IsInt64() {
		return 0, false
	}
	i := whole.Int64()
	switch {
	case i > 0 && i <= int64(n):
		return int(i - 1), true
	case i < 0 && -i <= int64(n):
		return int(int64(n) + i), true
	}
	return 0, false
}

// build makes a list of n items, if memory allows.
func build(ev *Evaluator, n int, fill func(items []Value) []Value) Value {
	if !ev.charge(n/4) || !ev.allocItems(n) {
		return Null
	}
	return ev.made(List(fill(make([]Value, 0, n))...))
}

func biAppend(ev *Evaluator, a []Value) Value {
	return build(ev, int(a[0].n+a[1].n), func(out []Value) []Value {
		return append(append(out, a[0].items()...), a[1].items()...)
	})
}

func biConcatenate(ev *Evaluator, a []Value) Value {
	n := 0
	for _, l := range a[0].items() {
		n += int(l.n)
	}
	return build(ev, n, func(out []Value) []Value {
		for _, l := range a[0].items() {
			out = append(out, l.items()...)
		}
		return out
	})
}

func biInsertBefore(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	at, ok := itemIndex(a[1], len(items))
	if !ok {
		return Null
	}
	return build(ev, len(items)+1, func(out []Value) []Value {
		return append(append(append(out, items[:at]...), a[2]), items[at:]...)
	})
}

func biRemove(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	at, ok := itemIndex(a[1], len(items))
	if !ok {
		return Null
	}
	return build(ev, len(items)-1, func(out []Value) []Value {
		return append(append(out, items[:at]...), items[at+1:]...)
	})
}

func biReverse(ev *Evaluator, a []Value) Value {
	return build(ev, int(a[0].n), func(out []Value) []Value {
		out = append(out, a[0].items()...)
		slices.Reverse(out)
		return out
	})
}

func biIndexOf(ev *Evaluator, a []Value) Value {
	if !ev.charge(int(a[0].n)) || !ev.allocItems(int(a[0].n)) {
		return Null
	}
	var out []Value
	is := same(a[1])
	for i, item := range a[0].items() {
		if is(item) {
			out = append(out, Int(int64(i+1)))
		}
	}
	return ev.made(List(out...))
}

func biUnion(ev *Evaluator, a []Value) Value {
	all := biConcatenate(ev, a)
	return biDistinct(ev, []Value{all})
}

// biDistinct compares by the stored form first, which finds most repetitions
// at once; what is equal but not the same (a moment in two zones) is looked
// for only among kinds that know such.
func biDistinct(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	if !ev.allocItems(3 * len(items)) {
		return Null
	}
	var out []Value
	seen := make(map[string]bool, len(items))
	var key []byte
	for _, item := range items {
		if !ev.charge(1) {
			return Null
		}
		if simple(item) {
			key = item.appendBinary(key[:0])
			if seen[string(key)] {
				continue
			}
			seen[string(key)] = true
		} else if !ev.charge(len(out)) || slices.ContainsFunc(out, same(item)) {
			continue
		}
		out = append(out, item)
	}
	return ev.made(List(out...))
}

// simple reports whether values that are Equal to v are Same too.
func simple(v Value) bool {
	switch v.kind {
	case KindNull, KindBoolean, KindNumber, KindString:
		return true
	}
	return false
}

func biFlatten(ev *Evaluator, a []Value) Value {
	var out []Value
	var walk func(v Value, depth int) bool
	walk = func(v Value, depth int) bool {
		for _, item := range v.items() {
			if !ev.charge(1) || depth > 1000 {
				return false
			}
			if item.kind == KindList {
				if !walk(item, depth+1) {
					return false
				}
				continue
			}
			if !ev.allocItems(1) {
				return false
			}
			out = append(out, item)
		}
		return true
	}
	if !walk(a[0], 0) {
		return Null
	}
	return ev.made(List(out...))
}

func biListReplace(ev *Evaluator, a []Value) Value {
	items := a[0].items()
	if !ev.charge(len(items)) || !ev.allocItems(len(items)) {
		return Null
	}
	out := slices.Clone(items)
	switch by := a[1]; by.kind {
	case KindNumber:
		at, ok := itemIndex(by, len(items))
		if !ok {
			return Null
		}
		out[at] = a[2]
	case KindFunction:
		for i, item := range items {
			m := ev.Call(by, item, a[2])
			if m.kind != KindBoolean {
				return Null
			}
			if m.n != 0 {
				out[i] = a[2]
			}
		}
	default:
		return Null
	}
	return ev.made(List(out...))
}

func biSort(ev *Evaluator, a []Value) Value {
	if !ev.allocItems(int(a[0].n)) {
		return Null
	}
	out := slices.Clone(a[0].items())
	failed := false
	slices.SortStableFunc(out, func(x, y Value) int {
		if failed || !ev.charge(1) {
			return 0
		}
		if a[1].IsNull() {
			c, ok := Compare(x, y)
			failed = failed || !ok
			return c
		}
		before := ev.Call(a[1], x, y)
		if before.kind != KindBoolean {
			failed = true
			return 0
		}
		if before.n != 0 {
			return -1
		}
		if after := ev.Call(a[1], y, x); after.IsTrue() {
			return 1
		}
		return 0
	})
	if failed {
		return Null
	}
	return ev.made(List(out...))
}
