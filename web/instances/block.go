package instances

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/sheet"
	"segue/web/ui"
	"segue/web/visit"
)

// chosen is a block with what it got and gave, each time the instance came to it.
type chosen struct {
	*instance
	block   *graph.Block
	told    []told
	all     int    // times, with those that are not told
	more    string // address of more of them
	partial bool   // of what is long ago nothing is known here
}

// told is one time, in words.
type told struct {
	*run
	heading string // which time; empty: there is only one
	tone    ui.Tone
	icon    string
	word    string
	parts   []piece
}

// piece is what belongs together: what it got, what came back.
type piece struct {
	title   string
	text    string // a sentence, before the facts
	details []ui.Detail
	entries []ui.Entry
	link    templ.Component
	summary string // of what most people need not look at
	folded  []ui.Detail
	hint    string // how it is known
}

func (p piece) empty() bool {
	return p.text == "" && len(p.details) == 0 && len(p.entries) == 0 && p.link == nil
}

// Block is GET /instances/:instance/block?block=ID: what the panel beside the
// drawing says of one block.
func (s Screen) Block(c echo.Context) error {
	v, err := s.asked(c)
	if err != nil {
		return err
	}
	id := graph.ID(visit.Query(c, "block"))
	b := v.blocks[id]
	if b == nil {
		return visit.HTML(c, http.StatusOK, noBlock())
	}
	var orders [][]machine.Command
	if v.can.see && !v.cut() { // who only started it is not told what went to other systems
		if orders, err = s.Engine.Retrace(c.Request().Context(), hosted(&v.is.InstanceRow), v.moves, v.steps); err != nil {
			return err
		}
	}
	most := fewRuns
	if visit.Query(c, "all") != "" {
		most = mostRuns
	}
	return visit.HTML(c, http.StatusOK, blockPart(v.choose(b, orders, most)))
}

func (v *instance) choose(b *graph.Block, orders [][]machine.Command, most int) chosen {
	course := v.courseOf(b.ID, orders)
	ch := chosen{instance: v, block: b, all: course.all, partial: v.cut()}
	for _, r := range course.runs[:min(most, len(course.runs))] {
		ch.told = append(ch.told, v.tellRun(b, r, course.all))
	}
	if len(course.runs) > most {
		ch.more = v.path() + "/block?" + url.Values{"block": {string(b.ID)}, "all": {"yes"}}.Encode()
	}
	return ch
}

func (v *instance) tellRun(b *graph.Block, r *run, all int) told {
	t := told{run: r, tone: ui.Info, icon: "circle-play", word: "Under way"}
	switch {
	case r.failed != "":
		t.tone, t.icon, t.word = ui.Bad, "triangle-alert", "Needs attention"
	case r.how == machine.Left:
		t.tone, t.icon, t.word = ui.Good, "circle-check", "Done"
	case r.how == machine.Withdrawn:
		t.tone, t.icon, t.word = ui.Quiet, "ban", "Stopped"
	}
	switch {
	case r.round > 0:
		t.heading = fmt.Sprintf("Round %d", r.round)
	case all > 1:
		t.heading = nth(r.number) + " time"
	}
	add := func(pieces ...piece) {
		for _, p := range pieces {
			if !p.empty() {
				t.parts = append(t.parts, p)
			}
		}
	}
	add(v.times(r))
	if r.failed != "" {
		add(piece{title: "What is wrong", text: r.failed})
	}
	add(v.begun(r), piece{title: "What it got", details: v.values(v.labels(), r.given)})
	add(v.wasAskedOf(r)...)
	add(v.sent(b, r)...)
	add(v.answered(b, r)...)
	add(v.tries(r), v.choices(r), piece{title: "What it set", details: v.values(v.labels(), r.set)})
	if r.untold && v.can.see && v.sends(b) {
		add(piece{title: "What was sent", text: "This is not known any more: its history was written by another release, or is too long to be gone through."})
	}
	if !v.can.see && v.sends(b) {
		add(piece{title: "What was sent", text: "What goes to other systems and comes back is shown to those who may see all runs of “" + v.is.Process + "”."})
	}
	return t
}

