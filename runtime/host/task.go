package host

import (
	"context"
	"slices"
	"strings"

	"segue/runtime/machine"
)

// Claim gives a task to a person who may take it. Claiming one's own again is
// fine. *ClaimedError, *DecidedError, ErrNotYours, ErrNotFound.
func (h *Host) Claim(ctx context.Context, task machine.Key, by Actor, subjects []int64) error {
	return h.change(ctx, task, by, func() (bool, error) { return h.store.Claim(ctx, task, by.ID, subjects) })
}

// Release gives a claimed task back to everybody who may take it.
func (h *Host) Release(ctx context.Context, task machine.Key, by Actor) error {
	return h.change(ctx, task, by, func() (bool, error) { return h.store.Release(ctx, task, by.ID) })
}

// Reassign gives from's seat of a task, or a task that one answer settles, to
// another person. Whether by may do so is the caller's to check. Refused with
// ErrNotYours where from holds no open seat or to holds one already.
func (h *Host) Reassign(ctx context.Context, task machine.Key, by Actor, from, to int64) error {
	return h.change(ctx, task, by, func() (bool, error) { return h.store.Reassign(ctx, task, from, to) })
}

// Comment adds a remark to a task, open or closed.
func (h *Host) Comment(ctx context.Context, task machine.Key, by Actor, text string) error {
	if err := checkTexts("the comment", text); err != nil {
		return err
	}
	ok, err := h.store.Comment(ctx, task, by.ID, strings.TrimSpace(text))
	if err == nil && !ok {
		err = ErrNotFound
	}
	h.taskChanged(task, err)
	return err
}

// SaveForm keeps what a person has typed into an open task's form: JSON that
// only screens read.
func (h *Host) SaveForm(ctx context.Context, task machine.Key, by Actor, data []byte) error {
	if !storableJSON(data) {
		return &TextError{What: "the form"}
	}
	return h.change(ctx, task, by, func() (bool, error) { return h.store.SaveDraft(ctx, task, by.ID, data) })
}

// Form is what SaveForm kept; nil: nothing.
func (h *Host) Form(ctx context.Context, task machine.Key, by Actor) ([]byte, error) {
	return h.store.Draft(ctx, task, by.ID)
}

// Task is a task as it is. ErrNotFound.
func (h *Host) Task(ctx context.Context, task machine.Key) (*Task, error) {
	return h.store.Task(ctx, task)
}

// change runs a guarded update and says why its guard did not hold.
func (h *Host) change(ctx context.Context, task machine.Key, by Actor, do func() (bool, error)) error {
	ok, err := do()
	if err != nil || ok {
		h.taskChanged(task, err)
		return err
	}
	t, err := h.store.Task(ctx, task)
	if err != nil {
		return err
	}
	d := decideWork{Decision{By: by}}
	if err := d.tooLate(t); err != nil {
		return err
	}
	if t.SeatCount == 0 && t.ClaimedBy != 0 && t.ClaimedBy != by.ID && !slices.Contains(t.Excluded, by.ID) {
		return &ClaimedError{By: t.ClaimedBy, At: t.ClaimedAt}
	}
	return ErrNotYours
}

func (h *Host) taskChanged(task machine.Key, err error) {
	if err == nil {
		h.feed.publish([]Change{{Instance: task.Instance(), Tasks: []machine.Key{task}}})
	}
}
