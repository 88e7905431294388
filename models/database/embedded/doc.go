// Package embedded runs a real Postgres of Segue's own, for installations that
// bring none. It owns the server programs (finding, or fetching them once), the
// data folder (its lock, its cluster) and the server's life from start to stop.
//
// It must never re-create a cluster that exists, never stop a server that
// belongs to somebody else's folder, and never listen on a network address.
//
// Read server.go first; cluster.go holds what it does to one cluster, and
// programs.go how Postgres is found.
package embedded
