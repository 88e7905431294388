package why

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/runtime/words"
	"segue/web/ui"
)

// Reader answers for one document.
type Reader struct {
	kinds  *block.Registry
	doc    *graph.Document
	names  block.Names
	blocks map[graph.ID]place
	flows  map[graph.ID]*graph.Flow
	words  *words.Reader
	known  *feel.Env
}

type place struct {
	block    *graph.Block
	pool     *graph.Pool
	incoming []*graph.Flow
	outgoing []graph.Flow
}

// Of reads a document; names say what people call what it names.
func Of(kinds *block.Registry, d *graph.Document, names block.Names) Reader {
	known := machine.Variables(d)
	r := Reader{kinds: kinds, doc: d, names: names, blocks: map[graph.ID]place{}, flows: map[graph.ID]*graph.Flow{}, words: words.Of(d, known), known: known}
	r.names.Words = r.words
	for i := range d.Pools {
		pool := &d.Pools[i]
		for j := range pool.Blocks {
			r.blocks[pool.Blocks[j].ID] = place{block: &pool.Blocks[j], pool: pool}
		}
		for j := range pool.Flows {
			f := &pool.Flows[j]
			r.flows[f.ID] = f
			from, to := r.blocks[f.From], r.blocks[f.To]
			from.outgoing = append(from.outgoing, *f)
			r.blocks[f.From] = from
			if f.To == f.From {
				to = from
			}
			to.incoming = append(to.incoming, f)
			r.blocks[f.To] = to
		}
	}
	return r
}

func (r Reader) env(p place) machine.Env {
	return machine.Env{Document: r.doc, Pool: p.pool, Names: r.known, Outgoing: p.outgoing}
}

// Title is what people call a block.
func (r Reader) Title(id graph.ID) string {
	p := r.blocks[id]
	switch {
	case p.block == nil:
		return string(id)
	case p.block.Name != "":
		return p.block.Name
	}
	if t, ok := r.kinds.Type(p.block.Kind); ok {
		return t.Name
	}
	return block.Readable(string(p.block.Kind))
}

// Waits is what is waited for at a block: "for Finance leads to decide".
func (r Reader) Waits(id graph.ID, p block.Pause) string {
	if at := r.blocks[id]; at.block != nil {
		if text := r.kinds.Waits(*at.block, r.env(at), r.names, p); text != "" {
			return text
		}
	}
	return "at “" + r.Title(id) + "”"
}

// MostTries is how often the work of a block is tried at most; 0: it is not work
// that is tried.
func (r Reader) MostTries(id graph.ID) int {
	at := r.blocks[id]
	if at.block == nil {
		return 0
	}
	return r.kinds.MostTries(*at.block, r.env(at))
}

// WhoCan names those who can answer a task: "Ana Costa, Rui Alves or 2 others can
// answer."
func WhoCan(list []models.Answerer) string {
	if len(list) == 0 {
		return "Nobody can answer at the moment: none of those who are asked is active and may."
	}
	var names []string
	for _, a := range list {
		names = append(names, a.Name)
	}
	if more := list[0].All - len(list); more > 0 {
		names = append(names, ui.Plural(more, "other", "others"))
	}
	return block.Listed(names, " or ") + " can answer."
}

// Taken are the flows that a history went over, the last one last.
func Taken(steps []host.Step) (flows []graph.ID) {
	for _, s := range steps {
		for _, f := range s.Facts {
			if f.What == machine.Took {
				flows = append(flows, f.Flow)
			}
		}
	}
	return flows
}

// Because says which choice led to a block, the nearest one before it: "at “How
// large is it?” it went “Above” (Amount is more than 5,000)". Empty: nothing had
// to be chosen.
func (r Reader) Because(id graph.ID, taken []graph.ID) string {
	for range len(r.blocks) {
		f := r.cameBy(id, taken)
		if f == nil {
			return ""
		}
		if choice := r.Choice(f.ID); choice != "" {
			return choice
		}
		id = f.From
	}
	return ""
}

