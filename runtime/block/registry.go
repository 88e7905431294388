package block

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Registry holds the kinds of blocks; it is a machine.Catalog.
type Registry struct {
	types []Type
	kinds map[graph.Kind]int
}

// NewRegistry holds the kinds in the order of the palette within their groups.
// It panics where a kind stands twice: that is a mistake in the program.
func NewRegistry(types ...Type) *Registry {
	r := &Registry{types: types, kinds: map[graph.Kind]int{}}
	for i, t := range types {
		if _, twice := r.kinds[t.Kind]; twice {
			panic(fmt.Sprintf("block: the kind %q is registered twice", t.Kind))
		}
		r.kinds[t.Kind] = i
	}
	return r
}

// Types are all kinds in the order in which they were registered.
func (r *Registry) Types() []Type { return r.types }

// Type is a kind; ok is false if there is none of the name.
func (r *Registry) Type(k graph.Kind) (t Type, ok bool) {
	i, ok := r.kinds[k]
	if !ok {
		return Type{}, false
	}
	return r.types[i], true
}

// Section is one group of the palette.
type Section struct {
	Group Group
	Types []Type
}

// Everyday are the kinds of the group that stay in sight; a group of seldom ones
// only has them all there.
func (s Section) Everyday() []Type {
	if list := s.seldom(false); len(list) > 0 {
		return list
	}
	return s.Types
}

// Seldom are the others.
func (s Section) Seldom() []Type {
	if len(s.seldom(false)) == 0 {
		return nil
	}
	return s.seldom(true)
}

func (s Section) seldom(is bool) (list []Type) {
	for _, t := range s.Types {
		if t.Seldom == is {
			list = append(list, t)
		}
	}
	return list
}

// Palette are the kinds that can be dragged, by group.
func (r *Registry) Palette() []Section {
	var sections []Section
	for _, g := range Groups {
		s := Section{Group: g}
		for _, t := range r.types {
			if t.Group == g && !t.Hidden {
				s.Types = append(s.Types, t)
			}
		}
		if len(s.Types) > 0 {
			sections = append(sections, s)
		}
	}
	return sections
}

// Form is the panel of a block over its properties; ok is false for a kind that
// is not known.
func (r *Registry) Form(k graph.Kind, props json.RawMessage, env form.Env) (f *form.Form, ok bool) {
	t, ok := r.Type(k)
	if !ok {
		return nil, false
	}
	f = form.New(props, env)
	t.New().Form(f)
	return f, true
}

// Props turns what a browser sent from a block's panel into its properties. It
// looks again until no answer shows further fields. ok is false for a kind that
// is not known.
func (r *Registry) Props(k graph.Kind, stored json.RawMessage, sent url.Values, env form.Env) (props json.RawMessage, ok bool) {
	props = stored
	for range 4 { // fields that depend on fields that depend on a field
		f, ok := r.Form(k, props, env)
		if !ok {
			return stored, false
		}
		next := f.Props(sent)
		if bytes.Equal(next, props) {
			break
		}
		props = next
	}
	return props, true
}

// Env is what a block's form may refer to in a document.
func Env(e machine.Env) form.Env {
	env := form.Env{Names: e.Names, Form: e.Form, Table: e.Table, Calendar: string(e.Document.Calendar)}
	for _, c := range e.Document.Calendars {
		env.Calendars = append(env.Calendars, form.Option{Value: string(c.ID), Label: c.Name})
	}
	return env
}

// Build decodes a stored block: decoding is compiling. A kind that is not known
// is kept in the document and cannot run.
func (r *Registry) Build(b graph.Block, env machine.Env) (machine.Behavior, []graph.Problem) {
	blk, problems := r.decode(b, env)
	out := make([]graph.Problem, len(problems))
	for i, p := range problems {
		out[i] = graph.Problem{Severity: graph.Error, Block: b.ID, Field: p.Field, Text: p.Text}
	}
	if blk == nil {
		return nil, out
	}
	does, _ := blk.(machine.Behavior)
	return does, out
}

func (r *Registry) decode(b graph.Block, env machine.Env) (Block, []form.Problem) {
	t, ok := r.Type(b.Kind)
	if !ok {
		return nil, []form.Problem{{Text: fmt.Sprintf("Blocks of the kind “%s” cannot run here. Replace it.", b.Kind)}}
	}
	blk := t.New()
	env.Block = b
	f := form.New(b.Props, Env(env))
	blk.Form(f)
	problems := f.Decode()
	if p, ok := blk.(Preparer); ok && len(problems) == 0 {
		problems = p.Prepare(env)
	}
	return blk, problems
}

