package ui

import "github.com/a-h/templ"

// Kind of a column: how its cells are set.
type Kind string

const (
	Text    Kind = ""
	Main    Kind = "t-main"    // names the row
	Num     Kind = "t-num"     // amounts and counts, to the right
	Fit     Kind = "t-fit"     // as narrow as its content: status, dates
	Muted   Kind = "t-muted"   // less important
	Actions Kind = "t-actions" // buttons at the row's end
)

// Sorting is how a column is sorted now.
type Sorting string

const (
	Unsorted   Sorting = ""
	Ascending  Sorting = "ascending"
	Descending Sorting = "descending"
)

// Column is the head of a column. With SortHref its label is a link that sorts.
type Column struct {
	Label     string
	HideLabel bool // heard, not seen: columns of buttons or boxes
	Kind      Kind
	SortHref  string
	Sorted    Sorting
	SelectAll bool             // a box that chooses all rows (SelectRow); Label says what: "Select all tasks"
	Attrs     templ.Attributes // on the sort link: hx-get and the like
}

// TableArgs describes a table. Its rows are the children: tr elements of Cells.
type TableArgs struct {
	Caption string // what the table lists; heard, not seen
	ID      string // of the tbody, the target for more rows
	Columns []Column
	Dense   bool
	Wide    bool            // on phones: scroll sideways; the default turns rows into small cards
	Bare    bool            // without a card of its own, inside another card
	Bulk    templ.Component // buttons for the chosen rows; shown once one is chosen
	Foot    templ.Component // below the rows: Pages
	Attrs   templ.Attributes
}
