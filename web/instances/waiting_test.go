package instances

import (
	"strings"
	"testing"

	"segue/runtime/graph"
)

// A repeat that waits a hundred times does not hide what else waits.
func TestVaried(t *testing.T) {
	var list []wait
	for _, block := range strings.Fields("ask ask ask ask pay ask pay ship") {
		list = append(list, wait{block: graph.ID(block)})
	}
	list = append(list, wait{title: "paused"})
	var is []string
	for _, w := range varied(list) {
		is = append(is, string(w.block)+w.title)
	}
	if got, want := strings.Join(is, " "), "ask pay ship paused ask pay ask ask ask"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
