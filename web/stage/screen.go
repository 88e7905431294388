package stage

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
	"segue/web/demo/bill"
	"segue/web/grid"
	"segue/web/picture"
	"segue/web/sheet"
	"segue/web/visit"
	"segue/web/why"
)

// Screen answers for trying a draft. The routes' checks have made sure that the
// viewer may edit the process.
type Screen struct {
	DB     *models.DB
	Engine *host.Host
	Kinds  *block.Registry
	Calls  *outside.Caller // for calls that the person wants made really
}

// play is a try as one request sees it.
type play struct {
	process  int64
	who      models.Viewer
	doc      graph.Document
	blocks   map[graph.ID]*graph.Block
	pools    map[graph.ID]*graph.Pool // by block
	kinds    *block.Registry
	programs []*machine.Program // none: the machine cannot play it
	problems []graph.Problem    // that prevent publishing
	called   map[string]string
	tested   json.RawMessage       // what the last test of the block that is asked about brought back
	newest   map[string]feel.Value // what the newest instance knows
	names    block.Names
	why      why.Reader
	find     rehearsal.Find
	tape     tape
	r        *rehearsal.Rehearsal // nil: it has not begun
	sent     url.Values

	focus  machine.Key  // of what is to be done first; 0: the oldest
	fields sheet.View   // of the form that is asked
	offers []bill.Offer // invoices that the form can be filled in from
	faults visit.Faults
	fault  string // why the last move was not made
	moved  bool   // the last move was made just now: the tokens go
	said   string // more about it, for the ear
}

// Open is POST /processes/:process/try: the panel as the tape says.
func (s Screen) Open(c echo.Context) error {
	p, err := s.load(c)
	if err != nil {
		return err
	}
	if to, err := strconv.ParseInt(p.sent.Get("turn"), 10, 64); err == nil {
		p.turn(machine.Key(to))
	}
	return s.show(c, http.StatusOK, p)
}

// load reads the draft and plays the tape up to its end.
func (s Screen) load(c echo.Context) (*play, error) {
	ctx := c.Request().Context()
	p := &play{who: visit.Viewer(c), kinds: s.Kinds, faults: visit.Faults{}}
	var err error
	if p.process, err = visit.ID(c, "process"); err != nil {
		return nil, err
	}
	if p.sent, err = visit.Form(c); err != nil {
		return nil, err
	}
	if key, err := strconv.ParseInt(p.sent.Get("focus"), 10, 64); err == nil {
		p.focus = machine.Key(key)
	}
	if p.tape, err = readTape(p.sent.Get("tape")); err != nil {
		return nil, err
	}
	if err := s.read(ctx, p); err != nil {
		return nil, err
	}
	return p, p.begin()
}

// read loads the draft and what it takes to play it.
func (s Screen) read(ctx context.Context, p *play) error {
	draft, err := s.DB.Draft(ctx, p.process)
	if err != nil {
		return err
	}
	if len(p.tape.Moves) > 0 && p.tape.Revision != draft.Revision {
		p.tape.Moves = nil
		p.fault = "The draft has changed since this try began, so it begins anew."
	}
	p.tape.Revision = draft.Revision
	if p.doc, err = graph.Decode(draft.Document); err != nil {
		return err
	}
	settings, err := s.DB.Settings(ctx)
	if err != nil {
		return err
	}
	for i := range p.doc.Pools {
		if p.doc.Pools[i].Zone == "" {
			p.doc.Pools[i].Zone = settings.Zone
		}
	}
	shared := grid.Shared(ctx, s.DB)
	problems, err := designer.Check(s.Kinds, p.doc, designer.Known{Shared: shared})
	if err != nil {
		return err
	}
	for _, x := range problems {
		if x.Severity == graph.Error {
			p.problems = append(p.problems, x)
		}
	}
	if p.doc, err = designer.Pinned(s.Kinds, p.doc, shared); err != nil {
		return err
	}
	p.programs, _ = machine.Compile(s.Kinds, p.doc)
	if p.newest, err = s.known(ctx, p); err != nil {
		return err
	}
	if p.called, err = s.DB.Called(ctx, picture.Refs(s.Kinds, &p.doc)); err != nil {
		return err
	}
	p.names = picture.Names(&p.doc, p.called)
	p.why = why.Of(s.Kinds, &p.doc, p.names)
	p.blocks, p.pools = map[graph.ID]*graph.Block{}, map[graph.ID]*graph.Pool{}
	for i := range p.doc.Pools {
		for j := range p.doc.Pools[i].Blocks {
			b := &p.doc.Pools[i].Blocks[j]
			p.blocks[b.ID], p.pools[b.ID] = b, &p.doc.Pools[i]
		}
	}
	p.find = s.finder(ctx)
	return nil
}

