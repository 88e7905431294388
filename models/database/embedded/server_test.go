package embedded

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestDataOutlivesTheServer(t *testing.T) {
	data := dataFolder(t)
	began := time.Now()
	s := start(t, data)
	t.Logf("created and ready in %s (Postgres %s)", time.Since(began).Round(time.Millisecond), s.Programs().Version)
	exec1(t, s.URL(), "CREATE TABLE kept AS SELECT 'über' AS word")
	if got := query1(t, s.URL(), "SELECT upper(word) || current_setting('fsync') || current_setting('synchronous_commit') || current_setting('listen_addresses') FROM kept"); got != "ÜBERonon" {
		t.Errorf("case, fsync, synchronous_commit and addresses are %q", got)
	}
	first := s.Pid()
	stop(t, s)
	if !gone(first) {
		t.Error("the server outlived Stop")
	}
	began = time.Now()
	s = start(t, data)
	t.Logf("ready again in %s", time.Since(began).Round(time.Millisecond))
	if got := query1(t, s.URL(), "SELECT word FROM kept"); got != "über" {
		t.Errorf("kept %q", got)
	}
}

func TestKilledParentLeavesNothing(t *testing.T) {
	data := usedFolder(t)
	c, err := startChild(t, data, nil)
	if err != nil {
		t.Fatal(err)
	}
	url := (&Cluster{Sockets: socketFolder(data)}).URL(Database)
	exec1(t, url, "CREATE TABLE kept AS SELECT 'safe' AS word")
	c.kill(t)
	began := time.Now()
	s := start(t, data) // at once: it waits for the old server by itself
	t.Logf("ready %s after kill -9", time.Since(began).Round(time.Millisecond))
	if s.Pid() == c.postmaster || !gone(c.postmaster) {
		t.Error("the killed process's server still runs")
	}
	if got := query1(t, s.URL(), "SELECT word FROM kept"); got != "safe" {
		t.Errorf("kept %q", got)
	}
	stop(t, s)

	if c, err = startChild(t, data, nil); err != nil {
		t.Fatal(err)
	}
	c.kill(t)
	if _, err := workingDir(os.Getpid()); err != nil {
		t.Skip("this system has no death signal; the next start takes over")
	}
	took := eventually(t, "the server stopped by itself", func() bool { return gone(c.postmaster) })
	t.Logf("stopped by itself %s after kill -9", took.Round(time.Millisecond))
}

func TestSecondServerIsRefused(t *testing.T) {
	data := usedFolder(t)
	c, err := startChild(t, data, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Start(t.Context(), Options{Data: data})
	mustMention(t, err, data, "pid "+strconv.Itoa(c.cmd.Process.Pid), "http://127.0.0.1:12345", "--data")
	if !errors.Is(err, ErrInUse) {
		t.Errorf("%v is no ErrInUse", err)
	}
	if got := Announced(data); got != "http://127.0.0.1:12345" {
		t.Errorf("announced %q", got)
	}
	if gone(c.postmaster) {
		t.Error("the refused server stopped the first one's database")
	}
}

// An orphan is a server whose starter is gone and that had no death signal.
func TestOrphanIsTakenOver(t *testing.T) {
	data := usedFolder(t)
	s := start(t, data)
	exec1(t, s.URL(), "CREATE TABLE kept AS SELECT 'orphan' AS word")
	orphan := *s.cluster
	stop(t, s)
	orphan.Detached = true
	p, err := orphan.Start(t.Context(), func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Stop() })
	s = start(t, data)
	if s.Pid() == p.Pid() || !gone(p.Pid()) {
		t.Error("the orphan was not taken over")
	}
	if got := query1(t, s.URL(), "SELECT word FROM kept"); got != "orphan" {
		t.Errorf("kept %q", got)
	}
}

// After a restart of the machine the number in postmaster.pid may be anybody's,
// and one that is free while we look may be taken while Postgres does.
func TestPidOfAnotherProgramIsNoServer(t *testing.T) {
	if _, err := workingDir(os.Getpid()); err != nil {
		t.Skip("this system does not tell where a process runs")
	}
	ended := exec.Command("true")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}
	data := usedFolder(t)
	s := start(t, data)
	c := *s.cluster
	stop(t, s)
	for _, pid := range []int{1, ended.Process.Pid} {
		text := strconv.Itoa(pid) + "\n" + c.Dir + "\n1\n5432\n" + c.Dir + "\n\n 1 1\nready\n"
		for _, file := range []string{filepath.Join(c.Dir, "postmaster.pid"), filepath.Join(c.Sockets, ".s.PGSQL.5432.lock")} {
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := c.Settle(t.Context(), func(line string) { t.Log(line) }); err != nil {
			t.Fatal(err)
		}
		if f, err := readPidFile(c.Dir); err != nil || f.pid != os.Getpid() {
			t.Errorf("the file names %d instead of the one Postgres ignores, %v", f.pid, err)
		}
		stop(t, start(t, data))
	}
}

