package dbtest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/models/database/embedded"
)

// keeperEnv tells a re-executed test binary to be the keeper of the cluster it
// carries, instead of running tests.
const keeperEnv = "SEGUE_DBTEST_KEEPER"

// keptTemplates is how many of the newest migrations' databases outlive a stop.
const keptTemplates = 6

// order is what a keeper is told.
type order struct {
	Cluster *embedded.Cluster
	Idle    time.Duration // without connections, then the server stops
	Look    time.Duration // pause between looks at connections and leftovers
}

func init() {
	text := os.Getenv(keeperEnv)
	if text == "" {
		return
	}
	if err := keep(text); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// keep runs the server until nobody has used it for a minute. The server dies
// with the keeper, so killing either leaves nothing behind.
func keep(text string) error {
	var o order
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		return err
	}
	c := o.Cluster
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := c.Settle(ctx, func(string) {}); err != nil {
		return err
	}
	p, err := c.Start(ctx, func(string) {})
	if err != nil {
		return err
	}
	// The gate, once taken, is held until the server has stopped.
	if held := watch(ctx, o, p); held != nil {
		defer held.Close()
	}
	return p.Stop()
}

// watch returns when the server should stop: with the gate held if it is
// because nobody uses it, so that nobody comes in meanwhile.
func watch(ctx context.Context, o order, p *embedded.Process) *os.File {
	conn, err := pgx.Connect(ctx, o.Cluster.URL("postgres"))
	if err != nil {
		return nil
	}
	defer conn.Close(context.WithoutCancel(ctx))
	used := time.Now()
	tick := time.NewTicker(o.Look)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-p.Done():
			return nil
		case <-tick.C:
		}
		sweep(ctx, conn)
		if users(ctx, conn) > 0 {
			used = time.Now()
			continue
		}
		if time.Since(used) < o.Idle {
			continue
		}
		held, err := gate(o.Cluster, syscall.LOCK_EX|syscall.LOCK_NB)
		if err != nil {
			continue
		}
		if users(ctx, conn) > 0 {
			held.Close()
			continue
		}
		forget(ctx, conn)
		return held
	}
}

// users counts the connections of others; a failing count reads as none.
func users(ctx context.Context, conn *pgx.Conn) int {
	var n int
	_ = conn.QueryRow(ctx, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()").Scan(&n)
	return n
}

// sweep drops the databases of test processes that are gone.
func sweep(ctx context.Context, conn *pgx.Conn) {
	for _, name := range list(ctx, conn, testPrefix) {
		pid, _, _ := strings.Cut(strings.TrimPrefix(name, testPrefix), "_")
		n, err := strconv.Atoi(pid)
		if err == nil && syscall.Kill(n, 0) == syscall.ESRCH {
			drop(ctx, conn, name)
		}
	}
}

// forget drops what need not be kept for the next start.
func forget(ctx context.Context, conn *pgx.Conn) {
	for _, name := range list(ctx, conn, testPrefix) {
		drop(ctx, conn, name)
	}
	if old := list(ctx, conn, templatePrefix); len(old) > keptTemplates {
		for _, name := range old[:len(old)-keptTemplates] {
			drop(ctx, conn, name)
		}
	}
}

func drop(ctx context.Context, conn *pgx.Conn, name string) {
	if _, err := conn.Exec(ctx, "DROP DATABASE IF EXISTS "+quote(name)+" WITH (FORCE)"); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

// list names the databases with a prefix, oldest first.
func list(ctx context.Context, conn *pgx.Conn, prefix string) []string {
	rows, err := conn.Query(ctx, "SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY oid", prefix)
	if err != nil {
		return nil
	}
	names, _ := pgx.CollectRows(rows, pgx.RowTo[string]) // none are as good as unreadable ones
	return names
}
