package designer

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// structure tells what a document does not say well, although each part of it
// can be read: paths that lead nowhere, ways without a condition, names that
// nothing sets.
func structure(r *block.Registry, d *graph.Document) []graph.Problem {
	s := &survey{r: r, d: d, declared: machine.Variables(d)}
	s.known = feel.NewEnv(append(Variables(r, d), counters...)...)
	if !slices.ContainsFunc(d.Pools, func(p graph.Pool) bool { return p.Executable }) {
		s.report(graph.Problem{Severity: graph.Error}, "Nothing in this document can run.")
	}
	for i := range d.Forms {
		s.form(&d.Forms[i])
	}
	for i := range d.Pools {
		if d.Pools[i].Executable {
			s.pool(&d.Pools[i])
		}
	}
	return s.problems
}

// survey looks at one document.
type survey struct {
	r        *block.Registry
	d        *graph.Document
	declared *feel.Env // what the document declares; there may be more
	known    *feel.Env // all that anything in it sets; there is no more
	problems []graph.Problem

	// Of the pool under way.
	p       *graph.Pool
	env     machine.Env
	does    map[graph.ID]machine.Behavior // those that run
	leaving map[graph.ID][]graph.Flow
	coming  map[graph.ID][]graph.Flow
}

func (s *survey) report(at graph.Problem, text string, args ...any) {
	if s.p != nil {
		at.Pool = s.p.ID
	}
	if at.Severity == "" {
		at.Severity = graph.Warning
	}
	at.Text = fmt.Sprintf(text, args...)
	s.problems = append(s.problems, at)
}

func (s *survey) form(f *graph.Form) {
	_, problems := form.NewSheet(*f, nil)
	for _, p := range problems {
		p.Field = strings.TrimSuffix("forms."+string(f.ID)+"."+p.Field, ".")
		s.problems = append(s.problems, p)
	}
}

func (s *survey) pool(p *graph.Pool) {
	s.p, s.does = p, map[graph.ID]machine.Behavior{}
	s.leaving, s.coming = map[graph.ID][]graph.Flow{}, map[graph.ID][]graph.Flow{}
	for _, f := range p.Flows {
		s.leaving[f.From] = append(s.leaving[f.From], f)
		s.coming[f.To] = append(s.coming[f.To], f)
	}
	s.env = machine.Env{Document: s.d, Pool: p, Names: s.declared}
	for _, b := range p.Blocks {
		s.env.Outgoing = s.leaving[b.ID]
		if does, _ := s.r.Build(b, s.env); does != nil {
			s.does[b.ID] = does
		}
	}
	s.reached()
	for i := range p.Blocks {
		if b := &p.Blocks[i]; s.does[b.ID] != nil {
			s.ways(b)
			s.content(b)
			s.names(b)
		}
	}
	s.p = nil
}

// label is how the author knows a block.
func (s *survey) label(id graph.ID) string {
	b := blockOf(s.p, id)
	if b == nil {
		return string(id)
	}
	if n := strings.TrimSpace(b.Name); n != "" {
		return n
	}
	if t, ok := s.r.Type(b.Kind); ok {
		return t.Name
	}
	return string(id)
}

// reached reports blocks to which nothing leads.
func (s *survey) reached() {
	found := map[graph.ID]bool{}
	var queue []graph.ID
	visit := func(id graph.ID) {
		if s.does[id] != nil && !found[id] {
			found[id] = true
			queue = append(queue, id)
		}
	}
	s.begins("", visit)
	for len(queue) > 0 {
		id := queue[0]
		queue = queue[1:]
		for _, f := range s.leaving[id] {
			visit(f.To)
		}
		for _, b := range s.p.Blocks {
			if b.Host == id {
				visit(b.ID)
			}
		}
		if _, ok := s.does[id].(machine.Holder); ok {
			s.begins(id, visit)
		}
	}
	for _, b := range s.p.Blocks {
		if s.does[b.ID] != nil && !found[b.ID] && !s.insideUnreached(&b, found) {
			s.report(graph.Problem{Block: b.ID, Suggestion: "Connect a flow to it, or delete it."}, "“%s” is never reached: no flow leads to it.", s.label(b.ID))
		}
	}
}

