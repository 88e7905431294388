package picture

import (
	"encoding/json"
	"maps"

	"segue/designer/layout"
	"segue/runtime/graph"
)

// Placed is a document of which every block has a place, so that the canvas need
// not find any: as it is where none lacks one. Flows are drawn by the canvas, which
// knows where a block's exits are.
func Placed(document json.RawMessage, d graph.Document) (json.RawMessage, error) {
	if !lacks(&d) {
		return document, nil
	}
	d.Layout.Blocks, d.Layout.Flows = maps.Clone(d.Layout.Blocks), maps.Clone(d.Layout.Flows)
	ways := maps.Clone(d.Layout.Flows)
	layout.Missing(&d, layout.Sizes)
	d.Layout.Flows = ways
	return json.Marshal(d)
}

func lacks(d *graph.Document) bool {
	for _, p := range d.Pools {
		for _, b := range p.Blocks {
			if _, ok := d.Layout.Blocks[b.ID]; !ok {
				return true
			}
		}
	}
	return false
}
