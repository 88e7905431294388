package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The architecture of the house, as rules over what packages import and, where
// a package must be pure, over what its source says. Broken rules are listed
// all at once.

const module = "segue"

// goPackage is what `go list -json` says about one package of ours.
type goPackage struct {
	ImportPath, Name, Dir              string
	GoFiles                            []string
	Imports, TestImports, XTestImports []string
}

// layers, from the one that may see most to the ones that see nothing.
var layers = map[string]int{"cmd": 5, "web": 4, "designer": 3, "runtime": 2, "models": 1, "migrations": 0, "assets": 0}

// topLevel is everything the house may hold besides dot-files.
var topLevel = []string{"cmd", "web", "designer", "runtime", "models", "assets", "migrations", "Dockerfile", "go.mod", "go.sum", "README.md"}

// inner are the arrows inside runtime; what they lead to may be skipped over.
var inner = map[string][]string{
	"blocks":     {"block", "connector", "decision"},
	"connectors": {"connector", "outbound"},
	"block":      {"form", "machine", "words"},
	"words":      {"graph", "feel"},
	"form":       {"graph", "feel", "einvoice"},
	"einvoice":   {"markup", "words"},
	"machine":    {"graph", "feel"},
	"connector":  {"form"},
	"decision":   {"feel", "markup"},
	"host":       {"machine", "block", "connector", "secret", "outbound"},
	"rehearsal":  {"machine"},
	"graph":      {},
	"feel":       {},
	"markup":     {},
	"secret":     {},
	"outbound":   {},
}

// homes says where a foreign package may be imported.
var homes = []struct {
	imports []string
	in      []string
	why     string
}{
	{[]string{"github.com/labstack/", "github.com/a-h/templ", "github.com/gorilla/"}, []string{"web"},
		"only web knows echo, templ and gorilla"},
	{[]string{"gorm.io/", "github.com/jackc/", "github.com/alexedwards/scs/pgxstore"}, []string{"models", "runtime/host/postgres", "cmd"},
		"only models, host/postgres and cmd know gorm and pgx"},
}

// pure are the packages that depend on nothing but their arguments.
var pure = []string{"machine", "graph", "feel", "decision", "form", "block", "markup", "einvoice", "words", "rehearsal"}

// impureImports reach the world, or chance. Addresses may be parsed: net/url
// and net/netip only read strings.
var impureImports = regexp.MustCompile(`^(os|net|database|syscall|io/ioutil|math/rand|crypto/rand|log|runtime|plugin|unsafe|testing|golang\.org/x/sys)(/|$)`)
var pureAfterAll = []string{"net/url", "net/netip"}

