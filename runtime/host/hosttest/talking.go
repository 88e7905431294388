package hosttest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// callerOf calls a process and keeps what comes back.
func callerOf(child string) *drawing {
	return draw("caller").block("start", "begin", props{}).block("call", "call", props{Process: graph.ID(child), Business: `if ref = null then "" else ref`}).
		block("end", "set", props{}).line("start", "call", "end")
}

func calling(w *world) {
	h := w.node()
	w.publish(h, draw("child").block("start", "begin", props{}).block("pause", "pause", props{After: 60}).
		block("double", "set", props{Set: map[string]string{"doubled": "input * 2"}}).line("start", "pause", "double").document())
	k := w.start(h, w.publish(h, callerOf("child").document()), num("input", 21))
	w.eventually("the child runs", func() bool { return len(w.Instances(w.T)) == 2 })
	w.settled(h)
	child := w.Instances(w.T)[1]
	if v := w.view(h, child); v.Caller.Instance() != k || v.Status != machine.StatusRunning {
		w.Errorf("the child: %+v", v.Instance)
	}
	w.Clock.Advance(time.Minute)
	w.status(h, k, machine.StatusEnded)
	if w.value(h, k, "doubled") != "42" || w.value(h, k, "returned") != "ended" {
		w.Errorf("it returned %s, %s", w.value(h, k, "doubled"), w.value(h, k, "returned"))
	}
	w.replayed(h, k)
	w.replayed(h, child)
	w.nothingLeft()
}

func callMissing(w *world) {
	h := w.node()
	k := w.start(h, w.publish(h, callerOf("nowhere").document()))
	if text := w.incident(h, k); text != `There is no published process "nowhere" to call.` {
		w.Errorf("it needs attention: %s", text)
	}
	w.replayed(h, k)
	w.settled(h)
	if left := w.Left(w.T); len(left) != 1 || !strings.HasPrefix(left[0], "incident") {
		w.Errorf("left over: %v", left)
	}
}

func callTaken(w *world) {
	h := w.node()
	w.publish(h, draw("child").block("start", "begin", props{}).block("pause", "pause", props{After: 60}).line("start", "pause").document())
	p := w.publish(h, callerOf("child").document())
	w.start(h, p, str("ref", "R1"))
	w.eventually("the first child runs", func() bool { return len(w.Instances(w.T)) == 2 })
	if text := w.incident(h, w.start(h, p, str("ref", "R1"))); !strings.Contains(text, "R1") {
		w.Errorf("it needs attention: %s", text)
	}
}

// callCancelled cancels the caller at every moment of the call: before the
// child is there, while it runs.
func callCancelled(w *world) {
	a, b := w.node(), w.node()
	w.publish(a, draw("child").block("start", "begin", props{}).block("pause", "pause", props{After: 60}).line("start", "pause").document())
	p := w.publish(a, callerOf("child").document())
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			k := w.start([]*host.Host{a, b}[i%2], p)
			if err := []*host.Host{b, a}[(i/2)%2].Deliver(w.ctx, k, machine.Cancelled{}); err != nil {
				w.Errorf("cancel: %v", err)
			}
		})
	}
	all.Wait()
	w.settled(a)
	keys := w.Instances(w.T)
	if len(keys) != 80 {
		w.Errorf("%d instances", len(keys))
	}
	for _, k := range keys {
		w.status(a, k, machine.StatusCancelled)
		w.replayed(a, k)
	}
	w.nothingLeft()
}

// listener waits for message m with the key of its variable, and ends.
func listener(id graph.ID) graph.Document {
	return draw(id).block("start", "begin", props{}).block("hear", "hear", props{Message: "m", Correlation: "key"}).
		block("end", "set", props{}).line("start", "hear", "end").document()
}

func (w *world) send(h *host.Host, m host.Message) host.Sent {
	w.Helper()
	sent, err := h.Send(w.ctx, m)
	if err != nil {
		w.Fatalf("send: %v", err)
	}
	return sent
}

func messageWaiting(w *world) {
	h := w.node()
	p := w.publish(h, listener("listener"))
	k, other := w.start(h, p, str("key", "1")), w.start(h, p, str("key", "2"))
	if sent := w.send(h, host.Message{Name: "m", Correlation: "1", Payload: feel.String("hello")}); sent.Receivers != 1 {
		w.Errorf("it went to %d", sent.Receivers)
	}
	w.status(h, k, machine.StatusEnded)
	if got := w.value(h, k, "heard"); got != "hello" {
		w.Errorf("it heard %s", got)
	}
	if v := w.view(h, other); v.Status != machine.StatusRunning {
		w.Error("another key was answered")
	}
	w.replayed(h, k)
}

