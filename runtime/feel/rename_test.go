package feel

import "testing"

func TestRename(t *testing.T) {
	env := NewEnv(Var{Name: "Base rate", Type: FunctionOf(NumberType, NumberType)}, Var{Name: "Risk"}, Var{Name: "orders", Type: ListOf(ContextWith(Field{"Risk", NumberType}))})
	for _, c := range []struct {
		in, from, to, want string
		tests              bool
	}{
		{`Risk + Risk.Risk`, "Risk", "Big risk", `Big risk + Big risk.Risk`, false},
		{`Base   rate( Risk )`, "Base rate", "Rate", `Rate( Risk )`, false},
		{`for Risk in [1] return Risk`, "Risk", "R", `for Risk in [1] return Risk`, false},
		{`{Risk: 1, b: Risk}`, "Risk", "R", `{Risk: 1, b: Risk}`, false},
		{`"Risk" + string(Risk)`, "Risk", "R", `"Risk" + string(R)`, false},
		{`if Risk in (1, Risk) then - Risk else Risk ** 2`, "Risk", "R", `if R in (1, R) then - R else R ** 2`, false},
		{`orders[Risk > 1]`, "Risk", "R", `orders[Risk > 1]`, false},
		{`> Risk, [1..Risk]`, "Risk", "R", `> R, [1..R]`, true},
		{`Risk +`, "Risk", "R", `Risk +`, false},
		{`some x in [Risk] satisfies x = Risk`, "Risk", "R", `some x in [R] satisfies x = R`, false},
	} {
		if got := Rename(c.in, env, c.tests, c.from, c.to); got != c.want {
			t.Errorf("%s is %s, want %s", c.in, got, c.want)
		}
	}
}
