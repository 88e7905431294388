package einvoice

import "context"

// What may be spent on a PDF: its bytes some times over, since numbers are
// looked at twice, and something for small files. A file of 25 MB that is made
// to use all of it takes a second or two.
const (
	perByte   = 4
	atLeast   = 16 << 20
	valueCost = 8       // bytes that reading a value counts for, besides its own
	askEvery  = 1 << 20 // bytes between two looks at the context
)

// budget bounds the work on one file: every byte that a parser looks at is paid
// from it, however often, whether what stands there can be read or not. Without
// it, parts that overlap or break off make a small file a long work.
type budget struct {
	ctx   context.Context
	left  int
	asked int // bytes since the context was last asked
}

func budgetOf(ctx context.Context, size int) *budget {
	return &budget{ctx: ctx, left: perByte*size + atLeast}
}

// spend pays for n bytes.
func (b *budget) spend(n int) {
	b.left -= n
	if b.asked += n; b.asked >= askEvery {
		b.asked = 0
		if b.ctx.Err() != nil {
			b.left = -1
		}
	}
}

// earn adds what unpacked bytes may cost; how many there are is bounded.
func (b *budget) earn(n int) {
	if !b.over() {
		b.left += perByte * n
	}
}

// over reports whether nothing is left; it stays so.
func (b *budget) over() bool { return b.left < 0 }

// fault is why the search was given up, if it was. Errors: *Error, or the context's.
func (b *budget) fault() error {
	switch {
	case b.ctx.Err() != nil:
		return b.ctx.Err()
	case b.over():
		return &Error{Text: "The PDF is damaged or made in an unusual way, and searching it for an e-invoice would take too long."}
	}
	return nil
}
