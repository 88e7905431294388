// Package integration has another system do something: it orders a job for an
// action of a connector, tries again with growing pauses, and keeps the result.
package integration

import (
	"encoding/json"
	"strings"

	"segue/runtime/block"
	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Result is the name under which the fields of the panel read what came back.
const Result = "result"

// Type is the kind, with an entry of the palette for each action.
func Type(systems *connector.Registry) block.Type {
	t := block.Type{
		Kind: "integration", Name: "Integration", Group: block.GroupSystems, Icon: "plug", Shape: block.ShapeCard, BPMN: "serviceTask",
		Summary: "Have another system do something.",
		New: func() block.Block {
			return &integration{systems: systems, retry: block.Retry{Tries: 4, Pause: block.DefaultPause}}
		},
	}
	for _, system := range systems.Types() {
		for _, a := range system.Actions {
			props, err := json.Marshal(map[string]string{"do": ref(system, a)})
			if err != nil {
				panic(err) // texts
			}
			t.Presets = append(t.Presets, block.Preset{Name: a.Title, Icon: a.Icon, Summary: a.Summary, Props: props})
		}
	}
	return t
}

// ref names an action in documents: "http.request".
func ref(t connector.Type, a connector.Action) string { return t.Kind + "." + a.Name }

type integration struct {
	systems    *connector.Registry
	do         string
	connection string
	inputs     connector.Inputs
	action     connector.Action
	into       string
	set        []form.Mapping
	outputs    []machine.Mapping
	retry      block.Retry
}

func (b *integration) Form(f *form.Form) {
	var options []form.Option
	for _, t := range b.systems.Types() {
		for _, a := range t.Actions {
			options = append(options, form.Option{Value: ref(t, a), Label: a.Title})
		}
	}
	f.Choice(&b.do, "do", "What to do", options...).Required()
	system, action, known := b.find(f.Given("do"))
	f.Connection(&b.connection, "connection", "Through", system.Kind).Required().If(known)
	if known {
		b.action, b.inputs = action, action.New()
		b.inputs.Form(f)
	}
	f.Variable(&b.into, "into", "Keep the answer in").In("Answer").Like("order").If(known)
	f.Know(feel.Var{Name: Result, Type: action.Result, Doc: "What came back"})
	f.Mappings(&b.set, "set", "Take from the answer").In("Answer").Hint("The answer is called " + Result + ".").If(known)
	for _, fl := range b.retry.Form(f) {
		fl.If(known)
	}
}

func (b *integration) find(name string) (connector.Type, connector.Action, bool) {
	kind, action, _ := strings.Cut(name, ".")
	t, ok := b.systems.Type(kind)
	if !ok {
		return t, connector.Action{}, false
	}
	a, ok := t.Action(action)
	return t, a, ok
}

// result is the whole of what came back.
var result = feel.Must(Result, nil)

func (b *integration) Prepare(e machine.Env) []form.Problem {
	if in, ok := b.inputs.(connector.Worded); ok && e.Document != nil {
		in.Word(block.MoneyOf(e.Document).Words)
	}
	if b.into != "" {
		b.outputs = append(b.outputs, machine.Mapping{Name: b.into, Value: result})
	}
	for _, m := range b.set {
		b.outputs = append(b.outputs, machine.Mapping{Name: m.Name, Value: m.Value})
	}
	return nil
}

func (b *integration) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *integration) Enter(v *machine.Visit) machine.Move {
	c, err := b.Call(func(e *feel.Expr) (feel.Value, error) {
		x, failure := block.Eval(v, e)
		if failure != nil {
			return x, block.Sentence(failure.Message)
		}
		return x, nil
	})
	if err != nil {
		return machine.Fault("expression", "What to send could not be worked out. %v", err)
	}
	return machine.Wait(machine.RunJob{Connection: c.Connection, Action: c.Action, Input: c.Input})
}

// Call is what the job does.
func (b *integration) Call(eval func(*feel.Expr) (feel.Value, error)) (block.Call, error) {
	input, err := b.inputs.Value(eval)
	return block.Call{Connection: b.connection, Action: b.action.Name, Input: input, Result: Result, Keep: "set", Usual: b.action.Usual}, err
}

func (b *integration) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.JobSucceeded:
		if len(b.outputs) == 0 {
			return machine.Leave("")
		}
		return machine.Leave("").Set(machine.Var{Name: Result, Value: e.Output})
	case machine.JobFailed:
		return b.retry.After(v, e)
	}
	return machine.Fault("integration", "Something came back that this block did not ask for.")
}

// Mappings keep the answer inside the block, under the name Result; what the
// author takes from it goes up. The machine works them out after the answer has
// come, so that a mapping that fails is tried again without asking the other
// system a second time.
func (b *integration) Mappings() (inputs, outputs []machine.Mapping) { return nil, b.outputs }

func (b *integration) Produces() []feel.Var {
	vars := block.Set(b.set)
	if b.into != "" {
		vars = append(vars, feel.Var{Name: b.into, Type: b.action.Result, Doc: "The answer of “" + b.action.Title + "”"})
	}
	return vars
}

func (b *integration) Icon() string { return b.action.Icon }

func (b *integration) Subtitle(n block.Names) string {
	if b.action.Title == "" {
		return ""
	}
	detail := b.action.Title
	if s, ok := b.inputs.(interface {
		Subtitle(func(form.Template) string) string
	}); ok && s.Subtitle(n.Text) != "" {
		detail = s.Subtitle(n.Text)
	}
	if b.connection == "" {
		return detail
	}
	return detail + " · " + n.Connection(b.connection)
}

func (b *integration) Sentence(n block.Names) string {
	if b.action.Title == "" {
		return "have another system do something"
	}
	if s, ok := b.inputs.(interface {
		Sentence(connection string, say func(form.Template) string) string
	}); ok {
		return s.Sentence(n.Connection(b.connection), n.Text) + b.retry.Words()
	}
	return "have " + n.Connection(b.connection) + " do: " + b.action.Title + b.retry.Words()
}

func (b *integration) MostTries() int { return b.retry.MostTries() }

func (b *integration) Waits(n block.Names, p block.Pause) string {
	p.System = n.Connection(b.connection)
	return p.Systems()
}
