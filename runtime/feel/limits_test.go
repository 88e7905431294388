package feel

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// hostile are sources that would run or grow for ever without limits. They
// must end, with an error of their own or a value.
var hostile = []string{
	`count(for i in 1..2000, j in 1..2000 return i * j)`,
	`count(for i in 1..1000000 return 2 ** 0.5)`,
	`sum(for i in 1..1000000 return exp(log(i) + sqrt(i)))`,
	`count(for i in 1..1000000 return 1/3 * 1/7 / 1/9 + 1/11)`,
	`{f: function(f, n) f(f, n + 1), r: f(f, 0)}.r`,
	`{f: function(f, n) [f(f, n + 1), f(f, n + 2)], r: f(f, 0)}.r`,
	`{f: function(f, n) if n = 0 then 1 else f(f, n - 1) + f(f, n - 1), r: f(f, 190)}.r`,
	`{a: [1,1], b: [a,a], c: [b,b], d: [c,c,c,c], e: [d,d,d,d], f: [e,e,e,e], g: [f,f,f,f], h: [g,g,g,g], i: [h,h,h,h], j: [i,i,i,i], k: [j,j,j,j], r: k = k}`,
	`string({a: "0123456789", b: [a,a,a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e,e,e]})`,
	`for i in 1..100 return if i = 1 then "ab" else partial[-1] + partial[-1]`,
	`for i in 1..100 return if i = 1 then [1, 1] else concatenate(partial[-1], partial[-1])`,
	`for i in 1..1000000 return [partial[-1]]`,
	`for i in 1..1000000 return partial`,
	`count(for i in 1..1000000 return matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(a+)+$"))`,
	`count(for i in 1..1000000 return matches("aaaaaaaaaaaa" + string(i), "(a*)*" + string(i)))`,
	`{s: string join(for i in 1..100000 return "abcdefghij"), r: for i in 1..1000000 return contains(s, "ja" + string(i))}`,
	`{s: string join(for i in 1..100000 return "abcdefghij"), r: for i in 1..1000000 return upper case(s)}`,
	`{s: string join(for i in 1..50000 return "abcdefghij"), r: for i in 1..1000000 return replace(s, "a", "bbbbbbbbbbbbbbbbbbbb")}`,
	`{l: for i in 1..30000 return {a: i}, r: count(distinct values(l))}`,
	`{l: for i in 1..50000 return modulo(i * 7919, 50000), r: sort(l, function(x, y) x < y)[1]}`,
	`{l: 1..10, m: for i in 1..100000 return i, r: for x in m return list contains(m, -1)}`,
	`{m: for i in 1..100000 return i, r: some x in m, y in m satisfies x < 0}`,
	`{m: for i in 1..100000 return i, r: m[count(m[item > 5]) > 0]}`,
	`count(for i in 1..1000000 return modulo(1e6000, 7))`,
	`count(for i in 1..1000000 return @"2024-01-01T00:00:00@Europe/Berlin" + @"P1M")`,
	`count(for i in 1..1000000 return date("2024-01-" + "01"))`,
	`count(for i in -1e30..1e30 return i)`,
	`count(@"0001-01-01".year..1000000000)`,
	`count(for d in @"0001-01-01"..@"999999999-12-31" return d)`,
	`99999 ** 99999 ** 99999`,
	`decimal(1/3, 6000) + round up(1e-6000, -6000)`,
	`split(string join(for i in 1..200000 return "a;"), ";")`,
	strings.Repeat("(", 2000), strings.Repeat("[", 2000), strings.Repeat("-", 2000) + "1", strings.Repeat("not(", 900), strings.Repeat("{a:", 1000),
	strings.Repeat("if a then ", 400), strings.Repeat("function() ", 350) + "1", "1" + strings.Repeat("+1", 2000), "a" + strings.Repeat(".a", 2000), "a" + strings.Repeat("[1]", 1300),
	strings.Repeat("1..", 1300), strings.Repeat("]", 4000), strings.Repeat("[1..2[", 600), strings.Repeat("for x in ", 400), `"` + strings.Repeat(`\u0041`, 600) + `"`,
	strings.Repeat("a ", 2000), "list" + strings.Repeat("<list", 500), "1 instance of list" + strings.Repeat("<list", 500), "1" + strings.Repeat(" in (1", 600), strings.Repeat("x", 4096), strings.Repeat("x", 4097),
}

func TestLimitsHold(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, src := range hostile {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		outcome := runHostile(src)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		made := (after.TotalAlloc - before.TotalAlloc) >> 20
		t.Logf("%8.1f ms %5d MB  %-60s %s", float64(took.Microseconds())/1000, made, clip(src, 60), outcome)
		if took > 20*time.Second {
			t.Errorf("%v for %s", took, src)
		}
	}
}

// runHostile compiles and evaluates a source and says in short how it ended.
func runHostile(src string) string {
	e, problems := Compile(src, nil)
	if e == nil {
		return "problem: " + clip(problems[0].Text, 90)
	}
	v, err := e.Eval(&Evaluator{})
	if err != nil {
		return "error: " + clip(err.Error(), 90)
	}
	b, err := v.AppendBinary(nil)
	return fmt.Sprintf("value of %d bytes, stored %d, %v", v.Size(), len(b), err)
}

func TestEachLimitHasItsError(t *testing.T) {
	for _, c := range []struct {
		src  string
		want error
	}{
		{`some i in 1..1000000, j in 1..1000000 satisfies i < 0`, ErrWork},
		{`for i in 1..100 return if i = 1 then "ab" else partial[-1] + partial[-1]`, ErrMemory},
		{`{f: function(f) f(f), r: f(f)}`, ErrCalls},
		{`(for i in 1..1000 return [partial[-1]])[-1]`, ErrDepth},
	} {
		e := Must(c.src, nil)
		if _, err := e.Eval(&Evaluator{}); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.src, err)
		}
	}
	for src, want := range map[string]string{
		strings.Repeat("x", 4097):       "This expression has 4097 characters; at most 4096 are possible.",
		strings.Repeat("(", 100) + "1":  "Brackets, conditions or loops are nested more than 64 deep here.",
		"1" + strings.Repeat("+1", 600): "More than 500 operators follow each other here.",
	} {
		if _, problems := Compile(src, nil); len(problems) != 1 || !strings.HasPrefix(problems[0].Text, want) {
			t.Errorf("%v", problems)
		}
	}
}

func TestLimitsCountForEvaluationsInside(t *testing.T) {
	e := Must(`count(for i in 1..1000 return i)`, nil)
	ev := &Evaluator{Limits: Limits{Work: 20_000}}
	err := ev.Do(func() error {
		for range 1000 {
			if _, err := e.Eval(ev); err != nil {
				return err
			}
		}
		return nil
	})
	if !errors.Is(err, ErrWork) {
		t.Error(err)
	}
	if _, err := e.Eval(ev); err != nil {
		t.Error("the next evaluation begins anew: ", err)
	}
}
