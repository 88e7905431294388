package juel

import (
	"fmt"
	"strings"
)

type kind uint8

const (
	end kind = iota
	name
	number
	text
	symbol
)

type token struct {
	kind kind
	text string
}

// words are operators that files write as words.
var words = map[string]string{"eq": "==", "ne": "!=", "lt": "<", "gt": ">", "le": "<=", "ge": ">=", "and": "&&", "or": "||", "not": "!", "div": "/", "mod": "%"}

var symbols = []string{"===", "!==", "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "%", "?", ":", ".", ",", "(", ")", "[", "]"}

func lex(src string) ([]token, error) {
	var toks []token
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case c == '"' || c == '\'':
			s, n, ok := quoted(src[i:])
			if !ok {
				return nil, fmt.Errorf("a text in “%s” is not closed", short(src))
			}
			toks, i = append(toks, token{text, s}), i+n
		case c >= '0' && c <= '9':
			n := i
			for n < len(src) && (src[n] >= '0' && src[n] <= '9' || src[n] == '.' && n+1 < len(src) && src[n+1] >= '0' && src[n+1] <= '9') {
				n++
			}
			toks = append(toks, token{number, src[i:n]})
			if n < len(src) && strings.ContainsRune("lLdDfF", rune(src[n])) {
				n++
			}
			i = n
		case isName(string(c)) || c == '$':
			n := i + 1
			for n < len(src) && isName("a"+string(src[n])) {
				n++
			}
			w := src[i:n]
			if op, ok := words[w]; ok {
				toks = append(toks, token{symbol, op})
			} else {
				toks = append(toks, token{name, w})
			}
			i = n
		default:
			s := symbolAt(src[i:])
			if s == "" {
				return nil, fmt.Errorf("“%s” cannot be read from “%s” on", short(src), short(src[i:]))
			}
			toks, i = append(toks, token{symbol, strings.Replace(strings.Replace(s, "===", "==", 1), "!==", "!=", 1)}), i+len(s)
		}
	}
	return toks, nil
}

func symbolAt(s string) string {
	for _, x := range symbols {
		if strings.HasPrefix(s, x) {
			return x
		}
	}
	return ""
}

func quoted(s string) (value string, n int, ok bool) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == s[0]:
			return b.String(), i + 1, true
		case s[i] == '\\' && i+1 < len(s):
			i++
			switch s[i] {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			default:
				b.WriteByte(s[i])
			}
		default:
			b.WriteByte(s[i])
		}
	}
	return "", 0, false
}
