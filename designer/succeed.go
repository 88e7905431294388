package designer

import (
	"segue/runtime/graph"
)

// Succession says which block of a newer document takes the place of one of an
// older, as far as can be guessed.
type Succession struct {
	Block *graph.Block // of the older document
	To    graph.ID     // empty: none is like it
	Same  bool         // it is the block of the same id
}

// Successors guesses for each block of a document which one of another takes
// its place: the one of the same id, if it is of the same kind; else the only
// one of its kind and name that is nobody's yet. matters tells which blocks a
// process can be at: others are left out.
func Successors(from, to *graph.Document, matters func(*graph.Block) bool) []Succession {
	old, now := executable(from), executable(to)
	byID := make(map[graph.ID]*graph.Block, len(now))
	for _, b := range now {
		byID[b.ID] = b
	}
	taken := map[graph.ID]bool{}
	var list []Succession
	for _, b := range old {
		if !matters(b) {
			continue
		}
		s := Succession{Block: b}
		if same := byID[b.ID]; same != nil && same.Kind == b.Kind {
			s.To, s.Same = b.ID, true
			taken[b.ID] = true
		}
		list = append(list, s)
	}
	for i := range list {
		if s := &list[i]; s.To == "" {
			s.To = namesake(s.Block, now, taken)
			taken[s.To] = true
		}
	}
	return list
}

// namesake is the only block of the same kind and name that is nobody's yet.
func namesake(b *graph.Block, among []*graph.Block, taken map[graph.ID]bool) (id graph.ID) {
	for _, x := range among {
		if x.Kind != b.Kind || x.Name != b.Name || x.Name == "" || taken[x.ID] {
			continue
		}
		if id != "" {
			return "" // two are like it: a person has to say
		}
		id = x.ID
	}
	return id
}

func executable(d *graph.Document) (blocks []*graph.Block) {
	for p := range d.Pools {
		if !d.Pools[p].Executable {
			continue
		}
		for i := range d.Pools[p].Blocks {
			blocks = append(blocks, &d.Pools[p].Blocks[i])
		}
	}
	return blocks
}
