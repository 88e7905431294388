package feel

import (
	"fmt"
	"time"
)

func dateValue(year, month, day int64) Value {
	return Value{kind: KindDate, n: year<<16 | month<<8 | day}
}

func (v Value) ymd() (year, month, day int64) {
	return v.n >> 16, v.n >> 8 & 0xff, v.n & 0xff
}

func (v Value) days() int64 { return daysFromCivil(v.ymd()) }

func dateFromDays(days int64) (Value, bool) {
	if days < -366*(maxYear+1) || days > 366*(maxYear+1) {
		return Null, false
	}
	y, m, d := civilFromDays(days)
	return dateValue(y, m, d), validDate(y, m, d)
}

func timeValue(nanoOfDay int64, z *Zone) Value {
	v := Value{kind: KindTime, n: nanoOfDay}
	if z != nil {
		v.p = z
	}
	return v
}

// zone is the zone of a time or date-time; nil if it has none.
func (v Value) zone() *Zone {
	z, _ := v.p.(*Zone)
	return z
}

// dateTimeFromWall makes the date-time that calendar and clock show.
func dateTimeFromWall(wall int64, nano int64, z *Zone) Value {
	if z != nil {
		wall = z.instant(wall)
	}
	return dateTimeAt(wall, nano, z)
}

// dateTimeAt makes a date-time of an instant (or of a wall second, without
// zone).
func dateTimeAt(second, nano int64, z *Zone) Value {
	v := Value{kind: KindDateTime, n: second, x: int32(nano)}
	if z != nil {
		v.p = z
	}
	return v
}

// wall is what calendar and clock show, in seconds as if in UTC.
func (v Value) wall() int64 {
	if z := v.zone(); z != nil {
		return v.n + z.offsetAt(v.n)
	}
	return v.n
}

// maxSecond is beyond the last second of the last year.
const maxSecond = (maxYear + 1) * 366 * secondsPerDay

func (v Value) inYears() bool {
	if v.n < -maxSecond || v.n > maxSecond {
		return false
	}
	days, _ := floorDiv(v.wall(), secondsPerDay)
	y, _, _ := civilFromDays(days)
	return y >= -maxYear && y <= maxYear
}

func monthsValue(n int64) Value { return Value{kind: KindMonths, n: n} }

func durationValue(seconds, nano int64) Value {
	return Value{kind: KindDuration, n: seconds, x: int32(nano)}
}

// Date makes a date; it fails where the calendar has no such day.
func Date(year, month, day int) (Value, error) {
	if !validDate(int64(year), int64(month), int64(day)) {
		return Null, fmt.Errorf("there is no day %d in month %d of the year %d", day, month, year)
	}
	return dateValue(int64(year), int64(month), int64(day)), nil
}

// TimeOfDay makes a time; z may be nil. nanosecond counts within the second.
func TimeOfDay(hour, minute, second, nanosecond int, z *Zone) (Value, error) {
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || nanosecond < 0 || nanosecond >= nanos {
		return Null, fmt.Errorf("there is no time %d:%02d:%02d", hour, minute, second)
	}
	return timeValue((int64(hour)*3600+int64(minute)*60+int64(second))*nanos+int64(nanosecond), z), nil
}

// DateTime makes the date and time of an instant as it is shown in the zone.
// With a nil zone it is shown in UTC.
func DateTime(t time.Time, z *Zone) Value {
	if z == nil {
		z = UTC
	}
	return dateTimeAt(t.Unix(), int64(t.Nanosecond()), z)
}

// Duration makes a days and time duration.
func Duration(d time.Duration) Value {
	s, n := floorDiv(int64(d), nanos)
	return durationValue(s, n)
}

// Months makes a years and months duration.
func Months(n int) Value { return monthsValue(int64(n)) }

// Instant is the moment of a date and time. One without zone, and a date (its
// first second), is read in the zone given; nil means UTC. ok is false for
// other kinds.
func (v Value) Instant(z *Zone) (t time.Time, ok bool) {
	if z == nil {
		z = UTC
	}
	switch v.kind {
	case KindDateTime:
		second := v.n
		if v.zone() != nil {
			z = v.zone()
		} else {
			second = z.instant(v.n)
		}
		return time.Unix(second, int64(v.x)).In(z.Location()), true
	case KindDate:
		return time.Unix(z.instant(v.days()*secondsPerDay), 0).In(z.Location()), true
	}
	return time.Time{}, false
}

// AddTo moves a moment by a duration of either kind, in the zone given (nil
// means UTC): months by the calendar, days and hours by the clock's running.
// ok is false for other kinds.
func (v Value) AddTo(t time.Time, z *Zone) (moved time.Time, ok bool) {
	sum, ok := addTemporal(DateTime(t, z), v)
	if !ok {
		return time.Time{}, false
	}
	return sum.Instant(z)
}

// TimeDuration is a days and time duration for use with package time; ok is
// false for other kinds and for durations beyond 292 years.
func (v Value) TimeDuration() (d time.Duration, ok bool) {
	if v.kind != KindDuration || v.n > 9e9 || v.n < -9e9 {
		return 0, false
	}
	return time.Duration(v.n)*time.Second + time.Duration(v.x), true
}

// Times is a duration of either kind n times over; other values are null.
func (v Value) Times(n int) Value {
	if !isDuration(v) {
		return Null
	}
	product, _ := scale(v, Int(int64(n)))
	return product
}
