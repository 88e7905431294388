package bpmn

import (
	"slices"
	"strconv"
	"strings"

	"segue/designer/bpmn/juel"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

// template is a text of the file as one of ours, with values in braces.
func (r *reader) template(source string, e *markup.Element, at Note) string {
	if s, ok := strings.CutPrefix(source, "="); ok {
		s = strings.TrimSpace(s)
		if t, err := strconv.Unquote(s); err == nil {
			return juel.Escape(t)
		}
		return "{" + s + "}"
	}
	s, err := juel.Template(source)
	if err != nil {
		at.Attention, at.Suggestion = true, "Say it in our words."
		r.note(e, at, "“%s” cannot be understood: %v.", short(source), err)
		return juel.Escape(source)
	}
	return s
}

// value is what a mapping gives: an expression, or a text as it stands.
func (r *reader) value(source string, e *markup.Element, at Note) string {
	if s, ok := strings.CutPrefix(source, "="); ok {
		return strings.TrimSpace(s)
	}
	if juel.Has(source) {
		return r.condition(source, e, at)
	}
	return strconv.Quote(source)
}

// mappings reads what goes into an activity and what comes out.
func (r *reader) mappings(e *markup.Element, b *graph.Block, p props) {
	at := Note{Block: b.ID}
	in, _ := p["inputs"].([]row)
	out, _ := p["outputs"].([]row)
	if z := zeebe(e, "ioMapping"); z != nil {
		for _, k := range z.Kids {
			m := row{k.Attr("target"), r.value(k.Attr("source"), e, at)}
			if k.Name == "input" {
				in = append(in, m)
			} else {
				out = append(out, m)
			}
		}
	}
	if c := ext7(e, "inputOutput"); c != nil {
		for _, k := range c.Kids {
			m := row{k.Attr("name"), r.parameter(k, e, at)}
			if k.Name == "inputParameter" {
				in = append(in, m)
			} else {
				out = append(out, m)
			}
		}
	}
	p.rows("inputs", in)
	p.rows("outputs", out)
}

// mappingsOfEvent reads those of events that bring something.
func (r *reader) mappingsOfEvent(e *markup.Element, b *graph.Block, p props) {
	switch b.Kind {
	case "message", "signal", "edge-message", "edge-signal":
		r.mappings(e, b, p)
	}
}

// parameter is the value of an input or output of Camunda 7: a text, a list, a
// map, or a script.
func (r *reader) parameter(k, e *markup.Element, at Note) string {
	for _, inner := range k.Kids {
		switch inner.Name {
		case "list":
			var items []string
			for _, v := range inner.Kids {
				items = append(items, r.value(v.Content(), e, at))
			}
			return "[" + strings.Join(items, ", ") + "]"
		case "map":
			var items []string
			for _, v := range inner.Kids {
				items = append(items, strconv.Quote(v.Attr("key"))+": "+r.value(v.Content(), e, at))
			}
			return "{" + strings.Join(items, ", ") + "}"
		case "script":
			if s, err := juel.Expression(inner.Content()); err == nil {
				return s
			}
			at.Attention, at.Suggestion = true, "Say it in our words."
			r.note(e, at, "The value of “%s” is a script that cannot be understood.", k.Attr("name"))
			return "null"
		}
	}
	return r.value(k.Content(), e, at)
}

// table reads a task that asks a decision table.
func (r *reader) table(e *markup.Element, b *graph.Block, p props, ref, into string) {
	b.Kind = "decision-table"
	p.set("table", ref)
	p.set("into", into)
	for _, name := range []string{"decisionRefBinding", "decisionRefVersion", "mapDecisionResult"} {
		take7(e, name)
	}
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Import its file (.dmn) or make the table, then choose it here."}, "It asks the decision “%s”, which is in another file.", ref)
}

// user reads a task for people.
func (r *reader) user(e *markup.Element, b *graph.Block, p props) {
	at := Note{Block: b.ID}
	p["title"] = juel.Escape(nameOr(e, b))
	var who []string
	users, groups := []string{take7(e, "assignee"), take7(e, "candidateUsers")}, []string{take7(e, "candidateGroups")}
	if z := zeebe(e, "assignmentDefinition"); z != nil {
		users = append(users, z.Attr("assignee"), z.Attr("candidateUsers"))
		groups = append(groups, z.Attr("candidateGroups"))
	}
	for _, s := range users {
		who = append(who, r.people(s, false, e, at)...)
	}
	for _, s := range groups {
		who = append(who, r.people(s, true, e, at)...)
	}
	if len(who) == 0 {
		who = r.nobody(e, b)
	}
	p["who"] = who
	due := take7(e, "dueDate")
	if z := zeebe(e, "taskSchedule"); z != nil {
		due = z.Attr("dueDate")
	}
	r.due(due, e, p, at)
	zeebe(e, "userTask")
	take(e, "implementation")
	r.form(e, b, p)
}

func nameOr(e *markup.Element, b *graph.Block) string {
	if n := oneLine(e.Attr("name")); n != "" {
		return n
	}
	return string(b.ID)
}

// nobody chooses who does a task of which the file does not say it.
func (r *reader) nobody(e *markup.Element, b *graph.Block) []string {
	for _, l := range r.pool.Lanes {
		if l.ID == b.Lane && l.Group != "" {
			r.note(e, Note{Block: b.ID}, "The file does not say who does it; the group “%s” of its lane is asked.", l.Group)
			return []string{"lane"}
		}
	}
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Choose who does it."}, "The file does not say who does it; whoever starts the process is asked.")
	return []string{"starter"}
}

// people are references to those whom the file names.
func (r *reader) people(source string, groups bool, e *markup.Element, at Note) []string {
	source = strings.TrimSpace(source)
	s, isFEEL := strings.CutPrefix(source, "=")
	switch {
	case source == "":
		return nil
	case isFEEL || juel.Has(source):
		if !isFEEL {
			s = r.condition(source, e, at)
		}
		if slices.Contains(r.starters, s) {
			return []string{"starter"}
		}
		if groups {
			s = `for g in flatten([` + s + `]) return "group:" + g`
		}
		return []string{"=" + s}
	}
	var refs []string
	for _, name := range strings.Split(source, ",") {
		name = strings.TrimSpace(name)
		switch {
		case name == "":
		case groups:
			refs = append(refs, "group:"+slug(name))
		case strings.Contains(name, "@"):
			refs = append(refs, name)
		default:
			at.Attention, at.Suggestion = true, "Choose a person or a group."
			r.note(e, at, "“%s” is a user of the other system.", name)
			refs = append(refs, "="+strconv.Quote(name))
		}
	}
	return refs
}

func (r *reader) due(source string, e *markup.Element, p props, at Note) {
	source = strings.TrimSpace(source)
	switch {
	case source == "":
	case isDuration(source):
		p["due"] = source
	case isMoment(source):
		p["dueAt"] = `@"` + source + `"`
	default:
		p["dueAt"] = r.condition(source, e, at)
	}
}

// startForm reads the form of a start.
func (r *reader) startForm(e *markup.Element, b *graph.Block, p props) { r.form(e, b, p) }

// form reads a form whose fields stand in the file; one that stands elsewhere is
// reported.
func (r *reader) form(e *markup.Element, b *graph.Block, p props) {
	if data := ext7(e, "formData"); data != nil {
		r.formData(data, e, b, p)
	}
	key := take7(e, "formKey")
	if ref := take7(e, "formRef"); key == "" {
		key = ref
	}
	take7(e, "formRefBinding")
	if z := zeebe(e, "formDefinition"); z != nil {
		for _, a := range z.Attrs {
			if key == "" && (a.Name == "formId" || a.Name == "formKey" || a.Name == "externalReference") {
				key = a.Value
			}
		}
	}
	if key != "" && p["form"] == nil {
		r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "Make the form here and choose it."}, "Its form “%s” is not in the file.", short(key))
	}
}

