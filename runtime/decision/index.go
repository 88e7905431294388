package decision

import "segue/runtime/feel"

// index narrows the rules to those that can match.
type index struct{}

func newIndex(*Logic) *index { return nil }

func (x *index) candidates(inputs []feel.Value, rules int, try func(i int) bool) {
	for i := range rules {
		if !try(i) {
			return
		}
	}
}
