package rehearsal_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
)

var monday = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// program is one pool of blocks and flows ("a>b", "a.exit>b") made ready.
func program(t *testing.T, blocksJSON, flows string) *machine.Program {
	t.Helper()
	var list []string
	for i, f := range strings.Fields(flows) {
		from, to, _ := strings.Cut(f, ">")
		from, exit, _ := strings.Cut(from, ".")
		list = append(list, fmt.Sprintf(`{"id":"f%d","from":%q,"to":%q,"exit":%q}`, i+1, from, to, exit))
	}
	doc, err := graph.Decode([]byte(`{"schema":1,"id":"p","name":"P","pools":[{"id":"p","executable":true,"blocks":[` + blocksJSON + `],"flows":[` + strings.ReplaceAll(strings.Join(list, ","), `,"exit":""`, "") + `]}],"layout":{}}`))
	if err != nil {
		t.Fatal(err)
	}
	programs, problems := machine.Compile(blocks.All(connectors.All()), doc)
	if len(programs) != 1 {
		t.Fatalf("%+v", problems)
	}
	return programs[0]
}

// office knows a group of two, an empty one, and Ana.
func office(refs []string) ([]rehearsal.Party, error) {
	leo, mara := rehearsal.Person{Email: "leo@example.com", Name: "Leo"}, rehearsal.Person{Email: "mara@example.com", Name: "Mara"}
	found := make([]rehearsal.Party, len(refs))
	for i, r := range refs {
		switch r {
		case "group:leads":
			found[i] = rehearsal.Party{Known: true, Name: "Leads", Group: true, Members: []rehearsal.Person{leo, mara}}
		case "group:empty":
			found[i] = rehearsal.Party{Known: true, Name: "Nobodies", Group: true}
		case "ana@example.com":
			found[i] = rehearsal.Party{Known: true, Name: "Ana", Members: []rehearsal.Person{{Email: r, Name: "Ana"}}}
		}
	}
	return found, nil
}

const approving = `{"id":"begin","kind":"start"},
 {"id":"ask","kind":"integration","name":"Ask the ERP","props":{"do":"http.request","connection":"erp","path":"/orders","tries":2,"pause":"PT5M","set":[{"name":"total","value":"result.body.total"}]}},
 {"id":"agree","kind":"approval","name":"Agree","props":{"title":"Pay {total}?","who":["group:leads"],"rule":"everyone","due":"P1D"}},
 {"id":"wait","kind":"timer","name":"Wait","props":{"for":"P2D"}},
 {"id":"paid","kind":"end"},{"id":"late","kind":"end"},{"id":"no","kind":"end"}`

const approvingFlows = "begin>ask ask>agree agree.approved>wait wait>paid agree.rejected>no agree.overdue>late"

