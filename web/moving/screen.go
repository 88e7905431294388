package moving

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for moving instances to another version. The routes' checks
// have made sure that the viewer manages the process.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Kinds    *block.Registry
	Sessions *visit.Sessions
}

const (
	mostVersions = 100 // to choose from, besides those that instances run
	maxReason    = 500
)

// order is what is asked for: which instances go from where to where, and which
// block takes whose place.
type order struct {
	process  models.ProcessRow
	from, to int32
	one      *models.InstanceView // only this one; nil: all that run the version
	sent     url.Values           // of the form; nil: nothing was sent yet
	reason   string
	once     string // names this order, so that what is sent twice is done once
	who      models.Viewer
}

func (o order) path() string { return fmt.Sprintf("/processes/%d/move", o.process.ID) }

// what is moved, for titles and sentences.
func (o order) what() string {
	if o.one != nil {
		return o.one.Title()
	}
	return "running instances"
}

// read takes the order from the address, or from the form that was sent.
func (s Screen) read(c echo.Context) (o order, err error) {
	ctx := c.Request().Context()
	o.who = visit.Viewer(c)
	id, err := s.DB.ProcessID(ctx, c.Param("process"))
	if err != nil {
		return o, err
	}
	if o.process, err = s.DB.ProcessRow(ctx, o.who, id); err != nil {
		return o, err
	}
	get := func(name string) string { return visit.Query(c, name) }
	if c.Request().Method == http.MethodPost {
		if o.sent, err = visit.Form(c); err != nil {
			return o, err
		}
		get = o.sent.Get
		o.reason, o.once = strings.TrimSpace(get("reason")), get("once")
	}
	if o.once == "" || len(o.once) > 64 {
		o.once = rand.Text()
	}
	o.from, o.to = number(get("from")), number(get("to"))
	if o.to == 0 {
		o.to = o.process.Latest
	}
	if text := get("instance"); text != "" {
		key, _ := strconv.ParseInt(text, 10, 64) // no number names no instance
		one, err := s.DB.Instance(ctx, o.who, key)
		if err != nil {
			return o, err
		}
		if one.ProcessID != id {
			return o, &models.Error{Code: models.Missing, Message: "This instance belongs to another process."}
		}
		o.one, o.from = &one, one.Version
	}
	return o, nil
}

// number reads a version's; anything else is 0.
func number(text string) int32 {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil || n < 1 {
		return 0
	}
	return int32(n)
}

// Show is GET /processes/:process/move?from=3&to=5, or ?instance=….
func (s Screen) Show(c echo.Context) error {
	o, err := s.read(c)
	if err != nil {
		return err
	}
	v, err := s.plan(c, o)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, v)
}

// Check is POST /processes/:process/move/check: what would happen with these
// blocks in those places.
func (s Screen) Check(c echo.Context) error {
	o, err := s.read(c)
	if err != nil {
		return err
	}
	v, err := s.plan(c, o)
	if err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, prospect(v))
	}
	return s.show(c, http.StatusOK, v)
}

func (s Screen) show(c echo.Context, status int, v *plan) error {
	title := fmt.Sprintf("Move %s to version %d", v.what(), v.to)
	crumbs := []ui.Crumb{{Label: "Processes", Href: "/processes"}, {Label: v.process.Name, Href: fmt.Sprintf("/processes/%d", v.process.ID)},
		{Label: "Versions", Href: fmt.Sprintf("/processes/%d/versions", v.process.ID)}}
	active := "processes"
	if v.one != nil {
		active = "instances"
		crumbs = []ui.Crumb{{Label: "Instances", Href: "/instances"}, {Label: v.one.Title(), Href: fmt.Sprintf("/instances/%d", v.one.Key)}}
	}
	v.frame = visit.Frame(c, page.Frame{Title: title, Active: active, Crumbs: crumbs, Width: page.Narrow,
		Summary: "What is under way goes on in the other version where it stands: open tasks stay open, waits keep their moments, and what is done stays done."})
	return visit.HTML(c, status, movePage(v))
}

// actor is who does it, for the engine's audit.
func (o order) actor() host.Actor {
	return host.Actor{ID: o.who.ID, Email: o.who.Email, Name: o.who.Name, Address: o.who.Address}
}

// event takes an instance over.
func (o order) event(pairs []machine.BlockPair) machine.Migrated {
	return machine.Migrated{Version: int(o.to), Blocks: pairs, By: o.who.Email, Reason: o.reason}
}
