package database

import (
	"context"
	"io/fs"
	"log/slog"
	"time"
)

// MigrateFrom applies other migrations than the product's.
func (db *DB) MigrateFrom(ctx context.Context, files fs.FS, progress func(string)) error {
	return migrateFrom(ctx, db.sql, files, progress)
}

// TraceQuery logs a query as gorm has it logged.
func TraceQuery(to *slog.Logger, began time.Time, sql string) {
	queryLog{to: to}.Trace(context.Background(), began, func() (string, int64) { return sql, 1 }, nil)
}
