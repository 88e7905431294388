package hosttest

import (
	"encoding/json"
	"fmt"
	"slices"

	"segue/runtime/graph"
)

func sortedNames(m map[string]string) []string {
	names := make([]string, 0, len(m))
	for n := range m {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// drawing builds a document of one pool.
type drawing struct{ pool graph.Pool }

func draw(id graph.ID) *drawing {
	return &drawing{pool: graph.Pool{ID: id, Executable: true}}
}

func (d *drawing) block(id graph.ID, kind graph.Kind, p props) *drawing {
	raw, err := json.Marshal(p)
	if err != nil {
		panic(err)
	}
	d.pool.Blocks = append(d.pool.Blocks, graph.Block{ID: id, Kind: kind, Name: string(id), Props: raw})
	return d
}

func (d *drawing) flow(from, to graph.ID) *drawing { return d.flowIf(from, to, "") }

// flowIf draws a flow with a condition; "else" is the default flow.
func (d *drawing) flowIf(from, to graph.ID, condition string) *drawing {
	f := graph.Flow{ID: graph.ID(fmt.Sprintf("f%d", len(d.pool.Flows)+1)), From: from, To: to, Condition: condition}
	if condition == "else" {
		f.Condition, f.Default = "", true
	}
	d.pool.Flows = append(d.pool.Flows, f)
	return d
}

// line draws the flows between blocks, one after the other.
func (d *drawing) line(ids ...graph.ID) *drawing {
	for i := 1; i < len(ids); i++ {
		d.flow(ids[i-1], ids[i])
	}
	return d
}

func (d *drawing) document() graph.Document {
	return graph.Document{Schema: graph.Schema, ID: d.pool.ID + "-document", Name: string(d.pool.ID), Pools: []graph.Pool{d.pool}}
}

// Straight is J1: start, three automatic blocks of which one evaluates FEEL and
// one sets values, a decision, an end.
func Straight() graph.Document {
	return draw("straight").
		block("start", "begin", props{}).
		block("compute", "set", props{Set: map[string]string{"total": "amount * 1.19 + 5"}}).
		block("note", "set", props{Set: map[string]string{"note": `"checked"`, "level": "1"}}).
		block("third", "set", props{}).
		block("decide", "way", props{}).
		block("high", "set", props{}).
		block("low", "set", props{}).
		line("start", "compute", "note", "third", "decide").
		flowIf("decide", "high", "total > 1000").flowIf("decide", "low", "else").document()
}

// Parked is J2: it waits for an answer.
func Parked(people ...string) graph.Document {
	return draw("parked").
		block("start", "begin", props{}).
		block("ask", "ask", props{People: people}).
		block("after", "set", props{Set: map[string]string{"done": "true"}}).
		line("start", "ask", "after").document()
}

// Timed is J3: it waits for seconds.
func Timed(seconds int) graph.Document {
	return draw("timed").
		block("start", "begin", props{}).
		block("pause", "pause", props{After: seconds, Set: map[string]string{"woken": "true"}}).
		line("start", "pause").document()
}

// Split is J4: ten automatic branches and their join.
func Split() graph.Document {
	d := draw("fan").block("start", "begin", props{}).block("split", "all", props{}).block("meet", "meet", props{}).block("end", "set", props{})
	d.flow("start", "split").flow("meet", "end")
	for i := range 10 {
		id := graph.ID(fmt.Sprintf("branch%d", i))
		d.block(id, "set", props{Set: map[string]string{fmt.Sprintf("v%d", i): fmt.Sprint(i)}})
		d.flow("split", id).flow(id, "meet")
	}
	return d.document()
}
