// Package adhoc holds blocks without an order of their own: all begin at once or
// one after the other, or people begin them as they see fit.
package adhoc

import (
	"slices"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "ad-hoc", Name: "In any order", Group: block.GroupScopes, Icon: "list-todo", Shape: block.ShapeFrame, BPMN: "adHocSubProcess", Seldom: true,
	Summary: "Several blocks that need no order, until a condition is true or all are done.",
	New: func() block.Block {
		return &adHoc{begin: beginAll, order: atOnce, stopRest: true}
	},
}

// How its blocks begin.
const (
	beginAll   = "all"
	beginAsked = "asked"
	atOnce     = "parallel"
	oneByOne   = "sequential"
)

type adHoc struct {
	block.Mapped
	begin, order string
	blocks       *feel.Expr
	done         *feel.Expr
	stopRest     bool
}

func (b *adHoc) Form(f *form.Form) {
	f.Choice(&b.begin, "begin", "What begins", form.Option{Value: beginAll, Label: "All blocks, by themselves"},
		form.Option{Value: beginAsked, Label: "What people choose"}).If(f.Given("blocks") == "")
	f.Expr(&b.blocks, "blocks", "Or these blocks", feel.Any).Like(`["call-customer", "check-stock"]`).Hint("A list of the ids of blocks inside.")
	f.Choice(&b.order, "order", "How many at a time", form.Option{Value: atOnce, Label: "All at once"}, form.Option{Value: oneByOne, Label: "One after the other"})
	f.Condition(&b.done, "done", "Done as soon as").Like("agreed").Hint("Asked each time that a block in it has ended. Without a condition it is done when all have.")
	f.Switch(&b.stopRest, "stopRest", "Then stop what is still going on").If(f.Given("done") != "")
	b.Mapped.Form(f)
}

func (b *adHoc) Exits() []graph.Exit    { return []graph.Exit{""} }
func (b *adHoc) Holds() machine.Holding { return machine.HoldsLoose }
func (b *adHoc) Produces() []feel.Var   { return b.Kept() }

func (b *adHoc) Enter(v *machine.Visit) machine.Move {
	blocks, failure := b.chosen(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	if b.order == oneByOne && len(blocks) > 1 {
		return machine.Open().Begin(blocks[0]).Remember(queue(blocks[1:]))
	}
	return machine.Open().Begin(blocks...)
}

// chosen are the blocks that begin by themselves.
func (b *adHoc) chosen(v *machine.Visit) ([]graph.ID, *machine.Failure) {
	if b.blocks == nil {
		if b.begin == beginAsked {
			return nil, nil
		}
		return v.Inside(), nil
	}
	x, failure := block.Eval(v, b.blocks)
	if failure != nil {
		return nil, failure
	}
	var ids []graph.ID
	for _, id := range x.Items() {
		if id.Kind() != feel.KindString {
			return nil, &machine.Failure{Code: "begin", Message: "“" + b.blocks.Source() + "” should be a list of ids, but holds " + id.String() + "."}
		}
		ids = append(ids, graph.ID(id.Text()))
	}
	if x.Kind() != feel.KindList {
		return nil, &machine.Failure{Code: "begin", Message: "“" + b.blocks.Source() + "” should be a list of ids, but is " + x.String() + "."}
	}
	return ids, nil
}

// queue keeps the blocks whose turn has not come.
func queue(blocks []graph.ID) feel.Value {
	list := make([]feel.Value, len(blocks))
	for i, id := range blocks {
		list[i] = feel.String(string(id))
	}
	return feel.List(list...)
}

// over is remembered once the condition has been true and the rest may end.
var over = feel.Bool(true)

// PathEnded makes it a machine.Loose.
func (b *adHoc) PathEnded(v *machine.Visit, left int) machine.Move {
	if b.done != nil && !v.Memory.IsTrue() {
		x, failure := block.Eval(v, b.done)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		if x.IsTrue() {
			if b.stopRest || left == 0 {
				return machine.Leave("")
			}
			return machine.Wait().Remember(over)
		}
	}
	waiting := v.Memory.Items()
	switch {
	case v.Memory.IsTrue() && left == 0:
		return machine.Leave("")
	case left > 0 || v.Memory.IsTrue():
		return machine.Wait()
	case len(waiting) > 0:
		return machine.Wait().Begin(graph.ID(waiting[0].Text())).Remember(feel.List(slices.Clone(waiting[1:])...))
	case b.done != nil || b.begin == beginAsked && b.blocks == nil:
		return machine.Wait() // until somebody begins more, or ends it
	}
	return machine.Leave("")
}

// Resume begins a block that somebody chose.
func (b *adHoc) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	begun, ok := e.(machine.Begun)
	switch {
	case !ok:
		return machine.Fault("ad-hoc", "Something came that this block did not ask for.")
	case v.Memory.IsTrue():
		return machine.Refuse("This part of the process is done; nothing more begins in it.")
	case b.order == oneByOne && v.Running() > 0:
		return machine.Refuse("One thing at a time: finish what has begun first.")
	}
	return machine.Wait().Begin(begun.Block)
}

func (b *adHoc) Subtitle(block.Names) string {
	if b.order == oneByOne {
		return "One after the other"
	}
	return ""
}

func (b *adHoc) Sentence(n block.Names) string {
	s := "do the following in any order"
	if b.order == oneByOne {
		s += ", one after the other"
	}
	if b.done != nil {
		s += ", until " + n.Holds(b.done)
	}
	return s
}
