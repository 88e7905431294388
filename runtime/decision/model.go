package decision

// Model is a decision graph as DMN has it: decisions, what they require, and
// the types they speak of.
type Model struct {
	ID        string      `json:"id,omitempty"`
	Name      string      `json:"name,omitempty"`
	Namespace string      `json:"namespace,omitempty"`
	Imports   []Import    `json:"imports,omitempty"`
	Types     []TypeDef   `json:"types,omitempty"`
	Inputs    []InputData `json:"inputs,omitempty"`
	Decisions []Decision  `json:"decisions"`
	Knowledge []Knowledge `json:"knowledge,omitempty"`
	Services  []Service   `json:"services,omitempty"`
}

// Import makes another model's elements available under a name.
type Import struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
}

// TypeDef is a named type, or the type of a component: either a reference to a
// type, or a context of components, or a function.
type TypeDef struct {
	Name       string       `json:"name"`
	Ref        string       `json:"ref,omitempty"`
	Values     string       `json:"values,omitempty"`     // tests a value must pass; of a list, each item
	Constraint string       `json:"constraint,omitempty"` // tests the whole value must pass
	List       bool         `json:"list,omitempty"`
	Components []TypeDef    `json:"components,omitempty"`
	Function   *FunctionDef `json:"function,omitempty"`
}

// FunctionDef is the type of functions.
type FunctionDef struct {
	Params []TypeDef `json:"params,omitempty"`
	Result string    `json:"result,omitempty"`
}

// InputData is a value that comes from outside.
type InputData struct {
	ID            string `json:"id"`
	Name          string `json:"name"`
	Type          string `json:"type,omitempty"`
	Documentation string `json:"documentation,omitempty"`
}

// Decision is a decision: its logic and what that reads.
type Decision struct {
	ID            string   `json:"id"`
	Name          string   `json:"name"`
	Variable      string   `json:"variable,omitempty"` // the name its value has for others; empty: Name
	Type          string   `json:"type,omitempty"`
	Documentation string   `json:"documentation,omitempty"`
	Question      string   `json:"question,omitempty"`
	Answers       string   `json:"answers,omitempty"`  // what can be answered, in words
	Requires      []string `json:"requires,omitempty"` // references to inputs, decisions, knowledge and services
	Logic         *Box     `json:"logic,omitempty"`
}

// Knowledge is a business knowledge model: a function others can call.
type Knowledge struct {
	ID            string   `json:"id"`
	Name          string   `json:"name"`
	Type          string   `json:"type,omitempty"`
	Documentation string   `json:"documentation,omitempty"`
	Requires      []string `json:"requires,omitempty"`
	Params        []Param  `json:"params,omitempty"`
	Logic         *Box     `json:"logic,omitempty"`
}

// Param is a parameter of a function.
type Param struct {
	Name string `json:"name"`
	Type string `json:"type,omitempty"`
}

// Service is a decision service: some decisions as a function of some inputs.
type Service struct {
	ID            string   `json:"id"`
	Name          string   `json:"name"`
	Type          string   `json:"type,omitempty"`
	Documentation string   `json:"documentation,omitempty"`
	Outputs       []string `json:"outputs,omitempty"` // references to the decisions it gives
	Inner         []string `json:"inner,omitempty"`   // decisions it keeps to itself
	Takes         []string `json:"takes,omitempty"`   // references to decisions that are given to it
	Data          []string `json:"data,omitempty"`    // references to input data that is given to it
}

// BoxKind says what a boxed expression is.
type BoxKind uint8

// The boxed expressions of DMN.
const (
	Literal    BoxKind = iota // Text
	TableBox                  // Table
	ContextBox                // Parts with names; one without a name is the result
	ListBox                   // Parts
	Relation                  // Names are columns; Parts are the cells, row by row
	Invocation                // Parts: the function, then the arguments by Names
	Function                  // Params; Parts: the body
	If                        // Parts: condition, then, else
	For                       // Names: the variable; Parts: list, result
	Some                      // as For, with a condition
	Every                     // as For, with a condition
	Filter                    // Parts: list, condition
	External                  // a function outside of FEEL, which is not called
)

// Box is a boxed expression.
type Box struct {
	Kind   BoxKind  `json:"kind"`
	ID     string   `json:"id,omitempty"`
	Type   string   `json:"type,omitempty"` // of its value; may be empty
	Text   string   `json:"text,omitempty"`
	Table  *Table   `json:"table,omitempty"`
	Params []Param  `json:"params,omitempty"`
	Names  []string `json:"names,omitempty"`
	Types  []string `json:"types,omitempty"` // of the parts, beside Names; may be shorter
	Parts  []*Box   `json:"parts,omitempty"`
}
