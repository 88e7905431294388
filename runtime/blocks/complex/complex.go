// Package complex joins paths when enough of them have arrived, and takes the
// others in when they come later.
package complex

import (
	"strconv"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Type is the kind.
var Type = block.Type{
	Kind: "complex", Name: "Join after some", Group: block.GroupLogic, Icon: "sigma", Shape: block.ShapeGateway, BPMN: "complexGateway", Seldom: true,
	Summary: "Go on when enough ways have arrived; those that come later change nothing.",
	New:     func() block.Block { return &complex{need: 1} },
}

// count is the name under which the condition reads how many have arrived.
const count = "activationCount"

type complex struct {
	need int
	when *feel.Expr
}

func (b *complex) Form(f *form.Form) {
	f.Number(&b.need, "need", "How many are enough", 1, 1000).If(f.Given("when") == "")
	f.Know(feel.Var{Name: count, Type: feel.NumberType, Doc: "How many have arrived"})
	f.Condition(&b.when, "when", "Or as soon as").Like(count + " >= needed").Hint(count + " is how many have arrived.")
}

func (b *complex) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *complex) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *complex) Gathers() machine.Gathering        { return machine.GatherSome }
func (b *complex) Conditional() bool                 { return true }

// Enough makes it a machine.Chooser.
func (b *complex) Enough(v *machine.Visit, waiting int) (bool, *machine.Failure) {
	if b.when == nil {
		return waiting >= b.need, nil
	}
	x, failure := block.EvalOver(v, b.when, []machine.Var{{Name: count, Value: feel.Int(int64(waiting))}})
	switch {
	case failure != nil:
		return false, failure
	case x.IsTrue() || x.IsFalse():
		return x.IsTrue(), nil
	}
	return false, &machine.Failure{Code: "enough", Message: "Whether enough have arrived is neither true nor false: “" + b.when.Source() + "” is " + x.String() + "."}
}

func (b *complex) Subtitle(n block.Names) string { return words.Upper(b.words(n)) }
func (b *complex) Sentence(n block.Names) string { return "go on " + b.words(n) }

func (b *complex) words(n block.Names) string {
	if b.when != nil {
		return "as soon as " + n.Holds(b.when)
	}
	return "after " + strconv.Itoa(b.need) + " of them"
}

func (b *complex) Waits(n block.Names, _ block.Pause) string {
	if b.when != nil {
		return "for other branches, until " + n.Holds(b.when)
	}
	return "for " + strconv.Itoa(b.need) + " of the branches to arrive"
}
