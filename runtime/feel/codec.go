package feel

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/apd/v3"
)

// The stored form of a value: a tag, then the content. Tags and their contents
// are for ever: stored instances hold them. Add, never change.
const (
	tagNull     = 0
	tagFalse    = 1
	tagTrue     = 2
	tagInt      = 3  // zigzag varint
	tagDecimal  = 4  // exponent zigzag, coefficient zigzag
	tagBig      = 5  // exponent zigzag, sign byte (1: negative), length, magnitude big-endian
	tagString   = 6  // length, bytes
	tagDate     = 7  // zigzag of year<<16|month<<8|day
	tagTime     = 8  // nanosecond of the day, zone
	tagDateTime = 9  // second zigzag, nanosecond, zone
	tagMonths   = 10 // zigzag
	tagDuration = 11 // seconds zigzag, nanosecond
	tagList     = 12 // count, values
	tagContext  = 13 // count, then name (length, bytes) and value each
	tagRange    = 14 // form byte, flags byte (1: low end closed, 2: high end closed), low, high

	zoneNone   = 0
	zoneOffset = 1 // zigzag seconds
	zoneNamed  = 2 // length, bytes
)

// Errors of storing.
var (
	ErrFunction = errors.New("a function cannot be kept in a variable; keep its result instead")
	ErrDepth    = fmt.Errorf("lists and contexts are nested more than %d deep; keep a flatter form", MaxValueDepth)
)

// AppendBinary appends the value in its stored form, which keeps every kind
// exactly. Two values have equal bytes exactly if Same says so. The errors are
// ErrFunction and ErrDepth.
func (v Value) AppendBinary(dst []byte) ([]byte, error) {
	if v.holdsFunction() {
		return dst, ErrFunction
	}
	if v.depth() > MaxValueDepth {
		return dst, ErrDepth
	}
	return v.appendBinary(dst), nil
}

func (v Value) appendBinary(dst []byte) []byte {
	switch v.kind {
	case KindNull:
		return append(dst, tagNull)
	case KindBoolean:
		return append(dst, tagFalse+byte(v.n))
	case KindNumber:
		return v.appendBinaryNumber(dst)
	case KindString:
		return appendBytes(append(dst, tagString), v.text())
	case KindDate:
		return binary.AppendVarint(append(dst, tagDate), v.n)
	case KindTime:
		return appendBinaryZone(binary.AppendUvarint(append(dst, tagTime), uint64(v.n)), v.zone())
	case KindDateTime:
		dst = binary.AppendVarint(append(dst, tagDateTime), v.n)
		return appendBinaryZone(binary.AppendUvarint(dst, uint64(v.x)), v.zone())
	case KindMonths:
		return binary.AppendVarint(append(dst, tagMonths), v.n)
	case KindDuration:
		return binary.AppendUvarint(binary.AppendVarint(append(dst, tagDuration), v.n), uint64(v.x))
	case KindList:
		dst = binary.AppendUvarint(append(dst, tagList), uint64(v.n))
		for _, item := range v.items() {
			dst = item.appendBinary(dst)
		}
		return dst
	case KindContext:
		c := v.ctx()
		dst = binary.AppendUvarint(append(dst, tagContext), uint64(v.n))
		for i, item := range c.values {
			dst = item.appendBinary(appendBytes(dst, c.names[i]))
		}
		return dst
	}
	return v.appendBinaryRange(dst)
}

func (v Value) appendBinaryRange(dst []byte) []byte {
	r := v.rng()
	flags := byte(0)
	if r.loClosed {
		flags |= 1
	}
	if r.hiClosed {
		flags |= 2
	}
	return r.hi.appendBinary(r.lo.appendBinary(append(dst, tagRange, byte(r.form), flags)))
}

func (v Value) appendBinaryNumber(dst []byte) []byte {
	switch {
	case v.p == nil && v.exp == 0:
		return binary.AppendVarint(append(dst, tagInt), v.n)
	case v.p == nil:
		return binary.AppendVarint(binary.AppendVarint(append(dst, tagDecimal), int64(v.exp)), v.n)
	}
	d := v.big()
	sign := byte(0)
	if d.Negative {
		sign = 1
	}
	dst = append(binary.AppendVarint(append(dst, tagBig), int64(d.Exponent)), sign)
	return appendBytes(dst, string(d.Coeff.Bytes()))
}

