package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"segue/migrations"
)

// migrate brings the schema up to date. Several nodes may start at once: a
// session lock lets one work and the others wait.
func migrate(ctx context.Context, db *sql.DB, progress func(string)) error {
	return migrateFrom(ctx, db, migrations.Files, progress)
}

func migrateFrom(ctx context.Context, db *sql.DB, files fs.FS, progress func(string)) error {
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 600))
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectPostgres, db, files, goose.WithSessionLocker(locker),
		// Files are written side by side; one with a lower number may come later.
		goose.WithAllowOutofOrder(true))
	if err != nil {
		return fmt.Errorf("the migrations cannot be read: %w", err)
	}
	at, newest, err := p.GetVersions(ctx)
	if err != nil {
		return explainMigration(err)
	}
	if at > newest {
		return fmt.Errorf("the database belongs to a newer Segue (schema %d; this one knows %d); start that one, or restore a backup from before its update", at, newest)
	}
	if pending, err := p.HasPending(ctx); err != nil {
		return explainMigration(err)
	} else if !pending {
		return nil
	}
	began := time.Now()
	done, err := upAlone(ctx, db, p, progress)
	if err != nil {
		return explainMigration(err)
	}
	if len(done) > 0 {
		progress(fmt.Sprintf("Schema brought up to date: %d to %d in %s", at, newest, time.Since(began).Round(time.Millisecond)))
	}
	return nil
}

// Unchanging is the advisory lock that is held, shared, by whoever needs the schema
// to stay as it is for long, such as a backup. A change of a table would wait for
// them, and all who use the table for the change.
const Unchanging = 1397048135

// upAlone migrates when nobody needs the schema to stay as it is.
func upAlone(ctx context.Context, db *sql.DB, p *goose.Provider, progress func(string)) ([]*goose.MigrationResult, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	for told := false; ; told = true {
		var free bool
		if err := conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", Unchanging).Scan(&free); err != nil {
			return nil, err
		}
		if free {
			break
		}
		if !told {
			progress("Waiting for a backup, or another server that does the same, to end before the schema is brought up to date")
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
	done, err := p.Up(ctx)
	_, unlocked := conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", Unchanging)
	return done, errors.Join(err, unlocked)
}

// explainMigration names the file and Postgres's own words: whoever reads this
// either writes migrations or must send it to somebody who does.
func explainMigration(err error) error {
	var partial *goose.PartialError
	where := ""
	if errors.As(err, &partial) && partial.Failed != nil {
		where = " in " + path.Base(partial.Failed.Source.Path)
	}
	if pg := new(pgconn.PgError); errors.As(err, &pg) {
		if pg.Code == "42501" {
			return fmt.Errorf("the database user may not create tables (%s); make it the owner of the database", pg.Message)
		}
		return fmt.Errorf("the schema could not be brought up to date%s: %s (%s); nothing of this file was kept", where, pg.Message, pg.Code)
	}
	return fmt.Errorf("the schema could not be brought up to date%s: %w", where, err)
}
