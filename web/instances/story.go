package instances

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/ui"
)

// mostSteps of a story are told on one page.
const mostSteps = 100

// story tells what happened in some steps, the newest first, and between them
// what people were asked. after is when the step before them was made; zero
// where there is none.
func (v *instance) story(steps []host.Step, tasks []models.TaskView, after time.Time) []ui.Entry {
	var entries []ui.Entry
	became := v.became()
	opened := slices.DeleteFunc(slices.Clone(tasks), func(t models.TaskView) bool { return !t.OpenedAt.After(after) })
	for i, s := range steps {
		told := v.tell(i, s, became)
		for len(opened) > 0 && !opened[0].OpenedAt.After(s.Event.At) {
			told = append(told, v.wasAsked(opened[0]))
			opened = opened[1:]
		}
		for j := range told {
			told[j].At = v.at(s.Event.At)
		}
		entries = append(entries, told...)
	}
	slices.Reverse(entries)
	return entries
}

// newest tells what happened last.
func (v *instance) newest() []ui.Entry {
	steps, after := v.steps, time.Time{}
	if n := len(steps); n > mostSteps {
		after = steps[n-mostSteps-1].Event.At
		steps = steps[n-mostSteps:]
	}
	return v.story(steps, v.tasks, after)
}

// wasAsked tells of a task when it was opened.
func (v *instance) wasAsked(t models.TaskView) ui.Entry {
	e := ui.Entry{Tone: ui.Accent, Icon: "send", Title: "Asked " + block.Listed(v.asked(t), " or "), Text: t.Title}
	if t.DueAt != nil {
		e.Text = stopped(e.Text) + " Due " + ui.FormatDateTime(v.at(*t.DueAt)) + "."
	}
	return v.about(e, graph.ID(t.Block))
}

// about has an entry lead to the block that it is about, where that is in the
// drawing.
func (v *instance) about(e ui.Entry, id graph.ID) ui.Entry {
	if v.blocks[id] != nil && v.leads {
		e.Leads = templ.Attributes{"data-about": string(id)}
	}
	return e
}

// aboutBlock is the block that what came from outside was for; what starts,
// stops or changes an instance is for none.
func aboutBlock(s host.Step) graph.ID {
	switch s.Event.Body.(type) {
	case machine.Cancelled, machine.Suspended, machine.Resumed, machine.Migrated, machine.VariablesSet, machine.Continued:
		return ""
	}
	for _, f := range s.Facts {
		if f.What == machine.Caught {
			return f.Block
		}
	}
	return firstBlock(s.Facts)
}

// tell turns one step of history into what people read: what happened, and
// what followed of itself.
func (v *instance) tell(i int, s host.Step, became func(int, graph.ID) graph.ID) []ui.Entry {
	var entries []ui.Entry
	e := v.about(v.event(s), became(i, aboutBlock(s)))
	then := v.followed(s)
	if e.Title == "" && then != "" {
		e = ui.Entry{Icon: "arrow-right", Title: then}
	} else if then != "" {
		e.Own = then
	}
	if e.Title != "" {
		entries = append(entries, e)
	}
	for _, f := range s.Facts {
		if e := v.fact(s, f); e.Title != "" {
			entries = append(entries, v.about(e, became(i, f.Block)))
		}
	}
	return entries
}

// event tells what came from outside. Empty: nothing worth telling.
func (v *instance) event(s host.Step) ui.Entry {
	at := v.title(firstBlock(s.Facts))
	switch b := s.Event.Body.(type) {
	case machine.Started:
		return v.started(b)
	case machine.Decided:
		return v.decided(b)
	case machine.TimerFired:
		return ui.Entry{Icon: "alarm-clock", Title: "The time for “" + at + "” had come"}
	case machine.JobSucceeded:
		e := ui.Entry{Tone: ui.Good, Icon: "circle-check", Title: "“" + at + "” was done"}
		if b.Attempt > 1 {
			e.Title += fmt.Sprintf(", at try %d", b.Attempt)
		}
		return v.mailed(e, b)
	case machine.JobFailed:
		return v.jobFailed(s, b, at)
	case machine.MessageReceived:
		return ui.Entry{Tone: ui.Info, Icon: "mail-open", Title: "The message “" + b.Name + "” arrived"}
	case machine.SignalReceived:
		return ui.Entry{Tone: ui.Info, Icon: "radio", Title: "The signal “" + b.Name + "” arrived"}
	case machine.Returned:
		return ui.Entry{Icon: "corner-up-left", Title: "The process called at “" + at + "” came to its end"}
	}
	return v.helped(s, at)
}

func (v *instance) started(b machine.Started) ui.Entry {
	e := ui.Entry{Tone: ui.Info, Icon: "play", Title: "It started by itself"}
	switch {
	case b.By != "":
		e.Title = v.who(b.By) + " started it"
	case b.Caller != 0:
		e.Title = "Another process started it"
	}
	return e
}

