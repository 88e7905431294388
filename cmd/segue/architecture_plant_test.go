package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every rule of the architecture is shown one violation that it must find, and
// beside it the allowed thing that looks most like it.
func TestArchitectureFindsPlantedImports(t *testing.T) {
	type plant struct {
		from, to string
		file     string // a file of from
		ok       bool
	}
	for _, p := range []plant{
		{from: "runtime/host", to: "segue/web/live"},
		{from: "designer", to: "segue/web"},
		{from: "models", to: "segue/runtime/graph"},
		{from: "models/database", to: "segue/migrations", ok: true},
		{from: "web/setup", to: "segue/migrations"},
		{from: "web/inbox", to: "segue/models", ok: true},
		{from: "web", to: "segue/cmd/segue"},
		{from: "runtime/host", to: "segue/assets"},
		{from: "web/ui", to: "segue/assets", ok: true},

		{from: "runtime/machine", to: "segue/runtime/host"},
		{from: "runtime/machine", to: "segue/runtime/block"},
		{from: "runtime/machine", to: "segue/runtime/feel", ok: true},
		{from: "runtime/form", to: "segue/runtime/machine"},
		{from: "runtime/feel", to: "segue/runtime/graph"},
		{from: "runtime/decision", to: "segue/runtime/feel", ok: true},
		{from: "runtime/blocks/timer", to: "segue/runtime/graph", ok: true},
		{from: "runtime/blocks/timer", to: "segue/runtime/host"},
		{from: "runtime/blocks/timer", to: "segue/runtime/outbound"},
		{from: "runtime/connectors/http", to: "segue/runtime/outbound", ok: true},
		{from: "runtime/host/postgres", to: "segue/runtime/host", ok: true},
		{from: "runtime/sim", to: "segue/runtime/blocks", ok: true},

		{from: "runtime/blocks/timer", to: "segue/runtime/blocks/end"},
		{from: "runtime/blocks", to: "segue/runtime/blocks/end", ok: true},
		{from: "runtime/connectors/http", to: "segue/runtime/connectors/smtp"},
		{from: "web/inbox", to: "segue/web/home", file: "screen.go"},
		{from: "web/inbox", to: "segue/web/ui", file: "screen.go", ok: true},

		{from: "designer", to: "github.com/labstack/echo/v4"},
		{from: "runtime/host", to: "github.com/gorilla/websocket"},
		{from: "web/page", to: "github.com/a-h/templ", ok: true},
		{from: "web/inbox", to: "gorm.io/gorm"},
		{from: "runtime/host", to: "github.com/jackc/pgx/v5"},
		{from: "runtime/host/postgres", to: "github.com/jackc/pgx/v5", ok: true},
		{from: "models", to: "gorm.io/gorm", ok: true},

		{from: "cmd/segue", to: "segue/models/database/dbtest"},
		{from: "web/webtest", to: "segue/models/database/dbtest", ok: true},
		{from: "web/util", to: "strings"},
	} {
		planted := []goPackage{
			{ImportPath: "segue/" + p.from, Name: filepath.Base(p.from), GoFiles: []string{p.file}, Imports: []string{p.to}},
			{ImportPath: "segue/web/home", Name: "home", GoFiles: []string{"screen.go"}},
			{ImportPath: "segue/web/ui", Name: "ui", GoFiles: []string{"button.go"}},
		}
		if broken := checkImports(planted); (len(broken) == 0) != p.ok {
			t.Errorf("%s imports %s: allowed %v, but found %q", p.from, p.to, p.ok, broken)
		}
	}
	upward := []goPackage{{ImportPath: "segue/runtime/host", Name: "host", XTestImports: []string{"segue/web"}}}
	if len(checkImports(upward)) == 0 {
		t.Error("a test that imports a higher layer is not found")
	}
}

func TestArchitectureFindsPlantedImpurity(t *testing.T) {
	for _, p := range []struct {
		source string
		ok     bool
	}{
		{`import "time"; var now = time.Now`, false},
		{`import "time"; func f() { time.Sleep(1) }`, false},
		{`import clock "time"; var x = clock.Since`, false},
		{`import . "time"; var x = Now()`, false},
		{`import "time"; func f(t time.Time) time.Time { return t.Local() }`, true},
		{`import "time"; var here = time.Local`, false},
		{`import "time"; var day = 24 * time.Hour`, true},
		{`import "time"; func f(b []byte) { time.LoadLocationFromTZData("x", b) }`, true},
		{`import "time"; func f() { time.LoadLocation("x") }`, false},
		{`func f() { go f() }`, false},
		{`import "fmt"; func f() { fmt.Println() }`, false},
		{`import "fmt"; var s = fmt.Sprint()`, true},
	} {
		file := filepath.Join(t.TempDir(), "planted.go")
		if err := os.WriteFile(file, []byte("package planted\n"+p.source), 0o600); err != nil {
			t.Fatal(err)
		}
		if broken, err := impurities(file); err != nil || (len(broken) == 0) != p.ok {
			t.Errorf("%s: pure %v, but found %q, %v", p.source, p.ok, broken, err)
		}
	}
	for path, impure := range map[string]bool{
		"os": true, "os/exec": true, "net": true, "net/http": true, "database/sql": true, "math/rand/v2": true, "crypto/rand": true,
		"net/url": false, "math": false, "math/big": false, "crypto/sha256": false, "strings": false, "time": false,
	} {
		planted := []goPackage{{ImportPath: "segue/runtime/feel", Name: "feel", Imports: []string{path}}}
		if got := len(checkPurity(t, planted)) > 0; got != impure {
			t.Errorf("feel imports %s: impure %v, found %v", path, impure, got)
		}
		planted[0].ImportPath, planted[0].Name = "segue/runtime/host", "host"
		if len(checkPurity(t, planted)) > 0 {
			t.Errorf("host may import %s", path)
		}
	}
}

func TestArchitectureFindsPlantedTopLevelAndWrites(t *testing.T) {
	if got := strangers([]string{"web/a.go", "web/b.go", ".ci/run", "README.md"}); got != nil {
		t.Errorf("what belongs there is called a stranger: %q", got)
	}
	if got := strangers([]string{"pkg/a.go", "pkg/b.go", "notes.md"}); len(got) != 2 {
		t.Errorf("of two strangers found %q", got)
	}
	tables := []string{"instances", "tasks"}
	for text, found := range map[string]bool{
		"db.Exec(`UPDATE instances SET state = $1`)":            true,
		"db.Exec(`insert into tasks (key) values ($1)`)":        true,
		"db.Exec(\"DELETE FROM tasks\")":                        true,
		"db.Exec(`UPDATE tasks AS t SET a = 1`)":                true,
		"db.Raw(`SELECT * FROM instances`)":                     false,
		"// update tasks of the project list":                   false,
		"db.Exec(`UPDATE instances_seen SET at = now()`)":       false,
		"db.Exec(`INSERT INTO processes (id) VALUES (1)`)":      false,
		strings.ToLower("db.Exec(`UPDATE ONLY tasks SET a=1`)"): true,
	} {
		if (writes(text, tables) != "") != found {
			t.Errorf("%s: writes %v, found %q", text, found, writes(text, tables))
		}
	}
}
