package host

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// View is an instance as it stands, unpacked for screens and the API.
type View struct {
	Instance
	Pool    graph.ID // BPMN id
	Waiting []machine.Activation
	Beside  []machine.Request // what event sub-processes wait for
	Parked  []machine.Parked  // tokens at joins
	Scopes  []machine.Scope   // with their variables, outer ones first
	// Choices are, for visits to blocks that hold theirs in any order, those that
	// people may begin.
	Choices map[machine.Key][]graph.ID
}

// Variables are those of the outermost scope.
func (v *View) Variables() []machine.Var {
	if len(v.Scopes) == 0 {
		return nil
	}
	return v.Scopes[0].Variables
}

// Inspect reads an instance as it stands. ErrNotFound.
func (h *Host) Inspect(ctx context.Context, key machine.Key) (*View, error) {
	in, err := h.store.Instance(ctx, key.Instance())
	if err != nil {
		return nil, err
	}
	return h.Unpack(ctx, in)
}

// Unpack is Inspect of a row that was read already.
func (h *Host) Unpack(ctx context.Context, in *Instance) (*View, error) {
	p, err := h.programs.get(ctx, in.Process, int(in.Version), in.Pool)
	if err != nil {
		return nil, err
	}
	s, err := decodeState(p, in.Key, in.State, in.Vars)
	if err != nil {
		return nil, fmt.Errorf("instance %s: %w", in.Key, err)
	}
	v := &View{Instance: *in, Pool: p.ID(), Waiting: p.Waiting(s), Beside: p.Beside(s), Parked: p.Parked(s), Scopes: p.Scopes(s)}
	for _, a := range v.Waiting {
		if ids := p.Choices(s, a.Key); len(ids) > 0 {
			if v.Choices == nil {
				v.Choices = map[machine.Key][]graph.ID{}
			}
			v.Choices[a.Key] = ids
		}
	}
	return v, nil
}

// Step is one step of an instance's history.
type Step struct {
	Number int32
	Event  machine.Event
	Facts  []machine.Fact
}

// History reads up to limit steps of an instance after a number, in order; 0
// begins with the first. It needs nothing but the published document, so that
// old histories stay readable. ErrNotFound.
func (h *Host) History(ctx context.Context, key machine.Key, after int32, limit int) ([]Step, error) {
	in, err := h.store.Instance(ctx, key.Instance())
	if err != nil {
		return nil, err
	}
	moves, err := h.moves(ctx, &in)
	if err != nil {
		return nil, err
	}
	records, err := h.store.History(ctx, in.Key, after, limit)
	if err != nil {
		return nil, err
	}
	return h.UnpackHistory(ctx, in, moves, records)
}

// UnpackHistory is History of rows that were read already: the instance as it is
// after the last of its moves, all of these, and records in their order.
func (h *Host) UnpackHistory(ctx context.Context, in *Instance, moves []Move, records []Record) (steps []Step, err error) {
	// What it did since it was looked at may be of a version that is not known here.
	records = slices.DeleteFunc(records, func(r Record) bool { return r.Step > in.Step })
	steps = make([]Step, len(records))
	var names machine.Names
	for i, r := range records { // each is read with the names of the version that wrote it
		for len(moves) > 0 && moves[0].Step <= r.Step {
			moves, names = moves[1:], machine.Names{}
		}
		if names.IsZero() {
			run := *in
			if len(moves) > 0 {
				run.Version, run.Pool = moves[0].Version, moves[0].Pool
			}
			if names, err = h.programs.names(ctx, &run); err != nil {
				return nil, err
			}
		}
		body, err := unpack(r.Body)
		if err != nil {
			return nil, fmt.Errorf("step %d of instance %s: %w", r.Step, in.Key, err)
		}
		steps[i].Number = r.Step
		if steps[i].Event, steps[i].Facts, err = names.DecodeRecord(in.Key, body); err != nil {
			return nil, fmt.Errorf("step %d of instance %s: %w", r.Step, in.Key, err)
		}
	}
	return steps, nil
}

// Document is a published document, as instances of it run. ErrNotFound.
func (h *Host) Document(ctx context.Context, process int64, number int) (graph.Document, error) {
	return h.programs.document(ctx, process, number)
}

// StartForm is the form that the plain start of a version's first pool asks; empty
// where it asks nothing, or the version does not run with this release. ErrNotFound.
func (h *Host) StartForm(ctx context.Context, process int64, number int) (graph.ID, error) {
	c := h.programs.compiled(ctx, process, number)
	if c.missing != nil || len(c.programs) == 0 {
		return "", c.missing
	}
	for _, start := range c.programs[0].Starts() {
		if start.Plain() {
			return start.Form, nil
		}
	}
	return "", nil
}

// Holds reports whether the instance's stored state is the encoded one.
func (v *View) Holds(state, vars []byte) (bool, error) {
	s, err := unpack(v.State)
	if err != nil {
		return false, err
	}
	w, err := unpack(v.Vars)
	return bytes.Equal(s, state) && bytes.Equal(w, vars), err
}

// Begins is a start of a version, with the pool that it begins.
type Begins struct {
	machine.StartSpec
	Pool graph.ID // BPMN id
}

// Starts are those of all pools of a version. ErrNotFound.
func (h *Host) Starts(ctx context.Context, process int64, number int) ([]Begins, error) {
	c := h.programs.compiled(ctx, process, number)
	if c.missing != nil {
		return nil, c.missing
	}
	var all []Begins
	for _, p := range c.programs {
		for _, s := range p.Starts() {
			all = append(all, Begins{s, p.ID()})
		}
	}
	return all, nil
}
