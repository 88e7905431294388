package graph

import "encoding/json"

type (
	// ID names a block, flow, pool, lane, form or table within one document.
	ID string
	// Kind is a kind of block, such as "approval". It is stored for ever, so
	// it is never renamed.
	Kind string
	// Exit is a named way out of a block, such as "approved". The empty exit is
	// the ordinary way out.
	Exit string
)

// Schema is the number of the document's form written today.
const Schema = 1

// Document is what a draft or version contains. Everything but Layout is
// meaning and counts for the hash.
type Document struct {
	Schema        int        `json:"schema"`
	ID            ID         `json:"id"`
	Name          string     `json:"name"`
	Documentation string     `json:"documentation,omitempty"`
	Pools         []Pool     `json:"pools"`
	Data          []Variable `json:"data,omitempty"`
	Forms         []Form     `json:"forms,omitempty"`
	Tables        []Table    `json:"tables,omitempty"`
	Calendars     []Calendar `json:"calendars,omitempty"`
	Calendar      ID         `json:"calendar,omitempty"` // by which blocks count that choose none; empty: all the time
	Layout        Layout     `json:"layout"`
}

// Pool is a participant. An executable pool compiles to one program under its
// own id, which is the BPMN process id that callers and messages name.
type Pool struct {
	ID         ID      `json:"id"`
	Name       string  `json:"name,omitempty"`
	Executable bool    `json:"executable"`
	Zone       string  `json:"zone,omitempty"` // IANA time zone; empty: the installation's
	Lanes      []Lane  `json:"lanes,omitempty"`
	Blocks     []Block `json:"blocks"`
	Flows      []Flow  `json:"flows"`
	Ext        *Ext    `json:"ext,omitempty"`
}

// Lane is a strip of a pool. Group is the slug of the people who work in it.
type Lane struct {
	ID    ID     `json:"id"`
	Name  string `json:"name,omitempty"`
	Group string `json:"group,omitempty"`
	Ext   *Ext   `json:"ext,omitempty"`
}

// Block is a node of the graph. What Props may hold is the kind's to say.
type Block struct {
	ID            ID              `json:"id"`
	Kind          Kind            `json:"kind"`
	Name          string          `json:"name,omitempty"`
	Documentation string          `json:"documentation,omitempty"`
	Parent        ID              `json:"parent,omitempty"` // the sub-process it lies in
	Host          ID              `json:"host,omitempty"`   // the block on whose edge it sits
	Lane          ID              `json:"lane,omitempty"`
	Repeat        *Repeat         `json:"repeat,omitempty"`
	Takes         int             `json:"takes,omitempty"` // how many tokens one visit uses up; 0: one
	Gives         int             `json:"gives,omitempty"` // how many tokens go over each flow that is taken; 0: one
	Props         json.RawMessage `json:"props,omitempty"`
	Ext           *Ext            `json:"ext,omitempty"`
}

// Repeat runs a block once for each item of a list, or a number of times.
type Repeat struct {
	Parallel bool   `json:"parallel,omitempty"` // all at once; otherwise one by one
	Over     string `json:"over,omitempty"`     // FEEL: a list
	Times    string `json:"times,omitempty"`    // FEEL: a number, when there is no list
	Item     string `json:"item,omitempty"`     // the variable that holds the round's item
	While    string `json:"while,omitempty"`    // FEEL: go on while true, one by one only
	Until    string `json:"until,omitempty"`    // FEEL: asked after each round; true ends the repeat
	Collect  string `json:"collect,omitempty"`  // FEEL: what each round contributes
	Into     string `json:"into,omitempty"`     // the variable that receives the list of contributions
	Signal   string `json:"signal,omitempty"`   // the name of a signal that rounds give when they end
	Tell     string `json:"tell,omitempty"`     // FEEL: asked at the end of each round, whether it gives the signal; empty: each does
}

// Flow is a directed link. Flows that leave one exit are asked in the order of
// the document.
type Flow struct {
	ID        ID     `json:"id"`
	From      ID     `json:"from"`
	Exit      Exit   `json:"exit,omitempty"`
	To        ID     `json:"to"`
	Name      string `json:"name,omitempty"`
	Condition string `json:"condition,omitempty"` // FEEL: true or false
	Default   bool   `json:"default,omitempty"`   // taken when no condition of its siblings is true
	Ext       *Ext   `json:"ext,omitempty"`
}

// Variable is a typed piece of data. Type is a FEEL type as package feel
// prints it.
type Variable struct {
	Name       string          `json:"name"`
	Label      string          `json:"label,omitempty"`
	Type       string          `json:"type"`
	Searchable bool            `json:"searchable,omitempty"`
	Initial    string          `json:"initial,omitempty"` // FEEL
	Example    json.RawMessage `json:"example,omitempty"`
}

// Form is what a person fills in.
type Form struct {
	ID     ID      `json:"id"`
	Name   string  `json:"name"`
	Fields []Field `json:"fields"`
}

