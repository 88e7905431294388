package feel

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of FromJSON.
const (
	MaxJSONSize  = 8 << 20 // bytes
	MaxJSONDepth = 64      // lists and objects inside each other
)

// JSONError says where and why a text is no JSON we take. Its sentence is for
// people.
type JSONError struct {
	Line, Column int    // from 1
	Path         string // e.g. "order.lines[2].price"; "" at the top
	Text         string
}

func (e *JSONError) Error() string {
	at := fmt.Sprintf("line %d, character %d", e.Line, e.Column)
	if e.Path != "" {
		at += ", in " + e.Path
	}
	return e.Text + " (" + at + ")"
}

// FromJSON reads one JSON value. Numbers become exact decimals; one that needs
// more than 34 digits is refused, not rounded. Texts stay texts: dates are
// made by Coerce from a declared type. A name that stands twice in one object
// is refused. Errors are *JSONError.
func FromJSON(data []byte) (Value, error) {
	if len(data) > MaxJSONSize {
		return Null, &JSONError{Line: 1, Column: 1, Text: fmt.Sprintf("this is larger than the %d MB that can be read at once", MaxJSONSize>>20)}
	}
	p := jsonParser{src: string(data)}
	p.space()
	v := p.value()
	if p.space(); p.err == nil && p.pos < len(p.src) {
		p.fail(p.pos, "there is something after the end of the value")
	}
	if p.err != nil {
		p.locate()
		return Null, p.err
	}
	return v, nil
}

// jsonParser stops at its first error; every method then returns at once.
type jsonParser struct {
	src    string
	pos    int
	depth  int
	path   []string // names and places open at pos, for errors
	err    *JSONError
	at     int // where err is
	shapes [4]*shape
	next   int
}

func (p *jsonParser) fail(at int, text string) {
	if p.err == nil {
		p.err, p.at = &JSONError{Text: text}, at
		p.pos = len(p.src)
		var b strings.Builder
		for _, s := range p.path {
			if b.Len() > 0 && s[0] != '[' {
				b.WriteByte('.')
			}
			b.WriteString(s)
		}
		p.err.Path = clip(b.String(), 200)
	}
}

func (p *jsonParser) locate() {
	before := p.src[:min(p.at, len(p.src))]
	p.err.Line = 1 + strings.Count(before, "\n")
	p.err.Column = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}

