package connector

import (
	"context"
	"fmt"

	"segue/runtime/feel"
	"segue/runtime/form"
)

// Type is a kind of system that connections lead to.
type Type struct {
	Kind    string // stored with connections for ever, such as "http"
	Name    string // as people call it: "HTTP"
	Icon    string // a Lucide icon's name
	Summary string // one sentence: what it is for
	New     func() Settings
	Actions []Action
}

// Settings are what an admin fills in about one connection, secrets among
// them. The form binds its fields; those bound as secrets are kept sealed and
// apart from the rest. New returns the defaults.
type Settings interface {
	Form(*form.Form)
	// Target is where the secrets go, such as "https://erp.example.com": when it
	// changes, they are cleared. It is asked after the form was decoded.
	Target() string
	// Open makes a connection of decoded settings. It dials nothing. The error
	// is a sentence for people.
	Open(Outside) (Opened, error)
}

// Action is one thing that can be done through a connection.
type Action struct {
	Name    string // stored in documents for ever, such as "request"
	Title   string // as people call it: "HTTP request"
	Icon    string
	Summary string
	New     func() Inputs
	Result  feel.Type // what it brings, for those who write expressions on it
	// Usual is what it brings when nothing special happens, for those who play
	// without the system; null: an empty context.
	Usual feel.Value
	// Do does it once. The input is what Inputs.Value made, stored and read back
	// in between. The error is a *Failure.
	Do func(ctx context.Context, c Opened, call Call) (feel.Value, error)
}

// Inputs are what an author fills in about one use of an action. Form binds
// them; New returns the defaults.
type Inputs interface {
	Form(*form.Form)
	// Value works the inputs out to what Do gets. eval is the block's.
	Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error)
}

// Worded are inputs with texts for people, in which values stand in words.
type Worded interface {
	// Word says how a value is written; source is that of its expression. It is
	// called before Value, or not at all: then values stand as they are.
	Word(words func(source string, v feel.Value) string)
}

// Action is the type's action of that name; ok is false if there is none.
func (t Type) Action(name string) (a Action, ok bool) {
	for _, a := range t.Actions {
		if a.Name == name {
			return a, true
		}
	}
	return Action{}, false
}

// Registry holds the kinds of systems.
type Registry struct {
	types []Type
}

// NewRegistry holds the kinds in their order. It panics where a kind, or an
// action of one, stands twice: that is a mistake in the program.
func NewRegistry(types ...Type) *Registry {
	r := &Registry{types: types}
	for i, t := range types {
		if first, _ := r.Type(t.Kind); first.Name != t.Name {
			panic(fmt.Sprintf("connector: the kind %q is registered twice", t.Kind))
		}
		for j, a := range types[i].Actions {
			for _, b := range types[i].Actions[:j] {
				if a.Name == b.Name {
					panic(fmt.Sprintf("connector: %s has two actions %q", t.Kind, a.Name))
				}
			}
		}
	}
	return r
}

// Types are all kinds in the order in which they were registered.
func (r *Registry) Types() []Type { return r.types }

// Type is a kind; ok is false if there is none of the name.
func (r *Registry) Type(kind string) (t Type, ok bool) {
	for _, t := range r.types {
		if t.Kind == kind {
			return t, true
		}
	}
	return Type{}, false
}
