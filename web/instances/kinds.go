package instances

import (
	"segue/runtime/block"
	"segue/runtime/graph"
)

// kinds are what is known of blocks in general.
type kinds struct{ *block.Registry }

func (k kinds) name(kind graph.Kind) string {
	if t, ok := k.Type(kind); ok {
		return t.Name
	}
	return block.Readable(string(kind))
}

func (k kinds) icon(kind graph.Kind) string {
	if t, ok := k.Type(kind); ok {
		return t.Icon
	}
	return "shapes"
}

func (k kinds) group(kind graph.Kind) block.Group {
	t, _ := k.Type(kind)
	return t.Group
}

// gateway reports whether a kind only leads on: splits, joins, decides.
func (k kinds) gateway(kind graph.Kind) bool {
	t, _ := k.Type(kind)
	return t.Shape == block.ShapeGateway
}

// terminal reports whether something begins or ends at blocks of the kind.
func (k kinds) terminal(kind graph.Kind) bool {
	t, _ := k.Type(kind)
	return t.Shape == block.ShapeTerminal
}