// TestAPlayIsItsMoves makes moves one by one, and all of them again from what a
// page would keep: both come to the same state, after each move.
func TestAPlayIsItsMoves(t *testing.T) {
	p := program(t, approving, approvingFlows)
	r := rehearsal.New(p, "ana@example.com", office)
	var moves []rehearsal.Move
	do := func(m rehearsal.Move) {
		t.Helper()
		if err := r.Do(m); err != nil {
			t.Fatalf("%s: %v", m.Do, err)
		}
		moves = append(moves, m)
		kept, err := json.Marshal(moves)
		if err != nil {
			t.Fatal(err)
		}
		var again []rehearsal.Move
		if err := json.Unmarshal(kept, &again); err != nil {
			t.Fatal(err)
		}
		other, made, err := rehearsal.Play(p, "ana@example.com", office, again)
		if err != nil || made != len(moves) {
			t.Fatalf("after %s: %d moves, %v", m.Do, made, err)
		}
		state, vars := r.State.Encode()
		state2, vars2 := other.State.Encode()
		if !bytes.Equal(state, state2) || !bytes.Equal(vars, vars2) || !r.Now.Equal(other.Now) {
			t.Fatalf("played again it stands elsewhere after %s", m.Do)
		}
	}
	date, _ := feel.Coerce(feel.String("2026-11-30"), feel.DateType)
	do(rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday, Vars: rehearsal.Values{{Name: "due", Value: date}}})
	job := r.Jobs()[0]
	do(rehearsal.Move{Do: rehearsal.Fail, Key: job.Job, Failure: &machine.Failure{Message: "It did not answer."}})
	if again := r.Jobs(); len(again) != 1 || again[0].Attempt != 2 || !again[0].NotBefore.After(r.Now) {
		t.Fatalf("%+v", again)
	}
	body := feel.NewContext(1).Set("total", feel.Int(25000)).Value()
	do(rehearsal.Move{Do: rehearsal.Answer, Key: job.Job, Payload: rehearsal.Kept{Value: feel.NewContext(1).Set("body", body).Value()}})
	if waited := r.Now.Sub(monday); waited < 5*time.Minute || waited > 10*time.Minute {
		t.Errorf("the second try came after %s", waited)
	}
	task := r.Tasks()[0]
	if task.Title != "Pay 25000?" || len(task.Seats) != 2 {
		t.Fatalf("%+v", task)
	}
	do(rehearsal.Move{Do: rehearsal.Decide, Key: task.Task, By: "mara@example.com", Outcome: "approved"})
	if _, _, err := rehearsal.Play(p, "ana@example.com", office, append(moves, moves[len(moves)-1])); !errors.Is(err, rehearsal.ErrGone) {
		t.Errorf("one seat answered twice: %v", err)
	}
	do(rehearsal.Move{Do: rehearsal.Decide, Key: task.Task, By: "leo@example.com", Outcome: "approved"})
	do(rehearsal.Move{Do: rehearsal.Jump, At: r.Timers()[0].At})
	if r.Ending == nil || r.Ending.Status != machine.StatusEnded {
		t.Fatalf("%+v", r.Ending)
	}
	walked, flows := r.Walked()
	if len(walked) != 5 || len(flows) != 4 {
		t.Errorf("walked %v over %v", walked, flows)
	}
	if err := r.Do(rehearsal.Move{Do: rehearsal.Jump, At: r.Now.Add(time.Hour)}); err != nil {
		t.Errorf("time goes on after the end: %v", err)
	}
}

// TestDeadlinesComeInTheirOrder jumps over a deadline.
func TestDeadlinesComeInTheirOrder(t *testing.T) {
	p := program(t, approving, approvingFlows)
	r := rehearsal.New(p, "ana@example.com", office)
	for _, m := range []func() rehearsal.Move{
		func() rehearsal.Move { return rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday} },
		func() rehearsal.Move {
			return rehearsal.Move{Do: rehearsal.Answer, Key: r.Jobs()[0].Job, Payload: rehearsal.Kept{Value: feel.NewContext(0).Value()}}
		},
		func() rehearsal.Move { return rehearsal.Move{Do: rehearsal.Jump, At: monday.AddDate(0, 0, 2)} },
	} {
		if err := r.Do(m()); err != nil {
			t.Fatal(err)
		}
	}
	if walked, _ := r.Walked(); r.Ending == nil || walked[len(walked)-1] != "late" {
		t.Errorf("it went to %v", walked)
	}
	if !r.Now.Equal(monday.AddDate(0, 0, 2)) {
		t.Errorf("the clock says %s", r.Now)
	}
	if err := r.Do(rehearsal.Move{Do: rehearsal.Jump, At: monday}); !errors.Is(err, rehearsal.ErrGone) {
		t.Errorf("the clock went back: %v", err)
	}
}

// TestNobodyIsTold asks an empty group, and one that does not exist.
func TestNobodyIsTold(t *testing.T) {
	for who, want := range map[string]string{"group:empty": "Nobody is in Nobodies.", "group:lost": "There is no group “lost”.", "nina@example.com": "Nobody here has the address nina@example.com."} {
		p := program(t, `{"id":"begin","kind":"start"},{"id":"agree","kind":"approval","props":{"title":"Pay?","who":["`+who+`"]}},{"id":"end","kind":"end"},{"id":"no","kind":"end"}`, "begin>agree agree.approved>end agree.rejected>no")
		r := rehearsal.New(p, "ana@example.com", office)
		if err := r.Do(rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday}); err != nil {
			t.Fatal(err)
		}
		trouble := r.Trouble()
		if len(trouble) != 1 || trouble[0].Message != want || len(r.Tasks()) != 0 {
			t.Errorf("%s: %+v", who, trouble)
			continue
		}
		if err := r.Do(rehearsal.Move{Do: rehearsal.Skip, Key: trouble[0].Activation, Exit: "approved"}); err != nil || r.Ending == nil {
			t.Errorf("%s: going on by hand: %v", who, err)
		}
	}
}

