package picture

import (
	"slices"
	"time"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// The canvas's words for how a block stands, the weaker first: where an
// instance visits a block several times at once, the strongest counts.
var strengths = []string{"", "cancelled", "done", "active", "waiting", "attention"}

func stronger(a, b string) bool { return slices.Index(strengths, a) > slices.Index(strengths, b) }

// Course is what is known of an instance: what it did, step by step, and where
// it stands.
type Course struct {
	Steps   [][]machine.Fact
	Open    bool // it has not ended
	Waiting []machine.Activation
	Parked  []machine.Parked
}

// StatusOf is where an instance is.
func StatusOf(c Course) Status {
	s := Status{Blocks: map[graph.ID]BlockStatus{}, Flows: []graph.ID{}}
	taken := map[graph.ID]bool{}
	round := map[machine.Key]bool{} // activations that are rounds of a repeat
	rounds := map[graph.ID]int{}    // of a block's repeat under way, that are over
	for _, facts := range c.Steps {
		for _, f := range facts {
			switch f.What {
			case machine.Entered:
				round[f.Activation] = f.Round > 0
			case machine.Left:
				count := s.Blocks[f.Block].Count + 1
				if round[f.Activation] {
					rounds[f.Block]++
				} else if rounds[f.Block] > 0 { // the repeat as a whole: its rounds are counted
					count--
					rounds[f.Block] = 0
				}
				s.Blocks[f.Block] = BlockStatus{Status: "done", Count: count}
			case machine.Withdrawn:
				if s.Blocks[f.Block].Status == "" {
					s.Blocks[f.Block] = BlockStatus{Status: "cancelled"}
				}
			case machine.Took:
				if !taken[f.Flow] {
					taken[f.Flow] = true
					s.Flows = append(s.Flows, f.Flow)
				}
			}
		}
	}
	if c.Open {
		c.standing(s.Blocks)
		for id, n := range rounds {
			if is := s.Blocks[id]; n > 0 && is.Status != "done" {
				is.Done = n
				s.Blocks[id] = is
			}
		}
	}
	return s
}

// standing puts what waits now over what was done before.
func (c Course) standing(blocks map[graph.ID]BlockStatus) {
	now := map[graph.ID]BlockStatus{}
	for _, a := range c.Waiting {
		is, was := standsAt(a), now[a.Block]
		switch {
		case stronger(is, was.Status):
			now[a.Block] = BlockStatus{Status: is, Count: 1, Since: a.Since.Format(time.RFC3339)}
		case is == was.Status:
			was.Count++
			now[a.Block] = was
		}
	}
	for _, p := range c.Parked {
		if now[p.Block].Status == "" {
			now[p.Block] = BlockStatus{Status: "waiting", Count: p.Count}
		}
	}
	for id, is := range now {
		blocks[id] = is
	}
}

// standsAt is how one visit to a block stands.
func standsAt(a machine.Activation) string {
	if a.Incident != 0 {
		return "attention"
	}
	for _, r := range a.Open {
		if r.Block == a.Block && r.Kind != machine.JobOpen {
			return "waiting"
		}
	}
	return "active"
}

// StandingOf is where the instances of a process stand that wait for people, and
// how many: what needs help counts before what goes on. elsewhere is how many
// stand at blocks that the document does not have: they run other versions.
func StandingOf(list []models.StandingAt, d *graph.Document) (s Status, elsewhere int) {
	s = Status{Blocks: map[graph.ID]BlockStatus{}, Flows: []graph.ID{}, Many: true}
	there := map[string]bool{}
	for _, p := range d.Pools {
		for _, b := range p.Blocks {
			there[string(b.ID)] = true
		}
	}
	for _, x := range list {
		if !there[x.Block] {
			elsewhere += x.Count
			continue
		}
		is := BlockStatus{Status: "waiting", Count: x.Count}
		if x.Attention {
			is.Status = "attention"
		}
		if id := graph.ID(x.Block); stronger(is.Status, s.Blocks[id].Status) {
			s.Blocks[id] = is
		}
	}
	return s, elsewhere
}
