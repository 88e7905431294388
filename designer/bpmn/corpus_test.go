package bpmn_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/runtime/graph"
)

const corpus = "../../../shared/conformance"

// models are the files of others below a folder of the conformance corpus.
func models(t *testing.T, folder string) []string {
	t.Helper()
	root := filepath.Join(corpus, folder)
	if _, err := os.Stat(root); err != nil {
		t.Skipf("there is no corpus at %s", root)
	}
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && (strings.HasSuffix(path, ".bpmn") || strings.HasSuffix(path, ".bpmn20.xml")) {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func read(t *testing.T, path string) (*bpmn.Import, error) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bpmn.Read(data)
}

// Every model that others drew becomes a document that can be stored and opened,
// or a sentence that says why not.
func TestCorpus(t *testing.T) {
	for _, folder := range []string{"realworld", "miwg", "engine-cases"} {
		files, elements, kept, refused := models(t, folder), 0, 0, 0
		for _, path := range files {
			im, err := read(t, path)
			if err != nil {
				refused++
				if err.Error() == "" || strings.Contains(err.Error(), "xml:") {
					t.Errorf("%s: %v", path, err)
				}
				t.Logf("%s: %v", strings.TrimPrefix(path, corpus), err)
				continue
			}
			elements, kept = elements+im.Elements, kept+im.Kept
			if problems := graph.Validate(&im.Document); len(problems) > 0 {
				t.Errorf("%s: %+v", path, problems[0])
			}
			raw, err := json.Marshal(im.Document)
			if err != nil {
				t.Errorf("%s: %v", path, err)
				continue
			}
			if _, err := graph.Decode(raw); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
		t.Logf("%s: %d files, %d refused; %d elements, %d of them kept only", folder, len(files), refused, elements, kept)
	}
}
