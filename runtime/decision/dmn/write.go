package dmn

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"

	"segue/runtime/decision"
)

// Namespaces of the files written. The older one is what most tools read; the
// newer one is needed for boxed conditions, loops and filters.
const (
	space13 = "https://www.omg.org/spec/DMN/20191111/MODEL/"
	space15 = "https://www.omg.org/spec/DMN/20230324/MODEL/"
	shape13 = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
	shape15 = "https://www.omg.org/spec/DMN/20230324/DMNDI/"
	boxes   = "http://www.omg.org/spec/DMN/20180521/DC/"
	lines   = "http://www.omg.org/spec/DMN/20180521/DI/"
)

// Write writes the model as a .dmn file with a simple drawing. Read gives the
// same model back.
func Write(m *decision.Model) []byte {
	w := &writer{}
	w.b.WriteString(xml.Header)
	model, shapes := space13, shape13
	if needsNewer(m) {
		model, shapes = space15, shape15
	}
	w.open("definitions", "xmlns", model, "xmlns:dmndi", shapes, "xmlns:dc", boxes, "xmlns:di", lines, "id", m.ID, "name", m.Name, "namespace", m.Namespace)
	for _, i := range m.Imports {
		w.empty("import", "name", i.Name, "namespace", i.Namespace, "importType", model)
	}
	for _, t := range m.Types {
		w.typeDef("itemDefinition", t)
	}
	for _, in := range m.Inputs {
		w.open("inputData", "id", in.ID, "name", in.Name)
		w.told("description", in.Documentation)
		w.empty("variable", "name", in.Name, "typeRef", in.Type)
		w.close("inputData")
	}
	for _, k := range m.Knowledge {
		w.knowledge(m, k)
	}
	for _, d := range m.Decisions {
		w.decision(m, d)
	}
	for _, s := range m.Services {
		w.service(s)
	}
	w.drawing(m)
	w.close("definitions")
	return w.b.Bytes()
}

// needsNewer reports whether the model has boxes that DMN 1.3 does not know.
func needsNewer(m *decision.Model) bool {
	var newer func(b *decision.Box) bool
	newer = func(b *decision.Box) bool {
		if b == nil {
			return false
		}
		switch b.Kind {
		case decision.If, decision.For, decision.Some, decision.Every, decision.Filter:
			return true
		}
		return slices.ContainsFunc(b.Parts, newer)
	}
	return slices.ContainsFunc(m.Decisions, func(d decision.Decision) bool { return newer(d.Logic) }) ||
		slices.ContainsFunc(m.Knowledge, func(k decision.Knowledge) bool { return newer(k.Logic) })
}

type writer struct {
	b     bytes.Buffer
	level int
}

// start writes a tag; attributes that are empty are left out.
func (w *writer) start(name, end string, attrs []string) {
	w.b.WriteString("\n" + strings.Repeat("  ", w.level) + "<" + name)
	for i := 0; i < len(attrs); i += 2 {
		if attrs[i+1] == "" {
			continue
		}
		w.b.WriteString(" " + attrs[i] + `="`)
		w.text(attrs[i+1])
		w.b.WriteString(`"`)
	}
	w.b.WriteString(end)
}

func (w *writer) open(name string, attrs ...string) {
	w.start(name, ">", attrs)
	w.level++
}

func (w *writer) close(name string) {
	w.level--
	w.b.WriteString("\n" + strings.Repeat("  ", w.level) + "</" + name + ">")
}

func (w *writer) empty(name string, attrs ...string) { w.start(name, "/>", attrs) }

func (w *writer) text(s string) {
	_ = xml.EscapeText(&w.b, []byte(s)) // a buffer takes everything
}

// leaf writes an element that holds only text.
func (w *writer) leaf(name, text string, attrs ...string) {
	w.start(name, ">", attrs)
	w.text(text)
	w.b.WriteString("</" + name + ">")
}

// told writes an element of text, if there is any.
func (w *writer) told(name, text string) {
	if text != "" {
		w.leaf(name, text)
	}
}

