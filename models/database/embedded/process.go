package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// How long a server is given to stop: first cleanly, then without waiting for
// its clients, after which the next start recovers.
const (
	cleanStop = 60 * time.Second
	quickStop = 5 * time.Second
)

// Process is a postmaster this process started.
type Process struct {
	pid  int
	done chan struct{} // closed when it has ended
	err  error         // why it ended; read after done
}

// run starts the child and holds it from one locked thread: the kernel's death
// signal follows the thread that forked, so that thread must live as long as
// the child does.
func run(cmd *exec.Cmd) (*Process, error) {
	p := &Process{done: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		if err == nil {
			p.pid = cmd.Process.Pid
		}
		started <- err
		if err != nil {
			return
		}
		p.err = cmd.Wait()
		close(p.done)
	}()
	return p, <-started
}

// Done is closed when the server has ended, by order or by itself.
func (p *Process) Done() <-chan struct{} { return p.done }

// Pid is the postmaster's.
func (p *Process) Pid() int { return p.pid }

// Stop ends the server: open connections are cut, everything is written.
func (p *Process) Stop() error {
	for _, try := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, cleanStop}, {syscall.SIGQUIT, quickStop}, {syscall.SIGKILL, quickStop}} {
		if err := syscall.Kill(p.pid, try.signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("the database (pid %d) cannot be stopped: %w", p.pid, err)
		}
		timeout := time.NewTimer(try.wait)
		select {
		case <-p.done:
			timeout.Stop()
			return nil
		case <-timeout.C:
		}
	}
	return fmt.Errorf("the database (pid %d) does not stop", p.pid)
}

// pidFile is what a postmaster writes about itself in its cluster.
type pidFile struct {
	pid    int
	status string // starting, ready, stopping or standby
}

func readPidFile(dir string) (pidFile, error) {
	text, err := os.ReadFile(filepath.Join(dir, "postmaster.pid"))
	if err != nil {
		return pidFile{}, err
	}
	lines := strings.Split(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(lines[0]))
	if err != nil {
		return pidFile{}, fmt.Errorf("no pid in %s/postmaster.pid: %w", dir, err)
	}
	f := pidFile{pid: pid}
	if len(lines) > 7 {
		f.status = strings.TrimSpace(lines[7])
	}
	return f, nil
}

// Settle makes an end of a server left on the folder by a process that was
// killed, so that a new one can be started and owned: one that is stopping is
// waited for, one that runs is stopped first (a death signal cannot be set on
// a process that is not our child, so keeping it would leave it behind at the
// next kill). The caller must hold the folder's lock.
func (c *Cluster) Settle(ctx context.Context, progress func(string)) error {
	dir := c.Dir
	f, err := readPidFile(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return c.clearSocket()
	}
	if err != nil {
		return unreadable(dir, err)
	}
	if !servesFolder(f.pid, dir) {
		return errors.Join(c.disown(), c.clearSocket())
	}
	if f.status == "stopping" {
		progress(fmt.Sprintf("Waiting for the previous database process (pid %d) to stop", f.pid))
	} else {
		progress(fmt.Sprintf("Taking over from a database process left running (pid %d)", f.pid))
	}
	// A second SIGINT to one that is stopping already does no harm.
	if err := syscall.Kill(f.pid, syscall.SIGINT); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("the database process %d on %s cannot be stopped: %w", f.pid, dir, err)
	}
	return waitGone(ctx, f.pid, dir)
}

// disown deals with a pid file whose postmaster is gone. Its number may belong
// to another program, now or by the time Postgres looks, as in a container that
// was started again; Postgres would take that for a running server. It ignores
// its parent's number, so ours is put in its place. The file must stay:
// Postgres finds through it whether children of a killed postmaster still work
// on the folder.
func (c *Cluster) disown() error {
	path := filepath.Join(c.Dir, "postmaster.pid")
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unreadable(c.Dir, err)
	}
	_, rest, _ := strings.Cut(string(text), "\n")
	if err := os.WriteFile(path, []byte(strconv.Itoa(os.Getpid())+"\n"+rest), 0o600); err != nil {
		return unreadable(c.Dir, err)
	}
	return c.Account.own(path)
}

// clearSocket removes a socket nobody answers on any more, and its lock, which
// names a process just as the pid file does. The folder is the cluster's alone.
func (c *Cluster) clearSocket() error {
	for _, name := range []string{".s.PGSQL.5432", ".s.PGSQL.5432.lock"} {
		if err := os.Remove(filepath.Join(c.Sockets, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return unreadable(c.Sockets, err)
		}
	}
	return nil
}

// waitGone polls until a process that is no child of ours has left the folder.
func waitGone(ctx context.Context, pid int, dir string) error {
	ctx, cancel := context.WithTimeout(ctx, cleanStop)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for servesFolder(pid, dir) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("the database process %d still runs on %s after %s; stop it with: kill -QUIT %d", pid, dir, cleanStop, pid)
		case <-tick.C:
		}
	}
	return nil
}

// servesFolder says whether pid is a living postmaster of the cluster: after a
// restart of the machine or container the number may be anybody's, and one that
// ended but was not collected by its parent runs nowhere any more.
func servesFolder(pid int, dir string) bool {
	if err := syscall.Kill(pid, 0); errors.Is(err, syscall.ESRCH) {
		return false
	}
	cwd, err := workingDir(pid)
	if err != nil {
		// Not readable: another account's process, or a system that does not
		// tell. The server removes its pid file when it ends.
		_, err := readPidFile(dir)
		return err == nil && runtime.GOOS != "linux"
	}
	real, err := filepath.EvalSymlinks(dir)
	return err == nil && cwd == real
}
