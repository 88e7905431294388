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
	for _, p := range v.view.Parked {
		list = append(list, wait{icon: "git-merge", title: "Waits " + v.why.Waits(p.Block, block.Pause{}), text: "At “" + v.title(p.Block) + "”."})
	}
	if len(list) == 0 && len(v.incidents) == 0 {
		list = append(list, wait{tone: ui.Info, icon: "circle-play", title: "It goes on by itself", since: v.is.At})
	}
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
	hasTask := slices.ContainsFunc(a.Open, func(r machine.Request) bool { return r.Kind == machine.TaskOpen })
	for _, r := range a.Open {
		if r.Block != a.Block || r.Kind == machine.TimerOpen && hasTask {
			continue
		}
		w := wait{tone: ui.Info, icon: v.icon(a), since: a.Since, text: "At “" + v.title(a.Block) + "”."}
		p := v.ordered(&w, r)
		w.title = "Waits " + v.why.Waits(a.Block, p)
		w.more = append(w.more, v.reasons(a.Block)...)
		w.more = append(w.more, v.edges(a)...)
		if len(list) == 0 {
			w.helps = v.helps(a)
		}
		list = append(list, w)
	}
	return list
}

// ordered is what is known of one thing that a visit ordered; it completes the
// wait with what the sentence does not say.
func (v *instance) ordered(w *wait, r machine.Request) (p block.Pause) {
	switch r.Kind {
	case machine.TaskOpen:
		return v.people(w, r)
	case machine.TimerOpen:
		w.tone, p.Until = ui.Quiet, "its time has come"
		if due, ok := v.timers[r.Key]; ok {
			p.Until = ui.FormatDateTime(v.at(due))
		}
	case machine.JobOpen:
		return v.system(w, r)
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

func (v *instance) people(w *wait, r machine.Request) (p block.Pause) {
	w.tone, p.Asked = ui.Warn, []string{"somebody"}
	i := slices.IndexFunc(v.tasks, func(t models.TaskView) bool { return machine.Key(t.Key) == r.Key })
	if i < 0 {
		return p
	}
	t := v.tasks[i]
	w.text, w.verb, w.since = t.Title, "Asked", t.OpenedAt
	p.Asked, p.Taken, p.Seats = v.asked(t), t.Claimer, int(t.Seats)
	if t.Claimer != "" {
		w.more = append(w.more, "Asked of "+block.Listed(p.Asked, " or ")+"; "+t.Claimer+" took it.")
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

func (v *instance) system(w *wait, r machine.Request) (p block.Pause) {
	p.System = "another system"
	j, ok := v.jobs[r.Key]
	if !ok {
		return p
	}
	if p.Tries = int(j.Attempt) - 1; p.Tries > 0 {
		w.tone = ui.Warn
		if j.Node == nil && j.ReadyAt.After(v.now) {
			p.Again = v.at(j.ReadyAt).Format("15:04:05")
		}
	}
	if j.Type != "" {
		p.System = "a program of yours"
	}
	return p
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

// edges tell what follows if it takes too long.
func (v *instance) edges(a machine.Activation) (list []string) {
	for _, r := range a.Open {
		due, known := v.timers[r.Key]
		if r.Kind != machine.TimerOpen || !known || r.Block == a.Block {
			continue
		}
		list = append(list, "“"+v.title(r.Block)+"” follows at "+ui.FormatDateTime(v.at(due))+", if nothing happens before.")
	}
	return list
}

// trouble is something that needs attention.
type trouble struct {
	models.Incident
	block  string
	tries  int
	byHand bool
	round  bool // of a repeat: it cannot go elsewhere by itself
}

// troubles are what of the instance waits for help, with what is affected.
func (v *instance) troubles() []trouble {
	var list []trouble
	for _, in := range v.incidents {
		id := graph.ID(in.Block)
		t := trouble{Incident: in, block: v.title(id)}
		for _, s := range v.steps {
			if b, ok := s.Event.Body.(machine.JobFailed); ok && len(s.Facts) > 0 && s.Facts[0].Activation == machine.Key(in.Activation) {
				t.tries = max(t.tries, b.Attempt)
			}
		}
		for _, a := range v.view.Waiting {
			t.round = t.round || int64(a.Key) == in.Activation && a.Round > 0
		}
		b := v.blocks[id]
		t.byHand = b != nil && !v.kinds.terminal(b.Kind)
		list = append(list, t)
	}
	return list
}

// affected says what it means for the rest of the instance.
func (v *instance) affected(t trouble) string {
	group := block.Group("")
	if b := v.blocks[graph.ID(t.Block)]; b != nil {
		group = v.kinds.group(b.Kind)
	}
	others := 0
	for _, a := range v.view.Waiting {
		if a.Incident == 0 {
			others++
		}
	}
	text := "What comes after “" + t.block + "” has not begun."
	if group == block.GroupPeople {
		text = "Nobody has been asked, so nobody can answer. " + text
	}
	if t.tries > 1 {
		text = fmt.Sprintf("%d tries were made. ", t.tries) + text
	}
	if others > 0 {
		text += " Other branches go on."
	}
	return text
}
