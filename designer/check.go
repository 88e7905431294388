package designer

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Known tells what an installation has of what documents name.
type Known struct {
	People      func(refs []string) (unknown []string, err error)  // group:slug and e-mail addresses
	Connections func(slugs []string) (unknown []string, err error) // nil: not asked
	Shared      Shared
}

// Check tells what there is to mend in a document: what prevents it from
// running, and, as warnings, what leads nowhere, what nothing sets, and names
// that nobody here has. The error is Known's.
func Check(r *block.Registry, d graph.Document, known Known) ([]graph.Problem, error) {
	d, err := Pinned(r, d, known.Shared)
	if err != nil {
		return nil, err
	}
	_, problems := machine.Compile(r, d)
	if problems == nil {
		problems = []graph.Problem{}
	}
	if !graph.Prevents(graph.Validate(&d)) {
		problems = append(problems, structure(r, &d)...)
		problems = together(problems, fromFile(&d))
	}
	said := mentions(r, &d)
	for _, ask := range []struct {
		widget form.Widget
		who    func([]string) ([]string, error)
		text   func(ref string) string
		remedy string
	}{
		{form.WidgetPeople, known.People, unknownPerson, "Choose somebody else, or have an admin add them before this runs."},
		{form.WidgetConnection, known.Connections, unknownConnection, "Choose another connection, or have an admin add this one."},
	} {
		var refs []string
		for _, m := range said {
			if m.widget == ask.widget && !slices.Contains(refs, m.ref) {
				refs = append(refs, m.ref)
			}
		}
		if len(refs) == 0 || ask.who == nil {
			continue
		}
		unknown, err := ask.who(refs)
		if err != nil {
			return nil, err
		}
		for _, m := range said {
			if m.widget == ask.widget && slices.Contains(unknown, m.ref) {
				problems = append(problems, graph.Problem{Severity: graph.Warning, Pool: m.pool, Block: m.block, Field: m.field, Text: ask.text(m.ref), Suggestion: ask.remedy})
			}
		}
	}
	return problems, nil
}

func unknownPerson(ref string) string {
	if slug, ok := strings.CutPrefix(ref, form.RefGroup); ok {
		return fmt.Sprintf("There is no group “%s” here.", block.Readable(slug))
	}
	return fmt.Sprintf("Nobody here has the address %s.", ref)
}

func unknownConnection(slug string) string {
	return fmt.Sprintf("There is no connection “%s” here.", block.Readable(slug))
}

// mention is a name in a document that the installation must know.
type mention struct {
	pool, block graph.ID
	field       string
	widget      form.Widget
	ref         string
}

// mentions finds the names in the properties of all blocks.
func mentions(r *block.Registry, d *graph.Document) (all []mention) {
	for _, p := range d.Pools {
		for _, b := range p.Blocks {
			f, ok := r.Form(b.Kind, b.Props, FormEnv(d))
			if !ok {
				continue
			}
			inFields(f, func(name string, fl *form.Field) {
				for _, ref := range refsOf(fl) {
					all = append(all, mention{p.ID, b.ID, name, fl.Widget, ref})
				}
			})
		}
	}
	return all
}

func inFields(f *form.Form, each func(name string, fl *form.Field)) {
	for _, fl := range f.Fields() {
		if !fl.Shown {
			continue
		}
		each(fl.Name, fl)
		for i, row := range fl.Rows {
			inFields(row, func(name string, inner *form.Field) { each(fmt.Sprintf("%s.%d.%s", fl.Name, i, name), inner) })
		}
	}
}

func refsOf(fl *form.Field) []string {
	switch fl.Widget {
	case form.WidgetConnection:
		var slug string
		if json.Unmarshal(fl.Value, &slug) == nil && slug != "" {
			return []string{slug}
		}
	case form.WidgetPeople:
		var refs []string
		_ = json.Unmarshal(fl.Value, &refs) // what is no list is a problem already
		return slices.DeleteFunc(refs, func(ref string) bool {
			return ref == form.RefStarter || ref == form.RefLane || strings.HasPrefix(ref, form.RefExpr)
		})
	}
	return nil
}

// FormEnv is what the panel of a block may refer to.
func FormEnv(d *graph.Document) form.Env {
	return block.Env(machine.Env{Document: d, Names: machine.Variables(d)})
}

// Cards are what the canvas shows of every block.
func Cards(r *block.Registry, d *graph.Document, names block.Names) map[graph.ID]block.Card {
	cards := map[graph.ID]block.Card{}
	known := machine.Variables(d)
	names.Words = words.Of(d, known)
	for i := range d.Pools {
		p := &d.Pools[i]
		leaving := map[graph.ID][]graph.Flow{}
		for _, f := range p.Flows {
			leaving[f.From] = append(leaving[f.From], f)
		}
		for _, b := range p.Blocks {
			cards[b.ID] = r.Card(b, machine.Env{Document: d, Pool: p, Names: known, Outgoing: leaving[b.ID]}, names)
		}
	}
	return cards
}

// People are the groups and persons that a document names, once each, as it
// writes them.
func People(r *block.Registry, d *graph.Document) []string { return named(r, d, form.WidgetPeople) }

// Connections are the slugs of the connections that a document names, once each.
func Connections(r *block.Registry, d *graph.Document) []string {
	return named(r, d, form.WidgetConnection)
}

// ConnectionsOf are the slugs of those that one block names.
func ConnectionsOf(r *block.Registry, d *graph.Document, of graph.ID) (slugs []string) {
	for _, m := range mentions(r, d) {
		if m.block == of && m.widget == form.WidgetConnection {
			slugs = append(slugs, m.ref)
		}
	}
	return slugs
}

func named(r *block.Registry, d *graph.Document, widget form.Widget) (refs []string) {
	for _, m := range mentions(r, d) {
		if m.widget == widget && !slices.Contains(refs, m.ref) {
			refs = append(refs, m.ref)
		}
	}
	return refs
}
