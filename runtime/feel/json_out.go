package feel

import (
	"strconv"
	"unicode/utf8"
)

// AppendJSON appends the value as JSON: numbers with all their digits, dates,
// times and durations as ISO texts, ranges as their FEEL text. A function has
// no JSON and is written as null.
func (v Value) AppendJSON(dst []byte) []byte {
	switch v.kind {
	case KindNull, KindFunction:
		return append(dst, "null"...)
	case KindBoolean:
		return strconv.AppendBool(dst, v.n != 0)
	case KindNumber:
		return appendNumber(dst, v)
	case KindString:
		return appendJSONText(dst, v.text())
	case KindList:
		dst = append(dst, '[')
		for i, item := range v.items() {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = item.AppendJSON(dst)
		}
		return append(dst, ']')
	case KindContext:
		c := v.ctx()
		dst = append(dst, '{')
		for i, item := range c.values {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = append(appendJSONText(dst, c.names[i]), ':')
			dst = item.AppendJSON(dst)
		}
		return append(dst, '}')
	case KindRange:
		return appendJSONText(dst, v.Plain())
	}
	return append(v.appendISO(append(dst, '"')), '"')
}

// MarshalJSON is AppendJSON for encoding/json.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil), nil }

// UnmarshalJSON is FromJSON for encoding/json.
func (v *Value) UnmarshalJSON(data []byte) error {
	read, err := FromJSON(data)
	if err == nil {
		*v = read
	}
	return err
}

func appendJSONText(dst []byte, s string) []byte {
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf && c != '<' && c != '>' && c != '&' {
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
			// U+2028 and U+2029 end lines in scripts.
			if !(r == utf8.RuneError && n == 1) && r != '\u2028' && r != '\u2029' {
				i += n
				continue
			}
		}
		dst = appendJSONEscape(append(dst, s[from:i]...), r)
		i += n
		from = i
	}
	return append(append(dst, s[from:]...), '"')
}

func appendJSONEscape(dst []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(dst, '\\', byte(r))
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', hexDigit(byte(r>>12)&15), hexDigit(byte(r>>8)&15), hexDigit(byte(r>>4)&15), hexDigit(byte(r)&15))
}
