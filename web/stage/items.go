package stage

import (
	"cmp"
	"slices"
	"time"

	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
)

// item is one thing that waits for whoever plays.
type item struct {
	key   machine.Key
	block graph.ID
	title string // "Approve the invoice"
	waits string // "for Finance leads to decide"
	icon  string

	task    *rehearsal.Task
	job     *rehearsal.Job
	news    *rehearsal.News
	call    *rehearsal.Called
	trouble *rehearsal.Trouble
}

// items are what waits: what needs attention first, then people, systems, other
// processes, and what may come from elsewhere.
func (p *play) items() (list []item) {
	if p.r == nil {
		return nil
	}
	for _, x := range p.r.Trouble() {
		list = append(list, p.item(x.Incident, x.Block, block.Pause{}, item{trouble: &x, icon: "triangle-alert"}))
	}
	for _, x := range p.r.Tasks() {
		list = append(list, p.item(x.Task, x.Block, p.asked(x), item{task: x}))
	}
	for _, x := range p.r.Jobs() {
		pause := block.Pause{System: "a program of yours", Tries: x.Attempt - 1}
		if x.NotBefore.After(p.r.Now) {
			pause.Again = p.at(x.NotBefore).Format("15:04:05")
		}
		list = append(list, p.item(x.Job, x.Block, pause, item{job: x}))
	}
	for _, x := range p.r.Calls() {
		list = append(list, p.item(x.Activation, x.Block, block.Pause{Called: string(x.Process)}, item{call: &x}))
	}
	for _, x := range p.r.News() {
		at := p.asker(x.Subscription, x.Block)
		list = append(list, p.item(x.Subscription, at, block.Pause{News: newsName(x)}, item{news: &x}))
	}
	return list
}

func (p *play) item(key machine.Key, at graph.ID, pause block.Pause, x item) item {
	x.key, x.block, x.title = key, at, p.why.Title(at)
	if x.trouble == nil {
		x.waits = p.why.Waits(at, pause)
	}
	if x.icon == "" {
		x.icon = "hourglass"
		if b := p.blocks[at]; b != nil {
			if t, ok := p.kinds.Type(b.Kind); ok {
				x.icon = t.Icon
			}
		}
	}
	return x
}

// first is the item that is asked about; ok is false where nothing waits.
func (p *play) first(list []item) (item, bool) {
	if len(list) == 0 {
		return item{}, false
	}
	if i := slices.IndexFunc(list, func(x item) bool { return x.key == p.focus }); i >= 0 {
		return list[i], true
	}
	return list[0], true
}

// asker is the block that asked for something: one on the edge of where it is.
func (p *play) asker(key machine.Key, at graph.ID) graph.ID {
	for _, a := range p.waiting() {
		for _, x := range a.Open {
			if x.Key == key {
				return x.Block
			}
		}
	}
	for _, x := range p.r.Program().Beside(p.r.State) {
		if x.Key == key {
			return x.Block
		}
	}
	return at
}

func (p *play) waiting() []machine.Activation { return p.r.Program().Waiting(p.r.State) }

func newsName(n rehearsal.News) string {
	switch {
	case n.Signal:
		return "the signal “" + n.Name + "”"
	case n.Correlation != "":
		return "the message “" + n.Name + "” about " + n.Correlation
	}
	return "the message “" + n.Name + "”"
}

// asked is whom a task asks, in words.
func (p *play) asked(t *rehearsal.Task) (pause block.Pause) {
	pause.Seats = len(t.Seats)
	for _, s := range t.Seats {
		if s.Outcome == "" {
			pause.Asked = append(pause.Asked, s.Name)
		} else {
			pause.Answered++
		}
	}
	if t.Seats == nil {
		for _, party := range t.Asked {
			if party.Known {
				pause.Asked = append(pause.Asked, party.Name)
			}
		}
	}
	return pause
}

// able are those who can answer a task now.
func able(t *rehearsal.Task) (people []rehearsal.Person) {
	if t.Seats == nil {
		return t.People
	}
	for _, s := range t.Seats {
		if s.Outcome == "" {
			people = append(people, s.Person)
		}
	}
	return people
}

// soon is a moment to which the clock can jump.
type soon struct {
	at   time.Time
	what string // "“Approve the invoice” is overdue"
}

const mostSoon = 4

// next are the moments that are waited for, the first one first.
func (p *play) next() (list []soon) {
	if p.r == nil {
		return nil
	}
	for _, t := range p.r.Timers() {
		list = append(list, soon{t.At, p.timerWords(t)})
	}
	for _, j := range p.r.Jobs() {
		if j.NotBefore.After(p.r.Now) {
			list = append(list, soon{j.NotBefore, "“" + p.why.Title(j.Block) + "” is tried again"})
		}
	}
	slices.SortStableFunc(list, func(a, b soon) int { return cmp.Compare(a.at.UnixMicro(), b.at.UnixMicro()) })
	return list[:min(len(list), mostSoon)]
}

func (p *play) timerWords(t rehearsal.Timer) string {
	at := p.asker(t.Key, t.Block)
	if at != t.Block {
		return "“" + p.why.Title(at) + "” on “" + p.why.Title(t.Block) + "”"
	}
	for _, task := range p.r.Tasks() {
		if task.Block == at {
			return "the deadline of “" + p.why.Title(at) + "”"
		}
	}
	return "“" + p.why.Title(at) + "”"
}

// day is a moment as people say it: "tomorrow 17:00".
func day(at, now time.Time) string {
	midnight := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location()) }
	clock := at.Format("15:04")
	if at.Second() != 0 && at.Sub(now) < time.Hour {
		clock = at.Format("15:04:05")
	}
	switch days := int(midnight(at).Sub(midnight(now)).Round(24*time.Hour) / (24 * time.Hour)); {
	case days == -1:
		return "yesterday " + clock
	case days == 0:
		return "today " + clock
	case days == 1:
		return "tomorrow " + clock
	case days > 1 && days < 7:
		return at.Format("Monday ") + clock
	}
	return at.Format("2 Jan 2006, ") + clock
}

// clock is what the clock of the try says.
func (p *play) clock() string {
	real := p.at(time.Now())
	if p.r == nil {
		return real.Format("Mon 2 Jan, 15:04")
	}
	if now := p.at(p.r.Now); now.Year() != real.Year() {
		return now.Format("2 Jan 2006, 15:04")
	}
	return p.at(p.r.Now).Format("Mon 2 Jan, 15:04")
}
