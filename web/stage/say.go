package stage

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
	"segue/web/byhand"
	"segue/web/picture"
	"segue/web/sheet"
	"segue/web/ui"
)

// scene is what the canvas is told after each answer.
type scene struct {
	Status picture.Status `json:"status"`
	Went   []graph.ID     `json:"went"`   // flows of the last move, in order; empty: nothing glides
	Before before         `json:"before"` // walked by earlier tries only
	Look   graph.ID       `json:"look"`   // the block to show
	Say    string         `json:"say"`
}

type before struct {
	Blocks []graph.ID `json:"blocks"`
	Flows  []graph.ID `json:"flows"`
}

func (p *play) scene() scene {
	s := scene{Status: picture.Status{Blocks: map[graph.ID]picture.BlockStatus{}, Flows: []graph.ID{}}, Went: []graph.ID{}, Say: p.says()}
	if p.r != nil {
		c := picture.Course{Open: p.r.State.Status() == machine.StatusRunning, Waiting: p.waiting(), Parked: p.r.Program().Parked(p.r.State)}
		for _, x := range p.r.Scenes {
			for _, step := range x.Steps {
				c.Steps = append(c.Steps, step.Facts)
			}
		}
		s.Status = picture.StatusOf(c)
		for id, is := range s.Status.Blocks {
			is.Since = "" // by the clock of the try
			s.Status.Blocks[id] = is
		}
		if x, ok := p.first(p.items()); ok {
			s.Look = x.block
		}
	}
	if last, ok := p.last(); ok && p.moved {
		s.Went = append(s.Went, taken(last)...)
	}
	s.Before = before{[]graph.ID{}, []graph.ID{}}
	for _, id := range p.tape.Blocks {
		if s.Status.Blocks[id].Status == "" {
			s.Before.Blocks = append(s.Before.Blocks, id)
		}
	}
	for _, id := range p.tape.Flows {
		if !slices.Contains(s.Status.Flows, id) {
			s.Before.Flows = append(s.Before.Flows, id)
		}
	}
	return s
}

// taken are the flows of a scene in order.
func taken(s rehearsal.Scene) (flows []graph.ID) {
	for _, x := range s.Steps {
		for _, f := range x.Facts {
			if f.What == machine.Took {
				flows = append(flows, f.Flow)
			}
		}
	}
	return flows
}

// says tells by ear what the last move brought and what waits now.
func (p *play) says() string {
	text := p.said
	if last, ok := p.last(); ok && p.moved {
		if went := p.went(last); went != "" {
			text += went + " "
		}
	}
	switch {
	case p.fault != "":
		return text + p.fault
	case len(p.faults)+len(p.fields.Faults) > 0:
		return text + "That was not done. Please check what you entered."
	case p.r == nil && len(p.programs) == 0:
		return text + "It cannot be tried yet: " + ui.Plural(len(p.problems), "problem", "problems") + " must be mended first."
	case p.r == nil:
		return text + "Ready to start."
	case p.r.Ending != nil:
		title, more := p.ended()
		return text + title + " " + more
	}
	var waits []string
	for _, x := range p.items() {
		if x.trouble != nil {
			waits = append(waits, "“"+x.title+"” needs attention. "+x.trouble.Message)
			continue
		}
		waits = append(waits, "Waits "+x.waits+", at “"+x.title+"”.")
	}
	if len(waits) == 0 {
		for _, x := range p.next() {
			waits = append(waits, "Waits until "+day(p.at(x.at), p.at(p.r.Now))+": "+x.what+".")
			break
		}
	}
	return text + strings.Join(waits, " ")
}

// went names the blocks that a scene came to.
func (p *play) went(s rehearsal.Scene) string {
	var names []string
	for _, x := range s.Steps {
		for _, f := range x.Facts {
			if f.What == machine.Entered && p.blocks[f.Block] != nil {
				if name := "“" + p.why.Title(f.Block) + "”"; len(names) == 0 || names[len(names)-1] != name {
					names = append(names, name)
				}
			}
		}
	}
	const most = 8
	if len(names) > most {
		names = append(names[:most:most], ui.Plural(len(names)-most, "more block", "more blocks"))
	}
	if len(names) == 0 {
		return ""
	}
	return "It went to " + block.Listed(names, ", then ") + "."
}

// ended says how it came to its end.
func (p *play) ended() (title, text string) {
	switch p.r.Ending.Status {
	case machine.StatusCancelled:
		return "It was cancelled.", ""
	case machine.StatusFailed:
		return "It ended with an error that nothing in it deals with.", p.r.Ending.Message
	}
	return "It came to its end.", ""
}

// story is what was done so far, the newest first.
func (p *play) story() []ui.Entry {
	if p.r == nil {
		return nil
	}
	entries := make([]ui.Entry, 0, len(p.r.Scenes))
	for _, s := range slices.Backward(p.r.Scenes) {
		e := p.told(s)
		e.At = p.at(p.r.Now)
		if len(s.Steps) > 0 {
			e.At = p.at(s.Steps[len(s.Steps)-1].Event.At)
		}
		e.Text = strings.TrimSpace(e.Text + " " + p.went(s))
		for _, x := range s.Steps {
			for _, f := range x.Facts {
				if f.What == machine.Failed {
					e.Tone, e.Icon, e.Text = ui.Bad, "triangle-alert", e.Text+" “"+p.why.Title(f.Block)+"” needs attention: "+f.Text
				}
			}
		}
		entries = append(entries, e)
	}
	return entries
}

