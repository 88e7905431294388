package instances

import (
	"fmt"
	"strings"

	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/ui"
)

// verdict tells what a decision table said, by which rules and of what.
// Empty for what other blocks note about themselves.
func (v *instance) verdict(f machine.Fact) ui.Entry {
	said, ok := block.VerdictOf(f)
	if !ok {
		return ui.Entry{}
	}
	at := v.title(f.Block)
	e := ui.Entry{Tone: ui.Info, Icon: "table-2"}
	switch {
	case said.Decision != "" && said.Value.IsNull():
		e.Tone, e.Title = ui.Warn, "“"+at+"” had no answer"
	case said.Decision != "" && len(said.Rules) == 0:
		e.Title = "“" + at + "” answered " + words(said.Value)
	case len(said.Rules) == 0 && said.Value.IsNull():
		e.Tone, e.Title = ui.Warn, "No rule of “"+at+"” matched"
	case len(said.Rules) == 0:
		e.Title = "“" + at + "” answered " + words(said.Value) + ", since no rule matched"
	case said.Value.IsNull():
		e.Tone, e.Title = ui.Warn, "“"+at+"” had no answer, though "+rules(said.Rules)+" matched"
	default:
		e.Title = "“" + at + "” answered " + words(said.Value) + " by " + rules(said.Rules)
	}
	if e.Text = v.tested(said); said.Decision != "" {
		e.Text = v.settled(said)
	}
	return e
}

// settled tells what each node of a graph of decisions said.
func (v *instance) settled(said block.Verdict) string {
	model := &decision.Model{}
	title := ""
	if t := (machine.Env{Document: &v.doc}).Table(said.Table); t != nil {
		if read, err := decision.DecodeModel(t.Body); err == nil {
			model = read
		}
		title = named("Decisions", t)
	}
	var read []string
	for i := range said.Read.Len() {
		name, value := said.Read.Entry(i)
		read = append(read, name+": "+words(value))
	}
	text := []string{title, strings.Join(read, ", ")}
	for _, n := range said.Nodes {
		s := "“" + n.Name + "” gave " + words(n.Value)
		if len(n.Rules) > 0 {
			s += " by " + rules(n.Rules)
		}
		if t := tableOf(model, n.Name); t != nil && len(n.Inputs) > 0 {
			s += " (" + tests(t, n.Inputs) + ")"
		}
		text = append(text, s)
	}
	return sentences(text)
}

// sentences are those that say something, each with one full stop.
func sentences(list []string) string {
	var out strings.Builder
	for _, s := range list {
		if s = strings.TrimRight(s, ". "); s != "" {
			out.WriteString(" " + s + ".")
		}
	}
	return strings.TrimSpace(out.String())
}

// tableOf is the table by which the node with the name decides, or nil.
func tableOf(m *decision.Model, name string) *decision.Table {
	for _, d := range m.Decisions {
		if (d.Name == name || d.Variable == name) && d.Logic != nil {
			return d.Logic.Table
		}
	}
	for _, k := range m.Knowledge {
		if k.Name == name && k.Logic != nil {
			return k.Logic.Table
		}
	}
	return nil
}

func named(what string, t *graph.Table) string {
	if t.Version > 0 {
		return fmt.Sprintf("%s “%s”, version %d", what, t.Name, t.Version)
	}
	return what + " “" + t.Name + "”"
}

// tests names what was tested as the table's heading does.
func tests(heading *decision.Table, inputs []feel.Value) string {
	parts := make([]string, len(inputs))
	for i, x := range inputs {
		name := fmt.Sprintf("input %d", i+1)
		if i < len(heading.Inputs) {
			name = heading.InputName(i)
		}
		parts[i] = name + ": " + words(x)
	}
	return strings.Join(parts, ", ")
}

// tested names the inputs as the table's heading does.
func (v *instance) tested(said block.Verdict) string {
	heading := &decision.Table{}
	title := ""
	if t := (machine.Env{Document: &v.doc}).Table(said.Table); t != nil {
		if read, err := decision.Decode(t.Body); err == nil {
			heading = read
		}
		title = named("Table", t)
	}
	return sentences([]string{title, tests(heading, said.Inputs)})
}

func rules(numbers []int) string {
	if len(numbers) == 1 {
		return fmt.Sprintf("rule %d", numbers[0])
	}
	var list []string
	for _, n := range numbers[:min(len(numbers), 8)] {
		list = append(list, fmt.Sprint(n))
	}
	if len(numbers) > 8 {
		list = append(list, fmt.Sprintf("%d more", len(numbers)-8))
	}
	return "rules " + block.Listed(list, " and ")
}

// mostWords of a value stand in a line.
const mostWords = 200

// words are a value in a line of text.
func words(x feel.Value) string {
	s := ""
	switch x.Kind() {
	case feel.KindNull:
		return "nothing"
	case feel.KindBoolean:
		if x.IsTrue() {
			return "yes"
		}
		return "no"
	case feel.KindNumber:
		return ui.FormatNumber(x.Plain())
	case feel.KindList:
		var list []string
		for _, item := range x.Items()[:min(x.Len(), 20)] {
			list = append(list, words(item))
		}
		s = strings.Join(list, ", ")
	case feel.KindContext:
		var list []string
		for i := range min(x.Len(), 20) {
			name, value := x.Entry(i)
			list = append(list, block.Readable(name)+" "+words(value))
		}
		s = strings.Join(list, ", ")
	default:
		s = x.Plain()
	}
	if r := []rune(s); len(r) > mostWords {
		return string(r[:mostWords]) + "…"
	}
	return s
}