// inText writes an element that holds a text element; nothing for no text.
func (w *writer) inText(name, text string, attrs ...string) {
	if text == "" {
		return
	}
	w.open(name, attrs...)
	w.leaf("text", text)
	w.close(name)
}

func (w *writer) typeDef(name string, t decision.TypeDef) {
	list := ""
	if t.List {
		list = "true"
	}
	w.open(name, "name", t.Name, "isCollection", list)
	if t.Ref != "" {
		w.leaf("typeRef", t.Ref)
	}
	w.inText("allowedValues", t.Values)
	w.inText("typeConstraint", t.Constraint)
	for _, c := range t.Components {
		w.typeDef("itemComponent", c)
	}
	if t.Function != nil {
		w.open("functionItem", "outputTypeRef", t.Function.Result)
		for _, p := range t.Function.Params {
			w.empty("parameters", "name", p.Name, "typeRef", p.Ref)
		}
		w.close("functionItem")
	}
	w.close(name)
}

// kinds of what can be required, by the element that says so.
func requirement(m *decision.Model, ref string) (outer, inner string) {
	id := strings.TrimPrefix(ref, "#")
	switch {
	case slices.ContainsFunc(m.Inputs, func(i decision.InputData) bool { return i.ID == id }):
		return "informationRequirement", "requiredInput"
	case slices.ContainsFunc(m.Knowledge, func(k decision.Knowledge) bool { return k.ID == id }),
		slices.ContainsFunc(m.Services, func(s decision.Service) bool { return s.ID == id }):
		return "knowledgeRequirement", "requiredKnowledge"
	}
	return "informationRequirement", "requiredDecision"
}

// requires writes information first, then knowledge, as the format wants.
func (w *writer) requires(m *decision.Model, id string, refs []string) {
	for _, want := range []string{"informationRequirement", "knowledgeRequirement"} {
		for _, ref := range refs {
			outer, inner := requirement(m, ref)
			if outer != want {
				continue
			}
			w.open(outer, "id", edgeID(id, ref))
			w.empty(inner, "href", ref)
			w.close(outer)
		}
	}
}

func edgeID(id, ref string) string { return id + "_" + strings.TrimPrefix(ref, "#") }

func (w *writer) decision(m *decision.Model, d decision.Decision) {
	variable := d.Variable
	if variable == "" {
		variable = d.Name
	}
	w.open("decision", "id", d.ID, "name", d.Name)
	w.told("description", d.Documentation)
	w.told("question", d.Question)
	w.told("allowedAnswers", d.Answers)
	w.empty("variable", "name", variable, "typeRef", d.Type)
	w.requires(m, d.ID, d.Requires)
	w.box(d.Logic)
	w.close("decision")
}

func (w *writer) knowledge(m *decision.Model, k decision.Knowledge) {
	w.open("businessKnowledgeModel", "id", k.ID, "name", k.Name)
	w.told("description", k.Documentation)
	w.empty("variable", "name", k.Name, "typeRef", k.Type)
	if k.Logic != nil || len(k.Params) > 0 {
		w.open("encapsulatedLogic", "kind", languageOf(k.Logic))
		w.params(k.Params)
		w.box(k.Logic)
		w.close("encapsulatedLogic")
	}
	w.requires(m, k.ID, k.Requires)
	w.close("businessKnowledgeModel")
}

func (w *writer) params(params []decision.Param) {
	for _, p := range params {
		w.empty("formalParameter", "name", p.Name, "typeRef", p.Type)
	}
}

func (w *writer) service(s decision.Service) {
	w.open("decisionService", "id", s.ID, "name", s.Name)
	w.told("description", s.Documentation)
	w.empty("variable", "name", s.Name, "typeRef", s.Type)
	for _, part := range []struct {
		name string
		refs []string
	}{{"outputDecision", s.Outputs}, {"encapsulatedDecision", s.Inner}, {"inputDecision", s.Takes}, {"inputData", s.Data}} {
		for _, ref := range part.refs {
			w.empty(part.name, "href", ref)
		}
	}
	w.close("decisionService")
}
