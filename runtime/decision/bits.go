package decision

import "math/bits"

// bitset is a set of rules by their index.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) set(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b bitset) has(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }

// and keeps what is in both.
func (b bitset) and(o bitset) {
	for i := range b {
		b[i] &= o[i]
	}
}

// each calls f for the members in order until it returns false.
func (b bitset) each(f func(i int) bool) {
	for w, word := range b {
		for word != 0 {
			if !f(w<<6 + bits.TrailingZeros64(word)) {
				return
			}
			word &= word - 1
		}
	}
}
