package rehearsal

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Deed says what a move does.
type Deed string

// The deeds. What a Move must hold for each is said beside it.
const (
	Start  Deed = "start"  // At, Vars; Block where several starts are possible, Payload where news starts it
	Decide Deed = "decide" // Key of the task, By, Outcome, Vars, Comment
	Answer Deed = "answer" // Key of the job, Payload; Real where a system gave it
	Fail   Deed = "fail"   // Key of the job, Failure
	Jump   Deed = "jump"   // At: the clock goes there, and what is due on the way happens
	Tell   Deed = "tell"   // Key of the subscription, Payload
	Return Deed = "return" // Key of the calling activation, Vars; Failure where the other process failed
	Retry  Deed = "retry"  // Key of the incident
	Skip   Deed = "skip"   // Key of the activation, Exit, Vars
	Cancel Deed = "cancel"
)

// Move is one thing that whoever plays has done. It holds all that the machine
// is told, so that it can be done again.
type Move struct {
	Do      Deed             `json:"do"`
	Key     machine.Key      `json:"key,omitempty"`
	At      time.Time        `json:"at,omitzero"`
	Block   graph.ID         `json:"block,omitempty"`
	By      string           `json:"by,omitempty"`
	Outcome string           `json:"outcome,omitempty"`
	Comment string           `json:"comment,omitempty"`
	Exit    graph.Exit       `json:"exit,omitempty"`
	Vars    Values           `json:"vars,omitempty"`
	Payload Kept             `json:"payload,omitzero"`
	Failure *machine.Failure `json:"failure,omitempty"`
	Real    bool             `json:"real,omitempty"` // a system was really asked
}

// Values are variables that are kept exactly: JSON has no dates.
type Values []machine.Var

// Kept is a value that is kept exactly.
type Kept struct{ feel.Value }

// IsZero reports whether there is nothing to keep.
func (k Kept) IsZero() bool { return k.Value.IsNull() }

// MarshalText implements encoding.TextMarshaler.
func (k Kept) MarshalText() ([]byte, error) {
	data, err := k.Value.AppendBinary(nil)
	if err != nil {
		return nil, fmt.Errorf("keep a value: %w", err)
	}
	return base64.StdEncoding.AppendEncode(nil, data), nil
}

// MarshalJSON keeps feel.Value's own from being used: it has no dates.
func (k Kept) MarshalJSON() ([]byte, error) {
	text, err := k.MarshalText()
	if err != nil {
		return nil, err
	}
	return json.Marshal(string(text))
}

var errDamaged = errors.New("a value of the play cannot be read")

// UnmarshalJSON reads what MarshalJSON wrote.
func (k *Kept) UnmarshalJSON(text []byte) error {
	var s string
	if err := json.Unmarshal(text, &s); err != nil {
		return err
	}
	data, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return errDamaged
	}
	v, rest, err := feel.ReadValue(data)
	if err != nil || len(rest) > 0 {
		return errDamaged
	}
	k.Value = v
	return nil
}

type named struct {
	Name  string `json:"n"`
	Value Kept   `json:"v"`
}

// MarshalJSON writes names and values in their order.
func (v Values) MarshalJSON() ([]byte, error) {
	list := make([]named, len(v))
	for i, x := range v {
		list[i] = named{x.Name, Kept{x.Value}}
	}
	return json.Marshal(list)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (v *Values) UnmarshalJSON(text []byte) error {
	var list []named
	if err := json.Unmarshal(text, &list); err != nil {
		return err
	}
	*v = make(Values, len(list))
	for i, x := range list {
		(*v)[i] = machine.Var{Name: x.Name, Value: x.Value.Value}
	}
	return nil
}
