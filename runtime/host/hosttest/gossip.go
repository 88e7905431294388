package hosttest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"pgregory.net/rapid"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// gossip draws processes that tell each other things: messages in a row, by a
// process that is called, to whoever waits already or comes later, and signals
// to many. Servers die, commits are lost and repeated, and what is on its way is
// held up, so that it comes in other orders. Each message is heard once, each
// call is carried out once and comes back once, each signal is heard once by all
// who waited.
func gossip(w *world) {
	steady := w.node()
	round := 0
	w.check(5, func(t *rapid.T) {
		round++
		seed := rapid.Uint64().Draw(t, "faults")
		g := &gossips{life: &life{world: w, t: t, steady: steady, round: round, begun: map[string]machine.Key{},
			dice: &dice{random: rand.New(rand.NewPCG(seed, 2))}}, orders: map[string]host.StartOrder{}}
		g.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) { return j.Input, nil })
		g.live()
		if w.Failed() {
			t.Fatalf("a law is broken; faults by seed %d", seed)
		}
	})
}

// gossips are the instances of one drawn round.
type gossips struct {
	*life
	orders map[string]host.StartOrder // by command id
	sums   map[string]int64           // what a listener must have heard, added up
	starts int                        // instances that there must be in the end, of this round
}

func (g *gossips) draw(most int, what string) int { return rapid.IntRange(0, most).Draw(g.t, what) }

func (g *gossips) live() {
	g.sums = map[string]int64{}
	before := len(g.Instances(g.T))
	watchers := g.watchers()
	g.newShaky()
	g.faulty.Late(func() bool { return g.dice.roll(3) == 0 })
	var ids []string
	for i := range 1 + g.draw(3, "pairs") {
		ids = append(ids, g.pair(i)...)
	}
	if len(watchers) > 0 {
		ids = append(ids, g.alarm())
	}
	for _, i := range rapid.Permutation(ids).Draw(g.t, "order") {
		g.begin(i)
		switch g.draw(3, "deed") {
		case 0:
			g.Clock.Advance(time.Minute)
		case 1:
			g.restart()
		}
		if g.faulty.Dead() {
			g.restart()
		}
	}
	g.kill(g.shaky, g.faulty)
	for _, id := range ids {
		if g.begun[id] == 0 { // nobody knows whether it began: the caller asks again
			g.beginOn(g.steady, g.ctx, id)
		}
	}
	g.finish(ids, watchers)
	if n := len(g.Instances(g.T)) - before; n != g.starts {
		g.Errorf("%d instances, and not %d", n, g.starts)
	}
}

func (g *gossips) restart() {
	g.kill(g.shaky, g.faulty)
	g.newShaky()
	g.faulty.Late(func() bool { return g.dice.roll(3) == 0 })
}

// order notes what is to be started.
func (g *gossips) order(id string, d graph.Document) string {
	g.orders[id] = host.StartOrder{Process: g.publish(g.steady, d), CommandID: id}
	g.starts++
	return id
}

func (g *gossips) begin(id string) {
	h, ctx := g.steady, g.ctx
	if g.draw(1, "node") == 1 {
		h, ctx = g.shaky, g.faulty.Alive()
	}
	g.beginOn(h, ctx, id)
}

func (g *gossips) beginOn(h *host.Host, ctx context.Context, id string) {
	begun, err := h.Start(ctx, g.orders[id])
	if err != nil && h == g.steady {
		g.t.Fatalf("start %s: %v", id, err)
	}
	g.begun[id] = begun.Instance
	if err != nil {
		g.begun[id] = 0
	}
}

// name is that of something in this round.
func (g *gossips) name(what string, i int) graph.ID {
	return graph.ID(fmt.Sprintf("%s-%d-%d", what, g.round, i))
}

