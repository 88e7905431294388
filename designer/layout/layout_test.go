package layout_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"segue/designer/layout"
	"segue/runtime/graph"
	"segue/runtime/sim"
)

type box struct{ x, y, w, h float64 }

func f(n json.Number) float64 {
	v, err := n.Float64()
	if err != nil {
		panic(err)
	}
	return v
}

func boxOf(b graph.Bounds) box { return box{f(b.X), f(b.Y), f(b.W), f(b.H)} }

func (a box) meets(b box) bool {
	return a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h
}

func (a box) holds(b box) bool {
	return a.x <= b.x && a.y <= b.y && b.x+b.w <= a.x+a.w && b.y+b.h <= a.y+a.h
}

// laws holds what a picture must be: nothing lies on anything else, what is in a
// sub-process lies in it, flows run at right angles and over no card.
func laws(t *testing.T, d *graph.Document) {
	t.Helper()
	for _, p := range d.Pools {
		at := map[graph.ID]box{}
		for _, b := range p.Blocks {
			l, ok := d.Layout.Blocks[b.ID]
			if !ok {
				t.Fatalf("%s has no place", b.ID)
			}
			at[b.ID] = boxOf(l)
		}
		for i, a := range p.Blocks {
			if a.Parent != "" && a.Host == "" && !at[a.Parent].holds(at[a.ID]) {
				t.Errorf("%s does not lie in %s", a.ID, a.Parent)
			}
			for _, b := range p.Blocks[:i] {
				if a.Parent == b.Parent && a.Host == "" && b.Host == "" && at[a.ID].meets(at[b.ID]) {
					t.Errorf("%s %v lies on %s %v", a.ID, at[a.ID], b.ID, at[b.ID])
				}
			}
		}
		for _, fl := range p.Flows {
			line := d.Layout.Flows[fl.ID]
			if len(line) < 2 {
				t.Errorf("%s has no way", fl.ID)
				continue
			}
			for i := 1; i < len(line); i++ {
				a, b := line[i-1], line[i]
				if a.X != b.X && a.Y != b.Y {
					t.Errorf("%s runs at a slant: %v", fl.ID, line)
				}
				x, y := min(f(a.X), f(b.X)), min(f(a.Y), f(b.Y))
				part := box{x + 1, y + 1, max(f(a.X), f(b.X)) - x - 2, max(f(a.Y), f(b.Y)) - y - 2}
				if part.w < 0 {
					part.x, part.w = x, 0.5
				}
				if part.h < 0 {
					part.y, part.h = y, 0.5
				}
				for _, c := range p.Blocks {
					if c.ID == fl.From || c.ID == fl.To || c.Host == fl.From || c.Host == fl.To || around(&p, c.ID, fl.From) || hostOf(&p, fl.From) == c.ID || c.Host != "" && c.Host == hostOf(&p, fl.From) {
						continue
					}
					if part.meets(at[c.ID]) {
						t.Errorf("%s (%s → %s) runs over %s: %v over %v", fl.ID, fl.From, fl.To, c.ID, line, at[c.ID])
					}
				}
			}
		}
	}
}

func hostOf(p *graph.Pool, id graph.ID) graph.ID {
	for _, b := range p.Blocks {
		if b.ID == id {
			return b.Host
		}
	}
	return ""
}

// around reports whether a block holds another, at any depth.
func around(p *graph.Pool, holder, id graph.ID) bool {
	for range p.Blocks {
		for _, b := range p.Blocks {
			if b.ID == id {
				id = b.Parent
				break
			}
		}
		if id == holder {
			return true
		}
		if id == "" {
			return false
		}
	}
	return false
}

// Whatever is drawn at random is laid out well.
func TestLaws(t *testing.T) {
	for seed := range uint64(150) {
		d := sim.Draw(rand.New(rand.NewPCG(seed, 3)), 30)
		layout.Tidy(&d, layout.Sizes)
		if laws(t, &d); t.Failed() {
			raw, _ := json.Marshal(d.Pools)
			t.Fatalf("seed %d: %s", seed, raw)
		}
	}
}

