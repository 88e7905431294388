package blocks_test

import (
	"fmt"
	"os"
	"testing"
)

// unsupported are the control-flow patterns (workflowpatterns.com) for which
// there is no script, and why.
var unsupported = map[int]string{
	34: "Static Partial Join for Multiple Instances: after n of m rounds the others are stopped (35); letting them run on, ignored, needs a path of their own beside the repeat.",
	39: "Critical Section: nothing keeps two regions of one instance apart, except putting both into one block that does one thing at a time (40).",
}

// Each of the 43 patterns lives in a script of its number, or a sentence says
// why not.
func TestControlFlowPatterns(t *testing.T) {
	for n := 1; n <= 43; n++ {
		file := fmt.Sprintf("testdata/patterns/%02d.txtar", n)
		_, err := os.Stat(file)
		if (err == nil) == (unsupported[n] != "") {
			t.Errorf("pattern %d has a script and a sentence, or neither", n)
		}
		if err == nil {
			t.Run(fmt.Sprintf("%02d", n), func(t *testing.T) { playLife(t, file) })
		}
	}
}
