package why_test

import (
	"testing"

	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/graph"
	"segue/web/why"
)

const invoice = `{"schema":1,"id":"pay","name":"Pay","layout":{},"pools":[{"id":"pay","executable":true,"blocks":[
	{"id":"start","kind":"start","name":"Invoice arrives"},{"id":"small","kind":"decision","name":"Is it small?"},
	{"id":"approve","kind":"approval","name":"Approve it","props":{"title":"Pay?","who":["group:leads"],"sendBack":true}},
	{"id":"wait","kind":"timer","name":"Until it is due","props":{"for":"P3D"}},
	{"id":"fix","kind":"task","name":"Correct it","props":{"title":"Correct it","who":["ana@example.com"]}},
	{"id":"split","kind":"parallel"},{"id":"join","kind":"parallel"},
	{"id":"call","kind":"integration","name":"Ask the bank","props":{"do":"http.request","connection":"bank","method":"GET","path":"/"}},
	{"id":"paid","kind":"end","name":"Paid"},{"id":"no","kind":"end","name":"Refused"}],
	"flows":[{"id":"f1","from":"start","to":"small"},{"id":"f2","from":"small","to":"split","name":"Up to 1,000","condition":"amount <= 1000"},
	{"id":"f3","from":"small","to":"approve","default":true},{"id":"f4","from":"approve","exit":"approved","to":"wait"},
	{"id":"f5","from":"approve","exit":"rejected","to":"no"},{"id":"f6","from":"approve","exit":"sent-back","to":"fix"},{"id":"f7","from":"fix","to":"approve"},
	{"id":"f8","from":"wait","to":"paid"},{"id":"f9","from":"split","to":"call"},{"id":"f10","from":"split","to":"join"},{"id":"f11","from":"call","to":"join"},{"id":"f12","from":"join","to":"paid"}]}]}`

func reader(t *testing.T) why.Reader {
	t.Helper()
	d, err := graph.Decode([]byte(invoice))
	if err != nil {
		t.Fatal(err)
	}
	return why.Of(blocks.All(connectors.All()), &d, block.Names{Connection: func(string) string { return "Bank" }})
}

func TestEachKindSaysWhatItWaitsFor(t *testing.T) {
	r := reader(t)
	for _, c := range []struct {
		at   graph.ID
		with block.Pause
		want string
	}{
		{"approve", block.Pause{Asked: []string{"Finance leads", "Ana"}}, "for Finance leads or Ana to decide"},
		{"approve", block.Pause{Asked: []string{"Ana", "Bo"}, Seats: 3, Answered: 1}, "for Ana and Bo to decide (1 of 3 has answered)"},
		{"fix", block.Pause{Asked: []string{"Ana", "Bo"}, Taken: "Bo"}, "for Bo to do it"},
		{"wait", block.Pause{Until: "2 Dec 2026, 19:11"}, "until 2 Dec 2026, 19:11"},
		{"call", block.Pause{}, "for Bank to answer"},
		{"call", block.Pause{Tries: 1, Again: "10:42:07"}, "until 10:42:07 to try Bank again: the first try did not work"},
		{"call", block.Pause{Tries: 2}, "for Bank to answer, at try 3"},
		{"join", block.Pause{}, "for the other branches to arrive"},
		{"gone", block.Pause{}, "at “gone”"},
	} {
		if got := r.Waits(c.at, c.with); got != c.want {
			t.Errorf("%s %+v: %q, want %q", c.at, c.with, got, c.want)
		}
	}
}

// What led somewhere is the nearest choice on the way that was really taken,
// also after going round.
func TestBecause(t *testing.T) {
	r := reader(t)
	for _, c := range []struct {
		at    graph.ID
		taken []graph.ID
		want  string
	}{
		{"approve", []graph.ID{"f1", "f3"}, "at “Is it small?” it was found that Amount is more than 1,000"},
		{"approve", []graph.ID{"f1", "f3", "f6", "f7"}, "“Approve it” ended with “Sent back”"},
		{"call", []graph.ID{"f1", "f2", "f9", "f10"}, "at “Is it small?” it went “Up to 1,000” (Amount is at most 1,000)"},
		{"small", []graph.ID{"f1"}, ""},
	} {
		if got := r.Because(c.at, c.taken); got != c.want {
			t.Errorf("%s after %v: %q, want %q", c.at, c.taken, got, c.want)
		}
	}
}

func TestNext(t *testing.T) {
	r := reader(t)
	for at, want := range map[graph.ID]string{
		"approve": "If approved: “Until it is due”, the end “Paid”. If rejected: the end “Refused”. If sent back: “Correct it”.",
		"call":    "Then: a wait for the other branches to arrive, the end “Paid”.",
		"paid":    "",
	} {
		if got := why.Sentence(r.Next(at)); got != want {
			t.Errorf("%s: %q, want %q", at, got, want)
		}
	}
}
