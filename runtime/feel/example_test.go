package feel_test

import (
	"fmt"
	"time"

	"segue/runtime/feel"
)

func Example() {
	env := feel.NewEnv(
		feel.Var{Name: "amount", Type: feel.NumberType},
		feel.Var{Name: "due", Type: feel.DateType},
	)
	expr, problems := feel.Compile(`amount * 1.19 > 1000 and due < today() + duration("P30D")`, env)
	if len(problems) > 0 {
		fmt.Println(feel.Problems(problems))
		return
	}
	variables, _ := feel.FromJSON([]byte(`{"amount": 900, "due": "2024-05-31"}`))
	variables, _ = feel.Coerce(variables, feel.ContextWith(feel.Field{Name: "due", Type: feel.DateType}))
	ev := &feel.Evaluator{
		Scope: feel.Vars(variables),
		Now:   feel.DateTime(time.Date(2024, 5, 17, 9, 30, 0, 0, time.UTC), feel.UTC),
	}
	v, err := expr.Eval(ev)
	fmt.Println(v, err)
	// Output: true <nil>
}

func ExampleCompile() {
	env := feel.NewEnv(feel.Var{Name: "amount", Type: feel.NumberType})
	_, problems := feel.Compile(`amuont > "5"`, env)
	for _, p := range problems {
		fmt.Println(p.Pos, p.End, p.Error())
	}
	// Output: 0 6 I do not know “amuont”. Did you mean amount?
}

func ExampleComplete() {
	env := feel.NewEnv(feel.Var{Name: "order", Type: feel.ContextWith(feel.Field{Name: "total price", Type: feel.NumberType})})
	for _, c := range feel.Complete("order.to", 8, env) {
		fmt.Println(c.Text, c.Type)
	}
	// Output: total price number
}

func ExampleEvaluator_Reason() {
	expr := feel.Must(`price * 2`, nil)
	ev := &feel.Evaluator{}
	v, _ := expr.Eval(ev)
	fmt.Println(v, "-", ev.Reason())
	// Output: null - There is no “price”.
}
