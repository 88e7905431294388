package designer_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// ring asks people to listen over a connection.
type ring struct {
	who  form.People
	over string
	more []extra
}

type extra struct{ who form.People }

func (b *ring) Form(f *form.Form) {
	f.People(&b.who, "who", "Who")
	f.Connection(&b.over, "over", "Over", "")
	form.Rows(f, &b.more, "more", "More", func(row *form.Form, e *extra) { row.People(&e.who, "who", "Who") })
}
func (b *ring) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *ring) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *ring) Subtitle(n block.Names) string     { return n.People(b.who) }

var rings = block.NewRegistry(block.Type{Kind: "ring", Name: "Ring", Group: block.GroupPeople, New: func() block.Block { return &ring{} }})

func ringing(props string) graph.Document {
	return graph.Document{Schema: 1, ID: "bells", Pools: []graph.Pool{{ID: "bells", Executable: true, Blocks: []graph.Block{{ID: "one", Kind: "ring", Props: json.RawMessage(props)}}}}}
}

func TestCheckNamesWhatIsUnknownHere(t *testing.T) {
	d := ringing(`{"who":["group:night-shift","starter","=boss","ana@example.com"],"over":"bell-tower","more":[{"who":["group:day-shift"]}]}`)
	known := designer.Known{
		People: func(refs []string) ([]string, error) {
			if got := strings.Join(refs, " "); got != "group:night-shift ana@example.com group:day-shift" {
				t.Errorf("asked for %s", got)
			}
			return []string{"ana@example.com", "group:day-shift"}, nil
		},
		Connections: func(slugs []string) ([]string, error) { return slugs, nil },
	}
	problems, err := designer.Check(rings, d, known)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range problems {
		if p.Severity == graph.Warning && p.Block == "one" && p.Pool == "bells" && p.Suggestion != "" {
			got = append(got, p.Field+": "+p.Text)
		}
	}
	slices.Sort(got)
	want := []string{"exit:: After “Ring” nothing comes: the path ends there.", "more.0.who: There is no group “Day shift” here.", "over: There is no connection “Bell tower” here.", "who: Nobody here has the address ana@example.com.", "who: Nothing in this process sets “boss”."}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if refs := designer.People(rings, &d); len(refs) != 3 {
		t.Errorf("the document names %v", refs)
	}
}

func TestCheckPassesFailuresOn(t *testing.T) {
	away := errors.New("away")
	_, err := designer.Check(rings, ringing(`{"who":["group:a"]}`), designer.Known{People: func([]string) ([]string, error) { return nil, away }})
	if !errors.Is(err, away) {
		t.Errorf("got %v", err)
	}
}

func TestCards(t *testing.T) {
	d := ringing(`{"who":["group:night-shift"]}`)
	card := designer.Cards(rings, &d, block.Names{})["one"]
	if card.Subtitle != "Night shift" || len(card.Exits) != 1 {
		t.Errorf("%+v", card)
	}
}
