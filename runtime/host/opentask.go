package host

import (
	"fmt"
	"slices"
	"strconv"

	"segue/runtime/machine"
)

// openTask finds the people, once and for good, and fixes the seats. A task
// that nobody can take is answered at once by TaskFailed.
func (b *batch) openTask(l *life, c *machine.Command, o machine.OpenTask) (machine.EventBody, error) {
	o.People, o.Exclude = cleanAll(o.People), cleanAll(o.Exclude)
	parties, err := b.parties(l, o.People)
	if err != nil {
		return nil, err
	}
	barred, err := b.parties(l, o.Exclude)
	if err != nil {
		return nil, err
	}
	t := &Task{Key: o.Task, Process: l.row.Process, Version: l.row.Version, Activation: c.Activation, Kind: o.Kind, Block: c.Block,
		Title: clean(o.Title), Note: clean(o.Note), Rule: o.Rule, Need: int32(max(o.Need, 1)), Form: o.Form, Outcomes: o.Outcomes,
		People: o.People, Excluded: members(barred, nil), OpenedAt: l.row.At, DueAt: moment(o.Due)}
	people := members(parties, t.Excluded)
	if len(people) == 0 {
		return failTask(o.Task, nobody(o.People, parties, len(t.Excluded) > 0)), nil
	}
	if settledByOne(o) {
		t.Candidates = subjects(parties, t.Excluded)
	} else {
		if o.Rule == machine.RuleAtLeast && len(people) < o.Need {
			return failTask(o.Task, fmt.Sprintf("%d people must agree, but only %d were found.", o.Need, len(people))), nil
		}
		t.SeatCount = int32(len(people))
		t.Candidates = people
		for i, p := range people {
			t.Seats = append(t.Seats, Seat{Task: t.Key, Number: int32(i + 1), Person: p})
		}
	}
	l.more().Open = append(l.more().Open, t)
	return nil, nil
}

// settledByOne says that whoever comes first answers for all: then groups stay
// groups, and those who join one later may answer too.
func settledByOne(o machine.OpenTask) bool {
	return o.Rule == machine.RuleAnyone || o.Rule == ""
}

func failTask(task machine.Key, why string) machine.EventBody {
	return machine.TaskFailed{Task: task, Failure: machine.Failure{Message: why}}
}

// parties resolves references, "starter" among them.
func (b *batch) parties(l *life, refs []string) ([]Party, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	asked := refs
	if i := slices.Index(refs, starter); i >= 0 {
		asked = slices.Clone(refs)
		for ; i < len(asked); i++ {
			if asked[i] == starter {
				asked[i] = "person:" + strconv.FormatInt(l.row.StartedBy, 10)
			}
		}
	}
	return b.h.guide.resolve(b.h.ctx, asked)
}

// members are the people behind the parties, each once, but for the barred.
func members(parties []Party, barred []int64) []int64 {
	var people []int64
	seen := map[int64]bool{}
	for _, p := range parties {
		for _, m := range p.Members {
			if !seen[m] && !slices.Contains(barred, m) {
				seen[m] = true
				people = append(people, m)
			}
		}
	}
	return people
}

// subjects are the parties of whom at least one person may act.
func subjects(parties []Party, barred []int64) []int64 {
	var ids []int64
	for _, p := range parties {
		able := slices.ContainsFunc(p.Members, func(m int64) bool { return !slices.Contains(barred, m) })
		if able && !slices.Contains(ids, p.Subject) {
			ids = append(ids, p.Subject)
		}
	}
	return ids
}

// closeTask takes a task out of the inboxes. If a decision closes it, the row
// says whose.
func (b *batch) closeTask(l *life, o machine.CloseTask) {
	row := TaskClose{Task: o.Task, At: l.row.At, Why: o.Why}
	if d := l.deciding; d != nil && d.Task == o.Task {
		row.By, row.Outcome = d.By.ID, d.Outcome
	}
	l.more().Close = append(l.more().Close, row)
	if t := b.found.Tasks[o.Task]; t != nil {
		t.ClosedAt, t.ClosedBy, t.Outcome, t.Why = row.At, row.By, row.Outcome, row.Why
	}
}
