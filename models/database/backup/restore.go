package backup

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pierrec/lz4/v4"
	"github.com/pressly/goose/v3"
	goosedb "github.com/pressly/goose/v3/database"
	"github.com/pressly/goose/v3/lock"

	"segue/migrations"
	"segue/models/database"
)

// Restore makes an empty database what the backup says, with the schema it was
// made under: the next start brings that up to date. It is one transaction, so
// the database stays empty unless all of it succeeds. Errors are sentences for
// people.
//
// Instances that begin from now on get numbers that the original had not given
// out: a system outside tells repetitions of a call by them, and what it was
// asked for after the backup was made must not be taken for something new.
func Restore(ctx context.Context, db *database.DB, path string) (Summary, error) {
	s, err := Read(path)
	if err != nil {
		return s, err
	}
	steps, err := schema(s.Head.Schema)
	if err != nil {
		return s, fmt.Errorf("the backup %s %w", path, err)
	}
	f, err := os.Open(path)
	if err != nil {
		return s, fmt.Errorf("the backup cannot be read: %w", err)
	}
	defer f.Close()
	_, skip, err := heading(path, f)
	if err != nil {
		return s, err
	}
	if _, err := f.Seek(skip, io.SeekStart); err != nil {
		return s, fmt.Errorf("the backup cannot be read: %w", err)
	}
	own := stdlib.OpenDBFromPool(db.Pool)
	defer own.Close()
	err = inOne(ctx, own, func(tx *sql.Tx, conn *pgx.Conn) error {
		r := restore{tx: tx, conn: conn, from: &reader{in: bufio.NewReaderSize(lz4.NewReader(f), 1<<20)}}
		return r.run(ctx, &s, steps)
	})
	return s, refusal(err)
}

// inOne runs everything on one connection in one transaction, as goose and as
// COPY each need it.
func inOne(ctx context.Context, db *sql.DB, do func(*sql.Tx, *pgx.Conn) error) error {
	c, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	tx, err := c.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // nothing after a commit
	var conn *pgx.Conn  // used outside of Raw, which keeps the transaction waiting
	if err := c.Raw(func(driver any) error { conn = driver.(*stdlib.Conn).Conn(); return nil }); err != nil {
		return err
	}
	if err := do(tx, conn); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return &unknown{err}
	}
	return nil
}

// unknown is the loss of the answer to COMMIT: it may have been carried out.
type unknown struct{ err error }

func (u *unknown) Error() string { return u.err.Error() }
func (u *unknown) Unwrap() error { return u.err }

// step is a migration as SQL.
type step struct {
	version int64
	up      string
}

// schema are the migrations that made a backup's tables, in order. The words
// of its error follow the name of the file.
func schema(want []int64) ([]step, error) {
	entries, err := migrations.Files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	known := map[int64]string{}
	for _, e := range entries {
		if v, err := goose.NumericComponent(e.Name()); err == nil {
			known[v] = e.Name()
		}
	}
	var steps []step
	for _, v := range want {
		if v == 0 {
			continue // goose's own mark
		}
		if known[v] == "" {
			return nil, fmt.Errorf("is of a newer Segue (schema %d; this one knows %d); restore it with that one. Nothing was restored", slices.Max(want), slices.Max(keys(known)))
		}
		text, err := migrations.Files.ReadFile(known[v])
		if err != nil {
			return nil, err
		}
		_, up, _ := strings.Cut(string(text), "-- +goose Up")
		up, _, _ = strings.Cut(up, "-- +goose Down")
		// The database is empty and ours alone, and all of it one transaction: indexes are made as in any other.
		steps = append(steps, step{v, strings.ReplaceAll(up, " CONCURRENTLY", "")})
	}
	return steps, nil
}

func keys(m map[int64]string) (list []int64) {
	for k := range m {
		list = append(list, k)
	}
	return list
}

// restore is one restore in its transaction.
type restore struct {
	tx   *sql.Tx
	conn *pgx.Conn
	from *reader
}

func (r *restore) exec(ctx context.Context, sql string) error {
	return r.conn.PgConn().Exec(ctx, sql).Close()
}

