package instances

import (
	"fmt"
	"strings"

	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
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
	case len(said.Rules) == 0 && said.Value.IsNull():
		e.Tone, e.Title = ui.Warn, "No rule of “"+at+"” matched"
	case len(said.Rules) == 0:
		e.Title = "“" + at + "” answered " + words(said.Value) + ", since no rule matched"
	case said.Value.IsNull():
		e.Tone, e.Title = ui.Warn, "“"+at+"” had no answer, though "+rules(said.Rules)+" matched"
	default:
		e.Title = "“" + at + "” answered " + words(said.Value) + " by " + rules(said.Rules)
	}
	e.Text = v.tested(said)
	return e
}

// tested names the inputs as the table's heading does.
func (v *instance) tested(said block.Verdict) string {
	heading := &decision.Table{}
	title := ""
	if t := (machine.Env{Document: &v.doc}).Table(said.Table); t != nil {
		if read, err := decision.Decode(t.Body); err == nil {
			heading = read
		}
		if title = "Table “" + t.Name + "”"; t.Version > 0 {
			title += fmt.Sprintf(", version %d", t.Version)
		}
	}
	var parts []string
	for i, x := range said.Inputs {
		name := fmt.Sprintf("input %d", i+1)
		if i < len(heading.Inputs) {
			name = heading.InputName(i)
		}
		parts = append(parts, name+": "+words(x))
	}
	return strings.TrimSpace(title + ". " + strings.Join(parts, ", "))
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
