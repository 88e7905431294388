package hosttest

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// onward is a process of which each version is another: an answer by ana or an
// hour's wait, then what the version sets.
func onward(version string, ask graph.ID) graph.Document {
	return draw("onward").
		block("start", "begin", props{}).block("split", "all", props{}).
		block(graph.ID("fresh-"+version), "set", props{}). // so that places in the document differ
		block(ask, "ask", props{People: []string{"ana@example.com"}}).
		block("pause", "pause", props{After: 3600}).
		block("hear", "hear", props{Message: "news", Correlation: "about"}).
		block("meet", "meet", props{}).
		block("end", "set", props{Set: map[string]string{"by": fmt.Sprintf("%q", version)}}).
		line("start", "split", ask, "meet", "end").line("split", "pause", "meet").line("split", "hear", "meet").document()
}

// rescheduled fires a timer at once, and later than it was due.
func rescheduled(w *world) {
	h := w.node()
	p := w.publish(h, Timed(3600))
	timer := func(k machine.Key) machine.Key { return w.view(h, k).Waiting[0].Open[0].Key }
	set := func(k machine.Key, at time.Time) error {
		return h.Deliver(w.ctx, k, machine.Rescheduled{Timer: timer(k), At: at, By: "ana@example.com"})
	}
	now, later := w.start(h, p), w.start(h, p)
	if err := set(now, time.Time{}); err != nil {
		w.Fatal(err)
	}
	w.status(h, now, machine.StatusEnded)
	if err := h.Deliver(w.ctx, later, machine.Rescheduled{Timer: timer(later) + 100}); !errors.Is(err, machine.ErrStale) {
		w.Errorf("a timer that is not there: %v", err)
	}
	if err := set(later, w.Clock.Now().Add(3*time.Hour)); err != nil {
		w.Fatal(err)
	}
	w.Clock.Advance(2 * time.Hour)
	w.settled(h)
	if v := w.view(h, later); v.Status != machine.StatusRunning {
		w.Errorf("it went on at its old moment: %s", v.Status)
	}
	w.Clock.Advance(2 * time.Hour)
	w.status(h, later, machine.StatusEnded)
	w.replayed(h, now)
	w.replayed(h, later)
	w.nothingLeft()
}

// move takes an instance over, as an operator's act.
func (w *world) move(h *host.Host, k machine.Key, to int, command string, pairs ...machine.BlockPair) error {
	return h.Act(w.ctx, host.Act{Instance: k, CommandID: command, By: host.Actor{ID: 0, Name: "Ana"}, Action: "instance.migrated",
		Event: machine.Migrated{Version: to, Blocks: pairs, By: "ana@example.com", Reason: "the new rules hold for all"}})
}