// insideUnreached saves saying of every block in an unreached one that it is
// unreached too.
func (s *survey) insideUnreached(b *graph.Block, found map[graph.ID]bool) bool {
	return b.Parent != "" && !found[b.Parent] || b.Host != "" && !found[b.Host] ||
		slices.ContainsFunc(s.coming[b.ID], func(f graph.Flow) bool { return f.From != b.ID && s.does[f.From] != nil && !found[f.From] })
}

// begins visits where tokens begin within a block, or in the pool.
func (s *survey) begins(within graph.ID, visit func(graph.ID)) {
	origins := false
	for _, b := range s.p.Blocks {
		if b.Parent != within || s.does[b.ID] == nil {
			continue
		}
		// What waits on the way for a message or a signal is a start only where no flow leads to it.
		if _, ok := s.does[b.ID].(machine.Origin); ok && b.Host == "" && len(s.coming[b.ID]) == 0 {
			origins = true
			visit(b.ID)
		}
		if h, ok := s.does[b.ID].(machine.Holder); ok && h.Holds() == machine.HoldsHandler {
			visit(b.ID)
		}
	}
	if origins {
		return
	}
	for _, b := range s.p.Blocks {
		if b.Parent == within && b.Host == "" && len(s.coming[b.ID]) == 0 {
			visit(b.ID)
		}
	}
}

// undoes reports whether a block is there only to undo another: then nothing has
// to come after it.
func (s *survey) undoes(b *graph.Block) bool {
	return slices.ContainsFunc(s.coming[b.ID], func(f graph.Flow) bool {
		c, ok := s.does[f.From].(machine.Catcher)
		if !ok {
			return false
		}
		t, catches := c.Catches()
		return catches && t.Thrown == machine.Undo
	})
}

// FieldExit and the name of an exit are the field of a problem that this exit
// leads nowhere: the canvas offers to connect it.
const FieldExit = "exit:"

// ways reports exits after which nothing comes, and ways without a reason to
// take them.
func (s *survey) ways(b *graph.Block) {
	card := s.r.Card(*b, s.envOf(b), block.Names{})
	out := s.leaving[b.ID]
	for _, x := range card.Exits {
		switch {
		case x.Name == block.Overdue || slices.ContainsFunc(out, func(f graph.Flow) bool { return f.Exit == x.Name }):
		case s.beside(b), s.undoes(b):
		case len(card.Exits) == 1 || x.Name == "":
			s.report(graph.Problem{Block: b.ID, Field: FieldExit + string(x.Name), Suggestion: "Connect it to what comes next, or to an end."}, "After “%s” nothing comes: the path ends there.", s.label(b.ID))
		default:
			s.report(graph.Problem{Block: b.ID, Field: FieldExit + string(x.Name), Suggestion: "Connect the exit “" + x.Label + "”."}, "Nothing comes after “%s” when it is “%s”: the path ends there.", s.label(b.ID), x.Label)
		}
	}
	if card.Conditional && len(out) > 1 {
		s.conditions(b, out)
	}
	s.twice(out)
}

// beside reports whether a block may well be the last of its path: a handler.
func (s *survey) beside(b *graph.Block) bool {
	h, ok := s.does[b.ID].(machine.Holder)
	return ok && h.Holds() == machine.HoldsHandler
}

func (s *survey) conditions(b *graph.Block, out []graph.Flow) {
	fallback := false
	for _, f := range out {
		fallback = fallback || f.Default
		if !f.Default && strings.TrimSpace(f.Condition) == "" {
			s.report(graph.Problem{Severity: graph.Error, Block: b.ID, Flow: f.ID, Field: "condition", Suggestion: "Say when this way is taken, or make it the default."},
				"The way from “%s” to “%s” has no condition.", s.label(b.ID), s.label(f.To))
		}
	}
	if !fallback {
		s.report(graph.Problem{Block: b.ID, Suggestion: "Make one of its ways the default."}, "If no condition of “%s” is true, the process stops there and needs attention.", s.label(b.ID))
	}
}

