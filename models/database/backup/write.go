package backup

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"segue/models/database"
)

// left are the tables whose rows no backup holds: who is signed in, links that
// work once and failed sign-ins belong to their moment. Brought back, they
// would let in whoever has signed out since.
var left = []string{"sessions", "sign_ins", "one_time_links", "login_throttle"}

// Write copies the database into a new file, all rows as of one moment, while
// it is used. The file appears under its name when it is whole and on the disk.
// Errors are sentences for people.
func Write(ctx context.Context, db *database.DB, path, release string) (Summary, error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return Summary{}, fmt.Errorf("%s is there already; name another file, so that no backup is lost by making one", path)
	}
	part, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".part-*")
	if err != nil {
		return Summary{}, fmt.Errorf("the backup cannot be written: %w", err)
	}
	s, err := write(ctx, db, part, release)
	if err != nil {
		part.Close()
		os.Remove(part.Name())
		return s, err
	}
	if err := errors.Join(part.Sync(), part.Close()); err != nil {
		os.Remove(part.Name())
		return s, fmt.Errorf("the backup cannot be written: %w", err)
	}
	if err := name(part.Name(), path); err != nil {
		return s, fmt.Errorf("the backup is whole, but cannot be given its name (%w); it is %s", err, part.Name())
	}
	os.Remove(part.Name())
	return s, nil
}

// name gives a whole file its name, so that it is still there after the machine
// has lost its power. A link refuses a name that is taken, a rename would not;
// where the file system knows no links, the file is copied to its name.
func name(part, path string) error {
	if err := os.Link(part, path); errors.Is(err, fs.ErrExist) {
		return err
	} else if err != nil {
		if err := copyTo(part, path); err != nil {
			return err
		}
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer folder.Close()
	if err := folder.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, syscall.EINVAL) {
		return err // but for file systems whose folders cannot be told to wait for the disk
	}
	return nil
}

// copyTo copies a file to a name that is not taken. Who reads it before it is
// whole finds its end missing, and refuses it.
func copyTo(part, path string) error {
	from, err := os.Open(part)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	if err = errors.Join(err, to.Sync(), to.Close()); err != nil {
		os.Remove(path)
	}
	return err
}

// tries is how often a backup begins anew because tables came or went.
const tries = 5

func write(ctx context.Context, db *database.DB, to *os.File, release string) (s Summary, err error) {
	conn, err := db.Pool.Acquire(ctx)
	if err != nil {
		return s, fmt.Errorf("the database cannot be read: %w", err)
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock_shared($1)", database.Unchanging); err != nil {
		return s, explain(err)
	}
	defer func() {
		// The lock goes with the connection if this fails.
		_, _ = conn.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock_shared($1)", database.Unchanging)
	}()
	var tx pgx.Tx
	var tables []table
	for i := range tries {
		if tx, tables, err = freeze(ctx, conn.Conn()); !errors.Is(err, errMoved) {
			break
		}
		if i == tries-1 {
			return s, errors.New("the tables of the database change all the time, so no backup was made; try again when nobody updates Segue")
		}
	}
	if err != nil {
		return s, explain(err)
	}
	defer tx.Rollback(context.WithoutCancel(ctx)) // it only read
	if s.Head, err = describe(ctx, tx, release); err != nil {
		return s, explain(err)
	}
	sum := &counting{to: to, sum: sha256.New()}
	head, err := json.Marshal(s.Head)
	if err != nil {
		return s, err
	}
	if _, err := fmt.Fprintf(sum, "%s%d\n%s\n", magic, Format, head); err != nil {
		return s, explain(err)
	}
	out := newWriter(sum)
	for _, t := range tables {
		if slices.Contains(left, t.Name) {
			continue
		}
		n, err := copyOut(ctx, tx, out, t)
		if err != nil {
			return s, explain(err)
		}
		s.Tables, s.Rows = s.Tables+1, s.Rows+n
	}
	if err := errors.Join(sequences(ctx, tx, out), out.close()); err != nil {
		return s, explain(err)
	}
	total := sum.sum.Sum(nil)
	if _, err := to.Write(total); err != nil {
		return s, explain(err)
	}
	s.Bytes, s.Sum = sum.n+int64(len(total)), hex.EncodeToString(total)
	return s, nil
}

// counting hashes what it passes on.
type counting struct {
	to  io.Writer
	sum hash.Hash
	n   int64
}

func (c *counting) Write(p []byte) (int, error) {
	c.sum.Write(p)
	n, err := c.to.Write(p)
	c.n += int64(n)
	return n, err
}