func nth(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, suffix)
}

// sends reports whether a block is about what goes out.
func (v *instance) sends(b *graph.Block) bool { return v.kinds.group(b.Kind) == block.GroupSystems }

// times say when it began and ended.
func (v *instance) times(r *run) piece {
	var p piece
	if r.began.Equal(r.ended) {
		p.details = append(p.details, ui.Detail{Label: "When", Value: ui.Moment(v.at(r.began))})
		return p
	}
	p.details = append(p.details, ui.Detail{Label: "Began", Value: ui.Moment(v.at(r.began))})
	if r.how != 0 {
		p.details = append(p.details, ui.Detail{Label: "Ended", Value: ui.Moment(v.at(r.ended))},
			ui.Detail{Label: "Took", Text: ui.FormatDuration(r.ended.Sub(r.began).Round(time.Millisecond))})
	}
	return p
}

// begun says what the instance began with.
func (v *instance) begun(r *run) piece {
	for _, s := range r.reports {
		if b, ok := s.Event.Body.(machine.Started); ok {
			return piece{title: "What it began with", text: v.started(b).Title + ".", details: v.values(v.labels(), b.Variables)}
		}
	}
	return piece{}
}

// wasAskedOf are the tasks that people got, and what they answered.
func (v *instance) wasAskedOf(r *run) (list []piece) {
	for _, t := range v.tasks {
		if machine.Key(t.Activation) != r.key {
			continue
		}
		p := piece{title: "What was asked", details: []ui.Detail{{Label: "Asked", Text: block.Listed(v.asked(t), " or ")}, {Label: "For", Text: t.Title}}}
		if t.Note != "" {
			p.details = append(p.details, ui.Detail{Label: "Note", Text: t.Note})
		}
		if t.DueAt != nil {
			p.details = append(p.details, ui.Detail{Label: "Due", Value: ui.Moment(v.at(*t.DueAt))})
		}
		if v.can.see {
			p.link = ui.Link(ui.LinkArgs{Label: "Open the task", Icon: "inbox", Href: fmt.Sprintf("/tasks/%d", t.Key)})
		}
		list = append(list, p)
	}
	return list
}

// answered is what came back: from people, from other systems, from other processes.
func (v *instance) answered(b *graph.Block, r *run) (list []piece) {
	for _, s := range r.reports {
		at := ui.Detail{Label: "When", Value: ui.Moment(v.at(s.Event.At))}
		switch e := s.Event.Body.(type) {
		case machine.Decided:
			list = append(list, v.answer(e, at))
		case machine.Skipped:
			list = append(list, piece{title: "Given by hand", details: append([]ui.Detail{{Label: "By", Text: v.who(e.By)}, at, {Label: "Why", Text: e.Reason}}, v.values(v.labels(), e.Output)...)})
		case machine.Moved:
			list = append(list, piece{title: "Moved on by hand", details: []ui.Detail{{Label: "By", Text: v.who(e.By)}, at, {Label: "To", Text: v.title(e.To)}, {Label: "Why", Text: e.Reason}}})
		case machine.JobSucceeded:
			if v.can.see {
				list = append(list, v.came(e))
			}
		case machine.MessageReceived:
			list = append(list, v.arrived("message", e.Name, e.Payload, at))
		case machine.SignalReceived:
			list = append(list, v.arrived("signal", e.Name, e.Payload, at))
		case machine.TimerFired:
			list = append(list, piece{title: "What happened", text: "The time had come."})
		case machine.Returned:
			p := piece{title: "What the other process gave back"}
			if v.can.see {
				p.details = v.values(v.labels(), e.Output)
				p.link = ui.Link(ui.LinkArgs{Label: "Open its run", Icon: "external-link", Href: fmt.Sprintf("/instances/%d", e.Child.Instance())})
			}
			list = append(list, p)
		}
	}
	return list
}

