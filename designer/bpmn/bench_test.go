package bpmn_test

import (
	"fmt"
	"strings"
	"testing"

	"segue/designer/bpmn"
)

// large is a file with some 1,000 elements and its diagram, or without.
func large(drawn bool) []byte {
	var b, di strings.Builder
	b.WriteString(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="large" isExecutable="true"><startEvent id="n0"/>`)
	for i := 1; i < 500; i++ {
		switch i % 5 {
		case 0:
			fmt.Fprintf(&b, `<exclusiveGateway id="n%d" default="f%d"/>`, i, i+1)
			fmt.Fprintf(&b, `<sequenceFlow id="g%d" sourceRef="n%d" targetRef="n%d"><conditionExpression>${amount &gt; %d &amp;&amp; status == 'open'}</conditionExpression></sequenceFlow>`, i, i, max(1, i-3), i)
		case 1:
			fmt.Fprintf(&b, `<serviceTask id="n%d" name="Job %d"><extensionElements><zeebe:taskDefinition type="job-%d" retries="3"/><zeebe:ioMapping><zeebe:input source="=amount" target="sum"/></zeebe:ioMapping></extensionElements></serviceTask>`, i, i, i)
		default:
			fmt.Fprintf(&b, `<userTask id="n%d" name="Task %d" camunda:candidateGroups="sales"><documentation>Look at it.</documentation></userTask>`, i, i)
		}
		fmt.Fprintf(&b, `<sequenceFlow id="f%d" sourceRef="n%d" targetRef="n%d"/>`, i, i-1, i)
		fmt.Fprintf(&di, `<bpmndi:BPMNShape id="n%d_di" bpmnElement="n%d"><dc:Bounds x="%d" y="100" width="100" height="80"/></bpmndi:BPMNShape><bpmndi:BPMNEdge id="f%d_di" bpmnElement="f%d"><di:waypoint x="%d" y="140"/><di:waypoint x="%d" y="140"/></bpmndi:BPMNEdge>`, i, i, i*150, i, i, i*150-50, i*150)
	}
	b.WriteString(`</process>`)
	if drawn {
		b.WriteString(`<bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="large"><bpmndi:BPMNShape id="n0_di" bpmnElement="n0"><dc:Bounds x="0" y="120" width="36" height="36"/></bpmndi:BPMNShape>` + di.String() + `</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`)
	}
	b.WriteString(`</definitions>`)
	return []byte(b.String())
}

func BenchmarkImport(b *testing.B) {
	for _, drawn := range []bool{true, false} {
		data := large(drawn)
		b.Run(map[bool]string{true: "drawn", false: "to lay out"}[drawn], func(b *testing.B) {
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				im, err := bpmn.Read(data)
				if err != nil {
					b.Fatal(err)
				}
				n = im.Elements
			}
			b.ReportMetric(float64(n), "elements")
		})
	}
}
