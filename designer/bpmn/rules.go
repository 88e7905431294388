package bpmn

import (
	"slices"
	"strconv"
	"strings"

	"segue/runtime/markup"
)

// rules holds a file to what BPMN demands, before it is taken apart. What it
// tells is wrong in the file, whether or not it runs here.
type rules struct {
	r       *reader
	byID    map[string]*markup.Element
	process map[*markup.Element]*markup.Element // the process that an element lies in
	in, out map[string][]*markup.Element        // flows, by the id of what they lead to and leave
	tied    map[string]bool                     // what an association leads from or to
	imports bool                                // the file refers to others
	listed  bool                                // the elements of the file name their flows
}

func (r *reader) judge() {
	l := &rules{r: r, byID: map[string]*markup.Element{}, process: map[*markup.Element]*markup.Element{}, in: map[string][]*markup.Element{}, out: map[string][]*markup.Element{}, tied: map[string]bool{}}
	for _, k := range r.root.Kids {
		if k.Space == nsBPMN {
			l.learn(k, nil)
			l.imports = l.imports || k.Name == "import"
		}
	}
	for _, k := range r.root.Kids {
		switch {
		case k.Space != nsBPMN:
		case k.Name == "process":
			l.ofProcess(k)
			l.walk(k)
		default:
			l.walk(k)
		}
	}
}

func (l *rules) wrong(e *markup.Element, text string, args ...any) {
	l.r.note(e, Note{Wrong: true}, text, args...)
}

func (l *rules) learn(e, process *markup.Element) {
	if e.Name == "process" {
		process = e
	}
	if id := e.Attr("id"); id != "" && l.byID[id] == nil {
		l.byID[id] = e
	}
	l.process[e] = process
	l.r.called[e] = nameOf(e)
	switch e.Name {
	case "sequenceFlow":
		l.in[local(e.Attr("targetRef"))] = append(l.in[local(e.Attr("targetRef"))], e)
		l.out[local(e.Attr("sourceRef"))] = append(l.out[local(e.Attr("sourceRef"))], e)
	case "association":
		l.tied[local(e.Attr("sourceRef"))], l.tied[local(e.Attr("targetRef"))] = true, true
	case "incoming", "outgoing":
		l.listed = true
	}
	for _, k := range e.Kids {
		if k.Space == nsBPMN {
			l.learn(k, process)
		}
	}
}

func (l *rules) walk(e *markup.Element) {
	l.element(e)
	l.references(e)
	for _, k := range e.Kids {
		if k.Space == nsBPMN {
			l.walk(k)
		}
	}
}

// formal are elements that must say something.
var formal = map[string]bool{"condition": true, "messagePath": true, "dataPath": true, "timeDate": true, "timeDuration": true, "timeCycle": true,
	"loopCondition": true, "loopCardinality": true, "completionCondition": true, "activationCondition": true, "transformation": true}

func (l *rules) element(e *markup.Element) {
	name := e.Name
	switch {
	case formal[name] && e.Content() == "" && len(e.Attrs) == 0:
		l.wrong(e, "Its “%s” says nothing.", name)
	case name == "completionCondition" || name == "loopCondition":
		if _, err := strconv.ParseFloat(e.Content(), 64); err == nil {
			l.wrong(e, "A condition is true or false; “%s” is a number.", e.Content())
		}
	case strings.HasSuffix(name, "Event"):
		l.node(e)
		l.event(e)
	case strings.HasSuffix(name, "Gateway"):
		l.node(e)
		l.gateway(e)
	case strings.HasSuffix(strings.ToLower(name), "task") || name == "subProcess" || name == "transaction" || name == "callActivity" || name == "adHocSubProcess":
		if !globals[name] && name != "choreographyTask" {
			l.node(e)
		}
		l.activity(e)
	case name == "messageFlow":
		l.messageFlow(e)
	case name == "dataObject" || name == "dataInput" || name == "dataOutput":
		l.collection(e)
	case name == "multiInstanceLoopCharacteristics":
		l.rounds(e)
	case name == "ioBinding":
		l.operation(e, e.Attr("operationRef"), l.byID[local(e.Attr("inputDataRef"))], l.byID[local(e.Attr("outputDataRef"))])
	case name == "performer" || name == "resourceRole" || name == "potentialOwner" || name == "humanPerformer":
		if e.Child("resourceRef") != nil && e.Child("resourceAssignmentExpression") != nil {
			l.wrong(e, "It names a resource and works one out as well; only one of them can hold.")
		}
	}
}

