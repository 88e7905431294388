package hosttest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

func straight(w *world) {
	h := w.node()
	p := w.publish(h, Straight())
	k := w.start(h, p, num("amount", 1000))
	v := w.view(h, k)
	if v.Status != machine.StatusEnded || v.Step != 1 || v.EndedAt.IsZero() || !v.StartedAt.Equal(w.Clock.Now()) {
		w.Fatalf("it stands at %+v", v.Instance)
	}
	if got := w.value(h, k, "total"); got != "1195" {
		w.Errorf("the total is %s", got)
	}
	steps := w.history(h, k)
	entered := ""
	for _, f := range steps[0].Facts {
		if f.What == machine.Entered {
			entered += string(f.Block) + " "
		}
	}
	if entered != "start compute note third decide high " {
		w.Errorf("it entered %s", entered)
	}
	w.replayed(h, k)
	w.nothingLeft()
}

func splitAndJoin(w *world) {
	h := w.node()
	k := w.start(h, w.publish(h, Split()))
	if v := w.view(h, k); v.Status != machine.StatusEnded {
		w.Errorf("it is %s", v.Status)
	}
	w.replayed(h, k)
}

func refusals(w *world) {
	h := w.node()
	w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("ana@example.com"))
	k := w.start(h, p)
	for name, c := range map[string]struct {
		instance machine.Key
		body     machine.EventBody
		want     error
	}{
		"a timer that was never set": {k, machine.TimerFired{Timer: k | 99}, machine.ErrStale},
		"a second start":             {k, machine.Started{}, machine.ErrStale},
		"an outcome not offered":     {k, machine.Decided{Task: w.task(k), Outcome: "perhaps"}, machine.ErrRefused},
		"an instance that never was": {machine.NewKey(1 << 39), machine.Cancelled{}, host.ErrNotFound},
	} {
		if err := h.Deliver(w.ctx, c.instance, c.body); !errors.Is(err, c.want) {
			w.Errorf("%s: %v", name, err)
		}
	}
	if v := w.view(h, k); v.Step != 1 {
		w.Errorf("what was refused made a step: %d", v.Step)
	}
	if _, err := h.Start(w.ctx, host.StartOrder{Process: 1 << 40}); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a process that never was: %v", err)
	}
	if _, err := h.Start(w.ctx, host.StartOrder{Process: p, Version: 7}); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a version that never was: %v", err)
	}
}

func commandOnce(w *world) {
	h := w.node()
	p := w.publish(h, Straight())
	order := host.StartOrder{Process: p, Variables: []machine.Var{num("amount", 1)}, CommandID: "order-1"}
	first, err := h.Start(w.ctx, order)
	if err != nil || first.Again {
		w.Fatalf("%+v, %v", first, err)
	}
	second, err := h.Start(w.ctx, order)
	if err != nil || second.Instance != first.Instance || !second.Again {
		w.Errorf("again: %+v, %v", second, err)
	}
	if n := len(w.Instances(w.T)); n != 1 {
		w.Errorf("there are %d instances", n)
	}
	w.Clock.Advance(8 * 24 * time.Hour)
	if err := w.Node(w.T).Purge(w.ctx, 7*24*time.Hour); err != nil {
		w.Fatal(err)
	}
	if third, err := h.Start(w.ctx, order); err != nil || third.Again {
		w.Errorf("after a week: %+v, %v", third, err)
	}
}

func commandRefused(w *world) {
	h := w.node()
	p := w.publish(h, draw("fragile").block("start", "begin", props{}).block("break", "panic", props{}).line("start", "break").document())
	order := host.StartOrder{Process: p, CommandID: "c"}
	var broken *host.PanicError
	if _, err := h.Start(w.ctx, order); !errors.As(err, &broken) {
		w.Fatalf("a panicking start: %v", err)
	}
	order.Variables = []machine.Var{truth("calm", true)}
	if begun, err := h.Start(w.ctx, order); err != nil || begun.Again {
		w.Errorf("the same command after its failure: %+v, %v", begun, err)
	}
}

