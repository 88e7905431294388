package blocks_test

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Every folder is a kind, and every kind a folder of its name.
func TestEveryFolderIsListed(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	folders := map[string]bool{}
	for _, e := range entries {
		if e.IsDir() && e.Name() != "testdata" {
			folders[e.Name()] = true
		}
	}
	for _, kind := range blocks.All(systems).Types() {
		name := strings.ReplaceAll(string(kind.Kind), "-", "")
		if !folders[name] {
			t.Errorf("the kind %s has no folder %s", kind.Kind, name)
		}
		delete(folders, name)
		if kind.Name == "" || kind.Icon == "" || kind.BPMN == "" && kind.Kind != "foreign" || !strings.HasSuffix(kind.Summary, ".") || kind.Shape == "" || kind.Group == "" {
			t.Errorf("the kind %s lacks something: %+v", kind.Kind, kind)
		}
	}
	for name := range folders {
		t.Errorf("the folder %s is not in the list", name)
	}
}

const ask = `start s
approval a %s
task paid {"title":"File it","who":["lane"]}
task no {"title":"Tell {manager}","who":["=manager"]}
task back {"title":"Correct it","who":["starter"]}
task late {"title":"Remind","who":["group:leads"]}
s -> a
a -approved-> paid
a -rejected-> no
a -sent-back-> back
a -overdue-> late`

func approval(t *testing.T, props string) *life {
	text := strings.Replace(ask, "%s", `{"title":"Pay {amount}?","who":["group:leads","=manager"],"sendBack":true,"due":"P2D","into":"decision"`+props+`}`, 1)
	return begin(t, text)
}

func TestApprovalAsks(t *testing.T) {
	l := approval(t, "")
	open := l.tasks[0]
	if open.Title != "Pay 1,200.00?" || strings.Join(open.People, " ") != "group:leads ana@example.com" || open.Rule != machine.RuleAnyone ||
		len(open.Outcomes) != 3 || open.Exclude[0] != "starter" || !open.Due.Equal(monday.AddDate(0, 0, 2)) {
		t.Errorf("the task is %+v", open)
	}
}

func TestApprovalOutcomes(t *testing.T) {
	for outcome, want := range map[string]string{"approved": "s a paid", "rejected": "s a no", "sent-back": "s a back"} {
		l := approval(t, "")
		l.tell(l.decided(outcome, 1, 0, "Because."))
		l.went(want)
		d := l.variable("decision")
		by, _ := d.Get("by")
		if o, _ := d.Get("outcome"); o.Text() != outcome || by.Text() != "p1@example.com" {
			t.Errorf("the decision is %v", d)
		}
		if len(l.timers) != 0 {
			t.Errorf("%s: the deadline still runs", outcome)
		}
	}
	l := approval(t, "")
	l.fire()
	l.went("s a late")
	if got := l.tasks[0].People[0]; len(l.tasks) != 1 || got != "group:leads" {
		t.Errorf("after the deadline %v is open", l.tasks)
	}
}

func TestApprovalRefuses(t *testing.T) {
	for name, c := range map[string]struct{ outcome, comment string }{"unknown": {"maybe", "x"}, "overdue by hand": {"overdue", "x"}, "no reason": {"rejected", ""}} {
		l := approval(t, "")
		if err := l.answer(c.outcome, 1, 1, c.comment); !errors.Is(err, machine.ErrRefused) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
		l.went("s a")
	}
}

