package blocks_test

import (
	"testing"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// What people entered stays inside, but for what is kept; values of its own are
// there for the title and gone afterwards.
func TestMappingsOfATask(t *testing.T) {
	l := begin(t, `start s
task a {"title":"Pay {net}?","who":["lane"],"inputs":[{"name":"net","value":"amount - 200"}],"outputs":[{"name":"booked","value":"cost_centre + \" \" + string(net)"}]}
s -> a`)
	if got := l.tasks[0].Title; got != "Pay 1000?" {
		t.Errorf("the title is %q", got)
	}
	l.tell(l.decided("done", 1, 1, "", machine.Var{Name: "cost_centre", Value: feel.String("it")}))
	if got := l.variable("booked"); got.Text() != "it 1000" {
		t.Errorf("kept is %s", got)
	}
	for _, name := range []string{"net", "cost_centre"} {
		if got := l.variable(name); !got.IsNull() {
			t.Errorf("%s is %s outside", name, got)
		}
	}
}

func TestMappingsOfAnApprovalKeepItsDecision(t *testing.T) {
	l := approval(t, `,"outputs":[{"name":"remark","value":"\"by \" + decision.by"}]`)
	l.tell(l.decided("rejected", 1, 1, "Too dear.", machine.Var{Name: "cost_centre", Value: feel.String("it")}))
	l.went("s a no")
	if got := l.variable("remark"); got.Text() != "by p1@example.com" {
		t.Errorf("kept is %s", got)
	}
	if outcome, _ := l.variable("decision").Get("outcome"); outcome.Text() != "rejected" || !l.variable("cost_centre").IsNull() {
		t.Errorf("the decision is %s, the cost centre %s", l.variable("decision"), l.variable("cost_centre"))
	}
}

func TestMappingsOfASubprocess(t *testing.T) {
	l := begin(t, `start s
sub-process box {"inputs":[{"name":"sum","value":"amount"},{"name":"twice","value":"sum * 2"}],"outputs":[{"name":"total","value":"sum + twice"}]}
start b in box
set-values v in box {"values":[{"name":"sum","value":"sum + 1"},{"name":"seen","value":"true"}]}
s -> box
b -> v`)
	if got := l.variable("total"); got.String() != "3601" {
		t.Errorf("the total is %s", got)
	}
	if !l.variable("sum").IsNull() || !l.variable("seen").IsTrue() {
		t.Errorf("outside, sum is %s and seen is %s", l.variable("sum"), l.variable("seen"))
	}
}
