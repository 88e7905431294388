package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"

	"segue/models/database/embedded"
)

// Config says which database to open.
type Config struct {
	URL      string            // DATABASE_URL; empty: the embedded one
	Data     string            // data folder of the embedded one
	Search   *embedded.Search  // where its programs are looked for; nil: everywhere
	MaxConns int32             // of the pool; 0: DefaultMaxConns
	Wait     time.Duration     // how long an outside database may take to answer; 0: one try
	Address  string            // where this installation answers, for the embedded one's lock file
	Progress func(line string) // gets a line per stage that takes time; nil: none
	Logger   *slog.Logger      // slow queries and, at debug level, failed ones; nil: none

	Session map[string]string    // settings of Postgres for each connection
	Notice  func(message string) // gets what Postgres says besides answers; nil: nobody
}

// DefaultMaxConns leaves room for committers, LISTEN and lock connections
// beside the requests, and for several nodes on one Postgres of 200.
const DefaultMaxConns = 40

// DB is one database, open and migrated.
type DB struct {
	Pool *pgxpool.Pool // every connection, gorm's too, comes from here
	Gorm *gorm.DB

	server *embedded.Server // nil when DATABASE_URL names an outside one
	sql    *sql.DB
}

// Open connects, starting the embedded server first where no URL is set, and
// applies the migrations that are missing. Errors are sentences for people,
// with the way out. Close what it returns.
func Open(ctx context.Context, c Config) (*DB, error) {
	if c.Progress == nil {
		c.Progress = func(string) {}
	}
	if c.URL != "" {
		return open(ctx, c, nil)
	}
	server, err := embedded.Start(ctx, embedded.Options{
		Data: c.Data, Search: c.Search, Address: c.Address, Progress: c.Progress,
	})
	if err != nil {
		return nil, err
	}
	c.URL = server.URL()
	db, err := open(ctx, c, server)
	if err != nil {
		return nil, errors.Join(err, server.Stop())
	}
	return db, nil
}

func open(ctx context.Context, c Config, server *embedded.Server) (*DB, error) {
	db, err := Connect(ctx, c)
	if err != nil {
		return nil, err
	}
	db.server = server
	if err := migrate(ctx, db.sql, c.Progress); err != nil {
		db.disconnect()
		return nil, err
	}
	return db, nil
}

// Connect opens the database at c.URL as it is, without migrating it. For
// tools and tests; servers use Open.
func Connect(ctx context.Context, c Config) (*DB, error) {
	if c.Progress == nil {
		c.Progress = func(string) {}
	}
	config, err := parse(c.URL)
	if err != nil {
		return nil, err
	}
	config.MaxConns = c.MaxConns
	if config.MaxConns <= 0 {
		config.MaxConns = DefaultMaxConns
	}
	maps.Copy(config.ConnConfig.RuntimeParams, c.Session)
	if c.Notice != nil {
		config.ConnConfig.OnNotice = func(_ *pgconn.PgConn, n *pgconn.Notice) { c.Notice(n.Message) }
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, explain(config, err)
	}
	if err := reach(ctx, pool, c); err != nil {
		pool.Close()
		return nil, err
	}
	db := &DB{Pool: pool, sql: stdlib.OpenDBFromPool(pool)}
	db.Gorm, err = gorm.Open(postgres.New(postgres.Config{Conn: db.sql}), &gorm.Config{
		SkipDefaultTransaction: true,
		DisableAutomaticPing:   true,
		Logger:                 queryLog{to: c.Logger},
	})
	if err != nil {
		db.disconnect()
		return nil, fmt.Errorf("the database cannot be used: %w", err)
	}
	return db, nil
}

// Describe says in a few words which database this is.
func (db *DB) Describe() string {
	version := "Postgres"
	if conn, err := db.Pool.Acquire(context.Background()); err == nil {
		version += " " + conn.Conn().PgConn().ParameterStatus("server_version")
		conn.Release()
	}
	if db.server != nil {
		return version + ", embedded, in " + db.server.Dir()
	}
	return version + " at " + place(db.Pool.Config())
}

// Embedded is the server this process runs, nil for an outside database.
func (db *DB) Embedded() *embedded.Server { return db.server }

// Lost is closed when the embedded server has ended by itself. It is nil, and
// so never ready, for an outside database, whose connections come back.
func (db *DB) Lost() <-chan struct{} {
	if db.server == nil {
		return nil
	}
	return db.server.Done()
}

// Close ends every connection and then the embedded server, cleanly.
func (db *DB) Close() error {
	err := db.disconnect()
	if db.server != nil {
		err = errors.Join(err, db.server.Stop())
	}
	return err
}

func (db *DB) disconnect() error {
	err := db.sql.Close()
	db.Pool.Close()
	return err
}
