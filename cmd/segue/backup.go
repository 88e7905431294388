package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"segue/models/database"
	"segue/models/database/backup"
	"segue/models/database/embedded"
	"segue/runtime/secret"
)

// whose says which database a backup is of, or a restore goes to, as for serve.
type whose struct {
	Data string `env:"SEGUE_DATA" placeholder:"DIR" help:"Data folder of the embedded database. Without it: /var/lib/segue as root, else the account's own data folder."`
	URL  string `name:"database-url" env:"DATABASE_URL" placeholder:"URL" help:"The Postgres that is used instead of an embedded one: postgres://user:password@host:5432/segue"`
}

type backupCmd struct {
	File  string `arg:"" help:"File to write; it must not exist yet."`
	Where whose  `embed:""`
}

// Run writes the backup. Servers go on meanwhile.
func (b backupCmd) Run(ctx context.Context, out io.Writer) error {
	began := time.Now()
	db, data, stop, err := b.Where.beside(ctx, out)
	if err != nil {
		return err
	}
	defer stop()
	s, err := backup.Write(ctx, db, b.File, version())
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Backup    of %s: %d rows of %d tables, %s in %s\n", s.Head.Made.Format("2 January 2006 15:04:05 MST"), s.Rows, s.Tables, size(s.Bytes), time.Since(began).Round(time.Millisecond))
	fmt.Fprintf(out, "Checksum  %s\n", s.Sum)
	if s.Head.Keys != "" {
		fmt.Fprintf(out, "Keys      are not in it; without them stored passwords cannot be read: keep a copy of SEGUE_KEY or of %s elsewhere\n", filepath.Join(data, secret.FileName))
	}
	return nil
}

// beside opens a database that a server may be using: an outside one, or that
// of a data folder, which is started only if nobody serves it.
func (w whose) beside(ctx context.Context, out io.Writer) (db *database.DB, data string, stop func(), err error) {
	if data, err = dataFolder(w.Data); err != nil {
		return nil, "", nil, err
	}
	url, end := w.URL, func() {}
	if url == "" {
		if !embedded.Holds(data) {
			return nil, "", nil, fmt.Errorf("the data folder %s holds no database; name another with --data, or a Postgres with DATABASE_URL", data)
		}
		server, err := embedded.Start(ctx, embedded.Options{Data: data, Progress: told(out)})
		switch {
		case errors.Is(err, embedded.ErrInUse):
			if url, err = embedded.URLOf(data); err != nil {
				return nil, "", nil, err
			}
		case err != nil:
			return nil, "", nil, err
		default:
			url, end = server.URL(), stopping(server, out)
		}
	}
	if db, err = database.Connect(ctx, database.Config{URL: url, MaxConns: 2}); err != nil {
		end()
		return nil, "", nil, err
	}
	return db, data, func() { db.Close(); end() }, nil
}

func told(out io.Writer) func(string) {
	return func(line string) { fmt.Fprintf(out, "Database  %s\n", line) }
}

func stopping(s *embedded.Server, out io.Writer) func() {
	return func() {
		if err := s.Stop(); err != nil {
			told(out)(fmt.Sprintf("did not stop in order: %v", err))
		}
	}
}

// size is a number of bytes as people say it.
func size(n int64) string {
	switch {
	case n >= 1<<30:
		return fmt.Sprintf("%.1f GB", float64(n)/(1<<30))
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	}
	return fmt.Sprintf("%.1f kB", float64(n)/(1<<10))
}

type restoreCmd struct {
	File  string `arg:"" help:"Backup to restore."`
	Where whose  `embed:""`
}

// Run restores the backup into an empty database, or leaves that empty.
func (r restoreCmd) Run(ctx context.Context, out io.Writer) error {
	began := time.Now()
	data, err := dataFolder(r.Where.Data)
	if err != nil {
		return err
	}
	if _, err := backup.Read(r.File); err != nil { // before a database is made for it
		return err
	}
	url := r.Where.URL
	if url == "" {
		server, err := embedded.Start(ctx, embedded.Options{Data: data, Progress: told(out)})
		if err != nil {
			return err
		}
		defer stopping(server, out)()
		url = server.URL()
	}
	db, err := database.Connect(ctx, database.Config{URL: url, MaxConns: 2})
	if err != nil {
		return err
	}
	defer db.Close()
	s, err := backup.Restore(ctx, db, r.File)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Restored  as of %s: %d rows of %d tables in %s\n", s.Head.Made.Format("2 January 2006 15:04:05 MST"), s.Rows, s.Tables, time.Since(began).Round(time.Millisecond))
	fmt.Fprintln(out, "Next      start Segue on it: it goes on from that moment, takes up its open calls again, and everybody signs in anew")
	if _, err := os.Stat(filepath.Join(data, secret.FileName)); s.Head.Keys != "" && r.Where.URL == "" && err != nil {
		fmt.Fprintf(out, "Keys      are not in a backup: before the start, put the old ones into %s, or into SEGUE_KEY\n", filepath.Join(data, secret.FileName))
	}
	return nil
}
