package instances

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/ui"
)

// wait is one thing an instance waits for, or does at the moment.
type wait struct {
	tone  ui.Tone
	icon  string
	title string // "Waits for Finance leads"
	text  string // "Approve the invoice of Contoso?"
	more  []string
	verb  string // before since: "Asked"; empty: "Began"
	since time.Time
	due   time.Time
	href  string // where it goes on
	link  string
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
	for _, p := range v.view.Parked {
		list = append(list, wait{icon: "git-merge", title: "Waits at “" + v.title(p.Block) + "”", text: "The other branches have to arrive there first."})
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

// waitAt says what one visit to a block waits for. A deadline beside a task is
// told with the task.
func (v *instance) waitAt(a machine.Activation) (list []wait) {
	hasTask := slices.ContainsFunc(a.Open, func(r machine.Request) bool { return r.Kind == machine.TaskOpen })
	for _, r := range a.Open {
		if r.Block != a.Block || r.Kind == machine.TimerOpen && hasTask {
			continue
		}
		w := wait{icon: v.icon(a), since: a.Since}
		switch r.Kind {
		case machine.TaskOpen:
			w = v.waitForPeople(w, a, r)
		case machine.TimerOpen:
			w.title, w.text = "Waits at “"+v.title(a.Block)+"”", "Until then nothing has to be done."
			if due, ok := v.timers[r.Key]; ok {
				w.title = "Waits until " + ui.FormatDateTime(v.at(due))
				w.text = "At “" + v.title(a.Block) + "”. Nothing has to be done until then."
			}
		case machine.JobOpen:
			w = v.waitForSystem(w, a, r)
		case machine.SubscriptionOpen:
			w.title = v.news(r.Key)
			w.text = "At “" + v.title(a.Block) + "”."
		case machine.CallOpen:
			w = v.waitForCalled(w, a)
		}
		w.more = append(w.more, v.edges(a)...)
		list = append(list, w)
	}
	return list
}

func (v *instance) icon(a machine.Activation) string {
	if b := v.blocks[a.Block]; b != nil {
		return v.kinds.icon(b.Kind)
	}
	return "hourglass"
}

func (v *instance) waitForPeople(w wait, a machine.Activation, r machine.Request) wait {
	w.tone, w.title = ui.Warn, "Waits for somebody at “"+v.title(a.Block)+"”"
	i := slices.IndexFunc(v.tasks, func(t models.TaskView) bool { return machine.Key(t.Key) == r.Key })
	if i < 0 {
		return w
	}
	t := v.tasks[i]
	w.title, w.text, w.verb, w.since = "Waits for "+v.asked(t), t.Title, "Asked", t.OpenedAt
	if t.Claimer != "" {
		w.more = append(w.more, t.Claimer+" is working on it.")
	}
	if t.DueAt != nil {
		w.due = *t.DueAt
	}
	if seats := v.seats[t.Key]; len(seats) > 0 {
		w.more = append(w.more, votes(seats))
	}
	if v.can.see {
		w.href, w.link = fmt.Sprintf("/tasks/%d", t.Key), "Open the task"
	}
	return w
}

// votes says who of several people has answered.
func votes(seats []models.SeatView) string {
	var done, open []string
	for _, s := range seats {
		if s.DecidedAt != nil {
			done = append(done, s.Name)
		} else {
			open = append(open, s.Name)
		}
	}
	text := fmt.Sprintf("%d of %d have answered.", len(done), len(seats))
	if len(open) > 0 {
		text += " Still to come: " + listed(open) + "."
	}
	return text
}

// asked says whom a task asks: "Finance leads or Ana Ruiz".
func (v *instance) asked(t models.TaskView) string {
	var names []string
	for _, ref := range t.People {
		names = append(names, v.who(ref))
	}
	if len(names) == 0 {
		return "somebody"
	}
	return strings.Join(names, " or ")
}

func (v *instance) waitForSystem(w wait, a machine.Activation, r machine.Request) wait {
	w.tone, w.title = ui.Info, "“"+v.title(a.Block)+"” is under way"
	j, ok := v.jobs[r.Key]
	switch {
	case !ok:
	case j.Attempt > 1 && j.Node == nil && j.ReadyAt.After(v.now):
		w.tone, w.title = ui.Warn, fmt.Sprintf("“%s” did not work yet", v.title(a.Block))
		w.text = fmt.Sprintf("%s were made. The next one is at %s.", ui.Plural(int(j.Attempt)-1, "try", "tries"), v.at(j.ReadyAt).Format("15:04:05"))
		if j.Attempt == 2 {
			w.text = "One try was made. The next one is at " + v.at(j.ReadyAt).Format("15:04:05") + "."
		}
	case j.Attempt > 1:
		w.text = fmt.Sprintf("This is try %d.", j.Attempt)
	}
	if ok && j.Type != "" {
		w.text = strings.TrimSpace(w.text + " A program of yours does this work.")
	}
	return w
}

// news says which message or signal is waited for.
func (v *instance) news(key machine.Key) string {
	x, ok := v.subs[key]
	switch {
	case !ok:
		return "Waits for news"
	case x.Kind == "signal":
		return "Waits for the signal “" + x.Name + "”"
	case x.Correlation != "":
		return "Waits for the message “" + x.Name + "” about " + x.Correlation
	}
	return "Waits for the message “" + x.Name + "”"
}

func (v *instance) waitForCalled(w wait, a machine.Activation) wait {
	w.tone, w.title = ui.Info, "Waits for another process, called at “"+v.title(a.Block)+"”"
	for _, child := range v.children {
		if child.EndedAt == nil && v.can.see {
			w.text, w.href, w.link = child.Process, fmt.Sprintf("/instances/%d", child.Key), "Open "+child.Title()
			break
		}
	}
	return w
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

// listed joins names as people do: "Ana, Ben and Chiara".
func listed(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