// impureNames are the parts of otherwise pure packages that reach the world.
var impureNames = map[string][]string{
	"time": {"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "LoadLocation", "Local"},
	"fmt":  {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
}

var bannedNames = []string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "lib"}

func TestArchitecture(t *testing.T) {
	root := moduleRoot(t)
	packages := goList(t, root)
	if len(packages) < 5 {
		t.Fatalf("go list names only %d packages", len(packages))
	}
	broken := slices.Concat(checkImports(packages), checkPurity(t, packages), checkTopLevel(t, root), checkEngineTables(t, root, packages))
	for _, b := range broken {
		t.Error(b)
	}
}

// checkImports holds every rule about who imports whom.
func checkImports(packages []goPackage) []string {
	var broken []string
	screens := map[string]bool{}
	for _, p := range packages {
		if strings.HasPrefix(p.ImportPath, module+"/web/") && slices.Contains(p.GoFiles, "screen.go") {
			screens[p.ImportPath] = true
		}
	}
	for _, p := range packages {
		from := ours(p.ImportPath)
		report := func(to, why string) {
			broken = append(broken, fmt.Sprintf("%s imports %s: %s", p.ImportPath, to, why))
		}
		if slices.Contains(bannedNames, p.Name) {
			broken = append(broken, fmt.Sprintf("%s: a package is named after its duty, not %q", p.ImportPath, p.Name))
		}
		for _, to := range p.Imports {
			for _, home := range homes {
				if hasAnyPrefix(to, home.imports) && !insideAny(from, home.in) {
					report(to, home.why)
				}
			}
			if ours(to) == "" {
				continue
			}
			if why := arrow(from, ours(to)); why != "" {
				report(to, why)
			}
			if why := neighbours(from, ours(to)); why != "" {
				report(to, why)
			}
			if screens[p.ImportPath] && screens[to] {
				report(to, "no screen imports a screen")
			}
			if strings.HasSuffix(path.Base(to), "test") && !strings.HasSuffix(path.Base(from), "test") {
				report(to, "what serves tests stays in tests")
			}
		}
		for _, to := range slices.Concat(p.TestImports, p.XTestImports) {
			if to := ours(to); to != "" && layers[top(to)] > layers[top(from)] {
				report(module+"/"+to, "a test stays in its layer too")
			}
		}
	}
	return broken
}

// arrow says why from may not import to, both paths inside the module; empty
// if it may.
func arrow(from, to string) string {
	a, b := top(from), top(to)
	switch {
	case a == b && a != "runtime":
		return ""
	case b == "migrations" && !inside(from, "models/database"):
		return "only models/database applies migrations"
	case b == "migrations":
		return ""
	case a == "models":
		return "models imports nothing of ours"
	case b == "assets" && a != "web" && a != "cmd":
		return "assets are for web"
	case a != b && layers[a] <= layers[b]:
		return "the arrows go cmd, web, designer, runtime, models"
	case a != b:
		return ""
	}
	c, d := second(from), second(to)
	if c == d || c == "sim" || slices.Contains(reachable(c), d) {
		return ""
	}
	return "inside runtime, " + c + " may import " + strings.Join(reachable(c), ", ")
}

// neighbours keeps kinds of blocks, and connectors, apart from each other.
func neighbours(from, to string) string {
	for _, family := range []string{"runtime/blocks", "runtime/connectors"} {
		if inside(from, family) && inside(to, family) && from != family && third(from) != third(to) {
			return "none of " + family + " imports another"
		}
	}
	return ""
}

// reachable is where the arrows inside runtime lead.
func reachable(from string) []string {
	var found []string
	for _, to := range inner[from] {
		for _, further := range append([]string{to}, reachable(to)...) {
			if !slices.Contains(found, further) {
				found = append(found, further)
			}
		}
	}
	slices.Sort(found)
	return found
}

func checkPurity(t *testing.T, packages []goPackage) []string {
	t.Helper()
	var broken []string
	for _, p := range packages {
		if top(ours(p.ImportPath)) != "runtime" || !slices.Contains(pure, second(ours(p.ImportPath))) || strings.HasSuffix(p.Name, "test") {
			continue
		}
		for _, to := range p.Imports {
			if impureImports.MatchString(to) && !slices.Contains(pureAfterAll, to) {
				broken = append(broken, fmt.Sprintf("%s imports %s: it must depend on nothing but its arguments", p.ImportPath, to))
			}
		}
		for _, name := range p.GoFiles {
			found, err := impurities(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			broken = append(broken, found...)
		}
	}
	return broken
}

// impurities lists what a source file does that a pure one must not.
func impurities(file string) ([]string, error) {
	positions := token.NewFileSet()
	f, err := parser.ParseFile(positions, file, nil, 0)
	if err != nil {
		return nil, err
	}
	var broken []string
	report := func(n ast.Node, what string) {
		broken = append(broken, fmt.Sprintf("%s: %s in a package that must be pure", positions.Position(n.Pos()), what))
	}
	names := map[string]string{} // local name → import path
	for _, i := range f.Imports {
		to, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return nil, err
		}
		local := path.Base(to)
		if i.Name != nil {
			local = i.Name.Name
		}
		if local == "." && impureNames[to] != nil {
			report(i, "a dot import of "+to)
		}
		names[local] = to
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			report(n, "a goroutine")
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && slices.Contains(impureNames[names[x.Name]], n.Sel.Name) {
				report(n, names[x.Name]+"."+n.Sel.Name)
			}
		}
		return true
	})
	return broken, nil
}

var generatedFrom = regexp.MustCompile("FileName: `([^`]+)`")

