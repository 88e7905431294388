package bpmn

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"segue/designer/bpmn/juel"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

func (r *reader) task(e *markup.Element, parent graph.ID) {
	b := r.begin(e, parent, "")
	r.activity(e, &b)
	p := props{}
	switch e.Name {
	case "userTask":
		b.Kind = "task"
		r.user(e, &b, p)
	case "task", "manualTask":
		b.Kind = "manual"
	case "receiveTask":
		b.Kind = "receive"
		r.catches(e, &b, p)
	case "sendTask":
		switch {
		case r.job(e, &b, p, true):
		case e.Attr("messageRef") != "":
			b.Kind = "send-message"
			r.sends(e, e, &b, p)
		default:
			r.plainJob(e, &b, p)
		}
	case "scriptTask":
		r.script(e, &b, p)
	case "businessRuleTask":
		r.rules(e, &b, p)
	default:
		if !r.job(e, &b, p, false) && !r.expressionTask(e, &b, p) && !r.job(e, &b, p, true) {
			r.plainJob(e, &b, p)
		}
	}
	r.mappings(e, &b, p)
	r.finish(e, b, p)
}

// activity reads what every activity can have: repeats and how it counts tokens.
func (r *reader) activity(e *markup.Element, b *graph.Block) {
	r.repeat(e, b)
	take(e, "isForCompensation")
	if n, err := strconv.Atoi(take(e, "startQuantity")); err == nil && n > 1 {
		b.Takes = n
	}
	if n, err := strconv.Atoi(take(e, "completionQuantity")); err == nil && n > 1 {
		b.Gives = n
	}
}

// job reads who does the work outside: a job type of Camunda 8, a topic or code
// of Camunda 7; false if the file says nothing.
func (r *reader) job(e *markup.Element, b *graph.Block, p props, code bool) bool {
	if d := zeebe(e, "taskDefinition"); d != nil {
		b.Kind = "worker"
		p.set("type", r.template(d.Attr("type"), e, Note{Block: b.ID}))
		if n, err := strconv.Atoi(strings.TrimSpace(d.Attr("retries"))); err == nil && n >= 1 && n <= 20 {
			p["tries"] = n
		}
		r.headers(e, p)
		return true
	}
	if topic := take7(e, "topic"); topic != "" || e.Name != "userTask" && attr7(e, "type") == "external" {
		take7(e, "type")
		b.Kind = "worker"
		p.set("type", r.template(topic, e, Note{Block: b.ID}))
		return true
	}
	if !code {
		return false
	}
	return r.code(e, b, p)
}

// code reads a task that runs program code of the other system.
func (r *reader) code(e *markup.Element, b *graph.Block, p props) bool {
	what := ""
	for _, name := range []string{"class", "delegateExpression", "expression", "type"} {
		if s := take7(e, name); s != "" && what == "" {
			what = s
			b.Kind = "worker"
			p.set("type", codeName(s, name))
		}
	}
	if c := e.Child("extensionElements"); what == "" && c != nil {
		for _, k := range c.Kids {
			if k.Name == "connector" && seven(k.Space) {
				what = cmp.Or(childText(k, "connectorId"), "connector")
				b.Kind = "worker"
				p.set("type", slug(what))
			}
		}
	}
	if what == "" {
		return false
	}
	p.set("into", take7(e, "resultVariable"))
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Take an integration instead, or have a program of your own do it."},
		"It ran code of the other system (%s). Here a program of your own does it, which fetches work of the type “%s”.", short(what), p["type"])
	return true
}

var humps, acronym = regexp.MustCompile(`([a-z0-9])([A-Z])`), regexp.MustCompile(`([A-Z])([A-Z][a-z])`)

// codeName is what a job is called that stands for code: the last word of a
// class, the first of an expression.
func codeName(s, how string) string {
	s = strings.Trim(s, "#${} ")
	if how == "class" {
		s = s[strings.LastIndexByte(s, '.')+1:]
	}
	if i := strings.IndexAny(s, "(."); i > 0 {
		s = s[:i]
	}
	s = humps.ReplaceAllString(s, "$1 $2")
	s = acronym.ReplaceAllString(s, "$1 $2")
	return cmp.Or(slug(s), "job")
}

