package grid

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/decision"
	"segue/runtime/decision/dmn"
	"segue/runtime/feel"
	"segue/web/expression"
)

// imported is what was found in a file.
type imported struct {
	Tables []found  `json:"tables"`
	Left   []string `json:"left"` // sentences about what is not taken
}

type found struct {
	Name string          `json:"name"`
	Body *decision.Table `json:"body"`
}

// Import is POST /tables/import: reads the decision tables out of a .dmn file.
func Import(c echo.Context) error {
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	m, err := dmn.Read(body)
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "This file cannot be read as .dmn, so nothing was taken from it: " + err.Error() + ".", Err: err}
	}
	out := imported{Tables: []found{}, Left: []string{}}
	for _, d := range m.Decisions {
		if d.Logic == nil || d.Logic.Kind != decision.TableBox || d.Logic.Table == nil {
			out.Left = append(out.Left, fmt.Sprintf("“%s” is no table and was left out.", d.Name))
			continue
		}
		out.Tables = append(out.Tables, found{d.Name, asOurs(d)})
		if len(d.Requires) > 0 {
			out.Left = append(out.Left, requires(m, d)...)
		}
	}
	for _, k := range m.Knowledge {
		out.Left = append(out.Left, fmt.Sprintf("The business knowledge model “%s” was left out.", k.Name))
	}
	if len(out.Tables) == 0 {
		return &models.Error{Code: models.Unfit, Message: "There is no decision table in this file, so nothing was taken from it."}
	}
	return c.JSON(http.StatusOK, out)
}

// asOurs gives a single output without a name that of the decision.
func asOurs(d decision.Decision) *decision.Table {
	t := *d.Logic.Table
	t.ID, t.Name = "", ""
	t.Outputs = slices.Clone(t.Outputs)
	if len(t.Outputs) == 1 && t.Outputs[0].Label == "" && t.Outputs[0].Name == "" {
		t.Outputs[0].Label = d.Name
	}
	return &t
}

// requires tells which of a table's inputs another decision of the file gave.
func requires(m *decision.Model, d decision.Decision) (left []string) {
	for _, ref := range d.Requires {
		id := strings.TrimPrefix(ref, "#")
		for _, other := range m.Decisions {
			if other.ID == id {
				left = append(left, fmt.Sprintf("“%s” reads what “%s” decides: set that variable before.", d.Name, other.Name))
			}
		}
	}
	return left
}

// Export is POST /tables/export: the table as a .dmn file.
func Export(c echo.Context) error {
	var q struct {
		Name  string           `json:"name"`
		Table json.RawMessage  `json:"table"`
		Vars  []expression.Var `json:"vars"`
	}
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	t, err := decision.Decode(q.Table)
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "This table cannot be written to a file. Reload the page and try again.", Err: err}
	}
	name := strings.Join(strings.Fields(q.Name), " ")
	if name == "" {
		name = "Decision"
	}
	slug := models.Slug(name)
	if slug == "" {
		slug = "decision"
	}
	c.Response().Header().Set("Content-Disposition", `attachment; filename="`+slug+`.dmn"`)
	return c.Blob(http.StatusOK, "application/xml; charset=utf-8", dmn.Write(modelOf(t, name, slug, q.Vars)))
}

// modelOf is a decision of its own: the variables that the table reads are its
// input data.
func modelOf(t *decision.Table, name, slug string, vars []expression.Var) *decision.Model {
	m := &decision.Model{ID: "definitions-" + slug, Name: name, Namespace: "https://segue.example/dmn/" + slug}
	d := decision.Decision{ID: "decision-" + slug, Name: name, Variable: name, Logic: &decision.Box{Kind: decision.TableBox, Table: t}}
	if typ := t.ResultType(); len(t.Outputs) == 1 && !typ.IsAny() && !typ.IsList() {
		d.Type = typ.String()
	}
	logic, _ := decision.Compile(t, feel.NewEnv().WithOpen())
	if logic != nil {
		for i, v := range logic.Variables() {
			in := decision.InputData{ID: fmt.Sprintf("input-%d", i+1), Name: v}
			for _, known := range vars {
				if known.Name == v && !strings.Contains(known.Type, "<") {
					in.Type = known.Type
				}
			}
			m.Inputs = append(m.Inputs, in)
			d.Requires = append(d.Requires, "#"+in.ID)
		}
	}
	m.Decisions = append(m.Decisions, d)
	return m
}
