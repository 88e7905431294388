package graph

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of a document's names.
const (
	maxID   = 200
	maxName = 1000
)

// Validate reports what makes a document no graph at all: names that are
// missing, doubled or lead nowhere. Whether the graph makes sense is asked
// elsewhere.
func Validate(d *Document) []Problem {
	v := validator{seen: map[ID]string{}}
	if d.Schema < 1 || d.Schema > Schema {
		v.report(Problem{Field: "schema", Suggestion: "Open it with a newer release."}, "The document is written in form %d; this release reads forms 1 to %d.", d.Schema, Schema)
	}
	if len(d.Name) > maxName {
		v.report(Problem{Field: "name"}, "The name is longer than %d characters.", maxName)
	}
	if len(d.Pools) == 0 {
		v.report(Problem{Field: "pools"}, "The document holds no process.")
	}
	for i := range d.Pools {
		v.pool(&d.Pools[i])
	}
	v.data(d)
	return v.problems
}

type validator struct {
	problems []Problem
	seen     map[ID]string // what each id names
}

func (v *validator) report(p Problem, text string, args ...any) {
	p.Severity, p.Text = Error, fmt.Sprintf(text, args...)
	v.problems = append(v.problems, p)
}

// id claims an id for one thing of the document.
func (v *validator) id(at Problem, id ID, what string) {
	switch other := v.seen[id]; {
	case id == "":
		v.report(at, "A %s has no id.", what)
	case len(id) > maxID || !isID(string(id)):
		v.report(at, "The id “%s” of a %s is not usable: up to %d visible characters without spaces.", short(string(id)), what, maxID)
	case other != "":
		v.report(at, "A %s and a %s share the id “%s”.", other, what, id)
	default:
		v.seen[id] = what
	}
}

func isID(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) })
}

func short(s string) string {
	if len(s) > 40 {
		return strings.ToValidUTF8(s[:40], "") + "…"
	}
	return s
}

func (v *validator) pool(p *Pool) {
	at := Problem{Pool: p.ID}
	v.id(at, p.ID, "process")
	lanes := map[ID]bool{}
	for _, l := range p.Lanes {
		v.id(at, l.ID, "lane")
		lanes[l.ID] = true
	}
	blocks := make(map[ID]*Block, len(p.Blocks))
	for i := range p.Blocks {
		b := &p.Blocks[i]
		v.id(Problem{Pool: p.ID, Block: b.ID}, b.ID, "block")
		blocks[b.ID] = b
	}
	for i := range p.Blocks {
		v.block(p, &p.Blocks[i], blocks, lanes)
	}
	for _, f := range p.Flows {
		v.flow(p, f, blocks)
	}
}

func (v *validator) block(p *Pool, b *Block, blocks map[ID]*Block, lanes map[ID]bool) {
	at := func(field string) Problem { return Problem{Pool: p.ID, Block: b.ID, Field: field} }
	if b.Kind == "" {
		v.report(at("kind"), "“%s” does not say what kind of block it is.", b.label())
	}
	if len(b.Name) > maxName {
		v.report(at("name"), "The name is longer than %d characters.", maxName)
	}
	if b.Parent != "" && blocks[b.Parent] == nil {
		v.report(at("parent"), "“%s” lies in a block “%s” that is not there.", b.label(), b.Parent)
	}
	if b.Lane != "" && !lanes[b.Lane] {
		v.report(at("lane"), "“%s” lies in a lane “%s” that is not there.", b.label(), b.Lane)
	}
	switch host := blocks[b.Host]; {
	case b.Host == "":
	case host == nil || host == b:
		v.report(at("host"), "“%s” sits on the edge of a block “%s” that is not there.", b.label(), b.Host)
	case host.Host != "":
		v.report(at("host"), "“%s” sits on the edge of “%s”, which sits on an edge itself.", b.label(), host.label())
	}
	// A chain of parents longer than there are blocks is a circle.
	up := b
	for range len(p.Blocks) {
		if up = blocks[up.Parent]; up == nil {
			return
		}
	}
	v.report(at("parent"), "“%s” lies within itself.", b.label())
}

func (v *validator) flow(p *Pool, f Flow, blocks map[ID]*Block) {
	at := Problem{Pool: p.ID, Flow: f.ID}
	v.id(at, f.ID, "flow")
	for _, end := range []struct {
		field, does string
		id          ID
	}{{"from", "comes from", f.From}, {"to", "leads to", f.To}} {
		if blocks[end.id] == nil {
			at.Field = end.field
			v.report(at, "A flow %s a block “%s” that is not there.", end.does, end.id)
		}
	}
	if f.Default && strings.TrimSpace(f.Condition) != "" {
		at.Field = "condition"
		v.report(at, "The flow is the default and has a condition too; it can be only one of them.")
	}
}

// data checks what belongs to the document as a whole.
func (v *validator) data(d *Document) {
	names := map[string]bool{}
	for _, x := range d.Data {
		at := Problem{Field: "data." + x.Name}
		switch {
		case strings.TrimSpace(x.Name) == "":
			v.report(at, "A piece of data has no name.")
		case names[x.Name]:
			v.report(at, "Two pieces of data are called “%s”.", x.Name)
		}
		names[x.Name] = true
	}
	forms := map[ID]bool{}
	for i := range d.Forms {
		f := &d.Forms[i]
		if f.ID == "" || forms[f.ID] {
			v.report(Problem{Field: "forms." + string(f.ID)}, "The form “%s” has no id of its own.", f.Name)
		}
		forms[f.ID] = true
		v.fields(f)
	}
	tables := map[ID]bool{}
	for _, t := range d.Tables {
		if t.ID == "" || tables[t.ID] {
			v.report(Problem{Field: "tables." + string(t.ID)}, "The table “%s” has no id of its own.", t.Name)
		}
		tables[t.ID] = true
	}
}

func (v *validator) fields(f *Form) {
	names := map[string]bool{}
	for _, x := range f.Fields {
		at := Problem{Field: "forms." + string(f.ID) + "." + x.Name}
		switch {
		case strings.TrimSpace(x.Name) == "":
			v.report(at, "A field of the form “%s” has no name.", f.Name)
		case names[x.Name]:
			v.report(at, "Two fields of the form “%s” are called “%s”.", f.Name, x.Name)
		}
		names[x.Name] = true
	}
}

// label is how the author knows the block.
func (b *Block) label() string {
	if n := strings.TrimSpace(b.Name); n != "" {
		return n
	}
	return string(b.ID)
}
