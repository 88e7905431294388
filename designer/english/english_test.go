package english_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"segue/designer/english"
	"segue/designer/templates"
	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/graph"
)

var (
	update = flag.Bool("update", false, "write the golden texts anew")
	kinds  = blocks.All(connectors.All())
)

// Golden texts: what each document reads as, as people would read it.
func TestReadsAsEnglish(t *testing.T) {
	for _, tpl := range templates.All() {
		golden(t, tpl.Name, tpl.Document())
	}
	for name, text := range patterns {
		golden(t, name, drawn(t, name, text))
	}
	counted := drawn(t, "working-days", patterns["loop"])
	counted.Calendar, counted.Calendars = "osaka", []graph.Calendar{{ID: "osaka", Name: "Osaka office"}}
	golden(t, "working-days", counted)
}

func golden(t *testing.T, name string, d graph.Document) {
	t.Helper()
	got := english.Of(kinds, &d, block.Names{}).String()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s reads otherwise than written in %s (write it anew with -update):\n%s", name, path, got)
	}
}

// drawn reads lines: "kind id [in scope] [on host] {props}" and "a -> b [exit] [when] condition".
func drawn(t *testing.T, name, text string) graph.Document {
	t.Helper()
	d := graph.Document{Schema: graph.Schema, ID: graph.ID(name), Name: block.Readable(name), Pools: []graph.Pool{{ID: graph.ID("the-" + name), Executable: true}}}
	p := &d.Pools[0]
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		line, props, _ := strings.Cut(strings.TrimSpace(line), " {")
		if from, rest, ok := strings.Cut(line, " -> "); ok {
			to, when, _ := strings.Cut(rest, " ")
			f := graph.Flow{ID: graph.ID("f" + from + to), From: graph.ID(from), To: graph.ID(to)}
			switch exit, isExit := strings.CutPrefix(when, "by "); {
			case isExit:
				f.Exit = graph.Exit(exit)
			case when == "otherwise":
				f.Default = true
			default:
				f.Condition = when
			}
			p.Flows = append(p.Flows, f)
			continue
		}
		words := strings.Fields(line)
		b := graph.Block{ID: graph.ID(words[1]), Kind: graph.Kind(words[0]), Name: block.Readable(words[1])}
		for i := 2; i+1 < len(words); i += 2 {
			if words[i] == "in" {
				b.Parent = graph.ID(words[i+1])
			} else {
				b.Host = graph.ID(words[i+1])
			}
		}
		if strings.Contains("parallel inclusive decision", words[0]) {
			b.Name = ""
		}
		if props != "" {
			b.Props = []byte("{" + props)
		}
		p.Blocks = append(p.Blocks, b)
	}
	if problems := graph.Validate(&d); graph.Prevents(problems) {
		t.Fatalf("%s: %v", name, problems)
	}
	return d
}

var patterns = map[string]string{
	"loop": `
start begin
task write {"title":"Write","who":["starter"]}
approval check {"title":"OK?","who":["group:editors"],"sendBack":true,"due":"P2D"}
end published
end dropped
begin -> write
write -> check
check -> published by approved
check -> dropped by rejected
check -> write by sent-back`,
	"parallel": `
start begin
parallel split
task a {"title":"A","who":["starter"]}
task b {"title":"B","who":["group:it"]}
task c {"title":"C","who":["group:it"]}
parallel join
end done
begin -> split
split -> a
split -> b
b -> c
a -> join
c -> join
join -> done`,
	"edges": `
start begin
sub-process work
start inner in work
task do in work {"title":"Do","who":["starter"],"due":"P1D"}
edge-timer slow in work on do {"for":"P2D","stops":false}
task remind in work {"title":"Remind","who":["group:leads"]}
end over in work
edge-error broken on work {"code":"no-stock"}
edge-timer late on work {"for":"P5D","stops":true}
task mend {"title":"Mend","who":["group:leads"]}
end done
begin -> work
work -> done
inner -> do
do -> over
slow -> remind
broken -> mend
late -> mend
mend -> done`,
	"event": `
start begin
task wait {"title":"Wait","who":["starter"]}
end done
event-sub-process cancelled
message-start told in cancelled {"message":"cancel"}
task undo in cancelled {"title":"Undo","who":["starter"]}
terminate stop in cancelled
begin -> wait
wait -> done
told -> undo
undo -> stop`,
	"shared": `
start begin
start other
decision how
decision more
task pay {"title":"Pay","who":["starter"]}
task ask {"title":"Ask","who":["group:leads"]}
end done
begin -> how
other -> pay
how -> pay amount <= 1000
how -> more otherwise
more -> ask amount > 5000 and country = "DE"
more -> pay otherwise
ask -> pay
pay -> done`,
	"first": `
start begin
first-of first
message answer {"message":"answer"}
timer enough {"for":"P3D"}
end yes
end no
begin -> first
first -> answer
first -> enough
answer -> yes
enough -> no`,
}
