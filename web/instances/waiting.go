package instances

import (
	"fmt"
	"slices"
	"time"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/ui"
	"segue/web/why"
)

// wait is one thing an instance waits for, or does at the moment.
type wait struct {
	tone  ui.Tone
	block graph.ID // where it waits; empty: no one place
	round int      // how many waits at that block are told before it
	icon  string
	title string // "Waits for Finance leads to decide"
	text  string // "Approve the invoice of Contoso?"
	more  []string
	verb  string // before since: "Asked"; empty: "Began"
	since time.Time
	due   time.Time
	href  string // where it goes on
	link  string
	helps []help // what an operator can do about it
}

func (w wait) began() string {
	if w.verb == "" {
		return "Began"
	}
	return w.verb
}

// waits say why an instance does not go on, the oldest first.
func (v *instance) waits() []wait {
	var list []wait
	if !v.open() {
		return nil
	}
	if v.is.Status == string(models.Suspended) {
		list = append(list, v.paused())
	}
	for _, a := range v.view.Waiting {
		if a.Incident == 0 {
			list = append(list, v.waitAt(a)...)
		}
	}
	if v.can.manage {
		list = append(list, v.loose(v.view)...)
	}
	list = append(list, v.beside()...)
	list = append(list, v.joins()...)
	if len(list) == 0 && len(v.incidents) == 0 {
		list = append(list, wait{tone: ui.Info, icon: "circle-play", title: "It goes on by itself", since: v.is.At})
	}
	if more := len(list) - mostWaits; more > 0 {
		list = append(varied(list)[:mostWaits], wait{tone: ui.Quiet, icon: "hourglass", title: "And " + ui.Plural(more, "wait", "waits") + " more like these"})
	}
	return list
}

// mostWaits are told of one instance: a repeat may wait thousands of times.
const mostWaits = 20

// varied puts what waits at one block many times behind what waits elsewhere: each
// place can be seen and helped on, however often another one repeats.
func varied(list []wait) []wait {
	seen := map[graph.ID]int{}
	for i, w := range list {
		if w.block != "" {
			list[i].round = seen[w.block]
			seen[w.block]++
		}
	}
	slices.SortStableFunc(list, func(a, b wait) int { return a.round - b.round })
	return list
}

// paused says who paused it, and since when.
func (v *instance) paused() wait {
	w := wait{tone: ui.Warn, icon: "circle-pause", title: "It is paused", text: "What was begun may still end; nothing new begins until somebody lets it go on.", verb: "Paused", since: v.is.At}
	for _, s := range slices.Backward(v.steps) {
		if b, ok := s.Event.Body.(machine.Suspended); ok {
			w.since, w.title = s.Event.At, v.who(b.By)+" paused it"
			if b.Reason != "" {
				w.more = append(w.more, b.Reason)
			}
			return w
		}
	}
	return w
}

// waitAt says what one visit to a block waits for, in the words of the block's
// kind, why it came there and what happens next. A deadline beside a task is
// told with the task.
func (v *instance) waitAt(a machine.Activation) (list []wait) {
	if a.Round == 0 && a.Rounds.Begun > 0 {
		list = append(list, v.rounds(a))
	}
	hasTask := slices.ContainsFunc(a.Open, func(r machine.Request) bool { return r.Kind == machine.TaskOpen })
	for _, r := range a.Open {
		if r.Block != a.Block || r.Kind == machine.TimerOpen && hasTask {
			continue
		}
		w := v.wait(a)
		p := v.ordered(&w, a, r)
		w.title = "Waits " + v.why.Waits(a.Block, p)
		list = append(list, w)
	}
	if first := v.firstOf(a); first.title != "" {
		list = append(list, first)
	}
	edges := v.edges(a)
	switch {
	case len(list) > 0:
	case len(edges) > 0: // a part of the process that can take too long
		w := v.wait(a)
		w.tone, w.title, w.text = ui.Quiet, "“"+v.title(a.Block)+"” is under way", ""
		list = append(list, w)
	case len(a.Open) == 0 && !v.holds(a):
		w := v.wait(a)
		w.tone, w.title = ui.Quiet, "Waits "+v.why.Waits(a.Block, block.Pause{})
		list = append(list, w)
	default:
		return nil
	}
	list[0].more = append(list[0].more, edges...)
	list[0].helps = v.helps(a)
	return list
}

