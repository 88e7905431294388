package expression

import (
	"encoding/json"
	"io"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
)

// Var is a variable as pages know it.
type Var struct {
	Name   string   `json:"name"`
	Type   string   `json:"type,omitempty"` // as package feel prints it; empty: any
	Doc    string   `json:"doc,omitempty"`
	Values []string `json:"values,omitempty"` // FEEL: all it can be
	Money  string   `json:"money,omitempty"`  // the currency of an amount, ISO 4217
}

// mostVars of a request are listened to.
const mostVars = 2000

// Of describes variables to a page.
func Of(vars []feel.Var) []Var {
	list := make([]Var, len(vars))
	for i, v := range vars {
		list[i] = Var{Name: v.Name, Doc: v.Doc}
		if !v.Type.IsAny() {
			list[i].Type = v.Type.String()
		}
		for _, x := range v.Values {
			list[i].Values = append(list[i].Values, x.String())
		}
	}
	return list
}

// Env is what the variables make known. Names beyond them may exist, as
// whoever starts an instance can bring what nothing declares.
func Env(vars []Var) *feel.Env {
	known := make([]feel.Var, 0, len(vars))
	for _, v := range vars[:min(len(vars), mostVars)] {
		x := feel.Var{Name: v.Name, Doc: v.Doc}
		if t, err := feel.ParseType(v.Type); err == nil && v.Type != "" {
			x.Type = t
		}
		for _, text := range v.Values {
			if value, ok := Literal(text); ok {
				x.Values = append(x.Values, value)
			}
		}
		known = append(known, x)
	}
	return feel.NewEnv(known...).WithOpen()
}

// Literal is the value of an expression that reads no variable.
func Literal(text string) (feel.Value, bool) {
	e, problems := feel.Compile(text, feel.NewEnv())
	if e == nil || len(problems) > 0 {
		return feel.Null, false
	}
	v, err := e.Eval(&feel.Evaluator{Limits: limits})
	return v, err == nil
}

// limits of one evaluation for a preview: it must not keep others waiting.
var limits = feel.Limits{Work: 200_000, Memory: 4 << 20}

// Read decodes the JSON of a request.
func Read(c echo.Context, into any) error {
	body, err := io.ReadAll(c.Request().Body)
	if err == nil {
		err = json.Unmarshal(body, into)
	}
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "What the page asked cannot be read, so it was not answered. Reload the page and try again.", Err: err}
	}
	return nil
}

// Fault is something wrong with a source, at a place that a browser counts in
// UTF-16.
type Fault struct {
	Start      int    `json:"start"`
	End        int    `json:"end"`
	Text       string `json:"text"`
	Suggestion string `json:"suggestion,omitempty"` // to write there instead
	Warning    bool   `json:"warning,omitempty"`
}

// FaultOf is a problem as a browser needs it.
func FaultOf(src string, p feel.Problem) Fault {
	return Fault{Units(src, p.Pos), Units(src, p.End), p.Text, p.Suggestion, p.Warning}
}

// Units is a place in a source in UTF-16 units, given in bytes.
func Units(src string, at int) int {
	n := 0
	for _, r := range src[:max(0, min(at, len(src)))] {
		if n++; r > 0xFFFF {
			n++
		}
	}
	return n
}

// Bytes is a place in a source in bytes, given in UTF-16 units.
func Bytes(src string, units int) int {
	n := 0
	for i, r := range src {
		if n >= units {
			return i
		}
		if n++; r > 0xFFFF {
			n++
		}
	}
	return len(src)
}
