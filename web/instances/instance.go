package instances

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer/english"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/picture"
	"segue/web/reading"
	"segue/web/ui"
	"segue/web/visit"
	"segue/web/why"
)

// access is what a viewer may do on the page, and the zone times are shown in.
// Viewers with equal access see the very same page.
type access struct {
	see, manage bool
	zone        string
}

func accessOf(v models.Viewer, r models.Rights) access {
	return access{see: r.Has(models.MaySee), manage: r.Has(models.MayManage), zone: v.Zone}
}

// instance is one run with everything its page tells.
type instance struct {
	frame page.Frame
	can   access
	place *time.Location
	now   time.Time

	is       models.InstanceView
	view     *host.View
	doc      graph.Document
	document []byte
	blocks   map[graph.ID]*graph.Block
	flows    map[graph.ID]*graph.Flow
	former   map[graph.ID]*graph.Block // of versions that it has left
	kinds    kinds

	tasks     []models.TaskView
	seats     map[int64][]models.SeatView // of open tasks that have some
	incidents []models.Incident
	timers    map[machine.Key]time.Time
	jobs      map[machine.Key]models.Job
	subs      map[machine.Key]models.Subscription
	children  []models.InstanceListRow
	steps     []host.Step // the newest mostRead
	called    map[string]string
	why       why.Reader
	taken     []graph.ID // flows, the last one last
}

const (
	mostRead  = 1000 // steps of a history, for where the instance has been
	mostTasks = 500
	mostRows  = 100
)

func (v *instance) path() string { return fmt.Sprintf("/instances/%d", v.is.Key) }

func (v *instance) open() bool { return v.is.EndedAt == nil }

// at is a moment as the viewer's clock shows it.
func (v *instance) at(t time.Time) time.Time { return t.In(v.place) }

// title is what people call a block.
func (v *instance) title(id graph.ID) string {
	b := v.blocks[id]
	if b == nil {
		b = v.former[id]
	}
	switch {
	case b == nil:
		return string(id)
	case b.Name != "":
		return b.Name
	}
	return v.kinds.name(b.Kind)
}

// who is what people call a person or a group that a history names.
func (v *instance) who(ref string) string {
	switch {
	case ref == "":
		return ""
	case ref == "starter":
		return v.starter()
	case v.called[ref] != "":
		return v.called[ref]
	case v.called[strings.ToLower(ref)] != "":
		return v.called[strings.ToLower(ref)]
	}
	return strings.TrimPrefix(ref, "group:")
}

func (v *instance) starter() string {
	if v.is.Starter == "" {
		return "whoever started it"
	}
	return v.is.Starter
}

// asked reads the instance that the request is about, as far as its visitor may see it.
func (s Screen) asked(c echo.Context) (*instance, error) {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	key, err := visit.ID(c, "instance")
	if err != nil {
		return nil, err
	}
	is, err := s.DB.Instance(ctx, who, key)
	if err != nil {
		return nil, err
	}
	rights, err := s.DB.SeesInstance(ctx, who, key)
	if err != nil {
		return nil, err
	}
	return s.read(ctx, is, accessOf(who, rights))
}

// Show is GET /instances/:instance.
func (s Screen) Show(c echo.Context) error {
	v, err := s.asked(c)
	if err != nil {
		return err
	}
	s.Tried(c, models.Watched)
	pic, err := picture.Of(c.Request().Context(), s.DB, s.Kinds, v.document)
	if err != nil {
		return err
	}
	if v.can.see {
		pic.BPMN = fmt.Sprintf("/processes/%d/versions/%d/bpmn", v.is.ProcessID, v.is.Version)
	}
	v.frame = visit.Frame(c, page.Frame{
		Title: v.is.Title(), Active: "instances", Crumbs: v.crumbs(), Status: badge(v), Actions: actions(v),
		Live: fmt.Sprintf("/live?topic=instance:%d", v.is.Key), Scripts: []string{"designer.js"}, Styles: []string{"designer.css"},
	})
	return visit.HTML(c, http.StatusOK, instancePage(v, pic))
}

// reading is the version as English; the browser marks where the instance is.
func (v *instance) reading() reading.Args {
	text := english.Of(v.kinds.Registry, &v.doc, picture.Names(&v.doc, v.called))
	return reading.Args{Text: text, Process: v.is.Process + ": " + v.is.Title(), Version: fmt.Sprintf("Version %d", v.is.Version), At: v.at(v.now)}
}

func (v *instance) crumbs() []ui.Crumb {
	process := ui.Crumb{Label: v.is.Process}
	if v.can.see {
		process.Href = fmt.Sprintf("/processes/%d", v.is.ProcessID)
	}
	return []ui.Crumb{{Label: "Instances", Href: "/instances"}, process}
}

