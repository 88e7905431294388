// Package database opens the one Postgres an installation lives on: the
// embedded one (package embedded) or the one DATABASE_URL names. It owns the
// connection pool that everything shares, gorm on top of it, and bringing the
// schema up to date.
//
// It must never know what the tables mean, and never change the schema but
// through package migrations.
//
// Read database.go first. Tests get their databases from package dbtest.
package database
