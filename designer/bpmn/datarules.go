package bpmn

import (
	"strings"

	"segue/runtime/markup"
)

// What BPMN demands of data: that what is handed over is of the same type on
// both sides.

// item is the definition of what a piece of data is; nil if nobody says.
func (l *rules) item(e *markup.Element) *markup.Element {
	if e == nil {
		return nil
	}
	switch e.Name {
	case "dataObjectReference":
		return l.item(l.byID[local(e.Attr("dataObjectRef"))])
	case "dataStoreReference":
		return l.item(l.byID[local(e.Attr("dataStoreRef"))])
	case "message":
		return l.byID[local(e.Attr("itemRef"))]
	}
	return l.byID[local(e.Attr("itemSubjectRef"))]
}

// differ reports whether two pieces of data are surely of different types.
func (l *rules) differ(a, b *markup.Element) bool {
	x, y := l.item(a), l.item(b)
	if x == nil || y == nil || x == y {
		return false
	}
	return x.Attr("structureRef") == "" || x.Attr("structureRef") != y.Attr("structureRef")
}

// data holds what tasks that send, receive, call a service or a process take and
// give.
func (l *rules) data(e *markup.Element) {
	for _, kind := range []string{"dataInputAssociation", "dataOutputAssociation"} {
		for _, a := range e.All(kind) {
			from, to := l.byID[local(a.ContentOf("sourceRef"))], l.byID[local(a.ContentOf("targetRef"))]
			if from != nil && to != nil && a.Child("transformation") == nil && a.Child("assignment") == nil && l.differ(from, to) {
				l.wrong(e, "“%s” is handed on to something of another type.", nameOf(from))
			}
		}
	}
	io := e.Child("ioSpecification")
	if io == nil {
		return
	}
	inputs, outputs := io.All("dataInput"), io.All("dataOutput")
	switch e.Name {
	case "serviceTask":
		if len(io.All("inputSet")) > 1 || len(io.All("outputSet")) > 1 {
			l.wrong(e, "A service task takes one set of data and gives one.")
		}
		l.operation(e, e.Attr("operationRef"), first(inputs), first(outputs))
	case "sendTask":
		if len(inputs) > 1 || len(outputs) > 0 {
			l.wrong(e, "A send task takes one piece of data, its message.")
		}
	case "receiveTask":
		if len(outputs) > 1 || len(inputs) > 0 {
			l.wrong(e, "A receive task gives one piece of data, its message.")
		}
	case "callActivity":
		if called := l.byID[local(e.Attr("calledElement"))]; called != nil {
			l.handedOver(e, called, io)
		}
	}
}

func first(list []*markup.Element) *markup.Element {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// operation compares data with the messages of an operation.
func (l *rules) operation(e *markup.Element, ref string, in, out *markup.Element) {
	op := l.byID[local(ref)]
	if op == nil {
		return
	}
	for _, side := range []struct {
		message string
		data    *markup.Element
	}{{"inMessageRef", in}, {"outMessageRef", out}} {
		if m := l.byID[local(op.ContentOf(side.message))]; m != nil && side.data != nil && l.differ(m, side.data) {
			l.wrong(e, "“%s” and the message of its operation are of different types.", nameOf(side.data))
		}
	}
}

// handedOver compares what a call gives and takes with what the called one says.
func (l *rules) handedOver(e, called, io *markup.Element) {
	theirs := called.Child("ioSpecification")
	if theirs == nil {
		return
	}
	for _, kind := range []string{"dataInput", "dataOutput"} {
		a, b := io.All(kind), theirs.All(kind)
		if len(a) != len(b) {
			l.wrong(e, "It hands over %d of “%s”, but “%s” has %d.", len(a), kind, nameOf(called), len(b))
			continue
		}
		for i := range a {
			if l.differ(a[i], b[i]) {
				l.wrong(e, "“%s” is of another type than “%s” expects.", nameOf(a[i]), nameOf(called))
			}
		}
	}
}

// carries holds that an event about something with content says where that
// comes from or goes to.
func (l *rules) carries(e *markup.Element) {
	side := "dataOutput"
	if throwing(e) {
		side = "dataInput"
	}
	left := len(e.All(side))
	for _, d := range e.Kids {
		what := strings.TrimSuffix(d.Name, "EventDefinition")
		def := l.byID[local(d.Attr(what+"Ref"))]
		if what == d.Name || def == nil {
			continue
		}
		ref := def.Attr("itemRef")
		if ref == "" {
			ref = def.Attr("structureRef")
		}
		if l.byID[local(ref)] == nil || ref == "" {
			continue
		}
		if left--; left < 0 {
			l.wrong(e, "The %s “%s” has content, but no %s says what becomes of it here.", what, nameOf(def), side)
		}
	}
}

// rounds holds that what each round of a repeat gets or gives is one item of the
// list that the repeat goes over or collects.
func (l *rules) rounds(e *markup.Element) {
	for _, side := range [][2]string{{"loopDataInputRef", "inputDataItem"}, {"loopDataOutputRef", "outputDataItem"}} {
		list, one := l.byID[local(e.ContentOf(side[0]))], e.Child(side[1])
		item := l.item(one)
		switch {
		case list == nil || item == nil:
		case item.Attr("isCollection") == "true":
			l.wrong(e, "Its %s is one item of a list, but its type is a list itself.", side[1])
		case l.differ(list, one):
			l.wrong(e, "Its %s is of another type than the list that it is part of.", side[1])
		}
	}
}

// collection holds that data says the same of being a list as its definition.
func (l *rules) collection(e *markup.Element) {
	def := l.item(e)
	if has := e.Attr("isCollection"); def != nil && has != "" && has != orFalse(def.Attr("isCollection")) {
		l.wrong(e, "It and the definition of its type disagree whether it is a list.")
	}
}

func orFalse(s string) string {
	if s == "" {
		return "false"
	}
	return s
}

// connected holds that where a part says where it begins and ends, each block
// lies on a way between.
func (l *rules) connected(e *markup.Element) {
	starts, ends := len(e.All("startEvent")) > 0, len(e.All("endEvent")) > 0
	for _, k := range e.Kids {
		isActivity := strings.HasSuffix(strings.ToLower(k.Name), "task") || k.Name == "subProcess" || k.Name == "transaction" || k.Name == "callActivity"
		if !isActivity || k.Attr("isForCompensation") == "true" || k.Attr("triggeredByEvent") == "true" || instantiates(k) || k.Attr("id") == "" {
			continue
		}
		switch id := k.Attr("id"); {
		case starts && len(l.in[id]) == 0 && !l.tied[id]:
			l.wrong(k, "No flow leads to it.")
		case ends && len(l.out[id]) == 0 && !l.tied[id]:
			l.wrong(k, "No flow leads away from it.")
		}
	}
}
