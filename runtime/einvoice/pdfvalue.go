package einvoice

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
)

// What a value of a PDF becomes: dict, []any, name, words, ref, int; anything
// else is told from others by nobody and is nil.
type (
	dict  map[name]any
	name  string
	words string
	ref   int
)

var errValue = errors.New("no value of a PDF")

const (
	maxNesting = 30
	maxValues  = 20_000 // inside of one object
	maxWords   = 64 << 10
)

// parser reads values one after the other.
type parser struct {
	data  []byte
	at    int
	count int
	pays  *budget
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}
func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isRegular(c byte) bool { return !isSpace(c) && strings.IndexByte("()<>[]{}/%", c) < 0 }

// space goes on to what is neither space nor comment.
func (p *parser) space() {
	if p.pays.over() {
		return
	}
	defer p.charge(p.at)
	for p.at < len(p.data) {
		switch c := p.data[p.at]; {
		case isSpace(c):
			p.at++
		case c == '%':
			for p.at < len(p.data) && p.data[p.at] != '\n' && p.data[p.at] != '\r' {
				p.at++
			}
		default:
			return
		}
	}
}

// charge pays for the bytes behind from. Whoever moves on calls it, and value and
// word stop once nothing is left: a comment that is skipped costs as much as text.
func (p *parser) charge(from int) { p.pays.spend(p.at - from) }

// word reports whether this stands next, and goes behind it.
func (p *parser) word(w string) bool {
	p.space()
	if p.charge(p.at - len(w)); p.pays.over() {
		return false
	}
	if bytes.HasPrefix(p.data[p.at:], []byte(w)) {
		p.at += len(w)
		return true
	}
	return false
}

func (p *parser) integer() (int, bool) {
	p.space()
	from := p.at
	defer p.charge(from)
	if p.at < len(p.data) && (p.data[p.at] == '-' || p.data[p.at] == '+') {
		p.at++
	}
	for p.at < len(p.data) && p.at-from < 12 && isDigit(p.data[p.at]) {
		p.at++
	}
	n, err := strconv.Atoi(string(p.data[from:p.at]))
	return n, err == nil
}

func (p *parser) value(depth int) (any, error) {
	p.space()
	p.pays.spend(valueCost)
	if p.count++; p.count > maxValues || depth > maxNesting || p.at >= len(p.data) || p.pays.over() {
		return nil, errValue
	}
	switch c := p.data[p.at]; {
	case c == '<' && bytes.HasPrefix(p.data[p.at:], []byte("<<")):
		p.at += 2
		return p.dict(depth)
	case c == '<':
		p.at++
		return p.hexWords()
	case c == '(':
		p.at++
		return p.words()
	case c == '[':
		p.at++
		return p.array(depth)
	case c == '/':
		p.at++
		return p.name(), nil
	case isDigit(c) || c == '-' || c == '+':
		return p.numeral()
	case isRegular(c): // true, false, null, a fraction
		p.regular()
		return nil, nil
	}
	return nil, errValue
}

// regular goes behind what is neither space nor a sign of its own.
func (p *parser) regular() {
	defer p.charge(p.at)
	for p.at < len(p.data) && isRegular(p.data[p.at]) {
		p.at++
	}
}

func (p *parser) dict(depth int) (any, error) {
	d := dict{}
	for {
		if p.word(">>") {
			return d, nil
		}
		if !p.word("/") {
			return nil, errValue
		}
		key := p.name()
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		d[key] = v
	}
}

func (p *parser) array(depth int) (any, error) {
	var list []any
	for {
		if p.word("]") {
			return list, nil
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
}

// name is what follows a slash; #2F stands for a byte.
func (p *parser) name() name {
	from := p.at
	defer p.charge(from)
	for p.at < len(p.data) && p.at-from < 256 && isRegular(p.data[p.at]) {
		p.at++
	}
	s := string(p.data[from:p.at])
	if !strings.Contains(s, "#") {
		return name(s)
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '#' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return name(b.String())
}

// numeral is a whole number, or "12 0 R"; a fraction is nil.
func (p *parser) numeral() (any, error) {
	n, ok := p.integer()
	if !ok || p.at < len(p.data) && isRegular(p.data[p.at]) {
		p.regular()
		return nil, nil
	}
	ahead := parser{data: p.data, at: p.at, pays: p.pays}
	if g, ok := ahead.integer(); ok && g >= 0 && n >= 0 && ahead.word("R") && (ahead.at >= len(p.data) || !isRegular(p.data[ahead.at])) {
		p.at = ahead.at
		return ref(n), nil
	}
	return n, nil
}

func (p *parser) hexWords() (any, error) {
	defer p.charge(p.at)
	end := bytes.IndexByte(p.data[p.at:min(len(p.data), p.at+maxWords)], '>')
	if end < 0 {
		p.at = min(len(p.data), p.at+maxWords)
		return nil, errValue
	}
	digits := bytes.Join(bytes.Fields(p.data[p.at:p.at+end]), nil)
	p.at += end + 1
	if len(digits)%2 == 1 {
		digits = append(digits, '0')
	}
	out := make([]byte, 0, len(digits)/2)
	for i := 0; i < len(digits); i += 2 {
		n, err := strconv.ParseUint(string(digits[i:i+2]), 16, 8)
		if err != nil {
			return nil, errValue
		}
		out = append(out, byte(n))
	}
	return words(out), nil
}

var escapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// words is a text in round brackets, which may stand inside of each other.
func (p *parser) words() (any, error) {
	defer p.charge(p.at)
	var out []byte
	from := p.at
	for open := 1; p.at < len(p.data) && p.at < from+2*maxWords && len(out) < maxWords; p.at++ {
		switch c := p.data[p.at]; c {
		case '\\':
			if p.at++; p.at >= len(p.data) {
				return nil, errValue
			}
			out = p.escaped(out)
		case '(':
			open++
			out = append(out, c)
		case ')':
			if open--; open == 0 {
				p.at++
				return words(out), nil
			}
			out = append(out, c)
		default:
			out = append(out, c)
		}
	}
	return nil, errValue
}

// escaped reads what stands behind a backslash, up to its last byte.
func (p *parser) escaped(out []byte) []byte {
	c := p.data[p.at]
	if e, ok := escapes[c]; ok {
		return append(out, e)
	}
	if c == '\n' || c == '\r' { // the text goes on in the next line
		return out
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	n := 0
	for i := 0; i < 3 && p.at < len(p.data) && p.data[p.at] >= '0' && p.data[p.at] <= '7'; i++ {
		n, p.at = n*8+int(p.data[p.at]-'0'), p.at+1
	}
	p.at--
	return append(out, byte(n))
}

// plain is the text in UTF-8, where it is written in UTF-16 or in bytes.
func (w words) plain() string {
	if !strings.HasPrefix(string(w), "\xfe\xff") {
		return strings.ToValidUTF8(string(w), "?")
	}
	var units []uint16
	for i := 2; i+1 < len(w); i += 2 {
		units = append(units, uint16(w[i])<<8|uint16(w[i+1]))
	}
	return string(utf16.Decode(units))
}
