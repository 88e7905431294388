package host

import (
	"context"
	"encoding/json"
	"errors"
	"sync"

	"segue/runtime/machine"
)

// Deed is a row of the audit: what somebody did. It enters in the transaction
// of what was done, so that there is never one without the other.
type Deed struct {
	By         Actor
	Action     string // "instance.cancelled"
	TargetKind string
	TargetID   string
	TargetName string
	Detail     map[string]any // safe to show: never a secret
}

// JSON is the detail as it is stored.
func (d *Deed) JSON() ([]byte, error) {
	if len(d.Detail) == 0 {
		return []byte("{}"), nil
	}
	detail, err := json.Marshal(d.Detail)
	return cleanJSON(detail), err
}

// Act is what an operator does to an instance.
type Act struct {
	Instance  machine.Key
	Event     machine.EventBody
	CommandID string // optional: the same id again does nothing and succeeds
	By        Actor
	Action    string // for the audit: "instance.cancelled"
	Name      string // of the instance, for people
	Detail    map[string]any
}

// Act carries out an operator's act and writes it into the audit, both or
// neither. machine.ErrStale, machine.ErrRefused, *TextError, ErrNotFound, ErrBusy.
func (h *Host) Act(ctx context.Context, a Act) error {
	if err := errors.Join(checkIDs("the command id", a.CommandID), checkGiven(a.Event)); err != nil {
		return err
	}
	deed := Deed{By: a.By, Action: a.Action, TargetKind: "instance", TargetID: a.Instance.Instance().String(),
		TargetName: clean(a.Name), Detail: a.Detail}
	_, err := h.submit(ctx, &item{key: a.Instance.Instance(), work: actWork{eventWork{a.Event}, deed}, command: a.CommandID})
	return err
}

// ActAll carries out many acts as Act does one, each for itself, and returns
// their errors in order. All are given in before the first answer is awaited,
// so that they share transactions; up to a few hundred at a time is right.
func (h *Host) ActAll(ctx context.Context, acts []Act) []error {
	errs := make([]error, len(acts))
	var all sync.WaitGroup
	for i := range acts {
		all.Go(func() { errs[i] = h.Act(ctx, acts[i]) })
	}
	all.Wait()
	return errs
}

// actWork is an event with its deed.
type actWork struct {
	eventWork
	deed Deed
}

func (a actWork) apply(b *batch, it *item) error {
	err := a.eventWork.apply(b, it)
	if err == nil {
		b.deeds = append(b.deeds, a.deed)
	}
	return err
}
