// Package models holds the rows of the database and every read that screens
// and the API make, always for a Viewer, whose rights are part of the query.
// It writes every table that is not the engine's, and records each deed in the
// audit within the deed's own transaction.
//
// It imports nothing of Segue, has no hooks and no migrations of its own: SQL
// in package migrations is the truth, and a test compares the structs with it.
// It must never return a password hash or a token to a caller that lists
// things, and never match rows by a struct with zero values in it.
//
// Read db.go first (handle, transactions, errors), then viewer.go.
package models
