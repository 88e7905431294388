package sheet

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"

	"segue/runtime/einvoice"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/ui"
)

// Reading is what was read in a file that was attached: what it says for other
// fields of the form, or why it says nothing. The browser fills those that are
// empty, since it alone knows what is typed by then; this is drawn beside the
// file, and travels with the form.
type Reading struct {
	File  string // its name
	About string // a sentence: what it is
	Fault bool   // nothing could be read; About says why
	Warns bool   // something in Left must be looked at
	Rows  []ReadRow
	Left  []string // sentences about what was not filled in
}

// ReadRow is what the file says for one field.
type ReadRow struct {
	Field, Label string
	Text         string // as it stands in the input
	Words        string // as it is told
}

// ReadingOf is what an e-invoice, or the reason why there is none, means for a form.
func ReadingOf(asked *form.Sheet, field graph.Field, file string, in einvoice.Invoice, err error) Reading {
	r := Reading{File: file}
	var unread *einvoice.Error
	if errors.As(err, &unread) {
		r.Fault, r.About = true, unread.Text+" The file stays attached, and what you typed stays as it is: fill in the fields yourself."
		return r
	}
	filled, left := asked.Fill(field.Name, in)
	for _, f := range filled {
		r.Rows = append(r.Rows, ReadRow{f.Name, label(form.Shown{Field: f.Field}), f.Text, Words(f.Field, f.Value)})
	}
	what := "invoice"
	if in.Credit {
		what, r.Warns = "credit note", true
		r.Left = append(r.Left, "It is a credit note: the supplier owes you this amount. Check whether it belongs here.")
	}
	r.About = "The file is a " + in.Format + " " + what
	if n := in.Facts[einvoice.Number]; n != "" {
		r.About += " with the number " + n
	}
	if s := in.Facts[einvoice.Supplier]; s != "" {
		r.About += " from " + s
	}
	r.About += "."
	r.Warns = r.Warns || len(in.Odd) > 0
	r.Left = append(append(r.Left, in.Odd...), left...)
	return r
}

// readPrefix begins the name of the input that carries a reading along.
const readPrefix = "read."

const longestReading = 400_000 // as it travels

func (r Reading) coded() string {
	data, err := json.Marshal(r)
	if err != nil {
		return "" // texts always marshal
	}
	return base64.RawURLEncoding.EncodeToString(data)
}

// reading is what was read in the field's file: just now, or as the form
// brought it back.
func (v View) reading(f form.Shown) (r Reading, there bool) {
	if v.Read != nil {
		return *v.Read, true
	}
	coded := v.Sent.Get(readPrefix + f.Name)
	if coded == "" || len(coded) > longestReading {
		return r, false
	}
	data, err := base64.RawURLEncoding.DecodeString(coded)
	return r, err == nil && json.Unmarshal(data, &r) == nil && r.File != ""
}

func (r Reading) tone() ui.Tone {
	if r.Fault || r.Warns {
		return ui.Warn
	}
	return ui.Info
}

func (r Reading) title() string {
	if r.Fault {
		return "Nothing was filled in from " + r.File
	}
	return "Read from " + r.File
}

// words are short enough for a list.
func (r ReadRow) words() string {
	first, rest, more := strings.Cut(r.Words, "\n")
	if more {
		return first + " and " + ui.Plural(strings.Count(rest, "\n")+1, "more line", "more lines")
	}
	return first
}
