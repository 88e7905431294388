// Package plans tells which statements would become slow with a full database.
// It opens a database so that Postgres tells the plan of every statement as it
// was run (its module auto_explain), and holds the plans against what a
// statement may do however much there is: read a big table from end to end, read
// rows to throw them away, read very many.
//
// It must never serve anybody: telling plans costs time. Nothing here knows what
// a table means.
//
// Read plans.go first; judge.go is what is held against a plan.
package plans