// commandRefusedAmongOthers has a refused command share a transaction with
// others that are written.
func commandRefusedAmongOthers(w *world) {
	store := Shaky(w.ctx, w.Node(w.T))
	c := w.config(store)
	c.Committers = 1
	h := w.open(c)
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("ana@example.com"))
	k := w.start(h, p)
	task := w.task(k)
	held, release := make(chan struct{}), make(chan struct{})
	first := sync.OnceFunc(func() { close(held); <-release })
	store.Plan(func(*host.Write) Fault { first(); return None })
	bad, good := by(ana, task, "perhaps"), by(ana, task, "yes")
	bad.CommandID, good.CommandID = "d", "d"
	var all sync.WaitGroup
	all.Go(func() { w.start(h, p) })
	<-held
	all.Go(func() {
		if err := h.Decide(w.ctx, bad); !errors.Is(err, machine.ErrRefused) {
			w.Errorf("the refused one: %v", err)
		}
	})
	for range 5 {
		all.Go(func() { w.start(h, p) })
	}
	w.eventually("they queue up", func() bool { return h.Queued() >= 6 })
	close(release)
	all.Wait()
	if err := h.Decide(w.ctx, good); err != nil {
		w.Error(err)
	}
	if v := w.view(h, k); v.Status != machine.StatusEnded {
		w.Error("the command was taken for done although it had been refused")
	}
}

func commandRace(w *world) {
	a, b := w.node(), w.node()
	p := w.publish(a, Straight())
	var fresh atomic.Int32
	keys := make([]machine.Key, 40)
	var all sync.WaitGroup
	for i := range keys {
		all.Go(func() {
			h := a
			if i%2 == 1 {
				h = b
			}
			begun, err := h.Start(w.ctx, host.StartOrder{Process: p, Variables: []machine.Var{num("amount", 1)}, CommandID: fmt.Sprint("c", i%4)})
			if err != nil {
				w.Errorf("start: %v", err)
			}
			if !begun.Again {
				fresh.Add(1)
			}
			keys[i] = begun.Instance
		})
	}
	all.Wait()
	if n := len(w.Instances(w.T)); n != 4 || fresh.Load() != 4 {
		w.Errorf("4 commands made %d instances, %d of them called new", n, fresh.Load())
	}
	for i, k := range keys {
		if k != keys[i%4] {
			w.Errorf("command %d has two answers", i%4)
		}
	}
}

func businessOnce(w *world) {
	h := w.node()
	w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("ana@example.com"))
	order := host.StartOrder{Process: p, BusinessID: "INV-1"}
	first, err := h.Start(w.ctx, order)
	if err != nil {
		w.Fatal(err)
	}
	var taken *host.BusinessIDError
	if _, err := h.Start(w.ctx, order); !errors.As(err, &taken) || taken.Instance != first.Instance {
		w.Errorf("a second run: %v", err)
	}
	other := w.publish(h, Timed(5))
	if _, err := h.Start(w.ctx, host.StartOrder{Process: other, BusinessID: "INV-1"}); err != nil {
		w.Errorf("another process: %v", err)
	}
	if err := h.Deliver(w.ctx, first.Instance, machine.Cancelled{By: "ana@example.com"}); err != nil {
		w.Fatal(err)
	}
	if _, err := h.Start(w.ctx, order); err != nil {
		w.Errorf("after the end of the first: %v", err)
	}
}

func businessRace(w *world) {
	a, b := w.node(), w.node()
	w.Person(w.T, "ana@example.com")
	p := w.publish(a, Parked("ana@example.com"))
	var begun, taken atomic.Int32
	var all sync.WaitGroup
	for i := range 30 {
		all.Go(func() {
			h := a
			if i%2 == 1 {
				h = b
			}
			_, err := h.Start(w.ctx, host.StartOrder{Process: p, BusinessID: fmt.Sprint("B", i%3)})
			var in *host.BusinessIDError
			switch {
			case err == nil:
				begun.Add(1)
			case errors.As(err, &in):
				taken.Add(1)
			default:
				w.Errorf("start: %v", err)
			}
		})
	}
	all.Wait()
	if begun.Load() != 3 || taken.Load() != 27 || len(w.Instances(w.T)) != 3 {
		w.Errorf("3 references made %d runs; %d refused", begun.Load(), taken.Load())
	}
}

func publishing(w *world) {
	a, b := w.node(), w.node()
	p := w.publish(a, Straight())
	first := w.start(b, p, num("amount", 1))
	d := Straight()
	d.Pools[0].Blocks[2] = graph.Block{ID: "note", Kind: "set", Props: []byte(`{"set": {"note": "\"second\""}}`)}
	w.publish(a, d)
	w.eventually("the other node uses the new version", func() bool {
		return w.view(b, w.start(b, p, num("amount", 1))).Version == 2
	})
	begun, err := b.Start(w.ctx, host.StartOrder{Process: p, Version: 1, Variables: []machine.Var{num("amount", 1)}})
	if err != nil || w.view(b, begun.Instance).Version != 1 {
		w.Errorf("the first version can still be started: %v", err)
	}
	if v := w.view(a, first); v.Version != 1 || w.value(a, first, "note") != "checked" {
		w.Errorf("an older instance changed its version")
	}
	w.Archive(w.T, p)
	w.eventually("an archived process starts nothing", func() bool {
		_, err := b.Start(w.ctx, host.StartOrder{Process: p, Variables: []machine.Var{num("amount", 1)}})
		return errors.Is(err, host.ErrArchived)
	})
	if _, err := a.Publish(w.ctx, host.PublishOrder{Process: p, Document: d}); !errors.Is(err, host.ErrArchived) {
		w.Errorf("an archived process takes a version: %v", err)
	}
}

