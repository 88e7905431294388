package feel

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func evalWith(t *rapid.T, e *Expr, scope Scope) (Value, *Evaluator) {
	ev := &Evaluator{Scope: scope}
	v, err := e.Eval(ev)
	if err != nil {
		t.Fatalf("%s: %v", e.Source(), err)
	}
	return v, ev
}

func TestPrintingKeepsMeaning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := drawSource(t, rapid.SampledFrom(lawTypes).Draw(t, "type"), 10)
		e, _ := Compile(src, lawEnv)
		if e == nil {
			return // what does not belong somewhere can spoil the names that follow
		}
		printed := e.String()
		again, problems := Compile(printed, lawEnv)
		if again == nil {
			t.Fatalf("%s\nis printed as\n%s\nwhich cannot be read: %v", src, printed, Problems(problems))
		}
		if twice := again.String(); twice != printed {
			t.Fatalf("%s\nis printed as\n%s\nand then as\n%s", src, printed, twice)
		}
		scope := drawScope(t)
		a, _ := evalWith(t, e, scope)
		b, _ := evalWith(t, again, scope)
		if !Same(a, b) && a.kind != KindFunction {
			t.Fatalf("%s is %s\n%s is %s", src, a, printed, b)
		}
	})
}

// failsByType reports whether a note says that kinds do not go together, which
// the checker must have known. Nulls are not its business.
func failsByType(ev *Evaluator) bool {
	for _, n := range ev.notes[:min(ev.noted, maxNotes)] {
		switch n.reason {
		case whyOperands, whyCompare:
			if n.a != KindNull && n.b != KindNull {
				return true
			}
		case whyCondition, whyCall, whyArgument, whyDomain:
			if n.a != KindNull {
				return true
			}
		case whyArguments:
			return true
		}
	}
	return false
}

func TestCheckerNeverPassesWhatFailsByType(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := drawSource(t, rapid.SampledFrom(lawTypes).Draw(t, "type"), rapid.SampledFrom([]int{0, 5, 20}).Draw(t, "chaos"))
		e, problems := Compile(src, lawEnv)
		if len(problems) > 0 || someAny(e.root) {
			return
		}
		v, ev := evalWith(t, e, drawScope(t))
		if failsByType(ev) {
			t.Fatalf("%s passed the checker, but: %v", src, ev.Why())
		}
		if !v.IsNull() && !fits(v, e.Type()) {
			t.Fatalf("%s is %s, but should be %s", src, v, e.Type())
		}
	})
}

// someAny reports whether the checker did not know some type.
func someAny(n *node) bool {
	return n.typ.IsAny() || n.typ.IsList() && n.typ.Elem().IsAny() || slices.ContainsFunc(n.kids, someAny)
}

func TestWellTypedExpressionsHaveNoProblems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := drawSource(t, rapid.SampledFrom(lawTypes).Draw(t, "type"), 0)
		if _, problems := Compile(src, lawEnv); len(problems) > 0 {
			t.Fatalf("%s: %v", src, Problems(problems))
		}
	})
}

func TestComparisonIsATotalOrder(t *testing.T) {
	kinds := []Kind{KindNumber, KindString, KindDate, KindDateTime, KindMonths, KindDuration}
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.SampledFrom(kinds).Draw(t, "kind")
		draw := func() Value {
			v := drawOf(t, k)
			for k == KindDateTime && v.zone() == nil {
				v = dateTimeAt(v.n, int64(v.x), UTC)
			}
			return v
		}
		a, b, c := draw(), draw(), draw()
		ab, ok1 := Compare(a, b)
		ba, ok2 := Compare(b, a)
		bc, ok3 := Compare(b, c)
		ac, ok4 := Compare(a, c)
		if !ok1 || !ok2 || !ok3 || !ok4 {
			t.Fatalf("%s, %s and %s do not compare", a, b, c)
		}
		if ab != -ba {
			t.Fatalf("%s and %s: %d and %d", a, b, ab, ba)
		}
		if ab <= 0 && bc <= 0 && ac > 0 {
			t.Fatalf("%s ≤ %s ≤ %s, but the first is greater than the last", a, b, c)
		}
		if eq, known := Equal(a, b); !known || eq != (ab == 0) {
			t.Fatalf("%s and %s compare as %d, and equal is %v", a, b, ab, eq)
		}
		if eq, _ := Equal(a, a); !eq {
			t.Fatalf("%s does not equal itself", a)
		}
	})
}

// rat is the exact value of a number.
func rat(v Value) *big.Rat {
	d := v.big()
	r := new(big.Rat).SetInt(d.Coeff.MathBigInt())
	p := new(big.Rat).SetInt(pow10Big(max(int(d.Exponent), -int(d.Exponent))).MathBigInt())
	if d.Exponent < 0 {
		r.Quo(r, p)
	} else {
		r.Mul(r, p)
	}
	if d.Negative {
		r.Neg(r)
	}
	return r
}

