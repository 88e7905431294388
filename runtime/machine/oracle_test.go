package machine_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// net is a small graph without cycles, and an oracle that plays it. The oracle
// knows nothing of what the machine works out beforehand: whenever all tokens
// rest, it walks every path that every token can still go, one by one, to see
// whether a gathering block must wait (BPMN 2.0.2, 13.4.3).
type net struct {
	kinds    []string // ask, way, meet; the first is where it begins
	from, to []int    // of flows
	chosen   []int    // of a way: which of its flows is true

	inside []int // tokens that wait in a block
	parked []int // flows by which tokens have come to a meet, the oldest first
}

func drawNet(t *rapid.T) *net {
	n := &net{}
	size := rapid.IntRange(4, 8).Draw(t, "size")
	for i := range size {
		kind := []string{"ask", "ask", "way", "meet", "meet"}[rapid.IntRange(0, 4).Draw(t, "kind")]
		if i == 0 {
			kind = "ask"
		}
		n.kinds = append(n.kinds, kind)
		for from := range i {
			if rapid.IntRange(0, 2).Draw(t, "flow") == 0 || from == i-1 && !slices.Contains(n.to, i) {
				n.from, n.to = append(n.from, from), append(n.to, i)
			}
		}
		n.chosen = append(n.chosen, 0)
	}
	for i := range size {
		if out := n.out(i); len(out) > 0 {
			n.chosen[i] = out[rapid.IntRange(0, len(out)-1).Draw(t, "chosen")]
		}
	}
	n.inside = make([]int, size)
	return n
}

func (n *net) ends(list []int, b int) (flows []int) {
	for f, x := range list {
		if x == b {
			flows = append(flows, f)
		}
	}
	return flows
}

func (n *net) in(b int) []int  { return n.ends(n.to, b) }
func (n *net) out(b int) []int { return n.ends(n.from, b) }

// text is the net for the machine.
func (n *net) text() string {
	var b strings.Builder
	b.WriteString("begin s\n")
	for i, kind := range n.kinds {
		if kind == "meet" {
			kind = `meet n%d gather="possible"`
		} else {
			kind += " n%d"
		}
		fmt.Fprintf(&b, kind+"\n", i)
	}
	b.WriteString("s -> n0\n")
	for f := range n.from {
		fmt.Fprintf(&b, "n%d -> n%d", n.from[f], n.to[f])
		if n.kinds[n.from[f]] == "way" {
			fmt.Fprintf(&b, " if chosen[%d] = %d", n.from[f]+1, f)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// run moves tokens, the first first, until all wait.
func (n *net) run(agenda []int) {
	for {
		for len(agenda) > 0 {
			f := agenda[0]
			agenda = agenda[1:]
			switch b := n.to[f]; {
			case n.kinds[b] == "meet" && len(n.in(b)) > 1:
				n.parked = append(n.parked, f)
			case n.kinds[b] == "ask":
				n.inside[b]++
			default:
				agenda = append(agenda, n.leave(b)...)
			}
		}
		b := n.free()
		if b < 0 {
			return
		}
		for _, f := range n.in(b) {
			if i := slices.Index(n.parked, f); i >= 0 {
				n.parked = slices.Delete(n.parked, i, i+1)
			}
		}
		agenda = n.leave(b)
	}
}

func (n *net) leave(b int) []int {
	out := n.out(b)
	if n.kinds[b] == "way" && len(out) > 0 {
		return []int{n.chosen[b]}
	}
	return out
}

// free is the first block where tokens wait and for which no token must be
// waited for, or -1.
func (n *net) free() int {
	for _, f := range n.parked {
		b := n.to[f]
		if !n.mustWait(b) {
			return b
		}
	}
	return -1
}

// mustWait: some token can come by a flow that has none, and cannot come by one
// that has.
func (n *net) mustWait(b int) bool {
	for i, count := range n.inside {
		if count > 0 && n.blocks(i, b) {
			return true
		}
	}
	for _, f := range n.parked {
		if n.to[f] != b && n.blocks(n.to[f], b) {
			return true
		}
	}
	return false
}

func (n *net) blocks(at, b int) bool {
	empty, had := false, false
	for _, f := range n.futures(at, b) {
		if slices.Contains(n.parked, f) {
			had = true
		} else {
			empty = true
		}
	}
	return empty && !had
}

// futures are the flows by which a token in a block can come to another, by
// every path.
func (n *net) futures(at, b int) (flows []int) {
	for _, f := range n.out(at) {
		if n.to[f] == b {
			flows = append(flows, f)
		} else {
			flows = append(flows, n.futures(n.to[f], b)...)
		}
	}
	return flows
}

// shown is where tokens are: in which blocks, and on which flows to a meet.
func (n *net) shown() string { return fmt.Sprint(n.inside, sortedCopy(n.parked)) }

func sortedCopy(list []int) []int { c := slices.Clone(list); slices.Sort(c); return c }

// TestGatherPossibleAgainstAllFutures plays random nets on the machine and on
// the oracle: after every step tokens stand at the same places.
func TestGatherPossibleAgainstAllFutures(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := drawNet(t)
		text := n.text()
		p, _ := compileFor(t, text)
		chosen := make([]feel.Value, len(n.chosen))
		for i, f := range n.chosen {
			chosen[i] = feel.Int(int64(f))
		}
		step := func(s machine.State, body machine.EventBody) machine.State {
			next, _, _, err := p.Step(s, machine.Event{At: at, Body: body})
			if err != nil {
				t.Fatal(err)
			}
			return next
		}
		s := step(machine.NewState(machine.NewKey(1)), machine.Started{Variables: []machine.Var{{Name: "chosen", Value: feel.List(chosen...)}}})
		n.inside[0]++
		for {
			if got, want := n.placesOf(p, s), n.shown(); got != want {
				t.Fatalf("the machine has %s, the oracle %s\n%s", got, want, text)
			}
			waiting := p.Waiting(s)
			if len(waiting) == 0 {
				return
			}
			a := waiting[rapid.IntRange(0, len(waiting)-1).Draw(t, "which")]
			b := blockNumber(a.Block)
			s = step(s, machine.Decided{Task: a.Open[0].Key, By: "bo", Seat: 1, Seats: 1})
			n.inside[b]--
			n.run(n.leave(b))
		}
	})
}

func (n *net) placesOf(p *machine.Program, s machine.State) string {
	m := net{inside: make([]int, len(n.kinds))}
	for _, a := range p.Waiting(s) {
		m.inside[blockNumber(a.Block)]++
	}
	for _, x := range p.Parked(s) {
		var f int
		fmt.Sscanf(string(x.Flow), "f%d", &f)
		for range x.Count {
			m.parked = append(m.parked, f-2) // f1 leads from the start
		}
	}
	return m.shown()
}

func blockNumber(id graph.ID) (b int) {
	fmt.Sscanf(string(id), "n%d", &b)
	return b
}
