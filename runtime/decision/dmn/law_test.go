package dmn

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/decision"
	"segue/runtime/feel"
)

// texts are pieces of FEEL and of prose that files must keep to the letter.
var texts = rapid.SampledFrom([]string{`amount`, `"<&> \"quoted\""`, `if a < b then "x" else 'y'`, `[1..5]`, "line one\nline two", `Größe ≥ 5 🙂`, `not("DE")`})

var names = rapid.StringMatching(`[A-Z][a-z]{1,6}( [a-zé]{1,5})?`)

func drawType(t *rapid.T, types []decision.TypeDef) string {
	all := []string{"", "number", "string", "date and time"}
	for _, d := range types {
		all = append(all, d.Name)
	}
	return rapid.SampledFrom(all).Draw(t, "type")
}

func drawTable(t *rapid.T, types []decision.TypeDef) *decision.Table {
	ins, outs, notes := rapid.IntRange(0, 3).Draw(t, "inputs"), rapid.IntRange(1, 3).Draw(t, "outputs"), rapid.IntRange(0, 2).Draw(t, "notes")
	tab := &decision.Table{ID: "t1", HitPolicy: rapid.SampledFrom([]decision.HitPolicy{decision.Unique, decision.First, decision.Collect, decision.OutputOrder}).Draw(t, "policy")}
	if tab.HitPolicy == decision.Collect {
		tab.Aggregation = decision.Sum
	}
	for i := range ins {
		c := decision.Input{ID: fmt.Sprint("in", i), Label: names.Draw(t, "label"), Expression: texts.Draw(t, "expression"), Values: texts.Draw(t, "values")}
		c.Type, c.Named = columnType(drawType(t, types))
		tab.Inputs = append(tab.Inputs, c)
	}
	for i := range outs {
		c := decision.Output{ID: fmt.Sprint("out", i), Name: names.Draw(t, "name"), Type: feel.NumberType, Default: texts.Draw(t, "default")}
		tab.Outputs = append(tab.Outputs, c)
	}
	for range notes {
		tab.Notes = append(tab.Notes, names.Draw(t, "note"))
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "rules") {
		r := decision.Rule{ID: fmt.Sprint("r", i)}
		for range ins {
			r.When = append(r.When, rapid.OneOf(texts, rapid.Just("-")).Draw(t, "when"))
		}
		for range outs {
			r.Then = append(r.Then, rapid.OneOf(texts, rapid.Just("")).Draw(t, "then"))
		}
		for range notes {
			r.Notes = append(r.Notes, texts.Draw(t, "said"))
		}
		tab.Rules = append(tab.Rules, r)
	}
	return tab
}

func drawBox(t *rapid.T, types []decision.TypeDef, depth int) *decision.Box {
	kinds := []decision.BoxKind{decision.Literal, decision.TableBox}
	if depth < 3 {
		kinds = append(kinds, decision.ContextBox, decision.ListBox, decision.Relation, decision.Invocation, decision.Function, decision.If, decision.For, decision.Some, decision.Every, decision.Filter)
	}
	b := &decision.Box{Kind: rapid.SampledFrom(kinds).Draw(t, "kind")}
	parts := func(n int) {
		for range n {
			b.Parts = append(b.Parts, drawBox(t, types, depth+1))
		}
	}
	if b.Kind == decision.TableBox {
		b.Table = drawTable(t, types)
		return b
	}
	b.ID, b.Type = "b1", drawType(t, types)
	n := rapid.IntRange(1, 3).Draw(t, "n")
	switch b.Kind {
	case decision.Literal:
		b.Text = texts.Draw(t, "text")
	case decision.ContextBox:
		for i := range n {
			b.Names, b.Types = append(b.Names, fmt.Sprint("entry ", i)), append(b.Types, drawType(t, types))
		}
		parts(n)
		if rapid.Bool().Draw(t, "result") {
			b.Names = append(b.Names, "")
			parts(1)
		}
		for len(b.Types) > 0 && b.Types[len(b.Types)-1] == "" {
			b.Types = b.Types[:len(b.Types)-1]
		}
		if len(b.Types) == 0 {
			b.Types = nil
		}
	case decision.ListBox:
		parts(n)
	case decision.Relation:
		for i := range n {
			b.Names = append(b.Names, fmt.Sprint("column ", i))
		}
		parts(n * rapid.IntRange(0, 2).Draw(t, "rows"))
	case decision.Invocation:
		parts(1)
		for i := range n {
			b.Names = append(b.Names, fmt.Sprint("argument ", i))
			parts(1)
		}
	case decision.Function:
		b.Params = []decision.Param{{Name: "x", Type: drawType(t, types)}, {Name: "long name"}}
		parts(1)
	case decision.If:
		parts(3)
	case decision.For, decision.Some, decision.Every:
		b.Names = []string{"item"}
		parts(2)
	case decision.Filter:
		parts(2)
	}
	return b
}