// node holds what concerns everything that flows connect.
func (l *rules) node(e *markup.Element) {
	id := e.Attr("id")
	if id == "" {
		l.wrong(e, "It has no id, so that nothing can lead to it.")
		return
	}
	for _, side := range []struct {
		name  string
		flows []*markup.Element
	}{{"incoming", l.in[id]}, {"outgoing", l.out[id]}} {
		var names []string
		for _, k := range e.All(side.name) {
			ref := local(k.Content())
			names = append(names, ref)
			if !slices.ContainsFunc(side.flows, func(f *markup.Element) bool { return f.Attr("id") == ref }) {
				l.wrong(e, "It names the flow “%s” as %s, but no such flow leads there.", ref, side.name)
			}
		}
		for _, f := range side.flows {
			if l.listed && f.Attr("id") != "" && !slices.Contains(names, f.Attr("id")) {
				l.wrong(e, "The flow “%s” is not named among its %s ones.", f.Attr("id"), side.name)
			}
		}
	}
	l.condition(e, id)
}

func (l *rules) condition(e *markup.Element, id string) {
	out := l.out[id]
	if len(out) == 1 && out[0].Child("conditionExpression") != nil && !strings.HasSuffix(e.Name, "Gateway") {
		l.wrong(out[0], "It is the only way on from “%s” and has a condition; if that is not true, nothing goes on.", nameOf(e))
	}
}

func (l *rules) gateway(e *markup.Element) {
	in, out := len(l.in[e.Attr("id")]), len(l.out[e.Attr("id")])
	direction := e.Attr("gatewayDirection")
	switch {
	case in < 2 && out < 2:
		l.wrong(e, "It neither joins ways nor parts them: %d lead to it and %d away.", in, out)
	case direction == "Converging" && out > 1, direction == "Diverging" && in > 1, direction == "Mixed" && (in < 2 || out < 2):
		l.wrong(e, "It is marked as %s, but %d ways lead to it and %d away.", strings.ToLower(direction), in, out)
	}
	if e.Name != "eventBasedGateway" {
		return
	}
	receives, messages := false, false
	for _, f := range l.out[e.Attr("id")] {
		target := l.byID[local(f.Attr("targetRef"))]
		if target == nil {
			continue
		}
		receives = receives || target.Name == "receiveTask"
		messages = messages || target.Child("messageEventDefinition") != nil
		if len(l.in[target.Attr("id")]) > 1 {
			l.wrong(target, "It is one of the events that “%s” waits for, so no other flow can lead to it.", nameOf(e))
		}
	}
	if receives && messages {
		l.wrong(e, "It waits for message events and for receive tasks; only one of the two is allowed.")
	}
}

func about(e *markup.Element, what string) bool { return e.Child(what+"EventDefinition") != nil }

func (l *rules) event(e *markup.Element) {
	l.carries(e)
	id := e.Attr("id")
	in, out := len(l.in[id]), len(l.out[id])
	link := e.Child("linkEventDefinition")
	switch e.Name {
	case "boundaryEvent":
		l.boundary(e, out)
	case "intermediateThrowEvent", "intermediateCatchEvent":
		throws := e.Name == "intermediateThrowEvent"
		switch {
		case link != nil && throws && !l.linked(e, link, "intermediateCatchEvent"):
			l.wrong(e, "There is no place of that name to go on at.")
		case link != nil && !throws && in > 0:
			l.wrong(e, "Flows lead to it, but one comes there over a link only.")
		case link == nil && in == 0:
			l.wrong(e, "No flow leads to it.")
		}
	}
}

// linked reports whether a link has its counterpart.
func (l *rules) linked(e, link *markup.Element, counterpart string) bool {
	for _, other := range l.byID {
		if d := other.Child("linkEventDefinition"); other.Name == counterpart && d != nil && l.process[other] == l.process[e] && d.Attr("name") == link.Attr("name") {
			return true
		}
	}
	return false
}

func (l *rules) boundary(e *markup.Element, out int) {
	host := l.byID[local(e.Attr("attachedToRef"))]
	switch {
	case about(e, "compensate") && !l.tied[e.Attr("id")]:
		l.wrong(e, "Nothing is tied to it that undoes the block.")
	case !about(e, "compensate") && out == 0:
		l.wrong(e, "No flow leads away from it.")
	}
	if about(e, "cancel") && host != nil && host.Name != "transaction" {
		l.wrong(e, "Only a transaction can be cancelled; “%s” is none.", nameOf(host))
	}
}

