package sheet

import (
	"net/url"
	"strings"
	"testing"

	"segue/runtime/einvoice"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// A form takes its long fields and what was read in its files: neither may make
// the other impossible to send.
func TestALongEInvoiceCanBeSent(t *testing.T) {
	list := strings.Repeat("Счёт за бумагу & <конверты>\n", 100_000/48)
	asked, problems := form.NewSheet(graph.Form{Fields: []graph.Field{
		{Name: "scan", Label: "Invoice", Type: graph.FieldFile, Fill: []graph.Fill{{Fact: einvoice.Lines, Field: "lines"}, {Fact: einvoice.Supplier, Field: "supplier"}, {Fact: einvoice.Note, Field: "note"}}},
		{Name: "lines", Label: "Lines", Type: graph.FieldLong},
		{Name: "supplier", Label: "Supplier", Type: graph.FieldText},
		{Name: "note", Label: "Note", Type: graph.FieldLong},
	}}, nil)
	if asked == nil {
		t.Fatal(problems)
	}
	in := einvoice.Invoice{Format: "UBL", Facts: map[string]string{einvoice.Lines: list, einvoice.Supplier: "Papier & <Söhne>", einvoice.Note: strings.Repeat("ж", 50_000)}}
	r := ReadingOf(asked, graph.Field{Name: "scan"}, "RE-1.xml", in, nil)
	if len(r.Rows) != 3 || len(r.Rows[0].Text) < 90_000 {
		t.Fatalf("%d rows, left %q", len(r.Rows), r.Left)
	}
	coded := r.coded()
	if coded == "" || len(coded) > longestReading/4 {
		t.Fatalf("it travels as %d bytes", len(coded))
	}
	sent := url.Values{prefix + "lines": {list}, prefix + "note": {in.Facts[einvoice.Note]}, readPrefix + "scan": {coded}}
	if n := len(sent.Encode()); n > 1<<20 {
		t.Errorf("the form is %d bytes", n)
	}

	back, there := View{Sent: sent}.reading(form.Shown{Field: graph.Field{Name: "scan"}})
	if !there || len(back.Rows) != 3 || back.coded() != coded {
		t.Fatalf("brought back as %v", back)
	}
	lines, supplier, note := back.Rows[0], back.Rows[1], back.Rows[2]
	if _, has := lines.said()["data-value"]; has || !strings.HasPrefix(lines.Words, "Счёт за бумагу & <конверты> and ") || !strings.HasSuffix(lines.Words, "more lines") {
		t.Errorf("the lines came back as %v", lines)
	}
	if supplier.said()["data-value"] != in.Facts[einvoice.Supplier] || len(note.Words) > 4*longestWords {
		t.Errorf("the others came back as %v and %v", supplier, note)
	}
}

// Whatever a file says, its reading stays small, or does not travel.
func TestAReadingStaysSmall(t *testing.T) {
	r := Reading{File: "RE-1.xml", Left: []string{strings.Repeat("x", 90_000)}}
	for range 300 {
		r.Rows = append(r.Rows, ReadRow{Field: "a", Text: strings.Repeat("<", longestText)})
	}
	if n := len(r.coded()); n == 0 || n > longestReading {
		t.Errorf("%d bytes", n)
	}
	r.About = strings.Repeat("x", longestReading)
	if r.coded() != "" {
		t.Error("it travels")
	}
}

func TestAnAnswerIsToldAsASentence(t *testing.T) {
	at, _ := feel.Must(`@"2026-11-23T05:43:00Z"`, nil).Const()
	answer := feel.NewContext(4).Set("outcome", feel.String("approved")).Set("by", feel.String("leo@example.com")).Set("comment", feel.String("")).Set("at", at).Value()
	parts := feel.NewContext(2).Set("account_no", feel.String("1600")).Set("note", feel.String("")).Value()
	told := Values(nil, []Var{{"decision", answer}, {"posting", parts}}, func(string) string { return "Leo Brandt" })
	for i, want := range []string{"Approved by Leo Brandt, 23 Nov 2026, 05:43", "Account no: 1600"} {
		if told[i].Text != want {
			t.Errorf("%s: %q, want %q", told[i].Label, told[i].Text, want)
		}
	}
}
