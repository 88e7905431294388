package hosttest

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// by is a decision of a person, who is in no group.
func by(person int64, task machine.Key, outcome string) host.Decision {
	return host.Decision{Task: task, By: host.Actor{ID: person, Email: fmt.Sprint("person-", person)}, Subjects: []int64{person}, Outcome: outcome}
}

func decideOnce(w *world) {
	h := w.node()
	ana, bo, cy := w.Person(w.T, "ana@example.com", "finance"), w.Person(w.T, "bo@example.com", "finance"), w.Person(w.T, "cy@example.com")
	finance := w.Group(w.T, "finance")
	k := w.start(h, w.publish(h, Parked("group:finance")))
	task := w.task(k)
	if err := h.Decide(w.ctx, by(cy, task, "yes")); !errors.Is(err, host.ErrNotYours) {
		w.Errorf("a stranger: %v", err)
	}
	if err := h.Decide(w.ctx, by(ana, task|1<<20, "yes")); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a task that never was: %v", err)
	}
	decision := by(ana, task, "yes")
	decision.Subjects = append(decision.Subjects, finance)
	decision.Comment, decision.Data, decision.CommandID = "Fine with me", []machine.Var{str("reason", "paid")}, "d1"
	refused := decision
	refused.Outcome = "perhaps"
	if err := h.Decide(w.ctx, refused); !errors.Is(err, machine.ErrRefused) {
		w.Errorf("an outcome that is not offered: %v", err)
	}
	if err := h.Decide(w.ctx, decision); err != nil {
		w.Fatalf("ana decides: %v", err)
	}
	at := w.Clock.Now()
	w.Clock.Advance(time.Minute)
	if err := h.Decide(w.ctx, decision); err != nil {
		w.Errorf("the same command again: %v", err)
	}
	late := by(bo, task, "no")
	late.Subjects = append(late.Subjects, finance)
	var decided *host.DecidedError
	if err := h.Decide(w.ctx, late); !errors.As(err, &decided) || decided.By != ana || !decided.At.Equal(at) || decided.Outcome != "yes" || decided.Own {
		w.Errorf("bo is told %v", err)
	}
	w.status(h, k, machine.StatusEnded)
	if w.value(h, k, "outcome") != "yes" || w.value(h, k, "reason") != "paid" {
		w.Error("the decision did not arrive")
	}
	row, err := h.Task(w.ctx, task)
	if err != nil || row.ClosedBy != ana || row.Outcome != "yes" || len(row.Seats) != 1 || row.Seats[0].Comment != "Fine with me" || len(row.Candidates) != 0 {
		w.Errorf("the closed task: %+v, %v", row, err)
	}
	w.replayed(h, k)
	w.nothingLeft()
}

// decideRace has many people decide at once on two nodes: one does.
func decideRace(w *world) {
	a, b := w.node(), w.node()
	var people []int64
	for i := range 12 {
		people = append(people, w.Person(w.T, fmt.Sprintf("p%d@example.com", i), "crowd"))
	}
	crowd := w.Group(w.T, "crowd")
	p := w.publish(a, Parked("group:crowd"))
	for range 5 {
		k := w.start(a, p)
		task := w.task(k)
		var won atomic.Int64
		errs := make([]error, len(people))
		var all sync.WaitGroup
		for i, person := range people {
			all.Go(func() {
				h := []*host.Host{a, b}[i%2]
				d := by(person, task, []string{"yes", "no"}[i%2])
				d.Subjects = append(d.Subjects, crowd)
				if errs[i] = h.Decide(w.ctx, d); errs[i] == nil && !won.CompareAndSwap(0, person) {
					w.Error("two people decided")
				}
			})
		}
		all.Wait()
		for i, err := range errs {
			var decided *host.DecidedError
			if err != nil && (!errors.As(err, &decided) || decided.By != won.Load()) {
				w.Errorf("person %d is told %v; %d was first", people[i], err, won.Load())
			}
		}
		w.status(a, k, machine.StatusEnded)
		w.replayed(a, k)
	}
	w.nothingLeft()
}

func everyone(w *world) {
	h := w.node()
	ana, bo := w.Person(w.T, "ana@example.com", "one", "two"), w.Person(w.T, "bo@example.com", "two")
	d := draw("all").block("start", "begin", props{}).
		block("ask", "ask", props{People: []string{"group:one", "group:two", "bo@example.com"}, Rule: machine.RuleEveryone}).
		block("end", "set", props{}).line("start", "ask", "end").document()
	k := w.start(h, w.publish(h, d))
	task := w.task(k)
	row, err := h.Task(w.ctx, task)
	if err != nil || row.SeatCount != 2 || len(row.Seats) != 2 || len(row.Candidates) != 2 {
		w.Fatalf("two people in two groups have these seats: %+v, %v", row, err)
	}
	if err := h.Decide(w.ctx, by(ana, task, "yes")); err != nil {
		w.Fatalf("ana: %v", err)
	}
	var decided *host.DecidedError
	if err := h.Decide(w.ctx, by(ana, task, "no")); !errors.As(err, &decided) || !decided.Own {
		w.Errorf("ana again: %v", err)
	}
	if row, _ := h.Task(w.ctx, task); !slices.Equal(row.Candidates, []int64{bo}) || !row.ClosedAt.IsZero() {
		w.Errorf("after ana: %+v", row)
	}
	if err := h.Claim(w.ctx, task, host.Actor{ID: bo}, []int64{bo}); err == nil {
		w.Error("a task with seats was claimed")
	}
	if err := h.Decide(w.ctx, by(bo, task, "yes")); err != nil {
		w.Fatalf("bo: %v", err)
	}
	w.status(h, k, machine.StatusEnded)
	if got := w.value(h, k, "votes"); got != "2" {
		w.Errorf("%s votes", got)
	}
	w.replayed(h, k)
	w.nothingLeft()
}