// round34 rounds to 34 digits, half to even, by plain integers.
func round34(r *big.Rat) *big.Rat {
	if r.Sign() == 0 {
		return r
	}
	e := len(r.Num().String()) - len(r.Denom().String()) - 36
	for {
		scaled := new(big.Rat).Mul(r, tenTo(-e))
		q, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
		if len(strings.TrimPrefix(q.String(), "-")) > 34 {
			e++
			continue
		}
		double := rest.Abs(rest.Lsh(rest, 1))
		if c := double.Cmp(scaled.Denom()); c > 0 || c == 0 && q.Bit(0) == 1 {
			q.Add(q, big.NewInt(int64(r.Sign())))
		}
		return new(big.Rat).Mul(new(big.Rat).SetInt(q), tenTo(e))
	}
}

func tenTo(e int) *big.Rat {
	p := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(e, -e))), nil))
	if e < 0 {
		return p.Inv(p)
	}
	return p
}

func TestArithmeticAgreesWithMathBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawNumber(t), drawNumber(t)
		x, y := rat(a), rat(b)
		check := func(name string, got Value, ok bool, want *big.Rat) {
			if !ok || rat(got).Cmp(round34(want)) != 0 {
				t.Fatalf("%s %s %s is %s (%v), but should be %s", a, name, b, got, ok, round34(want).FloatString(40))
			}
			if again, _ := parseNumber(got.String()); !sameNumber(again.value, got) {
				t.Fatalf("%s is read as %s", got, again.value)
			}
		}
		sum, ok := addNumbers(a, b)
		check("+", sum, ok, new(big.Rat).Add(x, y))
		diff, ok := subNumbers(a, b)
		check("-", diff, ok, new(big.Rat).Sub(x, y))
		product, ok := mulNumbers(a, b)
		check("*", product, ok, new(big.Rat).Mul(x, y))
		if compareNumbers(a, b) != x.Cmp(y) {
			t.Fatalf("%s and %s compare as %d", a, b, compareNumbers(a, b))
		}
		if y.Sign() == 0 {
			return
		}
		quotient, ok := divNumbers(a, b)
		check("/", quotient, ok, new(big.Rat).Quo(x, y))
		rest, ok := modNumbers(a, b)
		q := new(big.Rat).Quo(x, y)
		floor := new(big.Int).Div(q.Num(), q.Denom())
		check("modulo", rest, ok, new(big.Rat).Sub(x, new(big.Rat).Mul(y, new(big.Rat).SetInt(floor))))
	})
}

func TestPowersAgreeWithMathBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawNumber(t)
		n := rapid.Int64Range(-40, 60).Draw(t, "n")
		if a.sign() == 0 {
			return
		}
		want := new(big.Rat).SetInt64(1)
		for range max(n, -n) {
			want.Mul(want, rat(a))
		}
		if n < 0 {
			want.Inv(want)
		}
		got, ok := powNumbers(a, Int(n))
		if !ok || rat(got).Cmp(round34(want)) != 0 {
			t.Fatalf("%s ** %d is %s, but should be %s", a, n, got, round34(want).FloatString(60))
		}
	})
}

func TestNumbersHaveOneForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawNumber(t)
		shift := rapid.IntRange(-30, 30).Draw(t, "shift")
		b, _ := mulNumbers(a, small(1, shift))
		c, _ := mulNumbers(b, small(1, -shift))
		if !sameNumber(a, c) || a.Plain() != c.Plain() {
			t.Fatalf("%s and %s", a, c)
		}
		x, _ := a.AppendBinary(nil)
		y, _ := c.AppendBinary(nil)
		if string(x) != string(y) {
			t.Fatalf("%s has two stored forms", a)
		}
	})
}

func TestValuesComeBackFromStorage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawValue(t)
		b, err := v.AppendBinary(nil)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeValue(b)
		if err != nil || !Same(v, back) {
			t.Fatalf("%s came back as %s: %v", v, back, err)
		}
		w := drawValue(t)
		c, _ := w.AppendBinary(nil)
		if (string(b) == string(c)) != Same(v, w) {
			t.Fatalf("%s and %s: same bytes %v, same %v", v, w, string(b) == string(c), Same(v, w))
		}
	})
}

func TestJSONComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawValue(t)
		j := v.AppendJSON(nil)
		back, err := FromJSON(j)
		if err != nil {
			t.Fatalf("%s: %v", j, err)
		}
		if again := back.AppendJSON(nil); string(again) != string(j) {
			t.Fatalf("%s became %s", j, again)
		}
		if c, err := Coerce(back, TypeOf(v)); TypeOf(v).k >= typeDate && TypeOf(v).k <= typeDuration && (err != nil || !Same(c, v)) {
			// A clock that shows an hour twice cannot tell which it means.
			if v.kind == KindDateTime && v.zone() != nil && v.zone().loc != nil && c.wall() == v.wall() {
				return
			}
			t.Fatalf("%s became %s: %v", v, c, err)
		}
	})
}

func TestLiteralsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawValue(t)
		e, problems := Compile(v.String(), nil)
		if e == nil {
			if len(v.String()) > MaxSource {
				return
			}
			t.Fatalf("%s: %v", v, Problems(problems))
		}
		back, _ := evalWith(t, e, nil)
		if !Same(v, back) && !strings.Contains(v.String(), "@") {
			t.Fatalf("%s became %s", v, back)
		}
	})
}
