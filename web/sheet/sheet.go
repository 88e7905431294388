package sheet

import (
	"encoding/hex"
	"net/url"
	"strconv"
	"strings"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/ui"
)

// prefix sets the fields of a document's form apart from those of the page.
const prefix = "f."

// View is a form as it is drawn.
type View struct {
	Fields  []form.Shown
	Sent    url.Values        // what was sent and did not fit; nil: nothing yet
	Faults  map[string]string // by name of the field
	Upload  string            // address that takes files: POST field=NAME and the file
	Refresh string            // address that draws the fields anew when an answer changes
	Read    *Reading          // what was read just now in the file that is drawn; nil: nothing
	Attach  string            // address of a file that is attached as the page opens, where its data can be read
	apart   string            // the file that is shown beside the fields, by name
}

// SetApart leaves the first read-only file that can be looked at out of what
// Fields draws, and returns it to be shown beside them.
func (v *View) SetApart() (file File, found bool) {
	for _, f := range v.Fields {
		if file, ok := fileOf(f.Value); ok && f.Visible && f.ReadOnly && ui.Previewable(file.Type) && file.Href() != "" {
			v.apart = f.Name
			return file, true
		}
	}
	return File{}, false
}

// Given are the answers of a form that a browser sent, by name.
func Given(f graph.Form, sent url.Values) map[string]feel.Value {
	given := map[string]feel.Value{}
	for _, field := range f.Fields {
		if sent.Has(prefix + field.Name) {
			given[field.Name] = feel.String(sent.Get(prefix + field.Name))
		}
	}
	return given
}

// Typed turns what was sent for files, numbers and yes-or-no into values, so that
// conditions see them and a file is shown again. find looks up a file.
func Typed(f graph.Form, given map[string]feel.Value, find func(id string) (feel.Value, bool)) map[string]feel.Value {
	out := map[string]feel.Value{}
	for _, field := range f.Fields {
		x, ok := given[field.Name]
		if !ok {
			continue
		}
		switch field.Type {
		case graph.FieldFile:
			x, _ = find(x.Text())
		case graph.FieldYesNo:
			if x.Text() != "" {
				x = feel.Bool(x.Text() == "yes")
			}
		case graph.FieldNumber, graph.FieldMoney:
			if n, err := feel.Number(x.Text()); err == nil {
				x = n
			}
		}
		out[field.Name] = x
	}
	return out
}

// Over is a scope with some values above it.
type Over struct {
	Under  feel.Scope // nil: nothing
	Values map[string]feel.Value
}

// Lookup implements feel.Scope.
func (o Over) Lookup(name string) (feel.Value, bool) {
	if v, ok := o.Values[name]; ok {
		return v, true
	}
	if o.Under == nil {
		return feel.Null, false
	}
	return o.Under.Lookup(name)
}

// Now is the present where the viewer is.
func Now(who models.Viewer) feel.Value {
	zone, ok := feel.ZoneNamed(who.Zone)
	if !ok {
		zone = feel.UTC
	}
	return feel.DateTime(time.Now(), zone)
}

// Faults are what runtime/form found wrong, by field; the first counts.
func Faults(problems []form.Problem) map[string]string {
	faults := map[string]string{}
	for _, p := range problems {
		if faults[p.Field] == "" {
			faults[p.Field] = p.Text
		}
	}
	return faults
}

// Summary lists the faults in the order of the fields.
func (v View) Summary() (list []ui.FieldError) {
	for _, f := range v.Fields {
		if text := v.Faults[f.Name]; text != "" {
			list = append(list, ui.FieldError{FieldID: v.field(f).ID, Text: text})
		}
	}
	return list
}

// conditional reports whether an answer can change what is asked.
func (v View) conditional() bool {
	for _, f := range v.Fields {
		if f.ShowIf != "" {
			return true
		}
	}
	return false
}

// run is a field that is asked, or several in a row that are only told.
type run struct {
	asked form.Shown
	told  []ui.Detail
	half  bool // stands beside the one before or after it, where there is room
}

