package block

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// When is a moment that something waits for: after a duration, at what an
// expression gives, or again and again.
type When struct {
	after    feel.Value
	at       *feel.Expr
	every    feel.Value
	cron     string
	cycle    *feel.Expr
	times    int
	from, to *feel.Expr
	counting
}

// Form binds the fields.
func (w *When) Form(f *form.Form) {
	repeats := f.Given("every") != "" || f.Given("cron") != "" || f.Given("cycle") != ""
	once := f.Given("for") != "" || f.Given("until") != ""
	f.Duration(&w.after, "for", "Wait for").If(f.Given("until") == "" && !repeats)
	f.Expr(&w.at, "until", "Or until", feel.Any).Like("due_date - @\"P3D\"").Hint("A date, a date and time, or a duration.").If(!repeats)
	const again = "Again and again"
	f.Duration(&w.every, "every", "Every").In(again).If(f.Given("cron") == "" && f.Given("cycle") == "" && !once)
	f.Text(&w.cron, "cron", "Or at times").In(again).Like("0 9 * * MON-FRI").Hint("Minute, hour, day of month, month, day of week; for example at nine on working days.").Check(w.checkCron).
		If(f.Given("every") == "" && f.Given("cycle") == "" && !once)
	f.Expr(&w.cycle, "cycle", "Or by a rule", feel.Any).In(again).Like("\"R3/PT10H\"").Hint("A repetition in ISO form, times as above, or a duration.").
		If(f.Given("every") == "" && f.Given("cron") == "" && !once)
	f.Number(&w.times, "times", "How often at most", 0, 1_000_000).In(again).Hint("0: without end.").If(f.Given("every") != "" || f.Given("cron") != "")
	f.Expr(&w.from, "from", "Not before", feel.Any).In(again).Like("@\"2026-12-01T09:00:00Z\"").If(f.Given("every") != "" || f.Given("cron") != "")
	f.Expr(&w.to, "to", "Not after", feel.Any).In(again).Like("@\"2026-12-31T18:00:00Z\"").If(f.Given("every") != "" || f.Given("cron") != "")
	w.bind(f)
}

func (w *When) checkCron() error {
	if cron := w.cron; cron != "" {
		return checkCron(cron)
	}
	return nil
}

// Prepare asks for one of the ways to say it, and finds the calendar.
func (w *When) Prepare(e machine.Env) []form.Problem {
	if w.after.IsNull() && w.at == nil && w.every.IsNull() && w.cron == "" && w.cycle == nil {
		return []form.Problem{{Field: "for", Text: "Say for how long to wait, or until when."}}
	}
	return w.prepare(e)
}

// Repeats reports whether it comes again and again.
func (w *When) Repeats() bool { return !w.every.IsNull() || w.cron != "" || w.cycle != nil }

// Moment is when the wait is over: the first time.
func (w *When) Moment(v *machine.Visit) (time.Time, *machine.Failure) {
	t, ok, failure := w.Next(v, 0)
	if failure == nil && !ok {
		failure = &machine.Failure{Code: "moment", Message: "There is no moment left to wait for."}
	}
	return t, failure
}

// Next is when it comes after it has come so often; ok is false if it does not
// come any more.
func (w *When) Next(v *machine.Visit, fired int) (t time.Time, ok bool, failure *machine.Failure) {
	if w.Repeats() {
		return w.again(v, fired)
	}
	if fired > 0 {
		return time.Time{}, false, nil
	}
	if w.at == nil {
		return w.later(v, w.after)
	}
	x, failure := Eval(v, w.at)
	if failure != nil {
		return time.Time{}, false, failure
	}
	if t, ok := x.Instant(v.Zone); ok {
		return t, true, nil
	}
	if t, ok, failure := w.later(v, x); ok || failure != nil && x.Kind() != feel.KindString {
		return t, ok, failure
	}
	if x.Kind() == feel.KindString { // as files and programs give it
		if t, ok := w.text(x.Text(), v); ok {
			return t, true, nil
		}
	}
	return time.Time{}, false, &machine.Failure{Code: "moment", Message: "“" + w.at.Source() + "” should be a date, a date and time, or a duration, but is " + x.String() + "."}
}

// text reads a text in ISO form as a moment.
func (w *When) text(s string, v *machine.Visit) (time.Time, bool) {
	for _, t := range []feel.Type{feel.DurationType, feel.MonthsType, feel.DateTimeType, feel.DateType} {
		x, err := feel.Coerce(feel.String(s), t)
		if err != nil || x.Kind() == feel.KindString {
			continue
		}
		if at, ok := x.Instant(v.Zone); ok {
			return at, true
		}
		at, ok, _ := w.later(v, x)
		return at, ok
	}
	return time.Time{}, false
}

// later is a duration from now, of working time if a calendar counts.
func (w *When) later(v *machine.Visit, d feel.Value) (time.Time, bool, *machine.Failure) {
	if w.work == nil {
		t, ok := d.AddTo(v.Now, v.Zone)
		return t, ok, nil
	}
	if _, ok := d.AddTo(v.Now, v.Zone); !ok {
		return time.Time{}, false, nil
	}
	t, ok := w.work.Add(v.Now, d, v.Zone)
	if !ok {
		return t, false, &machine.Failure{Code: "calendar", Message: "The calendar has no working time within ten years."}
	}
	return t, true, nil
}

// Arm is the order for the next moment, for a block that waits on behalf of
// another or of a scope; nothing is asked for when there is none.
func (w *When) Arm(v *machine.Visit) machine.Move {
	t, ok, failure := w.Next(v, v.Fired)
	switch {
	case failure != nil:
		return machine.FaultOf(*failure)
	case !ok:
		return machine.Wait()
	}
	return machine.Wait(machine.SetTimer{At: t})
}

// Words say how long: "for 2 days", "until Due date", "every 2 hours".
func (w *When) Words(n Names) string {
	switch {
	case w.at != nil:
		return moment(n, w.at)
	case !w.every.IsNull():
		return "every " + w.span(w.every)
	case w.cron != "":
		return cronWords(w.cron)
	case w.cycle != nil:
		return cycleWords(n, w.cycle)
	case w.after.IsNull():
		return ""
	}
	return "for " + w.span(w.after)
}
