// Package postgres keeps instances in Postgres. It is the only writer of the
// engine's tables.
//
// It must never decide anything: what is written is package host's to say, and
// the suite in host/hosttest holds it to that. It must never use a request's
// context for a transaction, since pgx closes a connection whose context ends.
//
// Read begin.go (locks and reads), then commit.go (writes). copy.go writes
// Postgres' binary COPY, the cheapest way to bring in many rows.
package postgres