// wait is what all waits of a visit say.
func (v *instance) wait(a machine.Activation) wait {
	w := wait{tone: ui.Info, block: a.Block, icon: v.icon(a), since: a.Since, text: "At “" + v.title(a.Block) + "”."}
	if a.Round > 0 {
		w.text = "At “" + v.title(a.Block) + "”, " + v.round(a) + "."
	}
	if moved := v.movedHere(a); moved != "" {
		w.more = append(w.more, moved)
		if next := why.Sentence(v.why.Next(a.Block)); next != "" {
			w.more = append(w.more, next)
		}
		return w
	}
	w.more = append(w.more, v.reasons(a.Block)...)
	return w
}

// ordered is what is known of one thing that a visit ordered; it completes the
// wait with what the sentence does not say.
func (v *instance) ordered(w *wait, a machine.Activation, r machine.Request) (p block.Pause) {
	switch r.Kind {
	case machine.TaskOpen:
		return v.people(w, a, r)
	case machine.TimerOpen:
		w.tone, p.Until = ui.Quiet, "its time has come"
		if due, ok := v.timers[r.Key]; ok {
			p.Until = ui.FormatDateTime(v.at(due))
		}
	case machine.JobOpen:
		return v.system(w, a, r)
	case machine.SubscriptionOpen:
		w.tone, p.News = ui.Quiet, v.news(r.Key)
	case machine.CallOpen:
		p.Called = "another process"
		for _, child := range v.children {
			if child.EndedAt == nil && v.can.see {
				p.Called, w.href, w.link = child.Process, fmt.Sprintf("/instances/%d", child.Key), "Open "+child.Title()
				break
			}
		}
	}
	return p
}

// reasons say why it came here and what happens next.
func (v *instance) reasons(id graph.ID) (list []string) {
	if because := v.why.Because(id, v.taken); because != "" {
		list = append(list, "Because "+because+".")
	}
	if next := why.Sentence(v.why.Next(id)); next != "" {
		list = append(list, next)
	}
	return list
}

func (v *instance) icon(a machine.Activation) string {
	if b := v.blocks[a.Block]; b != nil {
		return v.kinds.icon(b.Kind)
	}
	return "hourglass"
}

func (v *instance) people(w *wait, a machine.Activation, r machine.Request) (p block.Pause) {
	w.tone, p.Asked = ui.Warn, []string{"somebody"}
	i := slices.IndexFunc(v.tasks, func(t models.TaskView) bool { return machine.Key(t.Key) == r.Key })
	if i < 0 {
		return p
	}
	t := v.tasks[i]
	w.text, w.verb, w.since = t.Title, "Asked", t.OpenedAt
	if a.Round > 0 {
		w.text += " (" + v.round(a) + ")"
	}
	p.Asked, p.Taken, p.Seats = v.asked(t), t.Claimer, int(t.Seats)
	if t.Claimer != "" {
		w.more = append(w.more, "Asked of "+block.Listed(p.Asked, " or ")+"; "+t.Claimer+" took it.")
	}
	if v.can.see && v.asksGroup(t) {
		w.more = append(w.more, why.WhoCan(v.answerers[t.Key]))
	}
	if t.DueAt != nil {
		w.due = *t.DueAt
	}
	if seats := v.seats[t.Key]; len(seats) > 0 {
		p.Asked = nil // whoever has a seat, and has not answered
		for _, s := range seats {
			if s.DecidedAt == nil {
				p.Asked = append(p.Asked, s.Name)
			}
		}
		p.Answered = len(seats) - len(p.Asked)
	}
	if v.can.see {
		w.href, w.link = fmt.Sprintf("/tasks/%d", t.Key), "Open the task"
	}
	return p
}

// asked are those whom a task asks: Finance leads, Ana Ruiz.
func (v *instance) asked(t models.TaskView) []string {
	var names []string
	for _, ref := range t.People {
		names = append(names, v.who(ref))
	}
	if len(names) == 0 {
		return []string{"somebody"}
	}
	return names
}

// news says which message or signal is waited for.
func (v *instance) news(key machine.Key) string {
	x, ok := v.subs[key]
	switch {
	case !ok:
		return "news"
	case x.Kind == "signal":
		return "the signal “" + x.Name + "”"
	case x.Correlation != "":
		return "the message “" + x.Name + "” about " + x.Correlation
	}
	return "the message “" + x.Name + "”"
}
