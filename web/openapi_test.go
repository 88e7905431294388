package web

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// description is openapi.json, as far as this test reads it.
type description struct {
	Paths      map[string]map[string]operation
	Components struct {
		Schemas   map[string]any
		Responses map[string]response
	}
}

type operation struct {
	OperationID string
	Responses   map[string]response
	RequestBody struct {
		Content map[string]struct{ Schema any }
	}
}

type response struct {
	Ref     string `json:"$ref"`
	Content map[string]struct{ Schema any }
}

func describe(t testing.TB) *description {
	t.Helper()
	text, err := os.ReadFile("api/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	var d description
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	return &d
}

var parameter = regexp.MustCompile(`:([a-z]+)`)

// TestTheDescriptionNamesEveryRoute compares paths and methods with the table.
func TestTheDescriptionNamesEveryRoute(t *testing.T) {
	d, s := describe(t), open(t)
	served := map[string]bool{}
	for _, r := range s.server.table() {
		if strings.HasPrefix(r.Path, "/api/") {
			path := parameter.ReplaceAllString(r.Path, "{$1}")
			served[strings.ToLower(r.Method)+" "+path] = true
			if d.Paths[path][strings.ToLower(r.Method)].OperationID == "" {
				t.Errorf("%s %s is not described", r.Method, path)
			}
		}
	}
	for path, methods := range d.Paths {
		for method := range methods {
			if !served[method+" "+path] {
				t.Errorf("%s %s is described but not served", method, path)
			}
		}
	}
}

// conforms holds an answer against what is described for it.
func (d *description) conforms(t testing.TB, method, path string, a answer) {
	t.Helper()
	op, ok := d.Paths[path][strings.ToLower(method)]
	if !ok {
		t.Fatalf("%s %s is not described", method, path)
	}
	resp, ok := op.Responses[fmt.Sprint(a.StatusCode)]
	if !ok {
		t.Errorf("%s %s answered %d, which is not described: %s", method, path, a.StatusCode, a.body)
		return
	}
	if name, ok := strings.CutPrefix(resp.Ref, "#/components/responses/"); ok {
		resp = d.Components.Responses[name]
	}
	kind, _, _ := strings.Cut(a.Header.Get("Content-Type"), ";")
	content, ok := resp.Content[kind]
	if !ok {
		t.Errorf("%s %s %d came as %q", method, path, a.StatusCode, kind)
		return
	}
	var value any
	if err := json.Unmarshal([]byte(a.body), &value); err != nil {
		t.Errorf("%s %s: %v", method, path, err)
		return
	}
	for _, fault := range d.faults(content.Schema, value, "$") {
		t.Errorf("%s %s %d: %s\n%s", method, path, a.StatusCode, fault, a.body)
	}
}

// faults says where a value does not fit a schema: the part of JSON Schema
// that our description uses. What it does not know is a fault too.
func (d *description) faults(schema, value any, at string) (found []string) {
	s, ok := schema.(map[string]any)
	if !ok {
		return []string{at + ": the schema is no object"}
	}
	for word, arg := range s {
		switch word {
		case "$ref":
			name := strings.TrimPrefix(arg.(string), "#/components/schemas/")
			if d.Components.Schemas[name] == nil {
				return []string{at + ": no schema " + name}
			}
			found = append(found, d.faults(d.Components.Schemas[name], value, at)...)
		case "type":
			if !isOneOf(arg, value) {
				found = append(found, fmt.Sprintf("%s: %v is no %v", at, value, arg))
			}
		case "enum":
			if !slices.Contains(arg.([]any), value) {
				found = append(found, fmt.Sprintf("%s: %v is none of %v", at, value, arg))
			}
		case "pattern":
			if text, ok := value.(string); ok && !regexp.MustCompile(arg.(string)).MatchString(text) {
				found = append(found, fmt.Sprintf("%s: %q does not match %s", at, text, arg))
			}
		case "format":
			if text, ok := value.(string); ok {
				if _, err := time.Parse(time.RFC3339Nano, text); err != nil {
					found = append(found, at+": "+err.Error())
				}
			}
		case "items":
			list, _ := value.([]any)
			for i, item := range list {
				found = append(found, d.faults(arg, item, fmt.Sprintf("%s[%d]", at, i))...)
			}
		case "properties", "additionalProperties", "required":
		case "description", "maxLength", "minimum", "maximum":
		default:
			found = append(found, at+": the test does not know the word "+word)
		}
	}
	return append(found, d.members(s, value, at)...)
}

func (d *description) members(s map[string]any, value any, at string) (found []string) {
	object, ok := value.(map[string]any)
	if !ok {
		return nil
	}
	properties, _ := s["properties"].(map[string]any)
	required, _ := s["required"].([]any)
	for _, name := range required {
		if _, ok := object[name.(string)]; !ok {
			found = append(found, fmt.Sprintf("%s: %s is missing", at, name))
		}
	}
	for name, member := range object {
		if schema, known := properties[name]; known {
			found = append(found, d.faults(schema, member, at+"."+name)...)
		} else if s["additionalProperties"] == false {
			found = append(found, fmt.Sprintf("%s: %s is not described", at, name))
		}
	}
	return found
}

func isOneOf(types, value any) bool {
	if list, ok := types.([]any); ok {
		return slices.ContainsFunc(list, func(t any) bool { return isOneOf(t, value) })
	}
	number, isNumber := value.(float64)
	switch types {
	case "string":
		_, ok := value.(string)
		return ok
	case "boolean":
		_, ok := value.(bool)
		return ok
	case "object":
		_, ok := value.(map[string]any)
		return ok
	case "array":
		_, ok := value.([]any)
		return ok
	case "null":
		return value == nil
	case "integer":
		return isNumber && number == float64(int64(number))
	}
	return false
}

// TestTheDescriptionIsHeldAgainst plants faults that must be noticed.
func TestTheDescriptionIsHeldAgainst(t *testing.T) {
	d := describe(t)
	right := `{"key":"4711","process":"p","again":false}`
	for body, fine := range map[string]bool{
		right: true,
		`{"key":4711,"process":"p","again":false}`:            false,
		`{"key":"x","process":"p","again":false}`:             false,
		`{"key":"4711","process":"p"}`:                        false,
		`{"key":"4711","process":"p","again":false,"more":1}`: false,
		`[]`: false,
	} {
		var value any
		if err := json.Unmarshal([]byte(body), &value); err != nil {
			t.Fatal(err)
		}
		if got := d.faults(map[string]any{"$ref": "#/components/schemas/Begun"}, value, "$"); (len(got) == 0) != fine {
			t.Errorf("%s: %v", body, got)
		}
	}
}

// jsonOf decodes an answer.
func jsonOf(t testing.TB, a answer) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(a.body), &v); err != nil {
		t.Fatalf("%d %s: %v", a.StatusCode, a.body, err)
	}
	return v
}
