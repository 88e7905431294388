package machine

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Env is what a block may know when it is built.
type Env struct {
	Document *graph.Document
	Pool     *graph.Pool
	Block    graph.Block
	Zone     *feel.Zone
	Names    *feel.Env    // the variables that the document declares
	Outgoing []graph.Flow // that leave the block
}

// Connected reports whether a flow leaves by the exit.
func (e Env) Connected(x graph.Exit) bool {
	return slices.ContainsFunc(e.Outgoing, func(f graph.Flow) bool { return f.Exit == x })
}

// Form is the document's form of that id, or nil.
func (e Env) Form(id graph.ID) *graph.Form {
	for i := range e.Document.Forms {
		if e.Document.Forms[i].ID == id {
			return &e.Document.Forms[i]
		}
	}
	return nil
}

// Table is the document's table, or its copy of a shared one, that a reference
// names; nil if there is none.
func (e Env) Table(ref graph.ID) *graph.Table {
	slug, shared := strings.CutPrefix(string(ref), graph.SharedTable)
	for i := range e.Document.Tables {
		t := &e.Document.Tables[i]
		if shared && t.Shared == slug || !shared && t.Shared == "" && t.ID == ref {
			return t
		}
	}
	return nil
}

// Lane is the pool's lane of that id, or nil.
func (e Env) Lane(id graph.ID) *graph.Lane {
	for i := range e.Pool.Lanes {
		if e.Pool.Lanes[i].ID == id {
			return &e.Pool.Lanes[i]
		}
	}
	return nil
}

// Compile makes a program of each executable pool. Where there are problems of
// severity Error there are no programs; warnings may come with them. A pool
// without zone runs in UTC, so the caller fills in the installation's.
func Compile(c Catalog, d graph.Document) ([]*Program, []graph.Problem) {
	var programs []*Program
	problems := graph.Validate(&d)
	if graph.Prevents(problems) {
		return nil, problems
	}
	known, more := names(&d)
	problems = append(append(problems, more...), calendar(&d)...)
	for i := range d.Pools {
		if !d.Pools[i].Executable {
			continue
		}
		b := builder{catalog: c, doc: &d, pool: &d.Pools[i], names: known, p: &Program{id: d.Pools[i].ID, names: known}}
		b.build()
		programs, problems = append(programs, b.p), append(problems, b.problems...)
	}
	if graph.Prevents(problems) {
		return nil, problems
	}
	return programs, problems
}

// calendar sees that the calendar by which all blocks count is there.
func calendar(d *graph.Document) []graph.Problem {
	if d.Calendar == "" || slices.ContainsFunc(d.Calendars, func(c graph.Calendar) bool { return c.ID == d.Calendar }) {
		return nil
	}
	return []graph.Problem{{Severity: graph.Error, Field: "calendar", Suggestion: "Choose another one, or all the time.",
		Text: fmt.Sprintf("The calendar by which the process counts, “%s”, is not there any more.", d.Calendar)}}
}

// builder makes one program, pass by pass. Every pass leaves out what it cannot
// use and reports it, so that all problems are found at once.
type builder struct {
	catalog  Catalog
	doc      *graph.Document
	pool     *graph.Pool
	p        *Program
	problems []graph.Problem
	byID     map[graph.ID]int32
	zone     *feel.Zone
	names    *feel.Env
}

func (b *builder) build() {
	b.clock()
	b.blocks()
	b.nest()
	b.connect()
	b.begin()
	b.repeats()
	b.variables()
	b.checkVerbs()
	b.reachable()
}

func (b *builder) report(p graph.Problem, text string, args ...any) {
	p.Pool, p.Text = b.pool.ID, fmt.Sprintf(text, args...)
	if p.Severity == "" {
		p.Severity = graph.Error
	}
	b.problems = append(b.problems, p)
}

func (b *builder) clock() {
	b.zone = feel.UTC
	if b.pool.Zone != "" {
		z, ok := feel.ZoneNamed(b.pool.Zone)
		if !ok {
			b.report(graph.Problem{Field: "zone", Suggestion: "Write it like Europe/Paris."}, "There is no time zone “%s”.", b.pool.Zone)
		} else {
			b.zone = z
		}
	}
	b.p.zone = b.zone
}