// Votes are written as seats: + agrees, - refuses, < sends back, . has not
// answered. The outcome must come with the last sign, and not before.
func TestApprovalCounts(t *testing.T) {
	outcomes := map[rune]string{'+': "approved", '-': "rejected", '<': "sent-back"}
	for _, c := range []struct{ props, votes, seats, want string }{
		{`,"rule":"everyone"`, "+++", "+++", "paid"},
		{`,"rule":"everyone"`, "+-", "...", "no"},
		{`,"rule":"everyone"`, "-", "...", "no"},
		{`,"rule":"everyone"`, "+<", "...", "back"},
		{`,"rule":"at least","need":2`, "++", "....", "paid"},
		{`,"rule":"at least","need":2`, "+-+", "....", "paid"},
		{`,"rule":"at least","need":2`, "---", "....", "no"},
		{`,"rule":"at least","need":2`, "+---", "....", "no"},
		{`,"rule":"at least","need":5`, "++", "..", "paid"}, // fewer seats than asked for: all of them
		{`,"rule":"in sequence"`, "++", "1", "paid"},
		{`,"rule":"in sequence"`, "+-", "1", "no"},
		{`,"rule":"in sequence"`, "-", "1", "no"},
	} {
		l := approval(t, c.props)
		for i, vote := range c.votes {
			l.went("s a")
			l.tell(l.decided(outcomes[vote], i+1, len(c.seats), "Because.", machine.Var{Name: string(rune('a' + i)), Value: feel.Int(int64(i))}))
		}
		l.went("s a " + c.want)
		for i := range c.votes {
			if v := l.variable(string(rune('a' + i))); !feel.Same(v, feel.Int(int64(i))) {
				t.Errorf("%s %s: what voter %d filled in is lost", c.props, c.votes, i+1)
			}
		}
	}
}

func TestSequenceAsksOneAfterTheOther(t *testing.T) {
	l := approval(t, `,"rule":"in sequence"`)
	first := l.tasks[0]
	l.tell(l.decided("approved", 1, 1, ""))
	second := l.tasks[0]
	if strings.Join(first.People, " ") != "group:leads" || strings.Join(second.People, " ") != "ana@example.com" || first.Task == second.Task || !second.Due.Equal(first.Due) {
		t.Errorf("first %+v, then %+v", first, second)
	}
	if len(l.timers) != 1 {
		t.Errorf("%d timers run, want the one deadline", len(l.timers))
	}
}

func TestNobodyIsAnIncident(t *testing.T) {
	l := begin(t, "start s\ntask a {\"title\":\"Do it\",\"who\":[\"=boss\"]}\ns -> a")
	l.went("s a !a")
	if !strings.Contains(l.note, "names nobody") {
		t.Errorf("it says %q", l.note)
	}
	l = begin(t, "start s\ntask a {\"title\":\"Do it\",\"who\":[\"group:none\"]}\ns -> a")
	l.tell(machine.TaskFailed{Task: l.tasks[0].Task, Failure: machine.Failure{Code: "nobody", Message: "Nobody is in None."}})
	l.went("s a !a")
}

func TestApprovalOnlyIf(t *testing.T) {
	process := func(amount string) string {
		return "start s\nset-values v {\"values\":[{\"name\":\"amount\",\"value\":\"" + amount + "\"}]}\napproval a {\"title\":\"Pay?\",\"who\":[\"starter\"],\"onlyIf\":\"amount > 20000\",\"others\":false,\"into\":\"decision\"}\nend y\nend n\ns -> v\nv -> a\na -approved-> y\na -rejected-> n"
	}
	if l := begin(t, process("25000")); len(l.tasks) != 1 {
		t.Errorf("above 20,000 there are %d tasks", len(l.tasks))
	}
	l := begin(t, process("20000"))
	l.went("s v a y")
	if outcome, _ := l.variable("decision").Get("outcome"); len(l.tasks) != 0 || !feel.Same(outcome, feel.String("approved")) {
		t.Errorf("nobody had to be asked: %d tasks, decided %v", len(l.tasks), outcome)
	}
	l = begin(t, process("null"))
	l.went("s v a !a")
	if !strings.Contains(l.note, "has no value") {
		t.Errorf("it says %q", l.note)
	}
}

func TestDueByTheClock(t *testing.T) {
	for by, want := range map[string]time.Time{"": monday.AddDate(0, 0, 1), "17:00": time.Date(monday.Year(), monday.Month(), monday.Day()+1, 17, 0, 0, 0, time.UTC)} {
		l := begin(t, "start s\ntask a {\"title\":\"Do it\",\"who\":[\"starter\"],\"due\":\"P1D\",\"dueBy\":\""+by+"\"}\nend e\ns -> a\na -> e")
		if got := l.tasks[0].Due; !got.Equal(want) {
			t.Errorf("after a day, by %q: due %v, want %v", by, got, want)
		}
	}
	// The time of that day has passed: the next day's.
	midnight := "start s\ntask a {\"title\":\"Do it\",\"who\":[\"starter\"],\"due\":\"PT1M\",\"dueBy\":\"00:00\"}\nend e\ns -> a\na -> e"
	if got, want := begin(t, midnight).tasks[0].Due, time.Date(monday.Year(), monday.Month(), monday.Day()+1, 0, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("due %v, want %v", got, want)
	}
}

