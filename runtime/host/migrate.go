package host

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Move says which version an instance ran before the step that took it over to
// another one.
type Move struct {
	Instance machine.Key
	Step     int32
	Version  int32
	Pool     graph.ID
}

// Prospect is what would become of an instance that is to go on in another
// version.
type Prospect struct {
	Step      int32              // of the instance, when it was looked at
	At        []graph.ID         // the blocks at which it is, of its version
	Obstacles []machine.Obstacle // nothing: it can go
}

// Prospect tells whether an instance could go on in another version of its
// process, as machine.Migratable does; nothing is changed. machine.ErrStale
// where it has ended or runs that version already, ErrNotFound.
func (h *Host) Prospect(ctx context.Context, instance machine.Key, version int, blocks []machine.BlockPair) (p Prospect, err error) {
	var own error
	err = h.Prospects(ctx, []machine.Key{instance}, version, blocks, func(_ int, is Prospect, of error) { p, own = is, of })
	return p, cmp.Or(err, own)
}

// prospectsAtOnce is how many instances are read at a time: each may be as large
// as an instance can be.
const prospectsAtOnce = 32

// Prospects is Prospect for many: it tells what it found of each, in their order.
// An error of its own is of no instance alone, and ends it.
func (h *Host) Prospects(ctx context.Context, instances []machine.Key, version int, blocks []machine.BlockPair, tell func(i int, p Prospect, err error)) error {
	at := 0
	for part := range slices.Chunk(instances, prospectsAtOnce) {
		keys := make([]machine.Key, len(part))
		for i, k := range part {
			keys[i] = k.Instance()
		}
		found, err := h.store.Several(ctx, keys)
		if err != nil {
			return err
		}
		there := make(map[machine.Key]*Instance, len(found))
		for _, in := range found {
			there[in.Key] = in
		}
		for i, k := range keys {
			p, err := h.prospect(ctx, there[k], version, blocks)
			tell(at+i, p, err)
		}
		at += len(part)
	}
	return nil
}

func (h *Host) prospect(ctx context.Context, in *Instance, version int, blocks []machine.BlockPair) (Prospect, error) {
	if in == nil {
		return Prospect{}, ErrNotFound
	}
	if !in.EndedAt.IsZero() || int(in.Version) == version {
		return Prospect{}, machine.ErrStale
	}
	from, err := h.programs.get(ctx, in.Process, int(in.Version), in.Pool)
	if err != nil {
		return Prospect{}, err
	}
	to, err := h.programs.successor(ctx, in, from, version)
	if no, ok := errors.AsType[*machine.Refusal](err); ok {
		return Prospect{Step: in.Step, Obstacles: []machine.Obstacle{{Text: no.Text}}}, nil
	}
	if err != nil {
		return Prospect{}, err
	}
	s, err := decodeState(from, in.Key, in.State, in.Vars)
	if err != nil {
		return Prospect{}, fmt.Errorf("instance %s: %w", in.Key, err)
	}
	p := Prospect{Step: in.Step, Obstacles: machine.Migratable(from, to.program, s, pairs(blocks))}
	if o, lost := lostToMessages(in, from, to.program); lost {
		p.Obstacles = append(p.Obstacles, o)
	}
	for _, a := range from.Waiting(s) {
		p.At = append(p.At, a.Block)
	}
	return p, nil
}

func pairs(list []machine.BlockPair) map[graph.ID]graph.ID {
	m := make(map[graph.ID]graph.ID, len(list))
	for _, x := range list {
		m[x.From] = x.To
	}
	return m
}

// successor is the program in which an instance goes on: that of its pool, or
// where it runs the document's first pool and that has another id now, the first.
func (p *programs) successor(ctx context.Context, in *Instance, from *machine.Program, version int) (choice, error) {
	c := choice{number: version}
	first, err := p.get(ctx, in.Process, version, "")
	if err != nil {
		return c, err
	}
	c.program, err = p.get(ctx, in.Process, version, from.ID())
	if errors.Is(err, ErrNotFound) && in.Pool == "" {
		c.program, err = first, nil
	}
	if errors.Is(err, ErrNotFound) {
		err = &machine.Refusal{Text: fmt.Sprintf("The pool “%s”, which it runs, is not in version %d.", from.ID(), version)}
	}
	if err == nil && c.program != first {
		c.pool = from.ID()
	}
	return c, err
}

// lostToMessages: by the id of its pool and a key an instance is known as the one
// that a message began; under another id it would be begun again.
func lostToMessages(in *Instance, from, to *machine.Program) (o machine.Obstacle, lost bool) {
	return machine.Obstacle{Text: fmt.Sprintf("A message began it, and the next one finds it by the process's id “%s”. In that version the id is “%s”.", from.ID(), to.ID())},
		in.Correlation != "" && from.ID() != to.ID()
}

// migrate is a step that takes an instance over to another version. The row
// changes with the state, in the same transaction.
func (b *batch) migrate(l *life, e machine.Event, m machine.Migrated) (next machine.State, out []machine.Command, facts []machine.Fact, err error) {
	if int(l.row.Version) == m.Version {
		return l.state, nil, nil, machine.ErrStale
	}
	to, err := b.h.programs.successor(b.h.ctx, &l.row, l.program, m.Version)
	if err != nil {
		return l.state, nil, nil, err
	}
	if o, lost := lostToMessages(&l.row, l.program, to.program); lost {
		return l.state, nil, nil, &machine.Refusal{Text: o.Text}
	}
	next, out, facts, err = machine.Migrate(l.program, to.program, l.state, e)
	if err != nil {
		return l.state, nil, nil, err
	}
	l.more().Moves = append(l.more().Moves, Move{Instance: l.row.Key, Step: l.row.Step + 1, Version: l.row.Version, Pool: l.row.Pool})
	l.row.Version, l.row.Pool = int32(to.number), to.pool
	l.program, l.moved = to.program, true
	return next, out, facts, nil
}

// moves reads which versions an instance has left. What was read of it before
// is read again where it moved in between.
func (h *Host) moves(ctx context.Context, in **Instance) ([]Move, error) {
	for {
		moves, err := h.store.Moves(ctx, (*in).Key)
		if err != nil || len(moves) == 0 || moves[len(moves)-1].Step <= (*in).Step {
			return moves, err
		}
		if *in, err = h.store.Instance(ctx, (*in).Key); err != nil {
			return nil, err
		}
	}
}
