package dmn

import (
	"fmt"
	"strings"

	"segue/runtime/decision"
	"segue/runtime/feel"
)

// Read reads a .dmn file. The error is a sentence for people.
func Read(data []byte) (*decision.Model, error) {
	root, err := parseXML(data)
	if err != nil {
		return nil, err
	}
	if root.name != "definitions" || !strings.Contains(root.space, "/spec/DMN/") {
		return nil, fmt.Errorf("this is no DMN file: its root is “%s”", root.name)
	}
	m := &decision.Model{ID: root.attr("id"), Name: root.attr("name"), Namespace: root.attr("namespace")}
	for _, k := range root.kids {
		if k.space != root.space {
			continue
		}
		switch k.name {
		case "import":
			m.Imports = append(m.Imports, decision.Import{Name: k.attr("name"), Namespace: k.attr("namespace")})
		case "itemDefinition":
			m.Types = append(m.Types, readType(k))
		case "inputData":
			m.Inputs = append(m.Inputs, decision.InputData{ID: k.attr("id"), Name: variableName(k), Type: variableType(k)})
		case "decision":
			m.Decisions = append(m.Decisions, readDecision(k))
		case "businessKnowledgeModel":
			m.Knowledge = append(m.Knowledge, readKnowledge(k))
		case "decisionService":
			m.Services = append(m.Services, readService(k))
		}
	}
	return m, nil
}

func variableName(e *element) string {
	if v := e.child("variable"); v != nil && v.attr("name") != "" {
		return cleanName(v.attr("name"))
	}
	return cleanName(e.attr("name"))
}

// cleanName makes one space of any white space inside a name.
func cleanName(s string) string { return strings.Join(strings.Fields(s), " ") }

func variableType(e *element) string {
	v := e.child("variable")
	if v == nil {
		return ""
	}
	return typeRef(v)
}

// typeRef is an attribute since DMN 1.2; older files have an element.
func typeRef(e *element) string {
	if t := e.attr("typeRef"); t != "" {
		return strings.TrimSpace(t)
	}
	return e.content("typeRef")
}

func readType(e *element) decision.TypeDef {
	d := decision.TypeDef{Name: cleanName(e.attr("name")), Ref: typeRef(e), List: e.attr("isCollection") == "true"}
	d.Values = e.child("allowedValues").textOf()
	d.Constraint = e.child("typeConstraint").textOf()
	for _, c := range e.all("itemComponent") {
		d.Components = append(d.Components, readType(c))
	}
	if f := e.child("functionItem"); f != nil {
		d.Function = &decision.FunctionDef{Result: f.attr("outputTypeRef")}
		for _, p := range f.all("parameters") {
			d.Function.Params = append(d.Function.Params, readType(p))
		}
	}
	return d
}

// textOf is the content of an element's text child; the element may be nil.
func (e *element) textOf() string {
	if e == nil {
		return ""
	}
	return e.content("text")
}

func references(e *element, names ...string) []string {
	var refs []string
	for _, n := range names {
		for _, k := range e.all(n) {
			for _, r := range k.kids {
				if h := r.attr("href"); h != "" {
					refs = append(refs, h)
				}
			}
		}
	}
	return refs
}

func hrefs(e *element, name string) []string {
	var refs []string
	for _, k := range e.all(name) {
		refs = append(refs, k.attr("href"))
	}
	return refs
}

func readDecision(e *element) decision.Decision {
	return decision.Decision{
		ID: e.attr("id"), Name: cleanName(e.attr("name")), Variable: variableName(e), Type: variableType(e),
		Requires: references(e, "informationRequirement", "knowledgeRequirement"),
		Logic:    firstBox(e),
	}
}

func readKnowledge(e *element) decision.Knowledge {
	k := decision.Knowledge{
		ID: e.attr("id"), Name: variableName(e), Type: variableType(e),
		Requires: references(e, "knowledgeRequirement"),
	}
	if f := e.child("encapsulatedLogic"); f != nil {
		k.Params = readParams(f)
		k.Logic = functionBody(f)
		if k.Type == "" {
			k.Type = f.attr("typeRef")
		}
	}
	return k
}

func readParams(f *element) []decision.Param {
	var params []decision.Param
	for _, p := range f.all("formalParameter") {
		params = append(params, decision.Param{Name: cleanName(p.attr("name")), Type: typeRef(p)})
	}
	return params
}

func readService(e *element) decision.Service {
	return decision.Service{
		ID: e.attr("id"), Name: variableName(e), Type: variableType(e),
		Outputs: hrefs(e, "outputDecision"), Inner: hrefs(e, "encapsulatedDecision"),
		Takes: hrefs(e, "inputDecision"), Data: hrefs(e, "inputData"),
	}
}

// firstBox is the first child that is a boxed expression, or nil.
func firstBox(e *element) *decision.Box {
	for _, k := range e.kids {
		if k.space == e.space {
			if b := readBox(k); b != nil {
				return b
			}
		}
	}
	return nil
}

// functionBody is the body of a function, External if it is no FEEL.
func functionBody(f *element) *decision.Box {
	if kind := f.attr("kind"); kind != "" && kind != "FEEL" {
		return &decision.Box{Kind: decision.External}
	}
	return firstBox(f)
}

