// Package outside does the jobs of integration blocks: it loads a connection,
// opens its secrets, and calls the connector's action through the guard.
//
// It owns how a connection's settings and secrets are kept apart and put
// together. It must never write a secret anywhere but sealed into its row, or
// let a call out that is not guarded. Read caller.go first, then settings.go.
package outside
