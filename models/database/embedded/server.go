package embedded

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Database is the database of an installation, inside the cluster.
const Database = "segue"

// Options says which installation to serve.
type Options struct {
	Data     string       // the data folder; made if missing
	Address  string       // where people reach this installation; for the lock file
	Search   *Search      // where programs are looked for; nil: everywhere
	Progress func(string) // gets one line per stage that takes time; nil: none
}

// Server is the running database of one data folder, which it holds locked.
type Server struct {
	lock    *lock
	cluster *Cluster
	process *Process
}

// Start locks the data folder, makes the cluster at first use, runs it, and
// returns when the database Segue uses answers. Errors are sentences for
// people, with the way out.
func Start(ctx context.Context, o Options) (*Server, error) {
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	data, err := filepath.Abs(o.Data)
	if err != nil {
		return nil, err
	}
	if err := AccountFor("").passable(filepath.Dir(data)); err != nil {
		return nil, err // before anything is made there
	}
	if err := prepare(data); err != nil {
		return nil, err
	}
	held, err := acquire(data, o.Address)
	if err != nil {
		return nil, err
	}
	s := &Server{lock: held}
	if err := s.start(ctx, data, o); err != nil {
		if s.process != nil {
			err = errors.Join(err, s.process.Stop())
		}
		return nil, errors.Join(err, held.release())
	}
	return s, nil
}

func (s *Server) start(ctx context.Context, data string, o Options) error {
	c, err := locate(ctx, data, o)
	if err != nil {
		return err
	}
	s.cluster = c
	if err := c.Account.passable(data); err != nil {
		return err
	}
	exists, err := c.Exists()
	if err != nil {
		return err
	}
	if exists {
		err = c.Settle(ctx, o.Progress)
	} else {
		o.Progress(fmt.Sprintf("Creating the database in %s (once)", c.Dir))
		err = c.Init(ctx)
	}
	if err != nil {
		return err
	}
	if s.process, err = c.startPatiently(ctx, o.Progress); err != nil {
		return err
	}
	if err := remember(data, c.Programs); err != nil {
		return err
	}
	return c.ensure(ctx, Database)
}

// childrenLeft is in the refusal of a Postgres whose predecessor was killed
// while its children still work; they notice and end by themselves.
const childrenLeft = "pre-existing shared memory block"