func TestWrongMajorIsRefused(t *testing.T) {
	data := usedFolder(t)
	s := start(t, data)
	dir, major := s.Dir(), s.Programs().Major
	stop(t, s)

	version := filepath.Join(dir, "PG_VERSION")
	if err := os.WriteFile(version, []byte("9.6\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Data: data})
	mustMention(t, err, dir, "Postgres 9.6", "version "+strconv.Itoa(major))

	if err := os.Rename(dir, filepath.Join(data, "postgres-9")); err != nil {
		t.Fatal(err)
	}
	_, err = Start(t.Context(), Options{Data: data})
	mustMention(t, err, "Postgres 9", "apt-get install", "DATABASE_URL")
	if !errors.Is(err, ErrNoPrograms) {
		t.Errorf("%v is no ErrNoPrograms", err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("an empty cluster was made beside the one that could not be used")
	}
}

func TestFolderThatIsNoClusterIsKept(t *testing.T) {
	data := usedFolder(t)
	s := start(t, data)
	dir := s.Dir()
	stop(t, s)
	if err := os.Remove(filepath.Join(dir, "PG_VERSION")); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Data: data, Search: &Search{Recorded: s.Programs().Dir}})
	mustMention(t, err, dir, "not a Postgres cluster", "backup")
}

func TestUnreadableFolder(t *testing.T) {
	data := dataFolder(t)
	if err := os.Mkdir(data, 0o000); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() != 0 {
		_, err := Start(t.Context(), Options{Data: data})
		mustMention(t, err, data, "closed to this account", "--data")
		return
	}
	_, err := startChild(t, data, &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}})
	mustMention(t, err, data, "closed to this account (nobody)", "belongs to root", "--data")
}

// What root left behind belongs to Postgres's account; another one is told so.
func TestFolderOfAnotherAccount(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can run as two accounts")
	}
	data := usedFolder(t)
	stop(t, start(t, data))
	_, err := startChild(t, data, &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}})
	mustMention(t, err, "closed to this account (nobody)")
}

func TestOrdinaryAccount(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("the other tests run as one already")
	}
	data := dataFolder(t)
	if err := os.Chown(filepath.Dir(data), nobody, nobody); err != nil {
		t.Fatal(err)
	}
	if _, err := startChild(t, data, &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}); err != nil {
		t.Fatal(err)
	}
	// Root may come in, too.
	url := (&Cluster{Sockets: socketFolder(data)}).URL(Database)
	if got := query1(t, url, "SELECT current_user::text"); got != Superuser {
		t.Errorf("came in as %q", got)
	}
}

func TestImpassableFolder(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root runs Postgres as another account")
	}
	closed := filepath.Join(dataFolder(t), "closed")
	if err := os.MkdirAll(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(closed, "data")
	_, err := Start(t.Context(), Options{Data: data})
	mustMention(t, err, "cannot enter "+closed, "chmod o+x", "/var/lib/segue")
	if _, err := os.Stat(data); err == nil {
		t.Error("the refused folder was made")
	}
}

func TestDeepFolderStillHasASocket(t *testing.T) {
	data := filepath.Join(dataFolder(t), strings.Repeat("deep/", 30))
	if err := os.MkdirAll(data, 0o755); err != nil {
		t.Fatal(err)
	}
	s := start(t, data)
	t.Cleanup(func() { os.RemoveAll(s.cluster.Sockets) })
	if got := query1(t, s.URL(), "SELECT 'here'::text"); got != "here" {
		t.Error(got)
	}
}

func TestLostServerIsNoticed(t *testing.T) {
	s := start(t, usedFolder(t))
	if err := syscall.Kill(s.Pid(), syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	select {
	case <-s.Done():
	case <-time.After(deadline):
		t.Fatal("nobody said that the server is gone")
	}
	if err := s.Stop(); err != nil {
		t.Errorf("stopping what is gone: %v", err)
	}
}

func TestCrashIsRecovered(t *testing.T) {
	data := usedFolder(t)
	s := start(t, data)
	exec1(t, s.URL(), "CREATE TABLE kept AS SELECT 'committed' AS word")
	pid := s.Pid()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-s.Done()
	stop(t, s)
	began := time.Now()
	s = start(t, data)
	t.Logf("recovered in %s", time.Since(began).Round(time.Millisecond))
	if got := query1(t, s.URL(), "SELECT word FROM kept"); got != "committed" {
		t.Errorf("kept %q", got)
	}
}

func TestStartStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	data := usedFolder(t)
	if _, err := Start(ctx, Options{Data: data}); err == nil {
		t.Fatal("started in spite of a context that had ended")
	}
	start(t, data) // the folder is free again
}
