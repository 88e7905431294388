package database

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// slowQuery is what no query of a screen should take.
const slowQuery = 500 * time.Millisecond

// queryLog sends gorm's log to slog: slow queries as warnings, failed ones at
// debug level, since whoever asked gets the error and decides. Values are never
// logged: they may be secrets.
type queryLog struct{ to *slog.Logger }

var _ gorm.ParamsFilter = queryLog{}

func (l queryLog) LogMode(logger.LogLevel) logger.Interface { return l }

// ParamsFilter drops the values from the SQL that Trace is given.
func (l queryLog) ParamsFilter(_ context.Context, sql string, _ ...any) (string, []any) {
	return sql, nil
}

func (l queryLog) Info(ctx context.Context, format string, args ...any) {
	l.log(ctx, slog.LevelDebug, fmt.Sprintf(format, args...))
}

func (l queryLog) Warn(ctx context.Context, format string, args ...any) {
	l.log(ctx, slog.LevelWarn, fmt.Sprintf(format, args...))
}

func (l queryLog) Error(ctx context.Context, format string, args ...any) {
	l.log(ctx, slog.LevelError, fmt.Sprintf(format, args...))
}

// Trace is called after every query.
func (l queryLog) Trace(ctx context.Context, began time.Time, query func() (string, int64), err error) {
	took := time.Since(began)
	failed := err != nil && !errors.Is(err, gorm.ErrRecordNotFound)
	if !failed && took < slowQuery {
		return
	}
	sql, rows := query()
	if failed {
		l.log(ctx, slog.LevelDebug, "query failed", "sql", sql, "error", err)
		return
	}
	l.log(ctx, slog.LevelWarn, "slow query", "sql", sql, "rows", rows, "took", took)
}

func (l queryLog) log(ctx context.Context, level slog.Level, message string, args ...any) {
	if l.to != nil {
		l.to.Log(ctx, level, message, args...)
	}
}