func drawn(blocks int, flows ...[2]int) graph.Document {
	p := graph.Pool{ID: "p", Executable: true}
	for i := range blocks {
		p.Blocks = append(p.Blocks, graph.Block{ID: graph.ID(fmt.Sprint("b", i)), Kind: "task", Name: "Task"})
	}
	for i, fl := range flows {
		p.Flows = append(p.Flows, graph.Flow{ID: graph.ID(fmt.Sprint("f", i)), From: graph.ID(fmt.Sprint("b", fl[0])), To: graph.ID(fmt.Sprint("b", fl[1]))})
	}
	return graph.Document{Schema: 1, ID: "p", Pools: []graph.Pool{p}}
}

// A chain is read from left to right in one row, its flows straight; the first
// of two ways stands above the second.
func TestReadingOrder(t *testing.T) {
	d := drawn(6, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 3}, [2]int{1, 4}, [2]int{4, 5}, [2]int{5, 1})
	layout.Tidy(&d, layout.Sizes)
	laws(t, &d)
	at := d.Layout.Blocks
	for i := range 3 {
		a, b := boxOf(at[graph.ID(fmt.Sprint("b", i))]), boxOf(at[graph.ID(fmt.Sprint("b", i+1))])
		if a.x+a.w >= b.x {
			t.Errorf("%d does not stand before %d", i, i+1)
		}
	}
	if boxOf(at["b2"]).y >= boxOf(at["b4"]).y {
		t.Error("the first way does not stand above the second")
	}
	if len(d.Layout.Flows["f0"]) != 2 {
		t.Errorf("the first flow is not straight: %v", d.Layout.Flows["f0"])
	}
}

// What has a place keeps it.
func TestMissingKeepsPlaces(t *testing.T) {
	d := drawn(3, [2]int{0, 1})
	d.Layout.Blocks = map[graph.ID]graph.Bounds{"b0": {X: "10.5", Y: "20", W: "100", H: "80"}}
	layout.Missing(&d, layout.Sizes)
	if d.Layout.Blocks["b0"].X != "10.5" || len(d.Layout.Blocks) != 3 || boxOf(d.Layout.Blocks["b1"]).y < 100 {
		t.Errorf("%+v", d.Layout.Blocks)
	}
}

func TestTheSameEachTime(t *testing.T) {
	d := sim.Draw(rand.New(rand.NewPCG(5, 5)), 60)
	layout.Tidy(&d, layout.Sizes)
	one, _ := json.Marshal(d.Layout)
	for range 5 {
		layout.Tidy(&d, layout.Sizes)
		if again, _ := json.Marshal(d.Layout); string(again) != string(one) {
			t.Fatal("two pictures of one document differ")
		}
	}
}

// A picture that nobody could read still costs no more than a moment.
func TestManyLongFlows(t *testing.T) {
	var flows [][2]int
	for i := 1; i < 4000; i++ {
		flows = append(flows, [2]int{i - 1, i}, [2]int{0, i})
	}
	d := drawn(4000, flows...)
	layout.Tidy(&d, layout.Sizes)
	if len(d.Layout.Flows) != len(flows) {
		t.Errorf("%d of %d flows have a way", len(d.Layout.Flows), len(flows))
	}
}

func BenchmarkTidy(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	var flows [][2]int
	for i := 1; i < 200; i++ {
		flows = append(flows, [2]int{max(0, i-1-r.IntN(6)), i})
		if r.IntN(4) == 0 {
			flows = append(flows, [2]int{r.IntN(200), r.IntN(200)})
		}
	}
	d := drawn(200, flows...)
	for b.Loop() {
		layout.Tidy(&d, layout.Sizes)
	}
}
