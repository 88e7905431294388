package designer

import (
	"net/url"
	"slices"
	"strings"

	"segue/designer"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
	"segue/web/ui"
)

// repeat is how often a block is done, as the panel shows it.
type repeat struct {
	graph.Repeat
	mode   string // once, one, all
	basis  string // list, times, while
	words  string
	while  condition
	until  condition
	tell   condition
	faults map[string]string
}

// What a repeat goes by.
const (
	byList  = "list"
	byTimes = "times"
	byWhile = "while"
)

func basisOf(r *graph.Repeat) string {
	switch {
	case r.Times != "":
		return byTimes
	case r.While != "" || r.Over == "" && r.Until != "":
		return byWhile
	}
	return byList
}

// ofRepeat begins the names of its inputs.
const ofRepeat = "_r."

// repeat prepares the settings of a block that can be repeated.
func (d *drawer) repeat(b *graph.Block) *repeat {
	r := &repeat{mode: "once", basis: byList, faults: map[string]string{}}
	if b.Repeat == nil {
		return r
	}
	r.Repeat, r.mode, r.basis, r.words = *b.Repeat, "one", basisOf(b.Repeat), block.Names{Words: words.Of(&d.sub.doc, machine.Variables(&d.sub.doc))}.Repeat(b.Repeat)
	if b.Repeat.Parallel {
		r.mode = "all"
	}
	if sent := d.sub.sent.Get(ofRepeat + "basis"); sent == byWhile && !b.Repeat.Parallel && r.Over == "" && r.Times == "" {
		r.basis = byWhile // chosen, but not said yet
	} else if sent == byTimes && r.Over == "" && r.While == "" {
		r.basis = byTimes
	}
	r.while, r.until, r.tell = d.condition(ofRepeat+"while", r.While), d.condition(ofRepeat+"until", r.Until), d.condition(ofRepeat+"tell", r.Tell)
	r.check(d)
	return r
}

// check tells what is wrong, field by field; what is not entered yet is on the
// list of problems.
func (r *repeat) check(d *drawer) {
	env := designer.FormEnv(&d.sub.doc)
	for name, src := range map[string]string{"over": r.Over, "times": r.Times, "collect": r.Collect} {
		if src == "" {
			continue
		}
		_, problems := feel.Compile(src, env.Names)
		for _, p := range problems {
			if !p.Warning {
				r.faults[name] = strings.TrimSpace(p.Text + " " + p.Suggestion)
				break
			}
		}
	}
	for name, src := range map[string]string{"while": r.While, "until": r.Until, "tell": r.Tell} {
		if src != "" {
			r.faults[name] = faultOf(src, env)
		}
	}
	for name, variable := range map[string]string{"item": r.Item, "into": r.Into} {
		if variable != "" && (!plainName.MatchString(variable) || reserved[variable]) {
			r.faults[name] = "“" + variable + "” cannot be the name of a variable. Use letters, digits and _, such as line."
		}
	}
	switch {
	case r.Collect != "" && r.Into == "":
		r.faults["into"] = "Say which variable receives the list."
	case r.Into != "" && r.Collect == "":
		r.faults["collect"] = "Say what each round adds to the list."
	}
}

// editRepeat is what was entered.
func editRepeat(sent url.Values, was *graph.Repeat, vars []variable) *graph.Repeat {
	text := func(name string) string { return strings.TrimSpace(sent.Get(ofRepeat + name)) }
	mode := text("mode")
	if mode != "one" && mode != "all" {
		return nil
	}
	if was == nil { // just switched on: over the first list there is
		r := &graph.Repeat{Parallel: mode == "all", Item: "item"}
		if i := slices.IndexFunc(vars, func(v variable) bool { return v.Kind == feel.KindList }); i >= 0 {
			r.Over, r.Item = vars[i].Name, oneOf(vars[i].Name)
		}
		return r
	}
	r := &graph.Repeat{Parallel: mode == "all", Item: text("item"), Collect: text("collect"), Into: text("into"), Until: postedExpression(sent, "until", vars), Signal: text("signal"), Tell: was.Tell}
	switch {
	case r.Signal == "":
		r.Tell = ""
	case sent.Has(ofRepeat + "tell.mode"): // shown, so that its being empty means something
		r.Tell = postedExpression(sent, "tell", vars)
	}
	switch basis := text("basis"); {
	case basis == byTimes:
		r.Times, r.Item = text("times"), ""
	case basis == byWhile && !r.Parallel:
		r.While, r.Item = postedExpression(sent, "while", vars), ""
	default:
		if r.Over = text("over"); r.Item == "" {
			r.Item = "item"
		}
	}
	return r
}

func postedExpression(sent url.Values, name string, vars []variable) string {
	c, ok := postedCondition(sent, ofRepeat+name)
	if !ok {
		return ""
	}
	c.settle(vars)
	return c.feel(vars)
}

// oneOf is a name for an item of a list: lines has a line.
func oneOf(list string) string {
	if one, many := strings.CutSuffix(list, "ies"); many && len(one) > 1 {
		return one + "y"
	}
	if one, many := strings.CutSuffix(list, "s"); many && len(one) > 1 && !strings.HasSuffix(one, "s") {
		return one
	}
	return "item"
}

func basisOptions(parallel bool) []ui.Option {
	list := []ui.Option{{Value: byList, Label: "For each item of a list"}, {Value: byTimes, Label: "A number of times"}}
	if !parallel {
		list = append(list, ui.Option{Value: byWhile, Label: "As long as a condition holds"})
	}
	return list
}
