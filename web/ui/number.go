package ui

import (
	"fmt"
	"regexp"
	"strings"

	"segue/runtime/words"
)

var decimal = regexp.MustCompile(`^-?\d+(\.\d+)?$`)

// groupDigits writes a plain decimal number ("4820.5") grouped by thousands
// ("4,820.50"). With digits ≥ 0 it fills up to that many decimals and cuts none
// off; with −1 it leaves them. Anything else comes back as it is.
func groupDigits(number string, digits int) string {
	if !decimal.MatchString(number) {
		return number
	}
	whole, fraction, _ := strings.Cut(number, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	for i, r := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	for len(fraction) < digits {
		fraction += "0"
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + b.String() + fraction
}

// FormatNumber groups a plain decimal number: 1234567.5 becomes 1,234,567.5.
func FormatNumber(number string) string { return groupDigits(number, -1) }

// FormatMoney writes an amount given as a plain decimal number with the currency's
// decimals and its code: 4,820.50 EUR. More decimals than usual are kept: an
// amount is never shown rounded.
func FormatMoney(amount, currency string) string {
	return strings.TrimSpace(groupDigits(amount, words.MinorUnits(currency)) + "\u00a0" + currency)
}

// FormatBytes writes a size for people: 312 bytes, 48 kB, 1.2 MB.
func FormatBytes(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d bytes", n)
	case n < 999_500:
		return fmt.Sprintf("%d kB", (n+500)/1000)
	case n < 1_000_000_000:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/1e9)
}

// FormatCount stops counting where nobody reads on: 999+.
func FormatCount(n int) string {
	if n > 999 {
		return "999+"
	}
	return fmt.Sprint(n)
}

// Plural puts a number before the right form of a word: 1 task, 12 tasks.
func Plural(n int, one, many string) string {
	word := many
	if n == 1 {
		word = one
	}
	return groupDigits(fmt.Sprint(n), -1) + " " + word
}

func itoa(n int) string { return fmt.Sprint(n) }
