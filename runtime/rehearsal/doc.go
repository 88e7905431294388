// Package rehearsal plays one instance of a document that reaches nobody: the
// real machine, a clock that stands still until it is told to jump, and people
// and systems whose answers are given by whoever plays.
//
// It owns what a host would own for that one instance: its tasks, timers, jobs,
// subscriptions and calls. All that happens to it is a list of moves, so a play
// can be told again from its beginning: a step back is the same list without
// its last move.
//
// It must never read a clock, call a system, store anything or ask anybody:
// whom a task finds is told by its caller. The same moves give the same play.
//
// Read move.go for what can be done, rehearsal.go for how a move is made,
// obey.go for what becomes of the machine's commands.
package rehearsal
