package byhand

import (
	"net/url"
	"strings"
	"testing"

	"segue/runtime/feel"
)

// TestAChoiceCanBeAsAboveAgain gives one of several a choice that says it has
// none of its own, and which it has at first.
func TestAChoiceCanBeAsAboveAgain(t *testing.T) {
	all := Form{Fields: []Field{NewField(feel.Var{Name: "paid", Type: feel.BooleanType})}}
	all.Fields[0].Value = "true"
	one := all.Apart("a1.")
	var drawn strings.Builder
	if err := Input(one.Fields[0]).Render(t.Context(), &drawn); err != nil || strings.Count(drawn.String(), " checked") != 1 || !strings.Contains(drawn.String(), "As above") {
		t.Errorf("%v, drawn as %s", err, drawn.String())
	}
	for _, x := range []struct {
		sent string
		own  bool
		want feel.Value
	}{{asAbove, false, feel.Bool(true)}, {"", false, feel.Bool(true)}, {"false", true, feel.Bool(false)}} {
		faults := one.Read(url.Values{"a1.v.paid": {x.sent}})
		got := one.Over(all, faults)
		if len(faults) > 0 || len(got) != 1 || !feel.Same(got[0].Value, x.want) || one.Fields[0].Own() != x.own {
			t.Errorf("%q: %v, %v", x.sent, got, faults)
		}
	}
}

// Numbers are taken as the example shows them, grouped, and as programs do.
func TestNumbersMayBeGrouped(t *testing.T) {
	for typed, want := range map[string]string{"4,820.50": "4820.5", "-1,204,000": "-1204000", "4820.5": "4820.5", "4,82": "", "lots": "", "1,2345": ""} {
		v, fault := Parse(typed, feel.NumberType, "Amount", ExampleOf(feel.NumberType))
		if got := v.Plain(); (fault == "") != (want != "") || want != "" && got != want {
			t.Errorf("%q is read as %q (%s)", typed, got, fault)
		}
	}
}
