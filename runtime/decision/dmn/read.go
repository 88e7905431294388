package dmn

import (
	"fmt"
	"strings"

	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/markup"
)

// Read reads a .dmn file. The error is a sentence for people.
func Read(data []byte) (*decision.Model, error) {
	root, err := markup.Parse(data)
	if err != nil {
		return nil, err
	}
	if root.Name != "definitions" || !strings.Contains(root.Space, "/spec/DMN/") {
		return nil, fmt.Errorf("this is no DMN file: its root is “%s”", root.Name)
	}
	m := &decision.Model{ID: root.Attr("id"), Name: root.Attr("name"), Namespace: root.Attr("namespace")}
	for _, k := range root.Kids {
		if k.Space != root.Space {
			continue
		}
		switch k.Name {
		case "import":
			m.Imports = append(m.Imports, decision.Import{Name: k.Attr("name"), Namespace: k.Attr("namespace")})
		case "itemDefinition":
			m.Types = append(m.Types, readType(k))
		case "inputData":
			m.Inputs = append(m.Inputs, decision.InputData{ID: k.Attr("id"), Name: variableName(k), Type: variableType(k), Documentation: k.ContentOf("description")})
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

func variableName(e *markup.Element) string {
	if v := e.Child("variable"); v != nil && v.Attr("name") != "" {
		return cleanName(v.Attr("name"))
	}
	return cleanName(e.Attr("name"))
}

// cleanName makes one space of any white space inside a name.
func cleanName(s string) string { return strings.Join(strings.Fields(s), " ") }

func variableType(e *markup.Element) string {
	v := e.Child("variable")
	if v == nil {
		return ""
	}
	return typeRef(v)
}

// typeRef is an attribute since DMN 1.2; older files have an element.
func typeRef(e *markup.Element) string {
	if t := e.Attr("typeRef"); t != "" {
		return strings.TrimSpace(t)
	}
	return e.ContentOf("typeRef")
}

func readType(e *markup.Element) decision.TypeDef {
	d := decision.TypeDef{Name: cleanName(e.Attr("name")), Ref: typeRef(e), List: e.Attr("isCollection") == "true"}
	d.Values = textOf(e.Child("allowedValues"))
	d.Constraint = textOf(e.Child("typeConstraint"))
	for _, c := range e.All("itemComponent") {
		d.Components = append(d.Components, readType(c))
	}
	if f := e.Child("functionItem"); f != nil {
		d.Function = &decision.FunctionDef{Result: f.Attr("outputTypeRef")}
		for _, p := range f.All("parameters") {
			d.Function.Params = append(d.Function.Params, readType(p))
		}
	}
	return d
}

// textOf is the content of an element's text child; the element may be nil.
func textOf(e *markup.Element) string {
	if e == nil {
		return ""
	}
	return e.ContentOf("text")
}

func references(e *markup.Element, names ...string) []string {
	var refs []string
	for _, n := range names {
		for _, k := range e.All(n) {
			for _, r := range k.Kids {
				if h := r.Attr("href"); h != "" {
					refs = append(refs, h)
				}
			}
		}
	}
	return refs
}

func hrefs(e *markup.Element, name string) []string {
	var refs []string
	for _, k := range e.All(name) {
		refs = append(refs, k.Attr("href"))
	}
	return refs
}

func readDecision(e *markup.Element) decision.Decision {
	variable := variableName(e)
	if variable == cleanName(e.Attr("name")) {
		variable = ""
	}
	return decision.Decision{
		ID: e.Attr("id"), Name: cleanName(e.Attr("name")), Variable: variable, Type: variableType(e),
		Documentation: e.ContentOf("description"), Question: e.ContentOf("question"), Answers: e.ContentOf("allowedAnswers"),
		Requires: references(e, "informationRequirement", "knowledgeRequirement"),
		Logic:    firstBox(e),
	}
}

func readKnowledge(e *markup.Element) decision.Knowledge {
	k := decision.Knowledge{
		ID: e.Attr("id"), Name: variableName(e), Type: variableType(e), Documentation: e.ContentOf("description"),
		Requires: references(e, "knowledgeRequirement"),
	}
	if f := e.Child("encapsulatedLogic"); f != nil {
		k.Params = readParams(f)
		k.Logic = functionBody(f)
		if k.Type == "" {
			k.Type = f.Attr("typeRef")
		}
	}
	return k
}

func readParams(f *markup.Element) []decision.Param {
	var params []decision.Param
	for _, p := range f.All("formalParameter") {
		params = append(params, decision.Param{Name: cleanName(p.Attr("name")), Type: typeRef(p)})
	}
	return params
}

func readService(e *markup.Element) decision.Service {
	return decision.Service{
		ID: e.Attr("id"), Name: variableName(e), Type: variableType(e), Documentation: e.ContentOf("description"),
		Outputs: hrefs(e, "outputDecision"), Inner: hrefs(e, "encapsulatedDecision"),
		Takes: hrefs(e, "inputDecision"), Data: hrefs(e, "inputData"),
	}
}

// firstBox is the first child that is a boxed expression, or nil.
func firstBox(e *markup.Element) *decision.Box {
	for _, k := range e.Kids {
		if k.Space == e.Space {
			if b := readBox(k); b != nil {
				return b
			}
		}
	}
	return nil
}

// functionBody is the body of a function, External if it is no FEEL.
func functionBody(f *markup.Element) *decision.Box {
	if kind := f.Attr("kind"); kind != "" && kind != "FEEL" {
		b := &decision.Box{Kind: decision.External, Text: kind}
		if body := firstBox(f); body != nil {
			b.Parts = []*decision.Box{body}
		}
		return b
	}
	return firstBox(f)
}

// readBox reads a boxed expression; nil if the element is none.
func readBox(e *markup.Element) *decision.Box {
	b := &decision.Box{ID: e.Attr("id"), Type: typeRef(e)}
	switch e.Name {
	case "literalExpression":
		b.Kind, b.Text = decision.Literal, e.ContentOf("text")
		if l := e.Attr("expressionLanguage"); l != "" && !strings.Contains(strings.ToUpper(l), "FEEL") {
			b.Kind, b.Names = decision.External, []string{l}
		}
	case "decisionTable":
		b.Kind, b.Table = decision.TableBox, readTable(e)
		b.ID, b.Type = "", "" // its type is that of the columns
	case "context":
		b.Kind = decision.ContextBox
		for _, c := range e.All("contextEntry") {
			name, typ := "", ""
			if v := c.Child("variable"); v != nil {
				name, typ = cleanName(v.Attr("name")), typeRef(v)
			}
			b.Names, b.Types, b.Parts = append(b.Names, name), append(b.Types, typ), append(b.Parts, box(c))
		}
		for len(b.Types) > 0 && b.Types[len(b.Types)-1] == "" { // a missing type is none
			b.Types = b.Types[:len(b.Types)-1]
		}
		if len(b.Types) == 0 {
			b.Types = nil
		}
	case "list":
		b.Kind = decision.ListBox
		for _, k := range e.Kids {
			if item := readBox(k); item != nil {
				b.Parts = append(b.Parts, item)
			}
		}
	case "relation":
		readRelation(e, b)
	case "invocation":
		b.Kind = decision.Invocation
		b.Parts = []*decision.Box{box(e)}
		for _, k := range e.All("binding") {
			b.Names, b.Parts = append(b.Names, cleanName(k.Child("parameter").Attr("name"))), append(b.Parts, box(k))
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
func readControl(e *markup.Element, b *decision.Box) *decision.Box {
	parts := func(names ...string) {
		for _, n := range names {
			b.Parts = append(b.Parts, box(e.Child(n)))
		}
	}
	switch e.Name {
	case "conditional":
		b.Kind = decision.If
		parts("if", "then", "else")
	case "for":
		b.Kind, b.Names = decision.For, []string{e.Attr("iteratorVariable")}
		parts("in", "return")
	case "some", "every":
		b.Kind, b.Names = decision.Some, []string{e.Attr("iteratorVariable")}
		if e.Name == "every" {
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
func box(e *markup.Element) *decision.Box {
	if e == nil {
		return nothing()
	}
	if b := firstBox(e); b != nil {
		return b
	}
	return nothing()
}

func readRelation(e *markup.Element, b *decision.Box) {
	b.Kind = decision.Relation
	for _, c := range e.All("column") {
		b.Names = append(b.Names, cleanName(c.Attr("name")))
	}
	for _, r := range e.All("row") {
		for _, k := range r.Kids {
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

var aggregations = map[string]decision.Aggregation{"SUM": decision.Sum, "COUNT": decision.Count, "MIN": decision.Min, "MAX": decision.Max}

func readTable(e *markup.Element) *decision.Table {
	t := &decision.Table{
		ID: e.Attr("id"), HitPolicy: decision.HitPolicy(e.Attr("hitPolicy")),
		Aggregation: decision.Aggregation(e.Attr("aggregation")),
	}
	if known, ok := policies[string(t.HitPolicy)]; ok { // others are told when the table is compiled
		t.HitPolicy = known
	}
	if known, ok := aggregations[string(t.Aggregation)]; ok {
		t.Aggregation = known
	}
	for _, in := range e.All("input") {
		x := in.Child("inputExpression")
		c := decision.Input{ID: in.Attr("id"), Label: in.Attr("label"), Expression: textOf(x), Values: textOf(in.Child("inputValues"))}
		if x != nil {
			c.Type, c.Named = columnType(typeRef(x))
		}
		t.Inputs = append(t.Inputs, c)
	}
	for _, out := range e.All("output") {
		c := decision.Output{
			ID: out.Attr("id"), Label: out.Attr("label"), Name: cleanName(out.Attr("name")),
			Values: textOf(out.Child("outputValues")), Default: textOf(out.Child("defaultOutputEntry")),
		}
		c.Type, c.Named = columnType(typeRef(out))
		t.Outputs = append(t.Outputs, c)
	}
	for _, a := range e.All("annotation") {
		t.Notes = append(t.Notes, a.Attr("name"))
	}
	for _, r := range e.All("rule") {
		t.Rules = append(t.Rules, readRule(r))
	}
	return t
}

func readRule(r *markup.Element) decision.Rule {
	rule := decision.Rule{ID: r.Attr("id")}
	for _, c := range r.All("inputEntry") {
		rule.When = append(rule.When, textOf(c))
	}
	for _, c := range r.All("outputEntry") {
		rule.Then = append(rule.Then, textOf(c))
	}
	for _, c := range r.All("annotationEntry") {
		rule.Notes = append(rule.Notes, textOf(c))
	}
	return rule
}

// columnType is a type of FEEL, or the name of one of the model's.
func columnType(ref string) (t feel.Type, named string) {
	if i := strings.LastIndexByte(ref, ':'); i >= 0 {
		ref = ref[i+1:]
	}
	t, err := feel.ParseType(ref)
	if err != nil {
		return feel.Any, ref
	}
	return t, ""
}