func drawModel(t *rapid.T) *decision.Model {
	m := &decision.Model{ID: "m", Name: names.Draw(t, "name"), Namespace: "urn:m", Types: []decision.TypeDef{
		{Name: "tCountry", Ref: "string", Values: `"DE", "SE"`}, {Name: "tOrder", List: true, Components: []decision.TypeDef{{Name: "amount", Ref: "number"}, {Name: "to", Ref: "tCountry"}}},
		{Name: "tFunction", Function: &decision.FunctionDef{Result: "number", Params: []decision.TypeDef{{Name: "x", Ref: "tOrder"}}}}}}
	for i := range rapid.IntRange(0, 3).Draw(t, "data") {
		m.Inputs = append(m.Inputs, decision.InputData{ID: fmt.Sprint("i", i), Name: fmt.Sprint(names.Draw(t, "input"), i), Type: drawType(t, m.Types), Documentation: rapid.SampledFrom([]string{"", "What it is."}).Draw(t, "about")})
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "knowledge") {
		k := decision.Knowledge{ID: fmt.Sprint("k", i), Name: fmt.Sprint("Model ", i), Type: drawType(t, m.Types), Params: []decision.Param{{Name: "x", Type: "number"}}, Logic: drawBox(t, m.Types, 0)}
		for j := range i {
			k.Requires = append(k.Requires, fmt.Sprint("#k", j))
		}
		m.Knowledge = append(m.Knowledge, k)
	}
	for i := range rapid.IntRange(1, 4).Draw(t, "decisions") {
		d := decision.Decision{ID: fmt.Sprint("d", i), Name: fmt.Sprint("Decision ", i), Type: drawType(t, m.Types), Question: "Why so?", Answers: "Because", Logic: drawBox(t, m.Types, 0)}
		if rapid.Bool().Draw(t, "variable") {
			d.Variable = fmt.Sprint("other ", i)
		}
		for j := range len(m.Inputs) { // information first, then knowledge, as the format has it
			d.Requires = append(d.Requires, fmt.Sprint("#i", j))
		}
		for j := range i {
			d.Requires = append(d.Requires, fmt.Sprint("#d", j))
		}
		for j := range len(m.Knowledge) {
			d.Requires = append(d.Requires, fmt.Sprint("#k", j))
		}
		m.Decisions = append(m.Decisions, d)
	}
	if rapid.Bool().Draw(t, "service") {
		m.Services = []decision.Service{{ID: "s", Name: "Service", Outputs: []string{"#d0"}, Data: []string{"#i0"}}}
	}
	return m
}

// TestImportOfExportIsTheSame is the law of files: what is written is read back
// to the letter.
func TestImportOfExportIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawModel(t)
		out := Write(m)
		back, err := Read(out)
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		if !sameModel(m, back) {
			t.Fatalf("%s\n%s", difference(m, back), out)
		}
	})
}
