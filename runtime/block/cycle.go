package block

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/adhocore/gronx"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// cycle is what comes again and again.
type cycle struct {
	every    feel.Value
	cron     string
	times    int       // 0: without end; -1: never
	from, to time.Time // zero: none
}

// again is the next moment of what repeats.
func (w *When) again(v *machine.Visit, fired int) (time.Time, bool, *machine.Failure) {
	c, failure := w.rule(v)
	if failure != nil {
		return time.Time{}, false, failure
	}
	if c.times < 0 || c.times > 0 && fired >= c.times {
		return time.Time{}, false, nil
	}
	t, ok, failure := w.tick(&c, v, fired)
	if failure != nil || !ok || !c.to.IsZero() && t.After(c.to) {
		return time.Time{}, false, failure
	}
	return t, true, nil
}

// rule is what repeats as it is configured.
func (w *When) rule(v *machine.Visit) (cycle, *machine.Failure) {
	c := cycle{every: w.every, cron: w.cron, times: w.times}
	if w.cycle != nil {
		x, failure := Eval(v, w.cycle)
		if failure != nil {
			return c, failure
		}
		if c, ok := readCycle(x, v); ok {
			return c, nil
		}
		return c, &machine.Failure{Code: "moment", Message: "“" + w.cycle.Source() + "” should say how to repeat, such as \"R3/PT10H\", but is " + x.String() + "."}
	}
	var failure *machine.Failure
	if c.from, failure = bound(v, w.from); failure == nil {
		c.to, failure = bound(v, w.to)
	}
	return c, failure
}

func bound(v *machine.Visit, e *feel.Expr) (time.Time, *machine.Failure) {
	if e == nil {
		return time.Time{}, nil
	}
	x, failure := Eval(v, e)
	if failure != nil {
		return time.Time{}, failure
	}
	t, ok := x.Instant(v.Zone)
	if !ok {
		return t, &machine.Failure{Code: "moment", Message: "“" + e.Source() + "” should be a date, or a date and time, but is " + x.String() + "."}
	}
	return t, nil
}

// tick is the next moment after now. With a calendar only moments of work count.
func (w *When) tick(c *cycle, v *machine.Visit, fired int) (time.Time, bool, *machine.Failure) {
	after := v.Now
	if c.cron != "" {
		if c.from.After(after) {
			after = c.from.Add(-time.Second)
		}
		for range 10_000 {
			t, err := nextTick(c.cron, after.In(v.Zone.Location()))
			if err != nil {
				return t, false, nil
			}
			if w.work == nil || w.work.Works(t, v.Zone) {
				return t.UTC(), true, nil
			}
			after = t
		}
		return after, false, &machine.Failure{Code: "calendar", Message: "None of the times lies in the working hours of the calendar."}
	}
	if c.from.IsZero() {
		t, ok, failure := w.later(v, c.every)
		return t, ok, failure
	}
	return anchored(c, after, fired, v.Zone)
}

// nextTick is the next moment of a cron pattern. One at a fixed hour that the
// clock jumps over comes when the clock has jumped, so that no night goes without.
func nextTick(cron string, after time.Time) (time.Time, error) {
	t, err := gronx.NextTickAfter(cron, after, false)
	_, jump := after.ZoneBounds()
	if err != nil || jump.IsZero() || jump.After(t) || !fixedHour(cron) {
		return t, err
	}
	_, before := jump.Add(-time.Second).Zone()
	_, now := jump.Zone()
	if now <= before {
		return t, nil // the clock goes back: nothing is left out
	}
	old := time.FixedZone("", before)
	left, err := gronx.NextTickAfter(cron, jump.In(old).Add(-time.Second), false)
	if err == nil && left.Before(jump.Add(time.Duration(now-before)*time.Second)) {
		return jump, nil
	}
	return t, nil
}

// fixedHour reports whether a pattern names its hours. One that comes every hour
// or more often only goes on counting.
func fixedHour(cron string) bool {
	parts, err := gronx.Segments(cron) // seconds come first, given or not
	return err == nil && !strings.Contains(parts[2], "*")
}

// anchored is the first moment not before now of those that follow on the first
// one; the first time around that is the first one itself, even if it has passed.
func anchored(c *cycle, now time.Time, fired int, z *feel.Zone) (time.Time, bool, *machine.Failure) {
	if fired == 0 && !c.from.Before(now) {
		return c.from, true, nil
	}
	n := 0
	if d, ok := c.every.TimeDuration(); ok && d > 0 {
		n = int(now.Sub(c.from) / d)
	}
	for range 100_000 {
		t, ok := c.every.Times(n).AddTo(c.from, z)
		if !ok {
			return t, false, nil
		}
		if t.After(now) {
			return t, true, nil
		}
		n++
	}
	return now, false, &machine.Failure{Code: "moment", Message: "The first of these moments lies too far back to count from it."}
}

// readCycle reads R3/PT10H and its kin, times in cron's form, and durations.
func readCycle(x feel.Value, v *machine.Visit) (cycle, bool) {
	if _, ok := x.AddTo(v.Now, v.Zone); ok {
		return cycle{every: x}, true
	}
	if x.Kind() != feel.KindString {
		return cycle{}, false
	}
	s := strings.TrimSpace(x.Text())
	if !strings.HasPrefix(s, "R") {
		if d, ok := duration(s); ok {
			return cycle{every: d}, true
		}
		return cycle{cron: s}, checkCron(s) == nil
	}
	parts := strings.Split(s, "/")
	c := cycle{}
	if n := parts[0][1:]; n != "" {
		times, err := strconv.Atoi(n)
		if err != nil || times < 0 {
			return c, false
		}
		if c.times = times; times == 0 {
			c.times = -1
		}
	}
	for i, part := range parts[1:] {
		if d, ok := duration(part); ok && c.every.IsNull() {
			c.every = d
			continue
		}
		t, err := feel.Coerce(feel.String(part), feel.DateTimeType)
		moment, ok := t.Instant(v.Zone)
		switch {
		case err != nil || !ok:
			return c, false
		case i == 0:
			c.from = moment
		default:
			c.to = moment
		}
	}
	return c, !c.every.IsNull()
}

func duration(s string) (feel.Value, bool) {
	for _, t := range []feel.Type{feel.DurationType, feel.MonthsType} {
		if v, err := feel.Coerce(feel.String(s), t); err == nil && v.Kind() != feel.KindString {
			return v, true
		}
	}
	return feel.Null, false
}

// sentence is an error that people read as it is.
type sentence string

func (s sentence) Error() string { return string(s) }

func say(format string, args ...any) error { return sentence(fmt.Sprintf(format, args...)) }

// checkCron says in a sentence what is wrong with times in cron's form.
func checkCron(s string) error {
	if n := len(strings.Fields(s)); !strings.HasPrefix(s, "@") && (n < 5 || n > 7) {
		return say("“%s” should have five parts: minute, hour, day of month, month, day of week, such as 0 9 * * MON-FRI.", s)
	}
	if !gronx.IsValid(s) {
		return say("“%s” cannot be read as times. Write it like 0 9 * * MON-FRI: minute, hour, day of month, month, day of week.", s)
	}
	return nil
}
