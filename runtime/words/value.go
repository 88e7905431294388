package words

import (
	"strconv"
	"strings"
	"time"

	"segue/runtime/feel"
)

// Said is a value in words: 1,000; “DE”; yes; 2 Dec 2026; 2 days.
func Said(v feel.Value) string {
	switch v.Kind() {
	case feel.KindNull:
		return "nothing"
	case feel.KindBoolean:
		return map[bool]string{true: "yes", false: "no"}[v.IsTrue()]
	case feel.KindNumber:
		return Grouped(v.Plain())
	case feel.KindString:
		if v.Text() == "" {
			return "an empty text"
		}
		return "“" + v.Text() + "”"
	case feel.KindDate, feel.KindDateTime, feel.KindTime:
		return moment(v.Plain())
	case feel.KindDuration, feel.KindMonths:
		return Span(v)
	case feel.KindList:
		var list []string
		for _, i := range v.Items() {
			list = append(list, Said(i))
		}
		if len(list) == 0 {
			return "an empty list"
		}
		return Listed(list, "and")
	}
	return code(v.String())
}

// moment says a date, time or both, given in ISO form. A zone is left as it is.
func moment(iso string) string {
	for _, form := range []struct{ in, out string }{
		{"2006-01-02", "2 Jan 2006"}, {"2006-01-02T15:04:05Z07:00", "2 Jan 2006, 15:04"}, {"2006-01-02T15:04:05", "2 Jan 2006, 15:04"}, {"15:04:05", "15:04"},
	} {
		if t, err := time.Parse(form.in, iso); err == nil {
			if form.in == "2006-01-02T15:04:05Z07:00" {
				return t.Format(form.out) + " " + zoneName(t)
			}
			return t.Format(form.out)
		}
	}
	return iso
}

func zoneName(t time.Time) string {
	if _, offset := t.Zone(); offset == 0 {
		return "UTC"
	}
	return t.Format("UTC-07:00")
}

// literal reads a text as the date, time or duration that it writes.
func literal(text string) (feel.Value, bool) {
	e, problems := feel.Compile("@"+feel.String(text).String(), nil)
	if e == nil || len(problems) > 0 {
		return feel.Null, false
	}
	v, ok := e.Const()
	return v, ok && !v.IsNull()
}

// Span says a duration in words: "2 days", "1 hour 30 minutes".
func Span(v feel.Value) string {
	iso := v.Plain()
	var words []string
	time, number := false, ""
	for _, c := range strings.TrimPrefix(iso, "-") {
		switch {
		case c == 'T':
			time = true
		case c >= '0' && c <= '9' || c == '.':
			number += string(c)
		case number != "":
			words = append(words, Count(number, unit(c, time)))
			number = ""
		}
	}
	if strings.HasPrefix(iso, "-") {
		return "minus " + strings.Join(words, " ")
	}
	return strings.Join(words, " ")
}

func unit(c rune, time bool) string {
	switch {
	case c == 'Y':
		return "year"
	case c == 'M' && !time:
		return "month"
	case c == 'D':
		return "day"
	case c == 'H':
		return "hour"
	case c == 'M':
		return "minute"
	}
	return "second"
}

// Count puts a number before the right form of a word: 1 day, 2 days.
func Count(number, unit string) string {
	if n, err := strconv.Atoi(number); err == nil && n == 1 {
		return number + " " + unit
	}
	return number + " " + unit + "s"
}

// Grouped writes a plain decimal with its thousands parted: 10,000.5.
func Grouped(plain string) string {
	whole, rest, broken := strings.Cut(plain, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if strings.Trim(whole+rest, "0123456789") != "" {
		return plain // with an exponent
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if !broken {
		return sign + whole
	}
	return sign + whole + "." + rest
}

// Amount writes a plain decimal as an amount of money: its thousands parted,
// with the currency's decimals at least. More are kept: an amount is never
// rounded.
func Amount(plain, currency string) string {
	whole, cents, _ := strings.Cut(plain, ".")
	if strings.Trim(strings.TrimPrefix(whole, "-")+cents, "0123456789") != "" {
		return plain // with an exponent
	}
	cents += strings.Repeat("0", max(0, MinorUnits(currency)-len(cents)))
	if cents == "" {
		return Grouped(whole)
	}
	return Grouped(whole + "." + cents)
}

// MinorUnits is how many decimals a currency has (ISO 4217); most have two.
func MinorUnits(currency string) int {
	switch currency {
	case "JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF", "XPF", "PYG", "RWF", "KMF", "DJF", "GNF", "BIF", "VUV":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	}
	return 2
}