// pair is a process that tells and one that hears.
func (g *gossips) pair(i int) []string {
	n := 1 + g.draw(3, "messages")
	message := string(g.name("news", i))
	speaker := draw(g.name("speaker", i)).block("at", "begin", props{})
	last := graph.ID("at")
	then := func(d *drawing, id graph.ID, kind graph.Kind, p props) {
		d.block(id, kind, p).flow(last, id)
		last = id
	}
	for m := range n {
		id, said := graph.ID(fmt.Sprint("say", m)), map[string]string{"said": fmt.Sprint(1 << m)}
		switch g.draw(3, "way") {
		case 0: // by a process that is called
			g.publish(g.steady, draw(g.name("errand", i*10+m)).block("at", "begin", props{Set: said}).block("rest", "pause", props{After: 30}).
				block("say", "send", props{Message: message, TTL: 1_000_000}).line("at", "rest", "say").document())
			then(speaker, id, "call", props{Process: g.name("errand", i*10+m)})
			g.starts++
		case 1: // after a while
			then(speaker, id+"-later", "pause", props{After: 60})
			fallthrough
		default:
			then(speaker, id+"-what", "set", props{Set: said})
			then(speaker, id, "send", props{Message: message, TTL: 1_000_000})
		}
	}
	listener := g.listener(i, n, message)
	hears := g.order(string(g.name("hears", i)), listener)
	g.sums[hears] = 1<<n - 1
	return []string{g.order(string(g.name("says", i)), speaker.document()), hears}
}

// listener hears so many messages, one after the other or all at once, and adds
// up what they say.
func (g *gossips) listener(i, n int, message string) graph.Document {
	d := draw(g.name("listener", i)).block("at", "begin", props{Set: map[string]string{"sum": "0"}})
	add := props{Set: map[string]string{"sum": "sum + heard"}}
	atOnce := g.draw(1, "at once") == 1
	last := graph.ID("at")
	if atOnce {
		d.block("split", "all", props{}).block("meet", "meet", props{}).line("at", "split")
	}
	for m := range n {
		hear, count := graph.ID(fmt.Sprint("hear", m)), graph.ID(fmt.Sprint("add", m))
		d.block(hear, "hear", props{Message: message}).block(count, "set", add)
		if atOnce {
			d.line("split", hear, count, "meet")
		} else {
			d.line(last, hear, count)
			last = count
		}
	}
	return d.document()
}

// watchers wait for a signal, twice.
func (g *gossips) watchers() (keys []machine.Key) {
	n := g.draw(3, "watchers")
	if n == 0 {
		return nil
	}
	alarm := string(g.name("alarm", 0))
	p := g.publish(g.steady, draw(g.name("watcher", 0)).block("at", "begin", props{}).block("first", "hear", props{Signal: alarm}).
		block("second", "hear", props{Signal: alarm}).line("at", "first", "second").document())
	for range n {
		keys = append(keys, g.start(g.steady, p))
		g.starts++
	}
	g.settled(g.steady)
	return keys
}

func (g *gossips) alarm() string {
	return g.order(string(g.name("alarms", 0)), draw(g.name("alarms", 0)).block("at", "begin", props{Set: map[string]string{"said": "1"}}).
		block("say", "send", props{Signal: string(g.name("alarm", 0))}).line("at", "say").document())
}

// finish lets time pass until all have ended, and looks at what they heard.
func (g *gossips) finish(ids []string, watchers []machine.Key) {
	for range 12 {
		g.settled(g.steady)
		g.Clock.Advance(time.Minute)
	}
	g.settled(g.steady)
	for _, k := range watchers {
		if v := g.view(g.steady, k); len(v.Waiting) != 1 || v.Waiting[0].Block != "second" {
			g.Errorf("a watcher heard the alarm not once: %+v", v.Waiting)
		}
		g.replayed(g.steady, k)
		if err := g.steady.Deliver(g.ctx, k, machine.Cancelled{}); err != nil {
			g.t.Fatal(err)
		}
	}
	for _, id := range ids {
		k := g.begun[id]
		g.status(g.steady, k, machine.StatusEnded)
		if want, listens := g.sums[id]; listens && g.value(g.steady, k, "sum") != fmt.Sprint(want) {
			g.Errorf("%s heard %s and not %d", id, g.value(g.steady, k, "sum"), want)
		}
		g.replayed(g.steady, k)
	}
	g.settled(g.steady)
	for _, left := range g.Left(g.T) {
		if !strings.HasPrefix(left, "message ") { // these stay known for their time
			g.Errorf("left over: %s", left)
		}
	}
}
