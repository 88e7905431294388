package sheet

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/a-h/templ"

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
	Words        string // as it is told: short
	Long         bool   // Text is too long to travel: once sent, only the page knows it
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
		r.Rows = append(r.Rows, ReadRow{f.Name, label(form.Shown{Field: f.Field}), f.Text, brief(Words(f.Field, f.Value)), len(f.Text) > longestText})
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

// A form also carries the fields that were filled in, and perhaps several
// readings, so each must stay far below what a request may hold.
const (
	longestReading = 64 << 10 // bytes as it travels
	longestText    = 1000     // bytes of a row's text that travels
	longestWords   = 160      // characters of what is told of a row
)

// coded is the reading as it travels: without long texts, and without any text
// or without sentences where these are too many. Empty: it does not travel.
func (r Reading) coded() string {
	for _, most := range []int{longestText, 0} {
		if s := r.without(most).packed(); len(s) <= longestReading {
			return s
		}
	}
	r.Left = nil
	if s := r.without(0).packed(); len(s) <= longestReading {
		return s
	}
	return ""
}

// without is the reading without texts of more than so many bytes.
func (r Reading) without(most int) Reading {
	r.Rows = slices.Clone(r.Rows)
	for i, row := range r.Rows {
		if row.Long || len(row.Text) > most {
			r.Rows[i].Text, r.Rows[i].Long = "", true
		}
	}
	return r
}

func (r Reading) packed() string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // base64 needs no escapes, which take six bytes each
	if err := e.Encode(r); err != nil {
		return "" // texts always encode
	}
	return base64.RawURLEncoding.EncodeToString(b.Bytes())
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

// said are the row's attributes for the page's script, which keeps the text of
// a long one itself.
func (r ReadRow) said() templ.Attributes {
	a := templ.Attributes{"data-einvoice-row": prefix + r.Field}
	if r.Text != "" || !r.Long {
		a["data-value"] = r.Text
	}
	return a
}

// brief is short enough for a list.
func brief(words string) string {
	first, rest, more := strings.Cut(words, "\n")
	if utf8.RuneCountInString(first) > longestWords {
		first = string([]rune(first)[:longestWords]) + "…"
	}
	if more {
		return first + " and " + ui.Plural(strings.Count(rest, "\n")+1, "more line", "more lines")
	}
	return first
}
