package durable

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var (
	planted = flag.Bool("durable.plants", false, "build the program with one bug after the other and see that each is found; takes some ten minutes")
	onePart = flag.String("durable.plant", "", "plant only the bugs whose name has this in it")
)

// plant is a bug: pieces of the program's source and what stands there instead;
// and the test that must find it.
type plant struct {
	name  string
	edits []edit
	found []string // arguments of the test
}

type edit struct{ file, was, is string }

// aimed is the one directed fault that finds a bug.
func aimed(at string) []string {
	return []string{"-test.run", "^TestDirected$/^" + strings.ReplaceAll(at, " ", "_"), "-durable.directed"}
}

var plants = []plant{
	{"no lock between a message and who begins to wait", []edit{{"postgres/begin.go",
		`"SELECT pg_advisory_xact_lock($1, s) FROM unnest($2::integer[]) AS s"`, `"SELECT $1::integer, s FROM unnest($2::integer[]) AS s"`}},
		aimed("a message meets who begins to wait")},
	{"who was taken for dead goes on (no fence)", []edit{{"postgres/nodes.go",
		"if err == nil && tag.RowsAffected() == 0 {", "if err == nil && tag.RowsAffected() > 1 {"}},
		aimed("calls outlast a lease")},
	{"a hint taken as the truth", []edit{{"node.go",
		"		if err := h.findDeliveries(h.cfg.Poll); err != nil {", "		if err := error(nil); err != nil {"}},
		aimed("a server dies between COMMIT")},
	{"a lease is not renewed", []edit{{"node.go",
		"if err := h.workers.renew(place.ID()); err != nil {", "if err := error(nil); err != nil {"}},
		aimed("calls outlast a lease")},
	{"an idempotency key for each attempt", []edit{{"job.go",
		`h.installation + "-" + j.Key.String(),`, `h.installation + "-" + j.Key.String() + fmt.Sprint(j.Lease),`}},
		aimed("servers die while they call")},
	{"a job's row is deleted before the call", []edit{
		{"postgres/due.go", `		UPDATE jobs j SET node = $2, lease = lease + 1, ready_at = coalesce($1, clock_timestamp()) + make_interval(secs => $4)
		FROM ready WHERE j.key = ready.key
		RETURNING j.key, process_id, activation, block, connection, action, type, input, attempt, lease, ready_at,`,
			`		DELETE FROM jobs j USING ready WHERE j.key = ready.key AND $2::bigint <> 0
		RETURNING j.key, process_id, activation, block, connection, action, type, input, attempt, lease, coalesce($1, clock_timestamp()) + make_interval(secs => $4),`},
		{"job.go", "; !ok || now != j.fence {", "; ok && now != j.fence {"}},
		aimed("servers die while they call")},
	{"a server's own clock decides", []edit{{"postgres/store.go",
		"	if s.clock == nil {\n		return nil\n	}\n	t := s.clock()", "	t := time.Now().Add(10 * time.Minute)\n	if s.clock != nil {\n		t = s.clock()\n	}\n	t = t"}},
		aimed("a timer by three clocks")},
	{"an unknown outcome is taken for a failure", []edit{{"committer.go",
		"		case err == nil && committed:\n			return nil", "		case err == nil && committed:\n			return undone"}},
		aimed("an answer to COMMIT is lost")},
	{"a decision does not look whether the task is open", []edit{{"decide.go",
		"	if t.ClosedAt.IsZero() {\n		return nil", "	if t.Key != 0 {\n		return nil"}},
		[]string{"-test.run", "^TestTwoAtOnce$", "-durable.meetings", "40"}},
	{"a message's id is not looked at", []edit{{"post.go",
		`if p.id != "" && found.knows(p.letter) {`, `if p.id == "-" && found.knows(p.letter) {`}},
		aimed("a message comes at two servers")},
	{"yes is said before it is durable", []edit{{"committer.go",
		"	if err := b.commit(); err != nil {\n		return err\n	}\n	h.metrics.settled(b, items, time.Since(began))\n	for _, it := range items {\n		it.finish()\n	}\n",
		"	for _, it := range items {\n		it.finish()\n	}\n	if err := b.commit(); err != nil {\n		return nil\n	}\n	h.metrics.settled(b, items, time.Since(began))\n"}},
		aimed("Postgres dies when somebody was told yes")},
	{"the dead keep their jobs until the lease ends", []edit{{"postgres/nodes.go",
		"AND node NOT IN (SELECT id FROM nodes EXCEPT SELECT id FROM dead) RETURNING 1)", "AND node NOT IN (SELECT id FROM nodes EXCEPT SELECT id FROM dead) AND false RETURNING 1)"}},
		aimed("servers die while they call")},
	{"a command that came before is not known", []edit{{"postgres/begin.go",
		"			if !entered[id] {\n", "			if !entered[id] && id == \"-\" {\n"}},
		aimed("a server dies between COMMIT")},
	{"nobody is told to come back", []edit{{"../../web/crowd.go",
		"if !cr.enter(who, from) {", "if !cr.enter(who, from) && cr.most < 0 {"}},
		overloaded},
	{"told to come back after it was taken", []edit{{"../../web/api/instances.go",
		"	result, err := a.Engine.Start(ctx, order)\n", "	result, err := a.Engine.Start(ctx, order)\n	if err == nil && a.Engine.Queued() > 9 {\n		err = host.ErrBusy\n	}\n"}},
		overloaded},
}

