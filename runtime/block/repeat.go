package block

import (
	"strings"

	"segue/runtime/graph"
	"segue/runtime/words"
)

// Repeats reports whether blocks of the kind can be done more than once in a
// row: what BPMN calls an activity can.
func (t Type) Repeats() bool {
	return strings.HasSuffix(t.BPMN, "Task") || t.BPMN == "subProcess" || t.BPMN == "callActivity" || t.BPMN == "transaction" || t.BPMN == "adHocSubProcess"
}

// Repeat says how often a block is done: "for each line, all at once".
func (n Names) Repeat(r *graph.Repeat) string {
	switch {
	case r == nil:
		return ""
	case r.Parallel:
		return n.often(r) + ", all at once"
	case r.Over == "" && r.Times == "":
		return n.often(r)
	}
	return n.often(r) + ", one by one"
}

func (n Names) often(r *graph.Repeat) string {
	plain := func(src string) string { return words.Lower(n.reader().Of(src)) }
	switch {
	case r.Over != "" && r.Item != "" && r.Item != "item":
		return "for each " + words.Lower(n.Variable(r.Item))
	case r.Over != "":
		return "for each of " + plain(r.Over)
	case r.Times == "1":
		return "once"
	case r.Times != "" && strings.Trim(r.Times, "0123456789") == "":
		return r.Times + " times"
	case r.Times != "":
		return plain(r.Times) + " times"
	case r.While != "":
		return "as long as " + n.Condition(r.While)
	case r.Until != "":
		return "until " + n.Condition(r.Until)
	}
	return "again and again"
}
