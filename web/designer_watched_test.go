package web

import (
	"encoding/json"
	"fmt"
	"testing"

	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/webtest"
)

// everyGroup is a process in which each group of the palette has a block that
// is come to.
func everyGroup(id graph.ID, who string) graph.Document {
	props := func(text string) json.RawMessage { return json.RawMessage(text) }
	task := func(title string) json.RawMessage { return props(fmt.Sprintf(`{"title":%q,"who":[%q]}`, title, who)) }
	return graph.Document{Schema: graph.Schema, ID: id, Name: "Every group", Pools: []graph.Pool{{ID: id, Executable: true,
		Blocks: []graph.Block{
			{ID: "ordered", Kind: "message-start", Props: props(`{"message":"goods-ordered"}`)},
			{ID: "check", Kind: "task", Props: task("Check the order")},
			{ID: "label", Kind: "worker", Props: props(`{"type":"print-label"}`)},
			{ID: "sum", Kind: "set-values", Props: props(`{"values":[{"name":"boxes","value":"3"}]}`)},
			{ID: "truck", Kind: "receive", Props: props(`{"message":"truck-left"}`)},
			{ID: "late", Kind: "edge-signal", Host: "truck", Props: props(`{"signal":"strike","stops":false}`)},
			{ID: "tell", Kind: "manual"},
			{ID: "deliver", Kind: "sub-process"},
			{ID: "go", Kind: "start", Parent: "deliver"},
			{ID: "warn", Kind: "escalation-throw", Parent: "deliver", Props: props(`{"code":"on-the-way"}`)},
			{ID: "sign", Kind: "task", Parent: "deliver", Props: task("Sign")},
			{ID: "note", Kind: "note", Name: "Two people carry"},
		},
		Flows: []graph.Flow{{ID: "f1", From: "ordered", To: "check"}, {ID: "f2", From: "check", To: "label"}, {ID: "f3", From: "label", To: "sum"}, {ID: "f4", From: "sum", To: "truck"},
			{ID: "f5", From: "late", To: "tell"}, {ID: "f6", From: "truck", To: "deliver"}, {ID: "f7", From: "go", To: "warn"}, {ID: "f8", From: "warn", To: "sign"}},
	}}}
}

// TestEachGroupIsWatchedLive follows an instance through a block of each group of
// the palette on a page that is opened once: where it waits and what is done is
// seen there as it happens.
func TestEachGroupIsWatchedLive(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	p := s.process(ana, ana.Email)
	ctx := t.Context()
	if _, err := s.engine.Publish(ctx, host.PublishOrder{Process: p.ID, Document: everyGroup(graph.ID(p.BpmnID), ana.Email), By: host.Actor{ID: ana.ID}}); err != nil {
		t.Fatal(err)
	}
	begun, err := s.engine.Start(ctx, host.StartOrder{Process: p.ID, Block: "ordered", By: host.Actor{ID: ana.ID, Email: ana.Email}})
	if err != nil {
		t.Fatal(err)
	}
	page := webtest.Browser(t)
	signIn(page, s, ana.Email)
	page.Open(s.url + address(begun.Instance, ""))
	shows := func(block, status string) {
		t.Helper()
		page.WaitFor(fmt.Sprintf(`[...document.querySelectorAll('[data-element-id=%q] .chip')].some(c => c.classList.contains('chip-%s'))`, block, status))
	}
	skip := func(block graph.ID) {
		t.Helper()
		view, err := s.engine.Inspect(ctx, begun.Instance)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range view.Waiting {
			if a.Block == block {
				if err := s.engine.Deliver(ctx, begun.Instance, machine.Skipped{Activation: a.Key, By: ana.Email}); err != nil {
					t.Fatal(err)
				}
				return
			}
		}
		t.Fatalf("it does not wait at %s", block)
	}
	shows("check", "waiting") // People
	shows("ordered", "done")  // Start
	webtest.Eval[bool](page, `(window.notLoadedAgain = true)`)
	skip("check")
	shows("check", "done")
	shows("label", "active") // Systems
	skip("label")
	shows("label", "done")
	shows("sum", "done")      // Logic
	shows("truck", "waiting") // Wait
	if _, err := s.engine.Broadcast(ctx, host.Signal{Name: "strike"}); err != nil {
		t.Fatal(err)
	}
	shows("late", "done") // On a block's edge
	shows("tell", "done")
	skip("truck")
	shows("deliver", "active") // Scopes
	shows("warn", "done")      // Throw
	shows("sign", "waiting")
	skip("sign")
	shows("deliver", "done")
	page.WaitText("#instance-badge", "Done")
	if !webtest.Eval[bool](page, `Boolean(window.notLoadedAgain) && document.querySelector('[data-element-id="note"]') !== null`) { // Drawing
		t.Error("the page was loaded again, or the note is not there")
	}
}
