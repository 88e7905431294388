package bpmn_test

import (
	"fmt"
	"strings"
	"testing"

	"segue/designer/bpmn"
	"segue/runtime/graph"
)

// in wraps the content of a process, and what stands beside it, in a file.
func in(content string, beside ...string) []byte {
	return []byte(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:flowable="http://flowable.org/bpmn" xmlns:acme="urn:acme">` +
		strings.Join(beside, "") + `<process id="p" isExecutable="true">` + content + `</process></definitions>`)
}

func imported(t *testing.T, data []byte) *bpmn.Import {
	t.Helper()
	im, err := bpmn.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if problems := graph.Validate(&im.Document); len(problems) > 0 {
		t.Fatalf("%+v", problems)
	}
	return im
}

func shown(p graph.Pool) string {
	var lines []string
	for _, b := range p.Blocks {
		s := strings.TrimSpace(fmt.Sprintf("%s %s %s", b.ID, b.Kind, b.Props))
		if b.Host != "" {
			s += " on " + string(b.Host)
		}
		if b.Parent != "" {
			s += " in " + string(b.Parent)
		}
		if r := b.Repeat; r != nil {
			s += fmt.Sprintf(" repeat %+v", *r)
		}
		lines = append(lines, s)
	}
	for _, f := range p.Flows {
		s := fmt.Sprintf("%s: %s -> %s", f.ID, f.From, f.To)
		if f.Condition != "" {
			s += " if " + f.Condition
		}
		if f.Default {
			s += " else"
		}
		lines = append(lines, s)
	}
	return strings.Join(lines, "\n")
}

func TestElements(t *testing.T) {
	for name, c := range map[string]struct{ content, beside, want string }{
		"a flow without id": {`<startEvent id="s"/><sequenceFlow sourceRef="s" targetRef="e"/><endEvent id="e"/>`, "", "s start\ne end\nflow-1: s -> e"},
		"a job of Camunda 8": {`<serviceTask id="w"><extensionElements><zeebe:taskDefinition type="pay" retries="5"/><zeebe:taskHeaders><zeebe:header key="bank" value="north"/></zeebe:taskHeaders><zeebe:ioMapping><zeebe:input source="=order.sum" target="sum"/><zeebe:output source="=id" target="payment"/></zeebe:ioMapping></extensionElements></serviceTask>`, "",
			`w worker {"headers":[{"name":"bank","value":"north"}],"inputs":[{"name":"sum","value":"order.sum"}],"outputs":[{"name":"payment","value":"id"}],"tries":5,"type":"pay"}`},
		"a script of Camunda 8": {`<scriptTask id="w"><extensionElements><zeebe:script expression="=a + 1" resultVariable="b"/></extensionElements></scriptTask>`, "", `w set-values {"values":[{"name":"b","value":"a + 1"}]}`},
		"a task of Camunda 8": {`<userTask id="t" name="Look {here}"><extensionElements><zeebe:userTask/><zeebe:assignmentDefinition assignee="=requester" candidateGroups="Sales Desk, b"/><zeebe:taskSchedule dueDate="=due"/></extensionElements></userTask>`, "",
			`t task {"dueAt":"due","title":"Look {{here}}","who":["=requester","group:sales-desk","group:b"]}`},
		"a message of Camunda 8": {`<intermediateCatchEvent id="m"><messageEventDefinition messageRef="M"/></intermediateCatchEvent>`, `<message id="M" name="paid"><extensionElements><zeebe:subscription correlationKey="=orderId"/></extensionElements></message>`,
			`m message {"key":"orderId","message":"paid"}`},
		"a call of Camunda 8": {`<callActivity id="c"><extensionElements><zeebe:calledElement processId="other" propagateAllChildVariables="false"/></extensionElements></callActivity>`, "", `c call {"all":true,"allBack":false,"process":"other"}`},
		"rounds of Camunda 8": {`<task id="t"><multiInstanceLoopCharacteristics><extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item" outputCollection="results" outputElement="=result"/></extensionElements></multiInstanceLoopCharacteristics></task>`, "",
			`t manual repeat {Parallel:true Over:items Times: Item:item While: Until: Collect:result Into:results Signal: Tell:}`},
		"a topic of Camunda 7":     {`<serviceTask id="w" camunda:type="external" camunda:topic="pay"/>`, "", `w worker {"type":"pay"}`},
		"a class of Camunda 7":     {`<serviceTask id="w" camunda:class="org.acme.PDFToSVNDelegate"/>`, "", `w worker {"type":"pdf-to-svn-delegate"}`},
		"a value of Camunda 7":     {`<serviceTask id="w" camunda:expression="${a * 2}" camunda:resultVariable="b"/>`, "", `w set-values {"values":[{"name":"b","value":"a * 2"}]}`},
		"a task of Flowable":       {`<startEvent id="s" flowable:initiator="me"/><userTask id="t" flowable:assignee="${me}" flowable:candidateUsers="ana@example.com"/>`, "", "s start\n" + `t task {"title":"t","who":["starter","ana@example.com"]}`},
		"groups worked out":        {`<userTask id="t" camunda:candidateGroups="${groups}" camunda:dueDate="${dateTime().plusDays(2).toDate()}"/>`, "", `t task {"dueAt":"now() + @\"P2D\"","title":"t","who":["=for g in flatten([groups]) return \"group:\" + g"]}`},
		"a call of Camunda 7":      {`<callActivity id="c" calledElement="other"><extensionElements><camunda:in source="a" target="b"/><camunda:in sourceExpression="${x.y}" target="z"/><camunda:out source="c" target="d"/></extensionElements></callActivity>`, "", `c call {"all":false,"allBack":false,"inputs":[{"name":"b","value":"a"},{"name":"z","value":"x.y"}],"outputs":[{"name":"d","value":"c"}],"process":"other"}`},
		"parameters of Camunda 7":  {`<manualTask id="m"><extensionElements><camunda:inputOutput><camunda:inputParameter name="l"><camunda:list><camunda:value>a</camunda:value><camunda:value>${b}</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput></extensionElements></manualTask>`, "", `m manual {"inputs":[{"name":"l","value":"[\"a\", b]"}]}`},
		"rounds of Camunda 7":      {`<task id="t"><multiInstanceLoopCharacteristics isSequential="true" camunda:collection="people" camunda:elementVariable="person"><completionCondition>${nrOfCompletedInstances/nrOfInstances &gt; 0.5}</completionCondition></multiInstanceLoopCharacteristics></task>`, "", `t manual repeat {Parallel:false Over:people Times: Item:person While: Until:numberOfCompletedInstances / numberOfInstances > 0.5 Collect: Into: Signal: Tell:}`},
		"a loop":                   {`<task id="t"><standardLoopCharacteristics testBefore="true" loopMaximum="3"><loopCondition>${a &lt; 2}</loopCondition></standardLoopCharacteristics></task>`, "", `t manual repeat {Parallel:false Over: Times:3 Item: While:a < 2 Until: Collect: Into: Signal: Tell:}`},
		"a form of Camunda 7":      {`<startEvent id="s"><extensionElements><camunda:formData><camunda:formField id="sum" label="Sum" type="long"/></camunda:formData></extensionElements></startEvent>`, "", `s start {"form":"s-form"}`},
		"times":                    {`<intermediateCatchEvent id="a"><timerEventDefinition><timeDuration>P2W</timeDuration></timerEventDefinition></intermediateCatchEvent><intermediateCatchEvent id="b"><timerEventDefinition><timeDate>2026-05-01T10:00:00Z</timeDate></timerEventDefinition></intermediateCatchEvent><startEvent id="c"><timerEventDefinition><timeCycle>R3/2026-05-01T10:00:00Z/PT1H</timeCycle></timerEventDefinition></startEvent><startEvent id="d"><timerEventDefinition><timeCycle>0 0 9 ? * MON-FRI</timeCycle></timerEventDefinition></startEvent><intermediateCatchEvent id="e"><timerEventDefinition><timeDuration>${wait}</timeDuration></timerEventDefinition></intermediateCatchEvent>`, "", "a timer {\"for\":\"P14D\"}\nb timer {\"until\":\"@\\\"2026-05-01T10:00:00Z\\\"\"}\nc schedule-start {\"every\":\"PT1H\",\"from\":\"@\\\"2026-05-01T10:00:00Z\\\"\",\"times\":3}\nd schedule-start {\"cron\":\"0 0 9 * * MON-FRI\"}\ne timer {\"until\":\"duration(wait)\"}"},
		"an edge that goes on":     {`<task id="t"/><boundaryEvent id="b" attachedToRef="t" cancelActivity="false"><escalationEventDefinition escalationRef="E"/></boundaryEvent>`, `<escalation id="E" name="Late" escalationCode="late"/>`, "t manual\n" + `b edge-escalation {"code":"late","stops":false} on t`},
		"what undoes":              {`<task id="t"/><boundaryEvent id="b" attachedToRef="t"><compensateEventDefinition/></boundaryEvent><task id="u" isForCompensation="true"/><association id="x" sourceRef="b" targetRef="u"/>`, "", "t manual\nb edge-compensation on t\nu manual\nx: b -> u"},
		"a sub-process":            {`<subProcess id="a"><subProcess id="h" triggeredByEvent="true"><startEvent id="s" isInterrupting="false"><signalEventDefinition signalRef="S"/></startEvent></subProcess><task id="t"/></subProcess>`, `<signal id="S" name="bell"/>`, "a sub-process\nh event-sub-process in a\n" + `s signal-start {"signal":"bell","stops":false} in h` + "\nt manual in a"},
		"a default with condition": {`<exclusiveGateway id="d" default="f"/><task id="t"/><task id="u"/><sequenceFlow id="f" sourceRef="d" targetRef="t"><conditionExpression>${a}</conditionExpression></sequenceFlow><sequenceFlow id="g" sourceRef="d" targetRef="u"><conditionExpression>=b</conditionExpression></sequenceFlow>`, "", "d decision\nt manual\nu manual\nf: d -> t else\ng: d -> u if b"},
		"several events":           {`<intermediateCatchEvent id="m" parallelMultiple="true"><signalEventDefinition signalRef="S"/><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>`, `<signal id="S" name="bell"/>`, `m several {"all":true,"events":[{"on":"signal","signal":"bell"},{"for":"PT1H","on":"timer"}]}`},
		"what is not understood":   {`<startEvent id="s"><cancelEventDefinition/></startEvent><callChoreography id="c"/>`, "", "s foreign {\"element\":\"startEvent\"}\nc foreign {\"element\":\"callChoreography\"}"},
		"tokens":                   {`<task id="t" startQuantity="2" completionQuantity="3"/>`, "", "t manual"},
	} {
		im := imported(t, in(c.content, c.beside))
		if got := shown(im.Document.Pools[0]); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.want)
		}
		if name == "tokens" && (im.Document.Pools[0].Blocks[0].Takes != 2 || im.Document.Pools[0].Blocks[0].Gives != 3) {
			t.Errorf("tokens: %+v", im.Document.Pools[0].Blocks[0])
		}
	}
}

