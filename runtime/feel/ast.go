package feel

// op says what a node of an expression is. All there are stand here.
type op uint8

const (
	opConst    op = iota // val
	opGlobal             // the variable name; via: filter items looked into first
	opLocal              // the value in slot; via as above
	opNeg                // -a
	opAdd                // a + b
	opSub                // a - b
	opMul                // a * b
	opDiv                // a / b
	opPow                // a ** b
	opEq                 // a = b
	opNe                 // a != b
	opLt                 // a < b
	opLe                 // a <= b
	opGt                 // a > b
	opGe                 // a >= b
	opAnd                // a and b
	opOr                 // a or b
	opBetween            // a between b and c
	opIn                 // a in (tests…); slot holds a as ?
	opInstance           // a instance of as
	opIf                 // if a then b else c
	opFor                // for names in domains return body; slot is the first name's, then partial
	opSome               // some names in domains satisfies body
	opEvery              // every names in domains satisfies body
	opSpan               // a..b as the domain of an iteration
	opPath               // a.name
	opFilter             // a[b]; slot holds the item
	opCall               // a(args…); names of the arguments if given
	opBuiltin            // built-in name(args…); names of the arguments if given
	opList               // [items…]
	opContext            // {names: kids…}; slot is the first entry's
	opRange              // [a..b] and its open forms
	opCompare            // (< a) and the like, form
	opFunction           // function(names: types) a
	opTests              // the tests of a cell, or not(…) of them; slot holds ?
)

// node is one part of an expression. The tree is uniform so that printing,
// checking and walking need no case per kind.
type node struct {
	op       op
	pos, end int // bytes of the source
	height   int // of the tree below
	typ      Type
	kids     []*node
	name     string
	names    []string
	val      Value
	slot     int
	via      []int
	as       Type   // opInstance
	types    []Type // opFunction: of its parameters
	form     rangeForm
	lo, hi   bool // opRange: ends closed. opTests: lo means not(…)
	input    bool // a test that mentions ?, and so must be true itself
	builtin  *builtin
	frame    *frame // opFunction
}

// frame is the set of slots of one function, or of the whole expression.
type frame struct {
	slots    int
	captured []capture
	outer    *frame
}

// capture copies a slot of the enclosing frame when a function is made.
type capture struct{ from, to int }

func (f *frame) slot() int {
	f.slots++
	return f.slots - 1
}
