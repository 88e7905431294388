package designer_test

import (
	"fmt"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
)

func TestSuccessorsAreGuessed(t *testing.T) {
	blocks := func(text string) *graph.Document {
		pool := graph.Pool{ID: "p", Executable: true}
		for _, one := range strings.Fields(text) {
			part := strings.Split(one, "/")
			pool.Blocks = append(pool.Blocks, graph.Block{ID: graph.ID(part[0]), Kind: graph.Kind(part[1]), Name: part[2]})
		}
		return &graph.Document{Pools: []graph.Pool{pool}}
	}
	for _, c := range []struct{ from, to, want string }{
		{"a/task/Ask b/end/End", "a/task/Anything b/end/End", "a=a b=b"},
		{"a/task/Ask", "x/task/Ask", "a~x"},
		{"a/task/Ask", "x/approval/Ask", "a~"},
		{"a/task/Ask", "x/task/Ask y/task/Ask", "a~"},
		{"a/task/ b/task/Ask", "x/task/ b/task/Ask", "a~ b=b"},
		{"a/task/Ask b/task/Ask", "b/task/Ask", "a~ b=b"},                 // b is its own
		{"a/task/Ask", "a/approval/Ask x/task/Ask", "a~x"},                // the id went to another kind
		{"a/task/Ask b/task/Ask", "x/task/Ask", "a~x b~"},                 // only one can have it
		{"n/note/Read-me a/task/Ask", "a/task/Ask n/note/Read-me", "a=a"}, // nothing is ever at a note
	} {
		var got []string
		for _, s := range designer.Successors(blocks(c.from), blocks(c.to), func(b *graph.Block) bool { return b.Kind != "note" }) {
			got = append(got, fmt.Sprintf("%s%s%s", s.Block.ID, map[bool]string{true: "=", false: "~"}[s.Same], s.To))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s to %s: %v, want %s", c.from, c.to, got, c.want)
		}
	}
}