// blocks builds every behavior and looks up its verbs.
func (b *builder) blocks() {
	leaving := map[graph.ID][]graph.Flow{}
	for _, f := range b.pool.Flows {
		leaving[f.From] = append(leaving[f.From], f)
	}
	b.byID = make(map[graph.ID]int32, len(b.pool.Blocks))
	b.p.nodes = make([]node, len(b.pool.Blocks))
	for i, blk := range b.pool.Blocks {
		n := &b.p.nodes[i]
		n.id, n.kind, n.name, n.within, n.host = blk.ID, blk.Kind, b.name(i), -1, -1
		n.takes, n.gives = int32(max(blk.Takes, 1)), int32(max(blk.Gives, 1))
		b.byID[blk.ID] = int32(i)
		does, problems := b.catalog.Build(blk, Env{Document: b.doc, Pool: b.pool, Block: blk, Zone: b.zone, Names: b.names, Outgoing: leaving[blk.ID]})
		for _, p := range problems {
			p.Pool, p.Block = b.pool.ID, blk.ID
			b.problems = append(b.problems, p)
		}
		if does != nil {
			n.learn(does)
			b.p.watch = b.p.watch || n.watcher != nil
		}
	}
}

// learn looks up the verbs of a behavior.
func (n *node) learn(does Behavior) {
	n.does = does
	n.waiter, _ = does.(Waiter)
	if c, ok := does.(Catcher); ok {
		if t, ok := c.Catches(); ok {
			n.catcher, n.trigger = c, t
		}
	}
	n.watcher, _ = does.(Watcher)
	n.chooser, _ = does.(Chooser)
	n.loose, _ = does.(Loose)
	if g, ok := does.(Gatherer); ok {
		n.gather = g.Gathers()
	}
	if h, ok := does.(Holder); ok {
		n.holds = h.Holds()
	}
	if m, ok := does.(Mapper); ok {
		n.inputs, n.outputs = m.Mappings()
	}
	for _, x := range does.Exits() {
		n.exits = append(n.exits, exit{name: x, fallback: -1})
	}
}

// nest resolves what lies in what and on whose edge.
func (b *builder) nest() {
	for i, blk := range b.pool.Blocks {
		n := &b.p.nodes[i]
		if blk.Parent != "" {
			n.within = b.byID[blk.Parent] // graph.Validate has seen to it that it is there
			if h := b.p.nodes[n.within]; h.does != nil && h.holds == 0 {
				b.report(graph.Problem{Block: blk.ID}, "“%s” lies in “%s”, which cannot hold blocks.", b.name(i), b.name(int(n.within)))
			}
		}
		if blk.Host == "" {
			continue
		}
		n.host = b.byID[blk.Host]
		if n.does == nil {
			continue
		}
		if n.catcher == nil {
			b.report(graph.Problem{Block: blk.ID}, "“%s” cannot sit on the edge of another block.", b.name(i))
			continue
		}
		if b.pool.Blocks[n.host].Parent != blk.Parent {
			b.report(graph.Problem{Block: blk.ID}, "“%s” sits on the edge of “%s” but lies in another part of the process.", b.name(i), b.name(int(n.host)))
			continue
		}
		h := &b.p.nodes[n.host]
		h.edge = append(h.edge, int32(i))
		h.undoes = h.undoes || n.trigger.Thrown == Undo
		h.arms = h.arms || n.trigger.Thrown == ""
	}
}

