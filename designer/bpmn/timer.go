package bpmn

import (
	"regexp"
	"strconv"
	"strings"

	"segue/designer/bpmn/juel"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

var (
	durationForm = regexp.MustCompile(`^P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$`)
	zeroForm     = regexp.MustCompile(`^P[0YMWDTHS.]*$`)
	momentForm   = regexp.MustCompile(`^\d{4}-\d\d-\d\d(T\d\d:\d\d.*)?$`)
	cycleForm    = regexp.MustCompile(`^R(\d*)/`)
	nameForm     = regexp.MustCompile(`^[A-Za-z_][\w.]*$`)
)

func isDuration(s string) bool { return len(s) > 2 && durationForm.MatchString(s) }
func isMoment(s string) bool {
	if !momentForm.MatchString(s) {
		return false
	}
	_, problems := feel.Compile(`@"`+s+`"`, nil)
	return len(problems) == 0
}

// when reads a time: for how long, until when, or how often.
func (r *reader) when(e, d *markup.Element, b *graph.Block, p props) {
	at := Note{Block: b.ID}
	duration, date, cycle := unquoted(text(d, "timeDuration")), unquoted(text(d, "timeDate")), unquoted(text(d, "timeCycle"))
	given := 0
	for _, s := range []string{duration, date, cycle} {
		if s != "" {
			given++
		}
	}
	switch {
	case given > 1:
		at.Wrong, at.Suggestion = true, "Keep one."
		r.note(e, at, "It says its time in more than one way; the first is taken.")
	case given == 0:
		at.Attention, at.Suggestion = true, "Say for how long, or until when."
		r.note(e, at, "It does not say for which time it waits.")
	}
	switch {
	case duration != "":
		r.duration(duration, e, p, at)
	case date != "":
		r.moment(date, e, p, at)
	case cycle != "":
		r.cycle(cycle, e, p, at)
	}
}

// unquoted is a text without the quotes that some tools write around it.
func unquoted(s string) string {
	if t, err := strconv.Unquote(s); err == nil {
		return strings.TrimSpace(t)
	}
	return s
}

func (r *reader) duration(s string, e *markup.Element, p props, at Note) {
	if isDuration(s) {
		if strings.HasSuffix(s, "W") {
			if weeks, err := strconv.Atoi(s[1 : len(s)-1]); err == nil && weeks < 100_000 {
				s = "P" + strconv.Itoa(weeks*7) + "D"
			}
		}
		if zeroForm.MatchString(s) {
			p["until"] = `@"PT0S"` // at once: a wait of no length is no duration to wait for
			return
		}
		p["for"] = s
		return
	}
	p["until"] = asked(r.condition(s, e, at), "duration", s)
}

func (r *reader) moment(s string, e *markup.Element, p props, at Note) {
	if isMoment(s) {
		p["until"] = `@"` + s + `"`
		return
	}
	p["until"] = asked(r.condition(s, e, at), "date and time", s)
}

// asked turns a variable of other engines, which hold times as texts, into a
// time. Files of Camunda 8 do that themselves.
func asked(s, function, source string) string {
	if strings.HasPrefix(source, "=") || !nameForm.MatchString(s) {
		return s
	}
	return function + "(" + s + ")"
}

// cycle reads R3/PT10S, R/2026-01-01T08:00:00Z/P1D/2026-02-01T08:00:00Z, a
// duration, a cron pattern or an expression.
func (r *reader) cycle(s string, e *markup.Element, p props, at Note) {
	m := cycleForm.FindStringSubmatch(s)
	switch {
	case isDuration(s):
		p["every"] = s
		return
	case m == nil && (strings.HasPrefix(s, "@") || len(strings.Fields(s)) >= 5 && !strings.ContainsAny(s, "${=")):
		p["cron"] = strings.ReplaceAll(s, "?", "*")
		return
	case m == nil && !strings.HasPrefix(s, "=") && !juel.Has(s):
		at.Wrong, at.Suggestion = true, "Write it like R3/PT1H."
		r.note(e, at, "“%s” is no time that repeats.", short(s))
		return
	case m == nil:
		if c := r.condition(s, e, at); c != "" {
			p["cycle"] = c
		}
		return
	}
	if n, err := strconv.Atoi(m[1]); err == nil {
		p["times"] = n
	}
	for _, part := range strings.Split(s[len(m[0]):], "/") {
		switch {
		case isDuration(part):
			p["every"] = part
		case isMoment(part) && p["every"] == nil:
			p["from"] = `@"` + part + `"`
		case isMoment(part):
			p["to"] = `@"` + part + `"`
		default:
			at.Attention, at.Suggestion = true, "Say it anew."
			r.note(e, at, "“%s” is no time that repeats.", short(s))
		}
	}
}
