package dbtest

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"segue/models/database/embedded"
)

// holdEnv makes this test binary take a database on a server of its own and
// wait, as a test process that somebody will kill.
const holdEnv = "SEGUE_DBTEST_HOLD"

func TestMain(m *testing.M) {
	if base := os.Getenv(holdEnv); base != "" {
		hold(base)
	}
	os.Exit(m.Run())
}

func hold(base string) {
	ctx := context.Background()
	c, err := describe(ctx, base)
	if err == nil {
		var s *server
		if s, err = join(ctx, quick(c)); err == nil {
			name := fmt.Sprintf("%s%d_held", testPrefix, os.Getpid())
			if err = s.exec(ctx, "CREATE DATABASE "+quote(name)); err == nil {
				fmt.Println("holding", name)
				select {}
			}
		}
	}
	fmt.Println("error", err)
	os.Exit(1)
}

// quick is an order whose keeper soon gives up.
func quick(c *embedded.Cluster) order {
	return order{Cluster: c, Idle: 300 * time.Millisecond, Look: 20 * time.Millisecond}
}

// base is a folder like baseFolder's, for a server of this test alone.
func base(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "segue-dbtest-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

type holder struct {
	cmd      *exec.Cmd
	database string
}

func startHolder(t *testing.T, base string) (*holder, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), holdEnv+"="+base)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	h := &holder{cmd: cmd}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if name, ok := strings.CutPrefix(lines.Text(), "holding "); ok {
			h.database = name
			return h, nil
		}
	}
	return nil, fmt.Errorf("a test process got no database: %s", lines.Text())
}

// Several test processes start at once: one server comes up, and it stays
// until the last of them is gone, however it went. What killed processes left
// is dropped meanwhile.
func TestManyProcessesShareOneServer(t *testing.T) {
	dir := base(t)
	c, err := describe(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	all := make([]*holder, 3)
	var starting errgroup.Group
	for i := range all {
		starting.Go(func() (err error) {
			all[i], err = startHolder(t, dir)
			return err
		})
	}
	if err := starting.Wait(); err != nil {
		t.Fatal(err)
	}
	pid := postmaster(t, c)
	conn, err := pgx.Connect(t.Context(), c.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	names := list(t.Context(), conn, testPrefix)
	for _, h := range all {
		if !slices.Contains(names, h.database) {
			t.Errorf("%s is not among %v", h.database, names)
		}
	}
	killed := all[0]
	killed.cmd.Process.Kill()
	killed.cmd.Wait()
	eventually(t, "the killed process's database is dropped", func() bool {
		return !slices.Contains(list(t.Context(), conn, testPrefix), killed.database)
	})
	if names := list(t.Context(), conn, testPrefix); len(names) != 2 {
		t.Errorf("the living processes' databases are %v", names)
	}
	conn.Close(t.Context())
	if postmaster(t, c) != pid {
		t.Error("the server changed while it was used")
	}
	for _, h := range all[1:] {
		h.cmd.Process.Kill()
		h.cmd.Wait()
	}
	eventually(t, "the unused server stops", func() bool {
		_, err := os.Stat(filepath.Join(c.Dir, "postmaster.pid"))
		return os.IsNotExist(err)
	})
	// And comes back, with its templates kept and the leftovers gone.
	s, err := join(t.Context(), quick(c))
	if err != nil {
		t.Fatal(err)
	}
	if names := list(t.Context(), s.admin, testPrefix); len(names) != 0 {
		t.Errorf("%v outlived the server", names)
	}
	s.admin.Close(t.Context())
	eventually(t, "the unused server stops again", func() bool {
		_, err := os.Stat(filepath.Join(c.Dir, "postmaster.pid"))
		return os.IsNotExist(err)
	})
}

// A killed server takes its keeper with it, and the next test starts both anew.
func TestKilledServer(t *testing.T) {
	c, err := describe(t.Context(), base(t))
	if err != nil {
		t.Fatal(err)
	}
	s, err := join(t.Context(), quick(c))
	if err != nil {
		t.Fatal(err)
	}
	first := postmaster(t, c)
	if err := syscall.Kill(first, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the loss is noticed", func() bool { return !s.alive(t.Context()) })
	again, err := join(t.Context(), quick(c))
	if err != nil {
		t.Fatal(err)
	}
	if postmaster(t, c) == first {
		t.Error("the killed server is still there")
	}
	again.admin.Close(t.Context())
	eventually(t, "the unused server stops", func() bool {
		_, err := os.Stat(filepath.Join(c.Dir, "postmaster.pid"))
		return os.IsNotExist(err)
	})
}

func TestTemplateFollowsTheMigrations(t *testing.T) {
	names := map[string]bool{}
	for _, files := range []fstest.MapFS{
		{"1.sql": {Data: []byte("a")}},
		{"1.sql": {Data: []byte("b")}},
		{"2.sql": {Data: []byte("a")}},
		{"1.sql": {Data: []byte("a")}, "2.sql": {Data: []byte("")}},
		{"1.sql": {Data: []byte("a2.sql 0\n")}},
	} {
		name, err := templateName(files)
		if err != nil {
			t.Fatal(err)
		}
		names[name] = true
	}
	if len(names) != 5 {
		t.Errorf("five sets of migrations have %d templates", len(names))
	}
}

func postmaster(t *testing.T, c *embedded.Cluster) int {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), c.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	var text string
	if err := conn.QueryRow(t.Context(), "SELECT pg_read_file('postmaster.pid')").Scan(&text); err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(text, "\n")
	pid, err := strconv.Atoi(line)
	if err != nil {
		t.Fatal(err)
	}
	return pid
}

// eventually polls a condition that another process brings about.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for began := time.Now(); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Since(began) > patience {
			t.Fatalf("in %s it did not happen that %s", patience, what)
		}
	}
}
