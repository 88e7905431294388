package feel

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"testing"
	"time"
)

// Fuzzing: whatever the source, compiling and evaluating it must neither crash
// nor run past its limits. The slowest and the hungriest sources so far are
// logged, so that limits can be judged.

var fuzzSeeds = []string{
	`amount > 1000 and country = "DE"`, `for i in 1..10 return i * partial[-1]`, `{a: [1, 1], b: [a, a], c: [b, b]}.c`,
	`some x in [1, 2] satisfies x in (> 1, [2..3))`, `(function(f) f(f))(function(f) f(f))`, `sort([3, 1], function(x, y) x < y)`,
	`date and time("2024-05-17T10:00:00@Europe/Paris") + duration("P1DT1H")`, `replace("abracadabra", "(a)(b)?", "[$1$2]")`,
	`if a instance of list<context<b: number>> then a[b > 1].b else null`, `[1..5[`, `]1..x[1]]`, `not(< 5, "x")`, `@"P1Y" * 2.5 ** 0.5`,
	`string join(for i in 1..1000 return "x", "-")`, `total price * 2 between -1 and 1e30`, `"\u00e9\n" + upper case("ß")`, `-`, `? > 5, 7`,
	`context put({a: {b: 1}}, ["a", "b"], 2)`, `split("a;b", ";")[1]`, `count(1..3)`, `range("[1..3]").start`, `x.y z.w[item > 1]`,
	`flatten([[1, [2]], 3])`, `union([1, 1], [@"2024-01-01T00:00:00Z"])`, `matches("aaa", "(a+)+$", "i")`, `decimal(1/3, 6000)`, `---------------------------------0`, `modulo(1e6000, 7e-6000)`,
}

type worst struct {
	mu     sync.Mutex
	time   time.Duration
	memory uint64
}

var worstSeen worst

// record appends a line to the file that SEGUE_FUZZ_WORST names, since fuzzing
// shows no log; without it nothing is kept.
func record(format string, args ...any) {
	name := os.Getenv("SEGUE_FUZZ_WORST")
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Fprintf(f, format+"\n", args...)
}

// measured runs f and logs when it sets a record.
func (w *worst) measured(t *testing.T, src string, f func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	f()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	memory := after.TotalAlloc - before.TotalAlloc
	w.mu.Lock()
	defer w.mu.Unlock()
	if took > w.time && took > 20*time.Millisecond {
		w.time = took
		t.Logf("slowest so far: %v for %q", took, src)
		record("slowest expression so far: %v for %q", took, src)
	}
	if memory > w.memory && memory > 4<<20 {
		w.memory = memory
		t.Logf("hungriest so far: %d MB for %q", memory>>20, src)
		record("hungriest expression so far: %d MB for %q", memory>>20, src)
	}
	if took > 10*time.Second {
		t.Errorf("%v for %q", took, src)
	}
}

func FuzzExpression(f *testing.F) {
	for _, s := range fuzzSeeds {
		f.Add(s)
	}
	scope := NewContext(3).Set("amount", Int(1500)).Set("country", String("DE")).Set("x", List(Int(1), Int(2)))
	f.Fuzz(func(t *testing.T, src string) {
		worstSeen.measured(t, src, func() {
			for _, env := range []*Env{nil, lawEnv} {
				e, problems := Compile(src, env)
				if e == nil {
					if len(problems) == 0 {
						t.Fatalf("%q has neither meaning nor problem", src)
					}
					continue
				}
				ev := &Evaluator{Scope: Vars(scope.Value()), Now: DateTime(time.Unix(1715938200, 0), UTC)}
				v, err := e.Eval(ev)
				if err == nil && v.Storable() && v.Size() < 1<<20 {
					checkStored(t, src, v)
				}
				for _, n := range ev.Why() {
					if n.Text == "" {
						t.Fatalf("%q: a note without words", src)
					}
				}
				if printed := e.String(); len(printed) < MaxSource {
					if again, problems := Compile(printed, env); again == nil && !odd(src) {
						t.Fatalf("%q is printed as %q, which cannot be read: %v", src, printed, Problems(problems))
					}
				}
			}
			if e, _ := CompileUnaryTests(src, Any, nil); e != nil {
				if _, err := e.Test(&Evaluator{Scope: Vars(scope.Value())}, Int(5)); err == nil {
					_, _, _ = e.Intervals()
				}
			}
			Complete(src, len(src), lawEnv)
		})
	})
}

// odd reports whether a source uses names that only stand where they are made:
// entries with signs in them, or keywords after a dot.
func odd(src string) bool {
	p := newParser(src, nil)
	defer func() { _ = recover() }()
	for t := p.scan(p.skipSpace(0)); t.kind != tokEnd; t = p.scan(p.skipSpace(t.end)) {
		if keywords[t.text] || t.kind == tokString || t.kind == tokSign && (t.text == ":" || t.text == ".") {
			return true
		}
	}
	return false
}

func checkStored(t *testing.T, src string, v Value) {
	b, err := v.AppendBinary(nil)
	if err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	back, err := DecodeValue(b)
	if err != nil || !Same(v, back) {
		t.Fatalf("%q: %s came back as %s: %v", src, v, back, err)
	}
}

func FuzzStored(f *testing.F) {
	for _, s := range codecSamples {
		e, _ := Compile(s, nil)
		v, _ := e.Eval(&Evaluator{})
		b, _ := v.AppendBinary(nil)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := DecodeValue(data)
		if err != nil {
			return
		}
		b, err := v.AppendBinary(nil)
		if err != nil {
			t.Fatal(err)
		}
		again, err := DecodeValue(b)
		if err != nil || !Same(v, again) {
			t.Fatalf("%s came back as %s: %v", v, again, err)
		}
		_ = v.AppendJSON(nil)
	})
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{`{"a": [1, -2.5e3, "x\u00e9", null, true]}`, `[[[]]]`, `"\ud83d\ude00"`, `1e400`, `{"a":1,"a":2}`, ` [ ] `} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := FromJSON(data)
		if err != nil {
			if err.Error() == "" {
				t.Fatal("an error without words")
			}
			return
		}
		j := v.AppendJSON(nil)
		back, err := FromJSON(j)
		if err != nil || !Same(v, back) {
			t.Fatalf("%s came back as %s: %v", j, back, err)
		}
	})
}

func FuzzPattern(f *testing.F) {
	for _, s := range []string{`^\d+$`, `[a-z-[aeiou]]`, `\p{IsBasicLatin}+`, `(a|b)*?c{2,3}`, `\i\c*`, `[^\s]`, `(\w+)\s\1`} {
		f.Add(s, "imsx", "some text 123")
	}
	f.Fuzz(func(t *testing.T, pattern, flags, text string) {
		if len(pattern) > 500 || len(text) > 5000 {
			return
		}
		if re, err := compilePattern(pattern, flags); err == nil {
			re.MatchString(text)
		}
	})
}
