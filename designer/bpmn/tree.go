package bpmn

import (
	"bytes"
	"slices"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// Namespaces that have a meaning here.
const (
	nsBPMN    = "http://www.omg.org/spec/BPMN/20100524/MODEL"
	nsDI      = "http://www.omg.org/spec/BPMN/20100524/DI"
	nsXSI     = "http://www.w3.org/2001/XMLSchema-instance"
	nsZeebe   = "http://camunda.org/schema/zeebe/1.0"
	nsCamunda = "http://camunda.org/schema/1.0/bpmn"
	nsSegue   = "urn:segue:bpmn"
)

// prefixes are how namespaces are written in ext.
var prefixes = map[string]string{
	nsBPMN: "bpmn", nsDI: "bpmndi", nsXSI: "xsi", nsZeebe: "zeebe", nsCamunda: "camunda", nsSegue: "segue",
	"http://www.omg.org/spec/DD/20100524/DC": "dc", "http://www.omg.org/spec/DD/20100524/DI": "di",
	"http://activiti.org/bpmn": "activiti", "http://flowable.org/bpmn": "flowable",
	"http://operaton.org/schema/1.0/bpmn": "operaton", "http://camunda.org/schema/modeler/1.0": "modeler",
	"http://www.signavio.com": "signavio", "http://bpmn.io/schema/bpmn/biocolor/1.0": "bioc",
	"http://www.omg.org/spec/BPMN/non-normative/color/1.0": "color",
}

// seven reports whether a namespace is that of Camunda 7 or one of its family,
// which share their attributes.
func seven(space string) bool {
	switch space {
	case nsCamunda, "http://activiti.org/bpmn", "http://flowable.org/bpmn", "http://operaton.org/schema/1.0/bpmn", "camunda", "activiti", "flowable", "operaton":
		return true
	}
	return false
}

func flowable(data []byte) bool {
	head := data[:min(len(data), 4000)]
	return bytes.Contains(head, []byte("flowable.org/bpmn")) || bytes.Contains(head, []byte(`xmlns:activiti=`))
}

// take removes an attribute without namespace and gives its value.
func take(e *markup.Element, name string) string {
	return takeIn(e, name, func(s string) bool { return s == "" })
}

// take7 is take for the family of Camunda 7.
func take7(e *markup.Element, name string) string { return takeIn(e, name, seven) }

func takeIn(e *markup.Element, name string, in func(space string) bool) string {
	for i, a := range e.Attrs {
		if a.Name == name && in(a.Space) {
			e.Attrs = slices.Delete(e.Attrs, i, i+1)
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// kid removes the first child of a name in BPMN's namespace; nil if there is none.
func kid(e *markup.Element, name string) *markup.Element {
	return kidIn(e, name, func(s string) bool { return s == e.Space })
}

func kidIn(e *markup.Element, name string, in func(space string) bool) *markup.Element {
	if e == nil {
		return nil
	}
	for i, k := range e.Kids {
		if k.Name == name && in(k.Space) {
			e.Kids = slices.Delete(e.Kids, i, i+1)
			return k
		}
	}
	return nil
}

// kids removes all children of a name.
func kids(e *markup.Element, name string) []*markup.Element {
	var out []*markup.Element
	for k := kid(e, name); k != nil; k = kid(e, name) {
		out = append(out, k)
	}
	return out
}

// zeebe removes an extension element of Camunda 8, or nil.
func zeebe(e *markup.Element, name string) *markup.Element {
	return kidIn(e.Child("extensionElements"), name, func(s string) bool { return s == nsZeebe || s == "zeebe" })
}

// ext7 removes an extension element of the family of Camunda 7, or nil.
func ext7(e *markup.Element, name string) *markup.Element {
	return kidIn(e.Child("extensionElements"), name, seven)
}

// text is the content of a child that is removed, "" without it.
func text(e *markup.Element, name string) string {
	if k := kid(e, name); k != nil {
		return k.Content()
	}
	return ""
}

// documentation removes all that is documented.
func documentation(e *markup.Element) string {
	var all []string
	for _, k := range kids(e, "documentation") {
		if s := k.Content(); s != "" {
			all = append(all, s)
		}
	}
	return strings.Join(all, "\n\n")
}

// derived are children that follow from what else the document says.
var derived = map[string]bool{"incoming": true, "outgoing": true, "flowNodeRef": true}

// ext is what nobody took of an element.
func ext(e *markup.Element) *graph.Ext {
	x := &graph.Ext{}
	for _, a := range e.Attrs {
		if x.Attributes == nil {
			x.Attributes = map[string]string{}
		}
		x.Attributes[attrName(a)] = a.Value
	}
	var b strings.Builder
	for _, k := range e.Kids {
		if derived[k.Name] && k.Space == e.Space || k.Name == "extensionElements" && len(k.Kids) == 0 {
			continue
		}
		b.WriteString(xmlOf(k))
	}
	if x.XML = b.String(); x.XML == "" && len(x.Attributes) == 0 {
		return nil
	}
	return x
}

func attrName(a markup.Attr) string {
	if a.Space == "" {
		return a.Name
	}
	if p, ok := prefixes[a.Space]; ok {
		return p + ":" + a.Name
	}
	return "{" + a.Space + "}" + a.Name
}

func xmlOf(e *markup.Element) string {
	w := markup.NewWriter(prefixes)
	w.Element(e)
	return w.String()
}

// local is a reference without its prefix.
func local(ref string) string {
	ref = strings.TrimSpace(ref)
	if i := strings.LastIndexByte(ref, ':'); i >= 0 {
		return ref[i+1:]
	}
	return ref
}

// copyOf is an element that can be taken apart while the original stays.
func copyOf(e *markup.Element) *markup.Element {
	c := *e
	c.Attrs = slices.Clone(e.Attrs)
	c.Kids = make([]*markup.Element, len(e.Kids))
	for i, k := range e.Kids {
		c.Kids[i] = copyOf(k)
	}
	return &c
}
