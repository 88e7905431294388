package database

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// minVersion is the oldest Postgres the migrations run on, as
// server_version_num gives it.
const minVersion = 140000

const example = "DATABASE_URL=postgres://user:password@host:5432/segue"

// parse reads a DATABASE_URL. What is wrong with it is said without repeating
// it, since it holds a password.
func parse(url string) (*pgxpool.Config, error) {
	if !strings.HasPrefix(url, "postgres://") && !strings.HasPrefix(url, "postgresql://") {
		return nil, errors.New("DATABASE_URL is no Postgres address; write it like " + example)
	}
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		why := "it cannot be read"
		var e *pgconn.ParseConfigError
		if errors.As(err, &e) && errors.Unwrap(e) != nil && !strings.Contains(errors.Unwrap(e).Error(), url) {
			why = errors.Unwrap(e).Error()
		}
		return nil, fmt.Errorf("DATABASE_URL is no Postgres address (%s); write it like %s, with special characters of the password percent-encoded", why, example)
	}
	config.ConnConfig.RuntimeParams["application_name"] = "segue"
	config.ConnConfig.RuntimeParams["timezone"] = "UTC"
	bound(config)
	return config, nil
}

// What a connection that only looks open may cost, unless the address says
// otherwise (connect_timeout, pool_ping_timeout, and the parameter below): nobody
// waits longer for a new one or for the answer to a ping, and the locks of a session
// whose other end is gone are freed. Besides, what an index names of a big table is
// remembered row by row, not page by page, which would have every row of them looked
// at; and nobody's page takes several processors.
const (
	connectWithin = 5 * time.Second
	pongWithin    = 2 * time.Second
	idleWithin    = "5s" // in a transaction
	idleParameter = "idle_in_transaction_session_timeout"
)

// bound sees to it that no broken connection is waited for without end.
func bound(config *pgxpool.Config) {
	c := config.ConnConfig
	said := config.ConnString()
	if !strings.Contains(said, "connect_timeout=") {
		c.ConnectTimeout = connectWithin
	}
	if !strings.Contains(said, "pool_ping_timeout=") {
		config.PingTimeout = pongWithin
	}
	c.DialFunc = (&net.Dialer{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 5 * time.Second, Interval: 2 * time.Second, Count: 3}}).DialContext
	if set := unsaid(c.RuntimeParams); set != "" {
		// Not with the start of the session: poolers know no such parameters there.
		config.AfterConnect = func(ctx context.Context, conn *pgx.Conn) error {
			_, err := conn.Exec(ctx, set)
			return err
		}
	}
}

// unsaid sets what the address leaves to us.
func unsaid(said map[string]string) (set string) {
	for name, value := range map[string]string{idleParameter: idleWithin, "work_mem": "16MB", "max_parallel_workers_per_gather": "0"} {
		if _, chosen := said[name]; !chosen {
			set += "SET " + name + " = '" + value + "'; "
		}
	}
	return set
}

// reach waits until the database answers, as long as the reason may pass by
// itself, and checks its version.
func reach(ctx context.Context, pool *pgxpool.Pool, c Config) error {
	began, told := time.Now(), false
	for {
		var version int
		var text string
		err := pool.QueryRow(ctx, "SELECT current_setting('server_version_num')::int, current_setting('server_version')").Scan(&version, &text)
		if err == nil {
			if version < minVersion {
				return fmt.Errorf("the database at %s is Postgres %s; Segue needs %d or newer", place(pool.Config()), text, minVersion/10000)
			}
			return nil
		}
		if !passing(err) || time.Since(began) >= c.Wait {
			return explain(pool.Config(), err)
		}
		if !told {
			told = true
			c.Progress(fmt.Sprintf("Waiting up to %s for the database at %s", c.Wait, place(pool.Config())))
		}
		select {
		case <-ctx.Done():
			return explain(pool.Config(), err)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// passing says whether waiting may help: the server is starting, or is not
// there yet, as when containers start together.
func passing(err error) bool {
	if pg := new(pgconn.PgError); errors.As(err, &pg) {
		return pg.Code == "57P03" || pg.Code == "53300" // starting up; too many connections
	}
	var op *net.OpError
	var dns *net.DNSError
	return errors.As(err, &op) || errors.As(err, &dns)
}

// explain turns what Postgres or the network said into what to do.
func explain(config *pgxpool.Config, err error) error {
	at, user, name := place(config), config.ConnConfig.User, config.ConnConfig.Database
	if pg := new(pgconn.PgError); errors.As(err, &pg) {
		switch pg.Code {
		case "28P01", "28000":
			return fmt.Errorf("the database at %s does not accept the user %q with this password (%s); check DATABASE_URL", at, user, pg.Message)
		case "3D000":
			return fmt.Errorf("the server at %s has no database %q; create it (createdb %s), or name another in DATABASE_URL", at, name, name)
		case "42501":
			return fmt.Errorf("the user %q may not use the database %q at %s (%s); grant it: GRANT ALL ON DATABASE %s TO %s", user, name, at, pg.Message, name, user)
		case "53300":
			return fmt.Errorf("the database at %s has no free connection (%s); raise its max_connections, or lower SEGUE_DATABASE_CONNECTIONS", at, pg.Message)
		}
		return fmt.Errorf("the database at %s refuses the connection: %s", at, pg.Message)
	}
	var dns *net.DNSError
	if errors.As(err, &dns) {
		return fmt.Errorf("the host %q of DATABASE_URL is not known here; check its name", dns.Name)
	}
	var op *net.OpError
	if errors.As(err, &op) {
		return fmt.Errorf("no database answers at %s (%v); start it, or check DATABASE_URL", at, op.Err)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("no database answers at %s in time; check host and firewall, or DATABASE_URL", at)
	}
	return fmt.Errorf("the database at %s cannot be used: %w", at, err)
}

func place(config *pgxpool.Config) string {
	if strings.HasPrefix(config.ConnConfig.Host, "/") {
		return config.ConnConfig.Host
	}
	return fmt.Sprintf("%s:%d", config.ConnConfig.Host, config.ConnConfig.Port)
}
