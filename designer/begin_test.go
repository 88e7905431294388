package designer_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
)

func TestBlankStartsAndEnds(t *testing.T) {
	d := designer.Blank("invoice-approval", "Invoice approval")
	if len(d.Pools) != 1 || !d.Pools[0].Executable || d.Pools[0].ID != "invoice-approval" {
		t.Fatalf("%+v", d.Pools)
	}
	for _, b := range d.Pools[0].Blocks {
		if _, drawn := d.Layout.Blocks[b.ID]; !drawn {
			t.Errorf("%s is drawn nowhere", b.ID)
		}
	}
	for _, f := range d.Pools[0].Flows {
		if len(d.Layout.Flows[f.ID]) < 2 {
			t.Errorf("%s is drawn nowhere", f.ID)
		}
	}
	if _, err := json.Marshal(d); err != nil {
		t.Error(err)
	}
}

func TestCopyCompilesUnderNamesOfItsOwn(t *testing.T) {
	d := graph.Document{Schema: 1, ID: "a", Name: "A",
		Pools: []graph.Pool{{ID: "a", Executable: true}, {ID: "customer"}, {ID: "billing", Executable: true}},
		Layout: graph.Layout{Blocks: map[graph.ID]graph.Bounds{"a": {X: "1"}, "customer": {X: "2"}, "billing": {X: "3"}, "start": {X: "4"}},
			Labels: map[graph.ID]graph.Bounds{"billing": {X: "5"}}}}
	before, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	got := designer.Copy(d, "b", "B")
	want := graph.Document{Schema: 1, ID: "b", Name: "B",
		Pools: []graph.Pool{{ID: "b", Executable: true}, {ID: "customer"}, {ID: "b-2", Executable: true}},
		Layout: graph.Layout{Blocks: map[graph.ID]graph.Bounds{"b": {X: "1"}, "customer": {X: "2"}, "b-2": {X: "3"}, "start": {X: "4"}},
			Labels: map[graph.ID]graph.Bounds{"b-2": {X: "5"}}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if after, _ := json.Marshal(d); string(after) != string(before) {
		t.Error("the original was changed")
	}
}
