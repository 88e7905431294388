package block

import (
	"fmt"
	"strconv"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/words"
)

// moment says what an expression gives: a moment, or how long from now.
func moment(n Names, e *feel.Expr) string {
	if v, ok := e.Const(); ok && (v.Kind() == feel.KindDuration || v.Kind() == feel.KindMonths) {
		return "for " + words.Span(v)
	}
	if k, _ := e.Type().Kind(); k == feel.KindDuration || k == feel.KindMonths {
		return "for " + n.Value(e)
	}
	return "until " + n.Value(e)
}

// Late says by when something should have been done: "if it is not done within 2
// days".
func (w *When) Late(n Names) string {
	text := w.Words(n)
	switch {
	case w.Repeats():
		return text + " until it is done"
	case strings.HasPrefix(text, "for "):
		return "if it is not done within " + strings.TrimPrefix(text, "for ")
	case strings.HasPrefix(text, "until "):
		return "if it is not done by " + strings.TrimPrefix(text, "until ")
	}
	return "if it is not done in time"
}

// cycleWords say what repeats by a rule in ISO form: "every 10 hours, 3 times".
func cycleWords(n Names, e *feel.Expr) string {
	v, ok := e.Const()
	if !ok {
		return "by the rule " + n.Value(e)
	}
	text := strings.TrimSpace(v.Text())
	if v.Kind() != feel.KindString {
		return "every " + words.Said(v)
	}
	if d, ok := duration(text); ok {
		return "every " + words.Span(d)
	}
	parts := strings.Split(text, "/")
	if len(parts) == 2 && strings.HasPrefix(parts[0], "R") {
		if d, ok := duration(parts[1]); ok {
			if times := parts[0][1:]; times != "" {
				return "every " + words.Span(d) + ", " + words.Count(times, "time")
			}
			return "every " + words.Span(d)
		}
	}
	if checkCron(text) == nil {
		return cronWords(text)
	}
	return "by the rule `" + text + "`"
}

var daysOfWeek = map[string]string{
	"mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
	"1": "Monday", "2": "Tuesday", "3": "Wednesday", "4": "Thursday", "5": "Friday", "6": "Saturday", "0": "Sunday", "7": "Sunday",
}

var namedCron = map[string]string{"@hourly": "every hour", "@daily": "every day at 00:00", "@weekly": "every Sunday at 00:00", "@monthly": "on the first day of each month at 00:00", "@yearly": "every year on 1 January"}

// cronWords say times in cron's form as far as they are everyday ones: "at 09:00
// on Monday to Friday". Others stay as they are written, as code.
func cronWords(cron string) string {
	raw := "at the times `" + cron + "`"
	if named, ok := namedCron[cron]; ok {
		return named
	}
	f := strings.Fields(cron)
	if len(f) != 5 || f[3] != "*" {
		return raw
	}
	when, ok := clockWords(f[0], f[1])
	if !ok {
		return raw
	}
	switch {
	case f[2] == "*" && f[4] == "*":
		if strings.HasPrefix(when, "every") {
			return when
		}
		return "every day " + when
	case f[2] == "*":
		if days, ok := cronDays(f[4]); ok {
			return when + " on " + days
		}
	case f[4] == "*" && strings.Trim(f[2], "0123456789") == "":
		return when + " on day " + f[2] + " of each month"
	}
	return raw
}

func clockWords(minute, hour string) (string, bool) {
	m, minuteFixed := number(minute)
	h, hourFixed := number(hour)
	step, stepped := strings.CutPrefix(minute, "*/")
	switch {
	case minuteFixed && hourFixed:
		return fmt.Sprintf("at %02d:%02d", h, m), true
	case minuteFixed && hour == "*" && m == 0:
		return "every hour", true
	case stepped && hour == "*":
		return "every " + words.Count(step, "minute"), true
	case minute == "*" && hour == "*":
		return "every minute", true
	}
	return "", false
}

func number(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil
}

func cronDays(field string) (string, bool) {
	var list []string
	for _, part := range strings.Split(strings.ToLower(field), ",") {
		from, to, span := strings.Cut(part, "-")
		a, b := daysOfWeek[from], daysOfWeek[to]
		switch {
		case a == "" || span && b == "":
			return "", false
		case span:
			a += " to " + b
		}
		list = append(list, a)
	}
	return words.Listed(list, "and"), true
}
