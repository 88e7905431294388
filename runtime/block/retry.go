package block

import (
	"strconv"
	"time"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// Retry is what blocks do about jobs that fail: a business error goes to whoever
// catches it, other failures are tried again with growing pauses, and then
// somebody is asked.
type Retry struct {
	Tries int
	Pause feel.Value
}

// DefaultPause is how long to wait before the second try.
var DefaultPause = feel.Duration(10 * time.Second)

// Form binds the fields.
func (r *Retry) Form(f *form.Form) []*form.Field {
	tries := f.Number(&r.Tries, "tries", "Tries", 1, 100).In("When it fails").Hint("Then somebody is asked.")
	pause := f.Duration(&r.Pause, "pause", "Pause before the second try").In("When it fails").Hint("Each further pause is twice as long, an hour at most.")
	return []*form.Field{tries, pause}
}

// After is what to do after a failure.
func (r *Retry) After(v *machine.Visit, e machine.JobFailed) machine.Move {
	switch {
	case e.Code != "":
		return machine.Throw(machine.Error, e.Code, e.Message)
	case !e.Final && v.Tries < r.Tries:
		return machine.Wait(machine.RetryJob{NotBefore: v.Now.Add(r.wait(v, e.RetryAfter))})
	}
	return machine.FaultOf(e.Failure)
}

const longestPause = time.Hour

// wait is the pause before the next try: doubled each time, or longer where the
// other side asked for it.
func (r *Retry) wait(v *machine.Visit, asked time.Duration) time.Duration {
	at, _ := r.Pause.AddTo(v.Now, v.Zone)
	pause := max(at.Sub(v.Now), time.Second)
	for range v.Tries - 1 {
		if pause *= 2; pause >= longestPause {
			pause = longestPause
			break
		}
	}
	return max(pause, min(asked, 24*longestPause))
}

// MostTries is how often it is tried before somebody is asked.
func (r *Retry) MostTries() int { return r.Tries }

// Words say how often it is tried: ", up to 3 times"; "" where it is tried once.
func (r *Retry) Words() string {
	if r.Tries < 2 {
		return ""
	}
	return ", up to " + words.Count(strconv.Itoa(r.Tries), "time")
}