func (s *survey) twice(out []graph.Flow) {
	for i, f := range out {
		for _, g := range out[:i] {
			if f.To == g.To && f.Exit == g.Exit && f.Condition == g.Condition {
				s.report(graph.Problem{Flow: f.ID, Suggestion: "Delete one of them, unless what follows is to be done twice."}, "Two flows lead from “%s” to “%s”.", s.label(f.From), s.label(f.To))
			}
		}
	}
}

// content reports a holder that holds nothing.
func (s *survey) content(b *graph.Block) {
	if _, ok := s.does[b.ID].(machine.Holder); !ok {
		return
	}
	if !slices.ContainsFunc(s.p.Blocks, func(x graph.Block) bool { return x.Parent == b.ID && s.does[x.ID] != nil }) {
		s.report(graph.Problem{Block: b.ID, Suggestion: "Drag blocks into it, or delete it."}, "“%s” holds nothing.", s.label(b.ID))
	}
}

func (s *survey) envOf(b *graph.Block) machine.Env {
	e := s.env
	e.Outgoing = s.leaving[b.ID]
	return e
}

// names reports variables that nothing in the document sets: what is a problem
// when only the known ones exist, and none when there may be others.
func (s *survey) names(b *graph.Block) {
	open, closed := s.envOf(b), s.envOf(b)
	closed.Names = s.known
	_, usual := s.r.Build(*b, open)
	_, strict := s.r.Build(*b, closed)
	for _, p := range strict {
		if !slices.Contains(usual, p) {
			s.unknown(p)
		}
	}
	for _, f := range s.leaving[b.ID] {
		s.expression(f.Condition, closed.Names, graph.Problem{Flow: f.ID, Field: "condition"})
	}
	if r := b.Repeat; r != nil {
		for _, x := range []struct{ field, source string }{{"over", r.Over}, {"times", r.Times}, {"while", r.While}, {"until", r.Until}, {"collect", r.Collect}, {"tell", r.Tell}} {
			s.expression(x.source, closed.Names, graph.Problem{Block: b.ID, Field: "repeat." + x.field})
		}
	}
}

func (s *survey) expression(source string, known *feel.Env, at graph.Problem) {
	if strings.TrimSpace(source) == "" {
		return
	}
	_, usual := feel.Compile(source, s.env.Names)
	usual = slices.DeleteFunc(usual, func(p feel.Problem) bool { return p.Warning }) // about names, as those below
	_, strict := feel.Compile(source, known)
	for _, p := range machine.ProblemsOf(at, source, strict) {
		if !slices.Contains(machine.ProblemsOf(at, source, usual), p) {
			s.unknown(p)
		}
	}
}

func (s *survey) unknown(p graph.Problem) {
	p.Pool, p.Severity = s.p.ID, graph.Warning
	if name, like, ok := notKnown(p.Text); ok {
		p.Text = "Nothing in this process sets “" + name + "”."
		if like != "" {
			p.Text += " Did you mean " + like + "?"
		}
	}
	if p.Suggestion == "" {
		p.Suggestion = "Set it before, or add it to the data of the process if whoever starts it gives it."
	}
	s.problems = append(s.problems, p)
}

// notKnown finds the name that package feel does not know in its sentence, and
// the one that it takes it for.
func notKnown(text string) (name, like string, ok bool) {
	rest, ok := strings.CutPrefix(text, "I do not know “")
	if !ok {
		return "", "", false
	}
	name, rest, ok = strings.Cut(rest, "”")
	_, like, _ = strings.Cut(rest, "Did you mean ")
	return name, strings.TrimSuffix(like, "?"), ok
}
