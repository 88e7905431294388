package graph_test

import (
	"strings"
	"testing"

	"segue/runtime/graph"
)

func whole() graph.Document {
	return graph.Document{Schema: 1, ID: "d", Name: "D",
		Pools: []graph.Pool{{ID: "p", Executable: true, Lanes: []graph.Lane{{ID: "lane"}},
			Blocks: []graph.Block{{ID: "a", Kind: "k", Lane: "lane"}, {ID: "box", Kind: "k"}, {ID: "in", Kind: "k", Parent: "box"}, {ID: "edge", Kind: "k", Host: "a"}},
			Flows:  []graph.Flow{{ID: "f", From: "a", To: "box"}}}},
		Data:  []graph.Variable{{Name: "x", Type: "number"}},
		Forms: []graph.Form{{ID: "form", Name: "Form", Fields: []graph.Field{{Name: "x", Label: "X", Type: graph.FieldText}}}}}
}

func TestValidate(t *testing.T) {
	if problems := graph.Validate(new(whole())); len(problems) > 0 {
		t.Fatalf("%+v", problems)
	}
	for want, harm := range map[string]func(d *graph.Document, p *graph.Pool){
		"written in form 9":                 func(d *graph.Document, p *graph.Pool) { d.Schema = 9 },
		"holds no process":                  func(d *graph.Document, p *graph.Pool) { d.Pools = nil },
		"A block has no id":                 func(d *graph.Document, p *graph.Pool) { p.Blocks[0].ID = ""; p.Flows = nil; p.Blocks[3].Host = "" },
		"is not usable":                     func(d *graph.Document, p *graph.Pool) { p.Flows[0].ID = "a b" },
		"A block and a flow share the id":   func(d *graph.Document, p *graph.Pool) { p.Flows[0].ID = "box" },
		"what kind of block":                func(d *graph.Document, p *graph.Pool) { p.Blocks[0].Kind = "" },
		"lies in a block “none”":            func(d *graph.Document, p *graph.Pool) { p.Blocks[2].Parent = "none" },
		"lies in a lane “none”":             func(d *graph.Document, p *graph.Pool) { p.Blocks[0].Lane = "none" },
		"on the edge of a block “none”":     func(d *graph.Document, p *graph.Pool) { p.Blocks[3].Host = "none" },
		"which sits on an edge itself":      func(d *graph.Document, p *graph.Pool) { p.Blocks[1].Host = "edge" },
		"lies within itself":                func(d *graph.Document, p *graph.Pool) { p.Blocks[1].Parent = "in" },
		"leads to a block “none”":           func(d *graph.Document, p *graph.Pool) { p.Flows[0].To = "none" },
		"comes from a block “none”":         func(d *graph.Document, p *graph.Pool) { p.Flows[0].From = "none" },
		"the default and has a condition":   func(d *graph.Document, p *graph.Pool) { p.Flows[0].Default, p.Flows[0].Condition = true, "x > 1" },
		"Two pieces of data are called “x”": func(d *graph.Document, p *graph.Pool) { d.Data = append(d.Data, d.Data[0]) },
		"A piece of data has no name":       func(d *graph.Document, p *graph.Pool) { d.Data[0].Name = " " },
		"form “Form” has no id of its own": func(d *graph.Document, p *graph.Pool) {
			d.Forms = append(d.Forms, graph.Form{ID: "form", Name: "Form"})
		},
		"Two fields of the form “Form” are": func(d *graph.Document, p *graph.Pool) {
			d.Forms[0].Fields = append(d.Forms[0].Fields, d.Forms[0].Fields[0])
		},
		"The name is longer than 1000 char": func(d *graph.Document, p *graph.Pool) { d.Name = strings.Repeat("x", 1001) },
		"table “T” has no id of its own":    func(d *graph.Document, p *graph.Pool) { d.Tables = []graph.Table{{Name: "T"}} },
	} {
		d := whole()
		harm(&d, &d.Pools[0])
		problems := graph.Validate(&d)
		if !graph.Prevents(problems) || !strings.Contains(problems[0].Text, want) {
			t.Errorf("%s: got %+v", want, problems)
		}
	}
}
