// Package dbtest gives every test a Postgres database of its own, migrated, in
// a few milliseconds. All test processes of an account share one server, which
// the first of them starts and which stops by itself when nobody has used it
// for a minute. Its data is worth nothing: it does not wait for the disk.
//
// It must never be imported outside tests, and never touch a database that it
// did not make.
//
// Read dbtest.go first; server.go starts the server, keeper.go is the process
// that watches over it.
package dbtest
