package decision

// Model is a decision graph as DMN has it: decisions, what they require, and
// the types they speak of.
type Model struct {
	ID        string
	Name      string
	Namespace string
	Imports   []Import
	Types     []TypeDef
	Inputs    []InputData
	Decisions []Decision
	Knowledge []Knowledge
	Services  []Service
}

// Import makes another model's elements available under a name.
type Import struct {
	Name      string
	Namespace string
}

// TypeDef is a named type, or the type of a component: either a reference to a
// type, or a context of components, or a function.
type TypeDef struct {
	Name       string
	Ref        string
	Values     string // tests a value must pass; of a list, each item
	Constraint string // tests the whole value must pass
	List       bool
	Components []TypeDef
	Function   *FunctionDef
}

// FunctionDef is the type of functions.
type FunctionDef struct {
	Params []TypeDef
	Result string
}

// InputData is a value that comes from outside.
type InputData struct {
	ID, Name, Type string
}

// Decision is a decision: its logic and what that reads.
type Decision struct {
	ID, Name string
	Variable string // the name its value has for others; normally Name
	Type     string
	Requires []string // references to inputs, decisions, knowledge and services
	Logic    *Box
}

// Knowledge is a business knowledge model: a function others can call.
type Knowledge struct {
	ID, Name string
	Type     string
	Requires []string
	Params   []Param
	Logic    *Box
}

// Param is a parameter of a function.
type Param struct {
	Name, Type string
}

// Service is a decision service: some decisions as a function of some inputs.
type Service struct {
	ID, Name string
	Type     string
	Outputs  []string // references to the decisions it gives
	Inner    []string // decisions it keeps to itself
	Takes    []string // references to decisions that are given to it
	Data     []string // references to input data that is given to it
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
	Kind   BoxKind
	ID     string
	Type   string // of its value; may be empty
	Text   string
	Table  *Table
	Params []Param
	Names  []string
	Types  []string // of the parts, beside Names; may be shorter
	Parts  []*Box
}
