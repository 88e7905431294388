package form

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// kind is what a type of field does with what is sent.
type kind struct {
	typ     feel.Type
	ordered bool // has a lowest and a highest value
	read    func(a *asked, v feel.Value) (feel.Value, error)
}

// refusal is an error that is a whole sentence for the person who answered.
type refusal string

func (r refusal) Error() string { return string(r) }

func refuse(format string, args ...any) error { return refusal(fmt.Sprintf(format, args...)) }

// Longest answers, in bytes.
const (
	maxText = 1000
	maxLong = 100_000
)

var kinds = map[graph.FieldType]kind{
	graph.FieldText:   {typ: feel.StringType, read: readText},
	graph.FieldLong:   {typ: feel.StringType, read: readLong},
	graph.FieldNumber: {typ: feel.NumberType, ordered: true, read: readNumber},
	graph.FieldMoney:  {typ: feel.NumberType, ordered: true, read: readMoney},
	graph.FieldDate:   {typ: feel.DateType, ordered: true, read: readDate},
	graph.FieldChoice: {typ: feel.StringType, read: readChoice},
	graph.FieldYesNo:  {typ: feel.BooleanType, read: readYesNo},
	graph.FieldEmail:  {typ: feel.StringType, read: readEmail},
	graph.FieldFile:   {typ: feel.FileType, read: readNoFile},
}

func missing(a *asked) string {
	switch a.Type {
	case graph.FieldChoice, graph.FieldYesNo:
		return fmt.Sprintf("Choose an answer for “%s”.", a.Label)
	case graph.FieldFile:
		return fmt.Sprintf("Add a file for “%s”.", a.Label)
	}
	return fmt.Sprintf("Fill in “%s”.", a.Label)
}

func readText(a *asked, v feel.Value) (feel.Value, error) {
	if strings.ContainsAny(v.Text(), "\r\n") {
		return feel.Null, refuse("Write this on one line.")
	}
	return text(strings.TrimSpace(v.Text()), v, maxText)
}

func readLong(a *asked, v feel.Value) (feel.Value, error) {
	return text(strings.ReplaceAll(v.Text(), "\r\n", "\n"), v, maxLong)
}

func text(s string, v feel.Value, most int) (feel.Value, error) {
	if v.Kind() != feel.KindString {
		return feel.Null, refuse("Write a text.")
	}
	if len(s) > most {
		return feel.Null, refuse("This text is too long: %d characters at most.", most)
	}
	return feel.String(s), nil
}

func readNumber(a *asked, v feel.Value) (feel.Value, error) { return number(v, "12.5") }

func readMoney(a *asked, v feel.Value) (feel.Value, error) {
	s := v
	if v.Kind() == feel.KindString {
		s = feel.String(strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(strings.TrimSpace(v.Text()), a.Currency), a.Currency)))
	}
	return number(s, "1,250.00")
}

func number(v feel.Value, example string) (feel.Value, error) {
	switch v.Kind() {
	case feel.KindNumber:
		return v, nil
	case feel.KindString:
		if plain, ok := ungroup(strings.TrimSpace(v.Text())); ok {
			if n, err := feel.Number(plain); err == nil {
				return n, nil
			}
		}
	}
	return feel.Null, refuse("Write a number, such as %s.", example)
}

// ungroup turns a number as people write it into digits and a point: groups of
// three parted by commas, spaces or apostrophes, a comma or point before the
// rest. A comma before exactly three digits parts a group ("1,250" is 1250).
func ungroup(s string) (string, bool) {
	sign, digits := "", s
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		sign, digits = "-", rest
	} else if rest, ok := strings.CutPrefix(s, "−"); ok {
		sign, digits = "-", rest
	}
	var marks []rune // separators in order
	var parts []string
	from := 0
	for i, c := range digits {
		if c >= '0' && c <= '9' {
			continue
		}
		if !strings.ContainsRune(",.'\u2019 \u00a0\u202f", c) {
			return "", false
		}
		marks, parts = append(marks, c), append(parts, digits[from:i])
		from = i + len(string(c))
	}
	parts = append(parts, digits[from:])
	if len(marks) == 0 {
		return sign + digits, digits != ""
	}
	fraction := ""
	last := marks[len(marks)-1]
	alone := !slices.Contains(marks[:len(marks)-1], last)
	if decimal := last == '.' || last == ',' && len(parts[len(parts)-1]) != 3; decimal && alone {
		fraction, parts, marks = parts[len(parts)-1], parts[:len(parts)-1], marks[:len(marks)-1]
		if fraction == "" {
			return "", false
		}
	}
	for i, p := range parts {
		if grouped := len(parts) > 1; grouped && (i > 0 && len(p) != 3 || i == 0 && (p == "" || len(p) > 3)) || p == "" {
			return "", false
		}
	}
	for _, m := range marks {
		if m != marks[0] {
			return "", false
		}
	}
	out := sign + strings.Join(parts, "")
	if fraction != "" {
		out += "." + fraction
	}
	return out, true
}

