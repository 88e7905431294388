// Package approval asks people to decide: approve, reject, or send back.
package approval

import (
	"strconv"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "approval", Name: "Approval", Group: block.GroupPeople, Icon: "user-check", Shape: block.ShapeCard, BPMN: "userTask",
	Summary: "Ask people to decide.",
	New: func() block.Block {
		return &approval{rule: string(machine.RuleAnyone), need: 2, reason: true, others: true}
	},
}

// The outcomes, which are also the exits.
const (
	Approved = "approved"
	Rejected = "rejected"
	SentBack = "sent-back"
)

// inSequence asks one after the other. It is this block's own: the machine sees
// one task after another, each of which anyone may decide.
const inSequence = "in sequence"

type approval struct {
	block.Asked
	block.Mapped
	due    block.Due
	when   *feel.Expr // nil: always asked
	rule   string
	need   int
	back   bool
	reason bool // rejecting and sending back need a comment
	others bool // not whoever started it
	into   string
}

func (b *approval) Form(f *form.Form) {
	b.Asked.Form(f, "Question", "Pay {supplier} {amount} EUR?", "Who decides")
	f.Condition(&b.when, "onlyIf", "Ask only if").In("Rules").Hint("Otherwise nobody is asked, and it counts as approved.")
	f.Choice(&b.rule, "rule", "How many must agree",
		form.Option{Value: string(machine.RuleAnyone), Label: "Anyone: the first answer counts"},
		form.Option{Value: string(machine.RuleEveryone), Label: "Everyone"},
		form.Option{Value: string(machine.RuleAtLeast), Label: "At least some of them"},
		form.Option{Value: inSequence, Label: "Everyone, one after the other"}).In("Rules")
	f.Number(&b.need, "need", "At least", 1, 100).In("Rules").If(f.Given("rule") == string(machine.RuleAtLeast))
	f.Switch(&b.back, "sendBack", "May be sent back").In("Rules").Hint("A third answer, for what has to be corrected first.")
	f.Switch(&b.reason, "reason", "Ask for a reason when it is not approved").In("Rules")
	f.Switch(&b.others, "others", "Requesters cannot approve their own").In("Rules")
	b.due.Form(f)
	f.Variable(&b.into, "into", "Keep the decision in").In("Result").Like("decision").Hint("With outcome, by, comment and at.")
	b.Mapped.Form(f)
}

func (b *approval) Prepare(e machine.Env) []form.Problem {
	b.Asked.Prepare(e)
	return b.due.Prepare(e)
}

func (b *approval) Exits() []graph.Exit {
	exits := []graph.Exit{Approved, Rejected}
	if b.back {
		exits = append(exits, SentBack)
	}
	return append(exits, b.due.Exits()...)
}

func (b *approval) Enter(v *machine.Visit) machine.Move {
	switch ask, failure := b.asks(v); {
	case failure != nil:
		return machine.FaultOf(*failure)
	case !ask:
		return b.keep(v, machine.Leave(Approved), Approved, "", "").Note("answer", feel.String(unasked))
	}
	open, turns, failure := b.order(v, 0)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	if open.Due, failure = b.due.Moment(v); failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Wait(append([]machine.Ask{open}, b.due.Asks(open.Due)...)...).Remember(tally{due: open.Due, turns: turns}.value())
}

// unasked is noted as the answer where nobody had to be asked.
const unasked = "nobody had to be asked"

// asks reports whether anybody is asked at all.
func (b *approval) asks(v *machine.Visit) (bool, *machine.Failure) {
	if b.when == nil {
		return true, nil
	}
	x, failure := block.Eval(v, b.when)
	if failure == nil && x.Kind() != feel.KindBoolean {
		failure = &machine.Failure{Code: "condition", Message: "Whether anybody has to be asked cannot be told: “" + b.when.Source() + "” is neither true nor false."}
	}
	return x.IsTrue(), failure
}

// order is the task for the people, or in sequence for the one whose turn it is,
// from 0 to below turns.
func (b *approval) order(v *machine.Visit, turn int) (open machine.OpenTask, turns int, failure *machine.Failure) {
	open, failure = b.Task(v, "approval")
	if failure != nil {
		return open, 0, failure
	}
	open.Rule, open.Need = machine.Rule(b.rule), b.need
	if b.rule == inSequence {
		open.Rule = machine.RuleAnyone
		turns = len(open.People)
		turn = min(turn, turns-1) // an expression may name fewer than before
		open.People = open.People[turn : turn+1]
	}
	if b.others {
		open.Exclude = []string{form.RefStarter}
	}
	open.Outcomes = []machine.Outcome{
		{Name: Approved, Label: "Approve"},
		{Name: Rejected, Label: "Reject", Negative: true, Comment: b.reason},
	}
	if b.back {
		open.Outcomes = append(open.Outcomes, machine.Outcome{Name: SentBack, Label: "Send back", Comment: b.reason})
	}
	return open, turns, nil
}

func (b *approval) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.Decided:
		return b.decided(v, e)
	case machine.TaskFailed:
		return machine.FaultOf(e.Failure)
	}
	return machine.Leave(block.Overdue) // only the deadline's timer is left
}

// Mappings keep the decision too where only some results are kept.
func (b *approval) Mappings() (inputs, outputs []machine.Mapping) {
	inputs, outputs = b.Mapped.Mappings()
	if len(outputs) > 0 && b.into != "" {
		outputs = append(outputs, machine.Mapping{Name: b.into, Value: feel.Must(b.into, nil)})
	}
	return inputs, outputs
}

// DecisionType is the type of the variable that keeps a decision.
var DecisionType = feel.ContextWith(feel.Field{Name: "outcome", Type: feel.StringType}, feel.Field{Name: "by", Type: feel.StringType},
	feel.Field{Name: "comment", Type: feel.StringType}, feel.Field{Name: "at", Type: feel.DateTimeType})

func (b *approval) Produces() []feel.Var {
	if b.into == "" {
		return b.Kept()
	}
	return append(b.Kept(), feel.Var{Name: b.into, Type: DecisionType, Doc: "What was decided, by whom and when"})
}

func (b *approval) ExitLabel(x graph.Exit) string {
	if x == SentBack {
		return "Sent back"
	}
	return ""
}

func (b *approval) Subtitle(n block.Names) string {
	rule := ""
	switch b.rule {
	case string(machine.RuleEveryone):
		rule = "everyone"
	case string(machine.RuleAtLeast):
		rule = "at least " + strconv.Itoa(b.need)
	case inSequence:
		rule = "one after the other"
	}
	when := ""
	if b.when != nil {
		when = "only if " + n.Holds(b.when)
	}
	return block.Join(n.People(b.Who), when, rule, b.due.Words(n))
}

func (b *approval) Sentence(n block.Names) string {
	who := n.People(b.Who)
	asks := "ask " + who + " to decide"
	switch b.rule {
	case string(machine.RuleEveryone):
		asks = "ask everyone in " + who + " to decide"
	case string(machine.RuleAtLeast):
		asks += " (at least " + strconv.Itoa(b.need) + " must agree)"
	case inSequence:
		asks = "ask everyone in " + who + " to decide, one after the other"
	}
	if b.when != nil {
		asks = "if " + n.Holds(b.when) + ", " + asks
	}
	return asks + b.due.Deadline(n)
}

func (b *approval) Waits(_ block.Names, p block.Pause) string { return p.People("decide") }
