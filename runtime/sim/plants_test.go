package sim_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var (
	planted = flag.Bool("plants", false, "plant each bug and see that the tests find it; takes minutes")
	onePart = flag.String("plant", "", "plant only the bugs whose name has this in it")
)

// plant is a bug: a piece of the machine's source and what stands there instead.
type plant struct{ name, file, was, is string }

var plants = []plant{
	{"a join fires when one flow has come", "gather.go", "if come == len(r.p.nodes[node].in) {", "if come >= 1 {"},
	{"a join swallows what came twice", "gather.go", "			p.count--\n			s.tokens--", "			s.tokens -= p.count\n			p.count = 0"},
	{"the inclusive join waits for nothing", "gather.go", "p.count > 0 && gather == GatherPossible && !r.mayCome(p.scope, p.node):", "p.count > 0 && gather == GatherPossible:"},
	{"the inclusive join forgets tokens at other joins", "gather.go", "p.node != node && r.blocks(k, node, p.node)", "p.node == node && r.blocks(k, node, p.node)"},
	{"joins that wait for each other stay so", "gather.go", "	return r.untie()\n", "	return false\n"},
	{"a chooser never begins anew", "gather.go", "	if int(had)+1 == len(r.p.nodes[t.node].in) {\n		r.beginAnew(t.scope, t.node)\n	}\n", ""},
	{"a chooser waits for what cannot come", "gather.go", "case p.used && gather == GatherSome && !r.moreComes(p.scope, p.node):", "case false:"},
	{"the default way is taken besides", "leave.go", "x.fallback >= 0 && (len(r.chosen) == 0 || a.split == splitAll)", "x.fallback >= 0"},
	{"no way out is no incident", "leave.go", "if len(r.chosen) == 0 && asked {", "if false && asked {"},
	{"what a block asked for stays when it ends", "leave.go", "	r.drop(i, true, why)\n	r.clearIncident(i, why)", "	r.clearIncident(i, why)"},
	{"an incident outlives its visit", "leave.go", "	r.drop(i, true, why)\n	r.clearIncident(i, why)", "	r.drop(i, true, why)"},
	{"a mapped result goes up as it is", "leave.go", "	k := r.localScope(i)\n	for _, x := range vars {\n		if r.err", "	k := r.s.key\n	for _, x := range vars {\n		if r.err"},
	{"a flow is taken once too often", "leave.go", "for range r.p.nodes[a.node].gives {", "for range r.p.nodes[a.node].gives + int32(len(r.chosen)/2) {"},
	{"a sub-process ends while paths go on", "scope.go", "	case s.tokens > 0:\n		return\n", "	case s.tokens > 1:\n		return\n"},
	{"handlers beside a scope outlive it", "scope.go", "		r.disarm(k, \"withdrawn\")\n		r.holdRecord(owner, k)", "		r.holdRecord(owner, k)"},
	{"terminate ends the whole instance", "scope.go", "	k := r.s.acts[i].scope\n	r.endVisit(i, Left, \"\", \"\")\n	r.clearOut", "	k := r.s.key\n	r.endVisit(i, Left, \"\", \"\")\n	r.clearOut"},
	{"what is withdrawn leaves tokens at joins", "scope.go", "			r.s.parked[j].count, r.s.parked[j].used = 0, false", "			r.s.parked[j].used = false"},
	{"inner scopes survive what is withdrawn", "scope.go", "if around := r.scope(r.s.acts[o].scope); around != nil && around.doom != 0 {\n				s.doom = closing", "if around := r.scope(r.s.acts[o].scope); around != nil && around.doom != 0 {\n				s.doom = 0"},
	{"compensation begins with the first", "undo.go", "for j := len(r.s.undoable) - 1; j >= 0; j-- {\n		c := r.s.undoable[j]\n		if c.by != a.key {", "for j := 0; j < len(r.s.undoable); j++ {\n		c := r.s.undoable[j]\n		if c.by != a.key {"},
	{"what a withdrawn repeat had done is kept", "leave.go", "	if what == Withdrawn && len(r.s.undoable) > 0 {\n		r.forgetUndoable(a.key)", "	if what == Withdrawn && len(r.s.undoable) > 0 {"},
	{"a cancelled transaction undoes nothing", "undo.go", "	r.compensate(i, \"\", Cancel)\n", "	r.cancelled(i)\n"},
	{"undoing sees no variables of then", "undo.go", "role: roleUndo, node: c.node, vars: slices.Clone(c.vars)}", "role: roleUndo, node: c.node}"},
	{"catch-all comes before the specific", "catch.go", "		if n.trigger.Code == t.Code && t.Code != \"\" {\n			return c\n		}\n		if n.trigger.Code == \"\" && all < 0 {\n			all = c\n		}", "		if n.trigger.Code == \"\" {\n			return c\n		}\n		if n.trigger.Code == t.Code && all < 0 {\n			all = c\n		}"},
	{"a handler catches what it threw", "catch.go", "n.trigger.Thrown != t.What || not >= 0 && n.within == not", "n.trigger.Thrown != t.What"},
	{"an edge that goes on beside stops its block", "catch.go", "	case n.trigger.Stopping:\n		r.scope(a.scope).tokens++", "	case true:\n		r.scope(a.scope).tokens++"},
	{"an edge is armed only once", "catch.go", "	r.arm(i, x.by, x.fired+1)\n}", "}"},
	{"the edge belongs to each round", "catch.go", "	if a.round > 0 {\n		return -1\n	}\n", ""},
	{"an uncaught error passes in silence", "catch.go", "		if !r.throwOut(i, t) {\n			r.uncaught(i, t)", "		if !r.throwOut(i, t) {\n			r.leave(i, Leave(\"\"))"},
	{"a late attempt counts", "step.go", "	case JobSucceeded:\n		if int(a.attempt) != b.Attempt {\n			return ErrStale\n		}", "	case JobSucceeded:"},
	{"what is used up is heard twice", "step.go", "	if x.kind == TimerOpen || x.kind == JobOpen || x.kind == CallOpen {\n		a.open = without(a.open, x.key)\n	}\n", ""},
	{"results go to the whole instance", "vars.go", "			at = k\n			break", "			break"},
	{"at once, a list lacks its order", "repeat.go", "	if len(s.rounds) == 0 {", "	if true {"},
	{"a fulfilled repeat lets its rounds go on", "repeat.go", "		r.stopRounds(i)\n		r.leaveRepeat(i)", "		r.leaveRepeat(i)"},
}

