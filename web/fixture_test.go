package web

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// invoices is a process with a form and an approval by one person.
func invoices(id graph.ID, approvers ...string) graph.Document {
	props := func(v any) json.RawMessage { b, _ := json.Marshal(v); return b }
	return graph.Document{Schema: graph.Schema, ID: id, Name: "Invoice approval",
		Forms: []graph.Form{{ID: "invoice", Name: "Invoice", Fields: []graph.Field{
			{Name: "supplier", Label: "Supplier", Type: graph.FieldText, Required: true},
			{Name: "amount", Label: "Amount", Type: graph.FieldMoney, Currency: "EUR", Required: true},
			{Name: "scan", Label: "Scan", Type: graph.FieldFile, Accept: []string{"application/pdf", "image/*"}},
		}}, {ID: "check", Name: "Check", Fields: []graph.Field{
			{Name: "supplier", Label: "Supplier", Type: graph.FieldText, ReadOnly: true},
			{Name: "cost_centre", Label: "Cost centre", Type: graph.FieldChoice, Required: true, Options: []graph.Option{{Value: "it", Label: "IT"}, {Value: "people", Label: "People"}}},
		}}},
		Pools: []graph.Pool{{ID: id, Executable: true,
			Blocks: []graph.Block{
				{ID: "received", Kind: "start", Name: "Invoice received", Props: props(map[string]any{"form": "invoice"})},
				{ID: "approve", Kind: "approval", Name: "Approve invoice", Props: props(map[string]any{"title": "Pay {supplier}?", "about": "Please compare it with the order.",
					"who": approvers, "form": "check", "due": "P2D", "others": false, "into": "decision"})},
				{ID: "paid", Kind: "end", Name: "Paid"}, {ID: "refused", Kind: "end", Name: "Refused"},
			},
			Flows: []graph.Flow{{ID: "f1", From: "received", To: "approve"}, {ID: "f2", From: "approve", Exit: "approved", To: "paid"}, {ID: "f3", From: "approve", Exit: "rejected", To: "refused"}},
		}},
	}
}

func (s *site) viewer(p models.Person) models.Viewer {
	s.t.Helper()
	v, err := s.db.ViewerByID(s.t.Context(), p.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	return v
}

// invoicing adds a process with a form of the owner's whose approvers are those people.
func (s *site) invoicing(owner models.Person, approvers ...models.Person) models.Process {
	s.t.Helper()
	var asked []string
	for _, p := range approvers {
		asked = append(asked, p.Email)
	}
	ctx := context.Background()
	var doc graph.Document
	p, err := s.db.AddProcess(ctx, s.viewer(owner), "process.added", models.ProcessForm{Name: fmt.Sprintf("Invoice approval %d", named.Add(1))}, func(id string) (json.RawMessage, error) {
		doc = invoices(graph.ID(id), asked...)
		return json.Marshal(doc)
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.engine.Publish(ctx, host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: owner.ID, Email: owner.Email, Name: owner.Name}}); err != nil {
		s.t.Fatal(err)
	}
	return p
}

func variables(text string) (vars []machine.Var) {
	all, err := feel.FromJSON([]byte(text))
	if err != nil {
		panic(err) // of a test's own text
	}
	for i := range all.Len() {
		name, v := all.Entry(i)
		vars = append(vars, machine.Var{Name: name, Value: v})
	}
	return vars
}

// running starts an instance of a process and returns its key.
func (s *site) running(p models.Process, starter models.Person) machine.Key {
	s.t.Helper()
	begun, err := s.engine.Start(context.Background(), host.StartOrder{Process: p.ID, By: host.Actor{ID: starter.ID, Email: starter.Email, Name: starter.Name}, Variables: variables(`{"supplier":"Nordwind Papier GmbH","amount":4820.5}`)})
	if err != nil {
		s.t.Fatal(err)
	}
	return begun.Instance
}

// approval is an open approval with a form, which waits for any of the people.
func (s *site) approval(approvers ...models.Person) int64 {
	s.t.Helper()
	owner := s.unique()
	instance := s.running(s.invoicing(owner, approvers...), owner)
	key, err := s.db.MyTask(s.t.Context(), s.viewer(approvers[0]), int64(instance))
	if err != nil || key == 0 {
		s.t.Fatalf("no task: %v", err)
	}
	return key
}

func (s *site) storedFile(p models.Person) string {
	s.t.Helper()
	process := s.published(p)
	f, err := s.db.AddFile(s.t.Context(), models.File{Name: "scan.pdf", Type: "application/pdf", ProcessID: process.ID, CreatedBy: p.ID}, bytes.NewReader([]byte("%PDF-1.4 invoice")))
	if err != nil {
		s.t.Fatal(err)
	}
	return strconv.FormatInt(f.ID, 10) + "-" + hex.EncodeToString(f.SHA256)
}
