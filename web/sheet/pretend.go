package sheet

import (
	"encoding/base64"
	"strings"

	"segue/runtime/feel"
)

// pretend begins the numbers of files that were not kept: what is known of one
// stands in its number.
const pretend = "not-kept-"

// Pretend is the value of a file of which only this is known: its content was
// looked at and not kept, so that nobody can open it.
func Pretend(f File) feel.Value {
	v := feel.NewContext(4).Set("name", feel.String(f.Name)).Set("type", feel.String(f.Type)).Set("size", feel.Int(f.Size)).Set("sha256", feel.String(f.Sum)).Value()
	return v.With("file", feel.String(pretend+base64.RawURLEncoding.EncodeToString(v.AppendJSON(nil))))
}

// Pretended is the file that Pretend gave this number.
func Pretended(id string) (feel.Value, bool) {
	coded, ok := strings.CutPrefix(id, pretend)
	data, err := base64.RawURLEncoding.DecodeString(coded)
	if !ok || err != nil {
		return feel.Null, false
	}
	v, err := feel.FromJSON(data)
	if err != nil {
		return feel.Null, false
	}
	size, _ := v.Get("size")
	n, whole := size.Int64()
	text := func(name string) string { x, _ := v.Get(name); return x.Text() }
	f := File{Name: text("name"), Type: text("type"), Sum: text("sha256"), Size: n}
	return Pretend(f), whole && f.Name != ""
}
