package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Reader knows what a document's variables are called.
type Reader struct {
	env    *feel.Env
	fields map[string]field
}

type field struct {
	label   string
	money   bool
	options []graph.Option
}

// Of reads the labels of a document's variables and fields. env is what its
// expressions can name, as package machine's Variables tells.
func Of(d *graph.Document, env *feel.Env) *Reader {
	r := &Reader{env: env, fields: map[string]field{}}
	for _, f := range d.Forms {
		for _, x := range f.Fields {
			was := r.fields[x.Name]
			if was.label == "" {
				was.label = strings.TrimSpace(x.Label)
			}
			was.money = was.money || x.Type == graph.FieldMoney
			was.options = append(was.options, x.Options...)
			r.fields[x.Name] = was
		}
	}
	for _, v := range d.Data { // what the process as a whole calls it counts most
		was := r.fields[v.Name]
		if v.Label != "" {
			was.label = v.Label
		}
		r.fields[v.Name] = was
	}
	return r
}

// Condition says when an expression holds: "Amount is at most 1,000".
func (r *Reader) Condition(src string) string { return r.about(src, false) }

// Otherwise says when none of the expressions holds: "Amount is more than
// 1,000".
func (r *Reader) Otherwise(sources []string) string {
	var parts []said
	for _, src := range sources {
		e, _ := feel.Compile(src, r.env)
		if e == nil {
			return ""
		}
		parts = append(parts, r.conjuncts(e.Whole(), true)...)
	}
	return joined(parts, "and")
}

func (r *Reader) about(src string, not bool) string {
	e, _ := feel.Compile(src, r.env)
	if e == nil {
		return code(src)
	}
	return r.clause(e.Whole(), not).String()
}

// Holds says when a compiled expression is true.
func (r *Reader) Holds(e *feel.Expr) string {
	if e == nil {
		return ""
	}
	return r.clause(e.Whole(), false).String()
}

// Value says what an expression stands for: "Order total", "2 days after Due
// date".
func (r *Reader) Value(e *feel.Expr) string {
	if e == nil {
		return ""
	}
	return r.noun(e.Whole())
}

// Of is Value for an expression that is not compiled.
func (r *Reader) Of(src string) string {
	e, _ := feel.Compile(src, r.env)
	if e == nil {
		return code(src)
	}
	return r.noun(e.Whole())
}

// Name is what people call a variable: its label, else its name made readable.
func (r *Reader) Name(variable string) string {
	if f := r.fields[variable]; f.label != "" {
		return f.label
	}
	return Readable(variable)
}

// Readable makes words of a name: "sent-back" is "Sent back".
func Readable(name string) string {
	s := strings.NewReplacer("-", " ", "_", " ").Replace(name)
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(c)) + s[n:]
}

// Lower makes the first letter small, for the middle of a sentence; names in
// capitals stay.
func Lower(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	if n == 0 || unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(c)) + s[n:]
}

// Upper makes the first letter a capital, for the beginning of a sentence.
func Upper(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(c)) + s[n:]
}

// Listed joins words: "Ana, Bo or Cy".
func Listed(list []string, last string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " " + last + " " + list[len(list)-1]
}

// code is FEEL that there are no words for.
func code(src string) string {
	return "`" + strings.ReplaceAll(strings.Join(strings.Fields(src), " "), "`", "'") + "`"
}

// Piece is a stretch of a text: words, or code.
type Piece struct {
	Text string
	Code bool
}

// Pieces takes a text apart into words and what stands between backticks.
func Pieces(s string) (list []Piece) {
	for i, text := range strings.Split(s, "`") {
		if text != "" {
			list = append(list, Piece{text, i%2 == 1})
		}
	}
	return list
}