func messageEarly(w *world) {
	h := w.node()
	p := w.publish(h, listener("listener"))
	for i, said := range []string{"first", "second"} {
		if sent := w.send(h, host.Message{Name: "m", Correlation: "1", TTL: time.Hour, Payload: feel.String(said)}); sent.Receivers != 0 || sent.Key == 0 {
			w.Errorf("message %d: %+v", i, sent)
		}
	}
	k := w.start(h, p, str("key", "1"))
	w.status(h, k, machine.StatusEnded)
	if got := w.value(h, k, "heard"); got != "first" {
		w.Errorf("it heard %s", got)
	}
	second := w.start(h, p, str("key", "1"))
	w.status(h, second, machine.StatusEnded)
	if got := w.value(h, second, "heard"); got != "second" {
		w.Errorf("the next heard %s", got)
	}
}

func messageLate(w *world) {
	h := w.node()
	p := w.publish(h, listener("listener"))
	w.send(h, host.Message{Name: "m", Correlation: "1", Payload: feel.String("now or never")})
	w.send(h, host.Message{Name: "m", Correlation: "1", TTL: time.Minute, Payload: feel.String("for a minute")})
	w.Clock.Advance(time.Minute)
	k := w.start(h, p, str("key", "1"))
	w.settled(h)
	if v := w.view(h, k); v.Status != machine.StatusRunning {
		w.Errorf("it heard %s", w.value(h, k, "heard"))
	}
	if err := w.Node(w.T).Purge(w.ctx, 7*24*time.Hour); err != nil {
		w.Error(err)
	}
	for _, left := range w.Left(w.T) {
		if strings.HasPrefix(left, "message") {
			w.Errorf("left over: %s", left)
		}
	}
}

func messageOnce(w *world) {
	a, b := w.node(), w.node()
	p := w.publish(a, listener("listener"))
	k, other := w.start(a, p, str("key", "1")), w.start(a, p, str("key", "1"))
	var all sync.WaitGroup
	var mu sync.Mutex
	again := 0
	for i := range 10 {
		all.Go(func() {
			sent := w.send([]*host.Host{a, b}[i%2], host.Message{Name: "m", Correlation: "1", ID: "same", TTL: time.Hour, Payload: feel.Int(int64(i))})
			mu.Lock()
			defer mu.Unlock()
			if sent.Again {
				again++
			}
		})
	}
	all.Wait()
	w.status(a, k, machine.StatusEnded)
	w.settled(a)
	if v := w.view(a, other); v.Status != machine.StatusRunning || again != 9 {
		w.Errorf("%d of 10 were called repetitions; the other receiver is %s", again, v.Status)
	}
}

func messageOnePerPool(w *world) {
	h := w.node()
	one, two := w.publish(h, listener("one")), w.publish(h, listener("two"))
	first, second, third := w.start(h, one, str("key", "1")), w.start(h, one, str("key", "1")), w.start(h, two, str("key", "1"))
	if sent := w.send(h, host.Message{Name: "m", Correlation: "1", TTL: time.Hour, Payload: feel.Int(1)}); sent.Receivers != 2 {
		w.Errorf("it went to %d", sent.Receivers)
	}
	w.status(h, first, machine.StatusEnded)
	w.status(h, third, machine.StatusEnded)
	w.settled(h)
	if v := w.view(h, second); v.Status != machine.StatusRunning {
		w.Error("a second receiver of one process had the message")
	}
	later := w.start(h, one, str("key", "1"))
	w.settled(h)
	if v := w.view(h, later); v.Status != machine.StatusRunning {
		w.Error("a later receiver of the same process had the message again")
	}
}

// messageAgain cancels the receiver while the message is on its way: it looks
// for another as long as it lives.
func messageAgain(w *world) {
	h := w.node()
	p := w.publish(h, listener("listener"))
	for i := range 30 {
		key := fmt.Sprint("k", i)
		k := w.start(h, p, str("key", key))
		var both sync.WaitGroup
		both.Go(func() { _ = h.Deliver(w.ctx, k, machine.Cancelled{}) }) // too late if the message was faster
		both.Go(func() {
			w.send(h, host.Message{Name: "m", Correlation: key, TTL: time.Hour, Payload: feel.Int(int64(i))})
		})
		both.Wait()
		w.settled(h)
		if w.view(h, k).Status == machine.StatusEnded {
			continue
		}
		next := w.start(h, p, str("key", key))
		w.status(h, next, machine.StatusEnded)
	}
}