func (v *instance) answer(e machine.Decided, at ui.Detail) piece {
	p := piece{title: "Answer", details: []ui.Detail{{Label: "By", Text: v.who(e.By)}, at, {Label: "Answer", Text: v.outcome(e)}}}
	if e.Comment != "" {
		p.details = append(p.details, ui.Detail{Label: "Note", Text: e.Comment})
	}
	var fields []graph.Field
	for _, t := range v.tasks {
		if f := (machine.Env{Document: &v.doc}).Form(graph.ID(t.Form)); machine.Key(t.Key) == e.Task && f != nil {
			fields = f.Fields
		}
	}
	p.details = append(p.details, v.values(append(fields, v.labels()...), e.Data)...)
	return p
}

// came is what another system answered; of a mail, where it can be looked at.
func (v *instance) came(e machine.JobSucceeded) piece {
	p := piece{title: "What came back"}
	if id, to := letter(e); len(to) > 0 {
		p.details = []ui.Detail{{Label: "Went to", Text: block.Listed(to, " and ")}, {Label: "Number of the mail", Text: id}}
		p.link = v.mailed(ui.Entry{}, e).Inside
		return p
	}
	vars := varsOf(e.Output)
	for i, x := range vars {
		if x.Name == "headers" && x.Value.Kind() == feel.KindContext { // nobody wants them first
			p.folded, p.summary = v.inside(x.Value, 1), "The headers of the answer"
			vars = slices.Delete(vars, i, i+1)
			break
		}
	}
	if p.details = v.values(nil, vars); len(p.details) == 0 {
		p.text = "It was done. Nothing more was answered."
	}
	return p
}

func (v *instance) arrived(what, name string, payload feel.Value, at ui.Detail) piece {
	p := piece{title: "What arrived", details: []ui.Detail{{Label: strings.ToUpper(what[:1]) + what[1:], Text: name}, at}}
	if v.can.see {
		p.details = append(p.details, v.values(v.labels(), varsOf(payload))...)
	}
	return p
}

// varsOf are the entries of a context; any other value has a name of its own.
func varsOf(x feel.Value) (list []machine.Var) {
	switch {
	case x.IsNull():
	case x.Kind() == feel.KindContext:
		for i := range x.Len() {
			name, item := x.Entry(i)
			list = append(list, machine.Var{Name: name, Value: item})
		}
	default:
		list = []machine.Var{{Name: "answer", Value: x}}
	}
	return list
}

// given leaves out what says nothing.
func given(vars []machine.Var) []machine.Var {
	return slices.DeleteFunc(vars, func(x machine.Var) bool { return sheet.Empty(x.Value) })
}

// sent is what it had others do, with what. Of a call that was made again
// only the last is told.
func (v *instance) sent(b *graph.Block, r *run) (list []piece) {
	var last piece
	for _, o := range r.orders {
		switch c := o.CommandBody.(type) {
		case machine.RunJob:
			last = v.call(b, c)
		case machine.Call:
			list = append(list, piece{title: "What the other process got", details: append([]ui.Detail{{Label: "Process", Text: block.Readable(string(c.Process))}}, v.values(v.labels(), c.Variables)...)})
		case machine.Send:
			list = append(list, piece{title: "What was sent", details: append([]ui.Detail{{Label: "Message", Text: c.Name}, {Label: "For", Text: c.Correlation}}, v.values(v.labels(), varsOf(c.Payload))...)})
		case machine.Broadcast:
			list = append(list, piece{title: "What was sent", details: append([]ui.Detail{{Label: "Signal", Text: c.Signal}}, v.values(v.labels(), varsOf(c.Payload))...)})
		case machine.Subscribe:
			p := piece{title: "What it waited for", details: []ui.Detail{{Label: "Message", Text: c.Name}}}
			if c.Signal {
				p.details[0].Label = "Signal"
			}
			if c.Correlation != "" {
				p.details = append(p.details, ui.Detail{Label: "For", Text: c.Correlation})
			}
			list = append(list, p)
		case machine.SetTimer:
			if v.kinds.group(b.Kind) == block.GroupWait {
				list = append(list, piece{title: "What it waited for", details: []ui.Detail{{Label: "Until", Value: ui.Moment(v.at(c.At))}}})
			}
		}
	}
	if !last.empty() {
		list = append(list, last)
	}
	return list
}