func TestTaskTakesItsForm(t *testing.T) {
	l := begin(t, "start s\ntask a {\"title\":\"Do it\",\"who\":[\"starter\"],\"form\":\"invoice\",\"dueAt\":\"date(\\\"2026-12-24\\\")\"}\nend e\ns -> a\na -> e")
	if open := l.tasks[0]; open.Form != "invoice" || !open.Due.Equal(time.Date(2026, 12, 24, 0, 0, 0, 0, time.UTC)) || len(l.timers) != 0 {
		t.Errorf("the task is %+v, timers %v", open, l.timers)
	}
	if err := l.answer("approved", 1, 1, ""); !errors.Is(err, machine.ErrRefused) {
		t.Errorf("got %v, want a refusal", err)
	}
	l.tell(l.decided("done", 1, 1, "", machine.Var{Name: "amount", Value: feel.Int(7)}))
	l.went("s a e")
	if l.state.Status() != machine.StatusEnded || !feel.Same(l.variable("amount"), feel.Int(7)) {
		t.Errorf("it is %s with %v", l.state.Status(), l.state.Variables())
	}
}

func TestDecisionTakesTheFirstTrue(t *testing.T) {
	text := "start s\ndecision d\nend big\nend more\nend other\ns -> d\nd -> big if amount > 1000\nd -> more if amount > 100\nd -> other else"
	for amount, want := range map[int64]string{5000: "big", 500: "more", 5: "other"} {
		begin(t, text, machine.Var{Name: "amount", Value: feel.Int(amount)}).went("s d " + want)
	}
	l := begin(t, "start s\ndecision d\nend big\nend more\ns -> d\nd -> big if amount > 10000\nd -> more if amount > 100000")
	l.went("s d !d")
}

func TestSetValuesSeesThoseAbove(t *testing.T) {
	l := begin(t, `start s
set-values v {"values":[{"name":"tax","value":"amount * 0.19"},{"name":"amount","value":"amount + 1"},{"name":"total","value":"amount + tax"}]}
s -> v`)
	total, _ := feel.Number("1429")
	if v := l.variable("total"); !feel.Same(v, total) && !equal(v, total) {
		t.Errorf("total is %v", v)
	}
	l = begin(t, `start s
set-values v {"values":[{"name":"x","value":"date(manager)"}]}
s -> v`)
	l.went("s v !v")
	if !strings.Contains(l.note, "date(manager)") {
		t.Errorf("it says %q", l.note)
	}
}

func equal(a, b feel.Value) bool { eq, known := feel.Equal(a, b); return eq && known }

func TestSplitAndJoin(t *testing.T) {
	l := begin(t, "start s\nparallel p\nset-values a {\"values\":[{\"name\":\"x\",\"value\":\"1\"}]}\nset-values b {\"values\":[{\"name\":\"y\",\"value\":\"2\"}]}\nparallel j\nend e\ns -> p\np -> a\np -> b\na -> j\nb -> j\nj -> e")
	l.went("s p a b j e")
}

func TestWait(t *testing.T) {
	l := begin(t, "start s\ntimer w {\"for\":\"P1DT2H\"}\nend e\ns -> w\nw -> e")
	l.went("s w")
	if want := monday.Add(26 * time.Hour); !l.timers[0].At.Equal(want) {
		t.Errorf("it waits until %s, want %s", l.timers[0].At, want)
	}
	l.fire()
	l.went("s w e")
	l = begin(t, "start s\ntimer w {\"until\":\"manager\"}\nend e\ns -> w\nw -> e")
	l.went("s w !w")
	for _, props := range []string{``, `{"for":"PT0S"}`} {
		if _, problems := machine.Compile(blocks.All(systems), process(t, "start s\ntimer w "+props+"\ns -> w")); len(problems) == 0 {
			t.Errorf("a wait with %q has no problem", props)
		}
	}
}

