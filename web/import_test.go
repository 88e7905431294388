package web

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"segue/runtime/graph"
	"segue/web/webtest"
)

// A small file as modelling tools save it, with an expression that nobody but
// its own engine understands.
const orderFile = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:orders">
  <process id="order-check" name="Order check" isExecutable="true">
    <startEvent id="placed" name="Order placed"/>
    <sequenceFlow id="f1" sourceRef="placed" targetRef="check"/>
    <userTask id="check" name="Check the order" camunda:candidateGroups="Sales desk"/>
    <sequenceFlow id="f2" sourceRef="check" targetRef="large"/>
    <exclusiveGateway id="large" name="Large?" default="f4"/>
    <sequenceFlow id="f3" name="yes" sourceRef="large" targetRef="book"><conditionExpression>${limits.above(order)}</conditionExpression></sequenceFlow>
    <sequenceFlow id="f4" name="no" sourceRef="large" targetRef="done"/>
    <serviceTask id="book" name="Book the order" camunda:class="org.example.BookOrder"/>
    <sequenceFlow id="f5" sourceRef="book" targetRef="done"/>
    <endEvent id="done" name="Done"/>
  </process>
</definitions>`

// sendFile sends one file by the form of the import.
func (s *site) sendFile(c *client, name, content string) answer {
	s.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	part, err := w.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return s.raw(c, http.MethodPost, "/processes/imports", body.String(), header("Accept", "text/html"), header("Sec-Fetch-Site", "same-origin"), header("Content-Type", w.FormDataContentType()))
}

func TestFilesThatCannotBeImported(t *testing.T) {
	s := open(t)
	c := s.as(s.person("Ana Costa", "author"))
	want(t, c.get("/processes/imports/new"), 200, "Import a process", "BPMN 2.0")
	for name, content := range map[string]struct{ data, says string }{
		"notes.txt":     {"Buy milk", "The file is no XML: it begins with other text (line 1). Nothing was added."},
		"broken.bpmn":   {"<definitions>\n<process>", "The file is no well-formed XML: unexpected EOF (line 2)."},
		"page.xml":      {"<html><body/></html>", "This is no BPMN 2.0 file: its root is “html”."},
		"rates.dmn":     {`<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>`, "This is a file of decision tables (DMN)"},
		"nothing.bpmn":  {`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>`, "The file holds no process."},
		"entities.bpmn": {`<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>`, "The file declares a document type, which is not accepted (line 1)."},
		"empty.bpmn":    {"", "“empty.bpmn” is empty. Choose another file."},
	} {
		want(t, s.sendFile(c, name, content.data), 422, content.says)
	}
	want(t, c.get("/processes"), 200, "There is no process yet")
}

// A second import of the same file takes an id of its own.
func TestImportTwice(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	c := s.as(ana)
	for i, id := range []string{"order-check", "order-check-2"} {
		a := s.sendFile(c, "orders.bpmn", orderFile)
		want(t, a, 303)
		var process int64
		if _, err := fmt.Sscanf(a.Header.Get("Location"), "/processes/%d/design", &process); err != nil {
			t.Fatalf("it leads to %s", a.Header.Get("Location"))
		}
		draft, err := s.db.Draft(t.Context(), process)
		if err != nil {
			t.Fatal(err)
		}
		d, err := graph.Decode(draft.Document)
		if err != nil || string(d.ID) != id || string(d.Pools[0].ID) != id || d.Name != "Order check" {
			t.Errorf("import %d is %s, %v", i+1, d.ID, err)
		}
	}
}

// A file dropped on the list becomes a process, open in the designer, with the
// list of what needs attention; what is mended leaves the list.
func TestAFileIsDropped(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa", "author")
	p := s.enter(ana.Email)
	p.Open(s.url + "/processes")
	p.Click("text=Import")
	p.WaitText("h1", "Import a process")
	look(t, p, "import")
	bad := filepath.Join(t.TempDir(), "notes.bpmn")
	if err := os.WriteFile(bad, []byte("Buy milk"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.Upload("input[type=file]", bad)
	p.Click("text=Import and open")
	p.WaitText("main", "The file is no XML: it begins with other text (line 1). Nothing was added.")
	look(t, p, "import-fault")

	p.Open(s.url + "/processes")
	drag := func(kind string) {
		webtest.Eval[bool](p, fmt.Sprintf(`(() => {
			const files = new DataTransfer();
			files.items.add(new File([%q], "orders.bpmn", {type: "application/xml"}));
			return document.querySelector("main").dispatchEvent(new DragEvent(%q, {bubbles: true, cancelable: true, dataTransfer: files}));
		})()`, orderFile, kind))
	}
	drag("dragenter")
	p.WaitText("form.drop", "Drop the file to import it as a process")
	look(t, p, "import-drop")
	drag("drop")
	p.WaitText("[data-problems]", "It ran code of the other system (org.example.BookOrder).")
	p.WaitText("[data-problems]", "fetches work of the type “book-order”.")
	p.WaitText("[data-problems]", "calls “limits.above”, which is program code of the other system")
	if n := p.Count("[data-problems] .mend"); n != 3 {
		t.Errorf("%d things need attention", n)
	}
	p.WaitText("h1", "Order check")
	for _, theme := range webtest.Themes {
		p.Theme(theme)
		webtest.Screenshot(t, p, "imported-"+string(theme))
	}
	if said := strings.Join(p.Problems(), "\n"); said != "" {
		t.Error(said)
	}
}
