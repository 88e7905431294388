// Package designer is what an author does with a document: begin one, copy it,
// have it checked, publish it, compare and merge.
//
// It must never run anything, render anything or write the engine's tables:
// publishing goes through package host. Read begin.go for what a new document
// holds, check.go and structure.go for what is told about one, variables.go for
// what its expressions can read.
package designer