func TestTerminateEndsAll(t *testing.T) {
	l := begin(t, "start s\nparallel p\ntask a {\"title\":\"A\",\"who\":[\"starter\"]}\nterminate x\ns -> p\np -> a\np -> x")
	if l.state.Status() != machine.StatusEnded || len(l.tasks) != 0 {
		t.Errorf("it is %s with %d tasks open", l.state.Status(), len(l.tasks))
	}
}

const sub = `start s
sub-process sp {"local":[{"name":"inner","value":"amount + 1"}]}
start is in sp
task a in sp {"title":"{inner}","who":["starter"]}
error-end bad in sp {"code":"no-order","message":"There is no order for {inner}."}
edge-error any on sp {"into":"problem"}
edge-error special on sp {"code":"no-order","into":"problem"}
edge-timer slow on sp {"for":"PT1H"}
end ok
end caught
end special-end
end late
s -> sp
is -> a
a -overdue-> bad
sp -> ok
any -> caught
special -> special-end
slow -> late`

func TestSubProcessAndItsEdges(t *testing.T) {
	text := strings.Replace(sub, `"who":["starter"]}`, `"who":["starter"],"due":"PT30M"}`, 1)
	l := begin(t, text)
	if l.tasks[0].Title != "1201" || len(l.timers) != 2 {
		t.Fatalf("the task is %q, %d timers run", l.tasks[0].Title, len(l.timers))
	}
	done := l.clone()
	done.tell(done.decided("done", 1, 1, ""))
	done.went("s sp is a ok")
	if !done.variable("inner").IsNull() {
		t.Error("a value of the sub-process's own is seen outside")
	}
	overdue, slow := l.timers[0], l.timers[1]
	if overdue.At.After(slow.At) {
		overdue, slow = slow, overdue
	}
	late := l.clone()
	late.tell(machine.TimerFired{Timer: slow.Timer})
	late.went("s sp is a slow late")
	l.tell(machine.TimerFired{Timer: overdue.Timer})
	l.went("s sp is a bad special special-end")
	p := l.variable("problem")
	if m, _ := p.Get("message"); m.Text() != "There is no order for 1201." {
		t.Errorf("the problem is %v", p)
	}
}

func TestDeadlineBesideTheBlock(t *testing.T) {
	l := begin(t, "start s\ntask a {\"title\":\"A\",\"who\":[\"starter\"]}\nedge-timer r on a {\"for\":\"PT1H\",\"stops\":false}\nend e\nend reminded\ns -> a\na -> e\nr -> reminded")
	l.fire()
	l.went("s a r reminded")
	if len(l.tasks) != 1 || len(l.timers) != 0 {
		t.Errorf("%d tasks, %d timers: the task goes on and the reminder comes once", len(l.tasks), len(l.timers))
	}
}

func TestCardsAndSentences(t *testing.T) {
	d := process(t, strings.Replace(ask, "%s", `{"title":"Pay?","who":["group:finance-leads"],"due":"P2D","sendBack":true}`, 1))
	b := d.Pools[0].Blocks[1]
	env := machine.Env{Document: &d, Pool: &d.Pools[0]}
	card := blocks.All(systems).Card(b, env, block.Names{})
	if card.Subtitle != "Finance leads · due in 2 days" || len(card.Exits) != 4 || card.Exits[2].Label != "Sent back" || card.Exits[3].Name != "overdue" {
		t.Errorf("the card is %+v", card)
	}
	for _, kind := range blocks.All(systems).Types() {
		if _, runs := kind.New().(machine.Behavior); !runs {
			continue
		}
		if _, ok := kind.New().(block.Sentencer); !ok {
			t.Errorf("the kind %s has no sentence", kind.Kind)
		}
		_ = blocks.All(systems).Sentence(graph.Block{Kind: kind.Kind}, env, block.Names{}) // also of what is not configured yet
		_ = blocks.All(systems).Card(graph.Block{Kind: kind.Kind}, env, block.Names{})
	}
}
