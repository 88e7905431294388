package feel

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokEnd tokenKind = iota
	tokWord
	tokNumber
	tokString // val is its text
	tokAt     // @"…": val is its text
	tokSign   // an operator or bracket: text
)

type token struct {
	kind     tokenKind
	pos, end int
	text     string // words and signs
	val      string
}

// is reports whether the token is the sign or keyword.
func (t token) is(text string) bool {
	return t.text == text && (t.kind == tokSign || t.kind == tokWord)
}

// skipSpace is the place of the first byte from i on that is neither white
// space nor comment.
func (p *parser) skipSpace(i int) int {
	for i < len(p.src) {
		c := p.src[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case c == '/' && strings.HasPrefix(p.src[i:], "//"):
			if n := strings.IndexByte(p.src[i:], '\n'); n >= 0 {
				i += n
			} else {
				if i = len(p.src); p.want != nil {
					panic(bailout{}) // inside a comment there is nothing to complete
				}
			}
		case c == '/' && strings.HasPrefix(p.src[i:], "/*"):
			n := strings.Index(p.src[i+2:], "*/")
			if n < 0 {
				p.fail(i, i+2, "The comment that begins here has no end; close it with */.")
			}
			i += n + 4
		case c >= utf8.RuneSelf || c < ' ':
			r, n := utf8.DecodeRuneInString(p.src[i:])
			if !unicode.IsSpace(r) && r != 0xFEFF && r != 0x180E && r != 0x200B {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// next moves to the token after the current one.
func (p *parser) next() { p.seek(p.tok.end) }

// seek makes the first token from i on the current one.
func (p *parser) seek(i int) {
	p.last = p.tok.end
	p.tok = p.scan(p.skipSpace(i))
}

// scan reads the token that begins at i.
func (p *parser) scan(i int) token {
	if i >= len(p.src) {
		return token{kind: tokEnd, pos: i, end: i}
	}
	c := p.src[i]
	switch {
	case c >= '0' && c <= '9', c == '.' && i+1 < len(p.src) && isDigit(p.src[i+1]):
		return p.scanNumber(i)
	case c == '"':
		return p.scanString(i)
	case c == '@' && i+1 < len(p.src):
		if q := p.skipSpace(i + 1); q < len(p.src) && p.src[q] == '"' {
			t := p.scanString(q)
			t.kind, t.pos = tokAt, i
			return t
		}
	}
	if n := wordLen(p.src[i:]); n > 0 {
		return token{kind: tokWord, pos: i, end: i + n, text: p.src[i : i+n]}
	}
	return p.scanSign(i)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (p *parser) scanNumber(i int) token {
	s, n := p.src, i
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n+1 < len(s) && s[n] == '.' && isDigit(s[n+1]) {
		for n++; n < len(s) && isDigit(s[n]); n++ {
		}
	}
	if n < len(s) && (s[n] == 'e' || s[n] == 'E') {
		e := n + 1
		if e < len(s) && (s[e] == '+' || s[e] == '-') {
			e++
		}
		if e < len(s) && isDigit(s[e]) {
			for n = e; n < len(s) && isDigit(s[n]); n++ {
			}
		}
	}
	return token{kind: tokNumber, pos: i, end: n}
}

func (p *parser) scanString(i int) token {
	s := p.src
	for n := i + 1; n < len(s); n++ {
		switch s[n] {
		case '"':
			return token{kind: tokString, pos: i, end: n + 1, val: s[i+1 : n]}
		case '\\':
			return p.scanEscaped(i, n)
		}
	}
	p.fail(i, len(s), "The text that begins here has no closing quote.")
	return token{}
}

// scanEscaped goes on from the first backslash of a string.
func (p *parser) scanEscaped(i, n int) token {
	s := p.src
	b := append(make([]byte, 0, n-i+32), s[i+1:n]...)
	for n < len(s) {
		c := s[n]
		if c == '"' {
			return token{kind: tokString, pos: i, end: n + 1, val: string(b)}
		}
		if c != '\\' || n+1 >= len(s) {
			b = append(b, c)
			n++
			continue
		}
		n++
		switch e := s[n]; e {
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 't':
			b = append(b, '\t')
		case '"', '\'', '\\':
			b = append(b, e)
		case 'u', 'U':
			r, size := p.unicode(n)
			b = utf8.AppendRune(b, r)
			n += size
		default:
			// A backslash before anything else is itself, as patterns need it.
			b = append(b, '\\', e)
		}
		n++
	}
	p.fail(i, len(s), "The text that begins here has no closing quote.")
	return token{}
}

// unicode reads the digits after \u (four) or \U (six).
func (p *parser) unicode(n int) (rune, int) {
	if p.src[n] == 'u' {
		if r, size := unicodeEscape(p.src[n+1:]); size > 0 {
			return r, size
		}
	} else if n+6 < len(p.src) {
		r := rune(0)
		for _, c := range []byte(p.src[n+1 : n+7]) {
			d := strings.IndexByte("0123456789abcdef", c|0x20)
			if isDigit(c) {
				d = int(c - '0')
			}
			if d < 0 {
				r = -1
				break
			}
			r = r<<4 | rune(d)
		}
		if r >= 0 && r <= unicode.MaxRune {
			return r, 6
		}
	}
	p.fail(n-1, n+1, "After \\u four hexadecimal digits are expected, after \\U six, such as \\u00e9.")
	return 0, 0
}

var signs = [...]string{"**", "<=", ">=", "!=", "..", "->"}

func (p *parser) scanSign(i int) token {
	for _, s := range signs {
		if strings.HasPrefix(p.src[i:], s) {
			return token{kind: tokSign, pos: i, end: i + 2, text: s}
		}
	}
	_, n := utf8.DecodeRuneInString(p.src[i:])
	return token{kind: tokSign, pos: i, end: i + n, text: p.src[i : i+n]}
}
