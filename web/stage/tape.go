package stage

import (
	"encoding/json"
	"slices"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/rehearsal"
)

// tape is what a page keeps of a try between its requests.
type tape struct {
	Revision int64            `json:"revision"` // of the draft that is tried
	Moves    []rehearsal.Move `json:"moves"`
	Blocks   []graph.ID       `json:"blocks"` // walked in any try since the page was opened
	Flows    []graph.ID       `json:"flows"`
}

// longest is how much a page may carry. What is tried with larger values than
// that is no try any more.
const longest = 3 << 20

func readTape(text string) (t tape, err error) {
	if text == "" {
		return t, nil
	}
	if err := json.Unmarshal([]byte(text), &t); err != nil || len(text) > longest || len(t.Moves) > rehearsal.MaxMoves {
		return tape{}, &models.Error{Code: models.Unfit, Message: "What the page kept of this try cannot be read any more. Nothing was sent or saved. Close the try and begin again.", Err: err}
	}
	return t, nil
}

// text is the tape as the page keeps it.
func (t tape) text() string {
	data, err := json.Marshal(t)
	if err != nil {
		return "" // of values that were read or worked out: all can be written
	}
	return string(data)
}

// walk notes what was walked by now, of what the draft still has.
func (t *tape) walk(blocks, flows []graph.ID, has func(graph.ID) bool) {
	t.Blocks, t.Flows = union(t.Blocks, blocks, has), union(t.Flows, flows, has)
}

func union(a, b []graph.ID, has func(graph.ID) bool) []graph.ID {
	var all []graph.ID
	for _, id := range slices.Concat(a, b) {
		if has(id) && !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}
