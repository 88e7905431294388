package bpmn

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

const (
	nsWay    = "http://www.omg.org/spec/DD/20100524/DI"
	nsBounds = "http://www.omg.org/spec/DD/20100524/DC"
)

// elements are what kinds stand for, events apart. A kind that is not among them
// is a task that a system does.
var elements = map[graph.Kind]string{
	"task": "userTask", "approval": "userTask", "manual": "task", "integration": "serviceTask", "worker": "serviceTask", "send-message": "sendTask",
	"receive": "receiveTask", "set-values": "scriptTask", "decision-table": "businessRuleTask", "call": "callActivity",
	"sub-process": "subProcess", "event-sub-process": "subProcess", "transaction": "transaction", "ad-hoc": "adHocSubProcess",
	"note": "textAnnotation", "frame": "group", "data-object": "dataObjectReference",
	"several": "intermediateCatchEvent", "several-throw": "intermediateThrowEvent",
}

// elementOf is the element of BPMN that a block stands for, and what it is about
// if it is an event.
func elementOf(b *graph.Block) (name, about string) {
	if name, ok := elements[b.Kind]; ok {
		if p := said(b.Props); b.Kind == "several-throw" && p["ends"] == true {
			name = "endEvent"
		}
		return name, ""
	}
	for name, kind := range gateways {
		if kind == b.Kind {
			return name, ""
		}
	}
	for name, kinds := range events {
		for about, kind := range kinds {
			if kind == b.Kind {
				return name, about
			}
		}
	}
	if name := textOf(said(b.Props), "element"); b.Kind == "foreign" && name != "" && strings.IndexFunc(name, func(c rune) bool { return (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') }) < 0 {
		return name, ""
	}
	return "serviceTask", ""
}

// standing writes what BPMN says by attributes: what an event stops, what is the
// default.
func (w *writer) standing(e *markup.Element, b *graph.Block, p map[string]any) {
	if p["stops"] == false {
		if e.Name == "boundaryEvent" {
			e.Attrs = append(e.Attrs, at("cancelActivity", "false"))
		} else if e.Name == "startEvent" {
			e.Attrs = append(e.Attrs, at("isInterrupting", "false"))
		}
	}
	if b.Kind == "event-sub-process" {
		e.Attrs = append(e.Attrs, at("triggeredByEvent", "true"))
	}
	for i := range w.pool.Flows {
		if f := &w.pool.Flows[i]; f.From == b.ID && f.Default {
			e.Attrs = append(e.Attrs, at("default", string(f.ID)))
			break
		}
	}
	if w.undoes(b) && e.Attr("isForCompensation") == "" {
		e.Attrs = append(e.Attrs, at("isForCompensation", "true"))
	}
}

// undoes says whether the block undoes another.
func (w *writer) undoes(b *graph.Block) bool {
	return slices.ContainsFunc(w.pool.Flows, func(f graph.Flow) bool {
		return f.To == b.ID && slices.ContainsFunc(w.pool.Blocks, func(c graph.Block) bool { return c.ID == f.From && c.Kind == "edge-compensation" })
	})
}

// expression is one as Camunda 8 writes them.
func expression(source string) string { return "=" + source }

// worded is a text of ours, with values in braces, as others write it.
func worded(template string) string {
	inner, whole := strings.CutPrefix(template, "{")
	if inner, ends := strings.CutSuffix(inner, "}"); whole && ends && !strings.ContainsAny(inner, "{}") {
		return expression(inner)
	}
	return template
}

// meaning writes what Camunda 8 says by its extensions.
func (w *writer) meaning(e *markup.Element, b *graph.Block, p map[string]any) {
	switch b.Kind {
	case "worker":
		w.zeebe(e, "taskDefinition", at("type", worded(textOf(p, "type"))), at("retries", cmp.Or(textOf(p, "tries"), "3")))
	case "integration":
		w.zeebe(e, "taskDefinition", at("type", textOf(p, "do")))
	case "set-values":
		if rows := rowsOf(p, "values"); len(rows) == 1 {
			w.zeebe(e, "script", at("expression", expression(rows[0].Value)), at("resultVariable", rows[0].Name))
		}
	case "decision-table":
		w.zeebe(e, "calledDecision", at("decisionId", textOf(p, "table")), at("resultVariable", textOf(p, "into")))
	case "call":
		w.zeebe(e, "calledElement", at("processId", worded(textOf(p, "process"))))
	case "task", "approval":
		w.zeebe(e, "userTask")
	case "send-message", "receive":
		if m := textOf(p, "message"); m != "" {
			e.Attrs = append(e.Attrs, at("messageRef", w.ref("message", m, textOf(p, "key"))))
		}
	case "note":
		if text := textOf(p, "text"); text != "" {
			e.Kids = append(e.Kids, w.words("text", text))
		}
	}
	w.mapped(e, p)
}

func rowsOf(p map[string]any, name string) (rows []row) {
	list, _ := p[name].([]any)
	for _, x := range list {
		if m, ok := x.(map[string]any); ok {
			rows = append(rows, row{textOf(m, "name"), textOf(m, "value")})
		}
	}
	return rows
}

func (w *writer) mapped(e *markup.Element, p map[string]any) {
	in, out := rowsOf(p, "inputs"), rowsOf(p, "outputs")
	if len(in)+len(out) == 0 {
		return
	}
	z := w.zeebe(e, "ioMapping")
	for _, m := range in {
		z.Kids = append(z.Kids, &markup.Element{Space: nsZeebe, Name: "input", Attrs: []markup.Attr{at("source", expression(m.Value)), at("target", m.Name)}})
	}
	for _, m := range out {
		z.Kids = append(z.Kids, &markup.Element{Space: nsZeebe, Name: "output", Attrs: []markup.Attr{at("source", expression(m.Value)), at("target", m.Name)}})
	}
}

// rounds writes a repeat.
func (w *writer) rounds(e *markup.Element, b *graph.Block) {
	r := b.Repeat
	if r == nil {
		return
	}
	if r.While != "" || r.Over == "" && r.Times == "" {
		l := w.bpmn("standardLoopCharacteristics", at("testBefore", strconv.FormatBool(r.While != "")))
		c := cmp.Or(r.While, "not("+cmp.Or(r.Until, "false")+")")
		l.Kids = []*markup.Element{w.words("loopCondition", expression(c))}
		e.Kids = append(e.Kids, l)
		return
	}
	l := w.bpmn("multiInstanceLoopCharacteristics", at("isSequential", strconv.FormatBool(!r.Parallel)))
	if r.Over != "" {
		attrs := []markup.Attr{at("inputCollection", expression(r.Over)), at("inputElement", r.Item)}
		if r.Into != "" {
			attrs = append(attrs, at("outputCollection", r.Into), at("outputElement", expression(r.Collect)))
		}
		w.zeebe(l, "loopCharacteristics", attrs...)
	} else {
		l.Kids = append(l.Kids, w.words("loopCardinality", expression(r.Times)))
	}
	w.told(l, b, r)
	if r.Until != "" {
		l.Kids = append(l.Kids, w.words("completionCondition", expression(r.Until)))
	}
	e.Kids = append(e.Kids, l)
}

// told writes the signal that rounds give when they end: each (None), the first
// (One), or those of which a condition is true (Complex). BPMN's loops have none.
func (w *writer) told(l *markup.Element, b *graph.Block, r *graph.Repeat) {
	if r.Signal == "" {
		return
	}
	about := w.bpmn("signalEventDefinition", at("id", string(b.ID)+"-round"), at("signalRef", w.ref("signal", r.Signal, "")))
	switch r.Tell {
	case "", firstRound:
		behavior := "None"
		if r.Tell != "" {
			behavior = "One"
		}
		l.Attrs = append(l.Attrs, at("behavior", behavior), at(strings.ToLower(behavior)+"BehaviorEventRef", string(b.ID)+"-round"))
		w.outside = append(w.outside, about)
	default:
		event := w.bpmn("event", at("id", string(b.ID)+"-told"))
		event.Kids = []*markup.Element{about}
		complex := w.bpmn("complexBehaviorDefinition", at("id", string(b.ID)+"-tells"))
		complex.Kids = []*markup.Element{w.words("condition", expression(r.Tell)), event}
		l.Attrs = append(l.Attrs, at("behavior", "Complex"))
		l.Kids = append(l.Kids, complex)
	}
}

// definition says what an event is about.
func (w *writer) definition(b *graph.Block, p map[string]any, about string) *markup.Element {
	d := w.bpmn(about+"EventDefinition", at("id", string(b.ID)+"-about"))
	ref := func(what, name, key string) {
		if name != "" {
			d.Attrs = append(d.Attrs, at(what+"Ref", w.ref(what, name, key)))
		}
	}
	switch about {
	case "message":
		ref("message", textOf(p, "message"), textOf(p, "key"))
	case "signal":
		ref("signal", textOf(p, "signal"), "")
	case "error", "escalation":
		ref(about, textOf(p, "code"), "")
	case "conditional":
		d.Kids = append(d.Kids, w.words("condition", expression(textOf(p, "condition"))))
	case "link":
		d.Attrs = append(d.Attrs, at("name", textOf(p, "link")))
	case "compensate":
		if block := textOf(p, "block"); block != "" {
			d.Attrs = append(d.Attrs, at("activityRef", block))
		}
	case "timer":
		w.time(d, p)
	}
	return d
}

// time writes when something happens.
func (w *writer) time(d *markup.Element, p map[string]any) {
	for _, x := range []struct{ name, as, text string }{
		{"for", "timeDuration", textOf(p, "for")}, {"until", "timeDate", expression(textOf(p, "until"))}, {"cron", "timeCycle", textOf(p, "cron")},
		{"cycle", "timeCycle", expression(textOf(p, "cycle"))}, {"every", "timeCycle", "R" + textOf(p, "times") + "/" + textOf(p, "every")},
	} {
		if textOf(p, x.name) != "" {
			d.Kids = append(d.Kids, w.words(x.as, x.text))
			return
		}
	}
}

// ref is the id of a message, signal, error or escalation, which stand outside
// of processes.
func (w *writer) ref(what, name, key string) string {
	known := what + "\x00" + name + "\x00" + key
	if id := w.refs[known]; id != "" {
		return id
	}
	id := fmt.Sprintf("segue-%s-%d", what, len(w.refs)+1)
	w.refs[known] = id
	e := w.bpmn(what, at("id", id), at("name", worded(name)))
	if what == "error" || what == "escalation" {
		e.Attrs = append(e.Attrs, at(what+"Code", name))
	}
	if key != "" {
		w.zeebe(e, "subscription", at("correlationKey", expression(key)))
	}
	w.outside = append(w.outside, e)
	return id
}
