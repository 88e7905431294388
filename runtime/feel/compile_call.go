package feel

import "slices"

// Calls put their arguments on the evaluator's stack, above the slots of the
// function that calls.

func (c *compiler) call(n *node) code {
	f, args, at, names := c.compile(n.kids[0]), c.compileAll(n.kids[1:]), c.at(n), n.names
	callee := c.at(n.kids[0])
	return func(ev *Evaluator) Value {
		fn := f(ev)
		if fn.kind != KindFunction {
			return ev.note(callee, whyCall, fn.kind, 0, "")
		}
		top := len(ev.stack)
		for _, a := range args {
			v := a(ev)
			ev.stack = append(ev.stack, v)
		}
		v := ev.invoke(at, fn.function(), ev.stack[top:], names)
		clear(ev.stack[top:])
		ev.stack = ev.stack[:top]
		return v
	}
}

// invoke calls a function with arguments by place, or by the names given.
func (ev *Evaluator) invoke(at *place, f *functionData, args []Value, names []string) Value {
	if f.builtin != nil {
		return ev.invokeBuiltin(at, f.builtin, args, names)
	}
	if len(args) != len(f.params) && !(len(names) > 0 && len(args) < len(f.params)) {
		return ev.note(at, whyArguments, 0, 0, f.heading())
	}
	if ev.calls--; ev.calls < 0 || ev.err != nil {
		if ev.err == nil {
			ev.err = ErrCalls
		}
		return Null
	}
	defer func() { ev.calls++ }()
	if !ev.charge(1 + f.cost) {
		return Null
	}
	top := len(ev.stack)
	ev.grow(max(f.slots, len(f.params)))
	in := ev.stack[top:]
	if !f.fill(ev, at, in, args, names) {
		ev.stack = ev.stack[:top]
		return Null
	}
	v := f.run(ev, top)
	clear(ev.stack[top:])
	ev.stack = ev.stack[:top]
	return v
}

// run evaluates the function on the slots from top on.
func (f *functionData) run(ev *Evaluator, top int) Value {
	if f.native != nil {
		return f.runNative(ev, ev.stack[top:top+len(f.params)])
	}
	base, scope := ev.base, ev.Scope
	ev.base, ev.Scope = top, f.scope
	for i, c := range f.captures {
		ev.stack[top+c.to] = f.captured[i]
	}
	v := f.body(ev)
	ev.base, ev.Scope = base, scope
	return v
}

func (f *functionData) runNative(ev *Evaluator, args []Value) Value {
	if f.scope == nil {
		return f.native(ev, args)
	}
	scope := ev.Scope
	ev.Scope = f.scope
	v := f.native(ev, args)
	ev.Scope = scope
	return v
}

// fill puts the arguments into the slots of their parameters, as values of the
// parameters' types.
func (f *functionData) fill(ev *Evaluator, at *place, in, args []Value, names []string) bool {
	for i, a := range args {
		slot := i
		if len(names) > 0 {
			if slot = slices.Index(f.params, names[i]); slot < 0 {
				ev.note(at, whyArguments, 0, 0, f.heading())
				return false
			}
		}
		v, ok := Conform(a, f.typ.d.params[slot])
		if !ok || !ev.charge(a.Size()>>8) {
			ev.note(at, whyArgument, a.kind, 0, f.heading())
			return false
		}
		in[slot] = v
	}
	return true
}

// Call calls a function value, as a native function does with one it was
// given. A value that is no function gives null.
func (ev *Evaluator) Call(f Value, args ...Value) Value {
	if f.kind != KindFunction {
		return Null
	}
	return ev.invoke(nil, f.function(), args, nil)
}

// CallNamed is Call with arguments by the names of the function's parameters.
func (ev *Evaluator) CallNamed(f Value, names []string, args ...Value) Value {
	if f.kind != KindFunction {
		return Null
	}
	return ev.invoke(nil, f.function(), args, names)
}

func (c *compiler) builtinCall(n *node) code {
	b, at := n.builtin, c.at(n)
	forms := b.bind(len(n.kids), n.names)
	if len(forms) == 0 {
		return func(ev *Evaluator) Value { return ev.note(at, whyArguments, 0, 0, b.name) }
	}
	args := c.compileAll(n.kids)
	if b.special != nil {
		if variant := b.special(n); variant != nil {
			b = variant
		}
	}
	if len(forms) > 1 || forms[0].order == nil {
		return func(ev *Evaluator) Value {
			top := ev.push(args)
			v := b.among(ev, at, forms, ev.stack[top:])
			ev.pop(top)
			return v
		}
	}
	f := forms[0]
	ordered := make([]code, len(f.order))
	for i, from := range f.order {
		ordered[i] = nullCode
		if from >= 0 {
			ordered[i] = args[from]
		}
	}
	return func(ev *Evaluator) Value {
		top := ev.push(ordered)
		v := b.apply(ev, at, f.params, ev.stack[top:])
		ev.pop(top)
		return v
	}
}

