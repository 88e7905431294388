package block

import (
	"fmt"
	"slices"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Calendar counts working time: the hours of a document's calendar on days that
// are no holidays.
type Calendar struct {
	week     [7][]stretch
	holidays map[day]bool
	zone     *feel.Zone // of its times of day; nil: the process's
}

// stretch is a part of a day, in minutes since midnight.
type stretch struct{ from, to int }

type day struct {
	year  int
	month time.Month
	day   int
}

var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// NewCalendar reads a calendar of a document. The error is a sentence for its
// author.
func NewCalendar(c *graph.Calendar) (*Calendar, error) {
	k := &Calendar{holidays: map[day]bool{}}
	if c.Zone != "" {
		var ok bool
		if k.zone, ok = feel.ZoneNamed(c.Zone); !ok {
			return nil, fmt.Errorf("the calendar “%s” names a time zone “%s” that is not known; write it like Europe/Madrid", c.Name, c.Zone)
		}
	}
	works := false
	for _, h := range c.Hours {
		from, ok1 := minutes(h.From)
		to, ok2 := minutes(h.To)
		if !ok1 || !ok2 || from >= to {
			return nil, fmt.Errorf("the calendar “%s” has the hours %s to %s; write them like 09:00 to 17:30", c.Name, h.From, h.To)
		}
		for _, name := range h.Days {
			d := slices.Index(weekdays, name)
			if d < 0 {
				return nil, fmt.Errorf("the calendar “%s” names a day “%s”; use mon, tue, wed, thu, fri, sat and sun", c.Name, name)
			}
			k.week[d] = append(k.week[d], stretch{from, to})
			works = true
		}
	}
	if !works {
		return nil, fmt.Errorf("the calendar “%s” has no working hours", c.Name)
	}
	for _, text := range c.Holidays {
		t, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("the calendar “%s” has a holiday “%s”; write it like 2026-12-25", c.Name, text)
		}
		k.holidays[dayOf(t)] = true
	}
	for d := range k.week {
		slices.SortFunc(k.week[d], func(a, b stretch) int { return a.from - b.from })
	}
	return k, nil
}

func minutes(s string) (int, bool) {
	if s == "24:00" {
		return 24 * 60, true
	}
	t, err := time.Parse("15:04", s)
	return t.Hour()*60 + t.Minute(), err == nil
}

func dayOf(t time.Time) day { return day{t.Year(), t.Month(), t.Day()} }

// hours are the stretches of the day that t is in.
func (k *Calendar) hours(t time.Time) []stretch {
	if k.holidays[dayOf(t)] {
		return nil
	}
	return k.week[t.Weekday()]
}

// longest is how many days are looked through before it is given up: no day of
// ten years may be a working day, where all are holidays.
const longest = 3660

// Add is the moment d of working time after t: each 24 hours of d are a working
// day, the rest are working hours. A t outside working time counts as the next
// moment of work. ok is false where the calendar has no such moment, or d is no
// duration.
func (k *Calendar) Add(t time.Time, d feel.Value, z *feel.Zone) (time.Time, bool) {
	z = k.in(z)
	loc := z.Location()
	t, ok := k.next(t.In(loc))
	if !ok {
		return t, false
	}
	span, exact := d.TimeDuration()
	if !exact {
		if t, ok = d.AddTo(t, z); !ok {
			return t, false
		}
		return k.next(t.In(loc))
	}
	for range int64(span / (24 * time.Hour)) {
		if t, ok = k.tomorrow(t); !ok {
			return t, false
		}
	}
	return k.work(t, span%(24*time.Hour))
}

// Works reports whether t is in working time.
func (k *Calendar) Works(t time.Time, z *feel.Zone) bool {
	t = t.In(k.in(z).Location())
	for _, s := range k.hours(t) {
		if !t.Before(at(t, s.from)) && t.Before(at(t, s.to)) {
			return true
		}
	}
	return false
}

// in is the zone that the calendar counts in, where the process is in z.
func (k *Calendar) in(z *feel.Zone) *feel.Zone {
	if k.zone != nil {
		return k.zone
	}
	return z
}

// at is a time of the day that t is in.
func at(t time.Time, minutes int) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), minutes/60, minutes%60, 0, 0, t.Location())
}

// next is t, or the next moment of work.
func (k *Calendar) next(t time.Time) (time.Time, bool) {
	for range longest {
		for _, s := range k.hours(t) {
			switch {
			case t.Before(at(t, s.from)):
				return at(t, s.from), true
			case t.Before(at(t, s.to)):
				return t, true
			}
		}
		t = at(t.AddDate(0, 0, 1), 0)
	}
	return t, false
}

// tomorrow is the same time of the next working day, or the next moment of work
// after that.
func (k *Calendar) tomorrow(t time.Time) (time.Time, bool) {
	for range longest {
		if t = t.AddDate(0, 0, 1); len(k.hours(t)) > 0 {
			return k.next(t)
		}
	}
	return t, false
}

// work is the moment when so many hours of work are done.
func (k *Calendar) work(t time.Time, left time.Duration) (time.Time, bool) {
	for range longest {
		for _, s := range k.hours(t) {
			from, to := at(t, s.from), at(t, s.to)
			if from.Before(t) {
				from = t
			}
			if !from.Before(to) {
				continue
			}
			if there := to.Sub(from); left > there {
				left -= there
				continue
			}
			return from.Add(left), true
		}
		t = at(t.AddDate(0, 0, 1), 0)
	}
	return t, false
}
