package feel

// The proleptic Gregorian calendar on int64, for years to ±999,999,999. Days
// count from 1 January 1970.

const (
	secondsPerDay = 86400
	nanos         = 1_000_000_000
	maxYear       = 999_999_999
)

// floorDiv divides towards minus infinity; the rest is never negative.
func floorDiv(a, b int64) (q, rest int64) {
	q, rest = a/b, a%b
	if rest < 0 {
		q, rest = q-1, rest+b
	}
	return q, rest
}

// daysFromCivil counts in years that begin in March, so that the leap day is
// the last day of its year.
func daysFromCivil(year, month, day int64) int64 {
	if month <= 2 {
		year--
	}
	era, yoe := floorDiv(year, 400)
	doy := (153*((month+9)%12)+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

func civilFromDays(days int64) (year, month, day int64) {
	era, doe := floorDiv(days+719468, 146097)
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = (mp+2)%12 + 1
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

func isLeap(year int64) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func daysInMonth(year, month int64) int64 {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func validDate(year, month, day int64) bool {
	return year >= -maxYear && year <= maxYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

// addMonths moves by months and keeps the day where the month has it, else
// takes the month's last day.
func addMonths(year, month, day, months int64) (int64, int64, int64) {
	y, m := floorDiv(year*12+month-1+months, 12)
	m++
	return y, m, min(day, daysInMonth(y, m))
}

// weekday is 1 for Monday to 7 for Sunday.
func weekday(days int64) int64 {
	_, r := floorDiv(days+3, 7)
	return r + 1
}

func yearDay(year, month, day int64) int64 {
	return daysFromCivil(year, month, day) - daysFromCivil(year, 1, 1) + 1
}

// isoWeek is the week of the year by ISO 8601: weeks begin on Monday, and
// week 1 holds the year's first Thursday.
func isoWeek(days int64) int64 {
	thursday := days - weekday(days) + 4
	year, _, _ := civilFromDays(thursday)
	return (thursday-daysFromCivil(year, 1, 1))/7 + 1
}