// What has no counterpart is kept as it was, and told with its line.
func TestNothingIsLost(t *testing.T) {
	im := imported(t, in("\n"+`<userTask id="t" acme:color="red" camunda:assignee="ana@example.com"><extensionElements><acme:risk level="3">high</acme:risk><camunda:taskListener event="create"/></extensionElements><property id="x"/></userTask>`,
		`<itemDefinition id="i" structureRef="Order"/>`))
	b := im.Document.Pools[0].Blocks[0]
	if b.Ext == nil || b.Ext.Attributes["{urn:acme}color"] != "red" {
		t.Fatalf("%+v", b.Ext)
	}
	for _, s := range []string{`<bpmn:extensionElements><x1:risk xmlns:x1="urn:acme" level="3">high</x1:risk><camunda:taskListener event="create"/></bpmn:extensionElements>`, `<bpmn:property id="x"/>`} {
		if !strings.Contains(b.Ext.XML, s) {
			t.Errorf("%s is not in %s", s, b.Ext.XML)
		}
	}
	if x := im.Document.Pools[0].Ext; x == nil || !strings.Contains(x.XML, `<bpmn:itemDefinition id="i" structureRef="Order"/>`) {
		t.Errorf("the file's definitions are lost: %+v", x)
	}
	if len(im.Notes) != 1 || im.Notes[0].String() != "line 2: “t”: The file says more about it that is kept and not done here: taskListener." {
		t.Errorf("%v", im.Notes)
	}
}

