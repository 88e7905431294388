package host

import (
	"context"
	"errors"
	"fmt"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// StartOrder begins an instance.
type StartOrder struct {
	Process    int64
	Pool       graph.ID // BPMN id, where the document has several executable pools; empty: the first
	Version    int      // 0: the newest
	Block      graph.ID // the start block; empty: the plain start
	Variables  []machine.Var
	BusinessID string // unique among the process's running instances; empty: none
	By         Actor
	Trace      Trace  // of the request that starts it; empty: the instance has one of its own
	CommandID  string // optional: the same id again starts nothing and gives the same answer
}

// Begun is the answer to a StartOrder.
type Begun struct {
	Instance machine.Key
	Again    bool // this command had been carried out before
}

// Start begins an instance and lets it run to its first wait or its end; when
// Start returns, that is durable. *BusinessIDError, *TextError, ErrNotFound, ErrArchived,
// ErrBusy, the machine's refusal.
func (h *Host) Start(ctx context.Context, o StartOrder) (Begun, error) {
	err := errors.Join(checkIDs("the reference", o.BusinessID, "the command id", o.CommandID), checkVars(o.Variables))
	if err != nil {
		return Begun{}, err
	}
	c, err := h.programs.pick(ctx, o.Process, o.Version, o.Pool)
	if err != nil {
		return Begun{}, err
	}
	key, err := h.newKey(ctx)
	if err != nil {
		return Begun{}, err
	}
	it := &item{key: key, command: o.CommandID, work: &startWork{order: o, choice: c}}
	out, err := h.submit(ctx, it)
	return Begun{Instance: out.key, Again: out.again}, err
}

type startWork struct {
	order StartOrder
	choice
}

func (s *startWork) want(w *Want, it *item) {
	if s.order.BusinessID != "" {
		w.Business = append(w.Business, BusinessID{s.order.Process, s.order.BusinessID})
	}
}

func (s *startWork) apply(b *batch, it *item) error {
	o := &s.order
	row := Instance{Key: it.key, Process: o.Process, Version: int32(s.number), Pool: s.pool, StartedAt: b.now, At: b.now,
		StartedBy: o.By.ID, BusinessID: o.BusinessID, Trace: o.Trace}
	it.out.key = it.key
	return b.start(row, s.program, it.taken, machine.Started{Start: o.Block, Variables: o.Variables,
		BusinessID: o.BusinessID, By: o.By.Email})
}

// start makes an instance and delivers Started. taken says that the store
// refused the business id although it seemed free.
func (b *batch) start(row Instance, p *machine.Program, taken bool, e machine.Started) error {
	if row.BusinessID != "" {
		id := BusinessID{row.Process, row.BusinessID}
		if other, ok := b.found.Business[id]; ok || taken {
			return &BusinessIDError{ID: row.BusinessID, Instance: other}
		}
	}
	l := b.begin(row, p)
	if err := b.step(l, e); err != nil {
		b.forget(l)
		if b.err == nil && err == machine.ErrStale {
			err = fmt.Errorf("a new instance refuses its start: %w", err)
		}
		return err
	}
	if row.BusinessID != "" && l.row.EndedAt.IsZero() {
		if b.found.Business == nil {
			b.found.Business = map[BusinessID]machine.Key{}
		}
		b.found.Business[BusinessID{row.Process, row.BusinessID}] = row.Key
	}
	return nil
}

// forget undoes begin.
func (b *batch) forget(l *life) {
	delete(b.lives, l.row.Key)
	b.order = b.order[:len(b.order)-1]
}
