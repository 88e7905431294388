package designer_test

import (
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
)

const file = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
<process id="p" isExecutable="true">
<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="d"/>
<exclusiveGateway id="d" default="f3"/>
<sequenceFlow id="f2" sourceRef="d" targetRef="w"><conditionExpression>${bean.check()}</conditionExpression></sequenceFlow>
<sequenceFlow id="f3" sourceRef="d" targetRef="e"/>
<serviceTask id="w" camunda:delegateExpression="${archiver}"/><sequenceFlow id="f4" sourceRef="w" targetRef="e"/>
<endEvent id="e"/>
</process></definitions>`

// What a file brought along is told until its author has changed the block or
// flow that it is about, and once only.
func TestWhatAFileBringsIsToldUntilItIsMended(t *testing.T) {
	b, err := designer.Bring(kinds, []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Notes) != 2 || len(b.Problems) != 1 {
		t.Errorf("notes %v, problems %v", b.Notes, b.Problems)
	}
	d := b.Document
	told := func() string {
		var all []string
		for _, p := range check(t, d) {
			all = append(all, p[:strings.Index(p, ":")])
		}
		return strings.Join(all, ", ")
	}
	if got := told(); got != "error f2 condition, warning w " {
		t.Errorf("told: %s", got)
	}
	p := &d.Pools[0]
	for i := range p.Flows {
		if p.Flows[i].ID == "f2" {
			p.Flows[i].Condition = "1 > 2"
		}
	}
	if got := told(); got != "warning w " {
		t.Errorf("with the condition mended: %s", got)
	}
	for i := range p.Blocks {
		if p.Blocks[i].ID == "w" {
			p.Blocks[i] = graph.Block{ID: "w", Kind: "manual", Ext: p.Blocks[i].Ext}
		}
	}
	if got := told(); got != "" {
		t.Errorf("with everything mended: %s", got)
	}
}
