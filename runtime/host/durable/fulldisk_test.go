package durable

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"segue/models/database/embedded"
)

// smallDisk mounts a file system with little room that Postgres may write to.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := filepath.Join(ownFolder(t), "small")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "mode=0755,size="+size); err != nil {
		t.Skipf("a small disk cannot be mounted here (%v); run as root where mounting is allowed", err)
	}
	t.Cleanup(func() { syscall.Unmount(dir, syscall.MNT_DETACH) })
	space := filepath.Join(dir, "space")
	if err := os.Mkdir(space, 0o700); err != nil {
		t.Fatal(err)
	}
	account := embedded.AccountFor(filepath.Join(filepath.Dir(dir), "none"))
	if err := os.Chown(space, account.UID, account.GID); err != nil {
		t.Fatal(err)
	}
	return space
}

// fill takes all the room there is, until it is removed.
func fill(t testing.TB, beside string) (remove func()) {
	t.Helper()
	name := filepath.Join(filepath.Dir(beside), "ballast")
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for block := make([]byte, 1<<16); len(block) > 0; {
		if _, err = f.Write(block); errors.Is(err, syscall.ENOSPC) {
			block = block[:len(block)/2]
		} else if err != nil {
			t.Fatal(err)
		}
	}
	return func() { os.Remove(name) }
}

// TestFullDisk takes the room away under a running installation: it says so,
// writes nothing by halves, and goes on by itself when there is room again.
func TestFullDisk(t *testing.T) {
	small := smallDisk(t, "160m")
	e := build(t, 2, 20*time.Millisecond, small)
	x := &trouble{t: t, db: e.db, fleet: e.fleet, chance: rand.New(rand.NewPCG(e.seed, 1)), did: map[string]int{}}
	pids := []int{e.fleet.nodes[0].cmd.Process.Pid, e.fleet.nodes[1].cmd.Process.Pid}
	full := func() {
		remove := fill(t, small)
		defer remove()
		began := time.Now()
		until(t, "every server says that it is not ready", func() bool {
			return e.fleet.nodes[0].ready() == http.StatusServiceUnavailable && e.fleet.nodes[1].ready() == http.StatusServiceUnavailable
		})
		t.Logf("not ready %s after the disk was full", time.Since(began).Round(time.Millisecond))
		for _, l := range laws() {
			if halves[l.name] {
				if n := e.db.number(t, "SELECT count(*) FROM ("+l.sql+") AS breaches"); n > 0 {
					t.Errorf("while the disk is full, %s: %d", l.name, n)
				}
			}
		}
		remove()
		began = time.Now()
		until(t, "every server is ready again", func() bool {
			return e.fleet.nodes[0].ready() == http.StatusOK && e.fleet.nodes[1].ready() == http.StatusOK
		})
		t.Logf("ready again %s after there was room", time.Since(began).Round(time.Millisecond))
	}
	const orders = 120
	e.live(t, orders, x, []fault{{"disk full", full}})
	for _, f := range count(t, e.db, e.outside, e.fleet, orders) {
		t.Error(f)
	}
	for i, n := range e.fleet.nodes {
		if n.cmd.Process.Pid != pids[i] {
			t.Errorf("%s was started again", n.name)
		}
	}
	t.Logf("answers asked for again, by status: %v", e.fleet.refused)
}

// halves are the laws that hold at every moment, not only in the end.
var halves = map[string]bool{"history has gaps": true, "history of nobody": true, "time went back": true, "task of an instance that ended": true,
	"called twice": true, "commands of nobody": true, "decided twice": true}
