// Package english reads a document as structured English: numbered steps in
// reading order, with who, conditions, deadlines and what goes wrong. Each kind
// of block says its own sentence; this package puts them in order, every block
// exactly once. A way back, or to a part that several ways share, is "go on with
// step 4".
//
// It must never change a document, know a kind of block, or depend on anything
// but the document: the same one always reads the same.
//
// Read english.go first, then order.go (which block stands where) and say.go
// (what stands there).
package english
