package bpmn

import (
	"cmp"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// kinds of events, by where they stand and what they are about.
var events = map[string]map[string]graph.Kind{
	"startEvent": {"": "start", "message": "message-start", "signal": "signal-start", "timer": "schedule-start", "conditional": "condition-start",
		"error": "error-start", "escalation": "escalation-start", "compensate": "compensation-start"},
	"intermediateCatchEvent": {"message": "message", "signal": "signal", "timer": "timer", "conditional": "condition", "link": "link-catch"},
	"intermediateThrowEvent": {"": "manual", "message": "message-throw", "signal": "signal-throw", "escalation": "escalation-throw",
		"compensate": "compensation-throw", "link": "link-throw"},
	"implicitThrowEvent": {"": "manual"},
	"endEvent": {"": "end", "terminate": "terminate", "error": "error-end", "escalation": "escalation-end", "message": "message-end",
		"signal": "signal-end", "compensate": "compensation-end", "cancel": "cancel-end"},
	"boundaryEvent": {"timer": "edge-timer", "error": "edge-error", "message": "edge-message", "signal": "edge-signal", "escalation": "edge-escalation",
		"conditional": "edge-condition", "compensate": "edge-compensation", "cancel": "edge-cancel"},
}

// places are how the positions of events are called in sentences.
var places = map[string]string{"startEvent": "start", "intermediateCatchEvent": "waiting event", "intermediateThrowEvent": "throwing event",
	"implicitThrowEvent": "throwing event", "endEvent": "end", "boundaryEvent": "event on an edge"}

func (r *reader) event(e *markup.Element, parent graph.ID) {
	defs := r.definitionsOf(e)
	about := ""
	switch len(defs) {
	case 0:
	case 1:
		about = strings.TrimSuffix(defs[0].Name, "EventDefinition")
	default:
		r.multiple(e, parent, defs)
		return
	}
	kind, ok := events[e.Name][about]
	switch {
	case !ok && about == "":
		e.Kids = append(e.Kids, defs...)
		r.foreign(e, parent, "It is a "+places[e.Name]+" that does not say for what.")
		return
	case !ok:
		e.Kids = append(e.Kids, defs...)
		r.foreign(e, parent, "A "+places[e.Name]+" cannot be about “"+about+"”.")
		return
	}
	b := r.begin(e, parent, kind)
	p := props{}
	b.Host = r.host(e)
	r.stops(e, &b, p, about)
	if about != "" {
		r.about(e, defs[0], &b, p, about)
	} else if kind == "start" {
		r.startForm(e, &b, p)
	}
	if who := take7(e, "initiator"); who != "" {
		r.starters = append(r.starters, who)
	}
	r.mappingsOfEvent(e, &b, p)
	if x := ext(defs0(defs)); x != nil && (x.XML != "" || len(x.Attributes) > 0) {
		e.Kids = append(e.Kids, defs...)
	}
	r.finish(e, b, p)
}

func defs0(defs []*markup.Element) *markup.Element {
	if len(defs) == 0 {
		return &markup.Element{}
	}
	take(defs[0], "id")
	return defs[0]
}

// definitionsOf removes what an event is about, and looks up what stands outside.
func (r *reader) definitionsOf(e *markup.Element) []*markup.Element {
	var defs, rest []*markup.Element
	for _, k := range e.Kids {
		switch {
		case k.Space == nsBPMN && strings.HasSuffix(k.Name, "EventDefinition"):
			defs = append(defs, k)
		case k.Space == nsBPMN && k.Name == "eventDefinitionRef":
			if d := r.refs[local(k.Content())]; d != nil && strings.HasSuffix(d.Name, "EventDefinition") {
				defs = append(defs, copyOf(d))
				break
			}
			r.note(e, Note{Wrong: true}, "It refers to “%s”, which is not there to be shared.", k.Content())
		default:
			rest = append(rest, k)
		}
	}
	e.Kids = rest
	return defs
}

// stops reads whether an event ends what it belongs to.
func (r *reader) stops(e *markup.Element, b *graph.Block, p props, about string) {
	stops := take(e, "isInterrupting") != "false"
	if take(e, "cancelActivity") == "false" {
		stops = false
	}
	if stops {
		return
	}
	switch about {
	case "error", "cancel", "compensate":
		r.note(e, Note{Wrong: true, Block: b.ID}, "It is marked as one that lets the rest go on, which an event about “%s” cannot be.", about)
	case "message", "signal", "timer", "conditional", "escalation":
		p["stops"] = false
	}
}

// about reads what one definition says.
func (r *reader) about(e, d *markup.Element, b *graph.Block, p props, about string) {
	at := Note{Block: b.ID}
	switch about {
	case "timer":
		r.when(e, d, b, p)
	case "message":
		if throwing(e) {
			r.sends(e, d, b, p)
		} else {
			r.hears(e, d, b, p)
		}
	case "signal":
		p.set("signal", r.template(r.nameRef(e, b, take(d, "signalRef"), "signal"), e, at))
	case "conditional":
		p.set("condition", r.condition(text(d, "condition"), e, at))
	case "error", "escalation":
		r.code2(e, d, b, p, about)
	case "link":
		p.set("link", cmp.Or(oneLine(take(d, "name")), nameOf(e)))
	case "compensate":
		if ref := local(take(d, "activityRef")); ref != "" {
			p.set("block", ref)
		}
		take(d, "waitForCompletion")
	}
}

// code2 reads the code of an error or escalation.
func (r *reader) code2(e, d *markup.Element, b *graph.Block, p props, about string) {
	ref := local(take(d, about+"Ref"))
	code := ref
	if def := r.refs[ref]; def != nil {
		if code = oneLine(def.Attr(about + "Code")); code == "" && about == "escalation" && throwing(e) {
			r.note(e, Note{Wrong: true, Block: b.ID}, "The escalation “%s” has no code.", nameOf(def))
		}
		code = cmp.Or(code, ref)
		if s, ok := strings.CutPrefix(code, "="); ok {
			r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Name it."}, "Its code is worked out (“%s”); here it is a fixed name.", short(s))
			code = ref
		}
	} else if ref != "" {
		r.note(e, Note{Attention: true, Block: b.ID}, "It refers to the %s “%s”, which is not there.", about, ref)
	}
	if throwing(e) && code == "" {
		code = about
		r.note(e, Note{Wrong: true, Block: b.ID}, "It does not say which %s; here it is called “%s”.", about, about)
	}
	p.set("code", code)
}

func throwing(e *markup.Element) bool {
	return e.Name == "endEvent" || e.Name == "intermediateThrowEvent"
}

// nameRef is the name of the signal or message that a definition refers to.
func (r *reader) nameRef(e *markup.Element, b *graph.Block, ref, what string) string {
	def := r.refs[local(ref)]
	if def != nil {
		return cmp.Or(oneLine(def.Attr("name")), local(ref))
	}
	name := cmp.Or(oneLine(e.Attr("name")), string(b.ID))
	if ref != "" {
		r.note(e, Note{Attention: true, Block: b.ID}, "It refers to the %s “%s”, which is not there.", what, ref)
		return local(ref)
	}
	r.note(e, Note{Wrong: true, Block: b.ID, Suggestion: "Check it."}, "It does not say which %s; here it is called “%s”.", what, name)
	return name
}

// hears reads the message that something waits for.
func (r *reader) hears(e, d *markup.Element, b *graph.Block, p props) {
	ref := take(d, "messageRef")
	p.set("message", r.template(r.nameRef(e, b, ref, "message"), e, Note{Block: b.ID}))
	if key := r.correlation(ref); key != "" {
		p.set("key", r.condition(key, e, Note{Block: b.ID}))
	}
}

// correlation is what a message is told apart by, in Camunda 8.
func (r *reader) correlation(ref string) string {
	if def := r.refs[local(ref)]; def != nil {
		for _, x := range def.All("extensionElements") {
			for _, k := range x.Kids {
				if k.Name == "subscription" && k.Space == nsZeebe {
					return k.Attr("correlationKey")
				}
			}
		}
	}
	return ""
}

// catches reads a receive task, which may wait for no message in particular.
func (r *reader) catches(e *markup.Element, b *graph.Block, p props) {
	take(e, "instantiate")
	if e.Attr("messageRef") != "" {
		r.hears(e, e, b, p)
	}
}

// sends reads the message that is sent.
func (r *reader) sends(e, d *markup.Element, b *graph.Block, p props) {
	take(d, "operationRef")
	kid(d, "operationRef")
	ref := take(d, "messageRef")
	p.set("message", r.template(r.nameRef(e, b, ref, "message"), e, Note{Block: b.ID}))
}

// multiple reads an event with several definitions.
func (r *reader) multiple(e *markup.Element, parent graph.ID, defs []*markup.Element) {
	throws := throwing(e)
	kind := graph.Kind("several")
	if throws {
		kind = "several-throw"
	} else if e.Name != "intermediateCatchEvent" {
		e.Kids = append(e.Kids, defs...)
		r.foreign(e, parent, "A "+places[e.Name]+" about several things at once does not run here.")
		return
	}
	var rows []map[string]any
	for _, d := range defs {
		on := strings.TrimSuffix(d.Name, "EventDefinition")
		if on != "message" && on != "signal" && (on != "timer" || throws) {
			e.Kids = append(e.Kids, defs...)
			r.foreign(e, parent, "A "+places[e.Name]+" about several things at once can only be about messages, signals and times; it is about “"+on+"” too.")
			return
		}
		rows = append(rows, map[string]any{"on": on})
	}
	b := r.begin(e, parent, kind)
	for i, d := range defs {
		p := props(rows[i])
		switch rows[i]["on"] {
		case "timer":
			r.when(e, d, &b, p)
		case "message":
			p.set("message", r.template(r.nameRef(e, &b, take(d, "messageRef"), "message"), e, Note{Block: b.ID}))
		case "signal":
			p.set("signal", r.template(r.nameRef(e, &b, take(d, "signalRef"), "signal"), e, Note{Block: b.ID}))
		}
	}
	p := props{"events": rows}
	if take(e, "parallelMultiple") == "true" {
		p["all"] = true
	}
	if e.Name == "endEvent" {
		p["ends"] = true
	}
	r.finish(e, b, p)
}
