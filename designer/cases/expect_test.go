package cases_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// views are all instances as they stand.
func (p *player) views() []*host.View {
	var all []*host.View
	for _, k := range p.ground.instances(p.t) {
		v, err := p.host.Inspect(p.ctx, k)
		if err != nil {
			p.t.Fatal(err)
		}
		all = append(all, v)
	}
	return all
}

func (p *player) incidents() (n int) {
	for _, v := range p.views() {
		n += int(v.Incidents)
		if v.Status == machine.StatusFailed {
			n++
		}
	}
	return n
}

// waits are the elements at which something waits that somebody or something
// from outside continues.
var waits = map[string]bool{"userTask": true, "receiveTask": true, "manualTask": true, "intermediateCatchEvent": true, "eventBasedGateway": true}

func (p *player) waitingNow() []string {
	var now []string
	for _, v := range p.views() {
		for _, a := range v.Waiting {
			if b := p.blockOf(a.Block); b != nil && waits[p.elements[a.Block]] && (b.Repeat == nil || a.Round > 0) && a.Incident == 0 {
				now = append(now, string(a.Block))
			}
		}
	}
	slices.Sort(now)
	return now
}

func (p *player) blockOf(id graph.ID) *graph.Block {
	for _, m := range p.models {
		if b := m.block(id); b != nil {
			return b
		}
	}
	return nil
}