func unpublishable(w *world) {
	h := w.node()
	p := w.publish(h, Straight())
	other := w.Process(w.T, "other")
	var taken *host.PoolTakenError
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: other, Document: Straight()}); !errors.As(err, &taken) || taken.Process != p {
		w.Errorf("a pool of another process: %v", err)
	}
	bad := draw("bad").block("start", "begin", props{}).block("what", "unknown", props{}).line("start", "what").document()
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: other, Document: bad}); !errors.Is(err, host.ErrProblems) {
		w.Errorf("a document with problems: %v", err)
	}
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: 1 << 40, Document: Split()}); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a process that is not there: %v", err)
	}
	none := Straight()
	none.Pools[0].Executable = false
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: other, Document: none}); !errors.Is(err, host.ErrProblems) {
		w.Errorf("nothing to run: %v", err)
	}
}

// panicAlone starts many at once, some of which panic: the others are none the
// wiser, whatever transaction they shared.
func panicAlone(w *world) {
	h := w.node()
	p := w.publish(h, draw("fragile").block("start", "begin", props{}).block("break", "panic", props{}).line("start", "break").document())
	var all sync.WaitGroup
	for i := range 60 {
		all.Go(func() {
			calm := i%5 != 0
			_, err := h.Start(w.ctx, host.StartOrder{Process: p, Variables: []machine.Var{truth("calm", calm)}})
			var broken *host.PanicError
			if calm && err != nil || !calm && !errors.As(err, &broken) {
				w.Errorf("calm %v: %v", calm, err)
			}
		})
	}
	all.Wait()
	if n := len(w.Instances(w.T)); n != 48 {
		w.Errorf("%d instances", n)
	}
	w.nothingLeft()
}

func tooLarge(w *world) {
	h := w.node()
	p := w.publish(h, Straight())
	part := feel.String(strings.Repeat("x", 200<<10))
	large := []machine.Var{num("amount", 1)}
	for i := range 7 {
		large = append(large, machine.Var{Name: fmt.Sprint("part", i), Value: part})
	}
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			vars := []machine.Var{num("amount", 1)}
			if i == 7 {
				vars = large
			}
			_, err := h.Start(w.ctx, host.StartOrder{Process: p, Variables: vars})
			if i == 7 && !errors.Is(err, host.ErrTooLarge) && !errors.Is(err, machine.ErrRefused) || i != 7 && err != nil {
				w.Errorf("start %d: %v", i, err)
			}
		})
	}
	all.Wait()
	if n := len(w.Instances(w.T)); n != 19 {
		w.Errorf("%d instances", n)
	}
}

// busy fills a node whose store stands still.
func busy(w *world) {
	store := Shaky(w.ctx, w.Node(w.T))
	c := w.config(store)
	c.Queue, c.Committers = 5, 1
	h := w.open(c)
	p := w.publish(h, Straight())
	release := make(chan struct{})
	store.Plan(func(*host.Write) Fault { <-release; return None })
	var done, refused atomic.Int32
	var all sync.WaitGroup
	for range 40 {
		all.Go(func() {
			_, err := h.Start(w.ctx, host.StartOrder{Process: p, Variables: []machine.Var{num("amount", 1)}})
			switch {
			case err == nil:
				done.Add(1)
			case errors.Is(err, host.ErrBusy):
				refused.Add(1)
			default:
				w.Errorf("start: %v", err)
			}
		})
	}
	w.eventually("the queue is full", func() bool { return refused.Load() > 0 })
	close(release)
	all.Wait()
	if n := len(w.Instances(w.T)); n != int(done.Load()) || done.Load()+refused.Load() != 40 {
		w.Errorf("%d accepted, %d refused, %d instances", done.Load(), refused.Load(), n)
	}
}

