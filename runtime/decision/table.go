package decision

import (
	"bytes"
	"encoding/json"
	"fmt"

	"segue/runtime/feel"
)

// Limits of one table.
const (
	MaxRules   = 20_000
	MaxColumns = 100
)

// Table is a decision table: inputs are columns of tests, outputs columns of
// values, rules are rows.
type Table struct {
	ID          string      `json:"id,omitempty"`
	Name        string      `json:"name,omitempty"`
	HitPolicy   HitPolicy   `json:"hitPolicy"`
	Aggregation Aggregation `json:"aggregation,omitempty"` // with collect
	Inputs      []Input     `json:"inputs"`
	Outputs     []Output    `json:"outputs"`
	Notes       []string    `json:"notes,omitempty"` // headings of the annotation columns
	Rules       []Rule      `json:"rules"`
}

// Input is a column of tests.
type Input struct {
	ID         string    `json:"id,omitempty"`
	Label      string    `json:"label,omitempty"`
	Expression string    `json:"expression"`       // FEEL: what is tested
	Type       feel.Type `json:"type,omitzero"`    // of the expression; unknown if left out
	Named      string    `json:"named,omitempty"`  // the model's type of that name, instead of Type; not for a table on its own
	Values     string    `json:"values,omitempty"` // FEEL tests: the values that can come
}

// Output is a column of values.
type Output struct {
	ID      string    `json:"id,omitempty"`
	Label   string    `json:"label,omitempty"`
	Name    string    `json:"name,omitempty"` // of the entry, where there are several outputs
	Type    feel.Type `json:"type,omitzero"`
	Named   string    `json:"named,omitempty"`   // as of Input
	Values  string    `json:"values,omitempty"`  // FEEL tests: the values that can come, the most important first
	Default string    `json:"default,omitempty"` // FEEL: the value where no rule matches
}

// Rule is a row: one test per input, one value per output.
type Rule struct {
	ID    string   `json:"id,omitempty"`
	When  []string `json:"when"` // FEEL tests; "" and "-" mean any value
	Then  []string `json:"then"` // FEEL
	Notes []string `json:"notes,omitempty"`
}

// HitPolicy says what happens with the rules that match.
type HitPolicy string

// The hit policies of DMN.
const (
	Unique      HitPolicy = "unique"
	AnyMatch    HitPolicy = "any"
	First       HitPolicy = "first"
	Priority    HitPolicy = "priority"
	RuleOrder   HitPolicy = "rule order"
	OutputOrder HitPolicy = "output order"
	Collect     HitPolicy = "collect"
)

// Aggregation is what collect makes of the values.
type Aggregation string

// The aggregations of DMN; None makes a list.
const (
	None  Aggregation = ""
	Sum   Aggregation = "sum"
	Count Aggregation = "count"
	Min   Aggregation = "min"
	Max   Aggregation = "max"
)

// Policies are the hit policies in the order in which people are offered them,
// each with its sentence.
var Policies = []struct {
	Policy   HitPolicy
	Sentence string
}{
	{Unique, "Exactly one rule may match; two at once are an error."},
	{First, "The first rule that matches counts, from top to bottom."},
	{AnyMatch, "Several rules may match, as long as they all say the same."},
	{Priority, "The most important value of the rules that match counts, in the order of the output's values."},
	{Collect, "The values of all rules that match are collected, or added up, counted, or the smallest or largest taken."},
	{RuleOrder, "The values of all rules that match, as a list from top to bottom."},
	{OutputOrder, "The values of all rules that match, as a list with the most important first."},
}

// Sentence explains the hit policy to people; "" for an unknown one.
func (h HitPolicy) Sentence() string {
	for _, p := range Policies {
		if p.Policy == h {
			return p.Sentence
		}
	}
	return ""
}

// Decode reads a table from its JSON. It refuses names it does not know and
// names that stand twice, with the place.
func Decode(body []byte) (*Table, error) {
	if _, err := feel.FromJSON(body); err != nil {
		return nil, fmt.Errorf("the decision table cannot be read: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	t := &Table{}
	if err := d.Decode(t); err != nil {
		return nil, fmt.Errorf("the decision table cannot be read: %w", err)
	}
	return t, nil
}

// Problem is something wrong with a table, or with one of its cells.
type Problem struct {
	Rule   int    // index of the rule, -1 for the heading
	Input  int    // index of the input column, -1
	Output int    // index of the output column, -1
	Field  string // of the heading: "expression", "values", "default", "hitPolicy", …; "" for a cell
	feel.Problem
}

// place says where the problem is, for people.
func (p Problem) place(t *Table) string {
	column := ""
	switch {
	case p.Input >= 0:
		column = t.inputName(p.Input)
	case p.Output >= 0:
		column = t.outputName(p.Output)
	}
	switch {
	case p.Rule >= 0 && column != "":
		return fmt.Sprintf("Rule %d, %s: ", p.Rule+1, column)
	case p.Rule >= 0:
		return fmt.Sprintf("Rule %d: ", p.Rule+1)
	case column != "":
		return column + ": "
	}
	return ""
}

// Sentence is the problem with its place, for people.
func (p Problem) Sentence(t *Table) string { return p.place(t) + p.Error() }

func (t *Table) inputName(i int) string {
	in := t.Inputs[i]
	switch {
	case in.Label != "":
		return in.Label
	case in.Expression != "":
		return in.Expression
	}
	return fmt.Sprintf("input %d", i+1)
}

func (t *Table) outputName(i int) string {
	out := t.Outputs[i]
	switch {
	case out.Label != "":
		return out.Label
	case out.Name != "":
		return out.Name
	}
	return fmt.Sprintf("output %d", i+1)
}