func (r *restore) run(ctx context.Context, s *Summary, steps []step) error {
	// The lock is the one under which a starting server looks at the schema.
	err := r.exec(ctx, fmt.Sprintf(`SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0;
		SELECT pg_advisory_xact_lock(%d)`, lock.DefaultLockID))
	if err != nil {
		return err
	}
	if err := r.empty(ctx); err != nil {
		return err
	}
	if err := r.build(ctx, steps); err != nil {
		return err
	}
	again, err := r.loosen(ctx)
	if err != nil {
		return err
	}
	if err := r.load(ctx, s); err != nil {
		return err
	}
	for _, sql := range again {
		if err := r.exec(ctx, sql); err != nil {
			return err
		}
	}
	if err := r.numbers(ctx, s.Head.Made); err != nil {
		return err
	}
	return r.exec(ctx, "ANALYZE")
}

// empty refuses a database in which anything is.
func (r *restore) empty(ctx context.Context) error {
	var n int
	var some string
	err := r.conn.QueryRow(ctx, `SELECT count(*), coalesce(min(c.relname), '') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
			AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`).Scan(&n, &some)
	if err == nil && n > 0 {
		return &notEmpty{n, some}
	}
	return err
}

type notEmpty struct {
	n    int
	some string
}

func (e *notEmpty) Error() string {
	return fmt.Sprintf("the database is not empty (it holds %d tables and the like, %s among them), and a restore never overwrites; "+
		"restore into a new one: another folder with --data, or createdb and DATABASE_URL. Nothing was changed", e.n, e.some)
}

// build makes the tables as they were when the backup was made, without rows.
func (r *restore) build(ctx context.Context, steps []step) error {
	versions, err := goosedb.NewStore(goosedb.DialectPostgres, goose.DefaultTablename)
	if err != nil {
		return err
	}
	if err := versions.CreateVersionTable(ctx, r.tx); err != nil {
		return err
	}
	for _, s := range steps {
		if err := r.exec(ctx, s.up); err != nil {
			return fmt.Errorf("migration %d: %w", s.version, err)
		}
	}
	tables, err := list(ctx, r.conn)
	if err != nil {
		return err
	}
	names := make([]string, len(tables))
	for i, t := range tables {
		names[i] = pgx.Identifier{t.Name}.Sanitize()
	}
	return r.exec(ctx, "TRUNCATE "+strings.Join(names, ", ")) // migrations write rows of their own
}

// loosen takes away what would be asked of every row as it comes, and returns
// the statements that ask it of all rows at the end.
func (r *restore) loosen(ctx context.Context) (again []string, err error) {
	rows, err := r.conn.Query(ctx, `SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
		WHERE connamespace = current_schema()::regnamespace AND contype = 'f' AND conparentid = 0`)
	if err != nil {
		return nil, err
	}
	var drop []string
	_, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (struct{}, error) {
		var of, name, says string
		err := row.Scan(&of, &name, &says)
		drop = append(drop, "ALTER TABLE "+of+" DROP CONSTRAINT "+name)
		again = append(again, "ALTER TABLE "+of+" ADD CONSTRAINT "+name+" "+says)
		return struct{}{}, err
	})
	if err != nil {
		return nil, err
	}
	rows, err = r.conn.Query(ctx, `SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
		WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace`)
	if err != nil {
		return nil, err
	}
	loud, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, t := range loud {
		drop = append(drop, "ALTER TABLE "+t+" DISABLE TRIGGER USER")
		again = append(again, "ALTER TABLE "+t+" ENABLE TRIGGER USER")
	}
	if err != nil {
		return nil, err
	}
	return again, r.exec(ctx, strings.Join(drop, "; "))
}