func (c *Cluster) startPatiently(ctx context.Context, progress func(string)) (*Process, error) {
	for until := time.Now().Add(10 * time.Second); ; {
		p, err := c.Start(ctx, progress)
		if err == nil || !strings.Contains(err.Error(), childrenLeft) || time.Now().After(until) {
			return p, err
		}
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// URL is the address of the database, for this process and its children.
func (s *Server) URL() string { return s.cluster.URL(Database) }

// Programs are the ones that serve it.
func (s *Server) Programs() Programs { return s.cluster.Programs }

// Pid is the postmaster's.
func (s *Server) Pid() int { return s.process.Pid() }

// Dir is the cluster's folder.
func (s *Server) Dir() string { return s.cluster.Dir }

// Log is the file with the server's own words.
func (s *Server) Log() string { return s.cluster.Log }

// Done is closed when the server has ended, by order or by itself.
func (s *Server) Done() <-chan struct{} { return s.process.Done() }

// Stop ends the server cleanly and frees the folder. Close connections before.
func (s *Server) Stop() error {
	return errors.Join(s.process.Stop(), s.lock.release())
}

// URLOf is the address of the database of a data folder that another process
// serves: for tools that work beside it.
func URLOf(data string) (string, error) {
	data, err := filepath.Abs(data)
	if err != nil {
		return "", err
	}
	c := Cluster{Sockets: socketFolder(data)}
	return c.URL(Database), nil
}

// Holds says whether the data folder has a database, running or not.
func Holds(data string) bool {
	found, _ := filepath.Glob(filepath.Join(data, clusterPrefix+"[0-9]*")) // only a malformed pattern fails
	return len(found) > 0
}

// prepare makes the data folder. Under root it must be passable for the
// account Postgres runs as, which owns only its part of it.
func prepare(data string) error {
	mode := os.FileMode(0o700)
	if os.Geteuid() == 0 {
		mode = 0o711
	}
	if err := os.MkdirAll(filepath.Dir(data), 0o755); err != nil {
		return unreadable(filepath.Dir(data), err)
	}
	if err := os.Mkdir(data, mode); err != nil && !errors.Is(err, fs.ErrExist) {
		return unreadable(data, err)
	}
	if _, err := os.ReadDir(data); err != nil {
		return unreadable(data, err)
	}
	return nil
}

const clusterPrefix = "postgres-"

// record is what a data folder remembers between starts.
type record struct {
	Major    int    `json:"major"`
	Programs string `json:"programs"`
}

func recordPath(data string) string { return filepath.Join(data, "postgres.json") }

func remember(data string, p Programs) error {
	text, err := json.Marshal(record{Major: p.Major, Programs: p.Dir})
	if err != nil {
		return err
	}
	if err := os.WriteFile(recordPath(data), append(text, '\n'), 0o600); err != nil {
		return unreadable(data, err)
	}
	return nil
}

// locate decides which cluster the folder has (or will have) and finds the
// programs for it.
func locate(ctx context.Context, data string, o Options) (*Cluster, error) {
	var known record
	if text, err := os.ReadFile(recordPath(data)); err == nil {
		if err := json.Unmarshal(text, &known); err != nil {
			return nil, fmt.Errorf("the file %s is damaged (%w); remove it, Segue writes it again", recordPath(data), err)
		}
	}
	major, err := majorOf(data, known)
	if err != nil {
		return nil, err
	}
	account := AccountFor(filepath.Join(data, clusterPrefix+strconv.Itoa(major)))
	search := DefaultSearch(account)
	if o.Search != nil {
		search = *o.Search
	}
	if search.Recorded == "" {
		search.Recorded = known.Programs
	}
	programs, err := search.Find(ctx, major, o.Progress)
	if err != nil {
		return nil, err
	}
	return &Cluster{
		Dir:      filepath.Join(data, clusterPrefix+strconv.Itoa(programs.Major)),
		Sockets:  socketFolder(data),
		Log:      filepath.Join(data, "postgres.log"),
		Programs: programs,
		Account:  account,
		Settings: durable(),
	}, nil
}

// majorOf is the version of the cluster in the folder, 0 if there is none yet.
func majorOf(data string, known record) (int, error) {
	found, _ := filepath.Glob(filepath.Join(data, clusterPrefix+"*", "PG_VERSION"))
	if len(found) == 0 {
		// A cluster of another account hides its PG_VERSION but not itself.
		dirs, _ := filepath.Glob(filepath.Join(data, clusterPrefix+"[0-9]*"))
		for _, dir := range dirs {
			if _, err := os.ReadDir(dir); err != nil {
				return 0, unreadable(dir, err)
			}
		}
		return 0, nil
	}
	var majors []int
	for _, path := range found {
		n, err := strconv.Atoi(strings.TrimPrefix(filepath.Base(filepath.Dir(path)), clusterPrefix))
		if err == nil {
			majors = append(majors, n)
		}
	}
	if len(majors) == 1 {
		return majors[0], nil
	}
	if slices.Contains(majors, known.Major) {
		return known.Major, nil
	}
	return 0, fmt.Errorf("the data folder %s holds databases of several Postgres versions %v and no note which is in use; move all but one away", data, majors)
}

// maxSocketFolder keeps "/.s.PGSQL.5432" within the 104 bytes a socket's path
// may have on macOS (108 on Linux).
const maxSocketFolder = 85

// socketFolder is inside the data folder unless that lies too deep.
func socketFolder(data string) string {
	if dir := filepath.Join(data, "run"); len(dir) <= maxSocketFolder {
		return dir
	}
	sum := sha256.Sum256([]byte(data))
	return filepath.Join("/tmp", "segue-"+strconv.Itoa(os.Geteuid())+"-"+hex.EncodeToString(sum[:6]))
}

// ensure creates a database unless it is there.
func (c *Cluster) ensure(ctx context.Context, name string) error {
	conn, err := pgx.Connect(ctx, c.URL(name))
	if err == nil {
		return conn.Close(ctx)
	}
	if pg := new(pgconn.PgError); !errors.As(err, &pg) || pg.Code != "3D000" { // no such database
		return fmt.Errorf("the database in %s does not let Segue in: %w", c.Dir, err)
	}
	conn, err = pgx.Connect(ctx, c.URL("postgres"))
	if err != nil {
		return fmt.Errorf("the database in %s does not let Segue in: %w", c.Dir, err)
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize())
	return err
}