func (p *play) told(s rehearsal.Scene) ui.Entry {
	m, at := s.Move, ""
	if len(s.Steps) > 0 && len(s.Steps[0].Facts) > 0 {
		at = "“" + p.why.Title(s.Steps[0].Facts[0].Block) + "”"
	}
	switch m.Do {
	case rehearsal.Start:
		return ui.Entry{Tone: ui.Info, Icon: "play", Title: "It started"}
	case rehearsal.Decide:
		return ui.Entry{Tone: ui.Good, Icon: "user-check", Title: p.calls(m.By) + " answered “" + block.Readable(m.Outcome) + "” at " + at, Quote: m.Comment}
	case rehearsal.Answer:
		if m.Real {
			return ui.Entry{Tone: ui.Warn, Icon: "plug-zap", Title: at + " was really done"}
		}
		return ui.Entry{Tone: ui.Good, Icon: "circle-check", Title: at + " was answered by hand"}
	case rehearsal.Fail:
		title := at + " failed, as played"
		if m.Real {
			title = at + " was really called, and failed"
		}
		return ui.Entry{Tone: ui.Warn, Icon: "rotate-cw", Title: title, Text: m.Failure.Message}
	case rehearsal.Jump:
		return ui.Entry{Icon: "alarm-clock", Title: "Time went on to " + ui.FormatDateTime(p.at(m.At))}
	case rehearsal.Tell:
		return ui.Entry{Tone: ui.Info, Icon: "mail-open", Title: "What " + at + " waited for came"}
	case rehearsal.Return:
		return ui.Entry{Icon: "corner-up-left", Title: "The process called at " + at + " came to its end"}
	case rehearsal.Retry:
		return ui.Entry{Tone: ui.Accent, Icon: "rotate-cw", Title: at + " was tried again"}
	case rehearsal.Skip:
		return ui.Entry{Tone: ui.Accent, Icon: "hand", Title: "The result of " + at + " was given by hand"}
	}
	return ui.Entry{Icon: "ban", Title: "It was cancelled"}
}

// calls is how people call somebody who was asked.
func (p *play) calls(email string) string {
	found, err := p.find([]string{email})
	if err == nil && len(found) == 1 && found[0].Known {
		return found[0].Name
	}
	return email
}

// sentWords tell what would have gone to others.
func sentWords(s rehearsal.Sent) string {
	kind := "The message “"
	if s.Signal {
		kind = "The signal “"
	}
	text := kind + s.Name + "”"
	if s.Correlation != "" {
		text += " about " + s.Correlation
	}
	if s.Taken {
		return text + " went to this instance itself."
	}
	return text + " would go to whoever waits for it. Nobody got it."
}

// sample is the answer as it can be written, with the parts that the draft
// reads.
func (p *play) sample(x item) string {
	if p.sent.Has("json") && len(p.faults) > 0 {
		return p.sent.Get("json")
	}
	v := p.call(x).Usual
	if v.IsNull() {
		v = feel.NewContext(0).Value()
	}
	for _, q := range p.parts(x) {
		one, _ := byhand.Parse(q.Value, q.typ, q.Label, q.Example)
		v = byhand.Put(v, q.place, one)
	}
	return indented(v)
}

// broughtBack is what the last test of the block brought back, as it can be sent;
// empty where there was none.
func (p *play) broughtBack() string {
	if p.tested == nil {
		return ""
	}
	v, err := feel.FromJSON(p.tested)
	if err != nil {
		return "" // of a release that wrote it in another way
	}
	return indented(v)
}

// indented is a value as JSON over several lines.
func indented(v feel.Value) string {
	text := v.AppendJSON(nil)
	var pretty any
	if json.Unmarshal(text, &pretty) != nil {
		return string(text)
	}
	var out strings.Builder
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if enc.Encode(json.RawMessage(text)) != nil {
		return string(text)
	}
	return strings.TrimSpace(out.String())
}

// inputs are what a job would send, for people: what lies inside something is
// listed below it.
func (p *play) inputs(v feel.Value) (list []ui.Detail) {
	for i := range v.Len() {
		name, x := v.Entry(i)
		d := ui.Detail{Label: block.Readable(name)}
		switch {
		case x.IsNull(), (x.Kind() == feel.KindContext || x.Kind() == feel.KindList) && x.Len() == 0:
			continue
		case x.Kind() == feel.KindContext:
			d.Value = ui.Details(p.inputs(x), false)
		case x.Kind() == feel.KindString && strings.ContainsAny(x.Text(), "/\n"):
			d.Value = written(x.Text())
		default:
			d.Text = sheet.Words(p.labelled(name), x)
		}
		list = append(list, d)
	}
	return list
}

// labelled is what the draft says of a variable.
func (p *play) labelled(name string) graph.Field {
	fields := p.labels()
	if i := slices.IndexFunc(fields, func(f graph.Field) bool { return f.Name == name }); i >= 0 {
		return fields[i]
	}
	return graph.Field{Name: name}
}

func (p *play) affected(x item) string {
	if b := p.blocks[x.block]; b != nil {
		if t, _ := p.kinds.Type(b.Kind); t.Group == block.GroupPeople {
			return "Nobody has been asked, so nobody can answer. What comes after “" + x.title + "” has not begun."
		}
	}
	return "What comes after “" + x.title + "” has not begun."
}

// byHand reports whether a result can be given by hand where something failed.
func (p *play) byHand(x item) bool {
	b := p.blocks[x.block]
	if b == nil {
		return false
	}
	t, _ := p.kinds.Type(b.Kind)
	return t.Shape != block.ShapeTerminal
}

func (p *play) title(id graph.ID) string { return p.why.Title(id) }

func walkedWords(walked, all int) string {
	return strconv.Itoa(walked) + " of " + ui.Plural(all, "block", "blocks") + " walked"
}

func problemsWords(n int) string {
	return ui.Plural(n, "problem must be mended first", "problems must be mended first")
}

func focusID(x item) string { return fmt.Sprint(x.key) }
