package models

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"
)

// DB reads and writes rows. Make one with New; it is safe for concurrent use.
type DB struct {
	g        *gorm.DB
	together *gathered // reads that are answered together; nil within a transaction
}

// New returns a handle on an opened and migrated database.
func New(g *gorm.DB) *DB {
	db := &DB{g: g.Session(&gorm.Session{NewDB: true})}
	db.together = newGathered(db)
	return db
}

// with starts a fresh statement, so that no condition leaks into the next one.
func (db *DB) with(ctx context.Context) *gorm.DB {
	return db.g.Session(&gorm.Session{NewDB: true, Context: ctx})
}

// Tx runs do in a transaction; an error or a panic rolls it back.
func (db *DB) Tx(ctx context.Context, do func(tx *DB) error) error {
	return db.with(ctx).Transaction(func(g *gorm.DB) error { return do(&DB{g: g}) })
}

// Ping asks the database for an answer.
func (db *DB) Ping(ctx context.Context) error {
	var one int
	return db.with(ctx).Raw("SELECT 1").Scan(&one).Error
}

// Code says what kind of trouble an Error is; the web layer turns it into a status.
type Code string

// The codes. Missing is also the answer where a thing exists but its existence
// is not the viewer's to know.
const (
	Missing   Code = "missing"
	Forbidden Code = "forbidden"
	Conflict  Code = "conflict"
	Unfit     Code = "unfit"
	Expired   Code = "expired"
	TooMany   Code = "too-many"
)

// Error is trouble with a sentence for people: what happened, what is
// affected, what to do. Err holds the detail for operators.
type Error struct {
	Code    Code
	Message string
	Field   string // the form field it is about, if any
	Err     error
}

func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %v", e.Message, e.Err)
	}
	return e.Message
}

func (e *Error) Unwrap() error { return e.Err }

// Is matches by code, so that errors.Is(err, &Error{Code: Missing}) asks for the kind.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && t.Message == ""
}

func missing(what string) error {
	return &Error{Code: Missing, Message: what + " does not exist, or is not yours to see."}
}

// one turns gorm's "not found" into ours.
func one(err error, what string) error {
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return missing(what)
	}
	return err
}

// violates reports whether err broke the named constraint.
func violates(err error, constraint string) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.ConstraintName == constraint
}

// Unreachable reports whether err says that the database did not answer at
// all, rather than that it refused something.
func Unreachable(err error) bool {
	var connect *pgconn.ConnectError
	var pg *pgconn.PgError
	switch {
	case errors.As(err, &connect), errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.Is(err, pgconn.ErrConnClosed), errors.Is(err, io.ErrUnexpectedEOF):
		return true
	case errors.As(err, &pg): // shutting down, starting up, too many connections
		return strings.HasPrefix(pg.Code, "57P0") || strings.HasPrefix(pg.Code, "08") || pg.Code == "53300"
	}
	var network *net.OpError
	return errors.As(err, &network) && !errors.Is(err, context.Canceled)
}

// Full reports whether err says that the database's disk has no room left.
func Full(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == "53100"
}
