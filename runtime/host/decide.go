package host

import (
	"context"
	"errors"
	"slices"

	"segue/runtime/machine"
)

// Actor is who does something; ID 0 is the program itself.
type Actor struct {
	ID      int64
	Email   string // how documents and histories name the person
	Name    string
	Address string // where the request came from, for the audit
}

// Decision is a person's answer to a task.
type Decision struct {
	Task      machine.Key
	By        Actor
	Subjects  []int64 // the person's id and those of the groups the person is in
	Outcome   string
	Data      []machine.Var
	Comment   string
	CommandID string // optional: the same id again does nothing and succeeds
}

// Decide delivers a decision, if the person holds an open seat of the task. It
// returns *DecidedError where somebody was faster, *ClaimedError where somebody
// else works on the task, *TextError, ErrNotYours, ErrNotFound, or the block's refusal
// (machine.ErrRefused).
func (h *Host) Decide(ctx context.Context, d Decision) error {
	err := errors.Join(checkIDs("the command id", d.CommandID), checkTexts("the outcome", d.Outcome, "the comment", d.Comment), checkVars(d.Data))
	if err != nil {
		return err
	}
	it := &item{key: d.Task.Instance(), work: &decideWork{Decision: d}, command: d.CommandID}
	_, err = h.submit(ctx, it)
	return err
}

type decideWork struct{ Decision }

func (d *decideWork) want(w *Want, it *item) {
	w.instance(it.key)
	if !w.seen(d.Task) {
		w.Tasks = append(w.Tasks, d.Task)
	}
}

func (d *decideWork) apply(b *batch, it *item) error {
	t := b.found.Tasks[d.Task]
	if t == nil {
		return ErrNotFound
	}
	seat, err := d.seat(t)
	if err != nil {
		return err
	}
	l, err := b.life(it.key)
	if err != nil {
		return err
	}
	l.deciding = d
	defer func() { l.deciding = nil }()
	err = b.step(l, machine.Decided{Task: d.Task, By: d.By.Email, Seat: int(seat), Seats: int(max(t.SeatCount, 1)),
		Outcome: d.Outcome, Data: d.Data, Comment: d.Comment})
	if err != nil {
		return err
	}
	taken := Seat{Task: d.Task, Number: seat, Person: d.By.ID, DecidedAt: l.row.At, Outcome: d.Outcome, Comment: d.Comment}
	l.more().Decisions = append(l.more().Decisions, taken)
	if t.SeatCount == 0 {
		t.Seats = append(t.Seats, taken)
	} else {
		t.Seats[seat-1] = taken
	}
	it.out.key = it.key
	return nil
}

// seat is the number of the open seat that the person may decide from.
func (d *decideWork) seat(t *Task) (int32, error) {
	if err := d.tooLate(t); err != nil {
		return 0, err
	}
	if slices.Contains(t.Excluded, d.By.ID) {
		return 0, ErrNotYours
	}
	if t.SeatCount > 0 {
		return ownSeat(t, d.By.ID)
	}
	if t.ClaimedBy != 0 && t.ClaimedBy != d.By.ID {
		return 0, &ClaimedError{By: t.ClaimedBy, At: t.ClaimedAt}
	}
	for _, c := range t.Candidates {
		if slices.Contains(d.Subjects, c) {
			return 1, nil
		}
	}
	return 0, ErrNotYours
}

func ownSeat(t *Task, person int64) (int32, error) {
	for _, s := range t.Seats {
		if s.Person != person {
			continue
		}
		if !s.DecidedAt.IsZero() {
			return 0, &DecidedError{By: person, At: s.DecidedAt, Outcome: s.Outcome, Own: true}
		}
		return s.Number, nil
	}
	return 0, ErrNotYours
}

// tooLate says who was faster, if the task is closed.
func (d *decideWork) tooLate(t *Task) error {
	if t.ClosedAt.IsZero() {
		return nil
	}
	return &DecidedError{By: t.ClosedBy, At: t.ClosedAt, Outcome: t.Outcome, Own: t.ClosedBy != 0 && t.ClosedBy == d.By.ID}
}
