package cases_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/decision"
	"segue/runtime/decision/dmn"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// The invoice model of Camunda 7: a table says who approves, a called process
// clears what was refused. What import reports is mended as its author would,
// and then it runs to its end.
func TestInvoice(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "conformance", "realworld", "camunda7-examples")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("there is no corpus at %s", dir)
	}
	p := newPlayer(t, inMemory)
	p.files = []string{filepath.Join(dir, "reviewInvoice.bpmn"), filepath.Join(dir, "invoice.v2.bpmn")}
	stops(t, p.files[1], "block assignApprover: The table “invoice-assign-approver” is not in this process. Choose another, or make a new one.")
	p.adjust = func(m *model) { mend(t, m, filepath.Join(dir, "invoiceBusinessDecisions.dmn")) }

	err := p.play([]step{
		{Do: "start", Process: "invoice", Vars: raw(`{"creditor":"Great Pizza for Everyone Inc.","amount":30,"invoiceCategory":"Misc","invoiceNumber":"I-12345","invoiceDocument":"scan"}`)},
		{Expect: "waiting", Exact: []string{"approveInvoice"}},
		{Expect: "assignees", Element: "approveInvoice", Exact: []string{"accounting", "sales"}}, // as the table says of day-to-day expenses
		{Expect: "variables", OwnerOf: "root", Vars: raw(`{"invoiceClassification":"day-to-day expense","approverGroups":["accounting","sales"]}`)},
		{Do: "complete", Element: "approveInvoice", Vars: raw(`{"approved":false}`)},
		{Expect: "waiting", Exact: []string{"assignReviewer"}},
		{Expect: "runningInstances", Count: 2},
		{Do: "complete", Element: "assignReviewer", Vars: raw(`{"reviewer":"mary@example.com"}`)},
		{Expect: "assignees", Element: "reviewInvoice", Exact: []string{"mary@example.com"}},
		{Expect: "variables", OwnerOf: "assignReviewer", Vars: raw(`{"amount":30,"creditor":"Great Pizza for Everyone Inc."}`)},
		{Do: "complete", Element: "reviewInvoice", Vars: raw(`{"clarified":true}`)},
		{Expect: "waiting", Exact: []string{"approveInvoice"}},
		{Do: "complete", Element: "approveInvoice", Vars: raw(`{"approved":true}`)},
		{Expect: "assignees", Element: "prepareBankTransfer", Exact: []string{"accounting"}},
		{Do: "complete", Element: "prepareBankTransfer"},
		{Expect: "running", Instance: "any"},
	})
	if err != nil {
		t.Fatal(err)
	}
	p.work("archive-invoice-service")
	for _, s := range []step{{Expect: "ended", Instance: "all"}, {Expect: "endEvents", Exact: []string{"EndEvent_1og1zom", "invoiceProcessed"}}, {Expect: "openTimers"}} {
		if err := p.step(s); err != nil {
			t.Error(err)
		}
	}
}

// stops holds that a file says what must be mended, and nothing else, before it
// can be published.
func stops(t *testing.T, path, want string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b, err := designer.Bring(kinds, data)
	if err != nil {
		t.Fatal(err)
	}
	var errors []string
	for _, x := range b.Problems {
		if x.Severity == graph.Error {
			errors = append(errors, "block "+string(x.Block)+": "+x.Text)
		}
	}
	if !slices.Equal(errors, []string{want}) {
		t.Errorf("it cannot be published for %q, want %q", errors, want)
	}
}

// mend gives the invoice process the tables it asks: the one whose answer the
// other reads comes before it.
func mend(t *testing.T, m *model, tables string) {
	b := m.block("assignApprover")
	if b == nil {
		return
	}
	data, err := os.ReadFile(tables)
	if err != nil {
		t.Fatal(err)
	}
	decisions, err := dmn.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range decisions.Decisions {
		table := *d.Logic.Table
		table.ID, table.Name = "", ""
		m.document.Tables = append(m.document.Tables, graph.Table{ID: graph.ID(d.ID), Name: d.Name, Body: body(t, &table)})
	}
	pool := &m.document.Pools[0]
	pool.Blocks = append(pool.Blocks, graph.Block{ID: "classify", Kind: "decision-table", Name: "Classify the invoice",
		Props: json.RawMessage(`{"table":"invoiceClassification","into":"invoiceClassification"}`)})
	for i := range pool.Flows {
		if pool.Flows[i].To == "assignApprover" {
			pool.Flows[i].To = "classify"
		}
	}
	pool.Flows = append(pool.Flows, graph.Flow{ID: "classified", From: "classify", To: "assignApprover"})
}

func body(t *testing.T, table *decision.Table) json.RawMessage {
	raw, err := json.Marshal(table)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// work reports the job of a type as done, as an outside worker would.
func (p *player) work(job string) {
	p.t.Helper()
	for _, v := range p.views() {
		for _, a := range v.Waiting {
			for _, x := range a.Open {
				if b := p.blockOf(a.Block); x.Kind == machine.JobOpen && b != nil && strings.Contains(string(b.Props), `"type":"`+job+`"`) {
					if err := p.host.Deliver(p.ctx, v.Key, machine.JobSucceeded{Job: x.Key, Attempt: 1}); err != nil {
						p.t.Fatal(err)
					}
					if err := p.settle(); err != nil {
						p.t.Fatal(err)
					}
					return
				}
			}
		}
	}
	p.t.Fatalf("nothing waits for a job of the type %s; %s", job, p.state())
}

func raw(object string) map[string]json.RawMessage {
	var m map[string]json.RawMessage
	if err := json.Unmarshal([]byte(object), &m); err != nil {
		panic(err)
	}
	return m
}
