package designer

import (
	"net/url"
	"testing"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// TestASignalOfRoundsHasItsCondition edits when rounds give their signal, and
// keeps what was imported where the panel did not show it.
func TestASignalOfRoundsHasItsCondition(t *testing.T) {
	vars := []variable{{Name: "total", Kind: feel.KindNumber}}
	was := &graph.Repeat{Over: "lines", Item: "line", Signal: "one-more", Tell: "total > 1"}
	for name, x := range map[string]struct{ signal, mode, text, want string }{
		"not shown":           {"one-more", "", "", "total > 1"},
		"shown and as it was": {"one-more", "text", "total > 1", "total > 1"},
		"another":             {"one-more", "text", "total > 5", "total > 5"},
		"emptied":             {"one-more", "build", "", ""},
		"no signal any more":  {"", "text", "total > 5", ""},
	} {
		sent := url.Values{"_r.mode": {"one"}, "_r.basis": {byList}, "_r.over": {"lines"}, "_r.signal": {x.signal}}
		if x.mode != "" {
			sent.Set("_r.tell.mode", x.mode)
			sent.Set("_r.tell.text", x.text)
		}
		if got := editRepeat(sent, was, vars); got.Tell != x.want || got.Signal != x.signal {
			t.Errorf("%s: %q if %q", name, got.Signal, got.Tell)
		}
	}
}