func (p *jsonParser) space() {
	for p.pos < len(p.src) {
		switch p.src[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

func (p *jsonParser) peek() byte {
	if p.pos < len(p.src) {
		return p.src[p.pos]
	}
	return 0
}

func (p *jsonParser) value() Value {
	switch c := p.peek(); {
	case c == '{':
		return p.nested(p.object)
	case c == '[':
		return p.nested(p.array)
	case c == '"':
		return String(p.text())
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	case p.word("true"):
		return valueTrue
	case p.word("false"):
		return valueFalse
	case p.word("null"):
		return Null
	}
	if p.pos >= len(p.src) {
		p.fail(p.pos, "the text ends where a value was expected")
	} else {
		p.fail(p.pos, "a value was expected here: a text in quotes, a number, true, false, null, a list or an object")
	}
	return Null
}

func (p *jsonParser) word(w string) bool {
	if strings.HasPrefix(p.src[p.pos:], w) {
		p.pos += len(w)
		return true
	}
	return false
}

func (p *jsonParser) nested(read func() Value) Value {
	if p.depth++; p.depth > MaxJSONDepth {
		p.fail(p.pos, fmt.Sprintf("lists and objects are nested more than %d deep", MaxJSONDepth))
		return Null
	}
	p.pos++
	p.space()
	v := read()
	p.depth--
	return v
}

func (p *jsonParser) array() Value {
	var items []Value
	if p.peek() == ']' {
		p.pos++
		return List()
	}
	for p.err == nil {
		p.path = append(p.path, "["+strconv.Itoa(len(items)+1)+"]")
		items = append(items, p.value())
		p.path = p.path[:len(p.path)-1]
		if !p.more(']', "list") {
			break
		}
	}
	return List(items...)
}

// more reads what follows an item: true after a comma, false after the end.
func (p *jsonParser) more(end byte, what string) bool {
	p.space()
	switch p.peek() {
	case ',':
		p.pos++
		p.space()
		return true
	case end:
		p.pos++
		return false
	}
	p.fail(p.pos, "a comma or the end of the "+what+" was expected here")
	return false
}

func (p *jsonParser) object() Value {
	b := NewContext(0)
	if p.peek() == '}' {
		p.pos++
		return b.Value()
	}
	for p.err == nil {
		at := p.pos
		if p.peek() != '"' {
			p.fail(at, "a name in quotes was expected here")
			break
		}
		name := p.text()
		if b.Has(name) {
			p.fail(at, fmt.Sprintf("“%s” stands twice in the same object; only one can be meant", clip(name, 60)))
			break
		}
		p.space()
		if p.peek() != ':' {
			p.fail(p.pos, fmt.Sprintf("a colon was expected after “%s”", clip(name, 60)))
			break
		}
		p.pos++
		p.space()
		p.path = append(p.path, pathName(name))
		b.Set(name, p.value())
		p.path = p.path[:len(p.path)-1]
		if !p.more('}', "object") {
			break
		}
	}
	return contextOf(p.shape(b.names), b.values)
}

func pathName(name string) string {
	if name == "" {
		return `""`
	}
	return name
}

// shape shares the names of objects that look alike, as in a list of lines.
func (p *jsonParser) shape(names []string) *shape {
	for _, s := range p.shapes {
		if s != nil && equalNames(s.names, names) {
			return s
		}
	}
	s := newShape(names)
	p.shapes[p.next%len(p.shapes)] = s
	p.next++
	return s
}

func equalNames(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (p *jsonParser) number() Value {
	start := p.pos
	i := start
	for i < len(p.src) && strings.IndexByte("+-.eE0123456789", p.src[i]) >= 0 {
		i++
	}
	text := p.src[start:i]
	whole := strings.TrimPrefix(text, "-")
	n, ok := parseNumber(text)
	if !ok || whole[0] == '.' || whole[0] == '+' || strings.Contains(text, ".e") || strings.Contains(text, ".E") ||
		len(whole) > 1 && whole[0] == '0' && whole[1] >= '0' && whole[1] <= '9' {
		p.fail(start, fmt.Sprintf("“%s” is not written as a number", clip(text, 40)))
		return Null
	}
	if !n.exact {
		p.fail(start, fmt.Sprintf("the number %s has more than the %d digits that can be kept", clip(text, 50), maxDigits))
		return Null
	}
	p.pos = i
	return n.value
}

// text reads a string; without escapes it shares the bytes of the source.
func (p *jsonParser) text() string {
	start := p.pos + 1
	for i := start; i < len(p.src); i++ {
		switch c := p.src[i]; {
		case c == '"':
			p.pos = i + 1
			return p.checked(start, p.src[start:i])
		case c == '\\':
			return p.escaped(start, i)
		case c < ' ':
			p.fail(i, "a line break or control character stands inside a text; write it as \\n or \\u00…")
			return ""
		}
	}
	p.fail(start-1, "the text that begins here has no closing quote")
	return ""
}

func (p *jsonParser) checked(at int, s string) string {
	if !utf8.ValidString(s) {
		p.fail(at, "this text holds bytes that are no characters; it must be encoded as UTF-8")
	}
	return s
}

func (p *jsonParser) escaped(start, i int) string {
	b := append(make([]byte, 0, i-start+32), p.src[start:i]...)
	for i < len(p.src) {
		c := p.src[i]
		switch {
		case c == '"':
			p.pos = i + 1
			return p.checked(start, string(b))
		case c < ' ':
			p.fail(i, "a line break or control character stands inside a text; write it as \\n or \\u00…")
			return ""
		case c != '\\':
			b = append(b, c)
			i++
			continue
		}
		if i++; i >= len(p.src) {
			break
		}
		if p.src[i] == 'u' {
			r, n := unicodeEscape(p.src[i+1:])
			if n == 0 {
				p.fail(i-1, "after \\u four digits are expected, such as \\u00e9")
				return ""
			}
			b = utf8.AppendRune(b, r)
			i += 1 + n
			continue
		}
		at := strings.IndexByte(`"\/bfnrt`, p.src[i])
		if at < 0 {
			p.fail(i-1, "after a backslash only \" \\ / b f n r t u can stand")
			return ""
		}
		b = append(b, "\"\\/\b\f\n\r\t"[at])
		i++
	}
	p.fail(start-1, "the text that begins here has no closing quote")
	return ""
}

// unicodeEscape reads four hex digits, and a second escape where the first is
// half of a pair. It says how many bytes it took, 0 if there are none to read.
func unicodeEscape(s string) (rune, int) {
	r, ok := hex4(s)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 4
	}
	if len(s) >= 10 && s[4] == '\\' && s[5] == 'u' {
		if low, ok := hex4(s[6:]); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, 10
			}
		}
	}
	return utf8.RuneError, 4
}

func hex4(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 32)
	return rune(n), err == nil
}
