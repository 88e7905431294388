package markup

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// Writer writes elements, each namespace under one prefix.
type Writer struct {
	b        strings.Builder
	prefixes map[string]string // by namespace
	made     int
}

// NewWriter writes the namespaces of the map under the prefixes it names and
// takes them as declared; others are declared where they are met. "" as a
// prefix is that of no namespace.
func NewWriter(prefixes map[string]string) *Writer { return &Writer{prefixes: prefixes} }

// String is what was written.
func (w *Writer) String() string { return w.b.String() }

// Element writes an element with all that is inside.
func (w *Writer) Element(e *Element) { w.element(e, w.prefixes) }

func (w *Writer) element(e *Element, known map[string]string) {
	declared := ""
	prefix := func(space string) string {
		if space == "" {
			return ""
		}
		if p, ok := known[space]; ok {
			return p + ":"
		}
		if !strings.ContainsAny(space, ":/") { // a prefix that the file never declared
			return space + ":"
		}
		w.made++
		p := fmt.Sprintf("x%d", w.made)
		more := make(map[string]string, len(known)+1)
		for k, v := range known {
			more[k] = v
		}
		more[space] = p
		known = more
		declared += ` xmlns:` + p + `="` + escaped(space) + `"`
		return p + ":"
	}
	name := prefix(e.Space) + e.Name
	attrs := ""
	for _, a := range e.Attrs {
		p := prefix(a.Space)
		if a.Space == "http://www.w3.org/XML/1998/namespace" {
			p = "xml:"
		}
		attrs += " " + p + a.Name + `="` + escaped(a.Value) + `"`
	}
	w.b.WriteString("<" + name + declared + attrs)
	if e.Text == "" && len(e.Kids) == 0 {
		w.b.WriteString("/>")
		return
	}
	w.b.WriteString(">" + escaped(e.Text))
	for _, k := range e.Kids {
		w.element(k, known)
		w.b.WriteString(escaped(k.Tail))
	}
	w.b.WriteString("</" + name + ">")
}

func escaped(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return ""
	}
	return b.String()
}
