package decision

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"segue/runtime/feel"
)

// MaxNodes bounds the inputs, decisions, knowledge models and services of one
// model together.
const MaxNodes = 2_000

// boxKinds are the kinds of boxes as they are stored; never rename one.
var boxKinds = map[BoxKind]string{Literal: "literal", TableBox: "table", ContextBox: "context", ListBox: "list", Relation: "relation", Invocation: "invocation",
	Function: "function", If: "if", For: "for", Some: "some", Every: "every", Filter: "filter", External: "external"}

// MarshalText is the kind's stored name.
func (k BoxKind) MarshalText() ([]byte, error) { return []byte(boxKinds[k]), nil }

// UnmarshalText is the reverse of MarshalText.
func (k *BoxKind) UnmarshalText(text []byte) error {
	for kind, name := range boxKinds {
		if name == string(text) {
			*k = kind
			return nil
		}
	}
	return fmt.Errorf("there is no boxed expression “%s”", text)
}

// IsModel reports whether a body holds a model; otherwise it is a table's.
func IsModel(body []byte) bool {
	var head struct {
		Decisions json.RawMessage `json:"decisions"`
	}
	return json.Unmarshal(body, &head) == nil && head.Decisions != nil
}

// DecodeModel reads a model from its JSON. It refuses names it does not know,
// names that stand twice, and boxes that lack a part, with the place.
func DecodeModel(body []byte) (*Model, error) {
	if _, err := feel.FromJSON(body); err != nil {
		return nil, fmt.Errorf("the decisions cannot be read: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	m := &Model{}
	if err := d.Decode(m); err != nil {
		return nil, fmt.Errorf("the decisions cannot be read: %w", err)
	}
	if err := m.whole(); err != nil {
		return nil, fmt.Errorf("the decisions cannot be read: %w", err)
	}
	return m, nil
}

// whole checks what the rest of the package relies on.
func (m *Model) whole() error {
	if n := len(m.Inputs) + len(m.Decisions) + len(m.Knowledge) + len(m.Services); n > MaxNodes {
		return fmt.Errorf("there are %d inputs, decisions and models; at most %d are possible", n, MaxNodes)
	}
	for _, d := range m.Decisions {
		if err := d.Logic.whole(0); err != nil {
			return fmt.Errorf("“%s”: %w", d.Name, err)
		}
	}
	for _, k := range m.Knowledge {
		if err := k.Logic.whole(0); err != nil {
			return fmt.Errorf("“%s”: %w", k.Name, err)
		}
	}
	return nil
}

// partsOf says how many parts and names a kind of box has; -1: any number.
func partsOf(b *Box) (parts, names int) {
	switch b.Kind {
	case ContextBox:
		return len(b.Names), -1
	case ListBox, Relation, External:
		return -1, -1
	case Invocation:
		return len(b.Names) + 1, -1
	case Function:
		return 1, 0
	case If:
		return 3, 0
	case For, Some, Every:
		return 2, 1
	case Filter:
		return 2, 0
	}
	return 0, 0
}

func (b *Box) whole(depth int) error {
	if b == nil {
		return nil
	}
	if depth > maxBoxes {
		return fmt.Errorf("boxed expressions are nested more than %d deep", maxBoxes)
	}
	parts, names := partsOf(b)
	if parts >= 0 && len(b.Parts) != parts || names >= 0 && len(b.Names) != names || slices.Contains(b.Parts, nil) || (b.Kind == TableBox) != (b.Table != nil) {
		return fmt.Errorf("a part of a boxed expression (%s) is missing", boxKinds[b.Kind])
	}
	for _, p := range b.Parts {
		if err := p.whole(depth + 1); err != nil {
			return err
		}
	}
	return nil
}
