package bpmn_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/designer/templates"
	"segue/runtime/graph"
)

// FuzzRead reads whatever comes: a document that can be stored, or a sentence;
// never a panic, and memory in proportion to the file.
func FuzzRead(f *testing.F) {
	for _, folder := range []string{"realworld", "engine-cases/betsy", "engine-cases/betsy-constraints"} {
		_ = filepath.WalkDir(filepath.Join(corpus, folder), func(path string, d os.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, ".bpmn") {
				if data, err := os.ReadFile(path); err == nil && len(data) < 20_000 {
					f.Add(data)
				}
			}
			return nil // without the corpus the fuzzer begins with the file below
		})
	}
	f.Add([]byte(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><subProcess id="s"><startEvent/></subProcess><boundaryEvent id="b" attachedToRef="s"><timerEventDefinition><timeCycle>R3/PT1H</timeCycle></timerEventDefinition></boundaryEvent></process></definitions>`))
	d := templates.All()[0].Document()
	if own, err := bpmn.Write(&d); err == nil {
		f.Add(own)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		im, err := bpmn.Read(data)
		runtime.ReadMemStats(&after)
		if took := after.TotalAlloc - before.TotalAlloc; took > 64<<20+uint64(len(data))*20_000 {
			t.Errorf("%d bytes took %d MB", len(data), took>>20)
		}
		if err != nil {
			if err.Error() == "" {
				t.Error("an error says nothing")
			}
			return
		}
		if problems := graph.Validate(&im.Document); len(problems) > 0 && !strings.Contains(problems[0].Text, "is longer than") {
			t.Errorf("%+v", problems)
		}
		raw, err := json.Marshal(im.Document)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := graph.Decode(raw); err != nil {
			t.Error(err)
		}
	})
}
