// Package block says what a kind of block is. A kind is defined once, in a
// folder of its own below runtime/blocks; palette entry, properties panel, exits
// on the canvas, problems, execution, BPMN name and reference page all derive
// from its Type.
//
// The package must never know a particular kind, draw anything, or touch the
// world. Read block.go first, then registry.go.
package block
