package feel

import (
	"math/big"

	"github.com/cockroachdb/apd/v3"
)

// powNumbers is a to the power of b. Whole powers are exact where 34 digits
// hold them.
func powNumbers(a, b Value) (Value, bool) {
	if a.sign() == 0 {
		switch b.sign() {
		case 0:
			return Int(1), true
		case 1:
			return Int(0), true
		}
		return Null, false
	}
	if n, ok := b.Int64(); ok && a.p == nil && n >= 0 && n <= 64 {
		r, fits := Int(1), true
		for range n {
			if r, fits = mulNumbers(r, a); !fits {
				return Null, false
			}
		}
		if r.p == nil {
			return r, true
		}
	}
	return bigOp(a, b, wide.powRounded)
}

// wide computes with more digits than are kept, so that what is kept is
// rounded once.
var wide = wideContext{&apd.Context{Precision: 42, MaxExponent: 6144, MinExponent: -6200, Rounding: apd.RoundHalfEven}}

type wideContext struct{ *apd.Context }

func (w wideContext) powRounded(d, x, y *apd.Decimal) (apd.Condition, error) {
	cond, err := w.Pow(d, x, y)
	if err != nil || cond.Overflow() {
		return cond | apd.Overflow, err
	}
	return decimal34.Round(d, d)
}

// unaryBig applies a function of one number with wide digits.
func unaryBig(a Value, f func(d, x *apd.Decimal) (apd.Condition, error)) (Value, bool) {
	d := new(apd.Decimal)
	if _, err := f(d, a.big()); err != nil || d.Form != apd.Finite {
		return Null, false
	}
	if _, err := decimal34.Round(d, d); err != nil {
		return Null, false
	}
	return fromBig(d)
}

// rounding modes by name, for the built-ins.
const (
	roundHalfEven = apd.RoundHalfEven
	roundFloor    = apd.RoundFloor
	roundCeiling  = apd.RoundCeiling
	roundUp       = apd.RoundUp
	roundDown     = apd.RoundDown
	roundHalfUp   = apd.RoundHalfUp
	roundHalfDown = apd.RoundHalfDown
)

// roundTo rounds a number to a number of digits after the point; negative
// means before it.
func roundTo(a Value, scale int64, how apd.Rounder) (Value, bool) {
	if scale < -6111 || scale > 6176 {
		return Null, false
	}
	if int64(a.exponent()) >= -scale {
		return a, true
	}
	c := &apd.Context{Precision: 7000, MaxExponent: 20000, MinExponent: -20000, Rounding: how}
	d := new(apd.Decimal)
	if _, err := c.Quantize(d, a.big(), int32(-scale)); err != nil || d.Form != apd.Finite {
		return Null, false
	}
	return fromBig(d)
}

// modNumbers is what is left of a after dividing by b, with the sign of b. It
// is exact. ok is false if b is zero or the numbers lie too far apart.
func modNumbers(a, b Value) (Value, bool) {
	if b.sign() == 0 {
		return Null, false
	}
	if a.p == nil && b.p == nil {
		if x, y, e, ok := align(a, b); ok {
			r := x % y
			if r != 0 && (r < 0) != (y < 0) {
				r += y
			}
			return small(r, e), true
		}
	}
	x, y := a.big(), b.big()
	e := min(x.Exponent, y.Exponent)
	if max(x.Exponent, y.Exponent)-e > 7000 {
		return Null, false
	}
	m, n := scaledInt(x, e), scaledInt(y, e)
	r := new(big.Int).Mod(m, new(big.Int).Abs(n))
	if r.Sign() != 0 && n.Sign() < 0 {
		r.Add(r, n)
	}
	d := new(apd.Decimal)
	d.Coeff.SetMathBigInt(new(big.Int).Abs(r))
	d.Negative, d.Exponent = r.Sign() < 0, e
	return fromBig(d)
}

// scaledInt is d as a whole number of units of 10^e.
func scaledInt(d *apd.Decimal, e int32) *big.Int {
	n := d.Coeff.MathBigInt()
	n.Mul(n, pow10Big(int(d.Exponent-e)).MathBigInt())
	if d.Negative {
		n.Neg(n)
	}
	return n
}

// exponent is the power of ten of the coefficient's last digit.
func (v Value) exponent() int {
	if v.p != nil {
		return int(v.big().Exponent)
	}
	return int(v.exp)
}
