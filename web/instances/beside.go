package instances

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/ui"
	"segue/web/why"
)

// firstOf is a visit that waits for several things at once: the ways out of it
// ask, each for its own. Without a title it is no such visit.
func (v *instance) firstOf(a machine.Activation) wait {
	w := v.wait(a)
	w.tone, w.more = ui.Quiet, nil
	var waits []string
	for _, r := range a.Open {
		b := v.blocks[r.Block]
		if b == nil || r.Block == a.Block || b.Host == a.Block {
			continue
		}
		waits = append(waits, v.why.Waits(r.Block, v.ordered(&w, a, r)))
		if next := why.Sentence(v.why.Next(r.Block)); next != "" {
			w.more = append(w.more, "After “"+v.title(r.Block)+"”: "+strings.TrimPrefix(next, "Then: "))
		}
	}
	if len(waits) > 0 {
		w.title = "Waits " + block.Listed(waits, " or ") + ", whatever comes first"
	}
	return w
}

// holds reports whether a visit is around others, which say what they wait for.
func (v *instance) holds(a machine.Activation) bool {
	return a.Round == 0 && a.Rounds.Begun > 0 || slices.ContainsFunc(v.view.Scopes, func(s machine.Scope) bool {
		return s.Block == a.Block && s.Key != a.Local
	})
}

// edges tell what follows if it takes too long, or if something comes between.
func (v *instance) edges(a machine.Activation) (list []string) {
	for _, r := range a.Open {
		b := v.blocks[r.Block]
		if b == nil || b.Host != a.Block {
			continue
		}
		then := "“" + v.title(r.Block) + "” follows"
		due, known := v.timers[r.Key]
		switch {
		case r.Kind == machine.TimerOpen && known:
			list = append(list, then+" at "+ui.FormatDateTime(v.at(due))+", if nothing happens before.")
		case r.Kind == machine.SubscriptionOpen:
			list = append(list, then+", if "+v.news(r.Key)+" comes before.")
		case r.Kind == machine.ConditionOpen:
			list = append(list, then+" as soon as "+strings.TrimPrefix(v.why.Waits(r.Block, block.Pause{}), "until ")+".")
		}
	}
	return list
}

// rounds is the whole of a repeat.
func (v *instance) rounds(a machine.Activation) wait {
	w := v.wait(a)
	w.tone, w.icon, w.text = ui.Quiet, "repeat", ""
	done := fmt.Sprintf("%d done", a.Rounds.Done)
	if a.Rounds.Total < 0 {
		w.title = "Repeats “" + v.title(a.Block) + "” until it need not be done again (" + done + ")"
		return w
	}
	w.title = fmt.Sprintf("Waits for all %s of “%s” (%s)", ui.Plural(a.Rounds.Total, "round", "rounds"), v.title(a.Block), done)
	return w
}

// round says which round of a repeat a visit is.
func (v *instance) round(a machine.Activation) string {
	at := slices.IndexFunc(v.view.Scopes, func(s machine.Scope) bool { return s.Key == a.Scope })
	for _, whole := range v.view.Waiting {
		// A repeat in a repeated sub-process is there more than once: the round's scope lies in its own.
		if at >= 0 && whole.Block == a.Block && whole.Local == v.view.Scopes[at].Parent && whole.Round == 0 && whole.Rounds.Total > 0 {
			return fmt.Sprintf("round %d of %d", a.Round, whole.Rounds.Total)
		}
	}
	return fmt.Sprintf("round %d", a.Round)
}

// joins say which branches have come to a block that waits for others.
func (v *instance) joins() (list []wait) {
	for i, p := range v.view.Parked {
		same := func(o machine.Parked) bool { return o.Block == p.Block && o.Scope == p.Scope }
		if slices.ContainsFunc(v.view.Parked[:i], same) {
			continue
		}
		w := wait{block: p.Block, icon: "git-merge", title: "Waits " + v.why.Waits(p.Block, block.Pause{}), text: "At “" + v.title(p.Block) + "”.", verb: "First came"}
		come := map[graph.ID]bool{}
		for _, o := range v.view.Parked[i:] {
			if same(o) {
				come[o.Flow] = true
				if at := v.tookAt(o.Flow); !at.IsZero() && (w.since.IsZero() || at.Before(w.since)) {
					w.since = at
				}
			}
		}
		if all, missing := v.comeIn(p.Block, come); v.all(p.Block) {
			w.text = fmt.Sprintf("At “%s”: %d of %d have come.", v.title(p.Block), all-len(missing), all)
			w.more = append(w.more, "Not here yet: "+block.Listed(missing, " and ")+".")
		}
		if next := why.Sentence(v.why.Next(p.Block)); next != "" {
			w.more = append(w.more, next)
		}
		list = append(list, w)
	}
	return list
}

// comeIn counts the ways into a block, and names where those come from that
// nothing has come by.
func (v *instance) comeIn(id graph.ID, come map[graph.ID]bool) (all int, missing []string) {
	for _, p := range v.doc.Pools {
		for _, f := range p.Flows {
			if f.To != id {
				continue
			}
			if all++; !come[f.ID] {
				missing = append(missing, "what comes from “"+v.title(f.From)+"”")
			}
		}
	}
	return all, missing
}

// all reports whether a block waits for everything that leads to it.
func (v *instance) all(id graph.ID) bool {
	b := v.blocks[id]
	if b == nil {
		return false
	}
	t, _ := v.kinds.Type(b.Kind)
	return t.BPMN == "parallelGateway"
}

// tookAt is when a flow was taken last; zero: not in what is known.
func (v *instance) tookAt(flow graph.ID) time.Time {
	for _, s := range slices.Backward(v.steps) {
		if slices.ContainsFunc(s.Facts, func(f machine.Fact) bool { return f.What == machine.Took && f.Flow == flow }) {
			return s.Event.At
		}
	}
	return time.Time{}
}

// movedHere says who had it go on here, if that is how it came.
func (v *instance) movedHere(a machine.Activation) string {
	i := slices.IndexFunc(v.steps, func(s host.Step) bool {
		b, ok := s.Event.Body.(machine.Moved)
		return ok && b.To == a.Block && s.Event.At.Equal(a.Since)
	})
	if i < 0 {
		return ""
	}
	b := v.steps[i].Event.Body.(machine.Moved)
	if b.Reason == "" {
		return v.who(b.By) + " had it go on here."
	}
	return v.who(b.By) + " had it go on here: " + stopped(b.Reason)
}
