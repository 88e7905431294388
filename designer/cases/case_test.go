package cases_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

// engineCase is a case of kind 1, as its README describes it.
type engineCase struct {
	ID, Level, Group string
	Stubs            map[string]string
	Scenarios        []scenario
	files            []string
}

type scenario struct {
	Name  string
	Steps []step
}

// step is what is done or expected.
type step struct {
	Do, Expect                     string
	Process, As, Element, Instance string
	Vars                           map[string]json.RawMessage
	Times, Count                   int
	ReplaceInSource                map[string]string `json:"replace_in_source"`
	By, Name, DeliverTo, OwnerOf   string
	Outcome, SubProcess, Scope     string
	Exact, AtLeast, Elements       []string
	Counts                         map[string]int
}

// traceCase is a case of kind 2.
type traceCase struct {
	ID, Level, Process string
	Scenarios          []trace
	files              []string
}

type trace struct {
	Vars                map[string]json.RawMessage
	StartHelperProcess  bool
	WaitMs              int
	ExpectTraceMultiset []string
	OtherAssertions     []string
}

// folder is where the cases are; the test is skipped where nobody says.
func folder(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("SEGUE_CASES")
	if dir == "" {
		t.Skip("SEGUE_CASES names no folder of engine cases")
	}
	if !filepath.IsAbs(dir) { // from the top of the project
		dir = filepath.Join("..", "..", dir)
	}
	if _, err := os.Stat(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func load[T any](t *testing.T, pattern string, each func(c *T, files []string)) []*T {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("there are no cases at %s", pattern)
	}
	var all []*T
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		c := new(T)
		if err := json.Unmarshal(raw, c); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		files, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.bpmn"))
		if err != nil {
			t.Fatal(err)
		}
		each(c, files)
		all = append(all, c)
	}
	return all
}

// model is one imported file.
type model struct {
	document graph.Document
	element  map[graph.ID]string // what BPMN calls a block's element
}

// importFile imports a model with some of its text replaced.
func importFile(path string, replace map[string]string) (*model, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	source := string(data)
	for old, text := range replace {
		source = strings.ReplaceAll(source, old, text)
	}
	im, err := bpmn.Read([]byte(source))
	if err != nil {
		return nil, err
	}
	root, err := markup.Parse([]byte(source))
	if err != nil {
		return nil, err
	}
	m := &model{im.Document, map[graph.ID]string{}}
	m.name(root)
	return m, nil
}

func (m *model) name(e *markup.Element) {
	if id := e.Attr("id"); id != "" {
		m.element[graph.ID(id)] = e.Name
	}
	for _, k := range e.Kids {
		m.name(k)
	}
}

var variable = regexp.MustCompile(`[A-Za-z_]\w*`)

// stub makes a block do what a case says instead of code: nothing, or one
// assignment in which a variable that does not exist counts as 0.
func (m *model) stub(id graph.ID, text string) error {
	b := m.block(id)
	if b == nil || m.element[id] == "userTask" { // stubs are for what runs code
		return nil
	}
	name, value, sets := strings.Cut(text, ":=")
	props := map[string]json.RawMessage{}
	if len(b.Props) > 0 {
		var all map[string]json.RawMessage
		if err := json.Unmarshal(b.Props, &all); err != nil {
			return err
		}
		for _, keep := range []string{"inputs", "outputs"} {
			if all[keep] != nil {
				props[keep] = all[keep]
			}
		}
	}
	b.Kind = "manual"
	if sets {
		b.Kind = "set-values"
		value = strings.TrimSpace(value)
		if !strings.HasPrefix(value, `"`) {
			value = variable.ReplaceAllString(value, "(if $0 = null then 0 else $0)")
		}
		raw, err := json.Marshal([]map[string]string{{"name": strings.TrimSpace(name), "value": value}})
		if err != nil {
			return err
		}
		props["values"] = raw
	}
	raw, err := json.Marshal(props)
	b.Props = raw
	return err
}

func (m *model) block(id graph.ID) *graph.Block {
	for i := range m.document.Pools {
		for j := range m.document.Pools[i].Blocks {
			if b := &m.document.Pools[i].Blocks[j]; b.ID == id {
				return b
			}
		}
	}
	return nil
}

// harness replaces the placeholders of the trace cases and gives the labels that
// a visit of a block leaves in the trace.
func (m *model) harness(t *testing.T) map[graph.ID][]string {
	labels := map[graph.ID][]string{}
	for i := range m.document.Pools {
		for j := range m.document.Pools[i].Blocks {
			b := &m.document.Pools[i].Blocks[j]
			script := scriptOf(t, b)
			if script == "" {
				continue
			}
			b.Kind, b.Props = "manual", nil
			for _, word := range strings.Fields(script) {
				labels[b.ID] = append(labels[b.ID], placeholder(t, b, word)...)
			}
		}
	}
	return labels
}

// scriptOf is the script that import kept with a block.
func scriptOf(t *testing.T, b *graph.Block) string {
	if b.Ext == nil || b.Kind != "worker" {
		return ""
	}
	root, err := markup.Parse([]byte("<r>" + b.Ext.XML + "</r>"))
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range root.Kids {
		if k.Name == "script" {
			return k.Content()
		}
	}
	return ""
}

// placeholder makes the block do what one word of a script stands for.
func placeholder(t *testing.T, b *graph.Block, word string) []string {
	set := func(values string) { b.Kind, b.Props = "set-values", json.RawMessage(`{"values":[`+values+`]}`) }
	label, isTask := strings.CutPrefix(word, "SCRIPT_")
	switch {
	case isTask:
		return []string{label}
	case word == "INCREMENT_INTEGER_VARIABLE":
		set(`{"name":"integerVariable","value":"integerVariable + 1"}`)
	case word == "INCREMENT_INTEGER_VARIABLE_AND_LOG":
		set(`{"name":"integerVariable","value":"integerVariable + 1"}`)
		return []string{"increment"}
	case word == "SET_STRING_DATA":
		set(`{"name":"data","value":` + strconv.Quote(`"String"`) + `}`)
	case word == "LOG_DATA":
		set(`{"name":"read_back","value":"data"}`)
	case word == "WAIT_TEN_SECONDS":
		b.Kind, b.Props = "timer", json.RawMessage(`{"for":"PT10S"}`)
	case strings.HasPrefix(word, "CREATE_"):
	default:
		t.Fatalf("the harness does not know %q", word)
	}
	return nil
}
