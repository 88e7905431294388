// Package migrations holds the schema: numbered SQL files that goose applies
// in order, each once. The SQL is the truth; models follow it.
//
// A file that was ever released must never change: what is wrong in it is put
// right by a later one. Only files of this folder belong here, no Go code.
package migrations

import "embed"

// Files are the migrations, named 00001_what.sql and so on.
//
//go:embed *.sql
var Files embed.FS
