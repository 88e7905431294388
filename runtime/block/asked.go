package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Asked is what a task and an approval have in common: a title, more about it,
// who is asked, and a form.
type Asked struct {
	Who   form.People
	title form.Template
	about form.Template
	form  graph.ID
	lane  string
	money Money
}

// Form binds the fields; the labels say what the title and the people are to
// this kind.
func (a *Asked) Form(f *form.Form, title, like, who string) {
	f.Template(&a.title, "title", title).Required().Like(like).Hint("Values in braces are filled in.")
	f.People(&a.Who, "who", who).Required()
	f.Template(&a.about, "about", "More about it").Hint("Shown above the form.")
	f.FormRef(&a.form, "form", "Form")
}

// Prepare finds the group of the block's lane, and what is money.
func (a *Asked) Prepare(e machine.Env) {
	a.money = MoneyOf(e.Document)
	for _, l := range e.Pool.Lanes {
		if l.ID == e.Block.Lane {
			a.lane = l.Group
		}
	}
}

// Task is the order for it, without rule and outcomes.
func (a *Asked) Task(v *machine.Visit, kind string) (machine.OpenTask, *machine.Failure) {
	eval := func(e *feel.Expr) (feel.Value, error) { return v.Eval(e) }
	people, reason := a.Who.Resolve(eval, a.lane)
	if reason != "" {
		return machine.OpenTask{}, &machine.Failure{Code: "nobody", Message: "Nobody can be asked: " + reason}
	}
	title, err := a.title.FillFor(eval, a.money.Words)
	if err != nil {
		return machine.OpenTask{}, &machine.Failure{Code: "expression", Message: "The title could not be worked out: " + err.Error() + "."}
	}
	about, err := a.about.FillFor(eval, a.money.Words)
	if err != nil {
		return machine.OpenTask{}, &machine.Failure{Code: "expression", Message: "The text above the form could not be worked out: " + err.Error() + "."}
	}
	return machine.OpenTask{Kind: kind, Title: title, Note: about, People: people, Form: a.form}, nil
}
