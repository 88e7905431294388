package models

import "github.com/jackc/pgx/v5/pgtype"

// Rows that pgx reads itself, without database/sql between, bring arrays in
// Postgres' own form: these methods are pgtype.ArraySetter.

// SetDimensions makes room.
func (t *Texts) SetDimensions(d []pgtype.ArrayDimension) error {
	return (*pgtype.FlatArray[string])(t).SetDimensions(d)
}

// ScanIndex is where an item goes.
func (t *Texts) ScanIndex(i int) any { return (*pgtype.FlatArray[string])(t).ScanIndex(i) }

// ScanIndexType is what an item is.
func (t *Texts) ScanIndexType() any { return new(string) }

// SetDimensions makes room.
func (ids *IDs) SetDimensions(d []pgtype.ArrayDimension) error {
	return (*pgtype.FlatArray[int64])(ids).SetDimensions(d)
}

// ScanIndex is where an item goes.
func (ids *IDs) ScanIndex(i int) any { return (*pgtype.FlatArray[int64])(ids).ScanIndex(i) }

// ScanIndexType is what an item is.
func (ids *IDs) ScanIndexType() any { return new(int64) }