// Field is one input of a form; Name is the variable it reads and sets.
type Field struct {
	Name     string          `json:"name"`
	Label    string          `json:"label"`
	Type     FieldType       `json:"type"`
	Required bool            `json:"required,omitempty"`
	ReadOnly bool            `json:"readOnly,omitempty"`
	Help     string          `json:"help,omitempty"`
	Example  string          `json:"example,omitempty"`
	Default  json.RawMessage `json:"default,omitempty"`
	Options  []Option        `json:"options,omitempty"`  // choice
	Currency string          `json:"currency,omitempty"` // money: ISO 4217
	Min      string          `json:"min,omitempty"`      // number, money, date: a literal
	Max      string          `json:"max,omitempty"`
	Accept   []string        `json:"accept,omitempty"` // file: media types
	Fill     []Fill          `json:"fill,omitempty"`   // file: what an e-invoice that is attached fills in
	ShowIf   string          `json:"showIf,omitempty"` // FEEL: the field is asked only when true
}

// Fill says that a fact of an e-invoice goes to a field of the same form. Facts
// are named by package einvoice.
type Fill struct {
	Fact  string `json:"fact"`
	Field string `json:"field"`
}

// FieldType is how a field is asked.
type FieldType string

const (
	FieldText   FieldType = "text"
	FieldLong   FieldType = "long"
	FieldNumber FieldType = "number"
	FieldMoney  FieldType = "money"
	FieldDate   FieldType = "date"
	FieldChoice FieldType = "choice"
	FieldYesNo  FieldType = "yesno"
	FieldEmail  FieldType = "email"
	FieldFile   FieldType = "file"
)

// Option is one answer of a choice.
type Option struct {
	Value string `json:"value"`
	Label string `json:"label"`
}

// Table is a decision table; Body is package decision's to read. One that is
// shared with other processes is in a version as it was when that was
// published; drafts name it by its slug.
type Table struct {
	ID      ID              `json:"id"`
	Name    string          `json:"name"`
	Shared  string          `json:"shared,omitempty"`  // the slug of the shared table that this is a copy of
	Version int             `json:"version,omitempty"` // of the shared table
	Body    json.RawMessage `json:"body"`
}

// SharedTable begins a reference to a shared table; its slug follows. Other
// references are ids of the document's own tables.
const SharedTable = "shared:"

// AllTheTime stands in a block for no calendar, where the process has one.
const AllTheTime ID = "all-the-time"

// Calendar says when people work.
type Calendar struct {
	ID       ID       `json:"id"`
	Name     string   `json:"name"`
	Zone     string   `json:"zone,omitempty"` // of its times of day; empty: the process's
	Hours    []Hours  `json:"hours"`
	Holidays []string `json:"holidays,omitempty"` // dates, such as 2026-12-25
	Shared   bool     `json:"shared,omitempty"`   // a copy of the organisation's, as it was when this was published
}

// Hours are a stretch of work on some days of each week.
type Hours struct {
	Days []string `json:"days"` // mon, tue, wed, thu, fri, sat, sun
	From string   `json:"from"` // such as 09:00
	To   string   `json:"to"`   // such as 17:30; 24:00 is the day's end
}

// Layout is where things are drawn. Coordinates are decimals in canvas units
// (one is a CSS pixel at 100 %), kept as written.
type Layout struct {
	Blocks map[ID]Bounds `json:"blocks,omitempty"` // blocks, pools and lanes
	Flows  map[ID]Line   `json:"flows,omitempty"`
	Labels map[ID]Bounds `json:"labels,omitempty"` // of blocks and flows
}

// Bounds is a rectangle: its upper left corner and its size.
type Bounds struct {
	X json.Number `json:"x"`
	Y json.Number `json:"y"`
	W json.Number `json:"w"`
	H json.Number `json:"h"`
}

// Line is the way of a flow, from its first point to its last.
type Line []Point

// Point is a place on the canvas.
type Point struct {
	X json.Number `json:"x"`
	Y json.Number `json:"y"`
}

// Ext keeps what a BPMN file carried beyond us: raw attributes and XML.
type Ext struct {
	Attributes map[string]string `json:"attributes,omitempty"`
	XML        string            `json:"xml,omitempty"`
}

// Problem is something a person must look at, pinned to where they must look.
type Problem struct {
	Severity   Severity `json:"severity"`
	Pool       ID       `json:"pool,omitempty"`
	Block      ID       `json:"block,omitempty"`
	Flow       ID       `json:"flow,omitempty"`
	Field      string   `json:"field,omitempty"` // a property of the block or flow, a field of a form
	Text       string   `json:"text"`            // what is wrong, in an author's words
	Suggestion string   `json:"suggestion,omitempty"`
}

// Severity says whether a problem prevents publishing.
type Severity string

const (
	Error   Severity = "error"
	Warning Severity = "warning"
)
