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

// ModelQuestion is a graph of decisions as its editor has it now.
type ModelQuestion struct {
	Model json.RawMessage   `json:"model"`
	Test  map[string]string `json:"test"` // FEEL by the name of an input; null: no test
}

// ModelAnswer is what the editor is told about a graph.
type ModelAnswer struct {
	Problems []ModelProblem   `json:"problems"`
	Order    []string         `json:"order"`  // ids: inputs, then each after what it uses
	Places   []dmn.Place      `json:"places"` // of the picture
	Nodes    map[string]Known `json:"nodes"`
	Test     *ModelTest       `json:"test,omitempty"`
}

// Known is what is known of one node.
type Known struct {
	Type string           `json:"type"` // of its values, in people's words; "" if nothing is known
	Feel string           `json:"feel"` // the same as package feel prints it
	Vars []expression.Var `json:"vars"` // what its expressions can read
}

// ModelProblem is something wrong with a node, at a part of its logic.
type ModelProblem struct {
	Node string `json:"node"`
	Name string `json:"name"`
	Part []int  `json:"part"` // the way to the box by indexes; null: the node as a whole
	Problem
}

// ModelTest is what the graph makes of the test inputs.
type ModelTest struct {
	Said   []SaidBy          `json:"said"`   // in the order in which they were settled
	Faults map[string]string `json:"faults"` // by input: what was entered is no value
	Why    string            `json:"why,omitempty"`
}

// SaidBy is what one node said.
type SaidBy struct {
	Node  string `json:"node"`
	Value string `json:"value"`
	Rules []int  `json:"rules"` // from 0
	Why   string `json:"why,omitempty"`
}

// CheckModel is POST /tables/decisions/check.
func CheckModel(c echo.Context) error {
	var q ModelQuestion
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	m, err := decision.DecodeModel(q.Model)
	if err != nil {
		return unreadableModel(err)
	}
	return c.JSON(http.StatusOK, AskModel(m, q.Test))
}

func unreadableModel(err error) error {
	return &models.Error{Code: models.Unfit, Message: "The decisions cannot be read as they are. Undo your last change, or reload the page.", Err: err}
}

// AskModel answers a question about a graph.
func AskModel(m *decision.Model, test map[string]string) ModelAnswer {
	g, problems := decision.CompileModel(m)
	a := ModelAnswer{Problems: []ModelProblem{}, Order: []string{}, Places: dmn.Places(m), Nodes: map[string]Known{}}
	for _, p := range problems {
		a.Problems = append(a.Problems, modelProblem(m, p))
	}
	for _, in := range m.Inputs {
		a.Order = append(a.Order, in.ID)
	}
	a.Order = append(a.Order, m.Order()...)
	for _, id := range a.Order {
		k := Known{Vars: expression.Of(g.Reads(id))}
		if t := g.TypeOf(id); !t.IsAny() {
			k.Type, k.Feel = t.Phrase(), t.String()
		}
		a.Nodes[id] = k
	}
	if test != nil {
		a.Test = tryModel(m, g, test)
	}
	return a
}

func modelProblem(m *decision.Model, p decision.ModelProblem) ModelProblem {
	out := ModelProblem{Node: p.ID, Name: p.Element, Problem: Problem{Rule: -1, Input: -1, Output: -1}}
	src := ""
	if p.Box != nil {
		src = p.Box.Text
		out.Part = wayTo(logicOf(m, p.ID), p.Box)
	}
	if p.Cell != nil {
		out.Rule, out.Input, out.Output, out.Field = p.Cell.Rule, p.Cell.Input, p.Cell.Output, p.Cell.Field
		src = sourceOf(p.Box.Table, *p.Cell)
	}
	out.Fault = expression.FaultOf(src, p.Problem)
	return out
}

func logicOf(m *decision.Model, id string) *decision.Box {
	for _, d := range m.Decisions {
		if d.ID == id {
			return d.Logic
		}
	}
	for _, k := range m.Knowledge {
		if k.ID == id {
			return k.Logic
		}
	}
	return nil
}

// wayTo is the way from a box to one inside it, by indexes of parts; nil if it
// is not there.
func wayTo(from, to *decision.Box) []int {
	if from == to {
		return []int{}
	}
	if from == nil {
		return nil
	}
	for i, p := range from.Parts {
		if rest := wayTo(p, to); rest != nil {
			return append([]int{i}, rest...)
		}
	}
	return nil
}

