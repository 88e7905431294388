package machine_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPure keeps this package a function: no goroutine, channel, clock, chance
// or package that brings them. sync is here for one reason: memory is used
// again.
func TestPure(t *testing.T) {
	allowed := []string{"cmp", "encoding/binary", "errors", "fmt", "math", "slices", "strconv", "strings", "sync", "time",
		"segue/runtime/feel", "segue/runtime/graph"}
	clock := []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "LoadLocation", "Local"}
	eachFile(t, func(name string, f *ast.File) {
		for _, im := range f.Imports {
			if p := strings.Trim(im.Path.Value, `"`); !slices.Contains(allowed, p) {
				t.Errorf("%s imports %s", name, p)
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt, *ast.SelectStmt, *ast.ChanType:
				t.Errorf("%s: no concurrency here", name)
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(clock, n.Sel.Name) {
					t.Errorf("%s: time.%s: time comes with the event", name, n.Sel.Name)
				}
			}
			return true
		})
	})
}

// TestKnowsNoKinds keeps kinds of blocks out of the interpreter: it knows
// verbs. The kinds are the folders of runtime/blocks.
func TestKnowsNoKinds(t *testing.T) {
	folders, err := os.ReadDir("../blocks")
	if err != nil {
		t.Skip("there are no blocks yet")
	}
	kinds := map[string]bool{}
	for _, f := range folders {
		if f.IsDir() {
			kinds[f.Name()] = true
		}
	}
	eachFile(t, func(name string, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, _ := strconv.Unquote(lit.Value); kinds[s] {
					t.Errorf("%s knows the kind of block %q", name, s)
				}
			}
			if im, ok := n.(*ast.ImportSpec); ok && strings.Contains(im.Path.Value, "runtime/block") {
				t.Errorf("%s imports %s", name, im.Path.Value)
			}
			return true
		})
	})
}

func eachFile(t *testing.T, do func(name string, f *ast.File)) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := file.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			do(name, f)
		}
	}
}