// errMoved says that a table came or went between looking and locking.
var errMoved = errors.New("the tables changed")

// freeze begins the transaction that sees one moment. The tables are locked
// against being altered before their rows are looked at: a table rewritten
// afterwards would look empty from the past.
func freeze(ctx context.Context, conn *pgx.Conn) (pgx.Tx, []table, error) {
	before, err := list(ctx, conn)
	if err != nil {
		return nil, nil, err
	}
	if !slices.ContainsFunc(before, func(t table) bool { return t.Name == "goose_db_version" }) {
		return nil, nil, errEmpty
	}
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
	if err != nil {
		return nil, nil, err
	}
	names := make([]string, len(before))
	for i, t := range before {
		names[i] = pgx.Identifier{t.Name}.Sanitize()
	}
	_, err = tx.Exec(ctx, "SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '10s'")
	if err == nil {
		_, err = tx.Exec(ctx, "LOCK TABLE "+strings.Join(names, ", ")+" IN ACCESS SHARE MODE")
	}
	var after []table
	if err == nil {
		after, err = list(ctx, tx)
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.Code == "42P01" || err == nil && !slices.EqualFunc(before, after, func(a, b table) bool { return a.Name == b.Name }) {
		err = errMoved
	}
	if err != nil {
		tx.Rollback(context.WithoutCancel(ctx))
		return nil, nil, err
	}
	return tx, after, nil
}

// asker is a connection or a transaction.
type asker interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

// list names the tables that hold rows and the columns that are not computed.
// Of a table in parts, the parts.
func list(ctx context.Context, from asker) ([]table, error) {
	rows, err := from.Query(ctx, `SELECT c.relname, array_agg(a.attname::text ORDER BY a.attnum)
		FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
			AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
		GROUP BY c.relname ORDER BY c.relname`)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(r pgx.CollectableRow) (t table, err error) {
		return t, r.Scan(&t.Name, &t.Columns)
	})
}

// describe fills in the heading. The time is of the snapshot's transaction.
func describe(ctx context.Context, tx pgx.Tx, release string) (Head, error) {
	h := Head{Release: release}
	err := tx.QueryRow(ctx, `SELECT now(), current_setting('server_version'), (SELECT key_fingerprint FROM settings),
		ARRAY(SELECT version_id FROM goose_db_version WHERE is_applied ORDER BY version_id)`).Scan(&h.Made, &h.Postgres, &h.Keys, &h.Schema)
	h.Made = h.Made.UTC()
	return h, err
}

func copyOut(ctx context.Context, tx pgx.Tx, out *writer, t table) (int64, error) {
	if err := out.json(recordTable, t); err != nil {
		return 0, err
	}
	tag, err := tx.Conn().PgConn().CopyTo(ctx, out, "COPY "+pgx.Identifier{t.Name}.Sanitize()+" ("+columns(t)+") TO STDOUT (FORMAT binary)")
	if err != nil {
		return 0, err
	}
	return tag.RowsAffected(), out.record(recordEnd, binary.AppendVarint(nil, tag.RowsAffected()))
}

func columns(t table) string {
	list := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		list[i] = pgx.Identifier{c}.Sanitize()
	}
	return strings.Join(list, ", ")
}

// sequences are read last: they know no snapshot, and one that has gone on
// since only leaves numbers out.
func sequences(ctx context.Context, tx pgx.Tx, out *writer) error {
	rows, err := tx.Query(ctx, "SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema() ORDER BY sequencename")
	if err != nil {
		return err
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return err
	}
	all := make([]sequence, len(names))
	for i, name := range names {
		all[i].Name = name
		if err := tx.QueryRow(ctx, "SELECT last_value, is_called FROM "+pgx.Identifier{name}.Sanitize()).Scan(&all[i].Last, &all[i].Called); err != nil {
			return err
		}
	}
	return out.json(recordSequences, all)
}

var errEmpty = errors.New("there is no Segue in this database, so there is nothing to back up")

// explain says in a sentence why a backup was not made.
func explain(err error) error {
	var pg *pgconn.PgError
	switch {
	case errors.Is(err, errEmpty) || errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &pg) && pg.Code == "55P03":
		return errors.New("the tables of the database are being altered and did not become free in 10 s, so no backup was made; try again")
	case errors.As(err, &pg):
		return fmt.Errorf("the database cannot be copied, so no backup was made: %s (%s)", pg.Message, pg.Code)
	}
	return fmt.Errorf("no backup was made: %w", err)
}
