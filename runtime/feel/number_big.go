package feel

import (
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// decimal34 is the arithmetic of decimal128. It is only read.
var decimal34 = &apd.Context{
	Precision:   34,
	MaxExponent: 6144,
	MinExponent: -6143,
	Rounding:    apd.RoundHalfEven,
}

// maxDigits is the number of digits a number can have.
const maxDigits = 34

// big is the number as an apd.Decimal; it must not be changed.
func (v Value) big() *apd.Decimal {
	if v.p != nil {
		return v.p.(*apd.Decimal)
	}
	d := new(apd.Decimal)
	d.SetFinite(v.n, int32(v.exp))
	return d
}

func bigOp(a, b Value, op func(d, x, y *apd.Decimal) (apd.Condition, error)) (Value, bool) {
	d := new(apd.Decimal)
	if _, err := op(d, a.big(), b.big()); err != nil {
		return Null, false
	}
	return fromBig(d)
}

// fromBig is the one form of a decimal, rounded to 34 digits. It reports false
// where the decimal is infinite, no number, or beyond the largest exponent.
// It may keep d.
func fromBig(d *apd.Decimal) (Value, bool) {
	if d.Form != apd.Finite {
		return Null, false
	}
	if d.NumDigits() > maxDigits || d.Exponent > 6111 || d.Exponent < -6176 {
		r := new(apd.Decimal)
		cond, err := decimal34.Round(r, d)
		if err != nil || cond.Overflow() || r.Form != apd.Finite {
			return Null, false
		}
		d = r
	}
	if d.IsZero() {
		return Int(0), true
	}
	r := new(apd.Decimal)
	r.Reduce(d)
	if r.Coeff.IsInt64() {
		n := r.Coeff.Int64()
		if r.Negative {
			n = -n
		}
		return small(n, int(r.Exponent)), true
	}
	if r.Exponent > 0 && int(r.NumDigits())+int(r.Exponent) <= maxDigits {
		// Integers are easier to read and to work with without exponent.
		r.Coeff.Mul(&r.Coeff, pow10Big(int(r.Exponent)))
		r.Exponent = 0
	}
	return bigValue(r), true
}

func pow10Big(e int) *apd.BigInt {
	return new(apd.BigInt).Exp(apd.NewBigInt(10), apd.NewBigInt(int64(e)), nil)
}

// Number reads a decimal number such as "-12.50" or "1e6" exactly. It fails
// if the text is no number, or needs more than 34 digits.
func Number(text string) (Value, error) {
	v, ok := parseNumber(text)
	if !ok {
		return Null, fmt.Errorf("“%s” is not a number", clip(text, 40))
	}
	if !v.exact {
		return Null, fmt.Errorf("the number %s has more than the %d digits that can be kept", clip(text, 50), maxDigits)
	}
	return v.value, nil
}

type parsedNumber struct {
	value Value
	exact bool
}

// parseNumber reads digits with an optional sign, fraction and exponent.
func parseNumber(s string) (parsedNumber, bool) {
	n, e, i, neg := int64(0), 0, 0, false
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		neg = s[i] == '-'
		i++
	}
	digits, point, long := 0, false, false
	for ; i < len(s); i++ {
		c := s[i]
		if c == '.' && !point {
			point = true
			continue
		}
		if c < '0' || c > '9' {
			break
		}
		digits++
		if n > (math.MaxInt64-9)/10 {
			long = true
			continue
		}
		n = n*10 + int64(c-'0')
		if point {
			e--
		}
	}
	if digits == 0 || s[len(s)-1] == '.' {
		return parsedNumber{}, false
	}
	if i < len(s) {
		x, ok := parseExponent(s[i:])
		if !ok {
			return parsedNumber{}, false
		}
		e += x
	}
	if long || e < -5000 || e > 5000 {
		return parseLongNumber(s)
	}
	if neg {
		n = -n
	}
	return parsedNumber{small(n, e), true}, true
}

func parseExponent(s string) (int, bool) {
	if s[0] != 'e' && s[0] != 'E' {
		return 0, false
	}
	s = s[1:]
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg, s = s[0] == '-', s[1:]
	}
	if s == "" || len(s) > 6 {
		return 0, false
	}
	x := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		x = x*10 + int(c-'0')
	}
	if neg {
		x = -x
	}
	return x, true
}

func parseLongNumber(s string) (parsedNumber, bool) {
	if len(s) > 10000 {
		return parsedNumber{}, false
	}
	d, _, err := new(apd.Decimal).SetString(s)
	if err != nil || d.Form != apd.Finite {
		return parsedNumber{}, false
	}
	v, ok := fromBig(d)
	if !ok {
		return parsedNumber{Null, false}, true
	}
	return parsedNumber{v, v.big().Cmp(d) == 0}, true
}

// appendNumber writes the number without exponent while that stays readable.
func appendNumber(dst []byte, v Value) []byte {
	if v.p == nil && v.exp == 0 {
		return appendInt(dst, v.n)
	}
	d := v.big()
	e, digits := int(d.Exponent), int(d.NumDigits())
	if e > 0 && digits+e > 40 || e < 0 && -e > 60 {
		return d.Append(dst, 'E')
	}
	return d.Append(dst, 'f')
}

// bigInt is the integer part of the number, towards zero.
func (v Value) bigInt() *big.Int {
	var i, f apd.Decimal
	v.big().Modf(&i, &f)
	z := i.Coeff.MathBigInt()
	if i.Exponent > 0 {
		z.Mul(z, pow10Big(int(i.Exponent)).MathBigInt())
	}
	if i.Negative {
		z.Neg(z)
	}
	return z
}

// clip shortens a text for a message.
func clip(s string, most int) string {
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return strings.ToValidUTF8(s[:cut], "") + "…"
}

// floorDivBig splits nanoseconds into seconds and what is left. What does not
// fit comes out as the largest second.
func floorDivBig(total *big.Int) (seconds, nano int64) {
	q, r := new(big.Int).DivMod(total, big.NewInt(nanos), new(big.Int))
	if !q.IsInt64() {
		return math.MaxInt64, 0
	}
	return q.Int64(), r.Int64()
}