// answers are outcomes as what somebody did; others are told by their button.
var answers = map[string]struct {
	did  string
	tone ui.Tone
	icon string
}{
	"approved":  {"approved", ui.Good, "thumbs-up"},
	"rejected":  {"rejected", ui.Bad, "thumbs-down"},
	"sent-back": {"sent back", ui.Warn, "corner-up-left"},
	"done":      {"completed", ui.Good, "circle-check"},
}

func (v *instance) decided(b machine.Decided) ui.Entry {
	title := "a task"
	if t := v.taskOf(b); t != nil {
		title = "“" + strings.TrimSuffix(t.Title, ".") + "”"
	}
	e := ui.Entry{Tone: ui.Good, Icon: "user-check", Title: v.who(b.By) + " answered “" + v.outcome(b) + "” to " + title, Quote: b.Comment}
	if a, known := answers[b.Outcome]; known {
		e.Tone, e.Icon, e.Title = a.tone, a.icon, v.who(b.By)+" "+a.did+" "+title
	}
	return e
}

// taskOf is the task that was decided, or nil where it is not known here.
func (v *instance) taskOf(b machine.Decided) *models.TaskView {
	if i := slices.IndexFunc(v.tasks, func(t models.TaskView) bool { return machine.Key(t.Key) == b.Task }); i >= 0 {
		return &v.tasks[i]
	}
	return nil
}

// outcome is an answer as its button says it.
func (v *instance) outcome(b machine.Decided) string {
	var outcomes []machine.Outcome
	if t := v.taskOf(b); t != nil && json.Unmarshal(t.Outcomes, &outcomes) == nil {
		for _, o := range outcomes {
			if o.Name == b.Outcome && o.Label != "" {
				return o.Label
			}
		}
	}
	return block.Readable(b.Outcome)
}

// jobFailed tells of a try that did not work, unless it was the last one: then
// the need for attention tells it.
func (v *instance) jobFailed(s host.Step, b machine.JobFailed, at string) ui.Entry {
	again := true
	for _, f := range s.Facts {
		switch f.What {
		case machine.Failed:
			return ui.Entry{}
		case machine.Left, machine.Withdrawn, machine.Threw:
			again = false
		}
	}
	e := ui.Entry{Tone: ui.Warn, Icon: "rotate-cw", Title: fmt.Sprintf("“%s” did not work (try %d)", at, b.Attempt), Text: b.Message}
	if again {
		e.Text = strings.TrimSpace(e.Text + " It will be tried again.")
	}
	return e
}

// helped tells what an operator did.
func (v *instance) helped(s host.Step, at string) ui.Entry {
	by := func(who string) string {
		if who == "" {
			return "Somebody"
		}
		return v.who(who)
	}
	switch b := s.Event.Body.(type) {
	case machine.Cancelled:
		if b.By == "" {
			return ui.Entry{Icon: "ban", Title: "It was cancelled", Quote: b.Reason}
		}
		return ui.Entry{Icon: "ban", Title: by(b.By) + " cancelled it", Quote: b.Reason}
	case machine.Retried:
		return ui.Entry{Tone: ui.Accent, Icon: "rotate-cw", Title: by(b.By) + " had “" + at + "” tried again", Quote: b.Reason}
	case machine.Skipped:
		return ui.Entry{Tone: ui.Accent, Icon: "hand", Title: by(b.By) + " gave the result of “" + at + "” by hand", Text: names(b.Output), Quote: b.Reason}
	case machine.Moved:
		return ui.Entry{Tone: ui.Accent, Icon: "move", Title: by(b.By) + " moved it from “" + at + "” to “" + v.title(b.To) + "”", Quote: b.Reason}
	case machine.Begun:
		return ui.Entry{Tone: ui.Accent, Icon: "play", Title: by(b.By) + " began “" + v.title(b.Block) + "”", Quote: b.Reason}
	case machine.Rescheduled:
		e := ui.Entry{Tone: ui.Accent, Icon: "alarm-clock", Title: by(b.By) + " let a time be over", Quote: b.Reason}
		if !b.At.IsZero() {
			e.Title = by(b.By) + " changed a time"
			e.Text = "It is now " + ui.FormatDateTime(v.at(b.At)) + "."
		}
		return e
	case machine.Migrated:
		return ui.Entry{Tone: ui.Accent, Icon: "git-branch", Title: fmt.Sprintf("%s moved it to version %d", by(b.By), b.Version), Quote: b.Reason}
	case machine.VariablesSet:
		return ui.Entry{Tone: ui.Accent, Icon: "pencil", Title: by(b.By) + " changed its data", Text: names(b.Variables), Quote: b.Reason}
	case machine.Suspended:
		return ui.Entry{Tone: ui.Warn, Icon: "circle-pause", Title: by(b.By) + " paused it", Quote: b.Reason}
	case machine.Resumed:
		return ui.Entry{Tone: ui.Info, Icon: "circle-play", Title: by(b.By) + " let it go on", Quote: b.Reason}
	}
	return ui.Entry{}
}

func names(vars []machine.Var) string {
	var list []string
	for _, x := range vars {
		list = append(list, block.Readable(x.Name))
	}
	if len(list) == 0 {
		return ""
	}
	return block.Listed(list, " and ") + "."
}

