package approval

import (
	"slices"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// tally is what an approval remembers between votes.
type tally struct {
	agreed, refused int
	turns           int        // of a sequence: how many are asked
	due             time.Time  // of every task in a sequence
	data            feel.Value // what was filled in so far: a context
}

func (t tally) value() feel.Value {
	c := feel.NewContext(5).Set("agreed", feel.Int(int64(t.agreed))).Set("refused", feel.Int(int64(t.refused)))
	if t.turns > 0 {
		c.Set("turns", feel.Int(int64(t.turns)))
	}
	if !t.due.IsZero() {
		c.Set("due", feel.DateTime(t.due, feel.UTC))
	}
	if t.data.Len() > 0 {
		c.Set("data", t.data)
	}
	return c.Value()
}

// add keeps what somebody filled in, over what others did before.
func (t *tally) add(data []machine.Var) {
	for _, x := range data {
		t.data = t.data.With(x.Name, x.Value)
	}
}

func (t tally) vars() []machine.Var {
	vars := make([]machine.Var, t.data.Len())
	for i := range vars {
		vars[i].Name, vars[i].Value = t.data.Entry(i)
	}
	return vars
}

func readTally(v feel.Value) (t tally) {
	number := func(name string) int {
		x, _ := v.Get(name)
		n, _ := x.Int64()
		return int(n)
	}
	t.agreed, t.refused, t.turns = number("agreed"), number("refused"), number("turns")
	t.data, _ = v.Get("data")
	if due, ok := v.Get("due"); ok {
		t.due, _ = due.Instant(feel.UTC)
	}
	return t
}

// decided counts one answer. Sending back counts at once under every rule: what
// has to be corrected will be asked about anew.
func (b *approval) decided(v *machine.Visit, e machine.Decided) machine.Move {
	if x := graph.Exit(e.Outcome); !slices.Contains([]graph.Exit{Approved, Rejected}, x) && !(b.back && x == SentBack) {
		return machine.Refuse("“%s” is not among the answers to this approval.", e.Outcome)
	}
	if e.Outcome != Approved && b.reason && e.Comment == "" {
		return machine.Refuse("Say in a comment why this is not approved.")
	}
	t := readTally(v.Memory)
	t.add(e.Data)
	switch e.Outcome {
	case SentBack:
		return b.leave(v, e, t, SentBack)
	case Approved:
		t.agreed++
	default:
		t.refused++
	}
	if outcome, settled := b.settled(t, e.Seats); settled {
		return b.leave(v, e, t, outcome)
	}
	m := machine.Wait().Remember(t.value())
	if b.rule == inSequence {
		open, _, failure := b.order(v, t.agreed)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		open.Due = t.due
		m = m.Close(e.Task).Ask(open)
	}
	return noted(m, e)
}

// settled says whether the votes so far decide, whatever the other seats say.
func (b *approval) settled(t tally, seats int) (outcome graph.Exit, ok bool) {
	switch b.rule {
	case string(machine.RuleAnyone):
		return verdict(t.agreed > 0), true
	case inSequence:
		return verdict(t.refused == 0), t.refused > 0 || t.agreed >= t.turns
	}
	need := seats
	if b.rule == string(machine.RuleAtLeast) {
		need = min(b.need, seats)
	}
	return verdict(t.agreed >= need), t.agreed >= need || seats-t.refused < need
}

func verdict(agreed bool) graph.Exit {
	if agreed {
		return Approved
	}
	return Rejected
}

func (b *approval) leave(v *machine.Visit, e machine.Decided, t tally, outcome graph.Exit) machine.Move {
	return noted(b.keep(v, machine.Leave(outcome).Set(t.vars()...), outcome, e.By, e.Comment), e)
}

// keep sets the variable that holds the decision, if there is one.
func (b *approval) keep(v *machine.Visit, m machine.Move, outcome graph.Exit, by, comment string) machine.Move {
	if b.into == "" {
		return m
	}
	return m.Set(machine.Var{Name: b.into, Value: feel.NewContext(4).
		Set("outcome", feel.String(string(outcome))).Set("by", feel.String(by)).
		Set("comment", feel.String(comment)).Set("at", feel.DateTime(v.Now, v.Zone)).Value()})
}

// noted writes the answer itself into the history: under some rules it is not
// the outcome.
func noted(m machine.Move, e machine.Decided) machine.Move {
	return m.Note("answer", feel.String(e.Outcome))
}