// tryModel decides all with the test inputs. What was not entered is null.
func tryModel(m *decision.Model, g *decision.Graph, test map[string]string) *ModelTest {
	out := &ModelTest{Said: []SaidBy{}, Faults: map[string]string{}}
	inputs := feel.NewContext(len(m.Inputs))
	for _, in := range m.Inputs {
		text := strings.TrimSpace(test[in.Name])
		if text == "" {
			continue
		}
		t := g.TypeOf(in.ID)
		v, ok := expression.Literal(text)
		if !ok || v.IsNull() && text != "null" || !g.Fits(&feel.Evaluator{}, in.ID, v) {
			out.Faults[in.Name] = "Enter " + t.Phrase() + " here, such as " + like(t) + "."
			if t.IsAny() {
				out.Faults[in.Name] = "This is no value. Texts stand in quotes, such as \"DE\"."
			} else if fitted, fits := feel.Conform(v, t); ok && fits && !fitted.IsNull() {
				out.Faults[in.Name] = "This is not among the values that the input can have."
			}
			continue
		}
		inputs.Set(in.Name, v)
	}
	if len(out.Faults) > 0 {
		return out
	}
	said, err := g.RunAll(&feel.Evaluator{}, inputs.Value())
	if err != nil {
		out.Why = err.Error()
	}
	for _, s := range said {
		value := s.Value.String()
		if r := []rune(value); len(r) > 500 {
			value = string(r[:500]) + "…"
		}
		out.Said = append(out.Said, SaidBy{s.ID, value, append([]int{}, s.Rules...), s.Why})
	}
	return out
}

// RenameNode is POST /tables/decisions/rename: the graph with another name for
// a node, in all expressions that read it too.
func RenameNode(c echo.Context) error {
	var q struct {
		Model json.RawMessage `json:"model"`
		Node  string          `json:"node"`
		Name  string          `json:"name"`
	}
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	m, err := decision.DecodeModel(q.Model)
	if err != nil {
		return unreadableModel(err)
	}
	name := strings.Join(strings.Fields(q.Name), " ")
	if name == "" {
		return &models.Error{Code: models.Unfit, Message: "Enter a name, for example Discount."}
	}
	if !feel.IsName(name) {
		return &models.Error{Code: models.Unfit, Message: "“" + name + "” cannot be read in expressions. Begin with a letter and use letters, digits and spaces, such as Discount rate."}
	}
	m.Rename(q.Node, name)
	return c.JSON(http.StatusOK, m)
}

// ImportModel is POST /tables/decisions/import: all that a .dmn file decides.
func ImportModel(c echo.Context) error {
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	m, err := dmn.Read(body)
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "This file cannot be read as .dmn, so nothing was taken from it: " + err.Error() + ".", Err: err}
	}
	if len(m.Decisions) == 0 {
		return &models.Error{Code: models.Unfit, Message: "There is no decision in this file, so nothing was taken from it."}
	}
	left := []string{}
	for _, i := range m.Imports {
		left = append(left, fmt.Sprintf("It uses another file, “%s”, which is not here: what it takes from there gives nothing.", i.Name))
	}
	if stored, err := json.Marshal(m); err != nil {
		return err
	} else if _, err := decision.DecodeModel(stored); err != nil {
		return &models.Error{Code: models.Unfit, Message: "This file cannot be taken over: " + err.Error() + ".", Err: err}
	}
	return c.JSON(http.StatusOK, map[string]any{"model": m, "left": left})
}

// ExportModel is POST /tables/decisions/export: the graph as a .dmn file.
func ExportModel(c echo.Context) error {
	var q struct {
		Name  string          `json:"name"`
		Model json.RawMessage `json:"model"`
	}
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	m, err := decision.DecodeModel(q.Model)
	if err != nil {
		return unreadableModel(err)
	}
	slug := models.Slug(q.Name)
	if slug == "" {
		slug = "decisions"
	}
	if m.Name == "" {
		m.Name = strings.Join(strings.Fields(q.Name), " ")
	}
	if m.ID == "" {
		m.ID = "definitions-" + slug
	}
	if m.Namespace == "" {
		m.Namespace = "https://segue.example/dmn/" + slug
	}
	c.Response().Header().Set("Content-Disposition", `attachment; filename="`+slug+`.dmn"`)
	return c.Blob(http.StatusOK, "application/xml; charset=utf-8", dmn.Write(m))
}

// Unpublishable says why a graph cannot be published; "" if it can.
func Unpublishable(body []byte) string {
	m, err := decision.DecodeModel(body)
	if err != nil {
		return "The decisions cannot be read. Nothing was published."
	}
	if !slices.ContainsFunc(m.Decisions, func(d decision.Decision) bool { return d.Logic != nil }) {
		return "Nothing is decided here yet. Add a decision first."
	}
	_, problems := decision.CompileModel(m)
	for _, p := range problems {
		if !p.Warning {
			return "There is something to mend first: " + p.Sentence()
		}
	}
	return ""
}

// TableModel is the graph that one table makes: a decision by it, with the
// variables that it reads as inputs.
func TableModel(t *decision.Table, name string) *decision.Model {
	slug := models.Slug(name)
	if slug == "" {
		slug = "decision"
	}
	return modelOf(t, name, slug, nil)
}
