package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Superuser owns every cluster Segue makes.
const Superuser = "segue"

// Cluster is one Postgres data folder and how it is served: on a Unix socket,
// to this process's account and root alone (peer authentication).
type Cluster struct {
	Dir      string // the cluster itself (PGDATA)
	Sockets  string // folder of the socket; short, for the kernel's limit
	Log      string // file that gets the server's own words
	Programs Programs
	Account  Account
	Settings []string // "name=value", over Postgres's defaults
	NoSync   bool     // made without waiting for the disk; for tests
	Detached bool     // outlives the process that started it; for tests
}

// URL is the address of one database of the cluster.
func (c *Cluster) URL(database string) string {
	q := url.Values{"host": {c.Sockets}, "port": {"5432"}}
	return "postgres://" + Superuser + "@/" + url.PathEscape(database) + "?" + q.Encode()
}

// Exists says whether there is a cluster. One of another major version, or one
// that cannot be read, is an error: it is never made anew.
func (c *Cluster) Exists() (bool, error) {
	text, err := os.ReadFile(filepath.Join(c.Dir, "PG_VERSION"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		entries, err := os.ReadDir(c.Dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return false, unreadable(c.Dir, err)
		}
		if len(entries) > 0 {
			return false, fmt.Errorf("the folder %s should hold the database but is not a Postgres cluster; restore it from a backup, or move it away to begin an empty one", c.Dir)
		}
		return false, nil
	case err != nil:
		return false, unreadable(c.Dir, err)
	}
	if got := strings.TrimSpace(string(text)); got != strconv.Itoa(c.Programs.Major) {
		return false, fmt.Errorf("the data in %s was written by Postgres %s, but the programs in %s are version %d; install Postgres %s beside it, or move the data over with pg_dump and DATABASE_URL", c.Dir, got, c.Programs.Dir, c.Programs.Major, got)
	}
	return true, nil
}

// Init makes the cluster. It is built beside its place and moved there when
// whole, so a killed Init leaves nothing that looks like one.
func (c *Cluster) Init(ctx context.Context) error {
	work := c.Dir + ".new"
	if err := os.RemoveAll(work); err != nil {
		return unreadable(filepath.Dir(c.Dir), err)
	}
	if err := os.Mkdir(work, 0o700); err != nil {
		return unreadable(filepath.Dir(c.Dir), err)
	}
	if err := c.Account.own(work); err != nil {
		return fmt.Errorf("the folder %s cannot be given to account %s: %w", work, c.Account.name(), err)
	}
	// Bytewise order is fast and the same on every machine; upper and lower
	// case still know every alphabet.
	args := []string{"-D", work, "-U", Superuser, "-A", "peer", "-E", "UTF8", "--locale=C", "--lc-ctype=" + ctype(), "--no-instructions"}
	if c.NoSync {
		args = append(args, "--no-sync")
	}
	cmd := c.command(ctx, "initdb", args...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("the database in %s could not be created (initdb: %w): %s", c.Dir, err, complaint(string(out)))
	}
	_ = os.Remove(c.Dir) // an empty folder may stand in its place
	return os.Rename(work, c.Dir)
}

func ctype() string {
	if runtime.GOOS == "darwin" {
		return "UTF-8"
	}
	return "C.UTF-8"
}

// command prepares a server program under the cluster's account.
func (c *Cluster) command(ctx context.Context, program string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, filepath.Join(c.Programs.Dir, program), args...)
	cmd.Dir = "/" // the account may not be allowed into ours
	cmd.SysProcAttr = c.Account.attributes()
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_MESSAGES=C", "TZ=UTC"}
	return cmd
}

// admit lets root and the server's account in, and nobody else. Written at
// every start, since the account may change with how Segue is run.
func (c *Cluster) admit() error {
	ident := ""
	for _, name := range []string{"root", c.Account.name(), Account{UID: os.Geteuid()}.name()} {
		ident += fmt.Sprintf("segue %q %s\n", name, Superuser)
	}
	for name, text := range map[string]string{
		"pg_hba.conf":   "local all " + Superuser + " peer map=segue\n",
		"pg_ident.conf": ident,
	} {
		path := filepath.Join(c.Dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return unreadable(c.Dir, err)
		}
		if err := c.Account.own(path); err != nil {
			return unreadable(c.Dir, err)
		}
	}
	return c.ownSockets()
}

