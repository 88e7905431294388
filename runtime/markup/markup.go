package markup

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of a file.
const (
	MaxSize     = 16 << 20 // bytes
	maxDepth    = 100      // elements inside each other
	maxElements = 400_000
	maxAttrs    = 500 // of one element
)

// Element is an element. Space is its namespace, or its prefix where the file
// declares none for it.
type Element struct {
	Space, Name string
	Attrs       []Attr
	Kids        []*Element
	Text        string // in front of the first kid
	Tail        string // behind the element, in the one around it
	Line        int    // where it begins, from 1
}

// Attr is an attribute, without those that declare namespaces.
type Attr struct{ Space, Name, Value string }

// Error says why a file cannot be read. Line is from 1; 0: the file as a whole.
type Error struct {
	Line int
	Text string // without the line and a full stop
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Text
	}
	return fmt.Sprintf("%s (line %d)", e.Text, e.Line)
}

// Parse reads a file: one root; no document type, no attribute twice on an
// element, and nothing too large or too deep. Errors: *Error, and nothing else.
func Parse(data []byte) (*Element, error) {
	if len(data) > MaxSize {
		return nil, &Error{0, fmt.Sprintf("The file is larger than %d MB", MaxSize>>20)}
	}
	data, err := utf8Of(data)
	if err != nil {
		return nil, err
	}
	r := reader{d: xml.NewDecoder(bytes.NewReader(data))}
	r.d.Strict = true
	r.d.CharsetReader = charset
	for {
		tok, err := r.d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, r.explain(err)
		}
		if err := r.take(tok); err != nil {
			return nil, err
		}
	}
	if r.root == nil {
		return nil, &Error{0, "The file holds no XML"}
	}
	return r.root, nil
}

type reader struct {
	d     *xml.Decoder
	root  *Element
	open  []*Element
	last  *Element // the one that closed last in the innermost open one; nil: none yet
	text  []byte   // gathered for Text or Tail
	count int
}

func (r *reader) refuse(text string, args ...any) error {
	line, _ := r.d.InputPos()
	return &Error{line, fmt.Sprintf(text, args...)}
}

func (r *reader) explain(err error) error {
	var s *xml.SyntaxError
	if errors.As(err, &s) {
		return &Error{s.Line, "The file is no well-formed XML: " + s.Msg}
	}
	return r.refuse("The file cannot be read: %v", err)
}

func (r *reader) take(tok xml.Token) error {
	switch t := tok.(type) {
	case xml.StartElement:
		return r.begin(t)
	case xml.EndElement:
		r.flush()
		r.last = r.open[len(r.open)-1]
		r.open = r.open[:len(r.open)-1]
	case xml.CharData:
		if len(r.open) > 0 {
			r.text = append(r.text, t...)
		} else if strings.TrimSpace(string(t)) != "" && r.root == nil {
			return r.refuse("The file is no XML: it begins with other text")
		} else if strings.TrimSpace(string(t)) != "" {
			return r.refuse("There is text outside of the root element")
		}
	case xml.Directive:
		return r.refuse("The file declares a document type, which is not accepted")
	}
	return nil
}

// flush puts the gathered text where it stands.
func (r *reader) flush() {
	if len(r.text) == 0 {
		return
	}
	if r.last != nil {
		r.last.Tail = string(r.text)
	} else if len(r.open) > 0 {
		r.open[len(r.open)-1].Text = string(r.text)
	}
	r.text = r.text[:0]
}

func (r *reader) begin(t xml.StartElement) error {
	r.flush()
	line, _ := r.d.InputPos()
	e := &Element{Space: t.Name.Space, Name: t.Name.Local, Line: line}
	if r.count++; r.count > maxElements {
		return r.refuse("The file has more than %d elements", maxElements)
	}
	if len(t.Attr) > maxAttrs {
		return r.refuse("“%s” has more than %d attributes", e.Name, maxAttrs)
	}
	for i, a := range t.Attr {
		for _, b := range t.Attr[:i] {
			if a.Name == b.Name {
				return r.refuse("The attribute “%s” stands twice on “%s”", a.Name.Local, e.Name)
			}
		}
		if a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns" {
			continue
		}
		e.Attrs = append(e.Attrs, Attr{a.Name.Space, a.Name.Local, a.Value})
	}
	switch {
	case len(r.open) > 0:
		parent := r.open[len(r.open)-1]
		parent.Kids = append(parent.Kids, e)
	case r.root != nil:
		return r.refuse("The file has a second root element, “%s”", e.Name)
	default:
		r.root = e
	}
	if r.open = append(r.open, e); len(r.open) > maxDepth {
		return r.refuse("Elements are nested more than %d deep", maxDepth)
	}
	r.last = nil
	return nil
}

// utf8Of is the file in UTF-8 where it is written in UTF-16, and without a byte
// order mark.
func utf8Of(data []byte) ([]byte, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		return data[3:], nil
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}), bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		if len(data)%2 != 0 {
			return nil, &Error{0, "The file is cut off in the middle of a character"}
		}
		big := data[0] == 0xFE
		units := make([]uint16, 0, len(data)/2)
		for i := 2; i < len(data); i += 2 {
			hi, lo := data[i], data[i+1]
			if !big {
				hi, lo = lo, hi
			}
			units = append(units, uint16(hi)<<8|uint16(lo))
		}
		out := make([]byte, 0, len(data))
		for _, c := range utf16.Decode(units) {
			out = utf8.AppendRune(out, c)
		}
		return out, nil
	}
	return data, nil
}

// charset reads what the first line names, if it is one of the few that
// modelling tools write.
func charset(label string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "utf-16", "utf-16le", "utf-16be": // turned into UTF-8 already
		return in, nil
	case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252":
		data, err := io.ReadAll(in)
		if err != nil {
			return nil, err
		}
		var out bytes.Buffer
		for _, b := range data {
			out.WriteRune(rune(b))
		}
		return &out, nil
	}
	return nil, fmt.Errorf("it is written in “%s”; save it in UTF-8", label)
}

// Attr is the attribute without a namespace, "" if it is not there. The
// element may be nil, here and below.
func (e *Element) Attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.Attrs {
		if a.Name == name && a.Space == "" {
			return a.Value
		}
	}
	return ""
}

// All are the children of the name in the element's own namespace.
func (e *Element) All(name string) []*Element {
	if e == nil {
		return nil
	}
	var list []*Element
	for _, k := range e.Kids {
		if k.Name == name && k.Space == e.Space {
			list = append(list, k)
		}
	}
	return list
}

// Child is the first such child, or nil.
func (e *Element) Child(name string) *Element {
	if e != nil {
		for _, k := range e.Kids {
			if k.Name == name && k.Space == e.Space {
				return k
			}
		}
	}
	return nil
}

// Content is all text directly inside, without white space around it.
func (e *Element) Content() string {
	if e == nil {
		return ""
	}
	if len(e.Kids) == 0 {
		return strings.TrimSpace(e.Text)
	}
	var b strings.Builder
	b.WriteString(e.Text)
	for _, k := range e.Kids {
		b.WriteString(k.Tail)
	}
	return strings.TrimSpace(b.String())
}

// ContentOf is the content of the child of the name, "" without one.
func (e *Element) ContentOf(name string) string { return e.Child(name).Content() }
