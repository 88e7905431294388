package english

import (
	"fmt"
	"strings"

	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Text is a document in English.
type Text struct {
	Name  string
	Says  string // a sentence about all of it; may be empty
	Parts []Part // one for each pool
}

// Part is one pool.
type Part struct {
	Name  string // empty where the document has one pool only
	Steps []Step
	Notes []Step // what is only drawn: they have no numbers
}

// Step is one block.
type Step struct {
	Number int
	Block  graph.ID
	Name   string // as its author called it; may be empty
	Says   string // sentences about it
	Inside []Step // of a sub-process
	Edges  []Step // the blocks on its edge, each with what follows from it
	Ways   []Way  // where it goes on in more than one way
	Next   string // where it goes on, if not with the step below it: "Go on with step 4."

	next graph.ID
}

// Way is one of several ways to go on.
type Way struct {
	When  string // "If Amount is at most 1,000"
	Steps []Step // what belongs to it alone
	Next  string // "go on with step 4"

	next graph.ID
}

// Of reads a document; names say what people call what it names.
func Of(kinds *block.Registry, d *graph.Document, names block.Names) Text {
	known := machine.Variables(d)
	names.Words = words.Of(d, known)
	text := Text{Name: d.Name, Says: counts(d)}
	numbers := map[graph.ID]int{}
	for i := range d.Pools {
		r := newReader(kinds, d, &d.Pools[i], names, known)
		part := r.part()
		if len(d.Pools) > 1 {
			part.Name = block.Readable(string(d.Pools[i].ID))
			if d.Pools[i].Name != "" {
				part.Name = d.Pools[i].Name
			}
		}
		text.Parts = append(text.Parts, part)
	}
	for i := range text.Parts {
		number(text.Parts[i].Steps, numbers)
	}
	for i := range text.Parts {
		refer(text.Parts[i].Steps, numbers)
	}
	return text
}

// counts says by which calendar the steps count that choose none.
func counts(d *graph.Document) string {
	for _, c := range d.Calendars {
		if c.ID == d.Calendar {
			return "Waits and due dates count by the calendar “" + c.Name + "”, where a step does not say otherwise."
		}
	}
	return ""
}

// number counts steps in reading order.
func number(steps []Step, numbers map[graph.ID]int) {
	for i := range steps {
		s := &steps[i]
		s.Number = len(numbers) + 1
		numbers[s.Block] = s.Number
		number(s.Inside, numbers)
		number(s.Edges, numbers)
		for j := range s.Ways {
			number(s.Ways[j].Steps, numbers)
		}
	}
}

// refer says where steps go on, now that all have numbers. What goes on with the
// step below it need not say so.
func refer(steps []Step, numbers map[graph.ID]int) {
	for i := range steps {
		s := &steps[i]
		below := i+1 < len(steps) && steps[i+1].Block == s.next
		if n := numbers[s.next]; n > 0 && (!below || len(s.Ways) > 0) {
			s.Next = fmt.Sprintf("Go on with step %d.", n)
			if len(s.Inside) > 0 {
				s.Next = fmt.Sprintf("Then go on with step %d.", n)
			}
		}
		for j := range s.Ways {
			w := &s.Ways[j]
			if n := numbers[w.next]; n > 0 {
				w.Next = fmt.Sprintf("go on with step %d", n)
			}
			refer(w.Steps, numbers)
		}
		refer(s.Inside, numbers)
		refer(s.Edges, numbers)
	}
}

// String is the text as lines, what belongs to a step indented below it.
func (t Text) String() string {
	var b strings.Builder
	b.WriteString(t.Name + "\n")
	if t.Says != "" {
		b.WriteString("\n" + t.Says + "\n")
	}
	for _, p := range t.Parts {
		if p.Name != "" {
			b.WriteString("\n" + p.Name + "\n")
		}
		b.WriteString("\n")
		write(&b, p.Steps, 0)
		for _, n := range p.Notes {
			b.WriteString("Note: " + n.Line() + "\n")
		}
	}
	return b.String()
}

// Line is the step in one line, without its number.
func (s Step) Line() string {
	var parts []string
	if s.Name != "" {
		parts = append(parts, s.Title())
	}
	for _, text := range []string{s.Says, s.Next} {
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// Title is the name as a sentence of its own.
func (s Step) Title() string { return ended(s.Name) }

func write(b *strings.Builder, steps []Step, depth int) {
	indent := strings.Repeat("   ", depth)
	for _, s := range steps {
		fmt.Fprintf(b, "%s%d. %s\n", indent, s.Number, s.Line())
		write(b, s.Inside, depth+1)
		write(b, s.Edges, depth+1)
		for _, w := range s.Ways {
			b.WriteString(indent + " - " + w.Line() + "\n")
			write(b, w.Steps, depth+2)
		}
	}
}

// Line is the way in one line: "If approved, go on with step 4." or, where steps
// follow, "If approved:".
func (w Way) Line() string {
	switch {
	case len(w.Steps) > 0:
		return w.When + ":"
	case w.Next == "":
		return w.When + ", nothing follows."
	}
	return w.When + ", " + w.Next + "."
}

func ended(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
