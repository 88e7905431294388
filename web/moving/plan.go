package moving

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// plan is what would become of an order.
type plan struct {
	order
	frame    page.Frame
	versions []models.VersionRow // that run, or could be moved to
	places   []place             // blocks of the old version that have to be looked at
	same     int                 // blocks that stay what they are, and where nothing waits
	pairs    []machine.BlockPair
	total    int // instances that run the old version, up to models.CountLimit
	checked  int
	can      int
	stay     []stay
	faults   visit.Faults
	progress *progress // of a move under way or done
}

// place is a block of the old version with what takes its place.
type place struct {
	block   *graph.Block
	name    string
	icon    string
	here    int // instances that wait at it, of those that were checked
	same    bool
	to      graph.ID
	options []ui.Option // blocks of its kind in the other version
}

func (p place) field() string { return "block." + string(p.block.ID) }

// stay is why some instances cannot go.
type stay struct {
	text  string
	count int
	some  []models.InstanceListRow
}

const (
	mostChecked = 500 // instances that are looked at before a move
	mostNamed   = 3   // instances named as examples
)

// plan finds out what would happen.
func (s Screen) plan(c echo.Context, o order) (*plan, error) {
	v, err := s.outline(c, o)
	if err != nil {
		return nil, err
	}
	if err := s.list(c.Request().Context(), v); err != nil || !v.moves() {
		return v, err
	}
	return v, s.look(c.Request().Context(), v)
}

// moves reports whether there is anything to be done at all.
func (v *plan) moves() bool { return v.from != 0 && v.from != v.to }

// outline is a plan before any instance is looked at.
func (s Screen) outline(c echo.Context, o order) (*plan, error) {
	ctx := c.Request().Context()
	v := &plan{order: o, faults: visit.Faults{}}
	if v.from == 0 {
		if err := s.list(ctx, v); err != nil {
			return nil, err
		}
		v.from = mostRun(v.versions, v.to)
	}
	if !v.moves() {
		return v, nil
	}
	return v, s.mapped(ctx, v)
}

// list reads the versions to choose from, once.
func (s Screen) list(ctx context.Context, v *plan) (err error) {
	if v.versions == nil {
		v.versions, err = s.DB.VersionsInUse(ctx, v.process.ID, mostVersions, v.from, v.to)
	}
	if err == nil && (!v.known(v.to) || v.from != 0 && v.one == nil && !v.known(v.from)) {
		err = v.missing()
	}
	return err
}

func (v *plan) missing() error {
	return &models.Error{Code: models.Missing, Message: "There is no such version of " + v.process.Name + "."}
}

func (v *plan) known(number int32) bool {
	return slices.ContainsFunc(v.versions, func(r models.VersionRow) bool { return r.Number == number })
}

// mostRun is the newest version but one that has instances; 0: none has.
func mostRun(versions []models.VersionRow, but int32) int32 {
	for _, r := range versions {
		if r.Number != but && r.Running > 0 {
			return r.Number
		}
	}
	return 0
}

// mapped says which block takes whose place: as was chosen, else as guessed.
func (s Screen) mapped(ctx context.Context, v *plan) error {
	old, err := s.Engine.Document(ctx, v.process.ID, int(v.from))
	if err != nil {
		return v.read(err)
	}
	now, err := s.Engine.Document(ctx, v.process.ID, int(v.to))
	if err != nil {
		return v.read(err)
	}
	for _, g := range designer.Successors(&old, &now, s.matters) {
		p := place{block: g.Block, name: s.name(g.Block), same: g.Same, to: g.To}
		if t, ok := s.Kinds.Type(g.Block.Kind); ok {
			p.icon = t.Icon
		}
		if !g.Same {
			p.options = s.options(&now, g.Block.Kind)
			if v.sent != nil && v.sent.Has(p.field()) {
				p.to = graph.ID(v.sent.Get(p.field()))
			}
			if !slices.ContainsFunc(p.options, func(x ui.Option) bool { return x.Value == string(p.to) }) {
				p.to = ""
			}
			if p.to != "" && p.to != p.block.ID {
				v.pairs = append(v.pairs, machine.BlockPair{From: p.block.ID, To: p.to})
			}
		}
		v.places = append(v.places, p)
	}
	return nil
}

