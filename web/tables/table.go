package tables

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/web/expression"
	"segue/web/grid"
	"segue/web/page"
	"segue/web/visit"
)

// view is the page of one table.
type view struct {
	frame    page.Frame
	table    models.SharedTable
	versions []models.SharedTableVersionRow
	uses     []models.TableUse
	note     string
	fault    string
}

// graph reports whether the table is several decisions that use each other.
func (v view) graph() bool { return decision.IsModel(v.table.Body) }

// document is the table as the script takes it.
func (v view) document() any {
	return map[string]any{"name": v.table.Name, "body": v.table.Body}
}

// blankForm asks for a new table's name.
type blankForm struct {
	frame page.Frame
	name  string
	kind  string
	fault string
}

// New is GET /tables/new.
func (s Screen) New(c echo.Context) error {
	f := blankForm{frame: newFrame(c), kind: oneTable}
	return visit.HTML(c, http.StatusOK, newPage(f))
}

// Add is POST /tables.
func (s Screen) Add(c echo.Context) error {
	form, err := visit.Form(c)
	if err != nil {
		return err
	}
	body, err := first(form.Get("kind"))
	if err != nil {
		return err
	}
	t, err := s.DB.AddSharedTable(c.Request().Context(), visit.Viewer(c), form.Get("name"), body)
	if faults, ok := visit.FaultsOf(err); ok {
		f := blankForm{frame: newFrame(c), name: form.Get("name"), kind: form.Get("kind"), fault: faults["name"]}
		return visit.HTML(c, http.StatusUnprocessableEntity, newPage(f))
	}
	if err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/tables/%d", t.ID))
}

// What can be made.
const (
	oneTable  = "table"
	decisions = "decisions"
)

func newFrame(c echo.Context) page.Frame {
	return visit.Frame(c, page.Frame{Title: "New decision table", Active: "tables", Crumbs: crumbs(), Width: page.Narrow})
}

// first is what something new begins with: one table, or a decision by one that
// uses an input.
func first(kind string) ([]byte, error) {
	t := decision.Table{HitPolicy: decision.Unique,
		Inputs:  []decision.Input{{Expression: "amount", Type: feel.NumberType}},
		Outputs: []decision.Output{{Label: "Answer", Name: "answer", Type: feel.StringType}},
		Rules:   []decision.Rule{{When: []string{""}, Then: []string{""}}}}
	if kind != decisions {
		return json.Marshal(t)
	}
	return json.Marshal(decision.Model{Inputs: []decision.InputData{{ID: "amount", Name: "amount", Type: "number"}},
		Decisions: []decision.Decision{{ID: "answer", Name: "Answer", Requires: []string{"#amount"}, Logic: &decision.Box{Kind: decision.TableBox, Table: &t}}}})
}

// Show is GET /tables/:table.
func (s Screen) Show(c echo.Context) error {
	id, err := visit.ID(c, "table")
	if err != nil {
		return err
	}
	v, err := s.view(c, id)
	if err != nil {
		return err
	}
	if v.graph() {
		return visit.HTML(c, http.StatusOK, decisionsPage(v))
	}
	return visit.HTML(c, http.StatusOK, tablePage(v))
}

func (s Screen) view(c echo.Context, id int64) (v view, err error) {
	ctx := c.Request().Context()
	if v.table, err = s.DB.SharedTable(ctx, id); err != nil {
		return v, err
	}
	if v.versions, err = s.DB.SharedTableVersions(ctx, id); err != nil {
		return v, err
	}
	if v.uses, err = s.DB.TableUses(ctx, visit.Viewer(c), v.table.Slug); err != nil {
		return v, err
	}
	v.frame = visit.Frame(c, page.Frame{Title: v.table.Name, Active: "tables", Crumbs: crumbs(), Status: state(v.table), Actions: actions(v.table), Width: page.Full,
		Scripts: []string{"tables.js"}, Styles: []string{"tables.css"}})
	return v, nil
}

// ref is how documents name the table.
func (v view) ref() string { return graph.SharedTable + v.table.Slug }

// saved is the answer to a table that was stored.
type saved struct {
	Revision int64 `json:"revision"`
}

// Save is PUT /tables/:table.
func (s Screen) Save(c echo.Context) error {
	id, err := visit.ID(c, "table")
	if err != nil {
		return err
	}
	var q struct {
		Revision int64           `json:"revision"`
		Name     string          `json:"name"`
		Table    json.RawMessage `json:"table"`
	}
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	if err := readable(q.Table); err != nil {
		return &models.Error{Code: models.Unfit, Message: "The table cannot be stored as it is. Reload the page and repeat your last change.", Err: err}
	}
	t, err := s.DB.SaveSharedTable(c.Request().Context(), visit.Viewer(c), id, models.TableChange{Revision: q.Revision, Name: q.Name, Body: q.Table})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, saved{t.Revision})
}

// readable reports why a body is neither a table nor a graph of decisions.
func readable(body []byte) (err error) {
	if decision.IsModel(body) {
		_, err = decision.DecodeModel(body)
	} else {
		_, err = decision.Decode(body)
	}
	return err
}

// Publish is POST /tables/:table/versions.
func (s Screen) Publish(c echo.Context) error {
	id, err := visit.ID(c, "table")
	if err != nil {
		return err
	}
	form, err := visit.Form(c)
	if err != nil {
		return err
	}
	v, err := s.view(c, id)
	if err != nil {
		return err
	}
	v.note = strings.TrimSpace(form.Get("note"))
	if v.fault = s.unpublishable(v); v.fault != "" {
		return visit.HTML(c, http.StatusUnprocessableEntity, publishForm(v))
	}
	revision, err := strconv.ParseInt(form.Get("revision"), 10, 64)
	if err != nil {
		revision = v.table.Revision
	}
	t, err := s.DB.PublishSharedTable(c.Request().Context(), visit.Viewer(c), id, revision, v.note)
	if err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, fmt.Sprintf("Version %d of “%s” is published. Processes take it with their next version.", t.Latest, t.Name)); err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/tables/%d", id))
}

// unpublishable says why the table cannot be published; "" if it can.
func (s Screen) unpublishable(v view) string {
	switch {
	case v.note == "":
		return "Say in a few words what is new, so that others can follow."
	case len([]rune(v.note)) > 2000:
		return "The note is longer than 2,000 characters. Shorten it."
	}
	if v.graph() {
		return grid.Unpublishable(v.table.Body)
	}
	t, err := decision.Decode(v.table.Body)
	if err != nil {
		return "The table cannot be read. Nothing was published."
	}
	_, problems := decision.Compile(t, feel.NewEnv().WithOpen())
	for _, p := range problems {
		if !p.Warning {
			return "The table has something to mend first: " + p.Sentence(t)
		}
	}
	return ""
}
