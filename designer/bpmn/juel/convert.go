package juel

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"segue/runtime/feel"
)

// Limits of what is read.
const (
	maxLength = 4000
	maxDepth  = 60
)

// Expression is one expression as FEEL: "${x == 1}" is "x = 1". A text around
// ${…} makes it a text: "order-${id}" is "order-" + string(id). A text without
// them is read as the language of a script where it is no FEEL already. The
// error is a sentence without a full stop.
func Expression(src string) (string, error) {
	src = strings.TrimSpace(src)
	if len(src) > maxLength {
		return "", fmt.Errorf("it is longer than %d characters", maxLength)
	}
	parts, err := split(src)
	if err != nil {
		return "", err
	}
	if len(parts) == 1 && !parts[0].code {
		return bare(src)
	}
	if len(parts) == 1 {
		return convert(parts[0].text)
	}
	var out []string
	for _, p := range parts {
		if !p.code {
			out = append(out, strconv.Quote(p.text))
			continue
		}
		s, err := convert(p.text)
		if err != nil {
			return "", err
		}
		out = append(out, "string("+s+")")
	}
	return strings.Join(out, " + "), nil
}

// Has reports whether a text holds ${…} or #{…}.
func Has(src string) bool { return strings.Contains(src, "${") || strings.Contains(src, "#{") }

// Template is a text with ${…} as one with {…}, the form of our templates.
func Template(src string) (string, error) {
	parts, err := split(src)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, p := range parts {
		if !p.code {
			b.WriteString(Escape(p.text))
			continue
		}
		s, err := convert(p.text)
		if err != nil {
			return "", err
		}
		b.WriteString("{" + s + "}")
	}
	return b.String(), nil
}

// Escape is a text as a template that says just that.
func Escape(s string) string { return braces.Replace(s) }

var braces = strings.NewReplacer("{", "{{", "}", "}}")

// Assignment is a variable that a script sets.
type Assignment struct{ Name, Value string }

// Script is a script that does nothing but set variables and print. printed
// tells whether there was something to print, which is left out.
func Script(src string) (set []Assignment, printed bool, err error) {
	if len(src) > maxLength {
		return nil, false, fmt.Errorf("the script is longer than %d characters", maxLength)
	}
	for _, line := range strings.FieldsFunc(src, func(r rune) bool { return r == '\n' || r == ';' || r == '\r' }) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "//") || strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "#{") {
			continue
		}
		if isPrint(line) {
			printed = true
			continue
		}
		a, err := assignment(line)
		if err != nil {
			return nil, printed, err
		}
		set = append(set, a)
	}
	return set, printed, nil
}

func isPrint(line string) bool {
	for _, p := range []string{"print(", "println(", "println ", "System.out.print", "console.log(", "log.", "logger."} {
		if strings.HasPrefix(line, p) {
			return true
		}
	}
	return false
}

func assignment(line string) (Assignment, error) {
	for _, p := range []string{"execution.setVariable(", "kcontext.setVariable("} {
		if rest, ok := strings.CutPrefix(line, p); ok && strings.HasSuffix(rest, ")") {
			name, value, ok := strings.Cut(strings.TrimSuffix(rest, ")"), ",")
			name = strings.Trim(strings.TrimSpace(name), `"'`)
			if !ok || !isName(name) {
				return Assignment{}, errors.New("the script does more than setting variables")
			}
			v, err := convert(value)
			return Assignment{name, v}, err
		}
	}
	for _, p := range []string{"def ", "var ", "let ", "const ", "int ", "String ", "long ", "double ", "boolean "} {
		line = strings.TrimPrefix(line, p)
	}
	if name, ok := strings.CutSuffix(line, "++"); ok && isName(strings.TrimSpace(name)) {
		name = strings.TrimSpace(name)
		return Assignment{name, name + " + 1"}, nil
	}
	name, value, ok := strings.Cut(line, "=")
	name = strings.TrimSpace(name)
	op := ""
	if n := len(name); n > 0 && strings.ContainsRune("+-*/", rune(name[n-1])) {
		op, name = name[n-1:], strings.TrimSpace(name[:n-1])
	}
	if !ok || !isName(name) || strings.HasPrefix(value, "=") {
		return Assignment{}, errors.New("the script does more than setting variables")
	}
	v, err := convert(value)
	if err == nil && op != "" {
		v = name + " " + op + " (" + v + ")"
	}
	return Assignment{name, v}, err
}

// bare is a text without ${…}: FEEL if it is that already, else a script's
// condition.
func bare(src string) (string, error) {
	src = strings.TrimSuffix(src, ";")
	if rest, ok := strings.CutPrefix(src, "return"); ok && rest != "" && strings.ContainsAny(rest[:1], " (") {
		src = strings.TrimSpace(rest)
	}
	if !strings.Contains(src, "==") && !strings.Contains(src, "&&") && !strings.Contains(src, "||") {
		if e, problems := feel.Compile(src, nil); len(problems) == 0 && plain(e, src) {
			return src, nil
		}
	}
	return convert(src)
}

// plain reports whether a text is surely meant as FEEL: FEEL also takes "not x"
// for a name of two words and "a.b(c)" for a function in a context.
func plain(e *feel.Expr, src string) bool {
	for _, v := range e.Variables() {
		if !isName(v) {
			return false
		}
	}
	return !call.MatchString(src)
}

var call = regexp.MustCompile(`\.\w+\(`)

// part is a piece of a text: code between ${ and }, or what stands around it.
type part struct {
	text string
	code bool
}

func split(src string) ([]part, error) {
	var parts []part
	for src != "" {
		at := strings.Index(src, "${")
		if hash := strings.Index(src, "#{"); hash >= 0 && (at < 0 || hash < at) {
			at = hash
		}
		if at < 0 {
			return append(parts, part{text: src}), nil
		}
		if at > 0 {
			parts = append(parts, part{text: src[:at]})
		}
		end := closing(src[at+2:])
		if end < 0 {
			return nil, fmt.Errorf("“%s” is not closed", short(src[at:]))
		}
		parts = append(parts, part{src[at+2 : at+2+end], true})
		src = src[at+2+end+1:]
	}
	if len(parts) == 0 {
		parts = []part{{}}
	}
	return parts, nil
}

// closing is where the brace that ends the code stands, outside of texts; -1
// without one.
func closing(s string) int {
	quote, depth := byte(0), 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0 && c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
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

func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

func isName(s string) bool {
	for i, c := range s {
		if c != '_' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

// convert parses one expression and prints it as FEEL.
func convert(src string) (string, error) {
	toks, err := lex(src)
	if err != nil {
		return "", err
	}
	p := parser{toks: toks}
	n, err := p.expr(0)
	if err != nil {
		return "", err
	}
	if t := p.peek(); t.kind != end {
		return "", fmt.Errorf("“%s” is not expected in “%s”", t.text, short(strings.TrimSpace(src)))
	}
	return n.text, nil
}