func stopping(w *world) {
	c := w.config(w.Node(w.T))
	h, err := host.Open(w.ctx, c)
	if err != nil {
		w.Fatal(err)
	}
	p := w.publish(h, Straight())
	var done atomic.Int32
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			for {
				_, err := h.Start(w.ctx, host.StartOrder{Process: p, Variables: []machine.Var{num("amount", 1)}})
				if errors.Is(err, host.ErrStopping) {
					return
				}
				if err != nil {
					w.Errorf("start: %v", err)
					return
				}
				done.Add(1)
			}
		})
	}
	w.eventually("it is under way", func() bool { return done.Load() > 100 })
	if err := h.Close(w.ctx); err != nil {
		w.Errorf("close: %v", err)
	}
	all.Wait()
	if n := len(w.Instances(w.T)); n != int(done.Load()) {
		w.Errorf("%d accepted, %d instances", done.Load(), n)
	}
	if err := h.Close(w.ctx); err != nil {
		w.Errorf("closing twice: %v", err)
	}
}

func changes(w *world) {
	a, b := w.node(), w.node()
	w.Person(w.T, "ana@example.com")
	p := w.publish(a, Parked("ana@example.com"))
	here, there := a.Changes(), b.Changes()
	defer here.Close()
	defer there.Close()
	w.eventually("the nodes know each other", func() bool { return a.Peers() && b.Peers() })
	k := w.start(a, p)
	for name, f := range map[string]*host.Feed{"this": here, "the other": there} {
		ctx, cancel := context.WithTimeout(w.ctx, patience)
		defer cancel()
		for told := false; !told; {
			list, missed, err := f.Next(ctx)
			if err != nil {
				w.Fatalf("%s node is not told: %v", name, err)
			}
			told = missed
			for _, c := range list {
				told = told || c.Instance == k && c.Process == p && len(c.Tasks) == 1 && c.Tasks[0] == w.task(k)
			}
		}
	}
}

// changesUnheard happen before a node hears the others, or before they know of
// it: who looks on there is told to read again.
func changesUnheard(w *world) {
	w.Person(w.T, "ana@example.com")
	c := w.config(w.Node(w.T))
	c.Beat = time.Hour // it takes itself for alone, as each does for a moment
	a := w.open(c)
	p := w.publish(a, Parked("ana@example.com"))
	for name, gate := range map[string]func(*lateComer) chan struct{}{
		"begins to listen": func(s *lateComer) chan struct{} { return s.listens },
		"becomes known":    func(s *lateComer) chan struct{} { return s.lives },
	} {
		s := &lateComer{Store: w.Node(w.T), listens: make(chan struct{}), lives: make(chan struct{}), heard: make(chan struct{})}
		b := w.nodeOn(s)
		late := gate(s)
		if late != s.listens {
			close(s.listens)
			<-s.heard
		}
		there := b.Changes()
		w.start(a, p)
		close(late)
		ctx, cancel := context.WithTimeout(w.ctx, patience)
		if _, _, err := there.Next(ctx); err != nil { // to read again, as a rule
			w.Errorf("who looks on before a node %s is told nothing: %v", name, err)
		}
		cancel()
		there.Close()
		if late == s.listens {
			close(s.lives)
		}
	}
}

// lateComer is a store whose node listens late, or is late to show itself again.
type lateComer struct {
	host.Store
	listens, lives chan struct{} // closed when it may
	heard          chan struct{} // closed when it listens
}

// Listen implements host.Store.
func (s *lateComer) Listen(ctx context.Context, hear func(string)) error {
	select {
	case <-s.listens:
	case <-ctx.Done():
		return ctx.Err()
	}
	return s.Store.Listen(ctx, func(note string) {
		hear(note)
		if note == "" {
			close(s.heard)
		}
	})
}

// Join implements host.Store.
func (s *lateComer) Join(ctx context.Context, name, release string) (host.Presence, error) {
	p, err := s.Store.Join(ctx, name, release)
	return latePresence{p, s}, err
}

type latePresence struct {
	host.Presence
	s *lateComer
}

func (p latePresence) Alive(ctx context.Context) error {
	<-p.s.lives
	return p.Presence.Alive(ctx)
}

func searchable(w *world) {
	h := w.node()
	d := Straight()
	d.Data = []graph.Variable{{Name: "total", Type: "number", Searchable: true}, {Name: "amount", Type: "number", Searchable: true}}
	k := w.start(h, w.publish(h, d), num("amount", 100))
	got, err := feel.FromJSON(w.view(h, k).Search)
	amount, _ := got.Get("amount")
	total, _ := got.Get("total")
	if err != nil || got.Len() != 2 || amount.String() != "100" || total.String() != "124" {
		w.Errorf("it is found by %s, %v", got, err)
	}
}
