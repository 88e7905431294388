package block

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Overdue is the exit by which a block leaves when it is due and nobody has
// finished it.
const Overdue graph.Exit = "overdue"

// Due is when a person's work is due: after a duration, or at a moment that an
// expression gives. Where a flow leaves by Overdue, the machine has a timer for
// it; otherwise it is only shown.
type Due struct {
	after feel.Value
	by    string // with after: the time of that day, as 17:00
	at    *feel.Expr
	exit  bool
	counting
}

// Form binds the fields.
func (d *Due) Form(f *form.Form) {
	f.Duration(&d.after, "due", "Due after").In("Deadline").Hint("Connect the exit “Overdue” to say what happens then.").If(f.Given("dueAt") == "")
	f.Text(&d.by, "dueBy", "On that day at").In("Deadline").Like("17:00").Hint("In the time zone of the process, or of the calendar that counts. Left empty, it is the time at which it began.").If(f.Given("due") != "")
	f.Expr(&d.at, "dueAt", "Or due at", feel.Any).In("Deadline").Like("invoice_due - @\"P3D\"").Hint("A date or a date and time.")
	d.bind(f).In("Deadline")
}

// Prepare sees whether anything happens when it is overdue, and finds the
// calendar.
func (d *Due) Prepare(e machine.Env) []form.Problem {
	d.exit = e.Connected(Overdue)
	if _, ok := minutes(d.by); d.by != "" && !ok {
		return []form.Problem{{Field: "dueBy", Text: "“" + d.by + "” is no time of day. Write it like 17:00."}}
	}
	return d.prepare(e)
}

// Exits are Overdue where something is due at all.
func (d *Due) Exits() []graph.Exit {
	if d.after.IsNull() && d.at == nil {
		return nil
	}
	return []graph.Exit{Overdue}
}

// Moment is when the work is due; zero if never.
func (d *Due) Moment(v *machine.Visit) (time.Time, *machine.Failure) {
	if d.at == nil {
		if d.after.IsNull() {
			return time.Time{}, nil
		}
		if d.work == nil {
			t, _ := d.after.AddTo(v.Now, v.Zone)
			return d.onTime(t, v), nil
		}
		t, ok := d.work.Add(v.Now, d.after, v.Zone)
		if !ok {
			return t, &machine.Failure{Code: "calendar", Message: "The calendar has no working time within ten years."}
		}
		if t, ok = d.onWorkday(t, v); !ok {
			return t, &machine.Failure{Code: "calendar", Message: "The calendar has no working time within ten years."}
		}
		return t, nil
	}
	x, failure := Eval(v, d.at)
	if failure != nil {
		return time.Time{}, failure
	}
	t, ok := Moment(x, v)
	if !ok {
		return time.Time{}, &machine.Failure{Code: "due", Message: "“" + d.at.Source() + "” should be a date, or a date and time, but is " + x.String() + "."}
	}
	return t, nil
}

// onTime is the time of day by which it is due on the day of t; where that has
// passed already, on the next.
func (d *Due) onTime(t time.Time, v *machine.Visit) time.Time {
	m, ok := minutes(d.by)
	if d.by == "" || !ok {
		return t
	}
	zone := v.Zone.Location()
	t = t.In(zone)
	at := time.Date(t.Year(), t.Month(), t.Day(), 0, m, 0, 0, zone)
	if at.Before(v.Now) {
		at = time.Date(t.Year(), t.Month(), t.Day()+1, 0, m, 0, 0, zone)
	}
	return at
}

// onWorkday is onTime on a working day: where the time of day has passed, on the
// next. It need not lie in the working hours: people say "by the end of the day".
func (d *Due) onWorkday(t time.Time, v *machine.Visit) (time.Time, bool) {
	m, ok := minutes(d.by)
	if d.by == "" || !ok {
		return t, true
	}
	t = t.In(d.work.in(v.Zone).Location())
	if at(t, m).Before(v.Now) {
		if t, ok = d.work.tomorrow(at(t, 0)); !ok {
			return t, false
		}
	}
	return at(t, m), true
}

// Asks are the timer, if something happens when it fires.
func (d *Due) Asks(at time.Time) []machine.Ask {
	if at.IsZero() || !d.exit {
		return nil
	}
	return []machine.Ask{machine.SetTimer{At: at}}
}

// Words say when it is due: "due in 2 days"; "" if never.
func (d *Due) Words(n Names) string {
	switch {
	case d.at != nil:
		return "due " + n.Value(d.at)
	case d.after.IsNull():
		return ""
	}
	if d.by != "" {
		return "due in " + d.span(d.after) + " at " + d.by
	}
	return "due in " + d.span(d.after)
}

// Deadline says it behind a sentence: ", due in 2 days"; "" if never.
func (d *Due) Deadline(n Names) string {
	if words := d.Words(n); words != "" {
		return ", " + words
	}
	return ""
}

// Moment reads a value as a point in time: a date and time, a date (its first
// second in the process's zone), or a duration from now.
func Moment(x feel.Value, v *machine.Visit) (time.Time, bool) {
	if t, ok := x.Instant(v.Zone); ok {
		return t, true
	}
	return x.AddTo(v.Now, v.Zone)
}
