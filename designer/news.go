package designer

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/graph"
)

// News says in a few sentences what is new in a document since another: which
// blocks came, went, are called or work otherwise, and what forms and tables
// changed. How it is drawn is no news; empty: nothing else is new.
func News(kinds *block.Registry, was, is *graph.Document) string {
	n := news{kinds: kinds, before: blocksOf(was), now: blocksOf(is)}
	n.blocks(was, is)
	n.flows(was, is)
	n.say("Changed the ways after ", n.ways)
	n.lists("form", byID(was.Forms, func(f graph.Form) (graph.ID, string) { return f.ID, f.Name }), byID(is.Forms, func(f graph.Form) (graph.ID, string) { return f.ID, f.Name }))
	n.lists("table", byID(was.Tables, func(t graph.Table) (graph.ID, string) { return t.ID, t.Name }), byID(is.Tables, func(t graph.Table) (graph.ID, string) { return t.ID, t.Name }))
	if !same(was.Data, is.Data) {
		n.sentences = append(n.sentences, "Changed what data it knows.")
	}
	return strings.Join(n.sentences, " ")
}

type news struct {
	kinds       *block.Registry
	before, now map[graph.ID]*graph.Block
	ways        []string
	sentences   []string
}

func blocksOf(d *graph.Document) map[graph.ID]*graph.Block {
	all := map[graph.ID]*graph.Block{}
	for i := range d.Pools {
		for j := range d.Pools[i].Blocks {
			all[d.Pools[i].Blocks[j].ID] = &d.Pools[i].Blocks[j]
		}
	}
	return all
}

// blocks tells of those that came, went and changed, in the order of the
// document that has them.
func (n *news) blocks(was, is *graph.Document) {
	var came, went, changed, renamed []string
	for _, p := range is.Pools {
		for i := range p.Blocks {
			b := &p.Blocks[i]
			old := n.before[b.ID]
			switch {
			case old == nil:
				came = append(came, n.title(b))
			case old.Name != b.Name && old.Name != "":
				renamed = append(renamed, n.title(old)+" to "+n.title(b))
			case old.Kind != b.Kind || old.Host != b.Host || old.Parent != b.Parent || old.Takes != b.Takes || old.Gives != b.Gives ||
				!same(old.Props, b.Props) || !same(old.Repeat, b.Repeat) || old.Lane != b.Lane:
				changed = append(changed, n.title(b))
			}
		}
	}
	for _, p := range was.Pools {
		for i := range p.Blocks {
			if n.now[p.Blocks[i].ID] == nil {
				went = append(went, n.title(&p.Blocks[i]))
			}
		}
	}
	n.say("Added ", came)
	n.say("Removed ", went)
	n.say("Renamed ", renamed)
	n.say("Changed ", changed)
}

// flows finds the blocks after which it goes on otherwise, where no block that
// came or went says so already.
func (n *news) flows(was, is *graph.Document) {
	old, now := flowsOf(was), flowsOf(is)
	told := map[graph.ID]bool{}
	look := func(id graph.ID, f graph.Flow) {
		other, there := old[id]
		if there {
			if g, still := now[id]; still && other.From == g.From && other.To == g.To && other.Exit == g.Exit && other.Condition == g.Condition && other.Default == g.Default {
				return
			}
		}
		for _, one := range []graph.Flow{f, other, now[id]} {
			for _, end := range []graph.ID{one.From, one.To} {
				if end != "" && (n.before[end] == nil || n.now[end] == nil) {
					return
				}
			}
		}
		if b := n.now[f.From]; b != nil && !told[f.From] {
			told[f.From] = true
			n.ways = append(n.ways, n.title(b))
		}
	}
	for _, d := range []*graph.Document{is, was} {
		for _, p := range d.Pools {
			for _, f := range p.Flows {
				look(f.ID, f)
			}
		}
	}
}

func flowsOf(d *graph.Document) map[graph.ID]graph.Flow {
	all := map[graph.ID]graph.Flow{}
	for _, p := range d.Pools {
		for _, f := range p.Flows {
			all[f.ID] = f
		}
	}
	return all
}

// title is how people call a block, in quotes: by its name, else its kind's.
func (n *news) title(b *graph.Block) string {
	name := strings.TrimSpace(b.Name)
	if t, ok := n.kinds.Type(b.Kind); ok && name == "" {
		name = t.Name
	}
	if name == "" {
		name = block.Readable(string(b.Kind))
	}
	return "“" + name + "”"
}

// mostNews are named of one sort; of more it is said how many.
const mostNews = 4

func (n *news) say(what string, list []string) {
	if len(list) == 0 {
		return
	}
	if more := len(list) - mostNews; more > 1 {
		list = append(list[:mostNews:mostNews], fmt.Sprintf("%d others", more))
	}
	n.sentences = append(n.sentences, what+block.Listed(list, " and ")+".")
}

type item struct {
	name  string
	whole any
}

func byID[T any](list []T, of func(T) (graph.ID, string)) map[graph.ID]item {
	all := map[graph.ID]item{}
	for _, one := range list {
		id, name := of(one)
		all[id] = item{name, one}
	}
	return all
}

// lists tells of forms, or tables, that came, went and changed.
func (n *news) lists(kind string, was, is map[graph.ID]item) {
	var came, went, changed []string
	for _, id := range slices.Sorted(maps.Keys(is)) {
		one := is[id]
		if old, there := was[id]; !there {
			came = append(came, "“"+one.name+"”")
		} else if !same(old.whole, one.whole) {
			changed = append(changed, "“"+one.name+"”")
		}
	}
	for _, id := range slices.Sorted(maps.Keys(was)) {
		if _, there := is[id]; !there {
			went = append(went, "“"+was[id].name+"”")
		}
	}
	n.say("Added the "+kind+" ", came)
	n.say("Removed the "+kind+" ", went)
	n.say("Changed the "+kind+" ", changed)
}

// same compares two values by what they are as JSON: the order of members is of
// no meaning.
func same(a, b any) bool {
	x, err := plainly(a)
	y, err2 := plainly(b)
	return err == nil && err2 == nil && reflect.DeepEqual(x, y)
}

func plainly(v any) (out any, err error) {
	text, ok := v.(json.RawMessage)
	if !ok {
		if text, err = json.Marshal(v); err != nil {
			return nil, err
		}
	}
	if len(text) == 0 {
		return nil, nil
	}
	err = json.Unmarshal(text, &out)
	return out, err
}
