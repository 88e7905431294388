package dmn

import (
	"segue/runtime/decision"
	"segue/runtime/feel"
)

// box writes a boxed expression; nothing where there is none.
func (w *writer) box(b *decision.Box) {
	if b == nil {
		return
	}
	switch b.Kind {
	case decision.Literal:
		w.open("literalExpression", "id", b.ID, "typeRef", b.Type)
		w.leaf("text", b.Text)
		w.close("literalExpression")
	case decision.TableBox:
		w.table(b.Table)
	case decision.ContextBox:
		w.context(b)
	case decision.ListBox:
		w.open("list", "id", b.ID, "typeRef", b.Type)
		for _, p := range b.Parts {
			w.box(p)
		}
		w.close("list")
	case decision.Relation:
		w.relation(b)
	case decision.Invocation:
		w.open("invocation", "id", b.ID, "typeRef", b.Type)
		w.box(b.Parts[0])
		for i, name := range b.Names {
			w.open("binding")
			w.empty("parameter", "name", name)
			w.box(b.Parts[i+1])
			w.close("binding")
		}
		w.close("invocation")
	case decision.Function:
		w.open("functionDefinition", "id", b.ID, "typeRef", b.Type, "kind", languageOf(b.Parts[0]))
		w.params(b.Params)
		w.box(b.Parts[0])
		w.close("functionDefinition")
	case decision.External:
		switch {
		case len(b.Parts) > 0:
			w.box(b.Parts[0])
		case len(b.Names) > 0:
			w.open("literalExpression", "id", b.ID, "typeRef", b.Type, "expressionLanguage", b.Names[0])
			w.leaf("text", b.Text)
			w.close("literalExpression")
		}
	case decision.If:
		w.parts("conditional", b, "if", "then", "else")
	case decision.For:
		w.parts("for", b, "in", "return")
	case decision.Some:
		w.parts("some", b, "in", "satisfies")
	case decision.Every:
		w.parts("every", b, "in", "satisfies")
	case decision.Filter:
		w.parts("filter", b, "in", "match")
	}
}

// parts writes a box whose parts stand in elements of their own.
func (w *writer) parts(name string, b *decision.Box, inner ...string) {
	variable := ""
	if len(b.Names) > 0 {
		variable = b.Names[0]
	}
	w.open(name, "id", b.ID, "typeRef", b.Type, "iteratorVariable", variable)
	for i, n := range inner {
		w.open(n)
		w.box(b.Parts[i])
		w.close(n)
	}
	w.close(name)
}

func (w *writer) context(b *decision.Box) {
	w.open("context", "id", b.ID, "typeRef", b.Type)
	for i, p := range b.Parts {
		w.open("contextEntry")
		if b.Names[i] != "" {
			typ := ""
			if i < len(b.Types) {
				typ = b.Types[i]
			}
			w.empty("variable", "name", b.Names[i], "typeRef", typ)
		}
		w.box(p)
		w.close("contextEntry")
	}
	w.close("context")
}

// languageOf is the kind of a function that is not FEEL's; "" for those that are.
func languageOf(body *decision.Box) string {
	if body != nil && body.Kind == decision.External && len(body.Parts) > 0 {
		return body.Text
	}
	return ""
}

func (w *writer) relation(b *decision.Box) {
	w.open("relation", "id", b.ID, "typeRef", b.Type)
	for _, n := range b.Names {
		w.empty("column", "name", n)
	}
	for i := 0; len(b.Names) > 0 && i+len(b.Names) <= len(b.Parts); i += len(b.Names) {
		w.open("row")
		for _, p := range b.Parts[i : i+len(b.Names)] {
			w.box(p)
		}
		w.close("row")
	}
	w.close("relation")
}

// typeName is a type where it can stand as a reference: those with a name.
func typeName(t feel.Type) string {
	if t.IsAny() || t.IsList() || t.IsContext() || t.IsRange() || t.IsFunction() {
		return ""
	}
	return t.String()
}

// nameIn is how files write a value; one that they do not know stays as it is.
func nameIn[T ~string](names map[string]T, v T) string {
	for name, known := range names {
		if known == v && name != "" {
			return name
		}
	}
	return string(v)
}

func columnRef(t feel.Type, named string) string {
	if named != "" {
		return named
	}
	return typeName(t)
}

func (w *writer) table(t *decision.Table) {
	w.open("decisionTable", "id", t.ID, "hitPolicy", nameIn(policies, t.HitPolicy), "aggregation", nameIn(aggregations, t.Aggregation))
	for _, in := range t.Inputs {
		w.open("input", "id", in.ID, "label", in.Label)
		w.open("inputExpression", "typeRef", columnRef(in.Type, in.Named))
		w.leaf("text", in.Expression)
		w.close("inputExpression")
		w.inText("inputValues", in.Values)
		w.close("input")
	}
	for _, out := range t.Outputs {
		w.open("output", "id", out.ID, "label", out.Label, "name", out.Name, "typeRef", columnRef(out.Type, out.Named))
		w.inText("outputValues", out.Values)
		w.inText("defaultOutputEntry", out.Default)
		w.close("output")
	}
	for _, n := range t.Notes {
		w.empty("annotation", "name", n)
	}
	for _, r := range t.Rules {
		w.rule(r)
	}
	w.close("decisionTable")
}

func (w *writer) rule(r decision.Rule) {
	w.open("rule", "id", r.ID)
	for _, cells := range []struct {
		name  string
		texts []string
	}{{"inputEntry", r.When}, {"outputEntry", r.Then}, {"annotationEntry", r.Notes}} {
		for _, text := range cells.texts {
			if text == "" && cells.name == "inputEntry" {
				text = "-"
			}
			w.open(cells.name)
			w.leaf("text", text)
			w.close(cells.name)
		}
	}
	w.close("rule")
}
