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
	New:     func() block.Block { return parallel{} },
}

type parallel struct{}

func (parallel) Form(*form.Form)                       {}
func (parallel) Exits() []graph.Exit                   { return []graph.Exit{""} }
func (parallel) Enter(*machine.Visit) machine.Move     { return machine.Leave("").All() }
func (parallel) Gathers() machine.Gathering            { return machine.GatherEvery }
func (parallel) Waits(block.Names, block.Pause) string { return "for the other branches to arrive" }
func (parallel) Sentence(block.Names) string {
	return "wait for all ways in and go on over all ways out"
}
