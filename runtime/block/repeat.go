package block

import (
	"strings"

	"segue/runtime/graph"
)

// Repeats reports whether blocks of the kind can be done more than once in a
// row: what BPMN calls an activity can.
func (t Type) Repeats() bool {
	return strings.HasSuffix(t.BPMN, "Task") || t.BPMN == "subProcess" || t.BPMN == "callActivity" || t.BPMN == "transaction" || t.BPMN == "adHocSubProcess"
}

// RepeatWords say how often a block is done: "for each line, all at once".
func RepeatWords(r *graph.Repeat) string {
	switch {
	case r == nil:
		return ""
	case r.Parallel:
		return oftenWords(r) + ", all at once"
	case r.Over == "" && r.Times == "":
		return oftenWords(r)
	}
	return oftenWords(r) + ", one by one"
}

func oftenWords(r *graph.Repeat) string {
	plain := func(name string) string { return strings.ToLower(Readable(name)) }
	switch {
	case r.Over != "" && r.Item != "" && r.Item != "item":
		return "for each " + plain(r.Item)
	case r.Over != "" && isPlain(r.Over):
		return "for each of " + plain(r.Over)
	case r.Over != "":
		return "for each item"
	case r.Times == "1":
		return "once"
	case r.Times != "" && strings.Trim(r.Times, "0123456789") == "":
		return r.Times + " times"
	case r.Times != "" && isPlain(r.Times):
		return plain(r.Times) + " times"
	case r.Times != "":
		return "several times"
	case r.While != "":
		return "as long as a condition holds"
	case r.Until != "":
		return "until a condition holds"
	}
	return "again and again"
}

// isPlain reports whether an expression is the name of a variable.
func isPlain(src string) bool {
	return strings.Trim(strings.ToLower(src), "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}