func childText(e *markup.Element, name string) string { return e.Child(name).Content() }

func attr7(e *markup.Element, name string) string {
	for _, a := range e.Attrs {
		if a.Name == name && seven(a.Space) {
			return a.Value
		}
	}
	return ""
}

// plainJob stands for a task of which the file says only that it is done by a
// system.
func (r *reader) plainJob(e *markup.Element, b *graph.Block, p props) {
	b.Kind = "worker"
	p.set("type", cmp.Or(slug(e.Attr("name")), slug(string(b.ID)), "job"))
	take(e, "implementation")
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Take an integration instead, or have a program of your own do it."},
		"The file does not say which system does it. Here a program of your own does it, which fetches work of the type “%s”; or choose a system that Segue calls.", p["type"])
}

func (r *reader) headers(e *markup.Element, p props) {
	h := zeebe(e, "taskHeaders")
	var rows []row
	if h != nil {
		for _, k := range h.Kids {
			if k.Name == "header" && k.Attr("key") != "" {
				rows = append(rows, row{k.Attr("key"), k.Attr("value")})
			}
		}
	}
	if rows != nil {
		p["headers"] = rows
	}
}

// expressionTask reads a service task that only works a value out.
func (r *reader) expressionTask(e *markup.Element, b *graph.Block, p props) bool {
	source, into := attr7(e, "expression"), attr7(e, "resultVariable")
	s, err := juel.Expression(source)
	if err != nil || source == "" {
		return false
	}
	take7(e, "expression")
	if take7(e, "resultVariable"); into == "" {
		b.Kind = "manual"
		r.note(e, Note{Block: b.ID}, "It worked “%s” out and did nothing with it; here it passes by.", short(source))
		return true
	}
	b.Kind = "set-values"
	p["values"] = []row{{into, s}}
	return true
}

func (r *reader) script(e *markup.Element, b *graph.Block, p props) {
	if z := zeebe(e, "script"); z != nil {
		b.Kind = "set-values"
		p["values"] = []row{{z.Attr("resultVariable"), r.condition(z.Attr("expression"), e, Note{Block: b.ID})}}
		return
	}
	if r.job(e, b, p, false) {
		return
	}
	language, into := take(e, "scriptFormat"), take7(e, "resultVariable")
	source := e.Child("script").Content()
	if s, err := juel.Expression(source); into != "" && err == nil {
		kid(e, "script")
		b.Kind = "set-values"
		p["values"] = []row{{into, s}}
		return
	}
	set, printed, err := juel.Script(source)
	switch {
	case err == nil && len(set) > 0:
		kid(e, "script")
		b.Kind = "set-values"
		rows := make([]row, len(set))
		for i, a := range set {
			rows[i] = row(a)
		}
		p["values"] = rows
	case err == nil:
		b.Kind = "manual"
	default:
		r.plainScript(e, b, p, language, err)
		return
	}
	if printed {
		r.note(e, Note{Block: b.ID}, "What the script printed is left out.")
	}
}

func (r *reader) plainScript(e *markup.Element, b *graph.Block, p props, language string, why error) {
	b.Kind = "worker"
	p.set("type", cmp.Or(slug(e.Attr("name")), slug(string(b.ID)), "script"))
	if language != "" {
		language = " in " + language
	}
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Say it with “Set values”, or have a program of your own do it."},
		"It runs a script%s that cannot be understood: %v. Here a program of your own does it, which fetches work of the type “%s”.", language, why, p["type"])
}

// rules reads a business rule task.
func (r *reader) rules(e *markup.Element, b *graph.Block, p props) {
	if z := zeebe(e, "calledDecision"); z != nil {
		r.table(e, b, p, z.Attr("decisionId"), z.Attr("resultVariable"))
		return
	}
	if ref := take7(e, "decisionRef"); ref != "" {
		r.table(e, b, p, ref, take7(e, "resultVariable"))
		return
	}
	if !r.job(e, b, p, false) && !r.expressionTask(e, b, p) && !r.job(e, b, p, true) {
		r.plainJob(e, b, p)
	}
}

