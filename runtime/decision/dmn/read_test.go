package dmn

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"segue/runtime/decision"
	"segue/runtime/feel"
)

const head = `<?xml version="1.0"?><definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:x="urn:other" id="d" name="Prices" namespace="urn:prices">`

const prices = head + `
	<itemDefinition name="tOrder"><itemComponent name="amount"><typeRef>number</typeRef></itemComponent><itemComponent name="country"><typeRef>string</typeRef><allowedValues><text>"DE", "FR"</text></allowedValues></itemComponent></itemDefinition>
	<inputData id="i1" name="Order"><variable name="Order" typeRef="tOrder"/></inputData>
	<businessKnowledgeModel id="k1" name="Rounded"><variable name="Rounded"/><encapsulatedLogic><formalParameter name="n" typeRef="number"/><literalExpression><text>decimal(n, 2)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
	<decision id="d1" name="Discount"><variable name="Discount" typeRef="number"/>
		<informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
		<decisionTable hitPolicy="FIRST">
			<input label="Amount"><inputExpression typeRef="number"><text>Order.amount</text></inputExpression></input>
			<output typeRef="number"/><annotation name="Why"/>
			<x:rule/>
			<rule id="big"><inputEntry><text>&gt;= 1000</text></inputEntry><outputEntry><text>0.1</text></outputEntry><annotationEntry><text>Large orders</text></annotationEntry></rule>
			<rule id="rest"><inputEntry><text>-</text></inputEntry><outputEntry><text>0</text></outputEntry></rule>
		</decisionTable></decision>
	<decision id="d2" name="Price"><variable name="Price" typeRef="number"/>
		<informationRequirement id="r2"><requiredInput href="#i1"/></informationRequirement>
		<informationRequirement id="r3"><requiredDecision href="#d1"/></informationRequirement>
		<knowledgeRequirement id="r4"><requiredKnowledge href="#k1"/></knowledgeRequirement>
		<literalExpression><text>Rounded(Order.amount * (1 - Discount))</text></literalExpression></decision>
	<decisionService id="s1" name="Quote"><variable name="Quote"/><outputDecision href="#d2"/><inputDecision href="#d1"/><inputData href="#i1"/></decisionService>
</definitions>`

func TestReadAndDecide(t *testing.T) {
	m, err := Read([]byte(prices))
	if err != nil {
		t.Fatal(err)
	}
	g, problems := decision.CompileModel(m)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, c := range []struct{ name, inputs, want string }{
		{"Price", `{"Order": {"amount": 1999.99, "country": "DE"}}`, `1799.99`},
		{"Price", `{"Order": {"amount": 10, "country": "DE"}}`, `10`},
		{"Price", `{"Order": {"amount": 10, "country": "US"}}`, `null`}, // not an allowed value
		{"Price", `{"Order": {"amount": "many", "country": "DE"}}`, `null`},
		{"Quote", `{"Order": {"amount": 10, "country": "FR"}, "Discount": 0.5}`, `5`},
	} {
		v, err := feel.FromJSON([]byte(c.inputs))
		if err != nil {
			t.Fatal(err)
		}
		got, err := g.Evaluate(&feel.Evaluator{}, c.name, v)
		if err != nil || got.String() != c.want {
			t.Errorf("%s of %s is %s (%v), want %s", c.name, c.inputs, got, err, c.want)
		}
	}
	if _, err := g.Evaluate(&feel.Evaluator{}, "Nothing", feel.Null); err != decision.ErrUnknown {
		t.Error(err)
	}
	table := m.Decisions[0].Logic.Table
	if table.Rules[0].Notes[0] != "Large orders" || table.Notes[0] != "Why" || len(table.Rules) != 2 {
		t.Errorf("%+v", table)
	}
}

func TestReadRefuses(t *testing.T) {
	for in, want := range map[string]string{
		``:         `The file holds no XML`,
		`<a>`:      `The file is no well-formed XML: unexpected EOF (line 1)`,
		`<a/>`:     `this is no DMN file: its root is “a”`,
		`<a/><b/>`: `The file has a second root element, “b” (line 1)`,
		`<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>`: `The file declares a document type, which is not accepted (line 1)`,
		`<a x="1" x="2"/>`:                         `The attribute “x” stands twice on “a” (line 1)`,
		strings.Repeat("<a>", 101):                 `Elements are nested more than 100 deep (line 1)`,
	} {
		if _, err := Read([]byte(in)); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", in, err, want)
		}
	}
}

