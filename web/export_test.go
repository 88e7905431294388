package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/web/webtest"
)

// A version and a draft can be had as files of BPMN, from the page and by
// whoever may see them.
func TestProcessesAreHadAsBPMN(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	c := w.as(w.owner)
	path := fmt.Sprintf("/processes/%d/versions/1/bpmn", w.process.ID)
	a := c.get(path)
	want(t, a, http.StatusOK, "Approve the invoice", "BPMNDiagram")
	if got := a.Header.Get("Content-Disposition"); !strings.HasPrefix(got, "attachment") || !strings.Contains(got, "-1.bpmn") {
		t.Errorf("it is offered as %s", got)
	}
	im, err := bpmn.Read([]byte(a.body))
	if err != nil || len(im.Document.Pools[0].Blocks) != 8 {
		t.Errorf("what was had is read as %+v, %v", im, err)
	}
	want(t, c.get(strings.Replace(path, "/1/", "/9/", 1)), http.StatusNotFound)
	key := w.begin("5000", "INV-2050")
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	for i, page := range []string{fmt.Sprintf("/processes/%d/versions/1", w.process.ID), address(key, "")} {
		p.Open(w.url + page)
		p.Click(`[aria-label="Save as picture"]`)
		p.WaitFor(`document.querySelector('dialog [data-export="bpmn"]')?.getAttribute("href") === "` + path + `"`)
		if i == 0 {
			look(t, p, "save-as-bpmn")
		}
	}
}
