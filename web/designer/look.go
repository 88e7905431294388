package designer

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
	"segue/web/picture"
	"segue/web/ui"
	"segue/web/visit"
)

// look is what the panel says of a block that cannot be changed here.
type look struct {
	block  graph.Block
	kind   block.Type
	hue    string
	groups []lookGroup
	form   *graph.Form
}

// lookGroup is one section of it.
type lookGroup struct {
	title   string
	details []ui.Detail
}

// VersionBlock is GET /processes/:process/versions/:number/block.
func (s Screen) VersionBlock(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	number, err := strconv.ParseInt(c.Param("number"), 10, 32)
	if err != nil || number < 1 {
		return &models.Error{Code: models.Missing, Message: "There is no such version."}
	}
	v, err := s.DB.Version(c.Request().Context(), id, int32(number))
	if err != nil {
		return err
	}
	return s.lookAt(c, id, v.Document)
}

// EarlierBlock is GET /processes/:process/drafts/:number/block.
func (s Screen) EarlierBlock(c echo.Context) error {
	process, revision, current, err := s.revision(c)
	if err != nil {
		return err
	}
	if revision == current.Revision {
		return s.lookAt(c, process, current.Document)
	}
	kept, err := s.DB.Snapshot(c.Request().Context(), process, revision)
	if err != nil {
		return err
	}
	return s.lookAt(c, process, kept.Document)
}

// lookAt answers with the block that the query names; without one, with what
// stands where none is selected.
func (s Screen) lookAt(c echo.Context, process int64, document json.RawMessage) error {
	sub := subject{process: process, of: "block", id: graph.ID(visit.Query(c, "block")), sent: url.Values{}}
	var err error
	if sub.doc, err = graph.Decode(document); err != nil {
		return err
	}
	for sub.pool = range sub.doc.Pools {
		if sub.block() != nil {
			break
		}
	}
	b := sub.block()
	if b == nil {
		return visit.HTML(c, http.StatusOK, lookNothing(sub.doc.Documentation, calendarName(&sub.doc)))
	}
	called, err := s.called(c, &sub, b)
	if err != nil {
		return err
	}
	d, err := s.gather(c.Request().Context(), &sub, called)
	if err != nil {
		return err
	}
	v := blockPanel{panel: panel{process: process, of: sub.of, id: sub.id}}
	if v.kind, v.known = s.Blocks.Type(b.Kind); !v.known {
		v.kind = block.Type{Kind: b.Kind, Name: block.Readable(string(b.Kind)), Icon: "box"}
	}
	s.drawBlock(&sub, b, d, &v)
	return visit.HTML(c, http.StatusOK, lookBlock(lookOf(*b, v, words.Of(&sub.doc, machine.Variables(&sub.doc)))))
}

func countsWords(calendar string) string {
	return "Waits and due dates count by the calendar “" + calendar + "”."
}

func lookOf(b graph.Block, v blockPanel, r *words.Reader) look {
	l := look{block: b, kind: v.kind, hue: picture.Hue(v.kind.Group)}
	for _, s := range v.sections {
		if g := (lookGroup{s.title, detailsOf(s.fields, r)}); len(g.details) > 0 {
			l.groups = append(l.groups, g)
		}
	}
	if b.Repeat != nil {
		l.groups = append(l.groups, lookGroup{"Repeat", repeatDetails(b.Repeat, r)})
	}
	var ways []ui.Detail
	for _, w := range v.ways {
		when := "otherwise"
		switch {
		case w.flow.Condition != "":
			when = r.Condition(w.flow.Condition)
		case !w.flow.Default:
			when = ""
		}
		way := ui.Detail{Label: w.title}
		if when != "" {
			way.Value = ui.Said(when)
		}
		ways = append(ways, way)
	}
	if len(ways) > 0 {
		l.groups = append(l.groups, lookGroup{"Ways out", ways})
	}
	if v.sheet != nil {
		l.form = &v.sheet.form
	}
	return l
}

// detailsOf are the fields that say something, in words.
func detailsOf(fields []field, r *words.Reader) []ui.Detail {
	var list []ui.Detail
	add := func(label, text string) {
		if text != "" {
			list = append(list, ui.Detail{Label: label, Value: ui.Said(text)})
		}
	}
	for _, f := range fields {
		switch f.widget {
		case form.WidgetSwitch:
			add(f.Label, map[bool]string{true: "Yes", false: "No"}[f.on])
		case form.WidgetChoice, form.WidgetConnection, form.WidgetForm:
			add(f.Label, labelOf(f.options, f.value))
		case form.WidgetDuration:
			if f.count != "" {
				add(f.Label, f.count+" "+f.unit)
			}
		case form.WidgetPeople:
			var names []string
			for _, p := range f.people {
				names = append(names, p.Name)
			}
			add(f.Label, strings.Join(names, ", "))
		case form.WidgetCondition:
			if f.value != "" {
				add(f.Label, r.Condition(f.value))
			}
		case form.WidgetExpression:
			if f.value != "" {
				add(f.Label, r.Of(f.value))
			}
		case form.WidgetTemplate:
			text := f.value
			if t, ok := form.ReadTemplate(nil, text); ok {
				text = block.Names{Words: r}.Text(t)
			}
			add(f.Label, text)
		case form.WidgetVariable:
			if f.value != "" {
				add(f.Label, r.Name(f.value))
			}
		case form.WidgetRows:
			for i, row := range f.rows {
				inner := detailsOf(row.fields, r)
				if len(inner) == 2 {
					list = append(list, ui.Detail{Label: inner[0].Text, Value: inner[1].Value})
					continue
				}
				for _, x := range inner {
					list = append(list, ui.Detail{Label: fmt.Sprintf("%s %d, %s", f.Label, i+1, strings.ToLower(x.Label)), Value: x.Value})
				}
			}
		default:
			add(f.Label, f.value)
		}
	}
	return list
}

func labelOf(options []ui.Option, value string) string {
	for _, o := range options {
		if o.Value == value {
			return o.Label
		}
	}
	return value
}

func repeatDetails(b *graph.Repeat, r *words.Reader) []ui.Detail {
	list := []ui.Detail{{Label: "How often", Value: ui.Said(block.Names{Words: r}.Repeat(b))}}
	for _, x := range []struct {
		label, source string
		say           func(string) string
	}{{"List", b.Over, r.Of}, {"Each item is called", b.Item, r.Name}, {"Rounds", b.Times, r.Of}, {"As long as", b.While, r.Condition},
		{"Each round adds", b.Collect, r.Of}, {"Kept as a list in", b.Into, r.Name}, {"Done as soon as", b.Until, r.Condition}, {"Each round gives the signal", b.Signal, r.Name}, {"But only if", b.Tell, r.Condition}} {
		if x.source != "" {
			list = append(list, ui.Detail{Label: x.label, Value: ui.Said(x.say(x.source))})
		}
	}
	return list
}
