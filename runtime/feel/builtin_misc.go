package feel

var miscBuiltins = []*builtin{
	define(biNot, "The opposite of true or false.", `not(approved)`, "not(negand: Any): boolean"),
	define(junction(false), "Whether all values are true.", `all([true, false]) = false`, "all(list…: list): boolean"),
	define(junction(true), "Whether one of the values is true.", `any([true, false]) = true`, "any(list…: list): boolean"),
	define(biIs, "Whether two values are exactly the same, of one kind and zone.", `is(@"2024-01-01", @"2024-01-01")`, "is(value1?: Any, value2?: Any): boolean"),
	define(biGetValue, "The entry of a context by its name.", `get value({a: 1}, "a") = 1`, "get value(m: context, key: Any): Any"),
	define(biGetEntries, "The entries of a context as a list of key and value.", `get entries({a: 1}) = [{key: "a", value: 1}]`, "get entries(m: context): list<context>"),
	define(biContext, "A context from a list of key and value.", `context([{key: "a", value: 1}]) = {a: 1}`, "context(entries: list<context>): context"),
	define(biContextPut, "The context with an entry set.", `context put({a: 1}, "b", 2) = {a: 1, b: 2}`,
		"context put(context: context, key: string, value: Any): context", "context put(context: context, keys: list, value: Any): context"),
	define(biContextMerge, "Contexts put together; later entries win.", `context merge([{a: 1}, {b: 2}]) = {a: 1, b: 2}`, "context merge(contexts: list<context>): context"),
}

var _ = register(textBuiltins, patternBuiltins, listBuiltins, numberBuiltins, timeBuiltins, rangeBuiltins, miscBuiltins)

func biNot(_ *Evaluator, a []Value) Value {
	v := single(a[0])
	if v.kind != KindBoolean {
		return Null
	}
	return Bool(v.n == 0)
}

// junction is true (any) or false (all) if one item is, else the other, else
// null if an item is neither.
func junction(decides bool) func(*Evaluator, []Value) Value {
	return func(ev *Evaluator, a []Value) Value {
		if !ev.charge(int(a[0].n)) {
			return Null
		}
		result := Bool(!decides)
		for _, item := range a[0].items() {
			if item.kind != KindBoolean {
				result = Null
			} else if item.IsTrue() == decides {
				return item
			}
		}
		return result
	}
}

func biIs(_ *Evaluator, a []Value) Value { return Bool(Same(a[0], a[1])) }

func biGetValue(_ *Evaluator, a []Value) Value {
	v := a[0]
	keys := []Value{a[1]}
	if a[1].kind == KindList {
		keys = a[1].items()
	}
	for _, k := range keys {
		e, ok := v.Get(k.Text())
		if k.kind != KindString || !ok {
			return Null
		}
		v = e
	}
	if len(keys) == 0 {
		return Null
	}
	return v
}

var entryShape = newShape([]string{"key", "value"})

func biGetEntries(ev *Evaluator, a []Value) Value {
	n := a[0].Len()
	if !ev.charge(n) || !ev.allocItems(5*n) {
		return Null
	}
	out := make([]Value, n)
	for i := range n {
		name, v := a[0].Entry(i)
		out[i] = contextOf(entryShape, []Value{String(name), v})
	}
	return ev.made(List(out...))
}

func biContext(ev *Evaluator, a []Value) Value {
	b := NewContext(int(a[0].n))
	if !ev.charge(int(a[0].n)) || !ev.allocItems(2*int(a[0].n)) {
		return Null
	}
	for _, e := range a[0].items() {
		key, _ := e.Get("key")
		value, ok := e.Get("value")
		if key.kind != KindString || !ok || b.Has(key.text()) {
			return Null
		}
		b.Set(key.text(), value)
	}
	return ev.made(b.Value())
}

func biContextPut(ev *Evaluator, a []Value) Value {
	keys := []Value{a[1]}
	if a[1].kind == KindList {
		keys = a[1].items()
	}
	if len(keys) == 0 {
		return Null
	}
	v, _ := putIn(ev, a[0], keys, a[2])
	return v
}

func putIn(ev *Evaluator, c Value, keys []Value, v Value) (Value, bool) {
	key := keys[0]
	if c.kind != KindContext || key.kind != KindString || !ev.charge(1) || !ev.allocItems(c.Len()+2) {
		return Null, false
	}
	if len(keys) > 1 {
		inner, _ := c.Get(key.text())
		var ok bool
		if v, ok = putIn(ev, inner, keys[1:], v); !ok {
			return Null, false
		}
	}
	return ev.made(c.With(key.text(), v)), true
}

func biContextMerge(ev *Evaluator, a []Value) Value {
	b := NewContext(0)
	for _, c := range a[0].items() {
		if c.kind != KindContext || !ev.charge(c.Len()) || !ev.allocItems(2*c.Len()) {
			return Null
		}
		for i := range c.Len() {
			b.Set(c.Entry(i))
		}
	}
	return ev.made(b.Value())
}