func readDate(a *asked, v feel.Value) (feel.Value, error) {
	if v.Kind() == feel.KindDate {
		return v, nil
	}
	if d, err := feel.Coerce(v, feel.DateType); err == nil && d.Kind() == feel.KindDate {
		return d, nil
	}
	return feel.Null, refuse("Write a date as year-month-day, such as 2026-11-30.")
}

func readChoice(a *asked, v feel.Value) (feel.Value, error) {
	for _, o := range a.Options {
		if v.Kind() == feel.KindString && o.Value == v.Text() {
			return v, nil
		}
	}
	return feel.Null, refuse("Choose one of the answers offered for “%s”.", a.Label)
}

func readYesNo(a *asked, v feel.Value) (feel.Value, error) {
	if v.Kind() == feel.KindBoolean {
		return v, nil
	}
	switch strings.ToLower(v.Text()) {
	case "yes", "true", "on":
		return feel.Bool(true), nil
	case "no", "false", "off":
		return feel.Bool(false), nil
	}
	return feel.Null, refuse("Answer yes or no.")
}

func readEmail(a *asked, v feel.Value) (feel.Value, error) {
	s := strings.TrimSpace(v.Text())
	if !isEmail(s) {
		return feel.Null, refuse("Write an e-mail address, such as ana@example.com.")
	}
	return feel.String(s), nil
}

// isEmail asks for one @ with a name before and a dotted domain behind it: the
// rest is for the mail server to know.
func isEmail(s string) bool {
	name, domain, ok := strings.Cut(s, "@")
	odd := func(r rune) bool { return r <= ' ' || r == 0x7f || strings.ContainsRune("@<>(),;:\\\"[]", r) }
	first, last, dotted := strings.Cut(domain, ".")
	return ok && name != "" && len(name) <= 64 && len(s) <= 254 && !strings.ContainsFunc(name+domain, odd) &&
		dotted && first != "" && last != "" && !strings.HasSuffix(last, ".") && !strings.Contains(domain, "..")
}

// readNoFile is asked for defaults only: a file is never written in a form.
func readNoFile(*asked, feel.Value) (feel.Value, error) {
	return feel.Null, refuse("A file is added by the person who fills in the form.")
}

// file finds the file that an answer names by its id, or by the value that an
// earlier answer became. Nothing else of what was sent is believed.
func (a *asked) file(v feel.Value, find func(id string) (feel.Value, bool)) (feel.Value, error) {
	id := v
	if v.Kind() == feel.KindContext {
		id, _ = v.Get("file")
	}
	if id.Kind() == feel.KindString && find != nil {
		if f, ok := find(id.Text()); ok {
			return f, a.accepts(f)
		}
	}
	return feel.Null, refuse("The file for “%s” did not arrive. Add it again.", a.Label)
}

// accepts compares the file's media type with those of the field; image/* means
// every image.
func (a *asked) accepts(f feel.Value) error {
	t, _ := f.Get("type")
	for _, want := range a.Accept {
		if prefix, any := strings.CutSuffix(want, "*"); want == t.Text() || any && strings.HasPrefix(t.Text(), prefix) {
			return nil
		}
	}
	if len(a.Accept) == 0 {
		return nil
	}
	return refuse("“%s” takes files of type %s.", a.Label, strings.Join(a.Accept, ", "))
}

func (a *asked) within(v feel.Value) error {
	if c, ok := feel.Compare(v, a.min); ok && c < 0 {
		return refuse("“%s” must be %s or more.", a.Label, a.min.Plain())
	}
	if c, ok := feel.Compare(v, a.max); ok && c > 0 {
		return refuse("“%s” must be %s or less.", a.Label, a.max.Plain())
	}
	return nil
}