// known is what the newest instance knows: answers of systems begin with what
// they were there.
func (s Screen) known(ctx context.Context, p *play) (map[string]feel.Value, error) {
	rows, err := s.DB.PastInstances(ctx, p.who, p.process, "", 1)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	v, err := s.Engine.Inspect(ctx, machine.Key(rows[0].Key))
	if errors.Is(err, host.ErrNotFound) {
		return nil, nil // its time was over meanwhile
	}
	if err != nil {
		return nil, err
	}
	all := map[string]feel.Value{}
	for _, x := range v.Variables() {
		all[x.Name] = x.Value
	}
	return all, nil
}

// finder looks people up, each reference once in a request.
func (s Screen) finder(ctx context.Context) rehearsal.Find {
	known := map[string]rehearsal.Party{}
	return func(refs []string) ([]rehearsal.Party, error) {
		var missing []string
		for _, r := range refs {
			if _, ok := known[r]; !ok {
				missing = append(missing, r)
			}
		}
		found, err := s.DB.WouldAsk(ctx, missing)
		if err != nil {
			return nil, err
		}
		for i, a := range found {
			party := rehearsal.Party{Known: a.Known, Name: a.Name, Group: a.Group}
			for _, m := range a.Members {
				party.Members = append(party.Members, rehearsal.Person(m))
			}
			known[missing[i]] = party
		}
		parties := make([]rehearsal.Party, len(refs))
		for i, r := range refs {
			parties[i] = known[r]
		}
		return parties, nil
	}
}

// begin plays the tape. What cannot be played again is cut off.
func (p *play) begin() error {
	if len(p.tape.Moves) == 0 || len(p.programs) == 0 {
		p.tape.Moves, p.r = nil, nil
		return nil
	}
	program := p.programOf(p.tape.Moves[0].Block)
	if program == nil {
		p.tape.Moves, p.fault = nil, "The draft does not begin any more as this try did, so it begins anew."
		return nil
	}
	r, made, err := rehearsal.Play(program, p.who.Email, p.find, p.tape.Moves)
	if err == nil {
		p.r = r
		return nil
	}
	if _, known := p.words(err); !known {
		return err
	}
	p.tape.Moves, p.fault = p.tape.Moves[:made], "Something has changed since this try began, so it stands where it can still get to."
	return p.begin()
}

// programOf is the program that begins at a block.
func (p *play) programOf(start graph.ID) *machine.Program {
	for _, x := range p.programs {
		if slices.ContainsFunc(x.Starts(), func(s machine.StartSpec) bool { return s.Block == start && !s.Beside }) {
			return x
		}
	}
	return nil
}

// words say why a move cannot be made, where that is for people to know.
func (p *play) words(err error) (text string, known bool) {
	var refusal *machine.Refusal
	switch {
	case errors.As(err, &refusal):
		return refusal.Text, true
	case errors.Is(err, rehearsal.ErrGone):
		return "That does not wait any more. Look at how it stands now.", true
	case errors.Is(err, rehearsal.ErrEndless), errors.Is(err, rehearsal.ErrLong):
		text := err.Error()
		return strings.ToUpper(text[:1]) + text[1:] + ". Step back, or mend the draft.", true
	}
	return "", false
}

// at is a moment as the process's clock shows it.
func (p *play) at(t time.Time) time.Time {
	for _, pool := range p.doc.Pools {
		if p.r != nil && pool.ID == p.r.Program().ID() {
			if zone, err := time.LoadLocation(pool.Zone); err == nil {
				return t.In(zone)
			}
		}
	}
	return t.In(p.who.Location())
}

// show answers with the panel.
func (s Screen) show(c echo.Context, status int, p *play) error {
	if p.r != nil {
		blocks, flows := p.r.Walked()
		p.tape.walk(blocks, flows, p.has)
	} else {
		p.tape.walk(nil, nil, p.has)
	}
	p.ask(s)
	if x, some := p.first(p.items()); some && x.job != nil {
		var err error
		if p.tested, err = s.DB.TrialAnswer(c.Request().Context(), p.process, string(x.block)); err != nil {
			return err
		}
	}
	if err := s.offer(c.Request().Context(), p); err != nil {
		return err
	}
	return visit.HTML(c, status, body(p))
}

// offer reads the sample company's invoices where the try begins with a form
// that one of them fills in.
func (s Screen) offer(ctx context.Context, p *play) (err error) {
	if p.r != nil || !p.who.Sample || !slices.ContainsFunc(p.fields.Fields, func(f form.Shown) bool { return len(f.Fill) > 0 }) {
		return nil
	}
	p.offers, err = bill.Offers(ctx, s.DB)
	return err
}

// has reports whether the draft has a block or flow of the id.
func (p *play) has(id graph.ID) bool {
	if p.blocks[id] != nil {
		return true
	}
	for _, pool := range p.doc.Pools {
		if slices.ContainsFunc(pool.Flows, func(f graph.Flow) bool { return f.ID == id }) {
			return true
		}
	}
	return false
}
