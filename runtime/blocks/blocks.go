package blocks

import (
	"segue/runtime/block"
	"segue/runtime/blocks/adhoc"
	"segue/runtime/blocks/approval"
	"segue/runtime/blocks/call"
	"segue/runtime/blocks/cancelend"
	"segue/runtime/blocks/compensationend"
	"segue/runtime/blocks/compensationstart"
	"segue/runtime/blocks/compensationthrow"
	"segue/runtime/blocks/complex"
	"segue/runtime/blocks/conditioncatch"
	"segue/runtime/blocks/conditionstart"
	"segue/runtime/blocks/dataobject"
	"segue/runtime/blocks/decision"
	"segue/runtime/blocks/decisiontable"
	"segue/runtime/blocks/edgecancel"
	"segue/runtime/blocks/edgecompensation"
	"segue/runtime/blocks/edgecondition"
	"segue/runtime/blocks/edgeerror"
	"segue/runtime/blocks/edgeescalation"
	"segue/runtime/blocks/edgemessage"
	"segue/runtime/blocks/edgesignal"
	"segue/runtime/blocks/edgetimer"
	"segue/runtime/blocks/end"
	"segue/runtime/blocks/errorend"
	"segue/runtime/blocks/errorstart"
	"segue/runtime/blocks/escalationend"
	"segue/runtime/blocks/escalationstart"
	"segue/runtime/blocks/escalationthrow"
	"segue/runtime/blocks/eventsubprocess"
	"segue/runtime/blocks/firstof"
	"segue/runtime/blocks/foreign"
	"segue/runtime/blocks/frame"
	"segue/runtime/blocks/inclusive"
	"segue/runtime/blocks/integration"
	"segue/runtime/blocks/linkcatch"
	"segue/runtime/blocks/linkthrow"
	"segue/runtime/blocks/manual"
	"segue/runtime/blocks/message"
	"segue/runtime/blocks/messageend"
	"segue/runtime/blocks/messagestart"
	"segue/runtime/blocks/messagethrow"
	"segue/runtime/blocks/note"
	"segue/runtime/blocks/parallel"
	"segue/runtime/blocks/receive"
	"segue/runtime/blocks/schedulestart"
	"segue/runtime/blocks/sendmessage"
	"segue/runtime/blocks/setvalues"
	"segue/runtime/blocks/several"
	"segue/runtime/blocks/severalthrow"
	"segue/runtime/blocks/signal"
	"segue/runtime/blocks/signalend"
	"segue/runtime/blocks/signalstart"
	"segue/runtime/blocks/signalthrow"
	"segue/runtime/blocks/start"
	"segue/runtime/blocks/subprocess"
	"segue/runtime/blocks/task"
	"segue/runtime/blocks/terminate"
	"segue/runtime/blocks/timer"
	"segue/runtime/blocks/transaction"
	"segue/runtime/blocks/webhookstart"
	"segue/runtime/blocks/worker"
	"segue/runtime/connector"
)

// All are the kinds in the order of the palette. systems are what integrations
// can lead to.
func All(systems *connector.Registry) *block.Registry {
	return block.NewRegistry(
		start.Type,
		messagestart.Type,
		signalstart.Type,
		webhookstart.Type,
		schedulestart.Type,
		errorstart.Type,
		escalationstart.Type,
		conditionstart.Type,
		compensationstart.Type,

		task.Type,
		approval.Type,
		manual.Type,

		integration.Type(systems),
		worker.Type,
		sendmessage.Type,

		decision.Type,
		decisiontable.Type,
		inclusive.Type,
		parallel.Type,
		complex.Type,
		firstof.Type,
		setvalues.Type,

		timer.Type,
		message.Type,
		receive.Type,
		signal.Type,
		conditioncatch.Type,
		several.Type,
		linkcatch.Type,

		messagethrow.Type,
		signalthrow.Type,
		escalationthrow.Type,
		compensationthrow.Type,
		severalthrow.Type,
		linkthrow.Type,
		end.Type,
		messageend.Type,
		signalend.Type,
		errorend.Type,
		escalationend.Type,
		compensationend.Type,
		cancelend.Type,
		terminate.Type,

		subprocess.Type,
		eventsubprocess.Type,
		transaction.Type,
		adhoc.Type,
		call.Type,

		edgetimer.Type,
		edgeerror.Type,
		edgemessage.Type,
		edgesignal.Type,
		edgeescalation.Type,
		edgecondition.Type,
		edgecompensation.Type,
		edgecancel.Type,

		note.Type,
		frame.Type,
		dataobject.Type,
		foreign.Type,
	)
}
