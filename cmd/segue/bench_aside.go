package main

import (
	"context"
	"errors"
	"fmt"

	"segue/models/database"
)

// aside is a database of the bench's own on a server.
type aside struct {
	*database.DB
	near *database.DB // another on the same server, from which this one is made and dropped
	name string
	made bool // it was not there
}

// openAside opens the database of that name beside the one the URL names, and
// makes it as a copy of another where there is none.
func openAside(ctx context.Context, url, name, like string) (a *aside, err error) {
	a = &aside{name: name}
	if a.near, err = database.Connect(ctx, database.Config{URL: url, MaxConns: 2}); err != nil {
		return nil, err
	}
	var there bool
	err = a.near.Pool.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&there)
	if err == nil && !there {
		_, err = a.near.Pool.Exec(ctx, "CREATE DATABASE "+name+" TEMPLATE "+like+copies(ctx, a.near))
		a.made = true
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("a database for the bench cannot be created there: %w; use an account that may, or leave --database-url out", err), a.near.Close())
	}
	own, err := otherDatabase(url, name)
	if err == nil {
		a.DB, err = database.Open(ctx, database.Config{URL: own})
	}
	if err != nil {
		return nil, errors.Join(err, a.close(a.made))
	}
	return a, nil
}

// copies says how a database is copied: file by file, since a log of all of it
// would take as much room again. Before 15 that is the only way.
func copies(ctx context.Context, near *database.DB) string {
	var version int
	if near.Pool.QueryRow(ctx, "SELECT current_setting('server_version_num')::integer").Scan(&version) == nil && version >= 150000 {
		return " STRATEGY FILE_COPY"
	}
	return ""
}

// close ends the connections, and drops the database.
func (a *aside) close(drop bool) (err error) {
	if a.DB != nil {
		err = a.DB.Close()
	}
	if drop {
		err = errors.Join(err, a.drop(a.name))
	}
	return errors.Join(err, a.near.Close())
}

// drop drops a database of the server; also when the bench was stopped.
func (a *aside) drop(name string) error {
	_, err := a.near.Pool.Exec(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)")
	return err
}
