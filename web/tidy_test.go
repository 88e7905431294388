package web

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"segue/models"
	"segue/runtime/graph"
	"segue/web/webtest"
)

// Places are found for what lies in no drawn pool; nothing is stored, and what is
// no document is refused in words.
func TestPlacesAreFound(t *testing.T) {
	s := open(t)
	ana := s.northwind()
	process := s.draftOf(t, ana, tangled(t, 6))
	c := s.client()
	c.sign(ana)
	path := fmt.Sprintf("/processes/%d/draft/layout", process.ID)
	ask := func(body string) answer {
		return s.raw(c, "POST", path, body, header("Content-Type", "application/json"), header("Sec-Fetch-Site", "same-origin"))
	}
	const document = `{"schema":1,"id":"p","pools":[
		{"id":"drawn","blocks":[{"id":"there","kind":"task"}],"flows":[]},
		{"id":"free","blocks":[{"id":"a","kind":"start"},{"id":"b","kind":"task"}],"flows":[{"id":"f","from":"a","to":"b","name":"Long words"}]}],
		"layout":{"blocks":{"drawn":{"x":0,"y":0,"w":900,"h":300},"there":{"x":1,"y":1,"w":260,"h":72},"b":{"x":9,"y":9,"w":300,"h":90}}}}`
	var got struct{ Blocks map[string]graph.Bounds }
	a := ask(`{"document":` + document + `,"sides":{"f":0},"words":{"f":200}}`)
	if err := json.Unmarshal([]byte(a.body), &got); err != nil || a.StatusCode != http.StatusOK || len(got.Blocks) != 2 || got.Blocks["b"].W != "300" {
		t.Fatalf("%d %s %v", a.StatusCode, a.body, err)
	}
	float := func(n json.Number) float64 {
		x, err := n.Float64()
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	if left := float(got.Blocks["a"].X); float(got.Blocks["b"].X) < left+240+260 {
		t.Errorf("words of 200 have no room: %s", a.body)
	}
	for _, body := range []string{`{}`, `[]`, `{"document":{"schema":1,"id":"p","pools":[{"id":1}]}}`} {
		if a := ask(body); a.StatusCode != http.StatusUnprocessableEntity || !strings.Contains(a.body, "cannot be laid out") {
			t.Errorf("%s: %d %s", body, a.StatusCode, a.body)
		}
	}
}

// tangled is a drawing of many blocks in one heap.
func tangled(t testing.TB, blocks int) string {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	d := graph.Document{Schema: graph.Schema, ID: "tangled", Name: "Tangled", Layout: graph.Layout{Blocks: map[graph.ID]graph.Bounds{}}}
	p := graph.Pool{ID: "tangled", Executable: true}
	for i := range blocks {
		id := graph.ID(fmt.Sprintf("b%d", i))
		p.Blocks = append(p.Blocks, graph.Block{ID: id, Kind: "task", Name: fmt.Sprintf("Step %d", i)})
		place := func(n int) json.Number { return json.Number(fmt.Sprint(r.IntN(n) * 10)) }
		d.Layout.Blocks[id] = graph.Bounds{X: place(400), Y: place(300), W: "260", H: "72"}
		if i > 0 {
			p.Flows = append(p.Flows, graph.Flow{ID: graph.ID(fmt.Sprintf("f%d", i)), From: graph.ID(fmt.Sprintf("b%d", max(0, i-1-r.IntN(3)))), To: id})
		}
	}
	d.Pools = []graph.Pool{p}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func (s *site) draftOf(t testing.TB, who models.Person, document string) models.Process {
	t.Helper()
	process, err := s.db.AddProcess(t.Context(), s.viewer(who), "process.added", models.ProcessForm{Name: "Tangled"}, func(string) (json.RawMessage, error) { return json.RawMessage(document), nil })
	if err != nil {
		t.Fatal(err)
	}
	return process
}

// BenchmarkTidyUp measures ms from pressing "Tidy up" until 200 blocks in a heap
// are drawn in order. It judges nothing:
// go test ./web -run '^$' -bench TidyUp -benchtime 5x
func BenchmarkTidyUp(b *testing.B) {
	s := open(b)
	ana := s.person("Ana Costa", "author", "approver", "admin")
	process := s.draftOf(b, ana, tangled(b, 200))
	p := webtest.Browser(b)
	signIn(p, s, ana.Email)
	p.Open(fmt.Sprintf("%s/processes/%d/design", s.url, process.ID))
	p.WaitFor(canvasJS + `?.diagram.get('elementRegistry').getAll().length > 390`)
	var took, server []float64
	for b.Loop() {
		took = append(took, webtest.Eval[float64](p, `new Promise(done => {
			const began = performance.now(), bus = `+canvasJS+`.diagram.get('eventBus');
			bus.once('commandStack.layout.tidy.postExecuted', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))));
			document.querySelector('[aria-label="Tidy up"]').click();
		})`))
		server = append(server, webtest.Eval[float64](p, `(e => e.responseEnd - e.startTime)(performance.getEntriesByType('resource').filter(e => e.name.endsWith('/draft/layout')).at(-1))`))
		webtest.Eval[bool](p, canvasJS+`.diagram.get('commandStack').undo() === undefined`)
	}
	b.ReportMetric(mean(took), "ms-to-drawn")
	b.ReportMetric(mean(server), "ms-to-answer")
}
