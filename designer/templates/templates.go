// Package templates holds processes to begin with: each folder is a document,
// and the words that the gallery says about it. Its picture is drawn from the
// document's layout.
//
// It must never hold what an installation cannot run: a test checks every
// document, and another lets each run to its end. Read templates.go; a new
// template is a new folder.
package templates

import (
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"segue/designer"
	"segue/runtime/graph"
)

// Template is a process to begin with.
type Template struct {
	Name    string   // of its folder, and of it in addresses
	Title   string   `json:"name"`
	Icon    string   `json:"icon"`
	Purpose string   `json:"purpose"` // a sentence
	Data    []string `json:"data"`    // what it asks to know
	doc     graph.Document
}

//go:embed */*.json
var files embed.FS

// order is the order of the gallery.
var order = []string{"supplier-invoice", "employee-onboarding", "loan-application"}

var all = load()

// All are the templates, in the order of the gallery.
func All() []Template { return all }

// Find is the template of this name.
func Find(name string) (Template, bool) {
	i := slices.IndexFunc(all, func(t Template) bool { return t.Name == name })
	if i < 0 {
		return Template{}, false
	}
	return all[i], true
}

// Document is the template's document; nobody may change what it holds.
func (t Template) Document() graph.Document { return t.doc }

// For is the document of a new process that begins with the template.
func (t Template) For(id graph.ID, name string) graph.Document { return designer.Copy(t.doc, id, name) }

// load reads what is embedded. A template that cannot be read is a fault of
// this program's sources, found by any test that imports them.
func load() []Template {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	list := make([]Template, 0, len(entries))
	for _, e := range entries {
		t, err := read(e.Name())
		if err != nil {
			panic(fmt.Sprintf("templates: %s: %v", e.Name(), err))
		}
		list = append(list, t)
	}
	slices.SortFunc(list, func(a, b Template) int {
		x, y := slices.Index(order, a.Name), slices.Index(order, b.Name)
		if x != y && x >= 0 && y >= 0 {
			return x - y
		}
		return strings.Compare(a.Name, b.Name)
	})
	return list
}

func read(name string) (Template, error) {
	t := Template{}
	words, err := files.ReadFile(name + "/words.json")
	if err == nil {
		err = json.Unmarshal(words, &t)
	}
	if err != nil {
		return t, err
	}
	raw, err := files.ReadFile(name + "/document.json")
	if err == nil {
		t.doc, err = graph.Decode(raw)
	}
	t.Name = name
	return t, err
}
