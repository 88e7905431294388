package designer

import (
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/graph"
	"segue/web/ui"
	"segue/web/visit"
)

// framePanel is the panel of a lane, or of the pool around them.
type framePanel struct {
	panel
	lane   *graph.Lane // nil: it is the pool
	name   string
	groups []ui.Option
	blocks int // that lie in it
}

func (s Screen) framePanel(c echo.Context, sub *subject) error {
	pool := &sub.doc.Pools[sub.pool]
	groups, err := s.DB.GroupsPage(c.Request().Context(), models.GroupFilter{Limit: mostConnections})
	if err != nil {
		return err
	}
	v := framePanel{panel: panel{process: sub.process, of: sub.of, id: sub.id}, lane: sub.lane(), name: pool.Name}
	if v.lane != nil {
		v.groups = groupOptions(groups, v.lane.Group)
	}
	if sub.edited {
		v.answer = editFrame(sub, v.lane, pool, v.groups)
	}
	if v.lane != nil {
		v.name = v.lane.Name
	} else {
		v.name = pool.Name
	}
	for _, b := range pool.Blocks {
		if b.Parent == "" && b.Host == "" && (v.lane == nil || b.Lane == v.lane.ID) {
			v.blocks++
		}
	}
	return visit.HTML(c, http.StatusOK, frameFields(v))
}

func editFrame(sub *subject, lane *graph.Lane, pool *graph.Pool, groups []ui.Option) *answer {
	name := strings.TrimSpace(sub.sent.Get("_name"))
	if lane == nil {
		pool.Name = name
		return &answer{Label: "Rename pool", Change: change{Pools: map[graph.ID]map[string]any{pool.ID: {"name": orNull(name)}}}}
	}
	was := lane.Group
	lane.Name = name
	if group := sub.sent.Get("_group"); group == "" || slices.ContainsFunc(groups, func(o ui.Option) bool { return o.Value == group }) {
		lane.Group = group
	}
	if lane.Group != was && (name == "" || strings.HasPrefix(name, "Lane ")) { // nobody named it yet
		if i := slices.IndexFunc(groups, func(o ui.Option) bool { return o.Value == lane.Group }); i >= 0 {
			lane.Name = groups[i].Label
		}
	}
	return &answer{Label: "Change lane", Change: change{Lanes: map[graph.ID]map[string]any{lane.ID: {"name": orNull(lane.Name), "group": orNull(lane.Group)}}}}
}

func groupOptions(groups []models.GroupRow, chosen string) []ui.Option {
	var out []ui.Option
	found := chosen == ""
	for _, g := range groups {
		out = append(out, ui.Option{Value: g.Slug, Label: g.Name})
		found = found || g.Slug == chosen
	}
	if !found {
		out = append(out, ui.Option{Value: chosen, Label: readableName(chosen) + " (not here)"})
	}
	return out
}
