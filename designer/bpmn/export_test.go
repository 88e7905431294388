package bpmn_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/designer/templates"
	"segue/runtime/graph"
)

// back writes a document and reads it again.
func back(t *testing.T, d graph.Document) (*bpmn.Import, []byte) {
	t.Helper()
	file, err := bpmn.Write(&d)
	if err != nil {
		t.Fatal(err)
	}
	im, err := bpmn.Read(file)
	if err != nil {
		t.Fatalf("%v\n%s", err, file)
	}
	return im, file
}

// same compares documents by what is stored of them; the first difference.
func same(t *testing.T, a, b graph.Document) string {
	t.Helper()
	x, err := json.MarshalIndent(a, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	y, err := json.MarshalIndent(b, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	var c, d bytes.Buffer // raw properties keep their own spaces
	if json.Compact(&c, x) != nil || json.Compact(&d, y) != nil {
		t.Fatal("no JSON")
	}
	if bytes.Equal(c.Bytes(), d.Bytes()) {
		return ""
	}
	m, n := c.Bytes(), d.Bytes()
	i := 0
	for i < len(m) && i < len(n) && m[i] == n[i] {
		i++
	}
	cut := func(p []byte) string { return string(p[max(0, i-120):min(len(p), i+120)]) }
	return "was  …" + cut(m) + "\nis   …" + cut(n)
}

// What is written is read again as what it was: every template, and every file of
// others that can be read.
func TestWrittenIsRead(t *testing.T) {
	for _, x := range templates.All() {
		d := x.Document()
		d.Calendar = "working-time"
		im, _ := back(t, d)
		if diff := same(t, d, im.Document); diff != "" {
			t.Errorf("template %s:\n%s", x.Name, diff)
		}
		if len(im.Notes) > 0 {
			t.Errorf("template %s: %v", x.Name, im.Notes[0])
		}
	}
	for _, folder := range []string{"realworld", "miwg"} {
		t.Run(folder, func(t *testing.T) {
			read, differs := 0, 0
			for _, path := range models(t, folder) {
				data, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				im, err := bpmn.Read(data)
				if err != nil {
					continue
				}
				read++
				again, file := back(t, im.Document)
				if diff := same(t, im.Document, again.Document); diff != "" {
					if differs++; differs < 6 {
						t.Errorf("%s:\n%s", strings.TrimPrefix(path, corpus), diff)
					}
				}
				if twice, err := bpmn.Write(&again.Document); err != nil || !bytes.Equal(file, twice) {
					t.Errorf("%s: it is written in another way the second time (%v)", path, err)
				}
			}
			t.Logf("%s: %d files read, written and read again; %d differ", folder, read, differs)
		})
	}
}

var ours = regexp.MustCompile(`(?s)<segue:(\w+)>.*?</segue:\w+>`)

// Others, who know nothing of our extensions, find a file of BPMN without a
// fault, with every block and flow.
func TestOthersReadWhatIsWritten(t *testing.T) {
	for _, x := range templates.All() {
		d := x.Document()
		_, file := back(t, d)
		im, err := bpmn.Read(ours.ReplaceAll(file, nil))
		if err != nil {
			t.Errorf("template %s: %v", x.Name, err)
			continue
		}
		for _, n := range im.Notes {
			if n.Wrong {
				t.Errorf("template %s: %s", x.Name, n)
			}
		}
		blocks, flows := 0, 0
		for i := range d.Pools {
			blocks, flows = blocks+len(d.Pools[i].Blocks)-len(im.Document.Pools[i].Blocks), flows+len(d.Pools[i].Flows)-len(im.Document.Pools[i].Flows)
		}
		if blocks != 0 || flows != 0 {
			t.Errorf("template %s: others miss %d blocks and %d flows", x.Name, blocks, flows)
		}
	}
}

// The signal that rounds give is there for others too.
func TestOthersReadWhatRoundsTell(t *testing.T) {
	for _, tell := range []string{"", "numberOfCompletedInstances = 1", "numberOfActiveInstances < 2"} {
		d := graph.Document{Schema: graph.Schema, ID: "d", Pools: []graph.Pool{{ID: "p", Executable: true, Flows: []graph.Flow{{ID: "f", From: "s", To: "t"}}, Blocks: []graph.Block{
			{ID: "s", Kind: "start"}, {ID: "t", Kind: "task", Repeat: &graph.Repeat{Parallel: true, Times: "3", Until: "enough", Signal: "round-done", Tell: tell}}}}}}
		_, file := back(t, d)
		im, err := bpmn.Read(ours.ReplaceAll(file, nil))
		if err != nil {
			t.Fatal(err)
		}
		got := im.Document.Pools[0].Blocks[1].Repeat
		if got == nil || got.Signal != "round-done" || got.Tell != tell || got.Until != "enough" {
			t.Errorf("%q is read as %+v, %v:\n%s", tell, got, im.Notes, file)
		}
	}
}

// What another tool has changed of a written file counts.
func TestChangesOfOthersCount(t *testing.T) {
	d := templates.All()[0].Document()
	var named graph.Block
	for _, b := range d.Pools[0].Blocks {
		if b.Name != "" && b.Kind != "start" {
			named = b
			break
		}
	}
	_, file := back(t, d)
	text := strings.Replace(string(file), `id="`+string(named.ID)+`" name="`, `id="`+string(named.ID)+`" name="Renamed: `, 1)
	from := d.Layout.Blocks[named.ID]
	text = strings.Replace(text, `bpmnElement="`+string(named.ID)+`" isExpanded="true"><dc:Bounds x="`+from.X.String()+`"`, `bpmnElement="`+string(named.ID)+`" isExpanded="true"><dc:Bounds x="4711"`, 1)
	im, err := bpmn.Read([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range im.Document.Pools[0].Blocks {
		var was bytes.Buffer
		if err := json.Compact(&was, named.Props); err != nil {
			t.Fatal(err)
		}
		if b.ID == named.ID && (b.Name != "Renamed: "+named.Name || string(b.Props) != was.String()) {
			t.Errorf("it is called %q, with %s", b.Name, b.Props)
		}
	}
	if x := im.Document.Layout.Blocks[named.ID].X; x != "4711" {
		t.Errorf("it stands at %s", x)
	}
}

// What only this program should write, and somebody has broken, does not count.
func TestBrokenExtensionsDoNotCount(t *testing.T) {
	d := templates.All()[0].Document()
	_, file := back(t, d)
	for _, change := range [][2]string{{`&#34;schema&#34;:1`, `&#34;schema&#34;:99`}, {`&#34;kind&#34;:&#34;`, `&#34;kind&#34;:&#34;no such `}, {`&#34;order&#34;`, `&#34;`}} {
		text := strings.Replace(string(file), change[0], change[1], 1)
		if text == string(file) {
			t.Errorf("the file holds no %s", change[0])
		}
		im, err := bpmn.Read([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", change[1], err)
			continue
		}
		if problems := graph.Validate(&im.Document); len(problems) > 0 || len(im.Document.Pools[0].Blocks) != len(d.Pools[0].Blocks) {
			t.Errorf("%s: %d blocks, %+v", change[1], len(im.Document.Pools[0].Blocks), problems)
		}
	}
}
