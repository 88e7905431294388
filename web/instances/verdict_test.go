package instances

import "testing"

// What says nothing leaves no full stop behind.
func TestSentences(t *testing.T) {
	for want, list := range map[string][]string{
		"Decisions “Quotes”, version 1. “Net” gave 3.": {"Decisions “Quotes”, version 1", "", "“Net” gave 3."},
		"Order amount: 2,000.":                         {"", "Order amount: 2,000"},
		"":                                             {"", ""},
	} {
		if is := sentences(list); is != want {
			t.Errorf("%q, want %q", is, want)
		}
	}
}
