package machine_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

const before = `begin s
box b
begin bs inside="b"
ask a inside="b"
catch slow inside="b" on="a" after="@\"PT1H\""
catch never inside="b" on="a" after="@\"PT9H\"" passing=true
step x inside="b"
meet j inside="b"
split sp inside="b"
step done inside="b"
catch undo inside="b" on="done" code="undo"
ask undone inside="b"
step end
s -> b
bs -> sp
sp -> a
sp -> done
done -> j
a -> j
slow -> x
undo -> undone
b -> end`

// version compiles a process for these tests.
func version(t *testing.T, text string) *machine.Program {
	t.Helper()
	programs, problems := machine.Compile(toys{}, parseProcess(t, text))
	if programs == nil {
		t.Fatalf("%+v", problems)
	}
	return programs[0]
}

var at = time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)

// begun is an instance of the first version that waits in the middle of it.
func begun(t *testing.T, p *machine.Program) (machine.State, []machine.Event) {
	t.Helper()
	e := machine.Event{At: at, Body: machine.Started{By: "bo"}}
	s, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), e)
	if err != nil {
		t.Fatal(err)
	}
	return s, []machine.Event{e}
}

func TestMigrationIsCheckedFirst(t *testing.T) {
	from := version(t, before)
	s, _ := begun(t, from)
	for name, c := range map[string]struct {
		change func(string) string
		blocks map[graph.ID]graph.ID
		want   string
	}{
		"same": {func(x string) string { return x }, nil, ""},
		"block gone": {func(x string) string {
			return strings.NewReplacer("ask a ", "ask z ", "on=\"a\"", "on=\"z\"", "sp -> a", "sp -> z", "a -> j", "z -> j").Replace(x)
		}, nil, "“a”, which the other version does not have"},
		"mapped": {func(x string) string {
			return strings.NewReplacer("ask a ", "ask z ", "on=\"a\"", "on=\"z\"", "sp -> a", "sp -> z", "a -> j", "z -> j").Replace(x)
		}, map[graph.ID]graph.ID{"a": "z"}, ""},
		"other kind": {func(x string) string { return strings.Replace(x, "ask a ", "work a ", 1) }, nil, "another kind"},
		"other scope": {func(x string) string {
			return strings.NewReplacer(` inside="b"`, "", "s -> b", "s -> bs", "b -> end", "j -> end").Replace(x)
		}, nil, "another part"},
		"repeats": {func(x string) string { return strings.Replace(x, "ask a ", `ask a repeat={"times":"2"} `, 1) }, nil, "repeats"},
		"undoable": {func(x string) string {
			return strings.NewReplacer("step done ", "step other ", "on=\"done\"", "on=\"other\"", "sp -> done", "sp -> other", "done -> j", "other -> j").Replace(x)
		}, nil, "can still be undone"},
		"way gone":     {func(x string) string { return strings.Replace(x, "done -> j", "done -> x", 1) }, nil, "by a way"},
		"of elsewhere": {func(x string) string { return x }, map[graph.ID]graph.ID{"a": "end"}, "another kind"},
	} {
		to := version(t, c.change(before))
		obstacles := machine.Migratable(from, to, s, c.blocks)
		text := fmt.Sprint(obstacles)
		if c.want == "" && len(obstacles) > 0 || !strings.Contains(text, c.want) {
			t.Errorf("%s: %s, want %q", name, text, c.want)
		}
		list := []machine.BlockPair{}
		for a, b := range c.blocks {
			list = append(list, machine.BlockPair{From: a, To: b})
		}
		next, _, _, err := machine.Migrate(from, to, s, machine.Event{At: at, Body: machine.Migrated{Version: 2, Blocks: list}})
		if (err == nil) != (len(obstacles) == 0) || err != nil && !errors.Is(err, machine.ErrRefused) {
			t.Errorf("%s: migrating says %v, the check says %v", name, err, obstacles)
		}
		if a, _ := s.Encode(); err != nil {
			if b, _ := next.Encode(); !bytes.Equal(a, b) {
				t.Errorf("%s: a refused migration changed the state", name)
			}
		}
	}
}

// The edge of the new version is waited for, that of the old one no more; what
// both have goes on as it is.
func TestMigrationRefitsEdgesAndHandlers(t *testing.T) {
	from := version(t, before)
	to := version(t, "data fresh: number = 7\n"+strings.NewReplacer(`catch never inside="b" on="a" after="@\"PT9H\"" passing=true`, `catch stop inside="b" on="a" message="stop"
beside h inside="b"
begin hs inside="h" message="beside"`, "slow -> x", "slow -> x\nstop -> x").Replace(before))
	s, events := begun(t, from)
	var open []machine.Request
	for _, a := range from.Waiting(s) {
		open = append(open, a.Open...)
	}
	e := machine.Event{At: at.Add(time.Minute), Body: machine.Migrated{Version: 2, By: "op", Reason: "better"}}
	next, commands, _, err := machine.Migrate(from, to, s, e)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, c := range commands {
		said = append(said, strings.TrimPrefix(fmt.Sprintf("%T", c.Body), "machine."))
	}
	if got := strings.Join(said, " "); got != "StopTimer Subscribe Subscribe" {
		t.Errorf("it orders %s", got)
	}
	var now []machine.Request
	for _, a := range to.Waiting(next) {
		now = append(now, a.Open...)
	}
	if len(now) != len(open) || now[0] != open[0] {
		t.Errorf("it waited for %v, now for %v", open, now)
	}
	if v := next.Variables(); len(v) != 1 || v[0].Name != "fresh" {
		t.Errorf("the variables are %v", v)
	}
	// It goes on in the new version, and the history across both explains it.
	events = append(events, e)
	for _, r := range now {
		if r.Kind == machine.TaskOpen {
			decided := machine.Event{At: at.Add(2 * time.Minute), Body: machine.Decided{Task: r.Key, By: "bo", Seat: 1, Seats: 1}}
			if next, _, _, err = to.Step(next, decided); err != nil {
				t.Fatal(err)
			}
			events = append(events, decided)
		}
	}
	if next.Status() != machine.StatusEnded {
		t.Errorf("it is %s", next.Status())
	}
	again, err := machine.ReplayAcross(next.Key(), from, func(int) (*machine.Program, error) { return to, nil }, events)
	a, av := next.Encode()
	if b, bv := again.Encode(); err != nil || !bytes.Equal(a, b) || !bytes.Equal(av, bv) {
		t.Errorf("the history does not explain the state: %v", err)
	}
	if _, _, _, err := from.Step(s, e); err == nil {
		t.Error("Step takes a migration")
	}
}

// A first-of waits for what the new version's flows lead to.
func TestMigrationOfAFirstOf(t *testing.T) {
	text := "begin s\nfirst f\nhear m message=\"m\"\npause p after=\"@\\\"PT1H\\\"\"\ns -> f\nf -> m\nf -> p"
	from, to := version(t, text), version(t, strings.NewReplacer("pause p after=\"@\\\"PT1H\\\"\"", "hear n message=\"n\"", "f -> p", "f -> n").Replace(text))
	s, _ := begun(t, from)
	next, commands, _, err := machine.Migrate(from, to, s, machine.Event{At: at, Body: machine.Migrated{Version: 2}})
	if err != nil || len(commands) != 2 {
		t.Fatalf("%v, %v", err, commands)
	}
	open := to.Waiting(next)[0].Open
	if len(open) != 2 || open[0].Block != "m" || open[1].Block != "n" {
		t.Errorf("it waits for %v", open)
	}
}