func TestModelsThatGoInCirclesEnd(t *testing.T) {
	circle := head + `
		<itemDefinition name="tA"><typeRef>tB</typeRef></itemDefinition><itemDefinition name="tB"><itemComponent name="a"><typeRef>tA</typeRef></itemComponent></itemDefinition>
		<decision id="a" name="A"><variable name="A" typeRef="tA"/><informationRequirement><requiredDecision href="#b"/></informationRequirement><literalExpression><text>B</text></literalExpression></decision>
		<decision id="b" name="B"><informationRequirement><requiredDecision href="#a"/></informationRequirement><literalExpression><text>A</text></literalExpression></decision>
		<businessKnowledgeModel id="k" name="K"><encapsulatedLogic><formalParameter name="n"/><literalExpression><text>K(n + 1)</text></literalExpression></encapsulatedLogic><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement></businessKnowledgeModel>
		<decision id="c" name="C"><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement><literalExpression><text>K(1)</text></literalExpression></decision>
	</definitions>`
	m, err := Read([]byte(circle))
	if err != nil {
		t.Fatal(err)
	}
	g, _ := decision.CompileModel(m)
	if v, err := g.Evaluate(&feel.Evaluator{}, "A", feel.Null); err != nil || !v.IsNull() {
		t.Error(v, err)
	}
	if _, err := g.Evaluate(&feel.Evaluator{}, "C", feel.Null); err != feel.ErrCalls {
		t.Error(err)
	}
}

