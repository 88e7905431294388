package connector_test

import (
	"testing"

	"segue/runtime/connector"
)

func TestRegistryFindsAndRefusesDoubles(t *testing.T) {
	http := connector.Type{Kind: "http", Name: "HTTP", Actions: []connector.Action{{Name: "request"}, {Name: "upload"}}}
	r := connector.NewRegistry(http, connector.Type{Kind: "smtp", Name: "Mail"})
	got, ok := r.Type("http")
	if !ok || got.Name != "HTTP" || len(r.Types()) != 2 {
		t.Errorf("%+v, %v", got, ok)
	}
	if _, ok := r.Type("ftp"); ok {
		t.Error("a kind that nobody registered was found")
	}
	if a, ok := got.Action("upload"); !ok || a.Name != "upload" {
		t.Errorf("%+v, %v", a, ok)
	}
	if _, ok := got.Action("send"); ok {
		t.Error("an action that there is not was found")
	}
	for name, types := range map[string][]connector.Type{
		"kind":   {http, {Kind: "http", Name: "Another"}},
		"action": {{Kind: "ftp", Name: "FTP", Actions: []connector.Action{{Name: "get"}, {Name: "get"}}}},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("a %s that stands twice was taken", name)
				}
			}()
			connector.NewRegistry(types...)
		}()
	}
}
