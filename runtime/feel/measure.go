package feel

import "math"

// Lists, contexts and ranges know how large and how deep they are, so that
// nobody has to walk through them to find out. Walking could take for ever: a
// few lines of FEEL can put one list twice into the next, forty times over.

// MaxValueDepth is how many lists, contexts and ranges can be inside each other
// in a value that is made or stored.
const MaxValueDepth = 200

const (
	deepMask    = 0x3fff // of exp: the depth
	hasFunction = 0x4000 // of exp: a function is somewhere inside
)

// Size is about how many bytes the value takes when stored, whatever of it is
// shared in memory. It costs nothing.
func (v Value) Size() int {
	switch v.kind {
	case KindString:
		return 8 + int(v.n)
	case KindList, KindContext, KindRange:
		return int(v.x)
	}
	return 8
}

// depth is how many lists, contexts and ranges are inside each other.
func (v Value) depth() int {
	switch v.kind {
	case KindList, KindContext, KindRange:
		return int(v.exp & deepMask)
	}
	return 0
}

// Storable reports whether AppendBinary can write the value: it holds no
// function and is not too deep.
func (v Value) Storable() bool { return !v.holdsFunction() && v.depth() <= MaxValueDepth }

func (v Value) holdsFunction() bool {
	switch v.kind {
	case KindList, KindContext, KindRange:
		return v.exp&hasFunction != 0
	}
	return v.kind == KindFunction
}

// measure adds up what a composite value is made of.
type measure struct {
	size     int
	depth    int
	function bool
}

func (m *measure) add(v Value) {
	m.size += v.Size()
	m.depth = max(m.depth, v.depth())
	m.function = m.function || v.holdsFunction()
}

func (m *measure) addAll(values []Value) {
	for _, v := range values {
		m.add(v)
	}
}

// seal puts the measure on a list, context or range.
func (m *measure) seal(v Value) Value {
	v.x = int32(min(m.size+8, math.MaxInt32))
	v.exp = int16(min(m.depth+1, deepMask))
	if m.function {
		v.exp |= hasFunction
	}
	return v
}

// made checks a list or context an evaluation made against its limits.
func (ev *Evaluator) made(v Value) Value {
	if ev.err != nil {
		return Null
	}
	if v.depth() > MaxValueDepth {
		ev.err = ErrDepth
		return Null
	}
	if most := ev.Limits.Memory; v.Size() > max(most, DefaultMemory) {
		ev.err = ErrMemory
		return Null
	}
	return v
}
