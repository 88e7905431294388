package machine

import (
	"fmt"
	"time"

	"segue/runtime/graph"
)

// recordSchema is the number of the stored form of records written today.
// Older ones stay readable for ever.
const recordSchema = 1

// Names turn the places that records hold into ids. They come from the
// document alone, so that a history can be read whatever became of its kinds
// of block.
type Names struct{ blocks, flows []graph.ID }

// IsZero reports whether they are of no pool.
func (n Names) IsZero() bool { return n.blocks == nil && n.flows == nil }

// NamesOf are the names of one pool of a published version.
func NamesOf(pool *graph.Pool) Names {
	n := Names{make([]graph.ID, len(pool.Blocks)), make([]graph.ID, len(pool.Flows))}
	for i := range pool.Blocks {
		n.blocks[i] = pool.Blocks[i].ID
	}
	for i := range pool.Flows {
		n.flows[i] = pool.Flows[i].ID
	}
	return n
}

// AppendRecord appends one step for the history: what came and what it did.
// The facts must be those that Step returned.
func AppendRecord(dst []byte, e Event, facts []Fact) []byte {
	w := writer{append(dst, recordSchema)}
	w.int(e.At.UnixMicro())
	w.event(e.Body)
	w.uint(uint64(len(facts)))
	last := int64(0)
	for i := range facts {
		w.fact(&facts[i], &last)
	}
	return w.b
}

// DecodeRecord reads what AppendRecord wrote.
func (n Names) DecodeRecord(instance Key, record []byte) (Event, []Fact, error) {
	r := reader{b: record, base: instance}
	if x := r.byte(); x != recordSchema && r.err == nil {
		return Event{}, nil, fmt.Errorf("machine: a record of %s is written in form %d, which this release does not know", instance, x)
	}
	e := Event{At: time.UnixMicro(r.int()).UTC()}
	e.Body = r.event()
	last := int64(0)
	facts := many(&r, func() Fact { return r.fact(n, &last) })
	if r.err == nil && len(r.b) > 0 {
		r.fail("it has bytes too many")
	}
	if r.err != nil {
		return Event{}, nil, fmt.Errorf("machine: a record of %s cannot be read: %w", instance, r.err)
	}
	return e, facts, nil
}

// fact writes only what its sort of fact has. Activations are written as the
// difference from the one before, which is mostly 0 or 1.
func (w *writer) fact(f *Fact, last *int64) {
	w.byte(byte(f.What))
	if f.What != Ended && f.What != Assigned {
		w.int(int64(f.Activation.Counter()) - *last)
		*last = int64(f.Activation.Counter())
		w.index(f.at)
	}
	switch f.What {
	case Entered, Opened, Closed:
		w.key(f.Scope)
		w.count(f.Round)
	case Left:
		w.string(string(f.Exit))
	case Withdrawn:
		w.string(f.Text)
	case Assigned:
		w.key(f.Scope)
		w.string(f.Name)
		w.value(f.Value)
	case Failed:
		w.key(f.Incident)
		w.string(f.Name)
		w.string(f.Text)
		w.string(f.Detail)
	case Resolved:
		w.key(f.Incident)
		w.string(f.Text)
	case Noted:
		w.string(f.Name)
		w.value(f.Value)
	case Threw, Ended:
		w.string(f.Name)
		w.string(f.Text)
	}
}

func (r *reader) fact(n Names, last *int64) Fact {
	f := Fact{What: What(r.byte()), at: -1}
	if f.What != Ended && f.What != Assigned {
		*last += r.int()
		if *last != 0 {
			f.Activation = r.base | Key(*last)&Last
		}
		if f.What == Took {
			f.at = r.index(len(n.flows))
		} else {
			f.at = r.index(len(n.blocks))
		}
	}
	switch {
	case f.at < 0:
	case f.What == Took:
		f.Flow = n.flows[f.at]
	default:
		f.Block = n.blocks[f.at]
	}
	r.restOf(&f)
	return f
}

func (r *reader) restOf(f *Fact) {
	switch f.What {
	case Entered, Opened, Closed:
		f.Scope, f.Round = r.key(), r.count()
	case Left:
		f.Exit = graph.Exit(r.string())
	case Withdrawn:
		f.Text = r.string()
	case Assigned:
		f.Scope, f.Name, f.Value = r.key(), r.string(), r.value()
	case Failed:
		f.Incident, f.Name, f.Text, f.Detail = r.key(), r.string(), r.string(), r.string()
	case Resolved:
		f.Incident, f.Text = r.key(), r.string()
	case Noted:
		f.Name, f.Value = r.string(), r.value()
	case Threw, Ended:
		f.Name, f.Text = r.string(), r.string()
	case Waited, Took, Caught:
	default:
		r.fail("a sort of fact that this release does not know")
	}
}
