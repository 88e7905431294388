package ui

import (
	"fmt"
	"strings"

	"github.com/a-h/templ"

	"segue/runtime/words"
)

// Field is what all form fields have in common. Put it first in their Args.
type Field struct {
	Name      string // what is sent
	ID        string // default: Name
	Label     string
	HideLabel bool   // the label is heard, not seen (where the place says it)
	Help      string // a sentence below the field, if one is needed
	Example   string // "for example …" below the field; also what screens readers hear
	Error     string // what is wrong and what to do; turns the field red
	Required  bool   // fields that are not are marked "optional"
	Disabled  bool
	Unmarked  bool // does not say that it is optional: all of its place is
	ReadOnly  bool
	Attrs     templ.Attributes // on the input itself
}

func (f Field) id() string {
	return first(f.ID, strings.NewReplacer(".", "-", "[", "-", "]", "").Replace(f.Name))
}

// describedBy lists the ids of error, help and example, as they are rendered.
func (f Field) describedBy() string {
	var ids []string
	for i, text := range []string{f.Error, f.Help, f.Example} {
		if text != "" {
			ids = append(ids, f.id()+[]string{"-error", "-help", "-example"}[i])
		}
	}
	return strings.Join(ids, " ")
}

// attrs are those every input carries.
func (f Field) attrs() templ.Attributes {
	all := templ.Attributes{"id": f.id(), "name": f.Name}
	if by := f.describedBy(); by != "" {
		all["aria-describedby"] = by
	}
	if f.Error != "" {
		all["aria-invalid"] = "true"
	}
	if f.Required {
		all["required"] = true
	}
	if f.Disabled {
		all["disabled"] = true
	}
	if f.ReadOnly {
		all["readonly"] = true
	}
	return with(all, f.Attrs)
}

// InputArgs is a single line of text.
type InputArgs struct {
	Field
	Type         string // "text" (default), "email", "password", "url", "tel", "search"
	Value        string
	Placeholder  string // not instead of a label or example
	Autocomplete string // "username", "current-password", "new-password", "email", "off"
	Icon         string // at its start
	Unit         string // at its end: "days", "%"
	Size         Size
	Code         bool // monospaced: ids, expressions
	Formula      *Formula
	MaxLength    int
	Autofocus    bool
}

// Formula makes a field one for expressions: the page's script colours, checks
// and completes what is written there.
type Formula struct {
	Want  string // the type that is wanted, as package feel prints it; empty: any
	Prose bool   // a text with expressions in braces
}

func (a InputArgs) all() templ.Attributes {
	all := templ.Attributes{"type": first(a.Type, "text"), "value": a.Value}
	set := func(name, value string) {
		if value != "" {
			all[name] = value
		}
	}
	set("placeholder", a.Placeholder)
	set("autocomplete", a.Autocomplete)
	if a.MaxLength > 0 {
		all["maxlength"] = fmt.Sprint(a.MaxLength)
	}
	if a.Autofocus {
		all["autofocus"] = true
	}
	if a.Code {
		all["spellcheck"], all["autocapitalize"], all["autocorrect"] = "false", "off", "off"
	}
	return with(a.attrs(), all, a.Attrs)
}

// TextareaArgs is a text of several lines; it grows with what is typed.
type TextareaArgs struct {
	Field
	Value     string
	Rows      int // default 4
	MaxLength int // shows a counter as soon as four fifths are written
	Code      bool
	Formula   *Formula
}

// nearlyFull reports whether what may still be written is worth a word.
func (a TextareaArgs) nearlyFull() bool { return 5*len([]rune(a.Value)) >= 4*a.MaxLength }

// text is the value as it is written: browsers drop a line break that comes first.
func (a TextareaArgs) text() string {
	if strings.HasPrefix(a.Value, "\n") {
		return "\n" + a.Value
	}
	return a.Value
}

// Option is one choice of a Select, RadioGroup or Segmented.
type Option struct {
	Value    string
	Label    string
	Help     string // RadioGroup only
	Icon     string // RadioGroup with Cards, Segmented
	Disabled bool
}

// SelectArgs is a list one picks from.
type SelectArgs struct {
	Field
	Options []Option
	Value   string
	Blank   string // first, valueless option: "Choose a currency"
	Size    Size
	Submits bool // sends its form as soon as it changes (filters)
}

func (a SelectArgs) all() templ.Attributes {
	all := a.attrs()
	delete(all, "readonly") // selects have none: disabled looks and acts so
	if a.ReadOnly {
		all["disabled"] = true
	}
	if a.Submits {
		all["data-submits"] = true
	}
	return all
}

// CheckboxArgs is one yes or no. Its label stands beside it.
type CheckboxArgs struct {
	Field
	Value   string // sent when ticked; default "true"
	Checked bool
}

// RadioArgs is one choice of a few, all visible.
type RadioArgs struct {
	Field
	Options []Option
	Value   string
	Row     bool // side by side
	Cards   bool // as cards with icon and sentence
}

// AmountArgs is a number or an amount of money. Value is plain ("4820.5"); people
// see it grouped, and plain digits with a point are sent.
type AmountArgs struct {
	Field
	Value        string
	Digits       *int     // decimals to show; nil: as many as there are
	Currency     string   // "EUR"
	Currencies   []string // more than one: a select named CurrencyName beside the amount
	CurrencyName string
	Unit         string // instead of a currency: "days", "kg"
}

func (a AmountArgs) all() templ.Attributes {
	all := templ.Attributes{"type": "text", "inputmode": "decimal", "autocomplete": "off", "data-amount": true}
	digits := -1
	if a.Digits != nil {
		digits = *a.Digits
	} else if a.Currency != "" {
		digits = words.MinorUnits(a.Currency)
	}
	if digits >= 0 {
		all["data-digits"] = fmt.Sprint(digits)
	}
	all["value"] = groupDigits(a.Value, digits)
	return with(a.attrs(), all, a.Attrs)
}

// DateArgs is a day, or a day with a time.
type DateArgs struct {
	Field
	Value    string // 2026-11-14, or 2026-11-14T10:42 with Time
	Time     bool
	Min, Max string
}

func (a DateArgs) all() templ.Attributes {
	all := templ.Attributes{"type": "date", "value": a.Value}
	if a.Time {
		all["type"] = "datetime-local"
	}
	if a.Min != "" {
		all["min"] = a.Min
	}
	if a.Max != "" {
		all["max"] = a.Max
	}
	return with(a.attrs(), all, a.Attrs)
}

// FileArgs is a field for files, by choice or by dropping them on it.
type FileArgs struct {
	Field
	Accept string // ".pdf,.png" or types
	Many   bool
	Limit  int64    // bytes per file; 0 for none
	Files  []Stored // what is there already
	Held   string   // the name of the one file that is attached, which can be taken off again
}

// Stored is a file that was sent earlier.
type Stored struct {
	Name  string
	Bytes int64
	Href  string
	Icon  string
}

// FieldError is one line of an ErrorSummary.
type FieldError struct {
	FieldID string // where the link leads
	Text    string
}
