package instances

import (
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/picture"
)

// The canvas's words for how a block stands, the weaker first: where an
// instance visits a block several times at once, the strongest counts.
var strengths = []string{"", "cancelled", "done", "active", "waiting", "attention"}

func stronger(a, b string) bool { return slices.Index(strengths, a) > slices.Index(strengths, b) }

// overlay is where the instance is, for the picture.
func (v *instance) overlay() picture.Status {
	s := picture.Status{Blocks: map[graph.ID]picture.BlockStatus{}, Flows: []graph.ID{}}
	taken := map[graph.ID]bool{}
	round := map[machine.Key]bool{} // activations that are rounds of a repeat
	rounds := map[graph.ID]int{}    // of a block's repeat under way, that are over
	became := v.became()
	for i, step := range v.steps {
		for _, f := range step.Facts {
			f.Block = became(i, f.Block)
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
				s.Blocks[f.Block] = picture.BlockStatus{Status: "done", Count: count}
			case machine.Withdrawn:
				if s.Blocks[f.Block].Status == "" {
					s.Blocks[f.Block] = picture.BlockStatus{Status: "cancelled"}
				}
			case machine.Took:
				if !taken[f.Flow] {
					taken[f.Flow] = true
					s.Flows = append(s.Flows, f.Flow)
				}
			}
		}
	}
	if v.open() {
		v.standing(s.Blocks)
		for id, n := range rounds {
			if is := s.Blocks[id]; n > 0 && is.Status != "done" {
				is.Done = n
				s.Blocks[id] = is
			}
		}
	}
	return s
}

// became says which block of the version it runs now the one of an earlier step is.
func (v *instance) became() func(step int, id graph.ID) graph.ID {
	type move struct {
		step  int
		pairs []machine.BlockPair
	}
	var moves []move
	for i, s := range v.steps {
		if m, ok := s.Event.Body.(machine.Migrated); ok {
			moves = append(moves, move{i, m.Blocks})
		}
	}
	return func(step int, id graph.ID) graph.ID {
		for _, m := range moves {
			if i := slices.IndexFunc(m.pairs, func(x machine.BlockPair) bool { return x.From == id }); i >= 0 && step < m.step {
				id = m.pairs[i].To
			}
		}
		return id
	}
}

// standing puts what waits now over what was done before.
func (v *instance) standing(blocks map[graph.ID]picture.BlockStatus) {
	now := map[graph.ID]picture.BlockStatus{}
	for _, a := range v.view.Waiting {
		is, was := standsAt(a), now[a.Block]
		switch {
		case stronger(is, was.Status):
			now[a.Block] = picture.BlockStatus{Status: is, Count: 1, Since: a.Since.Format(time.RFC3339)}
		case is == was.Status:
			was.Count++
			now[a.Block] = was
		}
	}
	for _, p := range v.view.Parked {
		if now[p.Block].Status == "" {
			now[p.Block] = picture.BlockStatus{Status: "waiting", Count: p.Count}
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
