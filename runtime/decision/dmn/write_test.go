package dmn

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"segue/runtime/decision"
)

// sameModel compares what is read back with what was written, apart from what
// a file cannot or need not say.
func sameModel(a, b *decision.Model) bool {
	return reflect.DeepEqual(a, b)
}

// cmp shows where two models first differ.
func cmp(a, b *decision.Model) string {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return string(x[max(0, i-80):min(len(x), i+80)]) + "\n" + string(y[max(0, i-80):min(len(y), i+80)])
		}
	}
	return string(x[min(len(y), len(x)):])
}

func TestWriteAndReadBack(t *testing.T) {
	m, err := Read([]byte(prices))
	if err != nil {
		t.Fatal(err)
	}
	out := Write(m)
	back, err := Read(out)
	if err != nil {
		t.Fatalf("%v in\n%s", err, out)
	}
	if !sameModel(m, back) {
		t.Errorf("%s\nread back as\n%s", out, Write(back))
	}
	if !strings.Contains(string(out), "20191111") || !strings.Contains(string(out), "&gt;= 1000") || !strings.Contains(string(out), "DMNEdge") {
		t.Errorf("%s", out)
	}
}

// TestWriteAndReadBackTheSuite does so with every model of the conformance
// suite.
func TestWriteAndReadBackTheSuite(t *testing.T) {
	same, total := 0, 0
	root := os.Getenv("SEGUE_TCK")
	if root == "" {
		t.Skip("SEGUE_TCK does not name the folder of the conformance suite")
	}
	files, err := filepath.Glob(filepath.Join(root, "compliance-level-*", "*", "*.dmn"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Read(data)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		out := Write(m)
		back, err := Read(out)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		stored, err := json.Marshal(m)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		kept, err := decision.DecodeModel(stored)
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		total++
		if sameModel(m, back) && sameModel(m, kept) {
			same++
		} else {
			t.Errorf("%s is read back differently:\n%s", f, cmp(m, back))
		}
	}
	t.Logf("%d of %d models are the same after writing and reading", same, total)
}

func TestTableModel(t *testing.T) {
	table := &decision.Table{
		Name: "Discount", HitPolicy: decision.First,
		Inputs:  []decision.Input{{Expression: "order.amount"}, {Expression: "customer"}},
		Outputs: []decision.Output{{Name: "discount"}},
		Rules:   []decision.Rule{{When: []string{"> limit", ""}, Then: []string{"rate * 2"}}},
	}
	m := TableModel(table)
	var names []string
	for _, in := range m.Inputs {
		names = append(names, in.Name)
	}
	if strings.Join(names, ", ") != "order, customer, limit, rate" || len(m.Decisions[0].Requires) != 4 {
		t.Errorf("%v %v", names, m.Decisions[0].Requires)
	}
	back, err := Read(Write(m))
	if err != nil || back.Decisions[0].Logic.Table.Rules[0].When[1] != "-" || back.Decisions[0].Logic.Table.HitPolicy != decision.First {
		t.Errorf("%v %+v", err, back)
	}
}