func migrated(w *world) {
	h := w.node()
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(h, onward("1", "ask"))
	k, ended := w.start(h, p, str("about", "x")), w.start(h, p, str("about", "y"))
	if err := h.Deliver(w.ctx, ended, machine.Cancelled{}); err != nil {
		w.Fatal(err)
	}
	task, before := w.task(k), w.history(h, k)
	w.publish(h, onward("2", "asked"))

	at := func(to int, pairs ...machine.BlockPair) (host.Prospect, error) {
		return h.Prospect(w.ctx, k, to, pairs)
	}
	pair := machine.BlockPair{From: "ask", To: "asked"}
	if x, err := at(2); err != nil || len(x.Obstacles) != 1 || x.Obstacles[0].Block != "ask" || !slices.Contains(x.At, "pause") {
		w.Errorf("without saying what takes its place: %+v, %v", x, err)
	}
	if x, err := at(2, pair); err != nil || len(x.Obstacles) != 0 {
		w.Errorf("with it: %+v, %v", x, err)
	}
	for what, c := range map[string]struct {
		k  machine.Key
		to int
	}{"what has ended": {ended, 2}, "the same version": {k, 1}} {
		if _, err := h.Prospect(w.ctx, c.k, c.to, nil); !errors.Is(err, machine.ErrStale) {
			w.Errorf("%s may go: %v", what, err)
		}
		if err := w.move(h, c.k, c.to, ""); !errors.Is(err, machine.ErrStale) {
			w.Errorf("%s goes: %v", what, err)
		}
	}
	w.prospects(h, []machine.Key{k, ended, 1 << 62}, []error{nil, machine.ErrStale, host.ErrNotFound})
	if err := w.move(h, k, 9, ""); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("to a version that is not there: %v", err)
	}
	var refusal *machine.Refusal
	if err := w.move(h, k, 2, ""); !errors.As(err, &refusal) {
		w.Errorf("it is not refused: %v", err)
	}
	if v := w.view(h, k); v.Version != 1 || v.Step != 1 {
		w.Errorf("what was refused changed it: %+v", v.Instance)
	}
	for range 2 { // a second click
		if err := w.move(h, k, 2, "m", pair); err != nil {
			w.Fatal(err)
		}
	}
	if v := w.view(h, k); v.Version != 2 || v.Step != 2 {
		w.Errorf("it is in version %d at step %d", v.Version, v.Step)
	}
	if got := w.task(k); got != task {
		w.Errorf("the task is another one: %s, was %s", got, task)
	}
	after := w.history(h, k)
	if m, ok := after[1].Event.Body.(machine.Migrated); !ok || m.Version != 2 || m.Reason == "" || len(m.Blocks) != 1 {
		w.Errorf("its history says %+v", after[1].Event.Body)
	}
	if a, b := fmt.Sprint(before[0].Facts), fmt.Sprint(after[0].Facts); a != b {
		w.Errorf("what happened before reads\n%s\nand was\n%s", b, a)
	}
	if late, err := h.History(w.ctx, k, 1, 10); err != nil || len(late) != 1 || late[0].Number != 2 {
		w.Errorf("the end of its history: %+v, %v", late, err)
	}
	w.finishOnward(h, k, ana, "2")
	w.nothingLeft()
}

// prospects asks about many at once, each of some again and again.
func (w *world) prospects(h *host.Host, some []machine.Key, want []error) {
	w.Helper()
	var keys []machine.Key
	for range 40 {
		keys = append(keys, some...)
	}
	told := 0
	err := h.Prospects(w.ctx, keys, 2, nil, func(i int, p host.Prospect, err error) {
		if i != told || !errors.Is(err, want[i%len(want)]) || err == nil && len(p.Obstacles) != 1 {
			w.Errorf("of the %d. of many, the %d. told: %+v, %v", i+1, told+1, p, err)
		}
		told++
	})
	if err != nil || told != len(keys) {
		w.Errorf("of %d, %d are told: %v", len(keys), told, err)
	}
}

// renamed: what messages find by the id of its pool does not move to a version in
// which the pool has another one.
func renamed(w *world) {
	h := w.node()
	called := func(id graph.ID) graph.Document {
		return draw(id).block("start", "begin", props{Message: "go"}).block("pause", "pause", props{After: 60}).line("start", "pause").document()
	}
	p := w.publish(h, called("before"))
	w.send(h, host.Message{Name: "go", Correlation: "order 7"})
	w.settled(h)
	k := w.Instances(w.T)[0]
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: p, Document: called("after"), By: host.Actor{Name: "Suite"}}); err != nil {
		w.Fatal(err)
	}
	if x, err := h.Prospect(w.ctx, k, 2, nil); err != nil || len(x.Obstacles) != 1 {
		w.Errorf("it may go: %+v, %v", x, err)
	}
	var refusal *machine.Refusal
	if err := w.move(h, k, 2, ""); !errors.As(err, &refusal) {
		w.Errorf("it goes: %v", err)
	}
	w.Clock.Advance(time.Hour)
	w.status(h, k, machine.StatusEnded)
	w.settled(h)
	w.nothingLeft()
}

