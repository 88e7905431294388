package home

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"segue/designer/layout"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/web/picture"
	"segue/web/ui"
	"segue/web/why"
)

// counts are the figures at the top.
type counts struct{ mine, overdue, running, attention, finished int }

func (s Screen) count(ctx context.Context, v *view) error {
	for _, n := range []struct {
		to    *int
		count func() (int, error)
	}{
		{&v.counts.mine, func() (int, error) { return s.DB.CountTasks(ctx, v.who, models.InboxFilter{Now: v.now}) }},
		{&v.counts.overdue, func() (int, error) {
			return s.DB.CountTasks(ctx, v.who, models.InboxFilter{Now: v.now, Due: models.Overdue})
		}},
		{&v.counts.running, s.counting(ctx, v, models.Open)},
		{&v.counts.attention, s.counting(ctx, v, models.Attention)},
		{&v.counts.finished, s.counting(ctx, v, models.Ended)},
	} {
		var err error
		if *n.to, err = n.count(); err != nil {
			return err
		}
	}
	return nil
}

func (s Screen) counting(ctx context.Context, v *view, status models.InstanceStatus) func() (int, error) {
	return func() (int, error) { return s.DB.CountInstances(ctx, v.who, models.InstanceFilter{Status: status}) }
}

func (v view) figures() []ui.Figure {
	mine := ui.Figure{Label: "Waiting for you", Value: ui.FormatCount(v.counts.mine), Href: "/inbox"}
	overdue := ui.Figure{Label: "Overdue for you", Value: ui.FormatCount(v.counts.overdue), Href: "/inbox?due=overdue", Bad: v.counts.overdue > 0}
	// Red is what the viewer can do something about; the rest is with others.
	attention := ui.Figure{Label: "Need attention", Value: ui.FormatCount(v.counts.attention), Href: "/instances?status=attention", Bad: v.counts.attention > 0}
	if v.counts.attention > 0 && len(v.troubles) == 0 {
		attention.Label, attention.Bad = "Others look after", false
	}
	return []ui.Figure{mine, overdue,
		{Label: "Running", Value: ui.FormatCount(v.counts.running), Href: "/instances?status=open"}, attention,
		{Label: "Finished", Value: ui.FormatCount(v.counts.finished), Href: "/instances?status=ended"}}
}

// trouble is what needs an answer, with the name of its block.
type trouble struct {
	models.Trouble
	block string
}

func (t trouble) href() string { return fmt.Sprintf("/questions/%d", t.ID) }

func (s Screen) answers(ctx context.Context, v *view) error {
	list, err := s.DB.Troubles(ctx, v.who, most)
	if err != nil {
		return err
	}
	for _, t := range list {
		doc, err := s.Engine.Document(ctx, t.ProcessID, int(t.Version))
		if err != nil {
			return err
		}
		v.troubles = append(v.troubles, trouble{t, why.Of(s.Kinds, &doc, block.Names{}).Title(graph.ID(t.Block))})
	}
	return nil
}

// request is what the viewer started, and when it should end.
type request struct {
	models.InstanceListRow
	expected time.Time // zero: nobody can say, or it has ended
}

func (s Screen) mine(ctx context.Context, v *view) error {
	rows, err := s.DB.InstancePage(ctx, v.who, models.InstanceFilter{Mine: true, Limit: most})
	if err != nil {
		return err
	}
	for _, r := range rows {
		one := request{InstanceListRow: r}
		if r.EndedAt == nil && r.Incidents == 0 {
			p, err := s.pulse(ctx, r.ProcessID, v.now)
			if err != nil {
				return err
			}
			if end := r.StartedAt.Add(p.Usual); p.Finished >= enough && end.After(v.now) {
				one.expected = end
			}
		}
		v.requests = append(v.requests, one)
	}
	return nil
}

// enough finished instances tell how long the next will take.
const enough = 3

// watched is a process as those see it who may watch it.
type watched struct {
	models.ProcessRow
	pulse   models.Pulse
	mini    picture.Mini
	stands  []stand
	slowest string
}

// stand is how many instances stand at a block.
type stand struct {
	title string
	models.StandingAt
}

// stand reports whether instances stand at a block because they wait, or because
// they need attention.
func (w watched) stand(attention bool) bool {
	return slices.ContainsFunc(w.pulse.Standing, func(x models.StandingAt) bool { return x.Attention == attention })
}

const mostStands = 3 // are named beside a picture

func (s Screen) watch(ctx context.Context, v *view) error {
	rows, err := s.DB.ProcessPage(ctx, v.who, models.ProcessFilter{Right: models.MaySee, Started: true, Limit: 8 * most})
	if err != nil {
		return err
	}
	// What needs attention comes first; within, by name as the page came.
	slices.SortStableFunc(rows, func(a, b models.ProcessRow) int { return cmp.Compare(min(b.Attention, 1), min(a.Attention, 1)) })
	for _, row := range rows[:min(len(rows), most)] {
		w := watched{ProcessRow: row}
		if w.pulse, err = s.pulse(ctx, row.ID, v.now); err != nil {
			return err
		}
		doc, err := s.Engine.Document(ctx, row.ID, int(row.Latest))
		if err != nil {
			return err
		}
		s.draw(&w, doc)
		v.watched = append(v.watched, w)
	}
	return nil
}

// draw makes the small picture of a process with where its instances stand.
func (s Screen) draw(w *watched, doc graph.Document) {
	r := why.Of(s.Kinds, &doc, block.Names{})
	at := map[graph.ID]string{}
	for _, x := range w.pulse.Standing {
		id := graph.ID(x.Block)
		if at[id] == "" {
			at[id] = map[bool]string{true: "attention", false: "waiting"}[x.Attention]
		}
		if len(w.stands) < mostStands {
			w.stands = append(w.stands, stand{r.Title(id), x})
		}
	}
	if w.pulse.Slowest != "" {
		w.slowest = r.Title(graph.ID(w.pulse.Slowest))
	}
	layout.Missing(&doc, layout.Sizes)
	w.mini = picture.MiniOf(s.Kinds, &doc).Standing(at)
}
