package block

import (
	"fmt"
	"regexp"
	"slices"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/words"
)

// counting is the time that a block counts: that of a calendar of its own choice
// or of the process's, or all the time.
type counting struct {
	chosen graph.ID // empty: as the process
	of     graph.ID // what is chosen, or the process's; empty: all the time
	work   *Calendar
}

const calendarField = "calendar"

// bind lets the block choose, where there is anything to choose from.
func (c *counting) bind(f *form.Form) *form.Field {
	env := f.Env()
	usual := form.Option{Label: "All the time"}
	options := slices.Clone(env.Calendars)
	if given := f.Given(calendarField); env.Calendar != "" || given == string(graph.AllTheTime) {
		options = slices.Insert(options, 0, form.Option{Value: string(graph.AllTheTime), Label: usual.Label})
		usual.Label = "As the process: " + calendarName(env)
	}
	options = slices.Insert(options, 0, usual)
	switch c.of = graph.ID(f.Given(calendarField)); c.of {
	case "":
		c.of = graph.ID(env.Calendar)
	case graph.AllTheTime:
		c.of = ""
	}
	return f.Choice((*string)(&c.chosen), calendarField, "Counting", options...).In("Working time").If(len(options) > 1 || f.Given(calendarField) != "")
}

// calendarName is how people call the calendar of the process.
func calendarName(env form.Env) string {
	for _, o := range env.Calendars {
		if o.Value == env.Calendar {
			return o.Label
		}
	}
	if env.Calendar == "" {
		return "all the time"
	}
	return Readable(env.Calendar)
}

// prepare finds the calendar. That of the process was looked for when the process
// was compiled.
func (c *counting) prepare(e machine.Env) []form.Problem {
	for i := range e.Document.Calendars {
		if k := &e.Document.Calendars[i]; k.ID == c.of && c.of != "" {
			var err error
			if c.work, err = NewCalendar(k); err != nil {
				return []form.Problem{{Field: calendarField, Text: Readable(err.Error()) + "."}}
			}
			return nil
		}
	}
	if c.chosen != "" && c.of != "" {
		return []form.Problem{{Field: calendarField, Text: fmt.Sprintf("There is no calendar “%s” in this process.", c.chosen)}}
	}
	return nil
}

var workable = regexp.MustCompile(`\b(days?|hours?|minutes?)\b`)

// span says a duration: "2 days", and "2 working days" where a calendar counts.
func (c *counting) span(d feel.Value) string {
	if c.of == "" {
		return words.Span(d)
	}
	return workable.ReplaceAllString(words.Span(d), "working $1")
}