func (l *rules) activity(e *markup.Element) {
	if e.Child("standardLoopCharacteristics") != nil && e.Child("multiInstanceLoopCharacteristics") != nil {
		l.wrong(e, "It is marked as a loop and as done several times; only one can hold.")
	}
	for _, name := range []string{"startQuantity", "completionQuantity"} {
		if n, err := strconv.Atoi(e.Attr(name)); err == nil && n < 1 {
			l.wrong(e, "Its %s is less than 1.", name)
		}
	}
	switch e.Name {
	case "subProcess", "transaction":
		l.scope(e)
		if e.Child("ioSpecification") != nil {
			l.wrong(e, "A sub-process has no data of its own to take and give; what is inside reads the data around it.")
		}
	case "adHocSubProcess":
		if !slices.ContainsFunc(e.Kids, func(k *markup.Element) bool { return slices.Contains(activities, k.Name) }) {
			l.wrong(e, "It holds nothing that could be done.")
		}
	case "receiveTask":
		if e.Attr("instantiate") == "true" && len(l.in[e.Attr("id")]) > 0 {
			l.wrong(e, "It begins the process, so no flow can lead to it.")
		}
	case "scriptTask":
		format := e.Attr("scriptFormat")
		if format == "" && e.Child("script") != nil {
			l.wrong(e, "It does not say in which language its script is.")
		}
		if format != "" && !strings.Contains(format, "/") && !languages[strings.ToLower(format)] {
			l.wrong(e, "“%s” is no language that a script can be in.", format)
		}
	case "callActivity":
		l.calls(e)
	}
	l.data(e)
}

var languages = map[string]bool{"javascript": true, "ecmascript": true, "js": true, "groovy": true, "python": true, "jython": true, "ruby": true, "jruby": true,
	"feel": true, "juel": true, "java": true, "mvel": true, "xpath": true, "graal.js": true, "r": true, "text": true, "csharp": true, "c#": true, "sql": true, "kotlin": true, "shell": true}

func (l *rules) calls(e *markup.Element) {
	called := l.byID[local(e.Attr("calledElement"))]
	if called == nil || called.Name != "process" {
		return
	}
	starts := called.All("startEvent")
	if len(starts) > 0 && !slices.ContainsFunc(starts, func(s *markup.Element) bool {
		return !slices.ContainsFunc(s.Kids, func(k *markup.Element) bool {
			return strings.HasSuffix(k.Name, "EventDefinition") || k.Name == "eventDefinitionRef"
		})
	}) {
		l.wrong(e, "“%s” cannot be called: it begins only with events.", nameOf(called))
	}
}

func (l *rules) ofProcess(e *markup.Element) {
	if e.Attr("processType") == "Public" && e.Attr("isExecutable") == "true" {
		l.wrong(e, "A public process shows only what others see; it cannot be one that runs.")
	}
	l.scope(e)
}

// scope holds that a part which says where it begins says where it ends too.
func (l *rules) scope(e *markup.Element) {
	starts, ends := len(e.All("startEvent")), len(e.All("endEvent"))
	switch {
	case starts == 0 && ends > 0 && !slices.ContainsFunc(e.Kids, instantiates):
		l.wrong(e, "It has an end but no start.")
	case starts > 0 && ends == 0:
		l.wrong(e, "It has a start but no end.")
	}
	l.connected(e)
}

func instantiates(e *markup.Element) bool { return e.Attr("instantiate") == "true" }

func (l *rules) messageFlow(e *markup.Element) {
	from, to := l.byID[local(e.Attr("sourceRef"))], l.byID[local(e.Attr("targetRef"))]
	if from == nil || to == nil {
		l.wrong(e, "The message flow does not lead from one thing to another.")
		return
	}
	if p := l.poolOf(from); p != nil && p == l.poolOf(to) {
		l.wrong(e, "A message goes from one pool to another, not within one.")
	}
	for _, end := range []struct {
		e       *markup.Element
		goes    string
		allowed []string
	}{{from, "comes from", []string{"endEvent", "intermediateThrowEvent"}}, {to, "leads to", []string{"startEvent", "intermediateCatchEvent", "boundaryEvent"}}} {
		switch {
		case strings.Contains(strings.ToLower(end.e.Name), "choreography"):
			l.wrong(e, "The message flow %s “%s”, which is part of a choreography.", end.goes, nameOf(end.e))
		case !strings.HasSuffix(end.e.Name, "Event"):
		case !slices.Contains(end.allowed, end.e.Name) || !about(end.e, "message") && end.e.Child("eventDefinitionRef") == nil:
			l.wrong(e, "The message flow %s “%s”, which is no event for that.", end.goes, nameOf(end.e))
		}
	}
}

// poolOf is the process that something belongs to.
func (l *rules) poolOf(e *markup.Element) *markup.Element {
	if e.Name == "participant" {
		return l.byID[local(e.Attr("processRef"))]
	}
	return l.process[e]
}
