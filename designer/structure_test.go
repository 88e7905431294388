package designer_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/blocks"
	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/sim"
)

// ledger is a connector whose one action takes a number and answers with one.
type ledger struct{ sum *feel.Expr }

func (l *ledger) Form(f *form.Form) { f.Expr(&l.sum, "sum", "Sum", feel.NumberType).Required() }
func (l *ledger) Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	return eval(l.sum)
}

var kinds = blocks.All(connector.NewRegistry(connector.Type{Kind: "ledger", Name: "Ledger", Actions: []connector.Action{{
	Name: "book", Title: "Book", New: func() connector.Inputs { return &ledger{} },
	Result: feel.ContextWith(feel.Field{Name: "number", Type: feel.NumberType})}}}))

// drawn reads "kind id props", "kind id in parent props", "kind id on host
// props" and "a -exit-> b if condition" or "… else", one a line.
func drawn(t *testing.T, text string) graph.Document {
	t.Helper()
	d := graph.Document{Schema: 1, ID: "d", Name: "D", Pools: []graph.Pool{{ID: "pool", Executable: true}},
		Data:  []graph.Variable{{Name: "amount", Type: "number"}},
		Forms: []graph.Form{{ID: "claim", Name: "Claim", Fields: []graph.Field{{Name: "reason", Label: "Reason", Type: graph.FieldText}}}}}
	p := &d.Pools[0]
	for line := range strings.Lines(text) {
		w := strings.Fields(line)
		if strings.HasSuffix(w[1], "->") {
			_, when, _ := strings.Cut(strings.TrimSpace(line), " if ")
			p.Flows = append(p.Flows, graph.Flow{ID: graph.ID(fmt.Sprint("f", len(p.Flows)+1)), From: graph.ID(w[0]), To: graph.ID(w[2]),
				Exit: graph.Exit(strings.Trim(w[1], "->")), Condition: when, Default: w[len(w)-1] == "else"})
			continue
		}
		b := graph.Block{Kind: graph.Kind(w[0]), ID: graph.ID(w[1])}
		if len(w) > 3 && w[2] == "in" {
			b.Parent = graph.ID(w[3])
		}
		if len(w) > 3 && w[2] == "on" {
			b.Host = graph.ID(w[3])
		}
		if i := strings.Index(line, "{"); i >= 0 {
			b.Props = json.RawMessage(strings.TrimSpace(line[i:]))
		}
		p.Blocks = append(p.Blocks, b)
	}
	return d
}