func atLeast(w *world) {
	a, b := w.node(), w.node()
	var people []int64
	for i := range 6 {
		people = append(people, w.Person(w.T, fmt.Sprintf("p%d@example.com", i), "board"))
	}
	d := draw("some").block("start", "begin", props{}).
		block("ask", "ask", props{People: []string{"group:board"}, Rule: machine.RuleAtLeast, Need: 3}).
		block("end", "set", props{}).line("start", "ask", "end").document()
	p := w.publish(a, d)
	k := w.start(a, p)
	task := w.task(k)
	var accepted atomic.Int32
	var all sync.WaitGroup
	for i, person := range people {
		all.Go(func() {
			err := []*host.Host{a, b}[i%2].Decide(w.ctx, by(person, task, "yes"))
			var decided *host.DecidedError
			switch {
			case err == nil:
				accepted.Add(1)
			case !errors.As(err, &decided):
				w.Errorf("person %d: %v", person, err)
			}
		})
	}
	all.Wait()
	w.status(a, k, machine.StatusEnded)
	if accepted.Load() != 3 || w.value(a, k, "votes") != "3" {
		w.Errorf("%d were accepted, %s counted", accepted.Load(), w.value(a, k, "votes"))
	}
	d.Pools[0].Blocks[1].Props = []byte(`{"people": ["group:board"], "rule": "at least", "need": 7}`)
	w.publish(a, d)
	if text := w.incident(a, w.start(a, p)); text != "7 people must agree, but only 6 were found." {
		w.Errorf("too few: %s", text)
	}
}

func claiming(w *world) {
	h := w.node()
	ana, bo, cy := w.Person(w.T, "ana@example.com", "team"), w.Person(w.T, "bo@example.com", "team"), w.Person(w.T, "cy@example.com")
	team := w.Group(w.T, "team")
	k := w.start(h, w.publish(h, Parked("group:team")))
	task := w.task(k)
	actor := func(id int64) host.Actor { return host.Actor{ID: id} }
	if err := h.Claim(w.ctx, task, actor(cy), []int64{cy}); !errors.Is(err, host.ErrNotYours) {
		w.Errorf("a stranger claims: %v", err)
	}
	for range 2 {
		if err := h.Claim(w.ctx, task, actor(ana), []int64{ana, team}); err != nil {
			w.Fatalf("ana claims: %v", err)
		}
	}
	var claimed *host.ClaimedError
	if err := h.Claim(w.ctx, task, actor(bo), []int64{bo, team}); !errors.As(err, &claimed) || claimed.By != ana {
		w.Errorf("bo claims: %v", err)
	}
	d := by(bo, task, "yes")
	d.Subjects = append(d.Subjects, team)
	if err := h.Decide(w.ctx, d); !errors.As(err, &claimed) || claimed.By != ana {
		w.Errorf("bo decides: %v", err)
	}
	if err := h.Release(w.ctx, task, actor(bo)); err == nil {
		w.Error("bo released ana's task")
	}
	if err := h.Release(w.ctx, task, actor(ana)); err != nil {
		w.Errorf("ana releases: %v", err)
	}
	if err := h.Decide(w.ctx, d); err != nil {
		w.Errorf("bo decides after the release: %v", err)
	}
	var decided *host.DecidedError
	if err := h.Claim(w.ctx, task, actor(ana), []int64{ana, team}); !errors.As(err, &decided) || decided.By != bo {
		w.Errorf("ana claims what is done: %v", err)
	}
	if err := h.Claim(w.ctx, task|1<<20, actor(ana), []int64{ana}); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a task that never was: %v", err)
	}
}