// record appends a line to the file that SEGUE_FUZZ_WORST names, since fuzzing
// shows no log; without it nothing is kept.
func record(format string, args ...any) {
	name := os.Getenv("SEGUE_FUZZ_WORST")
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Fprintf(f, format+"\n", args...)
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(prices))
	f.Add([]byte(head + `<decision name="A"><context><contextEntry><variable name="a"/><literalExpression><text>1</text></literalExpression></contextEntry></context></decision></definitions>`))
	f.Add([]byte(head + `<decision name="A"><for iteratorVariable="i"><in><list><literalExpression><text>1</text></literalExpression></list></in><return><relation><column name="c"/><row><literalExpression><text>i</text></literalExpression></row></relation></return></for></decision></definitions>`))
	f.Add([]byte(head + `<decision name="A"><invocation><literalExpression><text>f</text></literalExpression><binding><parameter name="x"/></binding></invocation></decision></definitions>`))
	var slowest time.Duration
	var largest uint64
	f.Add([]byte(head + `<decision><decisionTable hitPolicy="0" aggregation="ß"/></decision></definitions>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		defer func() {
			runtime.ReadMemStats(&after)
			took, made := time.Since(start), after.TotalAlloc-before.TotalAlloc
			if took > slowest || made > largest {
				slowest, largest = max(took, slowest), max(made, largest)
				record("worst of a .dmn file so far: %v, %d kB made, of %d bytes", slowest, largest>>10, len(data))
			}
			if made > 256<<20 {
				t.Errorf("%d MB were made of %d bytes", made>>20, len(data))
			}
		}()
		m, err := Read(data)
		if err != nil {
			return
		}
		g, _ := decision.CompileModel(m, m)
		inputs := feel.NewContext(1).Set("Order", feel.NewContext(1).Set("amount", feel.Int(5)).Value()).Value()
		for _, d := range m.Decisions {
			if _, err := g.Evaluate(&feel.Evaluator{}, d.Name, inputs); err == decision.ErrUnknown {
				t.Errorf("%q is not found", d.Name)
			}
		}
		if back, err := Read(Write(m)); err != nil {
			t.Errorf("what is written cannot be read: %v", err)
		} else if again := Write(back); !bytes.Equal(again, Write(m)) {
			t.Errorf("it is written differently the second time:\n%s\n%s", Write(m), again)
		}
		_, _ = g.RunAll(&feel.Evaluator{}, inputs)
		for _, s := range m.Services {
			_, _ = g.Evaluate(&feel.Evaluator{}, s.Name, inputs)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%v", took)
		}
	})
}

// TestHostileFilesHaveLimits prints time and memory of files that are made to
// hurt, each read, compiled, decided and written.
func TestHostileFilesHaveLimits(t *testing.T) {
	many := func(n int, one string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(one, "%", fmt.Sprint(i)))
		}
		return b.String()
	}
	deep := func(n int, open, inside, end string) string {
		return strings.Repeat(open, n) + inside + strings.Repeat(end, n)
	}
	const one = `<literalExpression><text>1</text></literalExpression>`
	ring := ""
	for i := range decision.MaxNodes {
		ring += fmt.Sprintf(`<decision id="d%d" name="D%d"><informationRequirement><requiredDecision href="#d%d"/></informationRequirement>%s</decision>`, i, i, i+1, one)
	}
	for name, body := range map[string]string{
		"2,000 decisions, each using all before": many(2000, `<decision id="d%" name="D%"><informationRequirement><requiredDecision href="#d0"/></informationRequirement>`+one+`</decision>`),
		"a circle of 2,000":                      strings.ReplaceAll(ring, "#d2000", "#d0"),
		"a circle of 2,000 with many short cuts": strings.ReplaceAll(strings.ReplaceAll(ring, "#d2000", "#d0"), one, `<informationRequirement><requiredDecision href="#d1"/></informationRequirement><informationRequirement><requiredDecision href="#d7"/></informationRequirement>`+one),
		"a chain of 2,000 sums":                  many(2000, `<decision id="d%" name="D%"><informationRequirement><requiredDecision href="#d%1"/></informationRequirement><literalExpression><text>D%1 + 1</text></literalExpression></decision>`),
		"lists 45 deep":                          `<decision id="d" name="D">` + deep(45, "<list>", one, "</list>") + `</decision>`,
		"lists 95 deep":                          `<decision id="d" name="D">` + deep(95, "<list>", one, "</list>") + `</decision>`,
		"loops in loops":                         `<decision id="d" name="D">` + deep(6, `<for iteratorVariable="i"><in><literalExpression><text>1..1000</text></literalExpression></in><return>`, one, "</return></for>") + `</decision>`,
		"a model that doubles":                   `<businessKnowledgeModel id="k" name="K"><encapsulatedLogic><formalParameter name="n"/><literalExpression><text>K([n, n])</text></literalExpression></encapsulatedLogic><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement></businessKnowledgeModel><decision id="d" name="D"><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement><literalExpression><text>K(1)</text></literalExpression></decision>`,
		"types in a circle":                      many(500, `<itemDefinition name="t%"><itemComponent name="a"><typeRef>t%1</typeRef></itemComponent><itemComponent name="b"><typeRef>t1</typeRef></itemComponent></itemDefinition>`) + `<decision id="d" name="D"><variable name="D" typeRef="t1"/>` + one + `</decision>`,
		"a table of 20,000 rules":                `<decision id="d" name="D"><decisionTable hitPolicy="COLLECT"><input><inputExpression><text>1</text></inputExpression></input><output/>` + many(20000, `<rule><inputEntry><text>%</text></inputEntry><outputEntry><text>"x"</text></outputEntry></rule>`) + `</decisionTable></decision>`,
	} {
		data := []byte(head + body + "</definitions>")
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		outcome := "decided"
		m, err := Read(data)
		if err != nil {
			outcome = err.Error()
		} else {
			g, problems := decision.CompileModel(m)
			if len(problems) > 0 {
				outcome = fmt.Sprintf("%d problems", len(problems))
			}
			if _, err := g.RunAll(&feel.Evaluator{}, feel.Null); err != nil {
				outcome = err.Error()
			}
			Places(m)
			Write(m)
		}
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		t.Logf("%8.1f ms %5d MB made of %5d kB  %-40s %s", float64(took.Microseconds())/1000, (after.TotalAlloc-before.TotalAlloc)>>20, len(data)>>10, name, outcome)
		if took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}
