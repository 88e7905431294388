package designer

import (
	"testing"

	"segue/models"
)

// TestWhoStaysIsSaidAsFarAsItIsKnown: of very many only some are looked at, so
// that nothing is said about the version of them all.
func TestWhoStaysIsSaidAsFarAsItIsKnown(t *testing.T) {
	for want, running := range map[string]map[int32]int{
		"Nothing runs on an older one.":        {},
		"1 running stays on version 3.":        {3: 1},
		"7 running stay on version 3.":         {3: 7},
		"9 running stay on their versions.":    {2: 2, 3: 7},
		"999+ running stay on their versions.": {1: models.CountLimit},
	} {
		if got := (publication{running: running}).stay(); got != want {
			t.Errorf("%v: %q, want %q", running, got, want)
		}
	}
}
