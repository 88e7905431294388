package block_test

import (
	"testing"

	"segue/runtime/block"
	"segue/runtime/graph"
)

func TestRepeatsAreSaidInWords(t *testing.T) {
	for want, r := range map[string]*graph.Repeat{
		"":                                 nil,
		"for each line, all at once":       {Parallel: true, Over: "invoice.lines", Item: "line"},
		"for each cost centre, one by one": {Over: "centres", Item: "cost_centre"},
		"for each of orders, one by one":   {Over: "orders", Item: "item"},
		"for each of `orders[open]`, all at once": {Over: "orders[open]", Item: "item", Parallel: true},
		"3 times, one by one":                     {Times: "3"},
		"number of copies times, all at once":     {Times: "number_of_copies", Parallel: true},
		"as long as Open is yes":                  {While: "open"},
		"until Found is yes":                      {Until: "found"},
	} {
		if got := (block.Names{}).Repeat(r); got != want {
			t.Errorf("%+v: %q, want %q", r, got, want)
		}
	}
}
