package sim

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"segue/runtime/graph"
)

// Draw is a random document that is sound by construction: whatever people
// decide and systems answer, an instance comes to its end, once everybody has
// done their part. Larger sizes give more blocks. Integrations use the action
// that Systems offers.
func Draw(r *rand.Rand, size int) graph.Document {
	d := &drawing{r: r, left: size, doc: graph.Document{Schema: graph.Schema, ID: "sim", Name: "Drawn by chance",
		Pools: []graph.Pool{{ID: "sim-process", Executable: true}},
		Data: []graph.Variable{{Name: "amount", Type: "number", Initial: "100"}, {Name: "people", Type: "list<string>", Initial: `["ana@example.com", "bo@example.com"]`},
			{Name: "round", Type: "number", Initial: "0"}}}}
	d.pool = &d.doc.Pools[0]
	d.within("", 4)
	return d.doc
}

// JoinOf begins the name of a drawn join; the id of its split follows. A join
// fires as often as its split in each visit to their scope.
const JoinOf = "Join of "

// drawing is a document under way.
type drawing struct {
	r    *rand.Rand
	doc  graph.Document
	pool *graph.Pool
	n    int
	left int
}

func (d *drawing) chance(n int) bool { return d.r.IntN(n) == 0 }

// block adds a block; props are pairs of name and value.
func (d *drawing) block(kind graph.Kind, scope graph.ID, props ...any) graph.ID {
	d.n++
	b := graph.Block{ID: graph.ID(fmt.Sprintf("%s-%d", kind, d.n)), Kind: kind, Parent: scope, Name: fmt.Sprintf("%s %d", kind, d.n)}
	m := map[string]any{}
	for i := 0; i < len(props); i += 2 {
		m[props[i].(string)] = props[i+1]
	}
	if len(m) > 0 {
		b.Props, _ = json.Marshal(m) // texts, numbers, booleans and lists of them
	}
	d.pool.Blocks = append(d.pool.Blocks, b)
	return b.ID
}

func (d *drawing) last() *graph.Block { return &d.pool.Blocks[len(d.pool.Blocks)-1] }

// flow connects; rest may be a condition, or "else" for the default.
func (d *drawing) flow(from graph.ID, exit graph.Exit, to graph.ID, rest string) {
	f := graph.Flow{ID: graph.ID(fmt.Sprintf("flow-%d", len(d.pool.Flows)+1)), From: from, Exit: exit, To: to, Default: rest == "else"}
	if !f.Default {
		f.Condition = rest
	}
	d.pool.Flows = append(d.pool.Flows, f)
}

func (d *drawing) then(from graph.ID, kind graph.Kind, scope graph.ID, props ...any) graph.ID {
	id := d.block(kind, scope, props...)
	d.flow(from, "", id, "")
	return id
}

// set is a block that only sets a variable, where paths meet or part.
func (d *drawing) set(scope graph.ID, name, value string) graph.ID {
	return d.block("set-values", scope, "values", []map[string]string{{"name": name, "value": value}})
}

func (d *drawing) within(scope graph.ID, depth int) {
	at := d.block("start", scope)
	for range 1 + d.r.IntN(3) {
		at = d.piece(at, scope, depth)
	}
	d.flow(at, "", d.block("end", scope), "")
}

// piece adds something after a block's ordinary exit and returns the one block
// whose ordinary exit every path comes out of.
func (d *drawing) piece(from, scope graph.ID, depth int) graph.ID {
	if d.left--; d.left < 0 || depth == 0 {
		return from
	}
	switch d.r.IntN(20) {
	case 0:
		return d.then(from, "task", scope, "title", "Do {amount}", "who", []string{"starter"})
	case 1, 2:
		return d.approval(from, scope, depth)
	case 3:
		return d.parallel(from, scope, depth)
	case 4:
		return d.decision(from, scope, depth)
	case 5:
		return d.loop(from, scope, depth)
	case 6:
		return d.then(from, "timer", scope, "for", "PT4H")
	case 7, 8:
		return d.integration(from, scope, depth)
	case 9:
		return d.subProcess(from, scope, depth)
	case 10:
		return d.repeated(from, scope, depth)
	case 11, 12, 13, 14, 15, 16, 17, 18:
		return d.more(from, scope, depth)
	}
	return d.piece(d.piece(from, scope, depth-1), scope, depth-1)
}

// meet is where several exits come together.
func (d *drawing) meet(scope graph.ID) graph.ID { return d.set(scope, "met", "true") }

