// Package call runs another process and waits until it has ended.
package call

import (
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "call", Name: "Call a process", Group: block.GroupScopes, Icon: "external-link", Shape: block.ShapeCard, BPMN: "callActivity",
	Summary: "Run another process and go on when it has ended.",
	New:     func() block.Block { return &call{} },
}

type call struct {
	block.Mapped
	process  form.Template
	version  int
	business *feel.Expr
	all      bool
	back     bool
}

func (b *call) Form(f *form.Form) {
	b.all, b.back = !f.Any("inputs"), !f.Any("outputs")
	f.Template(&b.process, "process", "Process").Required().Like("order-goods").Hint("The name under which it is published.")
	f.Number(&b.version, "version", "Version", 0, 1_000_000).Hint("0: the newest one at that moment.")
	f.Expr(&b.business, "business", "Reference", feel.Any).Like("order_number").Hint("By which the other run is found; no two running ones can share it.")
	f.Switch(&b.all, "all", "Give it all variables").In("Values")
	f.Switch(&b.back, "allBack", "Take all variables back").In("Values")
	b.Mapped.Form(f)
}

func (b *call) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *call) Enter(v *machine.Visit) machine.Move {
	process, failure := block.Fill(v, b.process, "The name of the process")
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	order := machine.Call{Process: graph.ID(process), Version: b.version}
	if b.business != nil {
		x, failure := block.Eval(v, b.business)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		order.BusinessID = x.Plain()
	}
	if b.all || b.Takes() {
		order.Variables = v.Variables(!b.all)
	}
	return machine.Wait(order)
}

// Resume takes what the other process ended with. A business error goes up; what
// else kept it from ending well needs a person.
func (b *call) Resume(_ *machine.Visit, e machine.EventBody) machine.Move {
	back, ok := e.(machine.Returned)
	switch {
	case !ok:
		return machine.Fault("call", "Something came back that this block did not ask for.")
	case back.Ending == machine.StatusFailed && back.ErrorCode != "":
		return machine.Throw(machine.Error, back.ErrorCode, back.Message)
	case back.Ending == machine.StatusFailed:
		return machine.Fault("call", "The process “%s” did not run: %s", b.process.Source(), back.Message)
	case back.Ending == machine.StatusCancelled:
		return machine.Fault("call-cancelled", "The process “%s” was cancelled before its end. Try again to start it anew, or skip it.", b.process.Source())
	case b.back || b.Keeps():
		return machine.Leave("").Set(back.Output...)
	}
	return machine.Leave("")
}

func (b *call) Produces() []feel.Var { return b.Kept() }

func (b *call) Subtitle(n block.Names) string { return block.Readable(n.Text(b.process)) }

func (b *call) Sentence(n block.Names) string {
	return strings.TrimSpace("run the process " + block.Readable(n.Text(b.process)) + " and wait for its end")
}
