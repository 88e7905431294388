package sim

import (
	"context"
	"errors"

	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
)

// Systems has the one kind of system that drawn documents use. It is never
// reached: in a simulation the World answers.
var Systems = connector.NewRegistry(connector.Type{Kind: "ledger", Name: "Ledger", Actions: []connector.Action{{
	Name: "book", Title: "Book", Icon: "plug", Summary: "Book a sum.", New: func() connector.Inputs { return &booking{} },
	Result: feel.ContextWith(feel.Field{Name: "number", Type: feel.NumberType}),
	Do: func(context.Context, connector.Opened, connector.Call) (feel.Value, error) {
		return feel.Null, errors.New("the ledger of a simulation is not real")
	},
}}})

type booking struct{ sum *feel.Expr }

func (b *booking) Form(f *form.Form) { f.Expr(&b.sum, "sum", "Sum", feel.NumberType).Required() }

func (b *booking) Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	v, err := eval(b.sum)
	return feel.NewContext(1).Set("sum", v).Value(), err
}