// overloaded is the one test of an overload.
var overloaded = []string{"-test.run", "^TestOverload$"}

func (p plant) sown() (map[string]string, error) {
	texts := map[string]string{}
	for _, e := range p.edits {
		path := filepath.Join("..", e.file)
		source, known := texts[path]
		if !known {
			raw, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			source = string(raw)
		}
		if n := strings.Count(source, e.was); n != 1 {
			return nil, fmt.Errorf("what it changes in %s is there %d times", e.file, n)
		}
		texts[path] = strings.Replace(source, e.was, e.is, 1)
	}
	return texts, nil
}

// TestPlantsFit sees that the list of bugs still fits the source.
func TestPlantsFit(t *testing.T) {
	for _, p := range plants {
		if _, err := p.sown(); err != nil {
			t.Errorf("%s: %v", p.name, err)
		}
	}
}

// TestEveryPlantIsFound builds the program with one bug after the other; the
// test that is named with it must fail. Without a bug all of these tests pass.
//
//	go test ./runtime/host/durable -v -run TestEveryPlantIsFound -durable.plants -timeout 1h
func TestEveryPlantIsFound(t *testing.T) {
	if !*planted {
		t.Skip("the long form: -durable.plants")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	t.Run("nothing is planted", func(t *testing.T) {
		if out, err := exec.CommandContext(t.Context(), self, "-durable.overlay", sow(t, plant{}), "-test.timeout", "10m", "-test.run", "^TestDirected$", "-durable.directed").CombinedOutput(); err != nil {
			t.Errorf("the tests fail without a bug: %s", firstFailure(string(out)))
		}
	})
	for _, p := range plants {
		if !strings.Contains(p.name, *onePart) {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			args := append([]string{"-durable.overlay", sow(t, p), "-test.timeout", "40m", "-durable.still", "20s"}, p.found...)
			began := time.Now()
			out, err := exec.CommandContext(t.Context(), self, args...).CombinedOutput()
			switch took := time.Since(began).Round(time.Second); {
			case strings.Contains(string(out), "go build:") || strings.Contains(string(out), "panic: test timed out"):
				t.Fatalf("it does not build, or does not end:\n%s", out)
			case err == nil:
				t.Errorf("nothing fails in %s", took)
			default:
				t.Logf("found in %s by %s: %s", took, p.found[1], firstFailure(string(out)))
			}
		})
	}
}

// sow writes the bug and returns the overlay that builds with it.
func sow(t *testing.T, p plant) string {
	t.Helper()
	texts, err := p.sown()
	if err != nil {
		t.Fatal(err)
	}
	dir, replace := t.TempDir(), map[string]string{}
	write := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for path, text := range texts {
		real, err := filepath.Abs(path)
		if err != nil {
			t.Fatal(err)
		}
		replace[real] = write(fmt.Sprintf("%d-%s", len(replace), filepath.Base(path)), []byte(text))
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	return write("overlay.json", overlay)
}

// firstFailure is what the test complained of first.
func firstFailure(out string) string {
	for line := range strings.Lines(out) {
		if line = strings.TrimSpace(line); strings.Contains(line, "_test.go:") && !strings.Contains(line, ": seed ") {
			return line
		}
	}
	return "the test does not end"
}
