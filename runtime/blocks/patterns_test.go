package blocks_test

import (
	"fmt"
	"testing"
)

// Each of the 43 control-flow patterns (workflowpatterns.com) lives in a script
// of its number.
func TestControlFlowPatterns(t *testing.T) {
	for n := 1; n <= 43; n++ {
		file := fmt.Sprintf("testdata/patterns/%02d.txtar", n)
		t.Run(fmt.Sprintf("%02d", n), func(t *testing.T) { playLife(t, file) })
	}
}