// messageStarts has messages start runs: one at a time per key, the next when
// the one before has ended.
func messageStarts(w *world) {
	a, b := w.node(), w.node()
	w.publish(a, draw("started").block("start", "begin", props{Message: "go"}).block("pause", "pause", props{After: 60}).
		block("end", "set", props{}).line("start", "pause", "end").document())
	for i := range 3 {
		w.send([]*host.Host{a, b}[i%2], host.Message{Name: "go", Correlation: "k", TTL: time.Hour,
			Payload: feel.NewContext(1).Set("n", feel.Int(int64(i))).Value()})
		w.Clock.Advance(time.Second)
	}
	w.send(a, host.Message{Name: "go", Payload: feel.Null})
	w.send(a, host.Message{Name: "go", Payload: feel.Null})
	w.settled(a)
	if n := len(w.Instances(w.T)); n != 3 {
		w.Fatalf("%d runs, one with the key and two without", n)
	}
	for range 2 {
		w.Clock.Advance(time.Minute)
		w.settled(a)
	}
	if n := len(w.Instances(w.T)); n != 5 {
		w.Fatalf("%d runs at the end", n)
	}
	w.Clock.Advance(time.Minute)
	w.settled(a)
	seen, runs := "", w.Instances(w.T)
	// By their start: each node takes its numbers in blocks, so keys of two nodes
	// are not in the order of time.
	slices.SortFunc(runs, func(x, y machine.Key) int { return w.view(a, x).StartedAt.Compare(w.view(a, y).StartedAt) })
	for _, k := range runs {
		w.status(a, k, machine.StatusEnded)
		w.replayed(a, k)
		seen += w.value(a, k, "n")
	}
	if seen != "012" {
		w.Errorf("they were started by %s", seen)
	}
}

// messageRace opens a subscription on one node while the other sends: whoever
// comes first, they meet.
func messageRace(w *world) {
	a, b := w.node(), w.node()
	p := w.publish(a, listener("listener"))
	keys := make([]machine.Key, 100)
	var all sync.WaitGroup
	for i := range keys {
		key := fmt.Sprint("k", i)
		all.Go(func() { keys[i] = w.start(a, p, str("key", key)) })
		all.Go(func() {
			w.send(b, host.Message{Name: "m", Correlation: key, TTL: time.Hour, Payload: feel.Int(int64(i))})
		})
	}
	all.Wait()
	w.settled(a)
	for i, k := range keys {
		w.status(a, k, machine.StatusEnded)
		if got := w.value(a, k, "heard"); got != fmt.Sprint(i) {
			w.Errorf("instance %d heard %s", i, got)
		}
	}
}

func signals(w *world) {
	h := w.node()
	p := w.publish(h, draw("waiting").block("start", "begin", props{}).block("hear", "hear", props{Signal: "s"}).block("end", "set", props{}).line("start", "hear", "end").document())
	w.publish(h, draw("woken").block("start", "begin", props{Signal: "s"}).block("end", "set", props{}).line("start", "end").document())
	waiting := []machine.Key{w.start(h, p), w.start(h, p), w.start(h, p)}
	sent, err := h.Broadcast(w.ctx, host.Signal{Name: "s", Payload: feel.NewContext(1).Set("from", feel.String("test")).Value()})
	if err != nil || sent.Receivers != 4 {
		w.Errorf("%+v, %v", sent, err)
	}
	for _, k := range waiting {
		w.status(h, k, machine.StatusEnded)
	}
	w.settled(h)
	if n := len(w.Instances(w.T)); n != 4 {
		w.Errorf("%d instances", n)
	}
	if sent, err := h.Broadcast(w.ctx, host.Signal{Name: "nobody"}); err != nil || sent.Receivers != 0 {
		w.Errorf("a signal that nobody hears: %+v, %v", sent, err)
	}
	w.settled(h)
	w.nothingLeft()
}

// conversation has instances of two processes ask and answer by messages.
func conversation(w *world) {
	a, b := w.node(), w.node()
	asker := w.publish(a, draw("asker").block("start", "begin", props{Set: map[string]string{"said": "{key: key}"}}).
		block("ask", "send", props{Message: "question", Correlation: "key", TTL: 60}).
		block("hear", "hear", props{Message: "answer", Correlation: "key"}).block("end", "set", props{}).line("start", "ask", "hear", "end").document())
	w.publish(a, draw("answerer").block("start", "begin", props{Message: "question", Set: map[string]string{"said": `"to " + key`}}).
		block("answer", "send", props{Message: "answer", Correlation: "key", TTL: 60}).line("start", "answer").document())
	keys := make([]machine.Key, 60)
	var all sync.WaitGroup
	for i := range keys {
		all.Go(func() { keys[i] = w.start([]*host.Host{a, b}[i%2], asker, str("key", fmt.Sprint("k", i))) })
	}
	all.Wait()
	w.settled(a)
	for i, k := range keys {
		w.status(a, k, machine.StatusEnded)
		if got := w.value(a, k, "heard"); got != fmt.Sprint("to k", i) {
			w.Errorf("asker %d heard %s", i, got)
		}
		w.replayed(a, k)
	}
}
