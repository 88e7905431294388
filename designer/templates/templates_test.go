package templates

import (
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/graph"
)

// Every template passes the check that authors meet, with nothing left to mend.
func TestTemplatesHaveNoProblem(t *testing.T) {
	kinds := blocks.All(connectors.All())
	if len(All()) < 3 {
		t.Fatalf("%d templates", len(All()))
	}
	for _, tpl := range All() {
		for _, d := range []graph.Document{tpl.Document(), tpl.For("copied", "A copy")} {
			problems, err := designer.Check(kinds, d, designer.Known{})
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range problems {
				t.Errorf("%s: %s %s.%s: %s", tpl.Name, p.Severity, p.Block, p.Field, p.Text)
			}
		}
		if tpl.Title == "" || tpl.Icon == "" || !strings.HasSuffix(tpl.Purpose, ".") || len(tpl.Data) == 0 {
			t.Errorf("%s lacks words: %+v", tpl.Name, tpl)
		}
		for _, p := range tpl.Document().Pools {
			for _, b := range p.Blocks {
				if _, placed := tpl.Document().Layout.Blocks[b.ID]; !placed {
					t.Errorf("%s: %s has no place on the canvas", tpl.Name, b.ID)
				}
			}
		}
	}
}