// TestRoundAndRoundEnds plays what never comes to rest, and time that would ring
// for ever.
func TestRoundAndRoundEnds(t *testing.T) {
	p := program(t, `{"id":"begin","kind":"start"},{"id":"a","kind":"set-values","props":{"values":[{"name":"n","value":"1"}]}},{"id":"b","kind":"set-values","props":{"values":[{"name":"n","value":"2"}]}}`, "begin>a a>b b>a")
	r := rehearsal.New(p, "ana@example.com", office)
	if err := r.Do(rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday}); !errors.Is(err, rehearsal.ErrEndless) {
		t.Errorf("%v", err)
	}
	p = program(t, `{"id":"begin","kind":"start"},{"id":"wait","kind":"timer","props":{"for":"PT1M"}}`, "begin>wait wait>wait")
	r = rehearsal.New(p, "ana@example.com", office)
	if err := r.Do(rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday}); err != nil {
		t.Fatal(err)
	}
	if err := r.Do(rehearsal.Move{Do: rehearsal.Jump, At: monday.AddDate(1, 0, 0)}); err != nil {
		t.Fatal(err)
	}
	if passed := r.Now.Sub(monday); passed != 1000*time.Minute {
		t.Errorf("%s passed", passed)
	}
}

// TestItHearsItself sends a message before and after somebody inside waits for it.
func TestItHearsItself(t *testing.T) {
	p := program(t, `{"id":"begin","kind":"start"},{"id":"send","kind":"message-throw","props":{"message":"paid","key":"\"A-17\""}},
 {"id":"hear","kind":"message","props":{"message":"paid","key":"\"A-17\""}},{"id":"end","kind":"end"}`, "begin>send send>hear hear>end")
	r := rehearsal.New(p, "ana@example.com", office)
	if err := r.Do(rehearsal.Move{Do: rehearsal.Start, Block: "begin", At: monday}); err != nil {
		t.Fatal(err)
	}
	if r.Ending == nil || len(r.Sent) != 1 || !r.Sent[0].Taken {
		t.Errorf("%+v, %+v, waits for %+v", r.Ending, r.Sent, r.News())
	}
}

// TestItHearsEachOfTwo sends two messages in one step to one who waits, who
// waits again after the first: the second is kept for it as long as it lives,
// and lost to nobody else.
func TestItHearsEachOfTwo(t *testing.T) {
	send := func(id, ttl string) string {
		return `{"id":"` + id + `","kind":"message-throw","props":{"message":"paid","key":"\"A-17\""` + ttl + `}},`
	}
	hear := func(id string) string {
		return `{"id":"` + id + `","kind":"message","props":{"message":"paid","key":"\"A-17\""}},`
	}
	for ttl, again := range map[string]bool{`,"ttl":"PT1H"`: true, "": false} {
		p := program(t, `{"id":"begin","kind":"start"},{"id":"split","kind":"parallel"},{"id":"wait","kind":"timer","props":{"for":"PT1M"}},{"id":"later","kind":"timer","props":{"for":"PT1M"}},`+
			send("one", ttl)+send("two", ttl)+hear("first")+hear("second")+`{"id":"sent","kind":"end"},{"id":"end","kind":"end"}`,
			"begin>split split>wait wait>one one>two two>sent split>first first>later later>second second>end")
		r := rehearsal.New(p, "ana@example.com", office)
		for _, m := range []rehearsal.Move{{Do: rehearsal.Start, Block: "begin", At: monday}, {Do: rehearsal.Jump, At: monday.Add(3 * time.Minute)}} {
			if err := r.Do(m); err != nil {
				t.Fatal(err)
			}
		}
		if len(r.Sent) != 2 || !r.Sent[0].Taken || r.Sent[1].Taken != again || (r.Ending != nil) != again {
			t.Errorf("ttl %q: %+v, sent %+v, waits for %+v", ttl, r.Ending, r.Sent, r.News())
		}
	}
}
