// Package worker has a program outside of here do something: it orders a job of
// a type that such programs ask for, and keeps what they answer.
package worker

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "worker", Name: "Worker job", Group: block.GroupSystems, Icon: "square-terminal", Shape: block.ShapeCard, BPMN: "serviceTask", Seldom: true,
	Summary: "Have a program of your own do something.",
	New: func() block.Block {
		return &worker{retry: block.Retry{Tries: 3, Pause: block.DefaultPause}}
	},
}

type worker struct {
	block.Mapped
	job     form.Template
	headers []header
	into    string
	retry   block.Retry
}

type header struct{ name, value string }

func (b *worker) Form(f *form.Form) {
	f.Template(&b.job, "type", "Type of job").Required().Like("print-label").Hint("Programs ask for jobs of this type.")
	form.Rows(f, &b.headers, "headers", "Told to the program", func(row *form.Form, h *header) {
		row.Text(&h.name, "name", "Name").Required().Like("printer")
		row.Text(&h.value, "value", "Value").Like("warehouse-2")
	})
	f.Variable(&b.into, "into", "Keep the answer in").In("Values").Like("label").Hint("Otherwise each part of the answer becomes a variable of its own.")
	b.Mapped.Form(f)
	b.retry.Form(f)
}

func (b *worker) Exits() []graph.Exit { return []graph.Exit{""} }

// Enter orders the job. The program sees the values that the block works with,
// or, where none are said, all that is known here.
func (b *worker) Enter(v *machine.Visit) machine.Move {
	kind, failure := block.Fill(v, b.job, "The type of the job")
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	headers := make([]machine.Var, len(b.headers))
	for i, h := range b.headers {
		headers[i] = machine.Var{Name: h.name, Value: feel.String(h.value)}
	}
	return machine.Wait(machine.RunJob{Type: kind, Headers: block.Context(headers), Input: block.Context(v.Variables(b.Takes()))})
}

func (b *worker) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.JobSucceeded:
		if b.into != "" {
			return machine.Leave("").Set(machine.Var{Name: b.into, Value: e.Output})
		}
		return machine.Leave("").Set(block.Entries(e.Output)...)
	case machine.JobFailed:
		return b.retry.After(v, e)
	}
	return machine.Fault("worker", "Something came back that this block did not ask for.")
}

func (b *worker) Produces() []feel.Var {
	vars := b.Kept()
	if b.into != "" && !b.Keeps() {
		vars = append(vars, feel.Var{Name: b.into, Type: feel.Any, Doc: "The answer of the job"})
	}
	return vars
}

func (b *worker) Subtitle(n block.Names) string { return n.Text(b.job) }

func (b *worker) Sentence(n block.Names) string {
	return "have a program do " + n.Text(b.job) + b.retry.Words()
}

func (b *worker) MostTries() int { return b.retry.MostTries() }

func (b *worker) Waits(n block.Names, p block.Pause) string {
	p.System = "a program that does “" + n.Text(b.job) + "”"
	return p.Systems()
}
