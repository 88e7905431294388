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

// difference shows where two models first differ.
func difference(a, b *decision.Model) string {
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
			t.Errorf("%s is read back differently:\n%s", f, difference(m, back))
		}
	}
	t.Logf("%d of %d models are the same after writing and reading", same, total)
}

// TestPlaces stands what is required below what requires it, also where that
// goes in a circle.
func TestPlaces(t *testing.T) {
	m := &decision.Model{Inputs: []decision.InputData{{ID: "i"}, {ID: "j"}}, Knowledge: []decision.Knowledge{{ID: "k", Requires: []string{"#k"}}},
		Decisions: []decision.Decision{{ID: "top", Requires: []string{"#left", "#right", "#k"}}, {ID: "right", Requires: []string{"#j"}}, {ID: "left", Requires: []string{"#i"}}, {ID: "a", Requires: []string{"#b"}}, {ID: "b", Requires: []string{"#a"}}}}
	at := map[string]Place{}
	for _, p := range Places(m) {
		at[p.ID] = p
	}
	if at["top"].Y >= at["left"].Y || at["left"].Y >= at["i"].Y || at["left"].X >= at["right"].X || len(at) != 8 {
		t.Errorf("%v", at)
	}
}
