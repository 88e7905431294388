package blocks_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// systems has one kind of system, which is never reached: the machine only
// orders jobs.
var systems = connector.NewRegistry(connector.Type{Kind: "ledger", Name: "Ledger", Actions: []connector.Action{{
	Name: "book", Title: "Book", Icon: "book", New: func() connector.Inputs { return &booking{} },
	Result: feel.ContextWith(feel.Field{Name: "number", Type: feel.NumberType}),
	Do: func(context.Context, connector.Opened, connector.Call) (feel.Value, error) {
		return feel.Null, errors.New("not reached")
	},
}}})

type booking struct{ sum *feel.Expr }

func (b *booking) Form(f *form.Form) {
	f.Expr(&b.sum, "sum", "Sum", feel.NumberType).Required()
}

func (b *booking) Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	v, err := eval(b.sum)
	return feel.NewContext(1).Set("sum", v).Value(), err
}

const book = `start s
integration i {"do":"ledger.book","connection":"main-ledger","sum":"amount * 2","into":"answer","set":[{"name":"booking","value":"result.number"}],"tries":3,"pause":"PT10S"}
edge-error refused on i {"code":"closed"}
end e
end no
s -> i
i -> e
refused -> no`

// job is the last order for a job.
func (l *life) job() machine.RunJob {
	l.t.Helper()
	if len(l.jobs) == 0 {
		l.t.Fatal("no job is ordered")
	}
	return l.jobs[len(l.jobs)-1]
}

func TestIntegrationOrdersAndKeeps(t *testing.T) {
	l := begin(t, book)
	j := l.job()
	if sum, _ := j.Input.Get("sum"); j.Connection != "main-ledger" || j.Action != "book" || !equal(sum, feel.Int(2400)) {
		t.Errorf("the job is %+v", j)
	}
	l.tell(machine.JobSucceeded{Job: j.Job, Attempt: 1, Output: feel.NewContext(1).Set("number", feel.Int(77)).Value()})
	l.went("s i e")
	if !equal(l.variable("booking"), feel.Int(77)) {
		t.Errorf("booking is %v", l.variable("booking"))
	}
	if n, _ := l.variable("answer").Get("number"); !equal(n, feel.Int(77)) {
		t.Errorf("answer is %v", l.variable("answer"))
	}
}

func TestIntegrationTriesAgain(t *testing.T) {
	l := begin(t, book)
	key := l.job().Job
	for attempt, pause := range []time.Duration{10 * time.Second, 20 * time.Second} {
		l.tell(machine.JobFailed{Job: key, Attempt: attempt + 1, Failure: machine.Failure{Message: "It did not answer."}})
		j := l.job()
		if j.Job != key || j.Attempt != attempt+2 || !j.NotBefore.Equal(l.at.Add(pause)) {
			t.Errorf("try %d is %+v, want the same key in %s", attempt+2, j, pause)
		}
		l.at = j.NotBefore
	}
	l.tell(machine.JobFailed{Job: key, Attempt: 3, Failure: machine.Failure{Message: "It did not answer."}})
	l.went("s i !i")
	if l.note != "It did not answer." {
		t.Errorf("it says %q", l.note)
	}
	l.tell(machine.Retried{Incident: l.p.Waiting(l.state)[0].Incident, By: "ana@example.com"})
	if j := l.job(); j.Attempt != 4 || j.Job != key {
		t.Errorf("after the retry the job is %+v, want the fourth attempt under the same key", j)
	}
	l.tell(machine.JobSucceeded{Job: l.job().Job, Attempt: l.job().Attempt, Output: feel.NewContext(1).Set("number", feel.Int(1)).Value()})
	if l.state.Status() != machine.StatusEnded {
		t.Errorf("it is %s after %v", l.state.Status(), l.path)
	}
}

func TestIntegrationHeedsTheOtherSide(t *testing.T) {
	l := begin(t, book)
	l.tell(machine.JobFailed{Job: l.job().Job, Attempt: 1, Failure: machine.Failure{Message: "Too many.", RetryAfter: 5 * time.Minute}})
	if got := l.job().NotBefore.Sub(l.at); got != 5*time.Minute {
		t.Errorf("the pause is %s, want the 5 minutes it asked for", got)
	}
	l = begin(t, book)
	l.tell(machine.JobFailed{Job: l.job().Job, Attempt: 1, Failure: machine.Failure{Message: "Never.", Final: true}})
	l.went("s i !i")
	l = begin(t, book)
	l.tell(machine.JobFailed{Job: l.job().Job, Attempt: 1, Failure: machine.Failure{Code: "closed", Message: "The ledger is closed."}})
	l.went("s i refused no")
}

// A mapping that fails must not ask the other system a second time.
func TestIntegrationTakesTheAnswerOnce(t *testing.T) {
	l := begin(t, strings.Replace(book, `"value":"result.number"`, `"value":"string join(for i in 1..amount * 20 return \"0123456789abcdef\")"`, 1))
	l.tell(machine.JobSucceeded{Job: l.job().Job, Attempt: 1, Output: feel.NewContext(1).Set("number", feel.Int(77)).Value()})
	orders := len(l.jobs)
	if l.state.Incidents() == 0 {
		t.Fatalf("it went %v", l.path)
	}
	l.tell(machine.VariablesSet{Variables: []machine.Var{{Name: "amount", Value: feel.Int(0)}}})
	l.tell(machine.Retried{Incident: l.p.Waiting(l.state)[0].Incident})
	l.went("s i !i e")
	if len(l.jobs) != orders || l.variable("booking").Kind() != feel.KindString {
		t.Errorf("%d jobs, want %d; booking is %v", len(l.jobs), orders, l.variable("booking"))
	}
}

func TestIntegrationByHand(t *testing.T) {
	l := begin(t, book)
	l.tell(machine.JobFailed{Job: l.job().Job, Attempt: 1, Failure: machine.Failure{Message: "Never.", Final: true}})
	l.tell(machine.Skipped{Activation: l.p.Waiting(l.state)[0].Key, Output: []machine.Var{{Name: "result", Value: feel.NewContext(1).Set("number", feel.Int(5)).Value()}}, By: "ana@example.com"})
	l.went("s i !i e")
	if !equal(l.variable("booking"), feel.Int(5)) {
		t.Errorf("booking is %v", l.variable("booking"))
	}
}

func TestIntegrationTellsWhatIsMissing(t *testing.T) {
	for props, want := range map[string]string{
		``:                     "“What to do” is missing.",
		`{"do":"ledger.burn"}`: "not one of the choices",
		`{"do":"ledger.book"}`: "“Through” is missing.",
		`{"do":"ledger.book","connection":"x","sum":"1","set":[{"name":"a","value":"result.nubmer"}]}`: "number",
	} {
		_, problems := machine.Compile(blocks.All(systems), process(t, "start s\nintegration i "+props+"\ns -> i"))
		text := ""
		for _, p := range problems {
			text += p.Text + " "
		}
		if !strings.Contains(text, want) {
			t.Errorf("%s: got %q, want %q", props, text, want)
		}
	}
}
