// Package machine is the interpreter: (program, state, event) → (state,
// commands, facts).
//
// It owns what a process means: BPMN's tokens, scopes, variables, boundary
// blocks, repeats, joins, errors and compensation. It knows verbs, never kinds
// of block; what one block does comes from a Behavior that a Catalog builds.
//
// It must never read a clock, do input or output, start a goroutine or use
// chance: the same events give the same states, for ever. Between two steps
// every activation waits; tokens move only inside Program.Step.
//
// # The caller's duties
//
// The host applies what a step returns in one transaction: the new state, the
// commands and one history row. In particular:
//
//   - Commands are applied in their order. Each names what it opens by a key of
//     the instance; what the machine opened it closes itself (CloseTask,
//     StopTimer, StopJob, Unsubscribe, StopCall, ClearIncident), except what is
//     used up by the event that reports it: a timer that fired, a job that
//     succeeded or failed, a child that returned, a decision that closed its
//     task — see the comments on each.
//   - ErrStale means that nothing waits for the event: drop it. ErrRefused
//     means that it is not offered: tell whoever asked. Both leave the state as
//     it was.
//   - Continue is ordered when a step has moved far without coming to rest:
//     deliver Continued in a transaction of its own, soon.
//   - After Finish nothing is ordered any more and every event is stale.
//
// Read event.go, command.go and fact.go first, then behavior.go for how a kind
// of block speaks to the machine, then step.go for how it runs.
package machine
