package einvoice

import "slices"

// Kind is what sort of value a fact is.
type Kind string

// The kinds of facts.
const (
	Text   Kind = "text"
	Day    Kind = "day"    // as year-month-day
	Amount Kind = "amount" // digits with a point, in the invoice's currency
	List   Kind = "list"   // several lines of text
)

// Fact is something an e-invoice says, by a name that documents use.
type Fact struct {
	Name  string
	Label string
	Kind  Kind
}

// The names of facts.
const (
	Supplier  = "supplier"
	TaxID     = "supplier-tax-id"
	Email     = "supplier-email"
	Number    = "number"
	Issued    = "issued"
	Due       = "due"
	Order     = "order"
	Payable   = "payable"
	Total     = "total"
	Net       = "net"
	Tax       = "tax"
	Currency  = "currency"
	IBAN      = "iban"
	Reference = "payment-reference"
	Buyer     = "buyer-reference"
	Note      = "note"
	Lines     = "lines"
)

// Facts are all that is read, in the order in which people are told.
var Facts = []Fact{
	{Supplier, "Supplier", Text},
	{TaxID, "Tax number of the supplier", Text},
	{Email, "E-mail of the supplier", Text},
	{Number, "Invoice number", Text},
	{Issued, "Invoice date", Day},
	{Due, "Due date", Day},
	{Order, "Order number", Text},
	{Payable, "Amount to pay", Amount},
	{Total, "Total with tax", Amount},
	{Net, "Total without tax", Amount},
	{Tax, "Tax", Amount},
	{Currency, "Currency", Text},
	{IBAN, "Account (IBAN)", Text},
	{Reference, "Payment reference", Text},
	{Buyer, "Buyer's reference", Text},
	{Note, "Note", List},
	{Lines, "Invoice lines", List},
}

// Known is the fact of this name.
func Known(name string) (Fact, bool) {
	i := slices.IndexFunc(Facts, func(f Fact) bool { return f.Name == name })
	if i < 0 {
		return Fact{}, false
	}
	return Facts[i], true
}

// Invoice is what an e-invoice says.
type Invoice struct {
	Format string            // how it is written, for people: "UBL", "Factur-X"
	Credit bool              // a credit note: what is to be paid goes the other way
	Facts  map[string]string // by name; what it does not say is missing
	Odd    []string          // what it says and cannot be so, as sentences
}

// Error says why a file cannot be read as an e-invoice: a sentence for the
// person who attached it. None is set where the file is simply none.
type Error struct {
	Text string
	None bool
}

func (e *Error) Error() string { return e.Text }