// load copies the rows in, table by table, and sets the sequences.
func (r *restore) load(ctx context.Context, s *Summary) error {
	for {
		kind, body, err := r.from.next()
		if err != nil {
			return err
		}
		switch kind {
		case recordTable:
			var t table
			if err := json.Unmarshal(body, &t); err != nil {
				return damaged(err)
			}
			if err := r.copyIn(ctx, t, s); err != nil {
				return err
			}
		case recordSequences:
			var all []sequence
			if err := json.Unmarshal(body, &all); err != nil {
				return damaged(err)
			}
			for _, q := range all {
				name, err := r.own(ctx, q.Name, "S")
				if err != nil {
					return err
				}
				if _, err := r.conn.Exec(ctx, "SELECT setval($1::text::regclass, $2, $3)", name, q.Last, q.Called); err != nil {
					return err
				}
			}
		case recordLast:
			return nil
		default:
			return fmt.Errorf("%w: it holds a part of the unknown kind %q", errDamaged, kind)
		}
	}
}

// month is how the parts of the history are named.
var month = regexp.MustCompile(`^history_([0-9]{6})$`)

func (r *restore) copyIn(ctx context.Context, t table, s *Summary) error {
	if m := month.FindStringSubmatch(t.Name); m != nil {
		number, err := strconv.Atoi(m[1])
		if err != nil {
			return damaged(err)
		}
		if _, err := r.conn.Exec(ctx, "SELECT history_month($1)", number); err != nil {
			return err
		}
	}
	name, err := r.own(ctx, t.Name, "r")
	if err != nil {
		return err
	}
	tag, err := r.conn.PgConn().CopyFrom(ctx, r.from, "COPY "+name+" ("+columns(t)+") FROM STDIN (FORMAT binary)")
	if err != nil {
		return err
	}
	if tag.RowsAffected() != r.from.end {
		return fmt.Errorf("%w: %s has %d rows instead of %d", errDamaged, t.Name, tag.RowsAffected(), r.from.end)
	}
	s.Tables, s.Rows = s.Tables+1, s.Rows+tag.RowsAffected()
	return nil
}

// own is the name of a table or a sequence of ours, with its schema. Nothing else
// is written to, whatever a file asks for: Postgres keeps its roles in tables too.
func (r *restore) own(ctx context.Context, name, kind string) (string, error) {
	var schema string
	err := r.conn.QueryRow(ctx, "SELECT current_schema() FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname = $1 AND relkind::text = $2", name, kind).Scan(&schema)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", fmt.Errorf("%w: it holds “%s”, which is none of Segue's", errDamaged, name)
	}
	return pgx.Identifier{schema, name}.Sanitize(), err
}

// busiest is how many instances the original may have begun in each second
// since the backup, day and night, and slack for how long the clocks may differ.
const (
	busiest = 1 << 10
	slack   = time.Hour
)

// numbers goes on far behind the instances that the original has begun since.
func (r *restore) numbers(ctx context.Context, made time.Time) error {
	var now time.Time
	if err := r.conn.QueryRow(ctx, "SELECT clock_timestamp()").Scan(&now); err != nil {
		return err
	}
	skip := int64((max(0, now.Sub(made)) + slack).Seconds()) * busiest
	// Numbers end some time: an old backup takes no more than an eighth of those left.
	_, err := r.conn.Exec(ctx, `SELECT setval('instance_numbers', n.last_value + least($1, (s.max_value - n.last_value) / 8 / s.increment_by * s.increment_by), n.is_called)
		FROM instance_numbers n, pg_sequences s WHERE s.schemaname = current_schema() AND s.sequencename = 'instance_numbers'`, skip)
	return err
}

// refusal says in a sentence why nothing was restored.
func refusal(err error) error {
	var full *notEmpty
	var open *unknown
	var pg *pgconn.PgError
	switch {
	case err == nil || errors.As(err, &full):
		return err
	case errors.As(err, &open) && !errors.As(err, &pg):
		return fmt.Errorf("the database went away while the restore was being completed (%w), so it is not known whether all was restored or nothing; look whether the database is empty before you try again", err)
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, errDamaged):
		return fmt.Errorf("%w; take another copy of it. Nothing was restored", err)
	case errors.As(err, &pg) && pg.Code == "42501":
		return fmt.Errorf("the database user may not create tables (%s); make it the owner of the database. Nothing was restored", pg.Message)
	case errors.As(err, &pg):
		return fmt.Errorf("the database refused what the backup holds: %s (%s). Nothing was restored", pg.Message, pg.Code)
	}
	return fmt.Errorf("the backup could not be restored: %w. Nothing was restored", err)
}
