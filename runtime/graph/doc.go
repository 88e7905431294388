// Package graph is the document: what an author draws and says, and nothing
// else. It holds types, their JSON, the hash over their meaning, and Problem.
//
// It must never behave: nothing here compiles, runs, reads a clock or touches
// a database. Read document.go first.
package graph