// ownSockets makes the folder of the socket. Where it had to go to the folder
// for temporary files, another account may have been there first.
func (c *Cluster) ownSockets() error {
	if err := os.MkdirAll(c.Sockets, 0o700); err != nil {
		return unreadable(c.Sockets, err)
	}
	info, err := os.Lstat(c.Sockets)
	if err != nil {
		return unreadable(c.Sockets, err)
	}
	st := info.Sys().(*syscall.Stat_t)
	if !info.IsDir() || (int(st.Uid) != c.Account.UID && int(st.Uid) != os.Geteuid()) {
		return fmt.Errorf("%s, the folder for the database's socket, belongs to another account; remove it", c.Sockets)
	}
	return errors.Join(os.Chmod(c.Sockets, 0o700), c.Account.own(c.Sockets))
}

// Start runs the server and returns once it accepts connections. The caller
// must hold the right to the folder and have settled what ran there before.
func (c *Cluster) Start(ctx context.Context, progress func(string)) (*Process, error) {
	if err := c.Account.passable(filepath.Dir(c.Dir)); err != nil {
		return nil, err
	}
	if err := c.admit(); err != nil {
		return nil, err
	}
	log, err := c.openLog()
	if err != nil {
		return nil, err
	}
	defer log.Close()
	from, err := log.Seek(0, 2)
	if err != nil {
		return nil, err
	}
	args := []string{"-D", c.Dir, "-c", "listen_addresses=", "-c", "port=5432",
		"-c", "unix_socket_directories=" + c.Sockets, "-c", "unix_socket_permissions=0700"}
	for _, s := range c.Settings {
		args = append(args, "-c", s)
	}
	cmd := c.command(context.Background(), "postgres", args...) // its end is ours to order, not a context's
	cmd.Stdout, cmd.Stderr = log, log
	if !c.Detached {
		diesWithParent(cmd.SysProcAttr)
	}
	p, err := run(cmd)
	if err != nil {
		return nil, fmt.Errorf("the Postgres in %s could not be started as account %s: %w", c.Programs.Dir, c.Account.name(), err)
	}
	if err := c.waitReady(ctx, p, progress); err != nil {
		p.Stop()
		return nil, fmt.Errorf("the database in %s did not start (%w): %s (its log: %s)", c.Dir, err, c.lastWords(from), c.Log)
	}
	return p, nil
}

// waitReady polls the status line the postmaster keeps in its pid file, as
// pg_ctl does: there is nothing to be notified by.
func (c *Cluster) waitReady(ctx context.Context, p *Process, progress func(string)) error {
	tick := time.NewTicker(3 * time.Millisecond)
	defer tick.Stop()
	began, told := time.Now(), false
	for {
		if f, err := readPidFile(c.Dir); err == nil && f.pid == p.pid && f.status == "ready" {
			return nil
		}
		if !told && time.Since(began) > 3*time.Second {
			told = true
			progress("The database is recovering from an unclean stop")
		}
		select {
		case <-p.done:
			return errors.New("it ended at once")
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

const maxLog = 10 << 20

// openLog opens the server's log, keeping one predecessor of a long one.
func (c *Cluster) openLog() (*os.File, error) {
	if info, err := os.Stat(c.Log); err == nil && info.Size() > maxLog {
		if err := os.Rename(c.Log, c.Log+".1"); err != nil {
			return nil, unreadable(filepath.Dir(c.Log), err)
		}
	}
	f, err := os.OpenFile(c.Log, os.O_CREATE|os.O_APPEND|os.O_RDWR, 0o600)
	if err != nil {
		return nil, unreadable(filepath.Dir(c.Log), err)
	}
	return f, nil
}

// lastWords is what the server complained about since the given offset.
func (c *Cluster) lastWords(from int64) string {
	text, err := os.ReadFile(c.Log)
	if err != nil || int64(len(text)) < from {
		return "it left no message"
	}
	return complaint(string(text[from:]))
}

// complaint picks the lines of a Postgres message that say what is wrong.
func complaint(text string) string {
	var picked []string
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		for _, mark := range []string{"FATAL:", "PANIC:", "ERROR:", "HINT:", "error:"} {
			if _, after, ok := strings.Cut(line, mark); ok {
				picked = append(picked, strings.TrimSpace(after))
			}
		}
	}
	if len(picked) == 0 {
		return firstLine([]byte(text))
	}
	return strings.Join(picked, "; ")
}