// Choice says what was decided where a flow was taken, and why. Empty: there was
// nothing to choose.
func (r Reader) Choice(flow graph.ID) string {
	f := r.flows[flow]
	if f == nil {
		return ""
	}
	from := "“" + r.Title(f.From) + "”"
	when := ""
	switch {
	case f.Condition != "":
		when = r.words.Condition(f.Condition)
	case f.Default:
		when = r.otherwise(f)
	case f.Exit != "":
		return from + " ended with “" + r.exit(f.From, f.Exit) + "”"
	default:
		return ""
	}
	switch {
	case f.Name != "" && when != "" && utf8.RuneCountInString(when) <= longestReason:
		return "at " + from + " it went “" + f.Name + "” (" + when + ")"
	case f.Name != "":
		return "at " + from + " it went “" + f.Name + "”"
	case when == "":
		return "at " + from + " there was no other way"
	}
	return "at " + from + " it was found that " + when
}

const longestReason = 160 // letters of a condition behind the name of a flow

// cameBy is the flow into a block that was taken last.
func (r Reader) cameBy(id graph.ID, taken []graph.ID) *graph.Flow {
	for _, t := range slices.Backward(taken) {
		if f := r.flows[t]; f != nil && f.To == id {
			return f
		}
	}
	return nil
}

// otherwise is what held where no other way was taken.
func (r Reader) otherwise(f *graph.Flow) string {
	var others []string
	for _, o := range r.blocks[f.From].outgoing {
		if o.ID != f.ID && o.Condition != "" {
			others = append(others, o.Condition)
		}
	}
	return r.words.Otherwise(others)
}

func (r Reader) exit(id graph.ID, x graph.Exit) string {
	at := r.blocks[id]
	for _, e := range r.kinds.Card(*at.block, r.env(at), r.names).Exits {
		if e.Name == x {
			return e.Label
		}
	}
	return block.Readable(string(x))
}

// Way is what happens after one of a block's exits.
type Way struct {
	Label string // "If approved"; empty where there is one exit only
	Then  string // "Pay the supplier, Tell the supplier, then it ends with “Paid”"
}

// Next is what happens after a block, by exit.
func (r Reader) Next(id graph.ID) (ways []Way) {
	at := r.blocks[id]
	if at.block == nil {
		return nil
	}
	for _, e := range r.kinds.Card(*at.block, r.env(at), r.names).Exits {
		for _, f := range at.outgoing {
			if f.Exit == e.Name {
				ways = append(ways, Way{e.Label, r.then(f.To)})
				break
			}
		}
	}
	if t, _ := r.kinds.Type(at.block.Kind); len(ways) > 1 && t.Group == block.GroupPeople {
		for i, w := range ways {
			ways[i].Label = answered(w.Label)
		}
	}
	return ways
}

// answered says of somebody's answer that it is not given yet: "Approved" alone
// would read as if it were.
func answered(label string) string {
	if label == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(label)
	return "If " + string(unicode.ToLower(first)) + label[size:]
}

// Sentence tells the ways on: "If approved: “Pay the supplier”. If rejected:
// the end “Refused”." Empty: there is none.
func Sentence(ways []Way) string {
	if len(ways) == 1 {
		return "Then: " + ways[0].Then + "."
	}
	var parts []string
	for _, w := range ways {
		parts = append(parts, w.Label+": "+w.Then+".")
	}
	return strings.Join(parts, " ")
}

const furthest = 3 // blocks are named ahead

// then names what follows of itself, up to where somebody or something decides.
func (r Reader) then(id graph.ID) string {
	var names []string
	for range furthest {
		at := r.blocks[id]
		if at.block == nil {
			break
		}
		t, _ := r.kinds.Type(at.block.Kind)
		if t.Shape == block.ShapeTerminal {
			return strings.Join(append(names, "the end “"+r.Title(id)+"”"), ", ")
		}
		switch waits := r.kinds.Waits(*at.block, r.env(at), r.names, block.Pause{}); {
		case t.Shape != block.ShapeGateway || len(at.outgoing) > 1:
			names = append(names, "“"+r.Title(id)+"”")
		case len(at.incoming) > 1 && waits != "":
			names = append(names, "a wait "+waits)
		}
		if t.Group == block.GroupPeople || len(at.outgoing) != 1 {
			break
		}
		id = at.outgoing[0].To
	}
	if len(names) == 0 {
		return "“" + r.Title(id) + "”"
	}
	return strings.Join(names, ", ")
}