// Card is what the canvas shows of a block, as far as it is configured.
func (r *Registry) Card(b graph.Block, env machine.Env, names Names) Card {
	names = names.filled(env)
	blk, _ := r.decode(b, env)
	card := Card{Exits: []Exit{}, Ways: ways(env.Outgoing, names)}
	if blk == nil {
		return card
	}
	card.Repeat = names.Repeat(b.Repeat)
	if s, ok := blk.(Subtitler); ok {
		card.Subtitle = s.Subtitle(names)
	}
	if i, ok := blk.(Iconer); ok {
		card.Icon = i.Icon()
	}
	if s, ok := blk.(Splitter); ok {
		card.Conditional = s.Conditional()
	}
	does, ok := blk.(machine.Behavior)
	if !ok {
		return card
	}
	for _, x := range does.Exits() {
		card.Exits = append(card.Exits, Exit{x, label(blk, x)})
	}
	return card
}

func ways(flows []graph.Flow, names Names) map[string]string {
	var said map[string]string
	for _, f := range flows {
		if f.Condition == "" {
			continue
		}
		if said == nil {
			said = map[string]string{}
		}
		said[f.Condition] = names.Condition(f.Condition)
	}
	return said
}

// Produces are the variables that a block sets, as far as it is configured.
func (r *Registry) Produces(b graph.Block, env machine.Env) []feel.Var {
	blk, _ := r.decode(b, env)
	if p, ok := blk.(Producer); ok {
		return p.Produces()
	}
	return nil
}

// Exits reports whether blocks of the kind have a way out.
func (r *Registry) Exits(b graph.Block) bool {
	t, ok := r.Type(b.Kind)
	if !ok {
		return true
	}
	does, ok := t.New().(machine.Behavior)
	return ok && len(does.Exits()) > 0
}

// Fork says what stands before each of several ways out that are neither exits
// nor conditions.
func (r *Registry) Fork(k graph.Kind) string {
	if t, ok := r.Type(k); ok {
		if f, ok := t.New().(Forker); ok {
			return f.Fork()
		}
	}
	return "At the same time"
}

// Sentence says what a block does; "" if its kind has no sentence.
func (r *Registry) Sentence(b graph.Block, env machine.Env, names Names) string {
	blk, _ := r.decode(b, env)
	if s, ok := blk.(Sentencer); ok {
		return s.Sentence(names.filled(env))
	}
	return ""
}

func label(b Block, x graph.Exit) string {
	if l, ok := b.(Labeler); ok {
		if s := l.ExitLabel(x); s != "" {
			return s
		}
	}
	return Readable(string(x))
}

// Readable makes words of a name: "sent-back" is "Sent back".
func Readable(name string) string { return words.Readable(name) }

// filled says what is asked for as well as it can be without whoever asks. Who
// describes many blocks of a document had better say its Words once.
func (n Names) filled(env machine.Env) Names {
	if n.Words == nil && env.Document != nil {
		n.Words = words.Of(env.Document, env.Names)
	}
	if n.Group == nil {
		n.Group = Readable
	}
	if n.Person == nil {
		n.Person = func(email string) string { return email }
	}
	if n.Connection == nil {
		n.Connection = Readable
	}
	if n.Form == nil {
		n.Form = func(id graph.ID) string { return Readable(string(id)) }
	}
	return n
}

// People says in words whom a block asks: "Finance leads or Ana Ruiz".
func (n Names) People(p form.People) string {
	n = n.filled(machine.Env{})
	var named []string
	for _, ref := range p.Refs() {
		slug, isGroup := strings.CutPrefix(ref, form.RefGroup)
		switch {
		case isGroup:
			named = append(named, n.Group(slug))
		case ref == form.RefStarter:
			named = append(named, "Requester")
		case ref == form.RefLane:
			named = append(named, "People of the lane")
		case strings.HasPrefix(ref, form.RefExpr):
			named = append(named, n.Variable(strings.TrimPrefix(ref, form.RefExpr)))
		default:
			named = append(named, n.Person(ref))
		}
	}
	return Listed(named, " or ")
}
