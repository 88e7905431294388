package designer

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// Tables gives the newest versions of shared tables, those of the slugs that
// have one; the copies bring their slug and version along.
type Tables func(slugs []string) ([]graph.Table, error)

// Shared is what documents can name that belongs to the organisation.
type Shared struct {
	Tables    Tables
	Calendars func() ([]graph.Calendar, error) // nil: there are none
	Offer     bool                             // also calendars that nothing names, to choose from
}

// Pinned is the document with a copy of each shared table that its blocks name,
// as it is published now, and without copies that nothing names. A version is
// published so: what it decides never changes after that. d is not changed.
func Pinned(r *block.Registry, d graph.Document, from Shared) (graph.Document, error) {
	calendars, err := withCalendars(&d, from)
	if err != nil {
		return d, err
	}
	shared := from.Tables
	slugs := sharedTables(r, &d)
	own := slices.DeleteFunc(slices.Clone(d.Tables), func(t graph.Table) bool { return t.Shared != "" })
	if len(slugs) > 0 && shared != nil {
		copies, err := shared(slugs)
		if err != nil {
			return d, err
		}
		for _, t := range copies {
			t.ID = freeTableID(own, t.Shared)
			own = append(own, t)
		}
	}
	d.Tables, d.Calendars = own, calendars
	return d, nil
}

// withCalendars are the document's own calendars, and copies of those of the
// organisation that it or its blocks name.
func withCalendars(d *graph.Document, from Shared) ([]graph.Calendar, error) {
	list := slices.DeleteFunc(slices.Clone(d.Calendars), func(c graph.Calendar) bool { return c.Shared })
	if from.Calendars == nil {
		return d.Calendars, nil
	}
	named := calendarsNamed(d)
	if len(named) == 0 && !from.Offer {
		return list, nil
	}
	all, err := from.Calendars()
	for _, c := range all {
		own := slices.ContainsFunc(list, func(o graph.Calendar) bool { return o.ID == c.ID })
		if !own && (from.Offer || named[c.ID]) {
			c.Shared = true
			list = append(list, c)
		}
	}
	return list, err
}

func calendarsNamed(d *graph.Document) map[graph.ID]bool {
	named := map[graph.ID]bool{}
	if d.Calendar != "" {
		named[d.Calendar] = true
	}
	for _, p := range d.Pools {
		for _, b := range p.Blocks {
			var props struct{ Calendar graph.ID }
			if json.Unmarshal(b.Props, &props) == nil && props.Calendar != "" && props.Calendar != graph.AllTheTime {
				named[props.Calendar] = true
			}
		}
	}
	return named
}

func freeTableID(used []graph.Table, stem string) graph.ID {
	id := graph.ID("shared-" + stem)
	for n := 2; slices.ContainsFunc(used, func(t graph.Table) bool { return t.ID == id }); n++ {
		id = graph.ID(fmt.Sprintf("shared-%s-%d", stem, n))
	}
	return id
}

// sharedTables are the slugs of the shared tables that blocks name.
func sharedTables(r *block.Registry, d *graph.Document) (slugs []string) {
	for _, p := range d.Pools {
		for _, b := range p.Blocks {
			f, ok := r.Form(b.Kind, b.Props, FormEnv(d))
			if !ok {
				continue
			}
			inFields(f, func(_ string, fl *form.Field) {
				var ref string
				if fl.Widget != form.WidgetTable || json.Unmarshal(fl.Value, &ref) != nil {
					return
				}
				if slug, shared := strings.CutPrefix(ref, graph.SharedTable); shared && !slices.Contains(slugs, slug) {
					slugs = append(slugs, slug)
				}
			})
		}
	}
	return slugs
}
