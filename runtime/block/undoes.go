package block

import (
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Undoes is what blocks have in common that undo what has been completed.
type Undoes struct {
	ref  graph.ID // empty: everything
	name string   // of ref
}

// Form binds the field.
func (u *Undoes) Form(f *form.Form) {
	f.Text((*string)(&u.ref), "block", "Only this block").Like("book-hotel").Hint("The id of a block that something undoes. Without one everything completed in this part of the process is undone, the last first.")
}

// Prepare finds the block.
func (u *Undoes) Prepare(e machine.Env) []form.Problem {
	if u.ref == "" {
		return nil
	}
	for _, b := range e.Pool.Blocks {
		if b.ID == u.ref {
			u.name = b.Name
			return nil
		}
	}
	return []form.Problem{{Field: "block", Text: "There is no block “" + string(u.ref) + "” to undo."}}
}

// Go undoes and then goes on.
func (u *Undoes) Go(*machine.Visit) machine.Move { return machine.Compensate(u.ref) }

// Words say what is undone.
func (u *Undoes) Words() string {
	switch {
	case u.ref == "":
		return "all that is done"
	case u.name == "":
		return string(u.ref)
	}
	return u.name
}
