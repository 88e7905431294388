package hosttest

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"strconv"
	"sync"
	"time"

	"pgregory.net/rapid"

	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// unknownOutcome loses the answers of commits, done and not done: each start
// still happens exactly once.
func unknownOutcome(w *world) {
	store := Shaky(w.ctx, w.Node(w.T))
	h := w.nodeOn(store)
	p := w.publish(h, Straight())
	// By batch: two committers that share a count could hand one of them nothing
	// but failures.
	tries := map[machine.Key]int{}
	store.Plan(func(write *host.Write) Fault {
		first := write.Deltas[0].Instance.Key
		tries[first]++
		return []Fault{LostUndone, Conflicting, LostDone, None}[(tries[first]-1+int(first.Number()))%4]
	})
	var all sync.WaitGroup
	for i := range 60 {
		all.Go(func() {
			order := host.StartOrder{Process: p, Variables: []machine.Var{num("amount", int64(i))}}
			if i%2 == 0 {
				order.CommandID = fmt.Sprint(i)
			}
			if begun, err := h.Start(w.ctx, order); err != nil || begun.Again {
				w.Errorf("start: %+v, %v", begun, err)
			}
		})
	}
	all.Wait()
	if got := len(w.Instances(w.T)); got != 60 {
		w.Errorf("%d instances", got)
	}
}

// kill ends a host as a killed process ends: whatever it still wanted to do.
func (w *world) kill(h *host.Host, f *Faulty) {
	w.Helper()
	f.Die()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := h.Close(ctx); err != nil && !errors.Is(err, context.Canceled) {
		w.Errorf("close: %v", err)
	}
}

// killed kills the server at each commit in turn, before and after it, while
// one instance of everything runs; the next server brings it to its end.
func killed(w *world) {
	w.Person(w.T, "ana@example.com")
	first := w.node()
	everything := w.everything(first)
	for at := 1; at <= 8; at++ {
		for _, fault := range []Fault{DieBefore, DieAfter} {
			f := Shaky(w.ctx, w.Node(w.T))
			c := w.config(f)
			h, err := host.Open(w.ctx, c)
			if err != nil {
				w.Fatal(err)
			}
			n := 0
			f.Plan(func(*host.Write) Fault {
				if n++; n == at {
					return fault
				}
				return None
			})
			order := host.StartOrder{Process: everything, CommandID: fmt.Sprint(at, fault),
				Variables: []machine.Var{num("input", 1), str("key", fmt.Sprint(at, fault))}}
			begun, err := h.Start(f.Alive(), order)
			w.Clock.Advance(time.Hour)
			w.kill(h, f)
			if err != nil { // the caller does not know: it asks again, elsewhere
				begun, err = first.Start(w.ctx, order)
				if err != nil {
					w.Fatal(err)
				}
			}
			w.bringHome(first, begun.Instance)
			w.allHome(first)
			if w.Failed() {
				w.Fatalf("killed at commit %d, fault %d", at, fault)
			}
		}
	}
}

// everything is a process with a job, a timer, a call, a message to a started
// instance and back, and an answer by ana.
func (w *world) everything(h *host.Host) int64 {
	w.publish(h, draw("echo").block("start", "begin", props{Message: "ping", Set: map[string]string{"said": "key"}}).
		block("answer", "send", props{Message: "pong", Correlation: "key", TTL: 1_000_000}).line("start", "answer").document())
	w.publish(h, draw("child").block("start", "begin", props{}).block("pause", "pause", props{After: 60, Set: map[string]string{"doubled": "input * 2"}}).line("start", "pause").document())
	return w.publish(h, draw("everything").
		block("start", "begin", props{Set: map[string]string{"said": "{key: key}"}}).
		block("split", "all", props{}).
		block("work", "work", props{Tries: 3, After: 60}).
		block("pause", "pause", props{After: 60}).
		block("call", "call", props{Process: "child"}).
		block("ping", "send", props{Message: "ping", Correlation: "key", ID: "key", TTL: 1_000_000}).
		block("pong", "hear", props{Message: "pong", Correlation: "key"}).
		block("ask", "ask", props{People: []string{"ana@example.com"}}).
		block("meet", "meet", props{}).block("end", "set", props{}).
		line("start", "split", "work", "meet", "end").line("split", "pause", "meet").line("split", "call", "meet").
		line("split", "ping", "pong", "meet").line("split", "ask", "meet").document())
}

// bringHome answers, moves the clock and waits until an instance has ended.
func (w *world) bringHome(h *host.Host, k machine.Key) {
	w.Helper()
	deadline := time.Now().Add(patience)
	for w.view(h, k).Status == machine.StatusRunning {
		if v := w.view(h, k); v.Incidents > 0 || time.Now().After(deadline) {
			w.Fatalf("instance %s does not end: %+v (%s); left: %v", k, v.Waiting, w.lastTrouble(h, k), w.Left(w.T))
		}
		for _, task := range w.OpenTasks(w.T, k) {
			t, err := h.Task(w.ctx, task)
			if err != nil {
				w.Fatal(err)
			}
			for _, person := range t.Candidates {
				var late *host.DecidedError
				if err := h.Decide(w.ctx, by(person, task, "yes")); err != nil && !errors.As(err, &late) {
					w.Fatalf("decide: %v", err)
				}
			}
		}
		w.Clock.Advance(time.Minute)
		w.settled(h)
	}
}

