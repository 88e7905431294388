package cases_test

// known are scenarios in which this engine does otherwise, with what it does
// and why.
var known = map[string]string{
	"io-mapping-service-task/scoped input, propagated output": "An input mapping of a user task is local to it, as the case's own note says of inputs; its last expectation wants it in the root all the same, which only the engine it comes from does. Here orderName does not leave the task.",
	"ebg-timer-vs-message-lib/message first":                  "Its correlation key is a variable that does not exist. Here that is an incident (“is empty, so no message can be told to be meant for this run”), as in Camunda 8, from whose dialect it comes; waiting for any message would mix runs up.",
	"tx-error-cancel-data/cancel":                             "Variables set inside a transaction that has no variables of its own go to the process and stay there when it is cancelled; only Spiff discards them.",
	"tx-success-and-cancel/cancel waits for handlers":         "What was completed is undone one after the other, the last first, so that one of the handlers waits at a time; all of them are run, and the transaction waits for them.",
	"betsy-AdHocSubProcess_Parallel/1":                        "The model has no task3: its scripts are task1, task2 and, after the sub-process, task1 again, which is what the trace shows.",
	"betsy-MultiInstance_NoneBehavior/1":                      "Events that the rounds of a repeat throw by themselves (behavior “None”) are not thrown here; import says so.",
	"betsy-WCP12_MultipleInstancesWithoutSynchronization/1":   "As above. The model also wants a stopping event on the edge to fire three times and the block it stops to go on.",
	"betsy-Timer_IntermediateTimeCycleEvent/1":                "A token that waits goes on once, at the first moment of the cycle; one token does not become four.",
}
