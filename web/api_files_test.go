package web

import (
	"bytes"
	"encoding/json"
	"mime/multipart"
	"net/http"
	"testing"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
)

// upload sends one file as programs do.
func (p program) upload(path, name string, content []byte) answer {
	p.s.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	part, err := w.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write(content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		p.s.t.Fatal(err)
	}
	return p.call("POST", path, body.String(), header("Content-Type", w.FormDataContentType()))
}

func TestProgramsAnswerFileFields(t *testing.T) {
	s, d := open(t), describe(t)
	ana, ben := s.person("Ana Costa", "author"), s.person("Ben Okafor", "approver")
	var doc graph.Document
	p, err := s.db.AddProcess(t.Context(), s.viewer(ana), "process.added", models.ProcessForm{Name: "Invoices with scans"}, func(id string) (json.RawMessage, error) {
		doc = invoices(graph.ID(id), ben.Email)
		doc.Forms[1].Fields = append(doc.Forms[1].Fields, graph.Field{Name: "proof", Label: "Proof", Type: graph.FieldFile, Required: true})
		return json.Marshal(doc)
	})
	if err != nil {
		t.Fatal(err)
	}
	anas, bens := s.program(ana, allScopes()...), s.program(ben, allScopes()...)
	base := "/api/processes/" + p.BpmnID
	scan := []byte("%PDF-1.4 the invoice")
	a := anas.upload(base+"/files?field=scan", "scan.pdf", scan)
	want(t, a, http.StatusConflict, "has not been published")
	if _, err := s.engine.Publish(t.Context(), host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: ana.ID, Name: ana.Name}}); err != nil {
		t.Fatal(err)
	}

	a = anas.upload(base+"/files?field=scan", "scan.pdf", scan)
	want(t, a, http.StatusCreated, `"name":"scan.pdf"`, `"type":"application/pdf"`)
	d.conforms(t, "POST", "/api/processes/{process}/files", a)
	reference, file := a.body, jsonOf(t, a)["file"].(string)
	for path, c := range map[string]struct {
		name    string
		content []byte
		says    string
	}{
		"/files?field=supplier": {"scan.pdf", scan, "must name a field"},
		"/files":                {"scan.pdf", scan, "must name a field"},
		"/files?field=scan":     {"scan.txt", []byte("no picture"), "not of a kind that is taken here"},
		"/files?field=scan&x=1": {"scan.pdf", nil, "not of a kind"},
	} {
		a := anas.upload(base+path, c.name, c.content)
		want(t, a, http.StatusUnprocessableEntity, c.says)
		d.conforms(t, "POST", "/api/processes/{process}/files", a)
	}
	want(t, anas.call("POST", base+"/files?field=scan", `{}`), http.StatusUnsupportedMediaType)

	// Nobody sends what another uploaded, and nobody makes a reference up.
	order := `{"variables":{"supplier":"Norrland Paper","amount":4820.50,"scan":` + reference + `}}`
	s.run(`INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'start')`, p.ID, ben.ID)
	want(t, bens.call("POST", base+"/instances", order), http.StatusUnprocessableEntity, "did not arrive")
	want(t, anas.call("POST", base+"/instances", `{"variables":{"supplier":"N","amount":1,"scan":{"file":"999999"}}}`), http.StatusUnprocessableEntity, "did not arrive")
	a = anas.call("POST", base+"/instances", `{"variables":{"supplier":"Norrland Paper","amount":4820.50,"scan":{"file":"`+file+`"}}}`)
	want(t, a, http.StatusCreated)
	key := jsonOf(t, a)["key"].(string)
	want(t, anas.call("GET", "/api/instances/"+key, ""), http.StatusOK, `"sha256":"`+jsonOf(t, answer{body: reference})["sha256"].(string))
	var kept string
	s.gorm.Raw("SELECT instance::text FROM files WHERE id = ?", file).Scan(&kept)
	if kept != key {
		t.Errorf("the file belongs to %q, not to %s", kept, key)
	}

	// The approver adds a file to the task.
	a = bens.call("GET", "/api/tasks", "")
	task := jsonOf(t, a)["tasks"].([]any)[0].(map[string]any)["key"].(string)
	decide := `{"outcome":"approved","data":{"cost_centre":"it","proof":`
	want(t, bens.call("POST", "/api/tasks/"+task+"/decision", decide+`null}}`), http.StatusUnprocessableEntity, "Proof")
	a = bens.upload("/api/tasks/"+task+"/files?field=proof", "proof.txt", []byte("seen"))
	want(t, a, http.StatusCreated)
	d.conforms(t, "POST", "/api/tasks/{task}/files", a)
	proof := a.body
	want(t, anas.upload("/api/tasks/"+task+"/files?field=nothing", "x", scan), http.StatusUnprocessableEntity)
	a = anas.upload("/api/tasks/"+task+"/files?field=proof", "proof.txt", []byte("not hers to decide"))
	want(t, a, http.StatusCreated)
	hers := a.body
	if a = anas.call("POST", "/api/tasks/"+task+"/decision", decide+hers+`}}`); a.StatusCode < 400 {
		t.Errorf("who is not asked decides: %d %s", a.StatusCode, a.body)
	}
	var given int
	s.gorm.Raw("SELECT count(*) FROM files WHERE id = ? AND instance IS NOT NULL", jsonOf(t, answer{body: hers})["file"]).Scan(&given)
	if given > 0 {
		t.Error("a decision that was refused gave its file away")
	}
	want(t, bens.call("POST", "/api/tasks/"+task+"/decision", decide+proof+`}}`), http.StatusOK)
	s.gorm.Raw("SELECT instance::text FROM files WHERE id = ?", jsonOf(t, answer{body: proof})["file"]).Scan(&kept)
	if kept != key {
		t.Errorf("the proof belongs to %q, not to %s", kept, key)
	}
	want(t, anas.call("GET", "/api/instances/"+key, ""), http.StatusOK, `"status":"ended"`, `"proof":{`)
}
