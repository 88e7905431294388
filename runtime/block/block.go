package block

import (
	"encoding/json"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Type describes a kind of block.
type Type struct {
	Kind    graph.Kind
	Name    string // in the palette: "Approval"
	Group   Group  // of the palette; it also gives the colour
	Icon    string // a Lucide icon's name
	Summary string // one sentence: what it is for
	Shape   Shape
	BPMN    string // the element that stands for it in BPMN files, such as userTask
	Hidden  bool   // not in the palette; shown where a document has one
	Seldom  bool   // in the palette behind "More", so that the everyday kinds stay in sight
	// Presets are entries of the palette that stand instead of the kind's own:
	// the same kind, partly configured.
	Presets []Preset
	// New returns a block that nothing was configured of; its values are the
	// defaults.
	New func() Block
}

// Preset is a kind partly configured, as an entry of the palette.
type Preset struct {
	Name, Icon, Summary string
	Props               json.RawMessage
}

// Group is a group of the palette.
type Group string

// The groups in the order of the palette.
const (
	GroupStart   Group = "Start"
	GroupPeople  Group = "People"
	GroupSystems Group = "Systems"
	GroupLogic   Group = "Logic"
	GroupWait    Group = "Wait"
	GroupThrow   Group = "Throw"
	GroupScopes  Group = "Scopes"
	GroupEdge    Group = "On an edge"
	GroupDrawing Group = "Drawing"
)

// Groups are all groups in the order of the palette.
var Groups = []Group{GroupStart, GroupPeople, GroupSystems, GroupLogic, GroupWait, GroupThrow, GroupScopes, GroupEdge, GroupDrawing}

// Shape is how a block is drawn.
type Shape string

const (
	ShapeCard     Shape = "card"
	ShapeTerminal Shape = "terminal" // where something begins or ends
	ShapeGateway  Shape = "gateway"
	ShapeFrame    Shape = "frame" // holds other blocks
	ShapeEdge     Shape = "edge"  // sits on another block's edge
	ShapeNote     Shape = "note"
)

// Block is one configured block: its form fills it, then it may look at its
// surroundings with Preparer; the machine asks its Behavior. A kind that only
// decorates the picture has no Behavior.
//
// Further interfaces: Preparer, Subtitler, Labeler, Sentencer, Waiter, Producer, Splitter.
type Block interface {
	Form(*form.Form)
}

// Preparer is a Block that looks at its surroundings after its form was
// decoded without problems.
type Preparer interface {
	Prepare(machine.Env) []form.Problem
}

// Subtitler is a Block that says on its card who and when: "Finance leads · due
// in 2 days". Names turns slugs and e-mail addresses into names.
type Subtitler interface {
	Subtitle(Names) string
}

// Labeler is a Block with exits that are called otherwise than their name with
// a capital.
type Labeler interface {
	ExitLabel(graph.Exit) string
}

// Sentencer is a Block that says in structured English what it does, without
// its name and a full stop: "ask Finance leads whether to approve".
type Sentencer interface {
	Sentence(Names) string
}

// Forker is a Block whose several ways out are neither exits nor conditions; it
// says what stands before each: "If this comes first". Without, all are gone at
// the same time.
type Forker interface {
	Fork() string
}

// Iconer is a Block whose icon depends on how it is configured; "" for the
// kind's.
type Iconer interface {
	Icon() string
}

// Producer is a Block that sets variables; it tells which there are after it,
// for those who write expressions further on.
type Producer interface {
	Produces() []feel.Var
}

// Splitter is a Block whose flows have conditions, asked in order.
type Splitter interface {
	Conditional() bool
}

// Names turns what a document refers to into what people call it. Its zero
// value returns slugs and addresses readably.
type Names struct {
	Group      func(slug string) string
	Person     func(email string) string
	Connection func(slug string) string
	Form       func(id graph.ID) string
	Words      *words.Reader // what its variables are called; nil: the document is asked
}

// Exit is a way out as the canvas shows it.
type Exit struct {
	Name  graph.Exit `json:"name"`
	Label string     `json:"label"`
}

// Card is what the canvas shows of one block.
type Card struct {
	Icon        string `json:"icon,omitempty"` // empty: the kind's
	Subtitle    string `json:"subtitle,omitempty"`
	Exits       []Exit `json:"exits"`
	Conditional bool   `json:"conditional,omitempty"` // its flows are asked for conditions
	Repeat      string `json:"repeat,omitempty"`      // how often it is done; empty: once
	// Ways are the conditions of the flows that leave, in words.
	Ways map[string]string `json:"ways,omitempty"`
}

// Eval works an expression out for a block; what is null for a reason becomes
// a failure with that reason.
func Eval(v *machine.Visit, e *feel.Expr) (feel.Value, *machine.Failure) {
	x, err := v.Eval(e)
	return evaluated(e, x, err, v.Why())
}

// EvalOver is Eval where some variables were set just before and hide those of
// the same name.
func EvalOver(v *machine.Visit, e *feel.Expr, set []machine.Var) (feel.Value, *machine.Failure) {
	ev := feel.Evaluator{Scope: over{v, set}, Now: feel.DateTime(v.Now, v.Zone)}
	x, err := e.Eval(&ev)
	return evaluated(e, x, err, ev.Reason())
}

type over struct {
	under feel.Scope
	set   []machine.Var
}

func (o over) Lookup(name string) (feel.Value, bool) {
	for i := len(o.set) - 1; i >= 0; i-- {
		if o.set[i].Name == name {
			return o.set[i].Value, true
		}
	}
	return o.under.Lookup(name)
}

func evaluated(e *feel.Expr, x feel.Value, err error, why string) (feel.Value, *machine.Failure) {
	if err != nil {
		return feel.Null, &machine.Failure{Code: "expression", Message: "“" + e.Source() + "” could not be worked out: " + err.Error() + "."}
	}
	if x.IsNull() && why != "" {
		return feel.Null, &machine.Failure{Code: "expression", Message: "“" + e.Source() + "” has no value. " + why}
	}
	return x, nil
}
