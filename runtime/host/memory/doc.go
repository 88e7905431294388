// Package memory keeps instances in memory: for tests, for trying a process
// out, and for simulation. It forgets everything when the program ends.
//
// It must behave as host/postgres does, in everything that can be seen: states
// are stored in their encoded form, a transaction is all or nothing, guards
// refuse what they refuse there. Transactions run one after the other, so that
// nothing here can ever wait for a lock.
//
// Read store.go first, then tx.go.
package memory