// connect resolves flows and their conditions.
func (b *builder) connect() {
	b.p.flows = make([]flow, len(b.pool.Flows))
	for i, f := range b.pool.Flows {
		from, to := b.byID[f.From], b.byID[f.To]
		b.p.flows[i] = flow{id: f.ID, from: from, to: to}
		src, dst := &b.p.nodes[from], &b.p.nodes[to]
		if src.does == nil || dst.does == nil {
			continue // reported where the block was built, or drawn only
		}
		if src.within != dst.within {
			b.report(graph.Problem{Flow: f.ID, Suggestion: "Connect blocks that lie in the same sub-process."},
				"The flow from “%s” to “%s” crosses the border of a sub-process.", b.name(int(from)), b.name(int(to)))
			continue
		}
		if dst.host >= 0 {
			b.report(graph.Problem{Flow: f.ID}, "A flow leads to “%s”, which sits on the edge of a block and begins by itself.", b.name(int(to)))
			continue
		}
		if dst.holds == HoldsHandler {
			b.report(graph.Problem{Flow: f.ID}, "A flow leads to “%s”, which begins by itself when what its start waits for happens.", b.name(int(to)))
			continue
		}
		x := src.exit(f.Exit)
		if x == nil {
			b.report(graph.Problem{Flow: f.ID, Block: src.id}, "“%s” has no exit “%s”.", b.name(int(from)), f.Exit)
			continue
		}
		b.p.flows[i].place = int32(len(dst.in))
		dst.in = append(dst.in, int32(i))
		b.attach(x, int32(i), f)
	}
}

func (b *builder) attach(x *exit, i int32, f graph.Flow) {
	if f.Default {
		if x.fallback >= 0 {
			b.report(graph.Problem{Flow: f.ID}, "Two flows of one exit are both marked as the default.")
		}
		x.fallback = i
		return
	}
	x.flows = append(x.flows, i)
	if strings.TrimSpace(f.Condition) == "" {
		return
	}
	b.p.flows[i].when = b.expr(graph.Problem{Flow: f.ID, Field: "condition"}, f.Condition)
}

// expr compiles an expression of the graph itself; nil where there is none or
// it is reported.
func (b *builder) expr(where graph.Problem, source string) *feel.Expr {
	if strings.TrimSpace(source) == "" {
		return nil
	}
	e, problems := feel.Compile(source, b.names)
	// Warnings are about names that may be set by some block; whoever knows what
	// blocks set tells them.
	problems = slices.DeleteFunc(problems, func(p feel.Problem) bool { return p.Warning })
	where.Pool = b.pool.ID
	b.problems = append(b.problems, ProblemsOf(where, source, problems)...)
	return e
}

// begin finds where tokens begin in the pool and in each holder.
func (b *builder) begin() {
	b.p.root = b.beginnings(-1)
	for i := range b.p.nodes {
		n := &b.p.nodes[i]
		if n.holds == 0 {
			continue
		}
		n.inside = b.beginnings(int32(i))
		for _, h := range n.inside.handlers {
			n.undoes = n.undoes || b.p.nodes[h].trigger.Thrown == Undo
		}
	}
}

func (b *builder) beginnings(within int32) inside {
	var in inside
	var loose []int32
	for i := range b.p.nodes {
		n := &b.p.nodes[i]
		if n.within != within || n.does == nil {
			continue
		}
		origin, isOrigin := n.does.(Origin)
		switch {
		case n.holds == HoldsHandler:
			if h := b.handler(int32(i)); h >= 0 {
				in.handlers = append(in.handlers, h)
			}
		case n.host >= 0 || len(n.in) > 0:
		case n.trigger.Thrown == Link:
			in.links = append(in.links, int32(i))
		case isOrigin:
			spec := origin.Origin()
			spec.Block = n.id
			if within < 0 && !spec.Beside {
				b.p.starts = append(b.p.starts, spec)
			}
			if spec.Plain() && n.catcher == nil {
				in.begin = append(in.begin, int32(i))
			}
		default:
			loose = append(loose, int32(i))
		}
	}
	if len(in.begin) == 0 && (within >= 0 || len(b.p.starts) == 0) {
		in.begin = loose
	}
	return in
}

// handler is the Catcher that begins a handler beside its scope, or -1.
func (b *builder) handler(holder int32) int32 {
	for i := range b.p.nodes {
		n := &b.p.nodes[i]
		if n.within == holder && n.catcher != nil && n.host < 0 && len(n.in) == 0 {
			if _, ok := n.does.(Origin); ok {
				return int32(i)
			}
		}
	}
	b.report(graph.Problem{Block: b.p.nodes[holder].id}, "“%s” waits beside its process but has no start that says for what.", b.name(int(holder)))
	return -1
}

