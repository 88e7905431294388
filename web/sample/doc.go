// Package sample fills a new installation with a sample company: a small credit
// union with colleagues, groups, connections to the demo systems, published
// processes, and a month of instances.
//
// The month is lived, not written: the real machine runs on a clock that goes
// from thirty days ago to now, people's steps are decisions given to the engine,
// and calls reach the demo systems. Nothing here inserts a row of the engine.
//
// It must never run beside a host that serves the same database, unless that
// one passes over what is due until the fill has ended. Read fill.go first;
// company.go says who and what there is, furnish.go brings it in, month.go is
// what happens.
package sample
