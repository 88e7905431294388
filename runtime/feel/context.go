package feel

import (
	"slices"
)

// shape is the list of names of a context. Contexts made by one literal or
// one builder pattern share it.
type shape struct {
	names []string
	index map[string]int32 // only for many names; nil means look along names
	size  int              // of all names
}

// contextData is what a context holds.
type contextData struct {
	*shape
	values []Value
}

// indexFrom is the number of names from which a shape has an index.
const indexFrom = 9

func newShape(names []string) *shape {
	s := &shape{names: names}
	for _, n := range names {
		s.size += 2 + len(n)
	}
	if len(names) >= indexFrom {
		s.index = make(map[string]int32, len(names))
		for i, n := range names {
			s.index[n] = int32(i)
		}
	}
	return s
}

// find is the place of the name, or -1.
func (s *shape) find(name string) int {
	if s.index != nil {
		if i, ok := s.index[name]; ok {
			return int(i)
		}
		return -1
	}
	for i, n := range s.names {
		if n == name {
			return i
		}
	}
	return -1
}

func contextOf(s *shape, values []Value) Value {
	m := measure{size: s.size}
	m.addAll(values)
	return m.seal(Value{kind: KindContext, n: int64(len(values)), p: &contextData{s, values}})
}

func (v Value) ctx() *contextData { return v.p.(*contextData) }

// Get is the entry of a context. It reports false if v is no context or has
// no entry of that name.
func (v Value) Get(name string) (Value, bool) {
	if v.kind != KindContext {
		return Null, false
	}
	c := v.ctx()
	if i := c.find(name); i >= 0 {
		return c.values[i], true
	}
	return Null, false
}

// Entry is the i-th entry of a context in its order, from 0 to Len()-1.
func (v Value) Entry(i int) (name string, value Value) {
	if v.kind != KindContext || i < 0 || i >= int(v.n) {
		return "", Null
	}
	c := v.ctx()
	return c.names[i], c.values[i]
}

// With is the context with the entry set: replaced in its place, or added
// last. A value that is no context is treated as an empty one.
func (v Value) With(name string, value Value) Value {
	if v.kind != KindContext {
		return contextOf(newShape([]string{name}), []Value{value})
	}
	c := v.ctx()
	if i := c.find(name); i >= 0 {
		values := slices.Clone(c.values)
		values[i] = value
		return contextOf(c.shape, values)
	}
	names := append(slices.Clip(slices.Clone(c.names)), name)
	return contextOf(newShape(names), append(slices.Clone(c.values), value))
}

// ContextBuilder collects the entries of a context in order. The zero value is
// ready; a builder is done after Value.
type ContextBuilder struct {
	names  []string
	values []Value
	index  map[string]int
}

// NewContext begins a context of about size entries.
func NewContext(size int) *ContextBuilder {
	return &ContextBuilder{names: make([]string, 0, size), values: make([]Value, 0, size)}
}

// Set adds the entry, or replaces its value where the name is there already.
func (b *ContextBuilder) Set(name string, v Value) *ContextBuilder {
	if i := b.find(name); i >= 0 {
		b.values[i] = v
		return b
	}
	b.names, b.values = append(b.names, name), append(b.values, v)
	if b.index != nil {
		b.index[name] = len(b.names) - 1
	} else if len(b.names) >= indexFrom {
		b.index = make(map[string]int, 2*len(b.names))
		for i, n := range b.names {
			b.index[n] = i
		}
	}
	return b
}

// Has reports whether the name is set.
func (b *ContextBuilder) Has(name string) bool { return b.find(name) >= 0 }

func (b *ContextBuilder) find(name string) int {
	if b.index != nil {
		if i, ok := b.index[name]; ok {
			return i
		}
		return -1
	}
	return slices.Index(b.names, name)
}

// Value is the context built so far.
func (b *ContextBuilder) Value() Value {
	return contextOf(newShape(b.names), b.values)
}

// Shape is the names of many contexts that look alike.
type Shape struct{ s *shape }

// NewShape makes a shape; the names must differ.
func NewShape(names ...string) *Shape { return &Shape{newShape(names)} }

// Context is a context with the shape's names; there must be a value for each.
// The caller must not change the slice afterwards.
func (s *Shape) Context(values ...Value) Value {
	if len(values) != len(s.s.names) {
		panic("feel: a context needs a value for each of its names")
	}
	return contextOf(s.s, values)
}
