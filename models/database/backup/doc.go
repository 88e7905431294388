// Package backup writes a whole database into one file while it is used, and
// makes an empty database what the file says. It owns the file's format: a
// heading, every table as Postgres copies it out, and a checksum over all.
//
// It must never know what the rows mean, never change the database it reads,
// and never leave half a restore behind: a restore is one transaction. The
// folder of keys is not its business, and nothing of it is in the file.
//
// Postgres's own pg_dump is not used: of the programs Segue may run on, the
// npm package holds none but initdb, pg_ctl and postgres, and a pg_dump that
// is older than the server refuses to work.
//
// Read format.go first, then write.go and restore.go.
package backup
