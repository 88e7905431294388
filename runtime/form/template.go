package form

import (
	"encoding/json"
	"strings"

	"segue/runtime/feel"
)

// Template is a text with expressions in braces: "Pay {supplier} {amount}".
// Two braces stand for one.
type Template struct {
	source string
	parts  []part
}

type part struct {
	text string
	expr *feel.Expr // nil: the text
}

// Template binds a text with expressions in braces, of one line or several.
func (f *Form) Template(p *Template, name, label string) *Field {
	var fl *Field
	fl = Bind(f, p, WidgetTemplate, name, label, func(raw json.RawMessage) (Template, []Problem) {
		var s string
		if json.Unmarshal(raw, &s) != nil {
			return Template{}, wrong(name, "A text is expected here.")
		}
		t, problems := parseTemplate(f.env.Names, s, name, label)
		for _, p := range t.parts {
			if p.expr != nil {
				fl.reads = append(fl.reads, p.expr.Variables()...)
			}
		}
		return t, problems
	})
	fl.Default = marshal(p.source)
	fl.fromPost = func(v post) any { return strings.TrimSpace(strings.ReplaceAll(v.get(name), "\r\n", "\n")) }
	return fl
}

// ReadTemplate reads a text with expressions in braces that is in no form; ok is
// false where it cannot be read.
func ReadTemplate(env *feel.Env, src string) (t Template, ok bool) {
	t, problems := parseTemplate(env, src, "", "")
	return t, len(problems) == 0
}

func parseTemplate(env *feel.Env, src, name, label string) (Template, []Problem) {
	t := Template{source: src}
	for _, p := range Pieces(src) {
		switch {
		case p.Stray:
			return t, wrong(name, "A } in “%s” has no { before it. Write }} for a brace.", label)
		case p.Open:
			return t, wrong(name, "A { in “%s” is not closed. Write {{ for a brace.", label)
		case p.Expression:
			e, problems := compile(env, src[p.Start:p.End], name, label, feel.Any)
			if problems != nil {
				return t, problems
			}
			t.parts = append(t.parts, part{expr: e})
		default:
			t.parts = append(t.parts, part{text: p.Text})
		}
	}
	return t, nil
}

// Piece is a stretch of a text with expressions in braces.
type Piece struct {
	Start, End int    // bytes of the source; of an expression, what is between the braces
	Text       string // with single braces for double ones
	Expression bool
	Open       bool // an expression that no brace closes
	Stray      bool // a closing brace that closes nothing
}

// Pieces cuts a text with expressions in braces; after a piece that is open
// there is none.
func Pieces(src string) (pieces []Piece) {
	var text strings.Builder
	begin := 0
	flush := func(end int) {
		if text.Len() > 0 {
			pieces = append(pieces, Piece{Start: begin, End: end, Text: text.String()})
			text.Reset()
		}
	}
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case (c == '{' || c == '}') && i+1 < len(src) && src[i+1] == c:
			text.WriteByte(c)
			i += 2
		case c == '}':
			flush(i)
			pieces = append(pieces, Piece{Start: i, End: i + 1, Stray: true})
			i++
			begin = i
		case c == '{':
			flush(i)
			end := closing(src[i+1:])
			if end < 0 {
				return append(pieces, Piece{Start: i + 1, End: len(src), Expression: true, Open: true})
			}
			pieces = append(pieces, Piece{Start: i + 1, End: i + 1 + end, Expression: true})
			i += end + 2
			begin = i
		default:
			text.WriteByte(c)
			i++
		}
	}
	flush(len(src))
	return pieces
}

// closing is where the expression that begins at s ends: the brace that closes
// it, outside of texts and of braces of its own; -1 if there is none.
func closing(s string) int {
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{':
			depth++
		case c == '}' && depth == 0:
			return i
		case c == '}':
			depth--
		}
	}
	return -1
}

// Source is the text as it was written.
func (t Template) Source() string { return t.source }

// Fill works the expressions out. A null is left empty.
func (t Template) Fill(eval func(*feel.Expr) (feel.Value, error)) (string, error) {
	return t.FillFor(eval, func(_ string, v feel.Value) string { return v.Plain() })
}

// FillFor is Fill with values in the reader's words; the source is that of the
// expression between the braces.
func (t Template) FillFor(eval func(*feel.Expr) (feel.Value, error), words func(source string, v feel.Value) string) (string, error) {
	var b strings.Builder
	for _, p := range t.parts {
		if p.expr == nil {
			b.WriteString(p.text)
			continue
		}
		v, err := eval(p.expr)
		if err != nil {
			return "", err
		}
		if !v.IsNull() {
			b.WriteString(words(strings.TrimSpace(p.expr.Source()), v))
		}
	}
	return b.String(), nil
}

// Alone reports whether it is one expression and nothing else.
func (t Template) Alone() bool { return len(t.parts) == 1 && t.parts[0].expr != nil }

// Words is the text with each expression said by say: "Mail to Supplier's
// e-mail".
func (t Template) Words(say func(*feel.Expr) string) string {
	var b strings.Builder
	for _, p := range t.parts {
		if p.expr == nil {
			b.WriteString(p.text)
			continue
		}
		b.WriteString(say(p.expr))
	}
	return b.String()
}
