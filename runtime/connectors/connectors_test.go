package connectors_test

import (
	"encoding/json"
	"os"
	"testing"

	"segue/runtime/connectors"
	"segue/runtime/form"
)

// TestEveryFolderIsListed finds connectors that were written and forgotten.
func TestEveryFolderIsListed(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	listed := connectors.All()
	for _, e := range entries {
		if _, ok := listed.Type(e.Name()); e.IsDir() && !ok {
			t.Errorf("the connector in %s is not in connectors.go, or has another kind than its folder's name", e.Name())
		}
	}
}

// TestConnectorsDescribeThemselves holds what screens and the designer need.
func TestConnectorsDescribeThemselves(t *testing.T) {
	for _, system := range connectors.All().Types() {
		if system.Name == "" || system.Icon == "" || system.Summary == "" || len(system.Actions) == 0 {
			t.Errorf("%s lacks a name, icon, summary or action", system.Kind)
		}
		f := form.New(json.RawMessage(`{}`), form.Env{})
		system.New().Form(f)
		look(t, system.Kind, f)
		for _, a := range system.Actions {
			if a.Title == "" || a.Icon == "" || a.Summary == "" || a.Do == nil {
				t.Errorf("%s.%s lacks a title, icon, summary or deed", system.Kind, a.Name)
			}
			f := form.New(json.RawMessage(`{}`), form.Env{})
			a.New().Form(f)
			look(t, system.Kind+"."+a.Name, f)
		}
	}
}

// reserved are the names that the integration block gives its own fields,
// which share a panel with an action's.
var reserved = map[string]bool{"do": true, "connection": true, "into": true, "set": true, "tries": true, "pause": true}

func look(t *testing.T, of string, f *form.Form) {
	t.Helper()
	seen := map[string]bool{}
	for _, field := range f.Fields() {
		if field.Label == "" || seen[field.Name] || reserved[field.Name] {
			t.Errorf("%s: the field %q has no label, stands twice, or is a name of the block's own", of, field.Name)
		}
		seen[field.Name] = true
		free := field.Widget == form.WidgetText || field.Widget == form.WidgetTemplate || field.Widget == form.WidgetExpression
		if free && field.Example == "" && field.Help == "" && field.Shown {
			t.Errorf("%s: the field %q has neither example nor hint", of, field.Name)
		}
	}
}
