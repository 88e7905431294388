package instances

import (
	"slices"

	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/picture"
)

// overlay is where the instance is, for the picture.
func (v *instance) overlay() picture.Status {
	became := v.became()
	steps := make([][]machine.Fact, len(v.steps))
	for i, s := range v.steps {
		steps[i] = slices.Clone(s.Facts)
		for j := range steps[i] {
			steps[i][j].Block = became(i, steps[i][j].Block)
		}
	}
	return picture.StatusOf(picture.Course{Steps: steps, Open: v.open(), Waiting: v.view.Waiting, Parked: v.view.Parked})
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
