package block_test

import (
	"encoding/json"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// bell asks people to listen; it looks at its surroundings.
type bell struct {
	who  form.People
	text string
}

func (b *bell) Form(f *form.Form) {
	f.People(&b.who, "who", "Who listens").Required()
	f.Choice(&b.text, "tone", "Tone", form.Option{Value: "high", Label: "High"}, form.Option{Value: "own", Label: "Own"})
	f.Text(&b.text, "melody", "Melody").If(f.Given("tone") == "own")
}
func (b *bell) Prepare(e machine.Env) []form.Problem {
	if !e.Connected("rung") {
		return []form.Problem{{Text: "Connect “Rung”."}}
	}
	return nil
}
func (b *bell) Exits() []graph.Exit               { return []graph.Exit{"rung", "not-heard"} }
func (b *bell) Enter(*machine.Visit) machine.Move { return machine.Leave("rung") }
func (b *bell) Subtitle(n block.Names) string     { return n.People(b.who) }
func (b *bell) Sentence(n block.Names) string     { return "ring for " + n.People(b.who) }
func (b *bell) ExitLabel(x graph.Exit) string     { return map[graph.Exit]string{"rung": "Was rung"}[x] }

type picture struct{}

func (picture) Form(*form.Form) {}

func registry() *block.Registry {
	return block.NewRegistry(
		block.Type{Kind: "picture", Name: "Picture", Group: block.GroupDrawing, New: func() block.Block { return picture{} }},
		block.Type{Kind: "bell", Name: "Bell", Group: block.GroupPeople, New: func() block.Block { return &bell{} }},
		block.Type{Kind: "old", Name: "Old bell", Group: block.GroupPeople, Hidden: true, New: func() block.Block { return &bell{} }},
	)
}

var connected = machine.Env{Document: &graph.Document{}, Pool: &graph.Pool{}, Outgoing: []graph.Flow{{Exit: "rung"}}}

func TestBuild(t *testing.T) {
	r := registry()
	good := json.RawMessage(`{"who":["group:night-shift","ana@example.com"]}`)
	for name, c := range map[string]struct {
		block graph.Block
		env   machine.Env
		text  string // of the problem
		runs  bool
	}{
		"good":         {graph.Block{ID: "a", Kind: "bell", Props: good}, connected, "", true},
		"decoration":   {graph.Block{ID: "a", Kind: "picture"}, connected, "", false},
		"missing":      {graph.Block{ID: "a", Kind: "bell"}, connected, "Nobody is asked", true},
		"unconnected":  {graph.Block{ID: "a", Kind: "bell", Props: good}, machine.Env{Document: &graph.Document{}}, "Connect", true},
		"unknown kind": {graph.Block{ID: "a", Kind: "horn"}, connected, "“horn” cannot run", false},
	} {
		does, problems := r.Build(c.block, c.env)
		if (does != nil) != c.runs || (c.text == "") != (len(problems) == 0) {
			t.Errorf("%s: got %v, %v", name, does, problems)
			continue
		}
		if c.text != "" && (problems[0].Block != "a" || problems[0].Severity != graph.Error || !strings.Contains(problems[0].Text, c.text)) {
			t.Errorf("%s: got %+v", name, problems)
		}
	}
}

func TestCardTellsWhoAndHowItEnds(t *testing.T) {
	b := graph.Block{Kind: "bell", Props: json.RawMessage(`{"who":["group:night-shift","ana@example.com"]}`)}
	names := block.Names{Person: func(string) string { return "Ana Ruiz" }}
	got := registry().Card(b, connected, names)
	want := block.Card{Subtitle: "Night shift or Ana Ruiz", Exits: []block.Exit{{"rung", "Was rung"}, {"not-heard", "Not heard"}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if s := registry().Sentence(b, connected, names); s != "ring for Night shift or Ana Ruiz" {
		t.Errorf("the sentence is %q", s)
	}
}

func TestPalette(t *testing.T) {
	var names []string
	for _, s := range registry().Palette() {
		for _, kind := range s.Types {
			names = append(names, string(s.Group)+"/"+kind.Name)
		}
	}
	if got := strings.Join(names, " "); got != "People/Bell Drawing/Picture" {
		t.Errorf("the palette is %s", got)
	}
}

func TestPropsLookAgain(t *testing.T) {
	sent := url.Values{"who": {"starter"}, "tone": {"own"}, "melody": {"la la"}}
	props, ok := registry().Props("bell", nil, sent, form.Env{})
	if want := `{"melody":"la la","tone":"own","who":["starter"]}`; !ok || string(props) != want {
		t.Errorf("got %s, want %s", props, want)
	}
	if _, ok := registry().Props("horn", nil, sent, form.Env{}); ok {
		t.Error("an unknown kind has a panel")
	}
}

func TestAKindStandsOnce(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a kind was registered twice and nobody said so")
		}
	}()
	block.NewRegistry(block.Type{Kind: "a"}, block.Type{Kind: "a"})
}

func TestAmount(t *testing.T) {
	for plain, want := range map[string]string{
		"0 EUR": "0.00", "999 EUR": "999.00", "653.4 EUR": "653.40", "10832 EUR": "10,832.00", "1204300.5 EUR": "1,204,300.50", "-4820.125 EUR": "-4,820.125",
		"10832 JPY": "10,832", "0.5 JPY": "0.5", "7 KWD": "7.000", "1E+30 EUR": "1E+30", "1000 ": "1,000.00",
	} {
		amount, currency, _ := strings.Cut(plain, " ")
		if got := words.Amount(amount, currency); got != want {
			t.Errorf("%s: %s, want %s", plain, got, want)
		}
	}
}

func TestMoneyAndDaysInATextForPeople(t *testing.T) {
	m := block.MoneyOf(&graph.Document{Forms: []graph.Form{{Fields: []graph.Field{{Name: "amount", Type: graph.FieldMoney, Currency: "EUR"}, {Name: "year", Type: graph.FieldNumber}}}}})
	for source, x := range map[string][2]string{"amount": {"7420", "7,420.00"}, "year": {"2027", "2027"}, "starts_on": {`@"2027-01-04"`, "4 Jan 2027"}} {
		v, _ := feel.Must(x[0], nil).Const()
		if got := m.Words(source, v); got != x[1] {
			t.Errorf("%s: %s, want %s", source, got, x[1])
		}
	}
}