func appendBytes(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

func appendBinaryZone(dst []byte, z *Zone) []byte {
	switch {
	case z == nil:
		return append(dst, zoneNone)
	case z.name != "":
		return appendBytes(append(dst, zoneNamed), z.name)
	}
	return binary.AppendVarint(append(dst, zoneOffset), int64(z.offset))
}

// DecodeValue reads a stored value that fills data exactly.
func DecodeValue(data []byte) (Value, error) {
	v, rest, err := ReadValue(data)
	if err == nil && len(rest) > 0 {
		return Null, fmt.Errorf("a stored value has %d bytes too many", len(rest))
	}
	return v, err
}

// ReadValue reads the stored value that data begins with and returns what
// follows it. It keeps no reference to data.
func ReadValue(data []byte) (v Value, rest []byte, err error) {
	d := decoder{data: data}
	v = d.value()
	if d.err != nil {
		return Null, data, d.err
	}
	return v, d.data, nil
}

// decoder stops at its first error; every method then returns at once.
type decoder struct {
	data  []byte
	depth int
	err   error
	last  *shape // the names of the context read last
}

func (d *decoder) fail(why string) {
	if d.err == nil {
		d.err = errors.New("a stored value is damaged: " + why)
		d.data = nil
	}
}

func (d *decoder) byte() byte {
	if len(d.data) == 0 {
		d.fail("it ends too early")
		return 0
	}
	b := d.data[0]
	d.data = d.data[1:]
	return b
}

func (d *decoder) varint() int64 {
	n, size := binary.Varint(d.data)
	if size <= 0 {
		d.fail("a number in it does not end")
		return 0
	}
	d.data = d.data[size:]
	return n
}

func (d *decoder) uvarint() uint64 {
	n, size := binary.Uvarint(d.data)
	if size <= 0 {
		d.fail("a number in it does not end")
		return 0
	}
	d.data = d.data[size:]
	return n
}

// count reads a length that cannot be more than the bytes left.
func (d *decoder) count() int {
	n := d.uvarint()
	if n > uint64(len(d.data)) {
		d.fail("a length in it is larger than the rest")
		return 0
	}
	return int(n)
}

func (d *decoder) bytes() []byte {
	n := d.count()
	b := d.data[:n]
	d.data = d.data[n:]
	return b
}

func (d *decoder) value() Value {
	if d.depth++; d.depth > MaxValueDepth+2 {
		d.fail("it is nested too deep")
	}
	v := d.tagged()
	d.depth--
	return v
}

func (d *decoder) tagged() Value {
	switch tag := d.byte(); tag {
	case tagNull:
		return Null
	case tagFalse, tagTrue:
		return Bool(tag == tagTrue)
	case tagInt:
		return Int(d.varint())
	case tagDecimal:
		return d.decimal()
	case tagBig:
		return d.big()
	case tagString:
		return String(string(d.bytes()))
	case tagDate:
		return d.date()
	case tagTime:
		n := int64(d.uvarint() % (secondsPerDay * nanos))
		return timeValue(n, d.zone())
	case tagDateTime:
		s, n := d.varint(), int64(d.uvarint()%nanos)
		return dateTimeAt(max(-maxSecond, min(s, maxSecond)), n, d.zone())
	case tagMonths:
		return monthsValue(d.varint())
	case tagDuration:
		s := d.varint()
		return durationValue(s, int64(d.uvarint()%nanos))
	case tagList:
		return d.list()
	case tagContext:
		return d.context()
	case tagRange:
		return d.rng()
	default:
		d.fail(fmt.Sprintf("it has a kind %d that this release does not know", tag))
	}
	return Null
}

func (d *decoder) decimal() Value {
	e := d.varint()
	v, ok := Decimal(d.varint(), int(max(-100000, min(e, 100000))))
	if !ok {
		d.fail("a number in it is too large")
	}
	return v
}

func (d *decoder) big() Value {
	e, sign := d.varint(), d.byte()
	b := d.bytes()
	if e < -20000 || e > 20000 || len(b) > 20 {
		d.fail("a number in it is too large")
		return Null
	}
	x := &apd.Decimal{Negative: sign == 1, Exponent: int32(e)}
	x.Coeff.SetBytes(b)
	v, ok := fromBig(x)
	if !ok {
		d.fail("a number in it is too large")
	}
	return v
}

func (d *decoder) date() Value {
	n := d.varint()
	v := Value{kind: KindDate, n: n}
	if y, m, day := v.ymd(); !validDate(y, m, day) {
		d.fail("a date in it is none")
	}
	return v
}

func (d *decoder) zone() *Zone {
	switch d.byte() {
	case zoneOffset:
		if z, ok := ZoneOffset(int(max(-1e6, min(d.varint(), 1e6)))); ok {
			return z
		}
		d.fail("an offset in it is too large")
	case zoneNamed:
		name := string(d.bytes())
		if z, ok := ZoneNamed(name); ok {
			return z
		}
		d.fail("it names a time zone that this release does not know: " + clip(name, 60))
	}
	return nil
}

func (d *decoder) list() Value {
	n := d.count()
	items := make([]Value, 0, min(n, 1024))
	for d.err == nil && len(items) < n {
		items = append(items, d.value())
	}
	return List(items...)
}

func (d *decoder) context() Value {
	n := d.count()
	names, values := make([]string, 0, min(n, 64)), make([]Value, 0, min(n, 64))
	like := d.last
	for i := 0; i < n && d.err == nil; i++ {
		name := d.bytes()
		if like != nil && i < len(like.names) && like.names[i] == string(name) {
			names = append(names, like.names[i])
		} else {
			names = append(names, string(name))
		}
		values = append(values, d.value())
	}
	if like != nil && equalNames(like.names, names) {
		return contextOf(like, values)
	}
	d.last = newShape(names)
	return contextOf(d.last, values)
}

func (d *decoder) rng() Value {
	form, flags := rangeForm(d.byte()), d.byte()
	lo := d.value()
	hi := d.value()
	if form > other {
		d.fail("it has a range that this release does not know")
		return Null
	}
	return rangeValue(&rangeData{lo, hi, flags&1 != 0, flags&2 != 0, form})
}