func check(t *testing.T, d graph.Document) []string {
	t.Helper()
	problems, err := designer.Check(kinds, d, designer.Known{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range problems {
		got = append(got, fmt.Sprintf("%s %s%s %s: %s", p.Severity, p.Block, p.Flow, p.Field, p.Text))
	}
	return got
}

const sound = `start s {"form":"claim"}
approval a {"title":"Pay {amount} for {reason}?","who":["group:leads"],"into":"verdict"}
integration i {"do":"ledger.book","connection":"main","sum":"amount","into":"booking"}
decision d
set-values v {"values":[{"name":"tax","value":"amount * 0.19"},{"name":"total","value":"tax + amount"}]}
sub-process b {"local":[{"name":"mine","value":"1"}]}
start bs in b
set-values bv in b {"values":[{"name":"x","value":"mine + total"}]}
end be in b
edge-timer late on b {"for":"PT1H"}
end e
end no
s -> a
a -approved-> i
a -rejected-> no
i -> d
d -> v if booking.number > 5
d -> e else
v -> b
bs -> bv
bv -> be
b -> e
late -> no
`

func TestASoundProcessHasNoProblems(t *testing.T) {
	if got := check(t, drawn(t, sound)); len(got) > 0 {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

// Each change breaks the sound process in one way; exactly that is told.
func TestStructure(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"an exit that leads nowhere": {"a -rejected-> no\n", "", "warning a exit:rejected: Nothing comes after “Approval” when it is “Rejected”: the path ends there."},
		"a path that ends":           {"late -> no\n", "", "warning late exit:: After “Deadline” nothing comes: the path ends there."},
		"never reached":              {"end no\n", "end no\ntimer lost {\"for\":\"PT1H\"}\nend lost2\nlost -> lost2\n", "warning lost : “Wait” is never reached: no flow leads to it."},
		"nothing inside":             {"end e\n", "end e\nsub-process empty\nv -> empty\nempty -> e\n", "warning empty : “Sub-process” holds nothing."},
		"no condition":               {"d -> v if booking.number > 5", "d -> v", "error df5 condition: The way from “Decision” to “Set values” has no condition."},
		"no default":                 {"d -> e else", "d -> e if amount > 3", "warning d : If no condition of “Decision” is true, the process stops there and needs attention."},
		"the same way twice":         {"v -> b\n", "v -> b\nv -> b\n", "warning f8 : Two flows lead from “Set values” to “Sub-process”."},
		"an unknown name":            {"for {reason}?", "for {raeson}?", "warning a title: Nothing in this process sets “raeson”. Did you mean reason?"},
		"an unknown name in a way":   {"booking.number > 5", "unheard > 5", "warning f5 condition: Nothing in this process sets “unheard”."},
		"an unknown entry":           {"booking.number > 5", "booking.nubmer > 5", "warning f5 condition: “booking” has no “nubmer”."},
		"an unknown form":            {`"form":"claim"`, `"form":"clam"`, "error s form: The form “clam” is not in this process. Choose another, or make a new one."},
	} {
		text := strings.Replace(sound, c.old, c.new, 1)
		if text == sound {
			t.Fatalf("%s: nothing was changed", name)
		}
		got := check(t, drawn(t, text))
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, strings.Join(got, "\n"), c.want)
		}
	}
}

func TestFormsAreChecked(t *testing.T) {
	d := drawn(t, sound)
	d.Forms[0].Fields = append(d.Forms[0].Fields, graph.Field{Name: "how", Label: "How", Type: graph.FieldChoice})
	if got := check(t, d); len(got) != 1 || !strings.HasPrefix(got[0], "error  forms.claim.how:") {
		t.Errorf("got %v", got)
	}
}

func TestNothingToRun(t *testing.T) {
	d := drawn(t, sound)
	d.Pools[0].Executable = false
	if got := check(t, d); len(got) != 1 || got[0] != "error  : Nothing in this document can run." {
		t.Errorf("got %v", got)
	}
}

func TestVariables(t *testing.T) {
	d := drawn(t, sound)
	names := func(vars []feel.Var) string {
		var list []string
		for _, v := range vars {
			list = append(list, v.Name+" "+v.Type.String())
		}
		slices.Sort(list)
		return strings.Join(list, ", ")
	}
	all := "amount number, booking context<number: number>, mine number, reason string, tax number, total Any, verdict context<outcome: string, by: string, comment: string, at: date and time>, x Any"
	if got := names(designer.Variables(kinds, &d)); got != all {
		t.Errorf("all: %s", got)
	}
	for at, want := range map[graph.ID]string{
		"s": "amount number, reason string",
		"i": "amount number, reason string, verdict context<outcome: string, by: string, comment: string, at: date and time>",
	} {
		if got := names(designer.VariablesAt(kinds, &d, at)); got != want {
			t.Errorf("at %s: %s", at, got)
		}
	}
	if got := names(designer.VariablesAt(kinds, &d, "e")); got != all {
		t.Errorf("at the end: %s", got)
	}
	if got := names(designer.VariablesAt(kinds, &d, "bv")); !strings.Contains(got, "mine") || strings.Contains(got, "x Any") {
		t.Errorf("inside: %s", got)
	}
}

// What is sound by construction has no problems of structure.
func TestDrawnDocumentsHaveNoProblems(t *testing.T) {
	all := blocks.All(sim.Systems)
	for seed := range uint64(300) {
		d := sim.Draw(rand.New(rand.NewPCG(seed, 7)), 18)
		problems, err := designer.Check(all, d, designer.Known{})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			if p.Severity == graph.Error || !strings.HasSuffix(p.Text, "the path ends there.") {
				t.Fatalf("seed %d: %+v", seed, p)
			}
		}
	}
}

// A large document, as it is checked after every change.
func BenchmarkCheck(b *testing.B) {
	all := blocks.All(sim.Systems)
	d := sim.Draw(rand.New(rand.NewPCG(1, 1)), 10)
	p := &d.Pools[0]
	for seed := uint64(2); len(p.Blocks) < 1000; seed++ {
		more := sim.Draw(rand.New(rand.NewPCG(seed, 1)), 100).Pools[0]
		rename := func(id graph.ID) graph.ID {
			if id == "" {
				return ""
			}
			return graph.ID(fmt.Sprint(id, "-", seed))
		}
		for _, x := range more.Blocks {
			x.ID, x.Parent, x.Host = rename(x.ID), rename(x.Parent), rename(x.Host)
			p.Blocks = append(p.Blocks, x)
		}
		for _, f := range more.Flows {
			f.ID, f.From, f.To = rename(f.ID), rename(f.From), rename(f.To)
			p.Flows = append(p.Flows, f)
		}
	}
	b.ReportMetric(float64(len(p.Blocks)), "blocks")
	for b.Loop() {
		if _, err := designer.Check(all, d, designer.Known{}); err != nil {
			b.Fatal(err)
		}
	}
}
