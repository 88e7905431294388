// Package grid is what all pages that edit a decision table have in common: the
// editor's frame, what a browser asks while somebody types (checks, gaps, a
// test row, flips over past instances), and .dmn files on their way in and out.
//
// The grid itself lives in the browser, as the canvas does (assets/js/tables).
// Nothing here stores a table: the designer has those of documents, the screen
// of shared tables the others. Read check.go first.
package grid