// TestPlantsFit sees that the list of bugs still fits the source.
func TestPlantsFit(t *testing.T) {
	for _, p := range plants {
		if _, err := p.sown(); err != nil {
			t.Errorf("%s: %v", p.name, err)
		}
	}
}

func (p plant) path() string { return filepath.Join("..", "machine", p.file) }

// sown is the file with the bug.
func (p plant) sown() (string, error) {
	source, err := os.ReadFile(p.path())
	if err != nil {
		return "", err
	}
	if n := strings.Count(string(source), p.was); n != 1 {
		return "", fmt.Errorf("what it changes in %s is there %d times", p.file, n)
	}
	return strings.Replace(string(source), p.was, p.is, 1), nil
}

// byChance are the tests that draw what they play: they look far, but whether
// they find one bug depends on their seeds.
const byChance = "^(TestLaws.*|TestGatherPossibleAgainstAllFutures)$"

// TestEveryPlantIsFound builds the tests with one bug after the other in the
// machine. A script or another test that always plays the same must fail. What
// else finds the bug is told: 400 random lives with all kinds of blocks.
//
//	go test ./runtime/sim -run TestEveryPlantIsFound -plants -timeout 2h -v
func TestEveryPlantIsFound(t *testing.T) {
	if !*planted {
		t.Skip("the long form: -plants")
	}
	for _, p := range plants {
		if !strings.Contains(p.name, *onePart) {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			overlay := sow(t, p)
			sure, ok := find(t, overlay, "../machine", "-skip", byChance)
			if !ok {
				sure, ok = find(t, overlay, "../blocks")
			}
			if !ok {
				t.Error("no script finds it")
			}
			lives, _ := find(t, overlay, ".", "-run", "^TestLives$", "-lives", "400")
			t.Logf("scripts: %s; random lives: %s", sure, lives)
		})
	}
}

// find reports what fails first of a package's tests with the bug in the
// machine.
func find(t *testing.T, overlay string, suite ...string) (string, bool) {
	t.Helper()
	args := append([]string{"test", "-count=1", "-failfast", "-vet=off", "-timeout", "5m", "-overlay", overlay}, suite...)
	out, err := exec.Command("go", args...).CombinedOutput()
	switch {
	case strings.Contains(string(out), "[build failed]"):
		t.Fatalf("it does not build:\n%s", out)
	case err == nil:
		return "nothing fails", false
	}
	return firstFailure(string(out)), true
}

// sow writes the bug and returns the overlay that builds with it.
func sow(t *testing.T, p plant) string {
	t.Helper()
	text, err := p.sown()
	if err != nil {
		t.Fatal(err)
	}
	real, err := filepath.Abs(p.path())
	if err != nil {
		t.Fatal(err)
	}
	sown := filepath.Join(t.TempDir(), p.file)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {real: sown}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "overlay.json")
	for path, content := range map[string][]byte{sown: []byte(text), file: overlay} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return file
}

// firstFailure is the innermost test that failed first, or how the run ended.
func firstFailure(out string) string {
	failed := ""
	for line := range strings.Lines(out) {
		line = strings.TrimSpace(line)
		switch name, is := strings.CutPrefix(line, "--- FAIL: "); {
		case is && (failed == "" || strings.HasPrefix(name, failed+"/")):
			failed, _, _ = strings.Cut(name, " ")
		case strings.HasPrefix(line, "panic") && failed == "":
			return line
		}
	}
	if failed == "" {
		return "the tests do not end"
	}
	return failed
}
