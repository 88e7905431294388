package feel

import (
	"math"
	"math/bits"

	"github.com/cockroachdb/apd/v3"
)

// Numbers are decimals of 34 digits, rounded half to even (IEEE 754-2008
// decimal128). A number has exactly one form here: an integer that fits int64
// has exponent 0; anything else carries no trailing zeros in its coefficient;
// what does not fit an int64 coefficient is an apd.Decimal. So two numbers are
// equal exactly if their forms are.

// Int makes a number.
func Int(n int64) Value {
	if n == math.MinInt64 {
		return bigValue(apd.New(n, 0)) // coefficients are symmetric, so that negation always fits
	}
	return Value{kind: KindNumber, n: n}
}

// Decimal makes the number coefficient × 10^exponent. It reports false if the
// number is beyond what 34 digits with exponents to ±6,144 can hold.
func Decimal(coefficient int64, exponent int) (Value, bool) {
	if exponent < -5000 || exponent > 5000 {
		return fromBig(apd.New(coefficient, clampExponent(exponent)))
	}
	return small(coefficient, exponent), true
}

func clampExponent(e int) int32 { return int32(max(-100000, min(e, 100000))) }

var pow10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// small is the one form of n × 10^e for exponents well inside the limits.
func small(n int64, e int) Value {
	if e == 0 && n != math.MinInt64 {
		return Value{kind: KindNumber, n: n}
	}
	if n == math.MinInt64 {
		v, _ := fromBig(apd.New(n, int32(e)))
		return v
	}
	if n == 0 {
		return Value{kind: KindNumber}
	}
	for e < 0 && n%10 == 0 {
		n, e = n/10, e+1
	}
	if e > 0 {
		if e < len(pow10) {
			if m, ok := mul64(n, pow10[e]); ok {
				return Value{kind: KindNumber, n: m}
			}
		}
		for n%10 == 0 {
			n, e = n/10, e+1
		}
	}
	return Value{kind: KindNumber, n: n, exp: int16(e)}
}

func mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(abs64(a), abs64(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func abs64(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

func add64(a, b int64) (int64, bool) {
	s := a + b
	return s, (a^s)&(b^s) >= 0
}

// align brings two small numbers to one exponent, if that fits.
func align(a, b Value) (x, y int64, e int, ok bool) {
	if a.exp == b.exp {
		return a.n, b.n, int(a.exp), true
	}
	if a.exp > b.exp {
		d := int(a.exp) - int(b.exp)
		if d >= len(pow10) {
			return 0, 0, 0, false
		}
		x, ok = mul64(a.n, pow10[d])
		return x, b.n, int(b.exp), ok
	}
	d := int(b.exp) - int(a.exp)
	if d >= len(pow10) {
		return 0, 0, 0, false
	}
	y, ok = mul64(b.n, pow10[d])
	return a.n, y, int(a.exp), ok
}

func addNumbers(a, b Value) (Value, bool) {
	if a.p == nil && b.p == nil {
		if x, y, e, ok := align(a, b); ok {
			if s, ok := add64(x, y); ok {
				return small(s, e), true
			}
		}
	}
	return bigOp(a, b, decimal34.Add)
}

func negate(a Value) Value {
	if a.p == nil {
		a.n = -a.n
		return a
	}
	var d apd.Decimal
	v, _ := fromBig(d.Neg(a.big()))
	return v
}

func subNumbers(a, b Value) (Value, bool) {
	if a.p == nil && b.p == nil {
		b.n = -b.n
		return addNumbers(a, b)
	}
	return bigOp(a, b, decimal34.Sub)
}

func mulNumbers(a, b Value) (Value, bool) {
	if a.p == nil && b.p == nil {
		if m, ok := mul64(a.n, b.n); ok {
			if e := int(a.exp) + int(b.exp); e > -5000 && e < 5000 {
				return small(m, e), true
			}
		}
	}
	return bigOp(a, b, decimal34.Mul)
}

// divNumbers reports false for a division by zero too.
func divNumbers(a, b Value) (Value, bool) {
	if b.p == nil && b.n == 0 {
		return Null, false
	}
	if a.p == nil && b.p == nil {
		e := int(a.exp) - int(b.exp)
		if q := a.n / b.n; q*b.n == a.n && e > -5000 && e < 5000 {
			return small(q, e), true
		}
		for i := 1; i < 9; i++ {
			n, ok := mul64(a.n, pow10[i])
			if !ok {
				break
			}
			if q := n / b.n; q*b.n == n {
				return small(q, e-i), true
			}
		}
	}
	return bigOp(a, b, decimal34.Quo)
}

// compareNumbers is -1, 0 or +1.
func compareNumbers(a, b Value) int {
	if a.p == nil && b.p == nil {
		if a.exp == b.exp {
			return cmp64(a.n, b.n)
		}
		if x, y, _, ok := align(a, b); ok {
			return cmp64(x, y)
		}
	}
	return a.big().Cmp(b.big())
}

func cmp64(a, b int64) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// sameNumber relies on numbers having one form.
func sameNumber(a, b Value) bool {
	if a.p == nil || b.p == nil {
		return a.p == b.p && a.n == b.n && a.exp == b.exp
	}
	return a.p.(*apd.Decimal).Cmp(b.p.(*apd.Decimal)) == 0
}

// sign is -1, 0 or +1.
func (v Value) sign() int {
	if v.p != nil {
		return v.p.(*apd.Decimal).Sign()
	}
	return cmp64(v.n, 0)
}

// Int64 is the number as an int64; ok is false if v is no number, no integer,
// or too large.
func (v Value) Int64() (n int64, ok bool) {
	return v.n, v.kind == KindNumber && v.p == nil && v.exp == 0
}

// Float64 is the number nearest to v, for charts and the like; never compute
// money with it. ok is false if v is no number.
func (v Value) Float64() (f float64, ok bool) {
	if v.kind != KindNumber {
		return 0, false
	}
	if v.p == nil && v.exp == 0 {
		return float64(v.n), true
	}
	f, err := v.big().Float64()
	return f, err == nil
}

// isInteger reports whether the number has no fraction.
func (v Value) isInteger() bool {
	if v.p != nil {
		return v.p.(*apd.Decimal).Exponent >= 0
	}
	return v.exp >= 0
}

func bigValue(d *apd.Decimal) Value {
	return Value{kind: KindNumber, p: d}
}

// Add is a + b of numbers, durations, dates and durations, or texts; ok is
// false where FEEL's + answers null.
func Add(a, b Value) (sum Value, ok bool) {
	ev := Evaluator{memory: DefaultMemory}
	sum, why := ev.apply(opAdd, a, b)
	return sum, why == whyNothing
}

// Midpoint is the middle between two numbers, or two durations of one kind; ok
// is false for other values.
func Midpoint(a, b Value) (middle Value, ok bool) {
	sum, ok := Add(a, b)
	if !ok || a.kind != b.kind {
		return Null, false
	}
	switch {
	case sum.kind == KindNumber:
		return divNumbers(sum, Int(2))
	case isDuration(sum):
		return divideDuration(sum, Int(2))
	}
	return Null, false
}