// fact tells what a step did that deserves a line of its own.
func (v *instance) fact(s host.Step, f machine.Fact) ui.Entry {
	switch f.What {
	case machine.Failed:
		return ui.Entry{Tone: ui.Bad, Icon: "triangle-alert", Title: "“" + v.title(f.Block) + "” needs attention", Text: f.Text}
	case machine.Threw:
		kind, name, _ := strings.Cut(f.Name, ":")
		return ui.Entry{Tone: ui.Warn, Icon: "zap", Title: "“" + v.title(f.Block) + "” reported “" + block.Readable(name) + "”", Text: thrown[kind]}
	case machine.Caught:
		return ui.Entry{Tone: ui.Warn, Icon: "git-branch", Title: "“" + v.title(f.Block) + "” took over"}
	case machine.Noted:
		return v.verdict(f)
	case machine.Ended:
		return v.ended(s, f)
	}
	return ui.Entry{}
}

var thrown = map[string]string{"error": "This is an error that the process knows.", "escalation": "This was passed on to those who should know."}

func (v *instance) ended(s host.Step, f machine.Fact) ui.Entry {
	switch machine.Status(f.Text) {
	case machine.StatusCancelled:
		if _, told := s.Event.Body.(machine.Cancelled); told {
			return ui.Entry{}
		}
		return ui.Entry{Icon: "ban", Title: "It was cancelled"}
	case machine.StatusFailed:
		e := ui.Entry{Tone: ui.Bad, Icon: "circle-x", Title: "It failed"}
		if v.is.ErrorCode != nil && *v.is.ErrorCode != "" {
			e.Text = "Nothing in the process deals with “" + block.Readable(*v.is.ErrorCode) + "”."
		}
		return e
	}
	return ui.Entry{Tone: ui.Good, Icon: "flag", Title: "It came to its end"}
}

// followed tells what went through of itself, in order: "Then “Match order”;
// at “Above 1,000?” it took “Yes”."
func (v *instance) followed(s host.Step) string {
	entered := map[machine.Key]bool{}
	var worth []int // facts that may deserve a word
	for i, f := range s.Facts {
		switch f.What {
		case machine.Entered:
			entered[f.Activation] = true
		case machine.Left, machine.Waited:
			if entered[f.Activation] {
				worth = append(worth, i)
			}
		case machine.Withdrawn:
			worth = append(worth, i)
		}
	}
	var parts []string
	for n := 0; n < len(worth); n++ {
		if n == firstWords && len(worth) > firstWords+lastWords+1 { // a step can go round hundreds of times
			left := len(worth) - firstWords - lastWords
			parts = append(parts, fmt.Sprintf("so it went on, %d times more", left))
			n += left
		}
		parts = append(parts, v.follows(s, worth[n])...)
	}
	if len(parts) == 0 {
		return ""
	}
	return "Then " + strings.Join(parts, "; ") + "."
}

// Of what follows in one step so many are told, at its beginning and its end.
const firstWords, lastWords = 12, 4

// follows tells one thing that followed of itself.
func (v *instance) follows(s host.Step, i int) []string {
	f := s.Facts[i]
	switch f.What {
	case machine.Left:
		return v.wentThrough(f.Block, s.Facts[i+1:], f.Activation)
	case machine.Waited:
		if b := v.blocks[f.Block]; b != nil {
			return v.cameToRest(b)
		}
	case machine.Withdrawn:
		if _, cancelled := s.Event.Body.(machine.Cancelled); !cancelled && v.blocks[f.Block] != nil {
			return []string{"“" + v.title(f.Block) + "” was stopped"}
		}
	}
	return nil
}

// wentThrough tells of a block that was done at once. What only leads on is not
// worth a word, unless it had to decide.
func (v *instance) wentThrough(id graph.ID, rest []machine.Fact, act machine.Key) []string {
	b := v.blocks[id]
	if b == nil || v.kinds.terminal(b.Kind) || b.Host != "" {
		return nil
	}
	if !v.kinds.gateway(b.Kind) {
		return []string{"“" + v.title(id) + "” was done"}
	}
	for _, f := range rest {
		if f.What == machine.Took && f.Activation == act {
			if way := v.why.Choice(f.Flow); way != "" {
				return []string{way}
			}
		}
	}
	return nil
}

// cameToRest tells where it stopped. Tasks tell that themselves.
func (v *instance) cameToRest(b *graph.Block) []string {
	switch v.kinds.group(b.Kind) {
	case block.GroupPeople:
		return nil
	case block.GroupWait:
		return []string{"it waits at “" + v.title(b.ID) + "”"}
	}
	return []string{"“" + v.title(b.ID) + "” began"}
}

// firstBlock is where a step began.
func firstBlock(facts []machine.Fact) graph.ID {
	for _, f := range facts {
		if f.Block != "" {
			return f.Block
		}
	}
	return ""
}

// stopped is a text that another sentence can follow.
func stopped(text string) string {
	if text == "" || strings.ContainsAny(text[len(text)-1:], ".?!:") {
		return text
	}
	return text + "."
}