// TestArchitectureOfGeneratedFiles: templ writes the path it was given into
// what it generates, so everybody must call it from the same folder.
func TestArchitectureOfGeneratedFiles(t *testing.T) {
	root := moduleRoot(t)
	for _, p := range goList(t, root) {
		for _, name := range p.GoFiles {
			if !strings.HasSuffix(name, "_templ.go") {
				continue
			}
			text, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			m := generatedFrom.FindSubmatch(text)
			if m != nil && path.Dir(string(m[1])) != ours(p.ImportPath) {
				t.Errorf("%s/%s was generated in another folder: run `go tool templ generate` at the top of the house", ours(p.ImportPath), name)
			}
		}
	}
}

func checkTopLevel(t *testing.T, root string) []string {
	t.Helper()
	list := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard")
	list.Dir = root
	out, err := list.Output()
	var names []string
	if err == nil {
		names = strings.Fields(string(out))
	} else { // no git, or no checkout: what lies there
		entries, err := os.ReadDir(root)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			names = append(names, e.Name())
		}
	}
	return strangers(names)
}

func strangers(names []string) []string {
	var broken []string
	for _, name := range names {
		name, _, _ = strings.Cut(name, "/")
		said := fmt.Sprintf("%s has no place at the top of the house: %s", name, strings.Join(topLevel, " "))
		if !strings.HasPrefix(name, ".") && !slices.Contains(topLevel, name) && !slices.Contains(broken, said) {
			broken = append(broken, said)
		}
	}
	return broken
}

var createTable = regexp.MustCompile(`(?m)^CREATE TABLE (\w+)`)

// checkEngineTables looks for SQL that writes the engine's tables outside the
// store. They are the tables of the migrations with "engine" in their name.
func checkEngineTables(t *testing.T, root string, packages []goPackage) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, "migrations", "*engine*.sql"))
	if err != nil {
		t.Fatal(err)
	}
	tables := []string{"versions", "starts"} // beside the engine's own, published through the host
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range createTable.FindAllStringSubmatch(string(text), -1) {
			tables = append(tables, m[1])
		}
	}
	var broken []string
	for _, p := range packages {
		if inside(ours(p.ImportPath), "runtime/host/postgres") {
			continue
		}
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if table := writes(string(text), tables); table != "" {
				broken = append(broken, fmt.Sprintf("%s/%s writes the engine's table %s: only host/postgres does", p.ImportPath, name, table))
			}
		}
	}
	return broken
}

// writes names the first of the tables that SQL in the text changes.
func writes(text string, tables []string) string {
	m := regexp.MustCompile(`(?i)\b(?:insert\s+into|update|delete\s+from|truncate|merge\s+into)\s+(?:only\s+)?"?(` + strings.Join(tables, "|") + `)\b["\s]*(?:as\s+\w+\s+|\w+\s+)?(?:set\b|\(|where\b|using\b|values\b|select\b|` + "`" + `|"|;|$)`).FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	return m[1]
}

func goList(t *testing.T, root string) []goPackage {
	t.Helper()
	visit(t, root)
	list := exec.Command("go", "list", "-json=ImportPath,Name,Dir,GoFiles,Imports,TestImports,XTestImports", "./...")
	list.Dir = root
	var complaint bytes.Buffer
	list.Stderr = &complaint
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, complaint.String())
	}
	var packages []goPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

// visit reads every folder, so that go test knows what this test depends on
// and does not repeat a remembered answer when a file was added.
func visit(t *testing.T, root string) {
	t.Helper()
	err := filepath.WalkDir(root, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(strings.TrimSpace(string(out)))
}

// ours is a path inside the module, empty for foreign packages.
func ours(importPath string) string {
	inside, ok := strings.CutPrefix(importPath, module+"/")
	if !ok {
		return ""
	}
	return inside
}

func part(p string, n int) string {
	parts := strings.Split(p, "/")
	if n >= len(parts) {
		return ""
	}
	return parts[n]
}

func top(p string) string    { return part(p, 0) }
func second(p string) string { return part(p, 1) }
func third(p string) string  { return part(p, 2) }

func inside(p, folder string) bool { return p == folder || strings.HasPrefix(p, folder+"/") }

func insideAny(p string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return inside(p, f) })
}

func hasAnyPrefix(s string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}
