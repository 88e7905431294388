package designer

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	feelpage "segue/web/expression"
	"segue/web/ui"
)

// tableOptions are the tables a block can ask: the document's own, then the
// shared ones that are published.
func (d *drawer) tableOptions(chosen string) []ui.Option {
	var out []ui.Option
	for _, t := range d.sub.doc.Tables {
		if t.Shared == "" {
			out = append(out, ui.Option{Value: string(t.ID), Label: t.Name})
		}
	}
	for _, t := range d.tables {
		out = append(out, ui.Option{Value: graph.SharedTable + t.Slug, Label: t.Name + " (shared)"})
	}
	if chosen != "" && !slices.ContainsFunc(out, func(o ui.Option) bool { return o.Value == chosen }) {
		out = append(out, ui.Option{Value: chosen, Label: block.Readable(strings.TrimPrefix(chosen, graph.SharedTable)) + " (not here)"})
	}
	return out
}

// tableHref leads to a shared table; "" for one of the document's own.
func (d *drawer) tableHref(chosen string) string {
	for _, t := range d.tables {
		if graph.SharedTable+t.Slug == chosen {
			return fmt.Sprintf("/tables/%d", t.ID)
		}
	}
	return ""
}

// newTable makes a table of the document for the field whose button says so.
// Its first column is a variable that is known at the block.
func newTable(sub *subject, f *form.Form, b *graph.Block, edit *change) {
	name := strings.TrimPrefix(sub.sent.Get("_newtable"), ofProps)
	i := slices.IndexFunc(f.Fields(), func(fl *form.Field) bool { return fl.Name == name && fl.Widget == form.WidgetTable })
	if name == "" || i < 0 {
		return
	}
	title := b.Name
	if title == "" {
		title = "Decision"
	}
	body, err := json.Marshal(firstTable(f.Env().Names))
	if err != nil {
		panic(err) // texts only
	}
	made := graph.Table{ID: freeID(&sub.doc, "table-"+models.Slug(title)), Name: title, Body: body}
	sub.doc.Tables = append(slices.Clone(sub.doc.Tables), made)
	sub.sent.Set(ofProps+name, string(made.ID))
	if edit.Document == nil {
		edit.Document = map[string]any{}
	}
	edit.Document["tables"] = slices.DeleteFunc(slices.Clone(sub.doc.Tables), func(t graph.Table) bool { return t.Shared != "" })
}

// firstTable has one input, one output and one rule.
func firstTable(known *feel.Env) decision.Table {
	in := decision.Input{Expression: "amount", Type: feel.NumberType}
	for _, v := range known.Vars() {
		if k, ok := v.Type.Kind(); ok && (k == feel.KindNumber || k == feel.KindString) {
			in.Expression, in.Type = v.Name, v.Type
			break
		}
	}
	return decision.Table{HitPolicy: decision.Unique, Inputs: []decision.Input{in},
		Outputs: []decision.Output{{Label: "Answer", Name: "answer", Type: feel.StringType}}, Rules: []decision.Rule{{When: []string{""}, Then: []string{""}}}}
}

// described are the variables as the scripts ask about them.
func described(vars []variable) []feelpage.Var {
	list := make([]feel.Var, len(vars))
	for i, v := range vars {
		list[i] = feel.Var{Name: v.Name, Type: v.Type, Doc: v.Label, Values: v.Values}
		for _, o := range v.Options {
			list[i].Values = append(list[i].Values, feel.String(o.Value))
		}
	}
	all := feelpage.Of(list)
	for i, v := range vars {
		all[i].Money = v.Money
	}
	return all
}
