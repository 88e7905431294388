package bpmn

import (
	"slices"
	"strings"

	"segue/runtime/markup"
)

var (
	activities = []string{"task", "userTask", "manualTask", "serviceTask", "scriptTask", "sendTask", "receiveTask", "businessRuleTask", "subProcess", "transaction", "adHocSubProcess", "callActivity"}
	flowNodes  = append([]string{"startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent", "exclusiveGateway", "parallelGateway",
		"inclusiveGateway", "eventBasedGateway", "complexGateway", "choreographyTask", "callChoreography", "subChoreography"}, activities...)
)

// targets says what references must lead to, by the attribute or element that
// holds them.
var targets = map[string][]string{
	"messageRef": {"message"}, "inMessageRef": {"message"}, "outMessageRef": {"message"}, "itemRef": {"itemDefinition"}, "itemSubjectRef": {"itemDefinition"},
	"operationRef": {"operation"}, "interfaceRef": {"interface"}, "supportedInterfaceRef": {"interface"}, "default": {"sequenceFlow"},
	"correlationPropertyRef": {"correlationProperty"}, "correlationKeyRef": {"correlationKey"}, "signalRef": {"signal"}, "errorRef": {"error"},
	"escalationRef": {"escalation"}, "activityRef": activities, "processRef": {"process"}, "dataObjectRef": {"dataObject"}, "dataStoreRef": {"dataStore"},
	"categoryValueRef": {"categoryValue"}, "flowNodeRef": flowNodes, "resourceRef": {"resource"}, "attachedToRef": activities,
	"dataInputRefs": {"dataInput"}, "dataOutputRefs": {"dataOutput"}, "optionalInputRefs": {"dataInput"}, "optionalOutputRefs": {"dataOutput"},
	"parameterRef": {"resourceParameter"}, "choreographyRef": {"choreography"}, "initiatingParticipantRef": {"participant"},
	"dataStateRef": {"dataState"}, "definitionalCollaborationRef": {"collaboration"}, "loopDataInputRef": {"dataInput", "dataObject", "dataObjectReference", "property"}, "loopDataOutputRef": {"dataOutput", "dataObject", "dataObjectReference", "property"},
	"partitionElementRef": {}, "noneBehaviorEventRef": nil, "oneBehaviorEventRef": nil, "eventDefinitionRef": nil,
}

// references holds that what an element refers to is there and of the right sort.
func (l *rules) references(e *markup.Element) {
	for _, a := range e.Attrs {
		if a.Space == "" && (a.Name != "default" || e.Name != "property") {
			l.reference(e, a.Name, a.Value)
		}
	}
	for _, k := range e.Kids {
		if len(k.Kids) > 0 || k.Space != nsBPMN {
			continue
		}
		l.reference(e, k.Name, k.Content())
		if e.Name == "linkEventDefinition" && (k.Name == "source" || k.Name == "target") {
			l.leads(e, k.Name, k.Content(), func(name string) bool { return name == "linkEventDefinition" })
		}
	}
}

func (l *rules) reference(e *markup.Element, name, ref string) {
	allowed, known := targets[name]
	switch {
	case !known || ref == "" || name == "partitionElementRef":
	case allowed == nil:
		l.leads(e, name, ref, func(target string) bool { return strings.HasSuffix(target, "EventDefinition") })
	default:
		l.leads(e, name, ref, func(target string) bool { return slices.Contains(allowed, target) })
	}
}

func (l *rules) leads(e *markup.Element, name, ref string, allowed func(string) bool) {
	ref = local(ref)
	switch target := l.byID[ref]; {
	case target == nil && !l.imports:
		l.wrong(e, "Its %s is “%s”, which is not in the file.", name, ref)
	case target != nil && !allowed(target.Name):
		l.wrong(e, "Its %s is “%s”, which is a %s.", name, ref, target.Name)
	}
}
