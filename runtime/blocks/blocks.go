package blocks

import (
	"segue/runtime/block"
	"segue/runtime/blocks/approval"
	"segue/runtime/blocks/decision"
	"segue/runtime/blocks/decisiontable"
	"segue/runtime/blocks/edgeerror"
	"segue/runtime/blocks/edgetimer"
	"segue/runtime/blocks/end"
	"segue/runtime/blocks/errorend"
	"segue/runtime/blocks/integration"
	"segue/runtime/blocks/note"
	"segue/runtime/blocks/parallel"
	"segue/runtime/blocks/setvalues"
	"segue/runtime/blocks/start"
	"segue/runtime/blocks/subprocess"
	"segue/runtime/blocks/task"
	"segue/runtime/blocks/terminate"
	"segue/runtime/blocks/timer"
	"segue/runtime/connector"
)

// All are the kinds in the order of the palette. systems are what integrations
// can lead to.
func All(systems *connector.Registry) *block.Registry {
	return block.NewRegistry(
		start.Type,
		task.Type,
		approval.Type,
		integration.Type(systems),
		decision.Type,
		decisiontable.Type,
		setvalues.Type,
		parallel.Type,
		timer.Type,
		end.Type,
		errorend.Type,
		terminate.Type,
		subprocess.Type,
		edgetimer.Type,
		edgeerror.Type,
		note.Type,
	)
}