// read gathers all that the page tells, for a set of rights.
func (s Screen) read(ctx context.Context, is models.InstanceView, can access) (*instance, error) {
	v := &instance{is: is, can: can, now: time.Now(), kinds: kinds{s.Kinds}, place: models.Viewer{Zone: can.zone}.Location()}
	key := machine.Key(is.Key)
	version, err := s.DB.Version(ctx, is.ProcessID, is.Version)
	if err != nil {
		return nil, err
	}
	v.document = version.Document
	if v.doc, err = s.Engine.Document(ctx, is.ProcessID, int(is.Version)); err != nil {
		return nil, err
	}
	v.index()
	if v.view, err = s.Engine.Inspect(ctx, key); err != nil {
		return nil, err
	}
	if v.steps, err = s.history(ctx, key, is.Step); err != nil {
		return nil, err
	}
	if err := s.left(ctx, v); err != nil {
		return nil, err
	}
	if err := s.around(ctx, v); err != nil {
		return nil, err
	}
	v.called, err = s.DB.Called(ctx, append(v.mentioned(), picture.Refs(s.Kinds, &v.doc)...))
	v.why, v.taken = why.Of(s.Kinds, &v.doc, picture.Names(&v.doc, v.called)), why.Taken(v.steps)
	return v, err
}

func (v *instance) index() {
	v.blocks, v.flows = map[graph.ID]*graph.Block{}, map[graph.ID]*graph.Flow{}
	for p := range v.doc.Pools {
		pool := &v.doc.Pools[p]
		for i := range pool.Blocks {
			v.blocks[pool.Blocks[i].ID] = &pool.Blocks[i]
		}
		for i := range pool.Flows {
			v.flows[pool.Flows[i].ID] = &pool.Flows[i]
		}
	}
}

// left reads the blocks of versions that the instance has left, for its story.
func (s Screen) left(ctx context.Context, v *instance) error {
	versions, err := s.Engine.LeftVersions(ctx, machine.Key(v.is.Key))
	if err != nil || len(versions) == 0 {
		return err
	}
	v.former = map[graph.ID]*graph.Block{}
	for _, number := range versions {
		d, err := s.Engine.Document(ctx, v.is.ProcessID, number)
		if err != nil {
			return err
		}
		for p := range d.Pools {
			for i := range d.Pools[p].Blocks {
				v.former[d.Pools[p].Blocks[i].ID] = &d.Pools[p].Blocks[i]
			}
		}
	}
	return nil
}

// history reads what happened: all of it, or its end.
func (s Screen) history(ctx context.Context, key machine.Key, last int32) ([]host.Step, error) {
	return s.Engine.History(ctx, key, max(0, last-mostRead), mostRead)
}

// around reads the rows that surround an instance.
func (s Screen) around(ctx context.Context, v *instance) (err error) {
	key := v.is.Key
	if v.tasks, err = s.DB.InstanceTasks(ctx, key, mostTasks); err != nil {
		return err
	}
	if v.children, err = s.DB.Children(ctx, key, mostRows); err != nil || !v.open() {
		return err
	}
	if v.incidents, err = s.DB.OpenIncidents(ctx, key, mostRows); err != nil {
		return err
	}
	timers, err := s.DB.InstanceTimers(ctx, key)
	if err != nil {
		return err
	}
	jobs, err := s.DB.InstanceJobs(ctx, key)
	if err != nil {
		return err
	}
	subs, err := s.DB.InstanceSubscriptions(ctx, key)
	if err != nil {
		return err
	}
	v.timers, v.jobs, v.subs = map[machine.Key]time.Time{}, map[machine.Key]models.Job{}, map[machine.Key]models.Subscription{}
	for _, t := range timers {
		v.timers[machine.Key(t.Key)] = t.DueAt
	}
	for _, j := range jobs {
		v.jobs[machine.Key(j.Key)] = j
	}
	for _, x := range subs {
		v.subs[machine.Key(x.Key)] = x
	}
	return s.votes(ctx, v)
}

// votes reads who sits on the open tasks that several people decide.
func (s Screen) votes(ctx context.Context, v *instance) error {
	v.seats = map[int64][]models.SeatView{}
	for _, t := range v.tasks {
		if t.ClosedAt != nil || t.Seats < 2 {
			continue
		}
		seats, err := s.DB.Seats(ctx, t.Key)
		if err != nil {
			return err
		}
		v.seats[t.Key] = seats
	}
	return nil
}

// mentioned are the people and groups that tasks and history name.
func (v *instance) mentioned() []string {
	seen := map[string]bool{}
	var refs []string
	add := func(ref string) {
		if ref != "" && !seen[ref] {
			seen[ref] = true
			refs = append(refs, ref)
		}
	}
	for _, t := range v.tasks {
		for _, p := range t.People {
			add(p)
		}
	}
	for _, s := range v.steps {
		add(doer(s.Event.Body))
	}
	return refs
}

// doer is the person behind an event, as histories name them.
func doer(body machine.EventBody) string {
	switch b := body.(type) {
	case machine.Started:
		return b.By
	case machine.Decided:
		return b.By
	case machine.Cancelled:
		return b.By
	case machine.Retried:
		return b.By
	case machine.Skipped:
		return b.By
	case machine.Moved:
		return b.By
	case machine.VariablesSet:
		return b.By
	case machine.Suspended:
		return b.By
	case machine.Resumed:
		return b.By
	case machine.Begun:
		return b.By
	case machine.Rescheduled:
		return b.By
	case machine.Migrated:
		return b.By
	}
	return ""
}
