// Package parallel splits one path into several that go on side by side, and
// joins such paths: it waits for one arrival over each of its flows.
package parallel

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "parallel", Name: "Split or join", Group: block.GroupLogic, Icon: "git-fork", Shape: block.ShapeGateway, BPMN: "parallelGateway",
	Summary: "Go all ways at once, or wait until all have arrived.",
	New:     func() block.Block { return &parallel{} },
}

type parallel struct{ in, out int }

func (parallel) Form(*form.Form)                       {}
func (parallel) Exits() []graph.Exit                   { return []graph.Exit{""} }
func (parallel) Enter(*machine.Visit) machine.Move     { return machine.Leave("").All() }
func (parallel) Gathers() machine.Gathering            { return machine.GatherEvery }
func (parallel) Waits(block.Names, block.Pause) string { return "for the other branches to arrive" }

// Prepare counts the ways, for its sentence.
func (p *parallel) Prepare(e machine.Env) []form.Problem {
	p.in, p.out = block.WaysOf(e)
	return nil
}

func (p *parallel) Sentence(block.Names) string {
	switch {
	case p.in > 1 && p.out > 1:
		return "wait until all branches have arrived, then go all ways at once"
	case p.in > 1:
		return "wait until all branches have arrived"
	}
	return "go all ways at once"
}
