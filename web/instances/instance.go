package instances

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
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
	demo        bool // the demo systems, with the mails they caught
	zone        string
}

func accessOf(v models.Viewer, r models.Rights) access {
	return access{see: r.Has(models.MaySee), manage: r.Has(models.MayManage), demo: v.Sample && v.Admin, zone: v.Zone}
}

// instance is one run with everything its page tells.
type instance struct {
	frame page.Frame
	can   access
	leads bool // what happened leads to the drawing beside it
	place *time.Location
	now   time.Time

	is     models.InstanceView
	view   *host.View
	doc    graph.Document
	blocks map[graph.ID]*graph.Block
	flows  map[graph.ID]*graph.Flow
	moves  []host.Move
	former map[graph.ID]*graph.Block // of versions that it has left
	kinds  kinds

	tasks     []models.TaskView
	seats     map[int64][]models.SeatView // of open tasks that have some
	answerers map[int64][]models.Answerer // of open tasks that groups are asked
	incidents []models.Incident
	questions map[int64]int64 // what those who manage the process are asked, by incident
	timers    map[machine.Key]time.Time
	jobs      map[machine.Key]models.JobView
	subs      map[machine.Key]models.Subscription
	children  []models.InstanceListRow
	steps     []host.Step // the newest
	called    map[string]string
	caught    map[string]bool // the ids of mails of its steps that the demo mail server keeps, for those who may look
	why       why.Reader
	taken     []graph.ID // flows, the last one last
}

// mostTasks are told of on a page of what happened.
const mostTasks = 500

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
	rights, err := s.DB.SeesInstance(ctx, who, key)
	if err != nil {
		return nil, err
	}
	return s.read(ctx, key, accessOf(who, rights), nil)
}

// Show is GET /instances/:instance.
func (s Screen) Show(c echo.Context) error {
	v, err := s.asked(c)
	if err != nil {
		return err
	}
	s.Tried(c, models.Watched)
	ctx := c.Request().Context()
	version, err := s.DB.Version(ctx, v.is.ProcessID, v.is.Version)
	if err != nil {
		return err
	}
	pic, err := picture.Of(ctx, s.DB, s.Kinds, version.Document)
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
func (s Screen) read(ctx context.Context, key int64, can access, p *past) (*instance, error) {
	v := &instance{can: can, leads: true, now: time.Now(), kinds: kinds{s.Kinds}, place: models.Viewer{Zone: can.zone}.Location()}
	if err := s.around(ctx, v, key, p); err != nil {
		return nil, err
	}
	var err error
	if v.doc, err = s.Engine.Document(ctx, v.is.ProcessID, int(v.is.Version)); err != nil {
		return nil, err
	}
	v.index()
	if err := s.left(ctx, v); err != nil {
		return nil, err
	}
	if v.caught, err = s.letters(ctx, v); err != nil {
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
	for _, m := range v.moves {
		d, err := s.Engine.Document(ctx, v.is.ProcessID, int(m.Version))
		if err != nil {
			return err
		}
		if v.former == nil {
			v.former = map[graph.ID]*graph.Block{}
		}
		for p := range d.Pools {
			for i := range d.Pools[p].Blocks {
				v.former[d.Pools[p].Blocks[i].ID] = &d.Pools[p].Blocks[i]
			}
		}
	}
	return nil
}

// around reads the instance and the rows that surround it: what happened, all of
// it or its end, and whatever is under way.
func (s Screen) around(ctx context.Context, v *instance, key int64, p *past) error {
	before := p.known(key)
	last := int32(0)
	if len(before) > 0 {
		last = before[len(before)-1].Number
	}
	rows, err := s.DB.Surroundings(ctx, key, last)
	for err == nil && len(rows.Moves) > 0 && rows.Moves[len(rows.Moves)-1].Step > rows.Step {
		rows, err = s.DB.Surroundings(ctx, key, last) // it moved to another version while it was read
	}
	if errors.Is(err, &models.Error{Code: models.Missing}) {
		p.forget(key)
	}
	if err != nil {
		return err
	}
	in := hosted(&rows.InstanceRow)
	if v.view, err = s.Engine.Unpack(ctx, in); err != nil {
		return err
	}
	v.is, v.moves = rows.InstanceView, moves(rows.Moves)
	read, err := s.Engine.UnpackHistory(ctx, in, v.moves, records(rows.History))
	if err != nil {
		return err
	}
	v.steps = p.joined(key, before, read)
	v.tasks, v.seats, v.children, v.incidents = rows.Tasks, rows.Seats, rows.Children, rows.Incidents
	v.timers, v.jobs, v.subs = map[machine.Key]time.Time{}, map[machine.Key]models.JobView{}, map[machine.Key]models.Subscription{}
	for _, t := range rows.Timers {
		v.timers[machine.Key(t.Key)] = t.DueAt
	}
	for _, j := range rows.Jobs {
		v.jobs[machine.Key(j.Key)] = j
	}
	for _, x := range rows.Subs {
		v.subs[machine.Key(x.Key)] = x
	}
	if err := s.answering(ctx, v); err != nil {
		return err
	}
	return s.asking(ctx, v)
}

// answering finds out who is meant where a group is asked.
func (s Screen) answering(ctx context.Context, v *instance) (err error) {
	v.answerers = map[int64][]models.Answerer{}
	var keys []int64
	for _, t := range v.tasks {
		if v.asksGroup(t) && len(keys) < mostWaits {
			keys = append(keys, t.Key)
		}
	}
	if v.can.see && len(keys) > 0 {
		v.answerers, err = s.DB.Answerers(ctx, keys, mostAnswerers)
	}
	return err
}

// mostAnswerers are named where a group is asked.
const mostAnswerers = 4

// asksGroup tells tasks that anybody of a group may answer, and nobody has taken.
func (v *instance) asksGroup(t models.TaskView) bool {
	return t.ClosedAt == nil && t.ClaimedBy == nil && t.Seats == 0 && slices.ContainsFunc(t.People, func(ref string) bool { return strings.HasPrefix(ref, "group:") })
}

// asking finds the questions that failures belong to, for those who may answer.
func (s Screen) asking(ctx context.Context, v *instance) (err error) {
	if !v.can.manage || len(v.incidents) == 0 {
		return nil
	}
	keys := make([]int64, len(v.incidents))
	for i, in := range v.incidents {
		keys[i] = in.Key
	}
	v.questions, err = s.DB.QuestionsAbout(ctx, keys)
	return err
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
