package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Stops binds whether something that happens ends what it belongs to.
func Stops(f *form.Form, p *bool) {
	f.Switch(p, "stops", "Stop what it belongs to").Hint("Otherwise that goes on, and this begins beside it.")
}

// OnlyBeside is a problem where a start that can only begin an event sub-process
// stands elsewhere.
func OnlyBeside(e machine.Env) []form.Problem {
	if e.Block.Parent == "" {
		return []form.Problem{{Text: "This start works only in an event sub-process. Drag one onto the canvas and put the start into it."}}
	}
	return nil
}

// Failed is what blocks that catch errors have in common.
type Failed struct {
	Code string // empty: any
	into string
}

// Form binds the fields.
func (c *Failed) Form(f *form.Form) {
	f.Text(&c.Code, "code", "Name of the error").Like("order-not-found").Hint("Without a name, every error that has no block of its own.")
	f.Variable(&c.into, "into", "Keep what happened in").Like("problem").Hint("With code and message.")
}

// Go goes on with what was thrown.
func (c *Failed) Go(e machine.EventBody) machine.Move {
	m := machine.Leave("")
	thrown, ok := e.(machine.Thrown)
	if !ok || c.into == "" {
		return m
	}
	return m.Set(machine.Var{Name: c.into, Value: Problem(thrown.Code, thrown.Message)})
}

// Produces is the variable that says what went wrong.
func (c *Failed) Produces() []feel.Var {
	if c.into == "" {
		return nil
	}
	return []feel.Var{{Name: c.into, Type: ProblemType, Doc: "What went wrong"}}
}

// Escalated is what blocks that catch escalations have in common.
type Escalated struct {
	Code string // empty: any
	into string
}

// Form binds the fields.
func (c *Escalated) Form(f *form.Form) {
	f.Text(&c.Code, "code", "Name of the escalation").Like("too-late").Hint("Without a name, every escalation that has no block of its own.")
	f.Variable(&c.into, "into", "Keep what happened in").Like("escalation").Hint("With code and message.")
}

// Go goes on with what was thrown.
func (c *Escalated) Go(e machine.EventBody) machine.Move { return (&Failed{c.Code, c.into}).Go(e) }

// Produces is the variable that says what was escalated.
func (c *Escalated) Produces() []feel.Var {
	if c.into == "" {
		return nil
	}
	return []feel.Var{{Name: c.into, Type: ProblemType, Doc: "What was escalated"}}
}

// Escalates is what blocks that escalate have in common.
type Escalates struct {
	Code    string
	message form.Template
}

// Form binds the fields.
func (c *Escalates) Form(f *form.Form) {
	f.Text(&c.Code, "code", "Name of the escalation").Required().Like("too-late")
	f.Template(&c.message, "message", "What happened").Like("{supplier} has not answered.")
}

// Throw throws it.
func (c *Escalates) Throw(v *machine.Visit) machine.Move {
	message, failure := Fill(v, c.message, "The text of the escalation")
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Throw(machine.Escalation, c.Code, message)
}

// Until is what blocks that wait for a condition have in common.
type Until struct{ condition *feel.Expr }

// Form binds the field.
func (u *Until) Form(f *form.Form) {
	f.Condition(&u.condition, "condition", "Condition").Required().Like("stock < 10").Hint("Asked whenever a variable changes.")
}

// Holds makes it a machine.Watcher.
func (u *Until) Holds(v *machine.Visit) bool {
	x, err := v.Eval(u.condition)
	return err == nil && x.IsTrue()
}

// Words are the condition.
func (u *Until) Words(n Names) string { return n.Holds(u.condition) }

// Waits is the condition for whoever waits for it.
func (u *Until) Waits(n Names, _ Pause) string { return "until " + u.Words(n) }
