package english_test

import (
	"fmt"
	"regexp"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"segue/designer/english"
	"segue/runtime/block"
	"segue/runtime/graph"
)

// random draws documents that need make no sense: blocks of any kind, within each
// other, on each other's edges, flows from anywhere to anywhere.
func random(t *rapid.T) graph.Document {
	d := graph.Document{Schema: graph.Schema, ID: "d", Name: "D"}
	types := kinds.Types()
	for p := range rapid.IntRange(1, 2).Draw(t, "pools") {
		pool := graph.Pool{ID: graph.ID(fmt.Sprint("p", p)), Executable: true}
		n := rapid.IntRange(0, 24).Draw(t, "blocks")
		id := func(i int) graph.ID { return graph.ID(fmt.Sprint("p", p, "b", i)) }
		any := rapid.IntRange(-1, n) // also what does not exist
		for i := range n {
			b := graph.Block{ID: id(i), Kind: rapid.SampledFrom(types).Draw(t, "kind").Kind}
			switch rapid.IntRange(0, 5).Draw(t, "where") {
			case 0:
				b.Parent = id(any.Draw(t, "parent"))
			case 1:
				b.Host = id(any.Draw(t, "host"))
			}
			if rapid.Bool().Draw(t, "named") {
				b.Name = fmt.Sprint("Block ", i)
			}
			pool.Blocks = append(pool.Blocks, b)
		}
		for i := range rapid.IntRange(0, 2*n).Draw(t, "flows") {
			f := graph.Flow{ID: graph.ID(fmt.Sprint("p", p, "f", i)), From: id(any.Draw(t, "from")), To: id(any.Draw(t, "to")), Default: rapid.IntRange(0, 4).Draw(t, "default") == 0}
			if rapid.Bool().Draw(t, "conditional") {
				f.Condition = "amount > 1000"
			}
			pool.Flows = append(pool.Flows, f)
		}
		d.Pools = append(d.Pools, pool)
	}
	return d
}

var steps = regexp.MustCompile(`o on with step (\d+)`)

// Whatever a document holds, each block is said once, numbers count from 1 in
// reading order, and no step leads to a number that is not there.
func TestEveryBlockIsSaidOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := random(t)
		text := english.Of(kinds, &d, block.Names{})
		said, last := map[graph.ID]int{}, 0
		var walk func([]english.Step)
		walk = func(list []english.Step) {
			for _, s := range list {
				said[s.Block]++
				if last++; s.Number != last {
					t.Fatalf("%s has the number %d after %d", s.Block, s.Number, last-1)
				}
				walk(s.Inside)
				walk(s.Edges)
				for _, w := range s.Ways {
					walk(w.Steps)
				}
			}
		}
		for _, p := range text.Parts {
			walk(p.Steps)
			for _, n := range p.Notes {
				said[n.Block]++
			}
		}
		for _, p := range d.Pools {
			for _, b := range p.Blocks {
				if said[b.ID] != 1 {
					t.Fatalf("%s (%s) is said %d times:\n%s", b.ID, b.Kind, said[b.ID], text)
				}
			}
		}
		for _, m := range steps.FindAllStringSubmatch(text.String(), -1) {
			if n, _ := strconv.Atoi(m[1]); n < 1 || n > last {
				t.Fatalf("it goes on with step %s of %d:\n%s", m[1], last, text)
			}
		}
		if again := english.Of(kinds, &d, block.Names{}).String(); again != text.String() {
			t.Fatalf("the same document reads otherwise:\n%s\n%s", text, again)
		}
	})
}