// Two pools of one file are two pools here, drawn where the file draws them; a
// pool that shows nothing of its inside stays one.
func TestPools(t *testing.T) {
	im := imported(t, []byte(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
<collaboration id="c"><participant id="a" name="Buyer" processRef="pa"/><participant id="b" name="Shop" processRef="pb"/><participant id="x" name="Bank"/><messageFlow id="m" sourceRef="ta" targetRef="x"/></collaboration>
<process id="pa" isExecutable="false"><laneSet><lane id="l" name="Sales desk"><flowNodeRef>ta</flowNodeRef></lane></laneSet><userTask id="ta"/></process>
<process id="pb" isExecutable="true"><task id="tb"/><task id="tc"/><sequenceFlow id="f" sourceRef="tb" targetRef="tc"/></process>
<bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="c">
<bpmndi:BPMNShape id="s1" bpmnElement="a"><dc:Bounds x="10" y="20.5" width="600" height="200"/></bpmndi:BPMNShape>
<bpmndi:BPMNShape id="s2" bpmnElement="ta"><dc:Bounds x="1e2" y="50" width="100" height="80"/><bpmndi:BPMNLabel><dc:Bounds x="1" y="2" width="3" height="4"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
<bpmndi:BPMNShape id="s3" bpmnElement="tb"><dc:Bounds x="100" y="300" width="100" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNEdge id="e" bpmnElement="f"><di:waypoint x="200" y="340"/><di:waypoint x="NaN" y="1"/><di:waypoint x="300" y="340"/></bpmndi:BPMNEdge>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`))
	d := im.Document
	if len(d.Pools) != 3 || d.ID != "pb" || d.Name != "Shop" || d.Pools[0].Executable || !d.Pools[1].Executable || d.Pools[2].Name != "Bank" {
		t.Fatalf("%+v", d)
	}
	if b := d.Pools[0].Blocks[0]; b.Lane != "l" || string(b.Props) != `{"title":"ta","who":["lane"]}` || d.Pools[0].Lanes[0].Group != "sales-desk" {
		t.Errorf("%+v in %+v", b, d.Pools[0].Lanes)
	}
	l := d.Layout
	if l.Blocks["pa"].Y != "20.5" || l.Blocks["ta"].X != "1e2" || l.Labels["ta"].W != "3" || len(l.Flows["f"]) != 2 {
		t.Errorf("%+v", l)
	}
	if _, placed := l.Blocks["tc"]; !placed {
		t.Error("what the file does not draw has no place")
	}
}

// Where a sub-process is drawn closed, what it holds is laid out inside; several
// pictures in one file go below one another.
func TestPictures(t *testing.T) {
	shape := func(id string, x, y, w, h int) string {
		return fmt.Sprintf(`<bpmndi:BPMNShape bpmnElement="%s"><dc:Bounds x="%d" y="%d" width="%d" height="%d"/></bpmndi:BPMNShape>`, id, x, y, w, h)
	}
	file := func(diagrams ...string) []byte {
		s := `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"><process id="p" isExecutable="true"><subProcess id="s"><task id="a"/></subProcess><task id="b"/></process><process id="q"><task id="c"/></process>`
		for _, d := range diagrams {
			s += `<bpmndi:BPMNDiagram><bpmndi:BPMNPlane>` + d + `</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`
		}
		return []byte(s + `</definitions>`)
	}
	at := func(l graph.Layout, id graph.ID) string {
		b := l.Blocks[id]
		return fmt.Sprint(b.X, " ", b.Y, " ", b.W, " ", b.H)
	}
	l := imported(t, file(shape("s", 10, 10, 300, 200)+shape("a", 50, 50, 100, 80)+shape("b", 400, 10, 100, 80), shape("c", 5, 7, 100, 80))).Document.Layout
	if at(l, "a") != "50 50 100 80" || at(l, "c") != "5 297 100 80" {
		t.Errorf("a is at %s, c at %s", at(l, "a"), at(l, "c"))
	}
	l = imported(t, file(shape("s", 10, 10, 100, 80)+shape("b", 400, 10, 100, 80), shape("a", 50, 50, 100, 80))).Document.Layout
	if at(l, "s") == "10 10 100 80" || at(l, "s") == at(l, "b") {
		t.Errorf("the closed sub-process stays at %s", at(l, "s"))
	}
}
