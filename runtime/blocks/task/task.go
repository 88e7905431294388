// Package task asks people to do something and say when it is done.
package task

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "task", Name: "Task", Group: block.GroupPeople, Icon: "clipboard-list", Shape: block.ShapeCard, BPMN: "userTask",
	Summary: "Ask somebody to do something, perhaps with a form.",
	New:     func() block.Block { return &task{} },
}

// Done is the outcome of a task.
const Done = "done"

type task struct {
	block.Asked
	block.Mapped
	due block.Due
}

func (b *task) Form(f *form.Form) {
	b.Asked.Form(f, "What is to be done", "Enter the invoice of {supplier}", "Who does it")
	b.due.Form(f)
	b.Mapped.Form(f)
}

func (b *task) Prepare(e machine.Env) []form.Problem {
	b.Asked.Prepare(e)
	return b.due.Prepare(e)
}

func (b *task) Exits() []graph.Exit { return append([]graph.Exit{""}, b.due.Exits()...) }

func (b *task) Enter(v *machine.Visit) machine.Move {
	open, failure := b.Task(v, "task")
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	if open.Due, failure = b.due.Moment(v); failure != nil {
		return machine.FaultOf(*failure)
	}
	open.Rule = machine.RuleAnyone
	open.Outcomes = []machine.Outcome{{Name: Done, Label: "Done"}}
	return machine.Wait(append([]machine.Ask{open}, b.due.Asks(open.Due)...)...)
}

func (b *task) Resume(_ *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.Decided:
		if e.Outcome != Done {
			return machine.Refuse("This task can only be done; there is no answer “%s”.", e.Outcome)
		}
		return machine.Leave("").Set(e.Data...)
	case machine.TaskFailed:
		return machine.FaultOf(e.Failure)
	}
	return machine.Leave(block.Overdue) // only the deadline's timer is left
}

func (b *task) Produces() []feel.Var          { return b.Kept() }
func (b *task) Subtitle(n block.Names) string { return block.Join(n.People(b.Who), b.due.Words(n)) }
func (b *task) Sentence(n block.Names) string {
	return "ask " + n.People(b.Who) + " to do it" + b.due.Deadline(n)
}
func (b *task) Waits(_ block.Names, p block.Pause) string { return p.People("do it") }