// call is a call of another system: by which connection, what, and with what.
func (v *instance) call(b *graph.Block, c machine.RunJob) piece {
	p := piece{title: "What was sent", hint: "Worked out again from what it knew at that moment."}
	var fields []graph.Field
	if f, ok := v.kinds.Form(b.Kind, b.Props, designer.FormEnv(&v.doc)); ok {
		for _, x := range f.Fields() {
			field := graph.Field{Name: x.Name, Label: x.Label}
			for _, o := range x.Options {
				field.Options = append(field.Options, graph.Option{Value: o.Value, Label: o.Label})
			}
			if x.Name == "do" {
				for _, o := range x.Options {
					if _, action, _ := strings.Cut(o.Value, "."); action == c.Action && o.Value == f.Given("do") {
						p.details = append(p.details, ui.Detail{Label: x.Label, Text: o.Label})
					}
				}
				continue
			}
			fields = append(fields, field)
		}
	}
	if c.Connection != "" {
		p.details = append(p.details, ui.Detail{Label: "Through", Text: v.connection(c.Connection)})
	}
	if c.Type != "" {
		p.details = append(p.details, ui.Detail{Label: "Kind of work", Text: c.Type})
	}
	p.details = append(p.details, v.values(fields, given(varsOf(c.Input)))...)
	return p
}

// connection is what people call one.
func (v *instance) connection(slug string) string {
	if name := v.called["connection:"+slug]; name != "" {
		return name
	}
	return block.Readable(slug)
}

// tries tell how often it was tried, where once was not enough.
func (v *instance) tries(r *run) piece {
	p := piece{title: "Tries"}
	troubled := false
	for _, s := range r.reports {
		e := ui.Entry{At: v.at(s.Event.At)}
		switch b := s.Event.Body.(type) {
		case machine.JobFailed:
			troubled = true
			e.Tone, e.Icon, e.Title, e.Text = ui.Warn, "circle-x", fmt.Sprintf("Try %d did not work", b.Attempt), b.Message
		case machine.Retried:
			e.Tone, e.Icon, e.Title, e.Quote = ui.Accent, "rotate-cw", v.who(b.By)+" had it tried again", b.Reason
		case machine.JobSucceeded:
			e.Tone, e.Icon, e.Title = ui.Good, "circle-check", fmt.Sprintf("Try %d worked", b.Attempt)
		default:
			continue
		}
		p.entries = append(p.entries, e)
	}
	if !troubled {
		return piece{}
	}
	slices.Reverse(p.entries)
	return p
}

// choices is what it decided, by which rule, and where that led.
func (v *instance) choices(r *run) piece {
	p := piece{title: "What it decided"}
	for _, f := range r.told {
		if e := v.verdict(f); e.Title != "" {
			p.entries = append(p.entries, ui.Entry{Tone: e.Tone, Icon: e.Icon, Title: e.Title, Text: e.Text})
		}
	}
	for _, flow := range r.took {
		if way := v.why.Choice(flow); way != "" && (v.flows[flow] == nil || v.flows[flow].Exit == "") {
			p.entries = append(p.entries, ui.Entry{Icon: "split", Title: capital(way)})
		}
	}
	return p
}

func capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// subtitle says what kind of block it is, and how often the instance came there.
func (ch chosen) subtitle() string {
	kind := ch.kinds.name(ch.block.Kind)
	switch {
	case ch.all == 0 && ch.partial:
		return kind + " · not come to lately"
	case ch.all == 0:
		return kind + " · not come to yet"
	case ch.all == 1:
		return kind
	}
	return fmt.Sprintf("%s · %d times, the newest first", kind, ch.all)
}

func (ch chosen) label(t told) string {
	if t.heading != "" {
		return t.heading + ": " + t.word
	}
	return ch.title(ch.block.ID) + ": " + t.word
}

func (ch chosen) moreLabel() string { return fmt.Sprintf("Show all %d times", min(ch.all, mostRuns)) }
