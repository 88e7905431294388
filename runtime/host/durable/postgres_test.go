package durable

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"segue/models/database/embedded"
)

// database is a Postgres of this test's own that waits for the disk.
type database struct {
	cluster *embedded.Cluster
	process *embedded.Process
	pool    *pgxpool.Pool // for looking, not through any proxy
}

// ownFolder is like t.TempDir, but Postgres's account may pass it.
func ownFolder(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "segue-durable-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// newDatabase makes a server with one empty database called segue; small, if
// there is one, is a folder where its tables lie, apart from its log.
func newDatabase(t testing.TB, dir, small string) *database {
	t.Helper()
	account := embedded.AccountFor(filepath.Join(dir, "none"))
	programs, err := embedded.DefaultSearch(account).Find(t.Context(), 0, func(line string) { t.Log(line) })
	if err != nil {
		t.Fatalf("no Postgres for this test: %v", err)
	}
	d := &database{cluster: &embedded.Cluster{
		Dir: filepath.Join(dir, "cluster"), Sockets: filepath.Join(dir, "run"), Log: filepath.Join(dir, "postgres.log"),
		Programs: programs, Account: account,
		Settings: []string{"fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=128MB", "max_wal_size=2GB",
			"max_connections=200", "jit=off", "timezone=UTC", "log_timezone=UTC", "log_checkpoints=off", "log_line_prefix=%m [%p] "},
	}}
	if err := d.cluster.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.start(t)
	t.Cleanup(func() {
		d.pool.Close()
		if err := d.process.Stop(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			if log, err := os.ReadFile(d.cluster.Log); err == nil {
				t.Logf("the end of the database's log:\n%s", log[max(0, len(log)-4000):])
			}
		}
	})
	admin, err := pgx.Connect(t.Context(), d.cluster.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close(context.Background())
	create := "CREATE DATABASE segue"
	if small != "" {
		if _, err := admin.Exec(t.Context(), "CREATE TABLESPACE small LOCATION '"+small+"'"); err != nil {
			t.Fatal(err)
		}
		create += " TABLESPACE small"
	}
	if _, err := admin.Exec(t.Context(), create); err != nil {
		t.Fatal(err)
	}
	if d.pool, err = pgxpool.New(t.Context(), d.cluster.URL("segue")); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *database) start(t testing.TB) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var err error
	if d.process, err = d.cluster.Start(ctx, func(string) {}); err != nil {
		t.Fatalf("the database does not start: %v", err)
	}
}

// quit has the server end at once.
func (d *database) quit() { syscall.Kill(d.process.Pid(), syscall.SIGQUIT) }

// crash ends the server at once, without writing anything more, and starts it
// again. It returns when the server accepts connections.
func (d *database) crash(t testing.TB) {
	t.Helper()
	d.quit()
	select {
	case <-d.process.Done():
	case <-time.After(patience):
		t.Fatal("the database does not end")
	}
	d.start(t)
}

// socket is where the server listens.
func (d *database) socket() string { return filepath.Join(d.cluster.Sockets, ".s.PGSQL.5432") }

// number asks for one number, as often as it takes while the server restarts.
func (d *database) number(t testing.TB, sql string, args ...any) int {
	t.Helper()
	n := 0
	until(t, "the database answers "+sql, func() bool { return d.pool.QueryRow(t.Context(), sql, args...).Scan(&n) == nil })
	return n
}

// terminate ends some of the servers' sessions, chosen by chance.
func (d *database) terminate(ctx context.Context, most int) (int, error) {
	var n int
	err := d.pool.QueryRow(ctx, `SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM (
		SELECT pid FROM pg_stat_activity WHERE application_name = 'segue' AND backend_type = 'client backend' AND pid <> pg_backend_pid()
		ORDER BY random() LIMIT $1) AS chosen`, most).Scan(&n)
	return n, err
}

// url is the address of the database for a server behind a proxy.
func (p *proxy) url() string {
	return fmt.Sprintf("postgres://%s@127.0.0.1:%d/segue?sslmode=disable", embedded.Superuser, p.port())
}