// runs are the visible fields in their order. What cannot be changed is told as
// facts are, not drawn as inputs that refuse; a file keeps its preview.
func (v View) runs() (list []run) {
	for _, f := range v.Fields {
		switch last := len(list) - 1; {
		case !f.Visible, v.apart != "" && f.Name == v.apart:
		case !f.ReadOnly || f.Type == graph.FieldFile:
			list = append(list, run{asked: f})
		case last >= 0 && list[last].told != nil:
			list[last].told = append(list[last].told, ui.Detail{Label: label(f), Text: Words(f.Field, f.Value)})
		default:
			list = append(list, run{told: []ui.Detail{{Label: label(f), Text: Words(f.Field, f.Value)}}})
		}
	}
	for i := 0; i+1 < len(list); i++ {
		if list[i].short() && list[i+1].short() {
			list[i].half, list[i+1].half = true, true
			i++
		}
	}
	return list
}

// short reports whether half the width is enough for the field.
func (r run) short() bool {
	switch r.asked.Type {
	case graph.FieldText, graph.FieldEmail, graph.FieldNumber, graph.FieldMoney, graph.FieldDate:
		return r.told == nil
	}
	return false
}

func (v View) field(f form.Shown) ui.Field {
	return ui.Field{Name: prefix + f.Name, ID: "field-" + f.Name, Label: label(f), Help: f.Help, Example: f.Example,
		Error: v.Faults[f.Name], Required: f.Required, ReadOnly: f.ReadOnly}
}

func label(f form.Shown) string {
	if f.Label == "" {
		return f.Name
	}
	return f.Label
}

// value is what stands in an input: what was typed, else the value.
func (v View) value(f form.Shown) string {
	if v.Sent.Has(prefix + f.Name) {
		return v.Sent.Get(prefix + f.Name)
	}
	switch f.Value.Kind() {
	case feel.KindNull, feel.KindContext, feel.KindList:
		return ""
	case feel.KindBoolean:
		if f.Value.IsTrue() {
			return "yes"
		}
		return "no"
	}
	return f.Value.Plain()
}

// fileOf is the file that a field holds.
func fileOf(v feel.Value) (f File, ok bool) {
	text := func(name string) string {
		x, _ := v.Get(name)
		return x.Text()
	}
	size, _ := v.Get("size")
	f.ID, f.Name, f.Type, f.Sum = text("file"), text("name"), text("type"), text("sha256")
	f.Size, _ = size.Int64()
	return f, f.ID != ""
}

// File is a file as a form shows it.
type File struct {
	ID, Name, Type, Sum string
	Size                int64
}

// Href is where the file's content is; empty where it was not kept.
func (f File) Href() string {
	if strings.HasPrefix(f.ID, pretend) {
		return ""
	}
	return "/files/" + f.ID + "-" + f.Sum
}

// FileValue is the value of a variable that holds the file.
func FileValue(f models.File) feel.Value {
	return feel.NewContext(5).Set("file", feel.String(strconv.FormatInt(f.ID, 10))).Set("name", feel.String(f.Name)).
		Set("type", feel.String(f.Type)).Set("size", feel.Int(f.Size)).Set("sha256", feel.String(hex.EncodeToString(f.SHA256))).Value()
}

func options(f form.Shown) []ui.Option {
	list := make([]ui.Option, len(f.Options))
	for i, o := range f.Options {
		list[i] = ui.Option{Value: o.Value, Label: o.Label}
		if o.Label == "" {
			list[i].Label = o.Value
		}
	}
	return list
}

// Words writes a value for people to read: with the label of a choice, grouped
// digits, yes or no. Empty values are a dash.
func Words(f graph.Field, v feel.Value) string {
	switch {
	case v.IsNull():
		return "–"
	case f.Type == graph.FieldMoney && v.Kind() == feel.KindNumber:
		return ui.FormatMoney(v.Plain(), f.Currency)
	case v.Kind() == feel.KindNumber:
		return ui.FormatNumber(v.Plain())
	case v.Kind() == feel.KindBoolean && v.IsTrue():
		return "Yes"
	case v.Kind() == feel.KindBoolean:
		return "No"
	case v.Kind() == feel.KindContext:
		if file, ok := fileOf(v); ok {
			return file.Name
		}
		return entries(v)
	case v.Kind() == feel.KindList:
		return items(v)
	}
	for _, o := range f.Options {
		if o.Value == v.Text() && o.Label != "" {
			return o.Label
		}
	}
	if t, ok := v.Instant(nil); ok && v.Kind() == feel.KindDate {
		return ui.FormatDate(t)
	} else if ok {
		return ui.FormatDateTime(t)
	}
	return v.Plain()
}

