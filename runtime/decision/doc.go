// Package decision is decisions by table and by model: decision tables as
// analysts draw them (Table), and the decision graphs of DMN (Model) with
// tables, literal expressions, contexts, invocations and business knowledge.
//
// It owns what a table means: hit policies, aggregation, matched rules, gaps
// and overlaps. Files are read and written by the package dmn below it.
//
// Like feel, on which it stands, it must never read a clock, open anything or
// start a goroutine.
//
// Read table.go first, then compile.go and hit.go.
package decision
