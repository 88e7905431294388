// Package host gives machines a life: it takes events from everywhere, lets the
// machine step in memory, and makes the result durable, many instances per
// commit.
//
// It owns the order of locks, the keys, the queues and committers, timers, jobs
// and their leases, deliveries between instances, messages and signals, the
// seats of tasks, publication, history and the feed of changes. All logic is
// here; the two stores (host/postgres, host/memory) only lock, read and write
// what they are told, and pass one suite (host/hosttest).
//
// It must never know a kind of block or a connector, decide from a node's own
// clock, or answer a caller before what it answers is durable. Nobody may call
// it from inside a transaction of their own.
//
// Read store.go first: what a transaction reads (Want, Found) and writes
// (Write, Delta). Then host.go for the parts, committer.go for how a batch
// lives, apply.go for what becomes of the machine's commands.
package host
