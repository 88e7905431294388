package cases_test

// known are scenarios in which this engine does otherwise, with what it does
// and why.
var known = map[string]string{
	"io-mapping-service-task/scoped input, propagated output": "The case contradicts itself: orderName is an input of the user task and nothing else, its note says that inputs are local to the task, and it asks that the other task's input id is not in the root; yet it wants orderName there. Here no input leaves its task, as in Camunda 8, whose dialect it is.",
	"ebg-timer-vs-message-lib/message first":                  "The model tells its messages apart by the variable message, which does not exist. Here that is an incident (“is empty, so no message can be told to be meant for this run”), as in Camunda 8, whose dialect it is; waiting for any message would mix runs up. The engine that the case comes from reads no correlation keys.",
	"tx-error-cancel-data/cancel":                             "Divergent: that a cancelled transaction forgets its data is, as the case says, Spiff's way. Here variables set inside a transaction that has none of its own go to the process and stay there; compensation undoes what is to be undone.",
	"tx-success-and-cancel/cancel waits for handlers":         "Divergent: its five handlers at once are, as the case says, Camunda 7's rule. Here what was completed is undone one after the other, the last first; all six handlers are run, and the transaction waits for them.",
	"betsy-AdHocSubProcess_Parallel/1":                        "The model cannot give the expected trace: no script of it writes task3. They are task1, task2 and, after the sub-process, task1 again, which is what the trace shows.",
	"betsy-MultiInstance_NoneBehavior/1":                      "The signal is given at the end of each round, as behavior “None” says, and the event on the edge hears it. But that event does not say cancelActivity=\"false\", whose default in BPMN is true: it stops the task, with the rounds that are left and what would follow it. The trace is task1, task3; were the edge to go on beside the task, the trace would be the expected one (TestRoundsThatTell).",
	"betsy-WCP12_MultipleInstancesWithoutSynchronization/1":   "As above: the first round that ends has the stopping event end the others and the task itself.",
	"betsy-Timer_IntermediateTimeCycleEvent/1":                "A token that waits in normal flow goes on once, when what it waits for happens (BPMN 2.0.2, 13.5.2): at the first moment of the cycle. Nothing there makes four tokens of one.",
}
