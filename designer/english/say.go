package english

import (
	"strings"

	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

func (r *reader) env(b *graph.Block) machine.Env {
	return machine.Env{Document: r.doc, Pool: r.pool, Names: r.known, Outgoing: r.flows[b.ID]}
}

// step is what is said of a block itself.
func (r *reader) step(b *graph.Block) Step {
	s := Step{Block: b.ID, Name: strings.TrimSpace(b.Name)}
	does := strings.TrimSpace(r.kinds.Sentence(*b, r.env(b), r.names))
	if how := r.names.Repeat(b.Repeat); how != "" && does != "" {
		does = how + ": " + does
	}
	if does == "" {
		t, known := r.kinds.Type(b.Kind)
		switch {
		case s.Name == "" && known:
			does = t.Name
		case s.Name == "":
			does = block.Readable(string(b.Kind))
		}
	}
	if does != "" {
		s.Says = ended(words.Upper(does))
	}
	return s
}

// note is what is said of something that is only drawn.
func (r *reader) note(b *graph.Block) Step {
	s := Step{Block: b.ID, Name: strings.TrimSpace(b.Name), Says: strings.TrimSpace(b.Documentation)}
	if s.Name == "" && s.Says == "" {
		t, _ := r.kinds.Type(b.Kind)
		s.Says = ended(t.Name)
	}
	return s
}

// labels say when each flow that leaves a block is gone; a single one that is
// always gone has none.
func (r *reader) labels(b *graph.Block, flows []graph.Flow) []string {
	card := r.kinds.Card(*b, r.env(b), r.names)
	list := make([]string, len(flows))
	for i, f := range flows {
		switch {
		case card.Conditional && f.Condition != "":
			list[i] = named(f, "If "+r.names.Condition(f.Condition))
		case card.Conditional && len(flows) > 1:
			list[i] = named(f, "Otherwise")
		case len(card.Exits) > 1 && f.Exit != "":
			list[i] = "If " + words.Lower(exit(card, f.Exit))
		case len(card.Exits) > 1:
			list[i] = "When it is done"
		case len(flows) > 1:
			list[i] = named(f, r.kinds.Fork(b.Kind))
		}
	}
	return list
}

// named puts what the author calls a flow behind what it means.
func named(f graph.Flow, when string) string {
	if f.Name == "" {
		return when
	}
	return when + " (“" + strings.TrimSpace(f.Name) + "”)"
}

func exit(card block.Card, x graph.Exit) string {
	for _, e := range card.Exits {
		if e.Name == x && e.Label != "" {
			return e.Label
		}
	}
	return block.Readable(string(x))
}
