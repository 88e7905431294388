package block

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// When is a moment that something waits for: after a duration, or at what an
// expression gives.
type When struct {
	after feel.Value
	at    *feel.Expr
}

// Form binds the fields.
func (w *When) Form(f *form.Form) {
	f.Duration(&w.after, "for", "Wait for").If(f.Given("until") == "")
	f.Expr(&w.at, "until", "Or until", feel.Any).Like("due_date - @\"P3D\"").Hint("A date, a date and time, or a duration.")
}

// Prepare asks for one of the two.
func (w *When) Prepare() []form.Problem {
	if w.after.IsNull() && w.at == nil {
		return []form.Problem{{Field: "for", Text: "Say for how long to wait, or until when."}}
	}
	return nil
}

// Moment is when the wait is over.
func (w *When) Moment(v *machine.Visit) (time.Time, *machine.Failure) {
	if w.at == nil {
		t, _ := w.after.AddTo(v.Now, v.Zone)
		return t, nil
	}
	x, failure := Eval(v, w.at)
	if failure != nil {
		return time.Time{}, failure
	}
	t, ok := Moment(x, v)
	if !ok {
		return time.Time{}, &machine.Failure{Code: "moment", Message: "“" + w.at.Source() + "” should be a date, a date and time, or a duration, but is " + x.String() + "."}
	}
	return t, nil
}

// Words say how long: "for 2 days", "until due_date".
func (w *When) Words() string {
	switch {
	case w.at != nil:
		return "until " + w.at.Source()
	case w.after.IsNull():
		return ""
	}
	return "for " + Span(w.after)
}
