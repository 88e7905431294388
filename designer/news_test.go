package designer_test

import (
	"encoding/json"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
)

// TestNewsSaysWhatChanged: a note for a version that nobody has to write.
func TestNewsSaysWhatChanged(t *testing.T) {
	block := func(id graph.ID, kind graph.Kind, name, props string) graph.Block {
		return graph.Block{ID: id, Kind: kind, Name: name, Props: json.RawMessage(props)}
	}
	was := graph.Document{Forms: []graph.Form{{ID: "f", Name: "Invoice"}}, Pools: []graph.Pool{{
		Blocks: []graph.Block{block("start", "start", "", ""), block("ask", "approval", "Ask the lead", `{"who":["group:leads"],"due":"P1D"}`), block("pay", "task", "Pay", ""), block("end", "end", "Paid", "")},
		Flows:  []graph.Flow{{ID: "1", From: "start", To: "ask"}, {ID: "2", From: "ask", Exit: "approved", To: "pay"}, {ID: "3", From: "pay", To: "end"}},
	}}}
	for want, change := range map[string]func(d *graph.Document, p *graph.Pool){
		"": func(d *graph.Document, p *graph.Pool) {
			p.Blocks[1].Props = json.RawMessage(`{"due": "P1D", "who": ["group:leads"]}`)
			d.Layout.Blocks = map[graph.ID]graph.Bounds{"pay": {}}
		},
		"Added “CFO approves”.": func(d *graph.Document, p *graph.Pool) {
			p.Blocks = append(p.Blocks, block("cfo", "approval", "CFO approves", ""))
			p.Flows[1].To = "cfo"
			p.Flows = append(p.Flows, graph.Flow{ID: "4", From: "cfo", Exit: "approved", To: "pay"})
		},
		"Removed “Pay”.": func(d *graph.Document, p *graph.Pool) {
			p.Blocks = append(p.Blocks[:2:2], p.Blocks[3])
			p.Flows = []graph.Flow{p.Flows[0], {ID: "2", From: "ask", Exit: "approved", To: "end"}}
		},
		"Renamed “Pay” to “Pay them”. Changed “Ask the lead”.": func(d *graph.Document, p *graph.Pool) {
			p.Blocks[2].Name = "Pay them"
			p.Blocks[1].Props = json.RawMessage(`{"who":["group:leads"],"due":"P2D"}`)
		},
		"Changed the ways after “Ask the lead”.": func(d *graph.Document, p *graph.Pool) {
			p.Flows = append(p.Flows, graph.Flow{ID: "4", From: "ask", Exit: "rejected", To: "end"})
		},
		"Added the form “Order”. Changed the form “Invoice”.": func(d *graph.Document, p *graph.Pool) {
			d.Forms = []graph.Form{{ID: "f", Name: "Invoice", Fields: []graph.Field{{Name: "amount"}}}, {ID: "g", Name: "Order"}}
		},
		"Added “1”, “2”, “3”, “4” and 2 others.": func(d *graph.Document, p *graph.Pool) {
			for _, n := range []string{"1", "2", "3", "4", "5", "6"} {
				p.Blocks = append(p.Blocks, block(graph.ID("n"+n), "task", n, ""))
			}
		},
	} {
		raw, err := json.Marshal(was)
		var is graph.Document
		if err == nil {
			err = json.Unmarshal(raw, &is)
		}
		if err != nil {
			t.Fatal(err)
		}
		change(&is, &is.Pools[0])
		if got := designer.News(kinds, &was, &is); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
