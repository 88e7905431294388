package bpmn

import (
	"cmp"
	"slices"

	"segue/designer/bpmn/juel"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

// repeat reads loops and multi-instances.
func (r *reader) repeat(e *markup.Element, b *graph.Block) {
	at := Note{Block: b.ID}
	if l := kid(e, "standardLoopCharacteristics"); l != nil {
		b.Repeat = &graph.Repeat{Times: take(l, "loopMaximum")}
		c := r.condition(cmp.Or(text(l, "loopCondition"), "true"), e, at)
		if c == "true" && b.Repeat.Times != "" {
			return
		}
		if take(l, "testBefore") == "true" {
			b.Repeat.While = c
		} else {
			b.Repeat.Until = "not(" + c + ")"
		}
		return
	}
	l := kid(e, "multiInstanceLoopCharacteristics")
	if l == nil {
		return
	}
	m := &graph.Repeat{Parallel: take(l, "isSequential") != "true"}
	b.Repeat = m
	if c := text(l, "loopCardinality"); c != "" {
		m.Times = r.condition(c, e, at)
	}
	if c := text(l, "completionCondition"); c != "" {
		m.Until = r.condition(c, e, at)
	}
	r.collection(l, e, m, at)
	if m.Over != "" {
		m.Times = ""
	}
	if m.Over == "" && m.Times == "" {
		at.Attention, at.Suggestion = true, "Say over which list."
		r.note(e, at, "It is done several times, but the file does not say how often.")
	}
	r.behaviour(l, e, m, at)
}

// firstRound is true when the first of all rounds has ended.
const firstRound = "numberOfCompletedInstances = 1"

// behaviour reads which events rounds throw when they end: all of them (None),
// the first (One), or those of which a condition is true (Complex).
func (r *reader) behaviour(l, e *markup.Element, m *graph.Repeat, at Note) {
	var ref string
	switch what := take(l, "behavior"); what {
	case "", "All":
		return
	case "None":
		ref = take(l, "noneBehaviorEventRef")
	case "One":
		ref, m.Tell = take(l, "oneBehaviorEventRef"), firstRound
	case "Complex":
		if all := l.All("complexBehaviorDefinition"); len(all) == 1 {
			m.Tell = r.condition(text(all[0], "condition"), e, at)
			if event := all[0].Child("event"); event != nil {
				if defs := r.definitionsOf(event); len(defs) == 1 {
					m.Signal = r.signalOf(defs[0])
				}
			}
			l.Kids = slices.DeleteFunc(l.Kids, func(k *markup.Element) bool { return k == all[0] })
		}
	}
	if d := r.refs[local(ref)]; d != nil && m.Signal == "" {
		m.Signal = r.signalOf(d)
	}
	if m.Signal == "" {
		m.Tell = ""
		r.note(e, Note{Attention: true, Block: at.Block}, "Its rounds throw events when they end that are no single signal; these are not thrown here.")
	}
}

// signalOf is the name of the signal that a definition is about; empty if it is
// about something else.
func (r *reader) signalOf(d *markup.Element) string {
	if d.Name != "signalEventDefinition" {
		return ""
	}
	ref := local(d.Attr("signalRef"))
	if def := r.refs[ref]; def != nil {
		return cmp.Or(oneLine(def.Attr("name")), ref)
	}
	return ref
}

func (r *reader) collection(l, e *markup.Element, m *graph.Repeat, at Note) {
	if z := zeebe(l, "loopCharacteristics"); z != nil {
		m.Over = r.condition(z.Attr("inputCollection"), e, at)
		m.Item, m.Into = z.Attr("inputElement"), z.Attr("outputCollection")
		if c := z.Attr("outputElement"); c != "" {
			m.Collect = r.condition(c, e, at)
		}
		if m.Collect == "" {
			m.Into = ""
		}
		return
	}
	if c := take7(l, "collection"); c != "" {
		m.Over, m.Item = c, take7(l, "elementVariable")
		if juel.Has(c) {
			m.Over = r.condition(c, e, at)
		}
		return
	}
	if ref := text(l, "loopDataInputRef"); ref != "" {
		m.Over = r.dataName(e, local(ref))
		if d := kid(l, "inputDataItem"); d != nil {
			m.Item = cmp.Or(oneLine(d.Attr("name")), local(d.Attr("id")))
		}
	}
}

// dataName is what an activity's data input is called.
func (r *reader) dataName(e *markup.Element, id string) string {
	for _, in := range e.Child("ioSpecification").All("dataInput") {
		if in.Attr("id") == id && in.Attr("name") != "" {
			return oneLine(in.Attr("name"))
		}
	}
	if ref := r.refs[id]; ref != nil && ref.Attr("name") != "" {
		return oneLine(ref.Attr("name"))
	}
	return id
}
