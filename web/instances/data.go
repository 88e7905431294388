package instances

import (
	"fmt"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/sheet"
	"segue/web/ui"

	"github.com/a-h/templ"
)

// group is what one scope knows.
type group struct {
	scope  machine.Key
	title  string
	values []ui.Detail
}

// data is what the instance knows, its own first, then what only a part of it
// knows.
func (v *instance) data() []group {
	fields := v.labels()
	var groups []group
	for _, s := range v.view.Scopes {
		if len(s.Variables) == 0 {
			continue
		}
		g := group{scope: s.Key, values: sheet.Values(fields, sheetVars(s.Variables), v.who)}
		if s.Block != "" {
			g.title = "Only in “" + v.title(s.Block) + "”"
		}
		if s.Round > 0 {
			g.title += fmt.Sprintf(", round %d", s.Round)
		}
		groups = append(groups, g)
	}
	return groups
}

func sheetVars(vars []machine.Var) []sheet.Var {
	list := make([]sheet.Var, len(vars))
	for i, x := range vars {
		list[i] = sheet.Var{Name: x.Name, Value: x.Value}
	}
	return list
}

// labels say what variables are called: as the forms and the data of the
// document do.
func (v *instance) labels() []graph.Field {
	var fields []graph.Field
	for _, f := range v.doc.Forms {
		fields = append(fields, f.Fields...)
	}
	for _, d := range v.doc.Data {
		fields = append(fields, graph.Field{Name: d.Name, Label: d.Label})
	}
	return fields
}

// facts are the particulars of the instance.
func (v *instance) facts() []ui.Detail {
	list := []ui.Detail{{Label: "Process", Value: v.link(v.is.Process, fmt.Sprintf("/processes/%d", v.is.ProcessID))},
		{Label: "Version", Value: v.link(v.version(), fmt.Sprintf("/processes/%d/versions/%d", v.is.ProcessID, v.is.Version))}}
	if v.is.BusinessID != nil {
		list = append(list, ui.Detail{Label: "Reference", Text: *v.is.BusinessID})
	}
	starter := ui.Detail{Label: "Started by", Text: "By itself"}
	if v.is.Starter != "" {
		starter = ui.Detail{Label: "Started by", Value: ui.PersonName(ui.Person{Name: v.is.Starter})}
	}
	list = append(list, starter, ui.Detail{Label: "Started", Value: ui.Moment(v.at(v.is.StartedAt))})
	if v.is.EndedAt != nil {
		list = append(list, ui.Detail{Label: "Ended", Value: ui.Moment(v.at(*v.is.EndedAt))})
	}
	if v.is.Caller != nil {
		list = append(list, ui.Detail{Label: "Called by", Value: v.link("Another instance", fmt.Sprintf("/instances/%d", models.InstanceOf(*v.is.Caller)))})
	}
	return append(list, ui.Detail{Label: "Number", Text: fmt.Sprint(v.is.Key)})
}

func (v *instance) version() string {
	if v.is.Version < v.is.Latest {
		return fmt.Sprintf("%d (the newest is %d)", v.is.Version, v.is.Latest)
	}
	return fmt.Sprint(v.is.Version)
}

// link leads somewhere, for those who may go there.
func (v *instance) link(label, href string) templ.Component {
	if !v.can.see {
		return plain(label)
	}
	return ui.Link(ui.LinkArgs{Label: label, Href: href})
}

// end says how it ended.
func (v *instance) end() wait {
	w := wait{tone: ui.Good, icon: "circle-check", title: "It is done", since: *v.is.EndedAt}
	switch models.InstanceStatus(v.is.Status) {
	case models.Cancelled:
		w.tone, w.icon, w.title = ui.Quiet, "ban", "It was cancelled"
		for _, s := range v.steps {
			if b, ok := s.Event.Body.(machine.Cancelled); ok {
				if b.By != "" {
					w.title = v.who(b.By) + " cancelled it"
				}
				w.text = b.Reason
			}
		}
	case models.Failed:
		w.tone, w.icon, w.title = ui.Bad, "circle-x", "It failed"
		w.text = "Something went against it that the process does not deal with."
		if v.is.ErrorCode != nil && *v.is.ErrorCode != "" {
			w.text = "Nothing in the process deals with “" + *v.is.ErrorCode + "”."
		}
	}
	return w
}
