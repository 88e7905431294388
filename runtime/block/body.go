package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Body is what blocks have in common that hold others: values of their own, and
// mappings.
type Body struct {
	Mapped
	local []form.Mapping
}

// Form binds the fields.
func (b *Body) Form(f *form.Form) {
	f.Mappings(&b.local, "local", "Values of its own").Hint("Variables that only blocks inside see.")
	b.Mapped.Form(f)
}

// Open begins what it holds.
func (b *Body) Open(v *machine.Visit) machine.Move {
	vars, failure := Values(v, b.local)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Open(vars...)
}

// Vars are its own values, for the blocks inside, and the results that it keeps.
func (b *Body) Vars() []feel.Var { return append(append(Set(b.local), Set(b.in)...), b.Kept()...) }
