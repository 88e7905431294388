package dmn_test

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"segue/runtime/decision"
	"segue/runtime/decision/dmn"
	"segue/runtime/feel"
)

// The conformance suite of DMN (the TCK), read in place from the folder named
// by SEGUE_TCK. Every result node of every test case is one result.

type tckFile struct {
	Model string    `xml:"modelName"`
	Cases []tckCase `xml:"testCase"`
}

type tckCase struct {
	ID      string      `xml:"id,attr"`
	Type    string      `xml:"type,attr"`
	Service string      `xml:"invocableName,attr"`
	Inputs  []tckNode   `xml:"inputNode"`
	Results []tckResult `xml:"resultNode"`
}

type tckResult struct {
	Name     string  `xml:"name,attr"`
	Error    bool    `xml:"errorResult,attr"`
	Expected tckNode `xml:"expected"`
}

type tckNode struct {
	Name       string    `xml:"name,attr"`
	Nil        string    `xml:"http://www.w3.org/2001/XMLSchema-instance nil,attr"`
	Value      *tckValue `xml:"value"`
	List       *tckList  `xml:"list"`
	Components []tckNode `xml:"component"`
}

type tckList struct {
	Nil   string    `xml:"http://www.w3.org/2001/XMLSchema-instance nil,attr"`
	Items []tckNode `xml:"item"`
}

type tckValue struct {
	Type string `xml:"http://www.w3.org/2001/XMLSchema-instance type,attr"`
	Nil  string `xml:"http://www.w3.org/2001/XMLSchema-instance nil,attr"`
	Text string `xml:",chardata"`
}

// value is the node as a FEEL value.
func (n tckNode) value() (feel.Value, error) {
	switch {
	case n.Nil == "true":
		return feel.Null, nil
	case n.List != nil:
		if n.List.Nil == "true" {
			return feel.Null, nil
		}
		var items []feel.Value
		for _, item := range n.List.Items {
			v, err := item.value()
			if err != nil {
				return feel.Null, err
			}
			items = append(items, v)
		}
		return feel.List(items...), nil
	case len(n.Components) > 0:
		b := feel.NewContext(len(n.Components))
		for _, c := range n.Components {
			v, err := c.value()
			if err != nil {
				return feel.Null, err
			}
			b.Set(c.Name, v)
		}
		return b.Value(), nil
	case n.Value != nil:
		return n.Value.value()
	}
	return feel.Null, nil
}

func (v tckValue) value() (feel.Value, error) {
	if v.Nil == "true" {
		return feel.Null, nil
	}
	text := strings.TrimSpace(v.Text)
	_, kind, _ := strings.Cut(v.Type, ":")
	switch kind {
	case "decimal", "double", "integer", "int", "float", "long":
		return feel.Number(text)
	case "boolean":
		return feel.Bool(text == "true" || text == "1"), nil
	case "date":
		return feel.Coerce(feel.String(text), feel.DateType)
	case "time":
		return feel.Coerce(feel.String(text), feel.TimeType)
	case "dateTime":
		return feel.Coerce(feel.String(text), feel.DateTimeType)
	case "duration":
		if v, err := feel.Coerce(feel.String(text), feel.MonthsType); err == nil {
			return v, nil
		}
		return feel.Coerce(feel.String(text), feel.DurationType)
	}
	return feel.String(v.Text), nil
}

// agrees compares as the suite's own runner does: numbers to eight digits
// after the point.
func agrees(got, want feel.Value) bool {
	if want.Kind() == feel.KindNumber && got.Kind() == feel.KindNumber {
		a, _ := got.Float64()
		b, _ := want.Float64()
		return feel.Same(got, want) || max(a-b, b-a) < 1e-8
	}
	if want.Kind() == feel.KindList && got.Kind() == feel.KindList {
		return slices.EqualFunc(got.Items(), want.Items(), agrees)
	}
	if want.Kind() == feel.KindContext && got.Kind() == feel.KindContext {
		for i := range want.Len() {
			name, w := want.Entry(i)
			if g, ok := got.Get(name); !ok && !w.IsNull() || !agrees(g, w) {
				return false
			}
		}
		return got.Len() == want.Len()
	}
	if want.IsNull() {
		return got.IsNull()
	}
	return got.Kind() == want.Kind() && feel.Same(got, want)
}

