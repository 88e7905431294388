package block

import (
	"strings"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/words"
)

// Join puts what a card says about a block into one line: "Finance leads · due
// in 2 days".
func Join(parts ...string) string {
	var there []string
	for _, p := range parts {
		if p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, " · ")
}

// Holds says when a condition is true: "Amount is at most 1,000".
func (n Names) Holds(e *feel.Expr) string { return n.reader().Holds(e) }

// Condition is Holds for an expression that is not compiled.
func (n Names) Condition(src string) string { return n.reader().Condition(src) }

// Value says what an expression stands for: "3 days before Due date".
func (n Names) Value(e *feel.Expr) string { return n.reader().Value(e) }

// Text is a text with expressions in braces in words: where it is more than one
// of them, they stand in square brackets.
func (n Names) Text(t form.Template) string {
	if t.Alone() {
		return t.Words(n.Value)
	}
	return t.Words(func(e *feel.Expr) string { return "[" + n.Value(e) + "]" })
}

// Variable is what people call a variable.
func (n Names) Variable(name string) string { return n.reader().Name(name) }

func (n Names) reader() *words.Reader {
	if n.Words == nil {
		return &words.Reader{}
	}
	return n.Words
}
