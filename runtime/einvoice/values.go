package einvoice

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	amounts "segue/runtime/words"
)

const (
	longest     = 1000    // bytes of a text
	longestList = 100_000 // bytes of a list
)

// set keeps a text; one that is too long is left out and said.
func (r *reading) set(name, value string) {
	if value == "" {
		return
	}
	most := longest
	if f, _ := Known(name); f.Kind == List {
		most = longestList
	}
	if len(value) > most {
		r.oddly("%s is longer than %d characters and was left out.", label(name), most)
		return
	}
	r.facts[name] = value
}

// oddly notes what cannot be so; a few are enough.
func (r *reading) oddly(format string, args ...any) {
	if len(r.odd) < 10 {
		r.odd = append(r.odd, fmt.Sprintf(format, args...))
	}
}

func label(name string) string {
	f, _ := Known(name)
	return f.Label
}

// day keeps a date written as 2026-11-30, perhaps with a zone, or as 20261130.
func (r *reading) day(name, value string) {
	if value == "" {
		return
	}
	plain := value
	if len(plain) > 10 {
		plain = plain[:10]
	}
	for _, form := range []string{time.DateOnly, "20060102"} {
		if t, err := time.Parse(form, plain); err == nil && t.Year() >= 1900 {
			r.facts[name] = t.Format(time.DateOnly)
			return
		}
	}
	r.oddly("%s is written as “%s”, which is no date.", label(name), short(value))
}

var decimal = regexp.MustCompile(`^[+-]?(\d{1,24}(\.\d{0,12})?|\.\d{1,12})$`)

// number is a decimal as it stands, without a plus; empty if it is none.
func number(value string) string {
	if !decimal.MatchString(value) {
		return ""
	}
	value = strings.TrimSuffix(strings.TrimPrefix(value, "+"), ".")
	if rest, ok := strings.CutPrefix(value, "-"); ok && strings.HasPrefix(rest, ".") {
		return "-0" + rest
	}
	if strings.HasPrefix(value, ".") {
		return "0" + value
	}
	return value
}

// amount keeps an amount of the invoice's currency.
func (r *reading) amount(name, value, currency string) {
	if value == "" {
		return
	}
	n := number(value)
	switch {
	case n == "":
		r.oddly("%s is written as “%s”, which is no number.", label(name), short(value))
	case currency != "" && r.facts[Currency] != "" && !strings.EqualFold(currency, r.facts[Currency]):
		r.oddly("%s is in %s, though the invoice is in %s. It was left out.", label(name), short(currency), r.facts[Currency])
	default:
		r.facts[name] = n
	}
}

// currency keeps the three letters of a currency.
func (r *reading) currency(value string) {
	if code := strings.ToUpper(value); len(code) == 3 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		r.facts[Currency] = code
	} else if value != "" {
		r.oddly("Currency is written as “%s”, which is none.", short(value))
	}
}

// iban keeps an account number. One whose check digits are wrong is kept as it
// is, and said: somebody has mistyped or changed it.
func (r *reading) iban(value string) {
	value = strings.ToUpper(strings.Join(strings.Fields(value), ""))
	r.set(IBAN, value)
	if r.facts[IBAN] != "" && looksIBAN(value) && !checks(value) {
		r.oddly("The account %s has wrong check digits. Ask the supplier before anything is paid to it.", short(value))
	}
}

var ibanForm = regexp.MustCompile(`^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$`)

func looksIBAN(s string) bool { return ibanForm.MatchString(s) }

// checks is the rule of ISO 13616: moved by four and letters as numbers, the
// remainder by 97 is 1.
func checks(iban string) bool {
	rest := 0
	for _, c := range iban[4:] + iban[:4] {
		if c >= 'A' {
			rest = (rest*100 + int(c-'A') + 10) % 97
		} else {
			rest = (rest*10 + int(c-'0')) % 97
		}
	}
	return rest == 1
}

// line is a line of the invoice in words: "40 × Statement forms at 12.50 = 500.00".
// A price that is the total too is said once.
func (r *reading) line(name, quantity, unit, price, total string) string {
	quantity, price, total = amounts.Grouped(tidy(number(quantity))), r.money(tidy(number(price))), r.money(tidy(number(total)))
	s := name
	if quantity != "" {
		if u := units[unit]; u != "" {
			quantity += " " + u
		}
		s = strings.TrimSpace(quantity + " × " + name)
	}
	if price != "" && price != total {
		s += " at " + price
	}
	if total != "" {
		s += " = " + total
	}
	return s
}

// money is an amount of the invoice's currency as people write it.
func (r *reading) money(plain string) string {
	if plain == "" {
		return ""
	}
	return amounts.Amount(plain, r.facts[Currency])
}

// units are the codes of UN/ECE recommendation 20 that have a word of their
// own; pieces (C62, H87, EA) go without.
var units = map[string]string{"HUR": "h", "DAY": "days", "MON": "months", "KGM": "kg", "KMT": "km", "MTR": "m", "MTK": "m²", "LTR": "l", "TNE": "t", "KWH": "kWh", "LS": "lump sum", "XBX": "boxes", "SET": "sets"}

// tidy takes needless zeros off a decimal, and keeps two places where it has some.
func tidy(n string) string {
	whole, fraction, has := strings.Cut(n, ".")
	if !has {
		return n
	}
	for len(fraction) > 2 && strings.HasSuffix(fraction, "0") {
		fraction = fraction[:len(fraction)-1]
	}
	if strings.Trim(fraction, "0") == "" {
		return whole
	}
	return whole + "." + fraction
}

// lines keeps the lines; those beyond what a field takes are counted.
func (r *reading) lines(list []string) {
	size, kept := 0, 0
	for _, s := range list {
		if size += len(s) + 1; size > longestList-100 {
			break
		}
		kept++
	}
	text := strings.Join(list[:kept], "\n")
	if more := len(list) - kept; more > 0 {
		text += "\nand " + strconv.Itoa(more) + " more"
		r.oddly("The invoice has %d lines; the first %d were taken.", len(list), kept)
	}
	r.set(Lines, text)
}

// short is a text for a sentence.
func short(s string) string {
	if utf8.RuneCountInString(s) > 40 {
		return string([]rune(s)[:40]) + "…"
	}
	return s
}