func (b *builder) repeats() {
	for i, blk := range b.pool.Blocks {
		r := blk.Repeat
		if r == nil || b.p.nodes[i].does == nil {
			continue
		}
		at := func(field string) graph.Problem { return graph.Problem{Block: blk.ID, Field: "repeat." + field} }
		c := &repeat{parallel: r.Parallel, item: r.Item, into: r.Into,
			over: b.expr(at("over"), r.Over), times: b.expr(at("times"), r.Times),
			while: b.expr(at("while"), r.While), until: b.expr(at("until"), r.Until),
			gains: b.expr(at("collect"), r.Collect), signal: r.Signal, tells: b.expr(at("tell"), r.Tell)}
		if isName(r.Collect) {
			c.local = strings.TrimSpace(r.Collect)
		}
		switch {
		case r.Over != "" && r.Times != "":
			b.report(at("times"), "“%s” repeats over a list and a number of times at once; choose one.", b.name(i))
		case r.Over == "" && r.Times == "" && r.While == "" && r.Until == "":
			b.report(at("over"), "“%s” repeats, but nothing says how often.", b.name(i))
		case r.Parallel && r.Over == "" && r.Times == "":
			b.report(at("over"), "“%s” runs its rounds all at once, so it needs a list or a number.", b.name(i))
		case r.Parallel && r.While != "":
			b.report(at("while"), "“%s” runs its rounds all at once; “while” works only one by one.", b.name(i))
		case r.Tell != "" && r.Signal == "":
			b.report(at("tell"), "“%s” says when its rounds give a signal, but not which.", b.name(i))
		case (r.Collect == "") != (r.Into == ""):
			b.report(at("into"), "“%s” collects results: say both what each round contributes and which variable receives the list.", b.name(i))
		}
		b.p.nodes[i].repeat = c
	}
}

func isName(s string) bool {
	s = strings.TrimSpace(s)
	for i, r := range s {
		letter := r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 127
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

func (b *builder) variables() {
	for _, v := range b.doc.Data {
		if v.Searchable {
			b.p.search = append(b.p.search, v.Name)
		}
		if e := b.expr(graph.Problem{Field: "data." + v.Name}, v.Initial); e != nil {
			b.p.data = append(b.p.data, datum{v.Name, e})
		}
	}
}

// checkVerbs reports what would go wrong at run time.
func (b *builder) checkVerbs() {
	begins := len(b.p.starts) + len(b.p.root.begin)
	if begins == 0 {
		b.report(graph.Problem{Suggestion: "Drag a start onto the canvas and connect it."}, "The process has no start.")
	}
	if len(b.p.root.begin) > 1 && len(b.p.starts) > 1 {
		b.report(graph.Problem{Block: b.p.nodes[b.p.root.begin[1]].id}, "The process has two plain starts; only one can begin it.")
	}
	for i := range b.p.nodes {
		n := &b.p.nodes[i]
		if n.repeat != nil && n.host >= 0 {
			b.report(graph.Problem{Block: n.id}, "“%s” sits on an edge and cannot repeat.", b.name(i))
		}
		if most := int32(1000); n.takes > most || n.gives > most || b.pool.Blocks[i].Takes < 0 || b.pool.Blocks[i].Gives < 0 {
			b.report(graph.Problem{Block: n.id, Field: "takes"}, "“%s” should take and give between 1 and %d arrivals.", b.name(i), most)
		}
		if n.holds == HoldsLoose && n.loose == nil || n.gather == GatherSome && n.chooser == nil {
			b.report(graph.Problem{Block: n.id}, "“%s” does not say how it goes on.", b.name(i))
		}
		if n.repeat != nil && n.gather != GatherNothing {
			b.report(graph.Problem{Block: n.id}, "“%s” joins flows and cannot repeat.", b.name(i))
		}
	}
}

// name is how the author knows the block.
func (b *builder) name(i int) string {
	if n := strings.TrimSpace(b.pool.Blocks[i].Name); n != "" {
		return n
	}
	return string(b.pool.Blocks[i].ID)
}
