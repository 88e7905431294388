package blocks_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"segue/runtime/blocks"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// FuzzDocument reads anything as a document, compiles what can be read, and
// lives the first steps of what can run. Nothing may panic, and what an instance
// keeps stays within its bounds.
func FuzzDocument(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		f.Fatal("no scripts", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range a.Files {
			if part.Name == "process" {
				d, err := json.Marshal(document(f, string(part.Data)))
				if err != nil {
					f.Fatal(err)
				}
				f.Add(d)
			}
		}
	}
	kinds := blocks.All(systems)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := graph.Decode(data)
		if err != nil {
			return
		}
		programs, problems := machine.Compile(kinds, d)
		runs := slices.ContainsFunc(d.Pools, func(p graph.Pool) bool { return p.Executable })
		if programs == nil && len(problems) == 0 && runs {
			t.Fatal("neither programs nor problems")
		}
		for _, p := range programs {
			for _, start := range p.Starts() {
				p.NextStart(start.Block, monday, 0)
			}
			s, commands, facts, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: monday, Body: machine.Started{By: "bo@example.com"}})
			if err != nil {
				continue
			}
			if state, vars := s.Encode(); len(state)+len(vars) > 4<<20 {
				t.Fatalf("the state takes %d bytes", len(state)+len(vars))
			}
			_, _ = commands, facts
			if _, _, _, err := p.Step(s, machine.Event{At: monday, Body: machine.Cancelled{By: "op"}}); err != nil && s.Status() == machine.StatusRunning {
				t.Fatalf("it cannot be cancelled: %v", err)
			}
		}
	})
}
