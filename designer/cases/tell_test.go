package cases_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRoundsThatTell plays the two models whose rounds throw a signal when they
// end with the one word that they lack for what is expected of them: that the
// event on the edge lets the task go on.
func TestRoundsThatTell(t *testing.T) {
	dir := folder(t)
	found := 0
	for _, one := range load(t, filepath.Join(dir, "betsy", "*", "*", "case.json"), func(c *traceCase, files []string) { c.files = files }) {
		if one.ID != "betsy-MultiInstance_NoneBehavior" && one.ID != "betsy-WCP12_MultipleInstancesWithoutSynchronization" {
			continue
		}
		found++
		t.Run(one.ID, func(t *testing.T) {
			source, err := os.ReadFile(one.files[0])
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(t.TempDir(), filepath.Base(one.files[0]))
			if err := os.WriteFile(file, []byte(strings.Replace(string(source), "<bpmn2:boundaryEvent ", `<bpmn2:boundaryEvent cancelActivity="false" `, 1)), 0o600); err != nil {
				t.Fatal(err)
			}
			p := newPlayer(t, inMemory)
			p.files = []string{file}
			if err := p.trace(one, one.Scenarios[0]); err != nil {
				t.Error(err)
			}
		})
	}
	if found != 2 {
		t.Errorf("%d of the two models are there", found)
	}
}
