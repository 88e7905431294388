package host

import (
	"bytes"
	"context"

	"segue/runtime/machine"
)

// mostRetraced is how much of a history is gone through, in facts: what people
// look at is short, and a loop of 100,000 rounds is not.
const mostRetraced = 20_000

// Retrace works out anew what the steps of an instance's history ordered, of
// which histories keep nothing: what a call was given, what was sent, whom
// another process was told what. Steps are all from the first on, and moves as
// UnpackHistory takes them. The answer has the orders of each step for as long
// as what happens is, fact by fact, what was recorded then: it is shorter where
// this release does otherwise, where a version no longer runs with it, or where
// the history is too long. The error is of the store.
func (h *Host) Retrace(ctx context.Context, in *Instance, moves []Move, steps []Step) (orders [][]machine.Command, err error) {
	run := *in
	if len(moves) > 0 {
		run.Version, run.Pool = moves[0].Version, moves[0].Pool
	}
	if c := h.programs.compiled(ctx, run.Process, int(run.Version)); c.missing != nil {
		return nil, c.missing
	}
	p, err := h.programs.get(ctx, run.Process, int(run.Version), run.Pool)
	if err != nil {
		return nil, nil // it does not run with this release
	}
	s, facts := machine.NewState(in.Key), 0
	for i, step := range steps {
		if facts += len(step.Facts); step.Number != int32(i+1) || facts > mostRetraced {
			break
		}
		from := p
		if m, ok := step.Event.Body.(machine.Migrated); ok {
			if c := h.programs.compiled(ctx, run.Process, m.Version); c.missing != nil {
				return nil, c.missing
			}
			to, err := h.programs.successor(ctx, &run, p, m.Version)
			if err != nil {
				break
			}
			p, run.Version, run.Pool = to.program, int32(to.number), to.pool
		}
		next, ordered, happened, err := stepAgain(from, p, s, step.Event)
		if err != nil || !recordedAs(step, happened) {
			break
		}
		s, orders = next, append(orders, ordered)
	}
	return orders, nil
}

// stepAgain is the step that an event made: in another program, where it took
// the instance there.
func stepAgain(from, to *machine.Program, s machine.State, e machine.Event) (machine.State, []machine.Command, []machine.Fact, error) {
	if _, ok := e.Body.(machine.Migrated); ok {
		return machine.Migrate(from, to, s, e)
	}
	return to.Step(s, e)
}

// recordedAs reports whether what happened is what the history says.
func recordedAs(step Step, happened []machine.Fact) bool {
	return bytes.Equal(machine.AppendRecord(nil, step.Event, step.Facts), machine.AppendRecord(nil, step.Event, happened))
}
