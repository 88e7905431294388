// Package bulk makes a long history out of a short one that was really lived: by
// copies in SQL, each with numbers, times, references and one of many processes of
// its own. It is for measuring what a full database costs.
//
// It must never be used on a database that serves anybody. It writes the engine's
// tables, and so lives beside their only writer.
//
// Read copy.go first; tables.go says what of each table becomes another.
package bulk