func TestTCK(t *testing.T) {
	root := os.Getenv("SEGUE_TCK")
	if root == "" {
		t.Skip("SEGUE_TCK does not name the folder of the conformance suite")
	}
	var files []string
	for _, level := range []string{"compliance-level-2", "compliance-level-3"} {
		found, err := filepath.Glob(filepath.Join(root, level, "*", "*.xml"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	slices.Sort(files)
	if len(files) == 0 {
		t.Fatalf("there are no tests in %s", root)
	}
	run := tckRun{directories: map[string][2]int{}, failed: map[string]bool{}}
	for _, f := range files {
		run.file(t, f)
	}
	green := map[string][2]int{}
	for dir, n := range run.directories {
		level := filepath.Base(filepath.Dir(dir))
		g := green[level]
		g[1]++
		if n[0] == n[1] {
			g[0]++
		}
		green[level] = g
	}
	for _, level := range []string{"compliance-level-2", "compliance-level-3"} {
		fmt.Printf("tck: %s: %d of %d directories green\n", level, green[level][0], green[level][1])
	}
	fmt.Printf("tck: %d panics or time-outs\n", run.broken)
	fmt.Printf("tck: %d of %d results passed\n", run.passed, run.total)
	run.explained(t)
}

type tckRun struct {
	passed, total, broken int
	directories           map[string][2]int // passed, all
	failed                map[string]bool   // "folder decision"
}

func (r *tckRun) file(t *testing.T, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var f tckFile
	if err := xml.Unmarshal(data, &f); err != nil {
		t.Fatal(path, err)
	}
	graph, err := loadGraph(filepath.Dir(path), strings.TrimSpace(f.Model))
	if err != nil {
		t.Logf("%s: %v", path, err)
	}
	for _, c := range f.Cases {
		for _, want := range c.Results {
			ok := r.result(t, path, graph, c, want)
			r.total++
			n := r.directories[filepath.Dir(path)]
			n[1]++
			if ok {
				r.passed++
				n[0]++
			} else {
				r.failed[filepath.Base(filepath.Dir(path))+" "+want.Name] = true
			}
			r.directories[filepath.Dir(path)] = n
		}
	}
}

func loadGraph(dir, model string) (*decision.Graph, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.dmn"))
	if err != nil {
		return nil, err
	}
	var main *decision.Model
	var others []*decision.Model
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		m, err := dmn.Read(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		if filepath.Base(p) == model {
			main = m
		}
		others = append(others, m)
	}
	if main == nil {
		return nil, fmt.Errorf("there is no model %q", model)
	}
	g, _ := decision.CompileModel(main, others...)
	return g, nil
}

func (r *tckRun) result(t *testing.T, path string, g *decision.Graph, c tckCase, want tckResult) (ok bool) {
	at := fmt.Sprintf("%s %s %s", filepath.Base(path), c.ID, want.Name)
	defer func() {
		if p := recover(); p != nil {
			r.broken++
			t.Logf("FAIL %s: panic: %v", at, p)
			ok = false
		}
	}()
	expected, err := want.Expected.value()
	if err != nil {
		t.Logf("FAIL %s: the expected value: %v", at, err)
		return false
	}
	if g == nil {
		return false
	}
	inputs := feel.NewContext(len(c.Inputs))
	for _, in := range c.Inputs {
		v, err := in.value()
		if err != nil {
			t.Logf("FAIL %s: the input %s: %v", at, in.Name, err)
			return false
		}
		inputs.Set(in.Name, v)
	}
	name := want.Name
	if c.Service != "" {
		name = c.Service
	}
	ev := &feel.Evaluator{Now: feel.DateTime(time.Date(2024, 5, 17, 9, 30, 0, 0, time.UTC), feel.UTC)}
	got, err := g.Evaluate(ev, name, inputs.Value())
	if c.Service != "" && got.Kind() == feel.KindContext {
		if part, ok := got.Get(want.Name); ok {
			got = part
		}
	}
	if want.Error {
		expected = feel.Null
	}
	if !agrees(got, expected) {
		t.Logf("FAIL %s: got %v, want %v %v; %s", at, got, expected, err, ev.Reason())
		return false
	}
	return true
}