func nullCode(*Evaluator) Value { return Null }

func (ev *Evaluator) push(args []code) (top int) {
	top = len(ev.stack)
	for _, a := range args {
		v := a(ev)
		ev.stack = append(ev.stack, v)
	}
	return top
}

func (ev *Evaluator) pop(top int) {
	clear(ev.stack[top:])
	ev.stack = ev.stack[:top]
}

// among calls by the one of the forms that takes the arguments.
func (b *builtin) among(ev *Evaluator, at *place, forms []boundForm, args []Value) Value {
	if forms[0].order == nil {
		return b.variadic(ev, at, forms[0].signature, args)
	}
	f := fit(forms, func(arg int, want Type) bool {
		_, ok := conformArgument(args[arg], want)
		return ok && !args[arg].IsNull()
	})
	top := len(ev.stack)
	for _, from := range f.order {
		v := Null
		if from >= 0 {
			v = args[from]
		}
		ev.stack = append(ev.stack, v)
	}
	v := b.apply(ev, at, f.params, ev.stack[top:])
	ev.pop(top)
	return v
}

// apply conforms as many arguments as there are params, and calls.
func (b *builtin) apply(ev *Evaluator, at *place, params []param, args []Value) Value {
	steps := 1
	for _, a := range args {
		steps += a.Size() >> 6 // what a built-in reads takes time
	}
	if !ev.charge(steps) {
		return Null
	}
	for i, q := range params {
		a := args[i]
		if q.typ.k == typeAny {
			continue
		}
		if a.kind == KindNull {
			if q.optional {
				continue
			}
			return ev.note(at, whyArgument, KindNull, 0, b.name)
		}
		v, ok := conformArgument(a, q.typ)
		if !ok {
			return ev.note(at, whyArgument, a.kind, 0, b.name)
		}
		args[i] = v
	}
	v := b.call(ev, args)
	if v.kind == KindNull && ev.noted == 0 {
		ev.note(at, whyBuiltin, 0, 0, b.name)
	}
	return v
}

// conformArgument is Conform for built-ins, without walking through lists that
// are lists of anything.
func conformArgument(a Value, t Type) (Value, bool) {
	k, _ := t.Kind()
	if a.kind == k && (t.d == nil || t.k == typeFunction || t.d.elem.IsAny() && len(t.d.fields) == 0) {
		return a, true
	}
	return Conform(a, t)
}

// variadic calls with one list, or with any number of arguments as one.
func (b *builtin) variadic(ev *Evaluator, at *place, f *signature, args []Value) Value {
	if !ev.charge(len(args)) {
		return Null
	}
	last := len(f.params) - 1
	if f.params[last].rest {
		return b.gather(ev, at, f, args)
	}
	list := args
	if len(args) != 1 || args[0].kind != KindList {
		if !ev.allocItems(len(args)) {
			return Null
		}
		list = []Value{List(slices.Clone(args)...)}
	}
	if len(args) == 1 && args[0].kind == KindNull {
		return ev.note(at, whyArgument, KindNull, 0, b.name)
	}
	return b.apply(ev, at, f.params, list)
}

// gather makes one list of the arguments from the last parameter on.
func (b *builtin) gather(ev *Evaluator, at *place, f *signature, args []Value) Value {
	last := len(f.params) - 1
	rest := slices.Clone(args[last:])
	want := f.params[last].typ
	for i, a := range rest {
		v, ok := conformArgument(a, want)
		if !want.IsAny() && (!ok || a.IsNull()) {
			return ev.note(at, whyArgument, a.kind, 0, b.name)
		}
		rest[i] = v
	}
	if !ev.allocItems(len(rest)) {
		return Null
	}
	v := b.apply(ev, at, f.params[:last], append(slices.Clone(args[:last]), List(rest...)))
	return v
}

// invokeBuiltin calls a built-in that is only known when it is called.
func (ev *Evaluator) invokeBuiltin(at *place, b *builtin, args []Value, names []string) Value {
	forms := b.bind(len(args), names)
	if len(forms) == 0 {
		return ev.note(at, whyArguments, 0, 0, b.name)
	}
	return b.among(ev, at, forms, args)
}