// read is the error of reading a version.
func (v *plan) read(err error) error {
	if errors.Is(err, host.ErrNotFound) {
		return v.missing()
	}
	return err
}

// matters reports whether a process can be at such a block.
func (s Screen) matters(b *graph.Block) bool {
	t, ok := s.Kinds.Type(b.Kind)
	return ok && t.Group != block.GroupDrawing
}

func (s Screen) name(b *graph.Block) string {
	if b.Name != "" {
		return b.Name
	}
	if t, ok := s.Kinds.Type(b.Kind); ok {
		return t.Name
	}
	return block.Readable(string(b.Kind))
}

func (s Screen) options(d *graph.Document, kind graph.Kind) (list []ui.Option) {
	for p := range d.Pools {
		for i := range d.Pools[p].Blocks {
			if b := &d.Pools[p].Blocks[i]; d.Pools[p].Executable && b.Kind == kind {
				list = append(list, ui.Option{Value: string(b.ID), Label: s.name(b)})
			}
		}
	}
	return list
}

// stops reports whether an error is none of the instance that it came with, so
// that others would meet it too.
func stops(err error) bool {
	for _, all := range []error{host.ErrAway, host.ErrFull, host.ErrUnknown, host.ErrStopping, context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, all) {
			return true
		}
	}
	return false
}

// look asks the engine about each instance, up to mostChecked of them.
func (s Screen) look(ctx context.Context, v *plan) error {
	rows, err := s.rows(ctx, v)
	if err != nil {
		return err
	}
	here := map[graph.ID]int{}
	keys := make([]machine.Key, len(rows))
	for i, r := range rows {
		keys[i] = machine.Key(r.Key)
	}
	var stopped error
	going, stop := context.WithCancel(ctx) // nobody else is asked once one cannot be
	defer stop()
	err = s.Engine.Prospects(going, keys, int(v.to), v.pairs, func(i int, p host.Prospect, err error) {
		if errors.Is(err, machine.ErrStale) || errors.Is(err, host.ErrNotFound) {
			return // it has ended, or gone there, meanwhile
		}
		if stops(err) {
			stopped = cmp.Or(stopped, err)
			stop()
			return
		}
		r := rows[i]
		v.checked++
		if err != nil { // of this one alone: the others can still be looked at
			slog.ErrorContext(ctx, "an instance that is to be moved cannot be looked at", "instance", r.Key, "request", visit.Of(ctx).RequestID, "error", err)
			v.stays(r, "It could not be looked at because of a fault in Segue, and stays as it is. The server's log has the detail.")
			return
		}
		slices.Sort(p.At)
		for _, id := range slices.Compact(p.At) {
			here[id]++
		}
		if len(p.Obstacles) == 0 {
			v.can++
		}
		for _, x := range p.Obstacles {
			v.stays(r, x.Text)
		}
	})
	if err = cmp.Or(stopped, err); err != nil {
		return err
	}
	kept := v.places[:0]
	for _, p := range v.places {
		if p.here = here[p.block.ID]; p.here == 0 && p.same {
			v.same++
			continue
		}
		kept = append(kept, p)
	}
	v.places = kept
	return nil
}

func (s Screen) rows(ctx context.Context, v *plan) (rows []models.InstanceListRow, err error) {
	if v.one != nil {
		v.total = 1
		return []models.InstanceListRow{{Key: v.one.Key, BusinessID: v.one.BusinessID, Search: v.one.Search}}, nil
	}
	if rows, err = s.DB.RunningOn(ctx, v.who, v.process.ID, v.from, 0, mostChecked); err != nil {
		return nil, err
	}
	v.total = len(rows)
	if v.total == mostChecked {
		v.total, err = s.DB.CountRunningOn(ctx, v.who, v.process.ID, v.from)
	}
	return rows, err
}

func (v *plan) stays(r models.InstanceListRow, why string) {
	i := slices.IndexFunc(v.stay, func(x stay) bool { return x.text == why })
	if i < 0 {
		v.stay = append(v.stay, stay{text: why})
		i = len(v.stay) - 1
	}
	v.stay[i].count++
	if len(v.stay[i].some) < mostNamed {
		v.stay[i].some = append(v.stay[i].some, r)
	}
}
