package cases_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
)

// constraint is one entry of the index of rule models.
type constraint struct{ File, Rule, Expect, Hint string }

// TestConstraints reads models that break one rule of BPMN each, and models that
// break none. The valid ones must raise no error; how many of the others are
// found is told.
func TestConstraints(t *testing.T) {
	dir := filepath.Join(folder(t), "betsy-constraints")
	raw, err := os.ReadFile(filepath.Join(dir, "index.json"))
	if err != nil {
		t.Fatal(err)
	}
	var index struct{ Items []constraint }
	if err := json.Unmarshal(raw, &index); err != nil {
		t.Fatal(err)
	}
	found, all, alarms := 0, 0, 0
	var missed []string
	for _, c := range index.Items {
		data, err := os.ReadFile(filepath.Join(dir, c.File))
		if err != nil {
			t.Fatal(err)
		}
		told := faults(data)
		why := broken[c.File]
		switch {
		case c.Expect == "valid" && why != "" && strings.Contains(strings.Join(told, " | "), why) && !slices.ContainsFunc(told, isError):
		case c.Expect == "valid" && (len(told) > 0 || why != ""):
			alarms++
			t.Errorf("%s is said to be valid, but is told: %s", c.File, strings.Join(told, " | "))
		case c.Expect == "valid":
		default:
			all++
			if len(told) > 0 {
				found++
			} else {
				missed = append(missed, c.File)
			}
		}
	}
	t.Logf("not found:\n%s", strings.Join(missed, "\n"))
	fmt.Printf("constraints: %d of %d found, %d false alarms\n", found, all, alarms)
}

func isError(s string) bool { return strings.HasPrefix(s, "error at ") }

// broken are files that the index calls valid and that are not: each was made to
// break one rule about what references lead to, which is what is told of it. None
// of them raises an error, for it can be drawn and mended.
var broken = map[string]string{
	"REF__REF_1.bpmn":  "Its messageRef is “_6”, which is a participant.",
	"REF__REF_2.bpmn":  "Its itemRef is “_6”, which is a participant.",
	"REF__REF_3.bpmn":  "The flow does not lead from one block of the process to another",
	"REF__REF_4.bpmn":  "Its default is “_3”, which is a startEvent.",
	"REF__REF_5.bpmn":  "Its interfaceRef is “F2_2”, which is a task.",
	"REF__REF_8.bpmn":  "Its operationRef is “_3”, which is a message.",
	"REF__REF_9.bpmn":  "Its dataInputRefs is “_2”, which is a participant.",
	"REF__REF_10.bpmn": "Its dataOutputRefs is “_2”, which is a participant.",
	"REF__REF_12.bpmn": "Its eventDefinitionRef is “_5”, which is a sequenceFlow.",
	"REF__REF_13.bpmn": "Its attachedToRef is “_2”, which is a participant.",
	"REF__REF_14.bpmn": "Its source is “_3”, which is a startEvent.",
	"REF__REF_15.bpmn": "Its definitionalCollaborationRef is “_13”, which is a message.",
	"REF__REF_16.bpmn": "Its correlationPropertyRef is “_2”, which is a participant.",
	"REF__REF_17.bpmn": "Its errorRef is “MSG_1”, which is a message.",
}

// faults are what an author is told to be wrong with a file: that it cannot be
// read, errors, and what contradicts BPMN. What only has to be completed for
// running here does not count.
func faults(data []byte) []string {
	b, err := designer.Bring(kinds, data)
	if err != nil {
		return []string{err.Error()}
	}
	var told []string
	for _, n := range b.Notes {
		if n.Wrong {
			told = append(told, n.String())
		}
	}
	for _, p := range b.Problems {
		if p.Severity == graph.Error {
			told = append(told, fmt.Sprintf("error at %s%s %s: %s", p.Block, p.Flow, p.Field, p.Text))
		}
	}
	slices.Sort(told)
	return told
}