const mostWords = 12 // entries of a list or context that are spelled out

func entries(v feel.Value) string {
	var parts []string
	for i := range min(v.Len(), mostWords) {
		if name, x := v.Entry(i); !Empty(x) {
			parts = append(parts, readable(name)+": "+Words(graph.Field{}, x))
		}
	}
	return more(parts, " · ", v.Len()-mostWords)
}

// Empty reports whether there is nothing to say about a value.
func Empty(v feel.Value) bool {
	return v.IsNull() || v.Kind() == feel.KindString && v.Text() == "" || (v.Kind() == feel.KindContext || v.Kind() == feel.KindList) && v.Len() == 0
}

// IsAnswer reports whether a value is what approvals and tasks keep, which Words
// says in a sentence.
func IsAnswer(v feel.Value) bool { return decision(v, nil) != "" }

// decision says what somebody answered, as approvals and tasks keep it:
// "Approved by Ana Ruiz, 2 Dec 2026, 19:11". Empty: the value is no answer.
func decision(v feel.Value, who func(email string) string) string {
	outcome, _ := v.Get("outcome")
	by, _ := v.Get("by")
	at, ok := v.Get("at")
	if !ok || outcome.Text() == "" || at.IsNull() {
		return ""
	}
	text := readable(outcome.Text())
	if by.Text() != "" {
		text += " by " + called(by.Text(), who)
	}
	text += ", " + Words(graph.Field{}, at)
	if comment, _ := v.Get("comment"); comment.Text() != "" {
		text += ": “" + comment.Text() + "”"
	}
	return text
}

func called(email string, who func(email string) string) string {
	if who == nil {
		return email
	}
	return who(email)
}

func items(v feel.Value) string {
	var parts []string
	for _, x := range v.Items()[:min(v.Len(), mostWords)] {
		parts = append(parts, Words(graph.Field{}, x))
	}
	return more(parts, ", ", v.Len()-mostWords)
}

// more joins what is said; left are those that are not.
func more(parts []string, by string, left int) string {
	s := strings.Join(parts, by)
	if left > 0 {
		s += " and " + strconv.Itoa(left) + " more"
	}
	if s == "" {
		return "–"
	}
	return s
}

// Values are facts about variables for a list of details: those of the form's
// fields first, with their labels, then the others by name. who is how people
// call whoever has an address; nil: by the address.
func Values(fields []graph.Field, vars []Var, who func(email string) string) []ui.Detail {
	var details []ui.Detail
	seen := map[string]bool{}
	for _, f := range fields {
		for _, x := range vars {
			if x.Name == f.Name && !seen[x.Name] {
				seen[x.Name] = true
				details = append(details, detail(f, x.Value, who))
			}
		}
	}
	for _, x := range vars {
		if !seen[x.Name] {
			details = append(details, detail(graph.Field{Name: x.Name}, x.Value, who))
		}
	}
	return details
}

// Var is a variable and its value.
type Var struct {
	Name  string
	Value feel.Value
}

func detail(f graph.Field, v feel.Value, who func(email string) string) ui.Detail {
	d := ui.Detail{Label: f.Label}
	if d.Label == "" {
		d.Label = readable(f.Name)
	}
	if file, ok := fileOf(v); ok {
		d.Value = fileLink(file)
		return d
	}
	if v.Kind() == feel.KindContext {
		d.Text = decision(v, who)
	}
	if d.Text == "" {
		d.Text = Words(f, v)
	}
	return d
}

func readable(name string) string {
	s := strings.TrimSpace(strings.NewReplacer("_", " ", "-", " ").Replace(name))
	if s == "" {
		return name
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