// finishOnward brings an instance of onward to its end and looks at it.
func (w *world) finishOnward(h *host.Host, k machine.Key, ana int64, version string) {
	w.Helper()
	err := h.Decide(w.ctx, host.Decision{Task: w.task(k), By: host.Actor{ID: ana, Email: "ana@example.com"}, Subjects: []int64{ana}, Outcome: "yes"})
	if err != nil {
		w.Fatal(err)
	}
	if sent := w.send(h, host.Message{Name: "news", Correlation: w.value(h, k, "about")}); sent.Receivers != 1 {
		w.Errorf("the news reaches %d", sent.Receivers)
	}
	w.Clock.Advance(2 * time.Hour)
	w.status(h, k, machine.StatusEnded)
	if got := w.value(h, k, "by"); got != version {
		w.Errorf("it ended in version %s, not %s", got, version)
	}
	w.replayed(h, k)
}

// migratedAmidst moves instances while commits are lost, conflict and servers
// die, and while the instances live on: each is wholly in one version.
func migratedAmidst(w *world) {
	steady := w.node()
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(steady, onward("1", "ask"))
	w.publish(steady, onward("2", "ask"))
	old := func(about string) machine.Key {
		begun, err := steady.Start(w.ctx, host.StartOrder{Process: p, Version: 1, Variables: []machine.Var{str("about", about)}})
		if err != nil {
			w.Fatal(err)
		}
		return begun.Instance
	}
	for _, fault := range []Fault{LostDone, LostUndone, Conflicting, DieBefore, DieAfter} {
		k := old(fmt.Sprint("fault ", fault))
		f := Shaky(w.ctx, w.Node(w.T))
		h, err := host.Open(w.ctx, w.config(f))
		if err != nil {
			w.Fatal(err)
		}
		once := sync.OnceValue(func() Fault { return fault })
		n := 0
		f.Plan(func(*host.Write) Fault {
			if n++; n == 1 {
				return once()
			}
			return None
		})
		command := fmt.Sprint("move ", k)
		err = h.Act(f.Alive(), host.Act{Instance: k, CommandID: command, Event: machine.Migrated{Version: 2}, Action: "instance.migrated"})
		if dies := fault == DieBefore || fault == DieAfter; dies == (err == nil) {
			w.Errorf("fault %d: %v", fault, err)
		}
		w.kill(h, f)
		v := w.view(steady, k)
		whole := v.Version == 1 && v.Step == 1 || v.Version == 2 && v.Step == 2
		if gone := fault != DieBefore; !whole || gone != (v.Version == 2) {
			w.Errorf("after fault %d it is in version %d at step %d", fault, v.Version, v.Step)
		}
		w.replayed(steady, k)
		if err := w.move(steady, k, 2, command); err != nil { // asked again, elsewhere
			w.Errorf("again after fault %d: %v", fault, err)
		}
		w.finishOnward(steady, k, ana, "2")
	}
	other := w.node()
	var keys []machine.Key
	var acts []host.Act
	for i := range 40 {
		k := old(fmt.Sprint("of many ", i))
		keys = append(keys, k)
		acts = append(acts, host.Act{Instance: k, Event: machine.Migrated{Version: 2}, Action: "instance.migrated", By: host.Actor{Name: "Ana"}})
	}
	var all sync.WaitGroup
	var here, there []error
	all.Go(func() { here = steady.ActAll(w.ctx, acts) })
	all.Go(func() { there = other.ActAll(w.ctx, acts) })
	all.Go(func() { w.Clock.Advance(2 * time.Hour) })
	all.Wait()
	for i, k := range keys {
		if (here[i] == nil) == (there[i] == nil) || here[i] != nil && !errors.Is(here[i], machine.ErrStale) || there[i] != nil && !errors.Is(there[i], machine.ErrStale) {
			w.Errorf("instance %s is moved %v here and %v there", k, here[i], there[i])
		}
		w.finishOnward(other, k, ana, "2")
	}
	w.nothingLeft()
}
