package block

import (
	"strconv"
	"strings"

	"segue/runtime/feel"
)

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
			words = append(words, count(number, unit(c, time)))
			number = ""
		}
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

func count(number, unit string) string {
	if n, err := strconv.Atoi(number); err == nil && n == 1 {
		return number + " " + unit
	}
	return number + " " + unit + "s"
}

// Join puts what a card says about a block into one line: "Finance leads · due
// in 2 days".
func Join(parts ...string) string {
	var there []string
	for _, p := range parts {
		if p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, " · ")
}

// Amount writes a plain decimal as an amount of money: whole, or with two
// decimals at least, its thousands parted.
func Amount(plain string) string {
	whole, cents, broken := strings.Cut(plain, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if !broken {
		return sign + whole
	}
	return sign + whole + "." + cents + strings.Repeat("0", max(0, 2-len(cents)))
}
