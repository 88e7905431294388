package machine

import (
	"encoding/binary"
	"errors"
	"fmt"

	"segue/runtime/feel"
)

// writer appends the stored form of states and records: varints, length-first
// strings, values as package feel stores them. Keys of the instance are written
// as their counters.
type writer struct{ b []byte }

func (w *writer) byte(b byte)   { w.b = append(w.b, b) }
func (w *writer) uint(n uint64) { w.b = binary.AppendUvarint(w.b, n) }
func (w *writer) int(n int64)   { w.b = binary.AppendVarint(w.b, n) }
func (w *writer) key(k Key)     { w.uint(uint64(k.Counter())) }
func (w *writer) index(i int32) { w.uint(uint64(i + 1)) } // -1 is 0
func (w *writer) count(n int32) { w.uint(uint64(n)) }
func (w *writer) string(s string) {
	w.uint(uint64(len(s)))
	w.b = append(w.b, s...)
}

func (w *writer) bool(b bool) {
	if b {
		w.byte(1)
	} else {
		w.byte(0)
	}
}

// value writes null in place of a function, which fits and Step keep out.
func (w *writer) value(v feel.Value) {
	b, err := v.AppendBinary(w.b)
	if err != nil {
		b, _ = feel.Null.AppendBinary(w.b)
	}
	w.b = b
}

func (w *writer) vars(list []Var) {
	w.uint(uint64(len(list)))
	for _, x := range list {
		w.string(x.Name)
		w.value(x.Value)
	}
}

// errDamaged is the cause of every failure to read what a writer wrote.
var errDamaged = errors.New("it is damaged")

// reader reads what a writer wrote. After its first error it reads only zeros.
type reader struct {
	b      []byte
	base   Key  // the instance
	schema byte // of the state under way
	err    error
}

func (r *reader) fail(why string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", errDamaged, why)
	}
	r.b = nil
}

func (r *reader) byte() byte {
	if len(r.b) == 0 {
		r.fail("it ends too early")
		return 0
	}
	b := r.b[0]
	r.b = r.b[1:]
	return b
}

func (r *reader) uint() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.fail("a number does not end")
		return 0
	}
	r.b = r.b[size:]
	return n
}

func (r *reader) int() int64 {
	n, size := binary.Varint(r.b)
	if size <= 0 {
		r.fail("a number does not end")
		return 0
	}
	r.b = r.b[size:]
	return n
}

// key reads a counter; 0 means the instance itself.
func (r *reader) key() Key {
	n := r.uint()
	if n > Last {
		r.fail("a counter is too large")
		return 0
	}
	return r.base | Key(n)
}

// maybe reads a counter where 0 means that there is no key.
func (r *reader) maybe() Key {
	if k := r.key(); k != r.base {
		return k
	}
	return 0
}

// small reads a number below a bound.
func (r *reader) small(bound int) int32 {
	n := r.uint()
	if n >= uint64(bound) {
		r.fail("a number is too large")
		return 0
	}
	return int32(n)
}

// index reads an index below n, or -1.
func (r *reader) index(n int) int32 { return r.small(n+1) - 1 }

func (r *reader) count() int32 { return r.small(1 << 31) }

// length reads the length of a list whose items take at least a byte each.
func (r *reader) length() int {
	n := r.uint()
	if n > uint64(len(r.b)) {
		r.fail("a length is larger than the rest")
		return 0
	}
	return int(n)
}

func (r *reader) bool() bool { return r.byte() == 1 }

func (r *reader) string() string {
	n := r.length()
	if n == 0 {
		return ""
	}
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (r *reader) value() feel.Value {
	if r.err != nil {
		return feel.Null
	}
	v, rest, err := feel.ReadValue(r.b)
	if err != nil {
		r.fail(err.Error())
		return feel.Null
	}
	r.b = rest
	return v
}

func (r *reader) vars() []Var {
	n := r.length()
	if n == 0 {
		return nil
	}
	list := make([]Var, n)
	for i := range list {
		list[i] = Var{r.string(), r.value()}
	}
	return list
}
