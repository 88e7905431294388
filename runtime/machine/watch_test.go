package machine_test

import (
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// watcher follows an instance from outside, by commands and facts alone, and
// knows the laws that they must keep.
type watcher struct {
	open      map[machine.Key]machine.Key // what is open, and on whose behalf
	attempt   map[machine.Key]int
	alive     map[machine.Key]graph.ID // activations
	scopes    map[machine.Key]bool
	visits    map[graph.ID]int
	incidents map[machine.Key]bool
	in        map[machine.Key]machine.Key      // activation → scope
	fired     map[machine.Key]map[graph.ID]int // visits by scope
	continues bool
	finished  int
	joins     map[graph.ID]graph.ID // split → its join
	takes     map[graph.ID]bool     // handlers that take their scope over
	taken     map[machine.Key]bool  // scopes that were taken over
	owner     map[machine.Key]machine.Key
}

func (w *watcher) begin(text string) {
	*w = watcher{open: map[machine.Key]machine.Key{}, attempt: map[machine.Key]int{}, alive: map[machine.Key]graph.ID{},
		scopes: map[machine.Key]bool{}, visits: map[graph.ID]int{}, incidents: map[machine.Key]bool{},
		in: map[machine.Key]machine.Key{}, fired: map[machine.Key]map[graph.ID]int{}, joins: map[graph.ID]graph.ID{},
		takes: map[graph.ID]bool{}, taken: map[machine.Key]bool{}, owner: map[machine.Key]machine.Key{}}
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) > 3 && words[1] == "joins" {
			w.joins[graph.ID(words[2])] = graph.ID(words[3])
		}
		if len(words) > 0 && words[0] == "begin" && strings.Contains(line, "passing=false") {
			_, rest, _ := strings.Cut(line, "inside=\"")
			handler, _, _ := strings.Cut(rest, "\"")
			w.takes[graph.ID(handler)] = true
		}
	}
}

func (w *watcher) step(t *rapid.T, body machine.EventBody, commands []machine.Command, facts []machine.Fact) {
	if w.finished > 0 {
		t.Fatal("something happened after the end")
	}
	switch b := body.(type) { // these use up what they report
	case machine.TimerFired:
		delete(w.open, b.Timer)
	case machine.JobSucceeded:
		delete(w.open, b.Job)
	case machine.JobFailed:
		delete(w.open, b.Job)
	case machine.Continued:
		w.continues = false
	}
	for _, f := range facts {
		w.fact(t, f)
	}
	for _, c := range commands {
		w.command(t, c)
	}
}

func (w *watcher) fact(t *rapid.T, f machine.Fact) {
	switch f.What {
	case machine.Entered:
		if _, ok := w.alive[f.Activation]; ok {
			t.Fatalf("%s entered twice as %s", f.Block, f.Activation)
		}
		w.alive[f.Activation], w.in[f.Activation] = f.Block, f.Scope
		w.visits[f.Block]++
		if w.fired[f.Scope] == nil {
			w.fired[f.Scope] = map[graph.ID]int{}
		}
		w.fired[f.Scope][f.Block]++
		w.taken[f.Scope] = w.taken[f.Scope] || w.takes[f.Block]
	case machine.Left, machine.Withdrawn:
		for s, o := range w.owner {
			if o == f.Activation {
				w.count(t, s, f.What == machine.Left)
			}
		}
		if _, ok := w.alive[f.Activation]; !ok {
			t.Fatalf("%s left without being there", f.Block)
		}
		delete(w.alive, f.Activation)
	case machine.Opened:
		w.scopes[f.Scope], w.owner[f.Scope] = true, f.Activation
	case machine.Closed:
		if !w.scopes[f.Scope] {
			t.Fatal("a scope closed that was not open")
		}
		delete(w.scopes, f.Scope)
		for a, s := range w.in {
			if _, alive := w.alive[a]; alive && s == f.Scope {
				t.Fatalf("%s outlived its scope", w.alive[a])
			}
		}
	case machine.Failed:
		w.incidents[f.Incident] = true
	case machine.Resolved:
		delete(w.incidents, f.Incident)
	}
}

func (w *watcher) command(t *rapid.T, c machine.Command) {
	opens := func(k machine.Key) {
		if _, ok := w.open[k]; ok {
			t.Fatalf("%T opened twice", c.Body)
		}
		w.open[k] = c.Activation
	}
	closes := func(k machine.Key) {
		if _, ok := w.open[k]; !ok {
			t.Fatalf("%T of something that is not open", c.Body)
		}
		delete(w.open, k)
	}
	switch b := c.Body.(type) {
	case machine.OpenTask:
		opens(b.Task)
	case machine.SetTimer:
		opens(b.Timer)
	case machine.Subscribe:
		opens(b.Subscription)
	case machine.RunJob:
		w.tried(t, b.Job, b.Attempt)
		opens(b.Job)
	case machine.RetryJob:
		w.tried(t, b.Job, b.Attempt)
		opens(b.Job)
	case machine.CloseTask:
		closes(b.Task)
	case machine.StopTimer:
		closes(b.Timer)
	case machine.StopJob:
		closes(b.Job)
	case machine.Unsubscribe:
		closes(b.Subscription)
	case machine.Continue:
		w.continues = true
	case machine.Finish:
		w.finished++
	}
}

func (w *watcher) tried(t *rapid.T, job machine.Key, attempt int) {
	if attempt != w.attempt[job]+1 {
		t.Fatalf("attempt %d follows %d", attempt, w.attempt[job])
	}
	w.attempt[job] = attempt
}

// agree compares what commands opened with what the state says is open.
func (w *watcher) agree(t *rapid.T, p *machine.Program, s machine.State) {
	now := map[machine.Key]bool{}
	for _, a := range p.Waiting(s) {
		for _, x := range a.Open {
			now[x.Key] = true
		}
		if w.alive[a.Key] != a.Block {
			t.Fatalf("%s waits, but was not entered", a.Block)
		}
		if (a.Incident != 0) != w.incidents[a.Incident] {
			t.Fatalf("%s: incidents disagree", a.Block)
		}
	}
	if len(p.Waiting(s)) != len(w.alive) {
		t.Fatalf("%d activations wait, %d were entered and did not leave", len(p.Waiting(s)), len(w.alive))
	}
	for _, x := range p.Beside(s) {
		now[x.Key] = true
	}
	if !maps.EqualFunc(w.open, now, func(machine.Key, bool) bool { return true }) {
		t.Fatalf("open by commands: %v, by the state: %v", slices.Sorted(maps.Keys(w.open)), slices.Sorted(maps.Keys(now)))
	}
}

// count compares how often a scope's joins fired with how often its splits did.
func (w *watcher) count(t *rapid.T, scope machine.Key, whole bool) {
	for split, join := range w.joins {
		n, m := w.fired[scope][split], w.fired[scope][join]
		if m > n || m < n && whole && !w.taken[scope] {
			t.Fatalf("in scope %d %s fired %d times, its join %s %d times", scope.Counter(), split, n, join, m)
		}
	}
}

// end checks what must be true of a life as a whole.
func (w *watcher) end(t *rapid.T) {
	if w.finished != 1 {
		t.Fatalf("finished %d times", w.finished)
	}
	w.count(t, machine.NewKey(1), true)
	if len(w.open)+len(w.alive)+len(w.scopes)+len(w.incidents) > 0 {
		t.Fatalf("left behind: %v %v %v %v", w.open, w.alive, w.scopes, w.incidents)
	}
}