func (d *drawing) approval(from, scope graph.ID, depth int) graph.ID {
	rule := []string{"anyone", "everyone", "at least", "in sequence"}[d.r.IntN(4)]
	props := []any{"title", "Pay {amount}?", "who", []string{"group:leads", "=people"}, "rule", rule, "sendBack", d.chance(2), "reason", false, "into", "verdict"}
	if rule == "at least" {
		props = append(props, "need", 2)
	}
	due := d.chance(2)
	if due {
		props = append(props, "due", "P2D")
	}
	a, out := d.then(from, "approval", scope, props...), d.meet(scope)
	for _, x := range []graph.Exit{"approved", "rejected"} {
		way := d.set(scope, "went", fmt.Sprintf("%q", x))
		d.flow(a, x, way, "")
		d.flow(d.piece(way, scope, depth-1), "", out, "")
	}
	if props[7].(bool) {
		d.flow(a, "sent-back", out, "")
	}
	if due && d.chance(2) {
		d.flow(a, "overdue", out, "")
	}
	return out
}

func (d *drawing) parallel(from, scope graph.ID, depth int) graph.ID {
	split, join := d.then(from, "parallel", scope), d.block("parallel", scope)
	d.last().Name = JoinOf + string(split)
	for i := range 2 + d.r.IntN(2) {
		way := d.set(scope, fmt.Sprintf("branch%d", i), "amount")
		d.flow(split, "", way, "")
		d.flow(d.piece(way, scope, depth-1), "", join, "")
	}
	return join
}

func (d *drawing) decision(from, scope graph.ID, depth int) graph.ID {
	at, out := d.then(from, "decision", scope), d.meet(scope)
	for i, when := range []string{"amount > 500", "amount > 50", "else"} {
		way := d.set(scope, "way", fmt.Sprint(i))
		d.flow(at, "", way, when)
		d.flow(d.piece(way, scope, depth-1), "", out, "")
	}
	return out
}

// loop goes round twice, with a counter of its own.
func (d *drawing) loop(from, scope graph.ID, depth int) graph.ID {
	count := fmt.Sprintf("count%d", d.n)
	begin := d.set(scope, count, "0")
	d.flow(from, "", begin, "")
	again := d.set(scope, count, count+" + 1")
	d.flow(begin, "", again, "")
	at := d.then(d.piece(again, scope, depth-1), "decision", scope)
	d.flow(at, "", again, count+" < 2")
	out := d.meet(scope)
	d.flow(at, "", out, "else")
	return out
}

// integration may report a business error, which is caught on its edge.
func (d *drawing) integration(from, scope graph.ID, depth int) graph.ID {
	i, out := d.then(from, "integration", scope, "do", "ledger.book", "connection", "main", "sum", "amount", "into", "booking", "tries", 2, "pause", "PT1M"), d.meet(scope)
	d.flow(i, "", out, "")
	d.block("edge-error", scope, "into", "problem")
	d.last().Host = i
	d.flow(d.piece(d.last().ID, scope, depth-1), "", out, "")
	return out
}

// subProcess has something on its edge: a deadline that stops it or goes beside
// it, or an error that something in it may end with.
func (d *drawing) subProcess(from, scope graph.ID, depth int) graph.ID {
	b := d.then(from, "sub-process", scope, "local", []map[string]string{{"name": "own", "value": "amount + 1"}})
	out := d.meet(scope)
	d.flow(b, "", out, "")
	if d.chance(3) {
		at := d.then(d.piece(d.block("start", b), b, depth-1), "decision", b)
		d.flow(at, "", d.block("error-end", b, "code", "too-much", "message", "{amount} is too much."), "amount > 100")
		d.flow(at, "", d.block("end", b), "else")
		d.block("edge-error", scope, "code", "too-much")
	} else {
		d.within(b, depth-1)
		stops := d.chance(2)
		d.block("edge-timer", scope, "for", "PT3H", "stops", stops)
		if !stops {
			d.last().Host = b
			d.flow(d.last().ID, "", d.block("task", scope, "title", "Remind them", "who", []string{"group:leads"}), "")
			return out
		}
	}
	d.last().Host = b
	d.flow(d.last().ID, "", out, "")
	return out
}

func (d *drawing) repeated(from, scope graph.ID, depth int) graph.ID {
	var id graph.ID
	if d.chance(2) {
		id = d.then(from, "task", scope, "title", "Ask {who}", "who", []string{"=who"})
	} else {
		id = d.then(from, "sub-process", scope)
	}
	repeat := &graph.Repeat{Parallel: d.chance(2), Over: "people", Item: "who", Collect: "who", Into: "asked"}
	if d.chance(3) {
		repeat.Until = "numberOfCompletedInstances >= 1"
	}
	for i := range d.pool.Blocks {
		if d.pool.Blocks[i].ID == id {
			d.pool.Blocks[i].Repeat = repeat
		}
	}
	if d.pool.Blocks[len(d.pool.Blocks)-1].Kind == "sub-process" {
		d.within(id, depth-1)
	}
	return id
}