// allHome holds the laws when every instance has been brought home.
func (w *world) allHome(h *host.Host) {
	w.Helper()
	w.settled(h)
	for _, each := range w.Instances(w.T) {
		if !w.home[each] {
			w.status(h, each, machine.StatusEnded)
			w.replayed(h, each)
			w.home[each] = true
		}
	}
	for _, left := range w.Left(w.T) {
		if len(left) < 7 || left[:7] != "message" {
			w.Errorf("left over: %s", left)
		}
	}
}

var long = flag.Bool("host.long", false, "live all the random lives that rapid draws, not only the first few")

// check is rapid.Check of n draws, where no flag asks for others: the long form
// is for nights. Every draw is lived, since one that fails is played again.
func (w *world) check(n int, live func(*rapid.T)) {
	if f := flag.Lookup("rapid.checks"); !*long && f.Value.String() == f.DefValue {
		defer f.Value.Set(f.DefValue)
		f.Value.Set(strconv.Itoa(n))
	}
	rapid.Check(w.T, live)
}

// laws draws what happens to instances of everything: starts, answers, kills
// and lost answers on two nodes, jobs that fail, time that passes. In the end
// every command has had exactly one effect.
func laws(w *world) {
	w.Person(w.T, "ana@example.com")
	steady := w.node()
	process := w.everything(steady)
	round := 0
	w.check(6, func(t *rapid.T) {
		round++
		(&life{world: w, t: t, steady: steady, process: process, round: round}).run()
	})
}

// life is one drawn run.
type life struct {
	*world
	t       *rapid.T
	steady  *host.Host
	process int64
	round   int
	shaky   *host.Host
	faulty  *Faulty
	begun   map[string]machine.Key
	dice    *dice
}

// dice are thrown by many goroutines.
type dice struct {
	mu     sync.Mutex
	random *rand.Rand
}

func (d *dice) roll(sides int) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.random.IntN(sides)
}

func (l *life) run() {
	l.begun = map[string]machine.Key{}
	seed := rapid.Uint64().Draw(l.t, "faults")
	l.dice = &dice{random: rand.New(rand.NewPCG(seed, 1))}
	l.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
		if l.dice.roll(3) == 0 && j.Attempt < 3 {
			return feel.Null, &machine.Failure{Message: "not now"}
		}
		return j.Input, nil
	})
	l.newShaky()
	for i := range rapid.IntRange(1, 12).Draw(l.t, "deeds") {
		switch rapid.IntRange(0, 4).Draw(l.t, "deed") {
		case 0, 1:
			l.startOne(fmt.Sprint(l.round, "-", i))
		case 2:
			l.Clock.Advance(time.Minute)
		case 3:
			l.answerOne()
		case 4:
			l.kill(l.shaky, l.faulty)
			l.newShaky()
		}
		if l.faulty.Dead() {
			l.kill(l.shaky, l.faulty)
			l.newShaky()
		}
	}
	l.kill(l.shaky, l.faulty)
	for id, k := range l.begun {
		if k == 0 { // nobody knows whether it began: the caller asks again
			begun, err := l.steady.Start(l.ctx, l.order(id))
			if err != nil {
				l.t.Fatalf("start %s again: %v", id, err)
			}
			k = begun.Instance
		}
		l.bringHome(l.steady, k)
	}
	l.allHome(l.steady)
	if l.Failed() {
		l.t.Fatalf("a law is broken; faults by seed %d", seed)
	}
}

// newShaky opens the node that is killed, with faults in some of its commits.
func (l *life) newShaky() {
	l.faulty = Shaky(l.ctx, l.Node(l.T))
	l.faulty.Plan(func(*host.Write) Fault {
		return []Fault{None, None, None, None, DieBefore, DieAfter, LostDone, LostUndone, Conflicting}[l.dice.roll(9)]
	})
	h, err := host.Open(l.ctx, l.config(l.faulty))
	if err != nil {
		l.t.Fatalf("open: %v", err)
	}
	l.shaky = h
}

// patience is how long a caller of the node waits.
func (l *life) patience(h *host.Host) context.Context {
	if h == l.shaky {
		return l.faulty.Alive()
	}
	return l.ctx
}

func (l *life) order(id string) host.StartOrder {
	return host.StartOrder{Process: l.process, Variables: []machine.Var{num("input", 1), str("key", id)}, CommandID: id}
}

func (l *life) startOne(id string) {
	h := []*host.Host{l.steady, l.shaky}[rapid.IntRange(0, 1).Draw(l.t, "node")]
	begun, err := h.Start(l.patience(h), l.order(id))
	if err != nil && h == l.steady {
		l.t.Fatalf("start: %v", err)
	}
	l.begun[id] = begun.Instance
	if err != nil {
		l.begun[id] = 0
	}
}

// answerOne decides an open task on either node, or learns that it came too late.
func (l *life) answerOne() {
	h := []*host.Host{l.steady, l.shaky}[rapid.IntRange(0, 1).Draw(l.t, "node")]
	for _, k := range l.begun {
		if open := l.OpenTasks(l.T, k); len(open) > 0 {
			l.answer(h, open[0])
			return
		}
	}
}

func (l *life) answer(h *host.Host, task machine.Key) {
	row, err := l.steady.Task(l.ctx, task)
	if err != nil {
		l.t.Fatalf("task: %v", err)
	}
	for _, person := range row.Candidates {
		err := h.Decide(l.patience(h), by(person, task, "yes"))
		var late *host.DecidedError
		if err != nil && h == l.steady && !errors.As(err, &late) {
			l.t.Fatalf("decide: %v", err)
		}
	}
}
