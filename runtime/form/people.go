package form

import (
	"encoding/json"
	"strings"

	"segue/runtime/feel"
)

// People says who is asked: groups and persons by name, whoever started the
// instance, the group of the lane, or whom an expression names.
type People struct {
	refs []personRef
}

type personRef struct {
	ref  string
	expr *feel.Expr // of a ref that begins with =
}

// The forms a reference to people has in a document.
const (
	RefGroup   = "group:"  // followed by the slug
	RefStarter = "starter" // who started the instance
	RefLane    = "lane"    // the group of the block's lane
	RefExpr    = "="       // followed by FEEL that gives one reference or a list of them
)

// People binds who is asked: a list of references.
func (f *Form) People(p *People, name, label string) *Field {
	fl := Bind(f, p, WidgetPeople, name, label, func(raw json.RawMessage) (People, []Problem) {
		var refs []string
		if json.Unmarshal(raw, &refs) != nil {
			return People{}, wrong(name, "A list of groups and people is expected here.")
		}
		return f.people(refs, name, label)
	})
	fl.fromPost = func(v post) any {
		refs := []string{}
		for _, s := range v.values[v.prefix+name] {
			if s = strings.TrimSpace(s); s != "" {
				refs = append(refs, s)
			}
		}
		return refs
	}
	return fl
}

func (f *Form) people(refs []string, name, label string) (People, []Problem) {
	var p People
	for _, ref := range refs {
		r := personRef{ref: ref}
		src, isExpr := strings.CutPrefix(ref, RefExpr)
		group, isGroup := strings.CutPrefix(ref, RefGroup)
		switch {
		case isExpr:
			e, problems := compile(f.env.Names, src, name, label, feel.Any)
			if problems != nil {
				return People{}, problems
			}
			r.expr = e
		case isGroup && group != "", ref == RefStarter, ref == RefLane, isEmail(ref):
		default:
			return People{}, wrong(name, "“%s” is no group, e-mail address or expression.", ref)
		}
		p.refs = append(p.refs, r)
	}
	return p, nil
}

// Refs are the references as the document writes them.
func (p People) Refs() []string {
	refs := make([]string, len(p.refs))
	for i, r := range p.refs {
		refs[i] = r.ref
	}
	return refs
}

// Resolve works the expressions out and returns references to groups and
// persons, without those to lanes, which the caller knows. The reason says, in
// words, why an expression named nobody; it is empty if all did.
func (p People) Resolve(eval func(*feel.Expr) (feel.Value, error), lane string) (refs []string, reason string) {
	for _, r := range p.refs {
		switch {
		case r.expr != nil:
			v, err := eval(r.expr)
			if err != nil {
				return nil, err.Error()
			}
			named := texts(v)
			if len(named) == 0 {
				return nil, "“" + r.expr.Source() + "” names nobody: it is " + v.String() + "."
			}
			refs = append(refs, named...)
		case r.ref == RefLane:
			if lane == "" {
				return nil, "The lane has no group."
			}
			refs = append(refs, RefGroup+lane)
		default:
			refs = append(refs, r.ref)
		}
	}
	return refs, ""
}

func texts(v feel.Value) (out []string) {
	if v.Kind() == feel.KindString && v.Text() != "" {
		return []string{v.Text()}
	}
	for _, item := range v.Items() {
		out = append(out, texts(item)...)
	}
	return out
}
