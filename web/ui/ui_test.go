package ui

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/a-h/templ"
)

// rendered is a component as a document to ask.
func rendered(t *testing.T, c templ.Component) *goquery.Document {
	t.Helper()
	var b strings.Builder
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// A field ties together what belongs together.
func TestFieldsAreTied(t *testing.T) {
	f := Field{Name: "lines[2].amount", Label: "Amount", Help: "Without tax.", Example: "12.50", Error: "Enter an amount."}
	for name, c := range map[string]templ.Component{
		"input": Input(InputArgs{Field: f}), "area": Textarea(TextareaArgs{Field: f}), "select": Select(SelectArgs{Field: f}),
		"amount": Amount(AmountArgs{Field: f, Currency: "EUR"}), "date": Date(DateArgs{Field: f}), "file": Files(FileArgs{Field: f}),
		"people": PeoplePicker(PeopleArgs{Field: f, URL: "/people"}), "tick": Checkbox(CheckboxArgs{Field: f}), "radio": RadioGroup(RadioArgs{Field: f}),
	} {
		doc := rendered(t, c)
		input := doc.Find("[aria-invalid=true]")
		if input.Length() != 1 {
			t.Errorf("%s: %d elements say aria-invalid", name, input.Length())
			continue
		}
		if id, _ := input.Attr("id"); id != "lines-2-amount" {
			t.Errorf("%s: id %q", name, id)
		}
		by, _ := input.Attr("aria-describedby")
		heard := ""
		for _, id := range strings.Fields(by) {
			heard += doc.Find("[id='"+id+"']").Text() + " "
		}
		for _, want := range []string{"Without tax.", "For example 12.50", "Enter an amount."} {
			if !strings.Contains(heard, want) {
				t.Errorf("%s: screen readers hear %q, not %q", name, heard, want)
			}
		}
		if name != "radio" && name != "tick" && doc.Find("label[for='lines-2-amount']").Length() != 1 {
			t.Errorf("%s has no label", name)
		}
	}
}

func TestRequiredAndOptional(t *testing.T) {
	if rendered(t, Input(InputArgs{Field: Field{Name: "a", Label: "A", Required: true}})).Find(".field__optional").Length() != 0 {
		t.Error("a required field says it is optional")
	}
	if rendered(t, Input(InputArgs{Field: Field{Name: "a", Label: "A"}})).Find(".field__optional").Text() != "optional" {
		t.Error("an optional field does not say so")
	}
}

func TestIconButtonHasAName(t *testing.T) {
	b := rendered(t, Button(ButtonArgs{Label: "Undo", Icon: "undo-2", IconOnly: true})).Find("button")
	if name, _ := b.Attr("aria-label"); name != "Undo" {
		t.Errorf("its name is %q", name)
	}
	if strings.TrimSpace(b.Text()) != "" {
		t.Errorf("it shows %q", b.Text())
	}
}

// Confirm becomes a question of htmx where htmx sends, and of the form otherwise.
func TestConfirmFindsItsSender(t *testing.T) {
	plain := rendered(t, Button(ButtonArgs{Label: "Archive", Type: "submit", Confirm: "Gone."})).Find("button")
	if q, _ := plain.Attr("data-confirm"); q != "Gone." {
		t.Error("a submit button does not ask")
	}
	hx := rendered(t, Button(ButtonArgs{Label: "Archive", Variant: Danger, Confirm: "Gone.", Attrs: templ.Attributes{"hx-post": "/x"}})).Find("button")
	if q, _ := hx.Attr("hx-confirm"); q != "Gone." || hx.AttrOr("data-confirm", "") != "" {
		t.Error("an htmx button does not ask exactly once")
	}
	if hx.AttrOr("data-confirm-tone", "") != "danger" || hx.AttrOr("data-confirm-action", "") != "Archive" {
		t.Error("the question does not say what the button says")
	}
}

func TestHostileTextStaysText(t *testing.T) {
	evil := `"><script>alert(1)</script>`
	for _, c := range []templ.Component{
		Button(ButtonArgs{Label: evil}), Badge(Good, "check", evil), Input(InputArgs{Field: Field{Name: evil, Label: evil, Error: evil}, Value: evil}),
		PeopleOptions("a", "a", evil, nil), PeopleOptions("a", "a", "", []Person{{Name: evil, Value: evil}}), Banner(Notice{Title: evil}),
		Link(LinkArgs{Label: evil, Href: "/" + evil}), Timeline(evil, []Entry{{Title: evil, Quote: evil}}, time.Now()),
	} {
		if rendered(t, c).Find("script").Length() != 0 {
			t.Error("a text became an element")
		}
	}
	neil := "O`Neil & Sons, `Belfast`"
	for _, c := range []templ.Component{Details([]Detail{{Label: "Supplier", Text: neil}}, false), Timeline("", []Entry{{Title: "Bo", Text: neil, Own: "Then `done`."}}, time.Now())} {
		if d := rendered(t, c); !strings.Contains(d.Text(), neil) || d.Find("dd code").Length() != 0 {
			t.Errorf("what somebody entered is shown as %q", d.Text())
		}
	}
}

func TestFormats(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{FormatMoney("4820.5", "EUR"), "4,820.50\u00a0EUR"}, {FormatMoney("1204000", "JPY"), "1,204,000\u00a0JPY"},
		{FormatMoney("-0.125", "EUR"), "-0.125\u00a0EUR"}, {FormatMoney("7", "KWD"), "7.000\u00a0KWD"}, {FormatMoney("999", ""), "999.00"},
		{FormatMoney("abc", "EUR"), "abc\u00a0EUR"}, {FormatNumber("1234567.5"), "1,234,567.5"}, {FormatNumber("-1000"), "-1,000"}, {FormatNumber(""), ""},
		{FormatBytes(312), "312 bytes"}, {FormatBytes(184_312), "184 kB"}, {FormatBytes(999_700), "1.0 MB"}, {FormatBytes(2_500_000_000), "2.5 GB"},
		{Plural(1, "task", "tasks"), "1 task"}, {Plural(1200, "task", "tasks"), "1,200 tasks"}, {FormatCount(1000), "999+"},
		{FormatDuration(420 * time.Millisecond), "420 ms"}, {FormatDuration(3200 * time.Millisecond), "3.2 s"}, {FormatDuration(250 * time.Second), "4 min 10 s"},
		{FormatDuration(125 * time.Minute), "2 h 5 min"}, {FormatDuration(76 * time.Hour), "3 d 4 h"}, {FormatOverdue(49 * time.Hour), "Overdue by 2 days"},
		{initials("Ana Ruiz"), "AR"}, {initials("Maximiliane von Hohenfels"), "MH"}, {initials("øystein"), "Ø"}, {initials(""), "?"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestRelative(t *testing.T) {
	now := time.Date(2026, 11, 14, 10, 42, 0, 0, time.UTC)
	for away, want := range map[time.Duration]string{
		0: "in a moment", -10 * time.Second: "just now", -50 * time.Second: "1 minute ago", 59 * time.Minute: "in 59 minutes", -time.Hour: "1 hour ago",
		-23 * time.Hour: "23 hours ago", 47 * time.Hour: "in 2 days", 48*time.Hour - time.Second: "in 2 days", 30 * time.Hour: "in 1 day", 23*time.Hour + 45*time.Minute: "in 1 day", 29*time.Minute + 40*time.Second: "in 30 minutes", -47 * time.Hour: "1 day ago", -6 * 24 * time.Hour: "6 days ago", 8 * 24 * time.Hour: "22 Nov", -400 * 24 * time.Hour: "10 Oct 2025",
	} {
		if got := Relative(now.Add(away), now); got != want {
			t.Errorf("%v: %q, want %q", away, got, want)
		}
	}
}

// The policy forbids styles and scripts in attributes: no template may write one.
func TestTemplatesKeepThePolicy(t *testing.T) {
	forbidden := regexp.MustCompile(`(?i)\sstyle=|\son[a-z]+=|<style|javascript:|hx-on|templ\.Raw|script [A-Za-z]+\(`)
	var files []string
	for _, pattern := range []string{"../*/*.templ", "../../web/*.templ"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 15 {
		t.Fatalf("only %d templates found", len(files))
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if m := forbidden.Find(source); m != nil {
			t.Errorf("%s contains %q", file, m)
		}
	}
}