// readBox reads a boxed expression; nil if the element is none.
func readBox(e *element) *decision.Box {
	b := &decision.Box{ID: e.attr("id"), Type: typeRef(e)}
	switch e.name {
	case "literalExpression":
		b.Kind, b.Text = decision.Literal, e.content("text")
		if l := e.attr("expressionLanguage"); l != "" && !strings.Contains(strings.ToUpper(l), "FEEL") {
			b.Kind = decision.External
		}
	case "decisionTable":
		b.Kind, b.Table = decision.TableBox, readTable(e)
		b.Type = ""
	case "context":
		b.Kind = decision.ContextBox
		for _, c := range e.all("contextEntry") {
			name, typ := "", ""
			if v := c.child("variable"); v != nil {
				name, typ = cleanName(v.attr("name")), typeRef(v)
			}
			b.Names, b.Types, b.Parts = append(b.Names, name), append(b.Types, typ), append(b.Parts, box(c))
		}
	case "list":
		b.Kind = decision.ListBox
		for _, k := range e.kids {
			if item := readBox(k); item != nil {
				b.Parts = append(b.Parts, item)
			}
		}
	case "relation":
		readRelation(e, b)
	case "invocation":
		b.Kind = decision.Invocation
		b.Parts = []*decision.Box{box(e)}
		for _, k := range e.all("binding") {
			b.Names, b.Parts = append(b.Names, cleanName(k.child("parameter").attr("name"))), append(b.Parts, box(k))
		}
	case "functionDefinition":
		b.Kind, b.Params = decision.Function, readParams(e)
		body := functionBody(e)
		if body == nil {
			body = nothing()
		}
		b.Parts = []*decision.Box{body}
	default:
		return readControl(e, b)
	}
	return b
}

// readControl reads the boxed forms of if, for, some, every and filter.
func readControl(e *element, b *decision.Box) *decision.Box {
	parts := func(names ...string) {
		for _, n := range names {
			b.Parts = append(b.Parts, box(e.child(n)))
		}
	}
	switch e.name {
	case "conditional":
		b.Kind = decision.If
		parts("if", "then", "else")
	case "for":
		b.Kind, b.Names = decision.For, []string{e.attr("iteratorVariable")}
		parts("in", "return")
	case "some", "every":
		b.Kind, b.Names = decision.Some, []string{e.attr("iteratorVariable")}
		if e.name == "every" {
			b.Kind = decision.Every
		}
		parts("in", "satisfies")
	case "filter":
		b.Kind = decision.Filter
		parts("in", "match")
	default:
		return nil
	}
	return b
}

func nothing() *decision.Box { return &decision.Box{Kind: decision.External} }

// box is the boxed expression inside an element that may be missing.
func box(e *element) *decision.Box {
	if e == nil {
		return nothing()
	}
	if b := firstBox(e); b != nil {
		return b
	}
	return nothing()
}

func readRelation(e *element, b *decision.Box) {
	b.Kind = decision.Relation
	for _, c := range e.all("column") {
		b.Names = append(b.Names, cleanName(c.attr("name")))
	}
	for _, r := range e.all("row") {
		for _, k := range r.kids {
			if cell := readBox(k); cell != nil {
				b.Parts = append(b.Parts, cell)
			}
		}
	}
}

var policies = map[string]decision.HitPolicy{
	"": decision.Unique, "UNIQUE": decision.Unique, "ANY": decision.AnyMatch, "FIRST": decision.First, "PRIORITY": decision.Priority,
	"RULE ORDER": decision.RuleOrder, "OUTPUT ORDER": decision.OutputOrder, "COLLECT": decision.Collect,
}

func readTable(e *element) *decision.Table {
	t := &decision.Table{
		ID: e.attr("id"), HitPolicy: policies[e.attr("hitPolicy")],
		Aggregation: decision.Aggregation(strings.ToLower(e.attr("aggregation"))),
	}
	for _, in := range e.all("input") {
		x := in.child("inputExpression")
		c := decision.Input{ID: in.attr("id"), Label: in.attr("label"), Expression: x.textOf(), Values: in.child("inputValues").textOf()}
		if x != nil {
			c.Type = simpleType(typeRef(x))
		}
		t.Inputs = append(t.Inputs, c)
	}
	for _, out := range e.all("output") {
		c := decision.Output{
			ID: out.attr("id"), Label: out.attr("label"), Name: cleanName(out.attr("name")), Type: simpleType(typeRef(out)),
			Values: out.child("outputValues").textOf(), Default: out.child("defaultOutputEntry").textOf(),
		}
		t.Outputs = append(t.Outputs, c)
	}
	for _, a := range e.all("annotation") {
		t.Notes = append(t.Notes, a.attr("name"))
	}
	for _, r := range e.all("rule") {
		t.Rules = append(t.Rules, readRule(r))
	}
	return t
}

func readRule(r *element) decision.Rule {
	rule := decision.Rule{ID: r.attr("id")}
	for _, c := range r.all("inputEntry") {
		rule.When = append(rule.When, c.textOf())
	}
	for _, c := range r.all("outputEntry") {
		rule.Then = append(rule.Then, c.textOf())
	}
	for _, c := range r.all("annotationEntry") {
		rule.Notes = append(rule.Notes, c.textOf())
	}
	return rule
}

// simpleType is a type of FEEL; a named type is left open.
func simpleType(ref string) feel.Type {
	if i := strings.LastIndexByte(ref, ':'); i >= 0 {
		ref = ref[i+1:]
	}
	t, err := feel.ParseType(ref)
	if err != nil {
		return feel.Any
	}
	return t
}
