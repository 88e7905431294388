package sim_test

import (
	"encoding/json"
	"syscall"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/sim"
)

// straight is a start, three blocks that set values of which one does
// arithmetic, a decision and an end.
func straight(tb testing.TB) *machine.Program {
	set := func(id graph.ID, name, value string) graph.Block {
		props, _ := json.Marshal(map[string]any{"values": []map[string]string{{"name": name, "value": value}}})
		return graph.Block{ID: id, Kind: "set-values", Props: props}
	}
	d := graph.Document{Schema: 1, ID: "j1", Data: []graph.Variable{{Name: "amount", Type: "number"}}, Pools: []graph.Pool{{ID: "j1-process", Executable: true,
		Blocks: []graph.Block{{ID: "start", Kind: "start"}, set("one", "state", `"new"`), set("two", "total", "amount * 1.19 + 5"), set("three", "checked", "true"),
			{ID: "way", Kind: "decision"}, {ID: "large", Kind: "end"}, {ID: "small", Kind: "end"}},
		Flows: []graph.Flow{{ID: "f1", From: "start", To: "one"}, {ID: "f2", From: "one", To: "two"}, {ID: "f3", From: "two", To: "three"}, {ID: "f4", From: "three", To: "way"},
			{ID: "f5", From: "way", To: "large", Condition: "total > 1000"}, {ID: "f6", From: "way", To: "small", Default: true}}}}}
	programs, problems := machine.Compile(blocks.All(sim.Systems), d)
	if programs == nil {
		tb.Fatal(problems)
	}
	return programs[0]
}

// One straight-through instance of real kinds: step and everything that is
// stored of it.
func BenchmarkStraightThrough(b *testing.B) {
	p := straight(b)
	e := machine.Event{At: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC), Body: machine.Started{By: "ana@example.com",
		Variables: []machine.Var{{Name: "amount", Value: feel.Int(900)}, {Name: "supplier", Value: feel.String("Miller & Sons")}}}}
	var state, vars, record []byte
	b.ReportAllocs()
	busy := processor()
	for b.Loop() {
		s, _, facts, err := p.Step(machine.NewState(machine.NewKey(1)), e)
		if err != nil || s.Status() != machine.StatusEnded {
			b.Fatal(err, s.Status())
		}
		state, vars = s.AppendState(state[:0]), s.AppendVars(vars[:0])
		record = machine.AppendRecord(record[:0], e, facts)
	}
	b.ReportMetric(float64(processor()-busy)/float64(b.N), "cpu-ns/op")
	b.ReportMetric(float64(len(state)), "state-B")
	b.ReportMetric(float64(len(vars)), "vars-B")
	b.ReportMetric(float64(len(record)), "record-B")
}

// Only the step of it.
func BenchmarkStep(b *testing.B) {
	p := straight(b)
	e := machine.Event{At: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC), Body: machine.Started{By: "ana@example.com",
		Variables: []machine.Var{{Name: "amount", Value: feel.Int(900)}, {Name: "supplier", Value: feel.String("Miller & Sons")}}}}
	b.ReportAllocs()
	busy := processor()
	for b.Loop() {
		if s, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), e); err != nil || s.Status() != machine.StatusEnded {
			b.Fatal(err, s.Status())
		}
	}
	b.ReportMetric(float64(processor()-busy)/float64(b.N), "cpu-ns/op")
}

// processor is the time that this program has had a processor for: what others
// do on the machine does not count.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func BenchmarkCompile(b *testing.B) {
	kinds := blocks.All(sim.Systems)
	d := sim.Draw(newRand(3), 60)
	b.ReportMetric(float64(len(d.Pools[0].Blocks)), "blocks")
	for b.Loop() {
		if p, problems := machine.Compile(kinds, d); p == nil {
			b.Fatal(problems)
		}
	}
}
