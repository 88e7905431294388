package api

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// step is one step of an instance's history: what happened, and what came of it.
type step struct {
	Step  int32     `json:"step"`
	At    time.Time `json:"at"`
	Event event     `json:"event"`
	Facts []fact    `json:"facts"`
}

// event is what happened. Which members are there depends on What.
type event struct {
	What    string      `json:"what"`
	By      string      `json:"by,omitempty"` // an e-mail address
	Task    string      `json:"task,omitempty"`
	Outcome string      `json:"outcome,omitempty"`
	Comment string      `json:"comment,omitempty"`
	Name    string      `json:"name,omitempty"` // of a message or signal
	Message string      `json:"message,omitempty"`
	Reason  string      `json:"reason,omitempty"`
	Data    *feel.Value `json:"data,omitempty"`
}

// fact is what the step did.
type fact struct {
	What  string      `json:"what"`
	Block graph.ID    `json:"block,omitempty"`
	Title string      `json:"title,omitempty"` // the block's name
	Flow  graph.ID    `json:"flow,omitempty"`
	Exit  graph.Exit  `json:"exit,omitempty"`
	Name  string      `json:"name,omitempty"`
	Text  string      `json:"text,omitempty"`
	Value *feel.Value `json:"value,omitempty"`
}

func stepOf(s host.Step, blocks map[graph.ID]graph.Block) step {
	out := step{Step: s.Number, At: s.Event.At.UTC(), Event: eventOf(s.Event.Body), Facts: []fact{}}
	for _, f := range s.Facts {
		x := fact{What: f.What.String(), Block: f.Block, Title: blocks[f.Block].Name, Flow: f.Flow, Exit: f.Exit, Name: f.Name, Text: f.Text}
		if f.What == machine.Assigned || f.What == machine.Noted {
			value := f.Value
			x.Value = &value
		}
		out.Facts = append(out.Facts, x)
	}
	return out
}

func eventOf(body machine.EventBody) event {
	switch e := body.(type) {
	case machine.Started:
		return event{What: "started", By: e.By, Data: data(e.Variables)}
	case machine.Decided:
		return event{What: "decided", By: e.By, Task: e.Task.String(), Outcome: e.Outcome, Comment: e.Comment, Data: data(e.Data)}
	case machine.TaskFailed:
		return event{What: "task failed", Task: e.Task.String(), Message: e.Message}
	case machine.TimerFired:
		return event{What: "timer fired"}
	case machine.JobSucceeded:
		return event{What: "job succeeded"}
	case machine.JobFailed:
		return event{What: "job failed", Message: e.Message}
	case machine.MessageReceived:
		return event{What: "message received", Name: e.Name}
	case machine.SignalReceived:
		return event{What: "signal received", Name: e.Name}
	case machine.Returned:
		return event{What: "call returned", Message: e.Message}
	case machine.Continued:
		return event{What: "continued"}
	}
	return operated(body)
}

// operated says what an operator did.
func operated(body machine.EventBody) event {
	switch e := body.(type) {
	case machine.Cancelled:
		return event{What: "cancelled", By: e.By, Reason: e.Reason}
	case machine.Retried:
		return event{What: "retried", By: e.By, Reason: e.Reason}
	case machine.Skipped:
		return event{What: "skipped", By: e.By, Reason: e.Reason, Data: data(e.Output)}
	case machine.Moved:
		return event{What: "moved", By: e.By, Reason: e.Reason}
	case machine.VariablesSet:
		return event{What: "variables set", By: e.By, Reason: e.Reason, Data: data(e.Variables)}
	case machine.Suspended:
		return event{What: "suspended", By: e.By, Reason: e.Reason}
	case machine.Resumed:
		return event{What: "resumed", By: e.By, Reason: e.Reason}
	}
	return event{What: "changed"}
}

func data(vars []machine.Var) *feel.Value {
	if len(vars) == 0 {
		return nil
	}
	v := object(vars)
	return &v
}
