package durable

import (
	"flag"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

var (
	upgrade = flag.Bool("durable.upgrade", false, "build the release before the newest migration too, and let both work side by side")
	from    = flag.String("durable.from", "", "the commit to upgrade from; empty: the one before the newest migration")
)

// TestUpgrade replaces the servers of the release before the newest migration
// by this one's, one after the other, under load. Both work side by side on the
// new schema, and instances that one has begun go on at the other.
func TestUpgrade(t *testing.T) {
	if !*upgrade {
		t.Skip("skipped: building another release takes long; run it with -durable.upgrade")
	}
	old := earlier(t)
	e := build(t, 3, 120*time.Millisecond, "", func(n *node) { n.built = old })
	e.outside.untraced = true // the earlier release may know less of traces
	before := e.db.number(t, "SELECT max(version_id) FROM goose_db_version")
	e.fleet.client.Transport.(*http.Transport).DisableKeepAlives = true // as in TestRollingRestart
	x := &trouble{t: t, db: e.db, fleet: e.fleet, chance: rand.New(rand.NewPCG(e.seed, 1)), did: map[string]int{}}
	var plan []fault
	for i, n := range e.fleet.nodes {
		plan = append(plan, fault{"upgrade of " + n.name, func() {
			if err := n.end(syscall.SIGTERM); err != nil {
				t.Errorf("%s ended with %v:\n%s", n.name, err, n.stderr.end(2000))
			}
			n.built = ""
			n.start(t)
			t.Logf("%s is new, and %d are old; the schema is %d after %d", n.name, len(e.fleet.nodes)-1-i, e.db.number(t, "SELECT max(version_id) FROM goose_db_version"), before)
		}})
	}
	const orders = 90
	e.live(t, orders, x, plan)
	e.unbroken(t, orders)
	if after := e.db.number(t, "SELECT max(version_id) FROM goose_db_version"); *from == "" && after <= before {
		t.Errorf("the schema is %d, as it was before the upgrade", after)
	}
}

// earlier builds the program as it was before the newest migration.
func earlier(t testing.TB) string {
	t.Helper()
	git := func(args ...string) string {
		out, err := exec.Command("git", args...).Output()
		if err != nil {
			t.Skipf("skipped: git %s: %v; the history is not here, as in a shallow clone", args[0], err)
		}
		return strings.TrimSpace(string(out))
	}
	commit := *from
	if commit == "" {
		newest := git("log", "-1", "--format=%H", "--", ":/migrations/*.sql")
		if newest == "" {
			t.Skip("skipped: no commit of the history here has a migration, as in a shallow clone")
		}
		commit = newest + "^"
	}
	commit = git("rev-parse", "--verify", "--quiet", commit+"^{commit}")
	dir := ownFolder(t)
	archive := filepath.Join(dir, "source.tar")
	git("-C", git("rev-parse", "--show-toplevel"), "archive", "--format=tar", "--output="+archive, commit)
	source := filepath.Join(dir, "source")
	if err := os.Mkdir(source, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("tar", "-xf", archive, "-C", source).CombinedOutput(); err != nil {
		t.Fatalf("tar: %v: %s", err, out)
	}
	binary := filepath.Join(dir, "segue")
	build := exec.Command("go", "build", "-o", binary, "./cmd/segue")
	build.Dir = source
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build of %s: %v: %s", commit[:12], err, out)
	}
	t.Logf("upgraded from %s", commit[:12])
	return binary
}
