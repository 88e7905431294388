package graph_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"segue/runtime/graph"
)

const small = `{"schema":1,"id":"pay","name":"Pay an invoice","pools":[{"id":"pay","executable":true,
"blocks":[{"id":"s","kind":"start"},{"id":"e","kind":"end","props":{"b":1.50,"a":[true]}}],
"flows":[{"id":"f","from":"s","to":"e"}]}],
"layout":{"blocks":{"s":{"x":100.50,"y":1e2,"w":36,"h":36}},"flows":{"f":[{"x":1,"y":2.10}]}}}`

func TestDecodeKeepsWhatWasWritten(t *testing.T) {
	d, err := graph.Decode([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	if got := d.Layout.Blocks["s"]; got.X != "100.50" || got.Y != "1e2" {
		t.Errorf("bounds are %+v, want the decimals as written", got)
	}
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	again, err := graph.Decode(b)
	if err != nil {
		t.Fatalf("what was written cannot be read: %v", err)
	}
	if h, g := hash(t, d), hash(t, again); h != g {
		t.Errorf("the hash changed on the way through JSON")
	}
	if !reflect.DeepEqual(d.Layout, again.Layout) {
		t.Errorf("the layout changed on the way through JSON")
	}
}

func TestDecodeRefuses(t *testing.T) {
	deep := `{"schema":1,"id":"a","name":"a","pools":[{"id":"p","executable":true,"flows":[],"blocks":[{"id":"b","kind":"k","props":` +
		strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}]}],"layout":{}}`
	for name, c := range map[string]struct{ doc, path, text string }{
		"unknown field":    {strings.Replace(small, `"kind":"start"`, `"kind":"start","colour":"red"`, 1), "pools[0].blocks[0].colour", "not known"},
		"other case":       {strings.Replace(small, `"kind":"start"`, `"Kind":"start"`, 1), "pools[0].blocks[0].Kind", "not known"},
		"duplicate key":    {strings.Replace(small, `"kind":"start"`, `"kind":"start","kind":"end"`, 1), "pools[0].blocks[0].kind", "twice"},
		"duplicate layout": {strings.Replace(small, `"s":{"x":100.50`, `"s":{"x":1,"y":1,"w":1,"h":1},"s":{"x":100.50`, 1), "layout.blocks.s", "twice"},
		"duplicate props":  {strings.Replace(small, `"b":1.50`, `"b":1.50,"b":2`, 1), "pools[0].blocks[1].props.b", "twice"},
		"wrong type":       {strings.Replace(small, `"executable":true`, `"executable":"yes"`, 1), "pools[0].executable", "True or false is expected here, not a text."},
		"no number":        {strings.Replace(small, `"x":100.50`, `"x":"left"`, 1), "layout.blocks.s.x", "A number is expected"},
		"too deep":         {deep, "pools[0].blocks[0].props", "too deep"},
		"too large":        {`{"name":"` + strings.Repeat("x", graph.MaxSize) + `"}`, "", "bytes"},
		"cut off":          {small[:len(small)-9], "", "too early"},
		"two documents":    {small + small, "", "broken"},
		"not JSON":         {`hello`, "", "broken"},
		"empty":            {``, "", "too early"},
		"broken UTF-8":     {strings.Replace(small, "Pay an", "Pay \xff", 1), "", "UTF-8"},
		"newer schema":     {strings.Replace(small, `"schema":1`, `"schema":99`, 1), "schema", "not 99"},
		"no schema":        {strings.Replace(small, `"schema":1,`, ``, 1), "schema", "not 0"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := graph.Decode([]byte(c.doc))
			var refused *graph.DecodeError
			if !errors.As(err, &refused) {
				t.Fatalf("got %v, want a DecodeError", err)
			}
			if !strings.HasPrefix(refused.Path, c.path) || !strings.Contains(refused.Text, c.text) {
				t.Errorf("got %q at %q, want %q at %q", refused.Text, refused.Path, c.text, c.path)
			}
		})
	}
}

func TestHashIsOverMeaning(t *testing.T) {
	d, err := graph.Decode([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	base := hash(t, d)
	moved := decode(t, strings.Replace(small, "100.50", "7", 1))
	reordered := decode(t, strings.Replace(small, `"b":1.50,"a":[true]`, `"a": [true], "b":1.50`, 1))
	renamed := decode(t, strings.Replace(small, "Pay an invoice", "Pay the invoice", 1))
	changed := decode(t, strings.Replace(small, "1.50", "1.51", 1))
	if hash(t, moved) != base {
		t.Error("moving a block changed the hash")
	}
	if hash(t, reordered) != base {
		t.Error("the order of properties changed the hash")
	}
	counted := decode(t, strings.Replace(small, `"layout"`, `"calendar":"office","layout"`, 1))
	if hash(t, renamed) == base || hash(t, changed) == base || hash(t, counted) == base {
		t.Error("a change of meaning left the hash as it was")
	}
}

func hash(t *testing.T, d graph.Document) [32]byte {
	t.Helper()
	h, err := graph.Hash(d)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func decode(t *testing.T, s string) graph.Document {
	t.Helper()
	d, err := graph.Decode([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(small))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := graph.Decode(b)
		if err != nil {
			return
		}
		if _, err := graph.Hash(d); err != nil {
			t.Fatalf("a document that was read has no hash: %v", err)
		}
		out, err := json.Marshal(d)
		if err != nil {
			t.Fatalf("a document that was read cannot be written: %v", err)
		}
		if _, err := graph.Decode(out); err != nil {
			t.Fatalf("a document that was written cannot be read: %v", err)
		}
	})
}