// state tells how things stand, for messages.
func (p *player) state() string {
	var all []string
	for _, v := range p.views() {
		s := fmt.Sprintf("%s is %s", v.Pool, v.Status)
		for _, a := range v.Waiting {
			s += " " + string(a.Block)
			if a.Incident != 0 {
				s += "!"
			}
		}
		if steps, err := p.host.History(p.ctx, v.Key, 0, 1000); err == nil {
			for _, st := range steps {
				for _, f := range st.Facts {
					if f.What == machine.Failed {
						s += " (" + f.Text + ")"
					}
				}
			}
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func (p *player) expect(s step) error {
	differ := func(what string, got, want any) error {
		if fmt.Sprint(got) == fmt.Sprint(want) {
			return nil
		}
		return fmt.Errorf("%s: %v, expected %v; %s", what, got, want, p.state())
	}
	switch s.Expect {
	case "waiting":
		return p.expectWaiting(s)
	case "ended":
		return p.expectEnded(s.Instance)
	case "running":
		for _, v := range p.views() {
			if v.Status == machine.StatusRunning && (s.Instance == "any" || s.Instance == "all" || p.aliases[s.Instance] == v.Key) {
				return nil
			}
		}
		return fmt.Errorf("%s does not run; %s", s.Instance, p.state())
	case "runningInstances":
		n := 0
		for _, v := range p.views() {
			if v.Status == machine.StatusRunning {
				n++
			}
		}
		return differ("running instances", n, s.Count)
	case "endEvents":
		return differ("ends", p.ends(), sorted(s.Exact))
	case "visited", "notVisited":
		counts := p.visits()
		for _, e := range s.Elements {
			if (counts[e] > 0) != (s.Expect == "visited") {
				return fmt.Errorf("%s was visited %d times; %s", e, counts[e], p.state())
			}
		}
		return nil
	case "visitCounts":
		counts := p.visits()
		for _, e := range slices.Sorted(maps.Keys(s.Counts)) {
			if counts[e] != s.Counts[e] {
				return fmt.Errorf("%s was visited %d times, expected %d; %s", e, counts[e], s.Counts[e], p.state())
			}
		}
		return nil
	case "activityTrace":
		return differ("completed activities", p.activities(), s.Exact)
	case "variables":
		return p.expectVariables(s)
	case "noVariable":
		k, err := p.owner(s.OwnerOf)
		if err != nil {
			return err
		}
		if v, ok := p.variable(k, s.Name); ok && !v.IsNull() {
			return fmt.Errorf("%s is %s", s.Name, v)
		}
		return nil
	case "openTimers":
		return differ("open timers", p.timers(), s.Count)
	case "openSubscriptions":
		return differ("open subscriptions", p.asked(machine.SubscriptionOpen), s.Count)
	}
	return p.expectMore(s)
}

func (p *player) expectMore(s step) error {
	switch s.Expect {
	case "failureAt":
		for _, v := range p.views() {
			for _, a := range v.Waiting {
				if a.Incident != 0 && string(a.Block) == s.Element {
					return nil
				}
			}
		}
		return fmt.Errorf("nothing failed at %s; %s", s.Element, p.state())
	case "assignees":
		return p.expectAssignees(s)
	case "scopeContains":
		return p.expectScope(s)
	case "tokenAtGateway":
		for _, v := range p.views() {
			for _, x := range v.Parked {
				if string(x.Block) == s.Element {
					return nil
				}
			}
		}
		return fmt.Errorf("no token waits at %s", s.Element)
	}
	return fmt.Errorf("the runner does not know %q", s.Expect)
}

func (p *player) expectWaiting(s step) error {
	now := p.waitingNow()
	if s.Exact != nil || s.AtLeast == nil {
		if !slices.Equal(now, sorted(s.Exact)) {
			return fmt.Errorf("it waits at %v, expected %v; %s", now, sorted(s.Exact), p.state())
		}
	}
	left := slices.Clone(now)
	for _, e := range s.AtLeast {
		i := slices.Index(left, e)
		if i < 0 {
			return fmt.Errorf("it waits at %v, expected at least %v; %s", now, s.AtLeast, p.state())
		}
		left = slices.Delete(left, i, i+1)
	}
	return nil
}

func (p *player) expectEnded(who string) error {
	views, any := p.views(), false
	if len(views) == 0 {
		return errors.New("nothing was started")
	}
	for _, v := range views {
		// A called process that ends with an error has ended, for its caller to see.
		over := v.Status == machine.StatusEnded || v.Status == machine.StatusCancelled || v.Status == machine.StatusFailed && v.Caller != 0
		any = any || over
		if who == "all" && !over || who != "all" && who != "any" && p.aliases[who] == v.Key && !over {
			return fmt.Errorf("%s", p.state())
		}
	}
	if !any {
		return fmt.Errorf("nothing has ended; %s", p.state())
	}
	return nil
}

// owner is the instance that is called so, or in which something waits at an
// element.
func (p *player) owner(of string) (machine.Key, error) {
	if of == "root" || of == "" {
		return p.root, nil
	}
	if k, ok := p.aliases[of]; ok {
		return k, nil
	}
	if k, _, err := p.waiting(of, "", func(machine.Activation) bool { return true }); err == nil {
		return k, nil
	}
	for _, v := range p.views() {
		if p.visitsOf(v)[of] > 0 {
			return v.Key, nil
		}
	}
	return 0, fmt.Errorf("no instance has %s", of)
}

func (p *player) variable(k machine.Key, name string) (feel.Value, bool) {
	v, err := p.host.Inspect(p.ctx, k)
	if err != nil {
		p.t.Fatal(err)
	}
	for _, s := range v.Scopes {
		for _, x := range s.Variables {
			if x.Name == name {
				return x.Value, true
			}
		}
	}
	return feel.Null, false
}

func (p *player) expectVariables(s step) error {
	k, err := p.owner(s.OwnerOf)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(s.Vars)) {
		want, err := feel.FromJSON(s.Vars[name])
		if err != nil {
			return err
		}
		got, ok := p.variable(k, name)
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(want)
		if !ok || string(a) != string(b) {
			return fmt.Errorf("%s is %s, expected %s; %s", name, got, want, p.state())
		}
	}
	return nil
}

func (p *player) expectAssignees(s step) error {
	var got []string
	for _, v := range p.views() {
		for _, a := range v.Waiting {
			if string(a.Block) != s.Element {
				continue
			}
			for _, key := range taskOf(a) {
				task, err := p.host.Task(p.ctx, key)
				if err != nil {
					return err
				}
				for _, c := range task.Candidates {
					got = append(got, p.people.name(c))
				}
			}
		}
	}
	if !slices.Equal(sorted(got), sorted(s.Exact)) {
		return fmt.Errorf("%v are asked, expected %v", got, s.Exact)
	}
	return nil
}

func (p *player) expectScope(s step) error {
	for _, e := range s.Elements {
		found := false
		for _, v := range p.views() {
			around := map[machine.Key]machine.Scope{}
			for _, sc := range v.Scopes {
				around[sc.Key] = sc
			}
			for _, a := range v.Waiting {
				for k := a.Scope; string(a.Block) == e && k != 0; k = around[k].Parent {
					found = found || string(around[k].Block) == s.Scope
				}
			}
		}
		if !found {
			return fmt.Errorf("%s does not wait in %s", e, s.Scope)
		}
	}
	return nil
}

// timers counts what is open: those of instances, and the schedule by which some
// begin, of which there is one at most in a case.
func (p *player) timers() int {
	n := p.asked(machine.TimerOpen)
	due, _, next, err := p.ground.store().Schedules(p.ctx, 10)
	if err != nil {
		p.t.Fatal(err)
	}
	if n += len(due); !next.IsZero() {
		n++
	}
	return n
}

// asked counts what activations and handlers wait for.
func (p *player) asked(kind machine.Resource) (n int) {
	for _, v := range p.views() {
		all := slices.Clone(v.Beside)
		for _, a := range v.Waiting {
			all = append(all, a.Open...)
		}
		for _, x := range all {
			if x.Kind == kind {
				n++
			}
		}
	}
	return n
}

func (p *player) facts(v *host.View, each func(machine.Fact)) {
	steps, err := p.host.History(p.ctx, v.Key, 0, 100_000)
	if err != nil {
		p.t.Fatal(err)
	}
	for _, s := range steps {
		for _, f := range s.Facts {
			each(f)
		}
	}
}

func (p *player) visitsOf(v *host.View) map[string]int {
	counts := map[string]int{}
	p.facts(v, func(f machine.Fact) {
		if b := p.blockOf(f.Block); f.What == machine.Entered && b != nil && (b.Repeat == nil || f.Round > 0) {
			counts[string(f.Block)]++
		}
	})
	return counts
}

func (p *player) visits() map[string]int {
	counts := map[string]int{}
	for _, v := range p.views() {
		for e, n := range p.visitsOf(v) {
			counts[e] += n
		}
	}
	return counts
}

// ends are the ends outside of sub-processes that were reached.
func (p *player) ends() []string {
	var all []string
	for e, n := range p.visits() {
		if b := p.blockOf(graph.ID(e)); b != nil && p.elements[b.ID] == "endEvent" && b.Parent == "" {
			for range n {
				all = append(all, e)
			}
		}
	}
	return sorted(all)
}

// activities are the tasks that were completed, in order.
func (p *player) activities() []string {
	var all []string
	for _, v := range p.views() {
		p.facts(v, func(f machine.Fact) {
			if f.What == machine.Left && strings.HasSuffix(strings.ToLower(p.elements[f.Block]), "task") {
				all = append(all, string(f.Block))
			}
		})
	}
	return all
}

func sorted(list []string) []string {
	out := slices.Clone(list)
	slices.Sort(out)
	return out
}
