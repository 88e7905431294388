package dmn

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Limits of a file.
const (
	MaxSize  = 16 << 20 // bytes
	maxDepth = 100      // elements inside each other
)

// element is an element of XML with what we need of it.
type element struct {
	space, name string
	attrs       []xml.Attr
	kids        []*element
	text        string // character data directly inside
}

// parseXML reads one element. It refuses what could do harm or be read in two
// ways: document types, attributes that stand twice, more than one root.
func parseXML(data []byte) (*element, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("the file is larger than %d MB", MaxSize>>20)
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = true
	var root *element
	var open []*element
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			line, _ := d.InputPos()
			return nil, fmt.Errorf("the file is not well-formed XML near line %d", line)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			e, err := begin(t)
			if err != nil {
				return nil, err
			}
			switch {
			case len(open) > 0:
				parent := open[len(open)-1]
				parent.kids = append(parent.kids, e)
			case root != nil:
				return nil, errors.New("the file has a second root element")
			default:
				root = e
			}
			if open = append(open, e); len(open) > maxDepth {
				return nil, fmt.Errorf("elements are nested more than %d deep", maxDepth)
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				open[len(open)-1].text += string(t)
			}
		case xml.Directive:
			return nil, errors.New("the file declares a document type, which is not accepted")
		}
	}
	if root == nil {
		return nil, errors.New("the file is empty")
	}
	return root, nil
}

func begin(t xml.StartElement) (*element, error) {
	e := &element{space: t.Name.Space, name: t.Name.Local, attrs: t.Copy().Attr}
	for i, a := range e.attrs {
		for _, b := range e.attrs[:i] {
			if a.Name == b.Name {
				return nil, fmt.Errorf("the attribute “%s” stands twice on “%s”", a.Name.Local, e.name)
			}
		}
	}
	return e, nil
}

// attr is the attribute without a namespace, "" if it is not there. The
// element may be nil, here and below.
func (e *element) attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attrs {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}

// all are the children of the name in the element's own namespace.
func (e *element) all(name string) []*element {
	var list []*element
	if e == nil {
		return nil
	}
	for _, k := range e.kids {
		if k.name == name && k.space == e.space {
			list = append(list, k)
		}
	}
	return list
}

// child is the first such child, or nil.
func (e *element) child(name string) *element {
	if list := e.all(name); len(list) > 0 {
		return list[0]
	}
	return nil
}

// content is the text of the child of the name, without white space around it.
func (e *element) content(name string) string {
	if c := e.child(name); c != nil {
		return strings.TrimSpace(c.text)
	}
	return ""
}
