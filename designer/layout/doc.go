// Package layout finds places for blocks and ways for flows: in columns along
// the flow, in the order in which people read, the flows at right angles around
// the cards.
//
// It must never change what a document means, and it is the same for the same
// document. Read layout.go first; rank.go, order.go and place.go are the passes
// of one scope, route.go draws the flows.
package layout