func reassigning(w *world) {
	h := w.node()
	ana, bo, cy := w.Person(w.T, "ana@example.com", "team"), w.Person(w.T, "bo@example.com", "team"), w.Person(w.T, "cy@example.com")
	team := w.Group(w.T, "team")
	actor := host.Actor{ID: ana}
	task := w.task(w.start(h, w.publish(h, Parked("group:team"))))
	if err := h.Reassign(w.ctx, task, actor, ana, cy); err != nil {
		w.Fatalf("a task goes to cy: %v", err)
	}
	d := by(bo, task, "yes")
	d.Subjects = append(d.Subjects, team)
	if err := h.Decide(w.ctx, d); !errors.Is(err, host.ErrNotYours) {
		w.Errorf("it is still bo's: %v", err)
	}
	if err := h.Decide(w.ctx, by(cy, task, "yes")); err != nil {
		w.Errorf("cy decides: %v", err)
	}
	d2 := draw("all").block("start", "begin", props{}).
		block("ask", "ask", props{People: []string{"group:team"}, Rule: machine.RuleEveryone}).line("start", "ask").document()
	seats := w.task(w.start(h, w.publish(h, d2)))
	if err := h.Reassign(w.ctx, seats, actor, ana, bo); !errors.Is(err, host.ErrNotYours) {
		w.Errorf("bo would have two seats: %v", err)
	}
	if err := h.Reassign(w.ctx, seats, actor, ana, cy); err != nil {
		w.Fatalf("ana's seat goes to cy: %v", err)
	}
	if err := h.Decide(w.ctx, by(ana, seats, "yes")); !errors.Is(err, host.ErrNotYours) {
		w.Errorf("ana still has a seat: %v", err)
	}
	for _, person := range []int64{cy, bo} {
		if err := h.Decide(w.ctx, by(person, seats, "yes")); err != nil {
			w.Errorf("person %d: %v", person, err)
		}
	}
	var decided *host.DecidedError
	if err := h.Reassign(w.ctx, seats, actor, cy, ana); !errors.As(err, &decided) {
		w.Errorf("a closed task: %v", err)
	}
	w.nothingLeft()
}

func notes(w *world) {
	h := w.node()
	ana := w.Person(w.T, "ana@example.com")
	actor := host.Actor{ID: ana}
	task := w.task(w.start(h, w.publish(h, Parked("ana@example.com"))))
	if data, err := h.Form(w.ctx, task, actor); err != nil || data != nil {
		w.Errorf("before: %s, %v", data, err)
	}
	for _, typed := range []string{`{"a": 1}`, `{"a": 2}`} {
		if err := h.SaveForm(w.ctx, task, actor, []byte(typed)); err != nil {
			w.Fatal(err)
		}
	}
	if data, err := h.Form(w.ctx, task, actor); err != nil || string(data) != `{"a": 2}` {
		w.Errorf("it kept %s, %v", data, err)
	}
	if err := h.Comment(w.ctx, task, actor, "Looks right."); err != nil {
		w.Error(err)
	}
	if err := h.Decide(w.ctx, by(ana, task, "yes")); err != nil {
		w.Fatal(err)
	}
	var decided *host.DecidedError
	if err := h.SaveForm(w.ctx, task, actor, []byte(`{}`)); !errors.As(err, &decided) || !decided.Own {
		w.Errorf("a form after the decision: %v", err)
	}
	if data, err := h.Form(w.ctx, task, actor); err != nil || data != nil {
		w.Errorf("after: %s, %v", data, err)
	}
	if err := h.Comment(w.ctx, task, actor, "Thanks."); err != nil {
		w.Errorf("a comment on a closed task: %v", err)
	}
	if err := h.Comment(w.ctx, task|1<<20, actor, "?"); !errors.Is(err, host.ErrNotFound) {
		w.Errorf("a comment on nothing: %v", err)
	}
}

func nobodyThere(w *world) {
	h := w.node()
	w.Group(w.T, "finance-leads")
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("group:finance-leads"))
	k := w.start(h, p)
	if text := w.incident(h, k); text != "Nobody is in finance-leads." {
		w.Errorf("an empty group: %s", text)
	}
	w.replayed(h, k)
	for _, c := range []struct {
		people, exclude []string
		want            string
	}{
		{[]string{"group:gone"}, nil, `There is no group "gone".`},
		{[]string{"nobody@example.com"}, nil, "Nobody here has the address nobody@example.com."},
		{[]string{"starter"}, nil, "This was not started by a person, so there is no starter to ask."},
		{[]string{"ana@example.com"}, []string{"ana@example.com"}, "Everybody who could decide this is excluded from deciding it."},
		{nil, nil, "Nobody is named to do this."},
	} {
		d := draw("parked").block("start", "begin", props{}).block("ask", "ask", props{People: c.people, Exclude: c.exclude}).line("start", "ask").document()
		w.publish(h, d)
		if text := w.incident(h, w.start(h, p)); text != c.want {
			w.Errorf("%v: %s", c.people, text)
		}
	}
	d := draw("parked").block("start", "begin", props{}).block("ask", "ask", props{People: []string{"starter"}}).line("start", "ask").document()
	w.publish(h, d)
	begun, err := h.Start(w.ctx, host.StartOrder{Process: p, By: host.Actor{ID: ana, Email: "ana@example.com"}})
	if err != nil {
		w.Fatal(err)
	}
	if err := h.Decide(w.ctx, by(ana, w.task(begun.Instance), "yes")); err != nil {
		w.Errorf("the starter decides: %v", err)
	}
}
