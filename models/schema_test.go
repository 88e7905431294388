package models_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"gorm.io/gorm/schema"

	"segue/models"
	"segue/models/database/dbtest"
)

// rows is every struct of this package that stands for a table.
var rows = []schema.Tabler{
	models.Subject{}, models.Person{}, models.Password{}, models.Group{}, models.GroupMember{},
	models.Session{}, models.SignIn{}, models.OneTimeLink{}, models.APIToken{}, models.Webhook{}, models.LoginThrottle{},
	models.AuditRow{}, models.Settings{},
	models.Process{}, models.ProcessGrant{}, models.Draft{}, models.DraftSnapshot{}, models.Version{}, models.Pool{}, models.StartRow{},
	models.InstanceRow{}, models.HistoryRow{}, models.InstanceMove{}, models.TaskRow{}, models.TaskCandidate{}, models.TaskSeat{}, models.TaskComment{}, models.TaskDraft{}, models.TrialAnswer{},
	models.Timer{}, models.Job{}, models.Subscription{}, models.Message{}, models.MessageReceipt{}, models.MessageRun{}, models.Call{},
	models.Delivery{}, models.Incident{}, models.CommandRow{}, models.Node{},
	models.SharedTable{}, models.SharedTableVersion{},
	models.Notice{}, models.QuestionNotice{}, models.Connection{}, models.File{}, models.FileChunk{},
	models.Sample{}, models.SampleRow{}, models.DemoSystem{}, models.DemoRecord{}, models.Question{}, models.Newcomer{},
}

// sqlTypes is what a Go type may be in Postgres.
var sqlTypes = map[reflect.Type][]string{
	reflect.TypeFor[int64]():        {"bigint"},
	reflect.TypeFor[int32]():        {"integer"},
	reflect.TypeFor[int16]():        {"smallint"},
	reflect.TypeFor[string]():       {"text"},
	reflect.TypeFor[bool]():         {"boolean"},
	reflect.TypeFor[time.Time]():    {"timestamp with time zone"},
	reflect.TypeFor[models.IDs]():   {"ARRAY"},
	reflect.TypeFor[models.Texts](): {"ARRAY"},
}

type column struct {
	Name      string
	Type      string
	Nullable  bool
	Generated bool
}

func TestModelsMatchMigrations(t *testing.T) {
	db := dbtest.New(t)
	for _, row := range rows {
		s, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{})
		if err != nil {
			t.Fatal(err)
		}
		var cols []column
		err = db.Gorm.Raw(`SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable, is_generated = 'ALWAYS' AS generated
			FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ?`, s.Table).Scan(&cols).Error
		if err != nil || len(cols) == 0 {
			t.Fatalf("%s: no such table (%v)", s.Table, err)
		}
		for _, problem := range mismatches(s, cols) {
			t.Errorf("%s.%s", s.Table, problem)
		}
	}
}

func mismatches(s *schema.Schema, cols []column) []string {
	var found []string
	known := map[string]bool{}
	for _, c := range cols {
		known[c.Name] = true
		f := s.LookUpField(c.Name)
		if f == nil {
			if !c.Generated {
				found = append(found, c.Name+": in SQL, not in "+s.Name)
			}
			continue
		}
		typ, pointer := f.FieldType, f.FieldType.Kind() == reflect.Pointer
		if pointer {
			typ = typ.Elem()
		}
		isBytes := typ.Kind() == reflect.Slice && typ.Elem().Kind() == reflect.Uint8
		if c.Nullable != (pointer || isBytes && c.Nullable) {
			found = append(found, c.Name+": nullable in one of SQL and "+s.Name+", not in the other")
		}
		want := sqlTypes[typ]
		switch {
		case isBytes:
			want = []string{"bytea", "jsonb"}
		case typ.Kind() == reflect.String:
			want = []string{"text"}
		}
		if !slices.Contains(want, c.Type) {
			found = append(found, c.Name+": "+c.Type+" in SQL, "+typ.String()+" in "+s.Name)
		}
	}
	for _, f := range s.Fields {
		if f.DBName != "" && !known[f.DBName] {
			found = append(found, f.DBName+": in "+s.Name+", not in SQL")
		}
	}
	return found
}

// TestPeopleOfTheSampleCanLeave holds what is done before colleagues of the sample
// company are deleted against every column that refers to people.
func TestPeopleOfTheSampleCanLeave(t *testing.T) {
	var refers []struct{ Table, Column string }
	err := dbtest.New(t).Gorm.Raw(`SELECT c.conrelid::regclass::text AS table, a.attname AS column FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
		WHERE c.contype = 'f' AND c.confrelid = 'people'::regclass AND c.confdeltype = 'a'`).Scan(&refers).Error
	if err != nil || len(refers) < 10 {
		t.Fatal(refers, err)
	}
	for _, r := range refers {
		if !slices.ContainsFunc(models.Forgetting, func(sql string) bool {
			return (strings.HasPrefix(sql, "UPDATE "+r.Table+" SET "+r.Column+" = NULL") || strings.HasPrefix(sql, "DELETE FROM "+r.Table+" WHERE")) && strings.Contains(sql, r.Column+" IN ")
		}) {
			t.Errorf("%s.%s keeps people of the sample company", r.Table, r.Column)
		}
	}
}

// TestMismatchesAreSeen plants one fault of each sort.
func TestMismatchesAreSeen(t *testing.T) {
	s, err := schema.Parse(&models.Subject{}, &sync.Map{}, schema.NamingStrategy{})
	if err != nil {
		t.Fatal(err)
	}
	right := []column{{Name: "id", Type: "bigint"}, {Name: "kind", Type: "text"}}
	if got := mismatches(s, right); len(got) != 0 {
		t.Fatalf("matching columns reported: %v", got)
	}
	for name, cols := range map[string][]column{
		"other type":  {{Name: "id", Type: "integer"}, {Name: "kind", Type: "text"}},
		"nullable":    {{Name: "id", Type: "bigint"}, {Name: "kind", Type: "text", Nullable: true}},
		"only in SQL": {{Name: "id", Type: "bigint"}, {Name: "kind", Type: "text"}, {Name: "more", Type: "text"}},
		"only in Go":  {{Name: "id", Type: "bigint"}},
	} {
		if got := mismatches(s, cols); len(got) != 1 {
			t.Errorf("%s: reported %v", name, got)
		}
	}
}

// TestEveryRowIsCompared finds the structs by their TableName methods.
func TestEveryRowIsCompared(t *testing.T) {
	listed := map[string]bool{}
	for _, r := range rows {
		listed[reflect.TypeOf(r).Name()] = true
	}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range tree.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "TableName" {
				if name := fn.Recv.List[0].Type.(*ast.Ident).Name; !listed[name] {
					t.Errorf("%s is a row that no test compares with SQL: list it in rows", name)
				}
			}
		}
	}
}