var fieldTypes = map[string]graph.FieldType{"string": graph.FieldText, "long": graph.FieldNumber, "integer": graph.FieldNumber, "int": graph.FieldNumber, "double": graph.FieldNumber,
	"boolean": graph.FieldYesNo, "date": graph.FieldDate, "enum": graph.FieldChoice}

func (r *reader) formData(data, e *markup.Element, b *graph.Block, p props) {
	f := graph.Form{ID: b.ID + "-form", Name: nameOr(e, b), Fields: []graph.Field{}}
	for _, k := range data.Kids {
		name := k.Attr("id")
		if k.Name != "formField" || name == "" || slices.ContainsFunc(f.Fields, func(x graph.Field) bool { return x.Name == name }) {
			continue
		}
		x := graph.Field{Name: name, Label: oneLine(k.Attr("label")), Type: fieldTypes[k.Attr("type")]}
		if x.Label == "" {
			x.Label = name
		}
		if x.Type == "" {
			x.Type = graph.FieldText
		}
		for _, c := range k.Kids {
			if c.Name == "value" {
				x.Options = append(x.Options, graph.Option{Value: c.Attr("id"), Label: c.Attr("name")})
			}
			for _, rule := range c.Kids {
				if rule.Name == "constraint" && rule.Attr("name") == "required" && rule.Attr("config") != "false" {
					x.Required = true
				}
			}
		}
		f.Fields = append(f.Fields, x)
	}
	if len(f.Fields) == 0 {
		return
	}
	r.doc.Forms = append(r.doc.Forms, f)
	p["form"] = f.ID
}
