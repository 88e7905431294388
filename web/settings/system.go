package settings

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/web/gauge"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
	"segue/web/why"
)

const systemPath = "/system"

// System answers for the page that shows how the servers do.
type System struct {
	DB     *models.DB
	Engine *host.Host
	Kinds  *block.Registry
	Gauge  *gauge.Recorder
}

// system is that page.
type system struct {
	frame   page.Frame
	now     time.Time
	zone    *time.Location // of who looks
	servers []models.Server
	charts  []gauge.Chart
	calls   []called
	slow    []slowBlock
}

// called is a connection with how it does.
type called struct {
	gauge.Connection
	name  string
	row   models.Connection // of one that rests; zero otherwise
	known bool              // it is still there
}

// slowBlock is a block with how long its calls take.
type slowBlock struct {
	host.BlockCalls
	process, title string
	href           string
}

const mostSlow = 10

// Show is GET /system. htmx gets what is below the heading.
func (s System) Show(c echo.Context) error {
	ctx := c.Request().Context()
	s.Gauge.Refresh(time.Now(), gauge.Every)
	v := system{now: time.Now(), zone: visit.Viewer(c).Location(), charts: s.Gauge.Charts()}
	var err error
	if v.servers, err = s.DB.Servers(ctx); err != nil {
		return err
	}
	if err := s.called(ctx, &v); err != nil {
		return err
	}
	if err := s.slowest(ctx, &v); err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, systemBody(v))
	}
	v.frame = frame(c, "System", systemPath)
	v.frame.Summary = "How the servers do: what waits, how fast it goes, what does not answer. The same figures stand under /metrics for your monitoring."
	v.frame.Live, v.frame.Scripts, v.frame.Styles = "/live?topic=system", []string{"system.js"}, []string{"system.css"}
	return visit.HTML(c, http.StatusOK, systemPage(v))
}

// called reads the connections that do not answer and those that were called.
func (s System) called(ctx context.Context, v *system) error {
	resting, err := s.DB.FailingConnections(ctx)
	if err != nil {
		return err
	}
	by := map[string]models.Connection{}
	for _, r := range resting {
		by[r.Slug] = r
	}
	seen := map[string]bool{}
	for _, c := range s.Gauge.Connections() {
		seen[c.Slug] = true
		row, rests := by[c.Slug]
		if !rests {
			named, err := s.DB.ConnectionBySlug(ctx, c.Slug)
			if err != nil && !errors.Is(err, &models.Error{Code: models.Missing}) {
				return err
			}
			row = models.Connection{ID: named.ID, Name: named.Name}
		}
		v.calls = append(v.calls, called{Connection: c, name: cmp.Or(row.Name, c.Slug), row: row, known: row.ID != 0})
	}
	var quiet []called
	for _, r := range resting {
		if !seen[r.Slug] {
			quiet = append(quiet, called{Connection: gauge.Connection{Slug: r.Slug, Half: math.NaN(), Most: math.NaN()}, name: r.Name, row: r, known: true})
		}
	}
	v.calls = append(quiet, v.calls...)
	return nil
}

// slowest reads which blocks' calls take longest, by the names of their newest versions.
func (s System) slowest(ctx context.Context, v *system) error {
	blocks := s.Engine.SlowBlocks(mostSlow)
	var ids []int64
	for _, b := range blocks {
		ids = append(ids, b.Process)
	}
	processes, err := s.DB.ProcessNames(ctx, ids)
	if err != nil {
		return err
	}
	for _, b := range blocks {
		p, ok := processes[b.Process]
		if !ok {
			continue // erased with all its instances
		}
		row := slowBlock{BlockCalls: b, process: p.Name, title: string(b.Block), href: "/processes/" + strconv.FormatInt(p.ID, 10)}
		if doc, err := s.Engine.Document(ctx, p.ID, int(p.Latest)); err == nil {
			if row.title = why.Of(s.Kinds, &doc, block.Names{}).Title(b.Block); row.title == string(b.Block) {
				row.title = "A block that is no longer there"
			}
		} else if ctx.Err() != nil {
			return err
		}
		v.slow = append(v.slow, row)
	}
	return nil
}

// figure is a measured number in words; "–" where nothing was measured.
func figure(v float64, u gauge.Unit) string {
	switch {
	case math.IsNaN(v) || math.IsInf(v, 0):
		return "–"
	case u == gauge.Seconds:
		return ui.FormatDuration(time.Duration(v * float64(time.Second)))
	case v != 0 && v < 10 && v != math.Trunc(v):
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return ui.FormatNumber(strconv.FormatFloat(math.Round(v), 'f', 0, 64))
}

// drawn is a picture as the browser draws it: seconds and values, null where
// nothing was measured.
func drawn(c gauge.Chart) string {
	type line struct {
		Name   string `json:"name"`
		Values []any  `json:"values"`
	}
	out := struct {
		Unit  string  `json:"unit"`
		Times []int64 `json:"times"`
		Lines []line  `json:"lines"`
	}{Unit: string(c.Unit), Times: []int64{}}
	for _, t := range c.Times {
		out.Times = append(out.Times, t.Unix())
	}
	for _, l := range c.Lines {
		values := make([]any, len(l.Points))
		for i, v := range l.Points {
			if !math.IsNaN(v) && !math.IsInf(v, 0) {
				values[i], _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 4, 64), 64) // four digits are more than a picture shows
			}
		}
		out.Lines = append(out.Lines, line{l.Name, values})
	}
	text, _ := json.Marshal(out) // finite numbers and texts only
	return string(text)
}

// figuresOf is what the table beside a picture lists.
func figuresOf(c gauge.Chart) string {
	if c.Unit == gauge.PerSecond {
		return c.Title + ", each second"
	}
	return c.Title
}

// standing says whether a server lives.
func standing(s models.Server) (ui.Tone, string, string) {
	if s.Present {
		return ui.Good, "circle-check", "Working"
	}
	return ui.Bad, "circle-x", "Gone"
}

func silent(s models.Server) string {
	return ui.FormatDuration(time.Duration(max(0, s.Silent) * float64(time.Second)))
}