func (r *reader) sub(e *markup.Element, parent graph.ID) {
	kind := map[string]graph.Kind{"subProcess": "sub-process", "transaction": "transaction", "adHocSubProcess": "ad-hoc"}[e.Name]
	b := r.begin(e, parent, kind)
	r.activity(e, &b)
	p := props{}
	if take(e, "triggeredByEvent") == "true" && e.Name == "subProcess" {
		b.Kind = "event-sub-process"
	}
	take(e, "method")
	if e.Name == "adHocSubProcess" {
		r.adHoc(e, &b, p)
	}
	if set := kid(e, "laneSet"); set != nil {
		r.laneSet(set)
	}
	if b.Kind != "event-sub-process" {
		r.mappings(e, &b, p)
	}
	// The block stands in front of what it holds.
	at := len(r.pool.Blocks)
	r.pool.Blocks = append(r.pool.Blocks, graph.Block{})
	r.inside(e, b.ID)
	r.finish(e, b, p)
	last := len(r.pool.Blocks) - 1
	r.pool.Blocks[at] = r.pool.Blocks[last]
	r.pool.Blocks = r.pool.Blocks[:last]
}

func (r *reader) adHoc(e *markup.Element, b *graph.Block, p props) {
	if take(e, "ordering") == "Sequential" {
		p["order"] = "sequential"
	}
	if take(e, "cancelRemainingInstances") == "false" {
		p["stopRest"] = false
	}
	if c := text(e, "completionCondition"); c != "" {
		p.set("done", r.condition(c, e, Note{Block: b.ID}))
	}
	if r.flowable {
		p["begin"] = "asked"
	}
	if z := zeebe(e, "adHoc"); z != nil {
		p["begin"] = "asked"
		if c := z.Attr("activeElementsCollection"); c != "" {
			p.set("blocks", r.condition(c, e, Note{Block: b.ID}))
		}
	}
}

func (r *reader) call(e *markup.Element, parent graph.ID) {
	b := r.begin(e, parent, "call")
	r.activity(e, &b)
	p := props{}
	called := local(take(e, "calledElement"))
	switch z := zeebe(e, "calledElement"); {
	case z != nil:
		called = z.Attr("processId")
		p["all"] = z.Attr("propagateAllParentVariables") != "false"
		p["allBack"] = z.Attr("propagateAllChildVariables") != "false"
	case r.callMappings(e, &b, p):
	}
	if take7(e, "calledElementBinding") == "version" {
		if n, err := strconv.Atoi(take7(e, "calledElementVersion")); err == nil {
			p["version"] = n
		}
	}
	p.set("process", r.template(called, e, Note{Block: b.ID}))
	if called == "" {
		r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Choose one."}, "It does not say which process to call.")
	}
	r.mappings(e, &b, p)
	r.finish(e, b, p)
}

// callMappings reads what Camunda 7 gives to a called process and takes back.
func (r *reader) callMappings(e *markup.Element, b *graph.Block, p props) bool {
	var in, out []row
	all, allBack, any := false, false, false
	for k := ext7(e, "in"); k != nil; k = ext7(e, "in") {
		any = true
		switch business := k.Attr("businessKey"); {
		case business != "":
			if s, err := juel.Expression(business); err == nil && !strings.HasPrefix(s, "execution.") {
				p.set("business", s)
			}
		case k.Attr("variables") == "all":
			all = true
		default:
			in = append(in, r.oneMapping(k, e, b))
		}
	}
	for k := ext7(e, "out"); k != nil; k = ext7(e, "out") {
		any = true
		if k.Attr("variables") == "all" {
			allBack = true
		} else {
			out = append(out, r.oneMapping(k, e, b))
		}
	}
	if any {
		p["all"], p["allBack"] = all, allBack
		p.rows("inputs", in)
		p.rows("outputs", out)
	}
	return any
}

func (r *reader) oneMapping(k, e *markup.Element, b *graph.Block) row {
	if s := k.Attr("sourceExpression"); s != "" {
		return row{k.Attr("target"), r.condition(s, e, Note{Block: b.ID})}
	}
	return row{k.Attr("target"), k.Attr("source")}
}

func (p props) rows(name string, rows []row) {
	if len(rows) > 0 {
		p[name] = rows
	}
}
