package blocks_test

import (
	"strings"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// comes are the moments at which a schedule with the properties comes, in the
// zone, from a moment on.
func comes(t *testing.T, zone, props, from string, most int) string {
	t.Helper()
	return comesBy(t, "", zone, props, from, most)
}

// comesBy is comes where the process counts by a calendar.
func comesBy(t *testing.T, calendar graph.ID, zone, props, from string, most int) string {
	t.Helper()
	d := process(t, "schedule-start s "+props+"\nend e\ns -> e")
	d.Pools[0].Zone, d.Calendar = zone, calendar
	d.Calendars = []graph.Calendar{{ID: "osaka", Name: "Osaka", Zone: "Asia/Tokyo", Hours: []graph.Hours{{Days: []string{"mon", "tue", "wed", "thu", "fri"}, From: "09:00", To: "17:00"}}},
		{ID: "office", Name: "Office", Holidays: []string{"2026-12-25"},
			Hours: []graph.Hours{{Days: []string{"mon", "tue", "wed", "thu", "fri"}, From: "08:00", To: "12:00"}, {Days: []string{"mon", "tue", "wed", "thu"}, From: "13:00", To: "17:00"}}}}
	programs, problems := machine.Compile(blocks.All(systems), d)
	if programs == nil {
		return "problem: " + problems[0].Text
	}
	now, err := time.Parse(time.RFC3339, from)
	if err != nil {
		t.Fatal(err)
	}
	loc := programs[0].Zone().Location()
	var list []string
	for fired := range most {
		at, ok, failure := programs[0].NextStart("s", now, fired)
		if failure != nil {
			return "failure: " + failure.Message
		}
		if !ok {
			list = append(list, "no more")
			break
		}
		list = append(list, at.In(loc).Format("01-02T15:04Z07"))
		now = at
	}
	return strings.Join(list, " ")
}

func TestSchedules(t *testing.T) {
	const paris = "Europe/Paris"
	for name, c := range map[string]struct{ zone, props, from, want string }{
		"once":                           {paris, `{"for":"PT1H"}`, "2026-01-05T09:00:00Z", "01-05T11:00+01 no more"},
		"a moment":                       {paris, `{"until":"@\"2026-03-01T09:00:00\""}`, "2026-01-05T09:00:00Z", "03-01T09:00+01 no more"},
		"a moment as a text":             {paris, `{"until":"\"2026-03-01T09:00:00Z\""}`, "2026-01-05T09:00:00Z", "03-01T10:00+01 no more"},
		"three times":                    {paris, `{"every":"PT10H","times":3}`, "2026-01-05T09:00:00Z", "01-05T20:00+01 01-06T06:00+01 01-06T16:00+01 no more"},
		"by a rule":                      {"", `{"cycle":"\"R2/PT10H\""}`, "2026-01-05T09:00:00Z", "01-05T19:00Z 01-06T05:00Z no more"},
		"by a rule, without end":         {"", `{"cycle":"\"R/P1M\""}`, "2026-01-31T09:00:00Z", "02-28T09:00Z 03-28T09:00Z 04-28T09:00Z 05-28T09:00Z"},
		"from a first moment":            {"", `{"cycle":"\"R3/2026-01-06T00:00:00Z/PT12H\""}`, "2026-01-05T09:00:00Z", "01-06T00:00Z 01-06T12:00Z 01-07T00:00Z no more"},
		"until a last moment":            {"", `{"cycle":"\"R/PT12H/2026-01-06T12:00:00Z\""}`, "2026-01-05T09:00:00Z", "01-05T21:00Z 01-06T09:00Z no more"},
		"from an expression":             {"", `{"every":"P1D","from":"@\"2025-12-24T08:00:00Z\"","to":"@\"2026-01-07T00:00:00Z\""}`, "2026-01-05T09:00:00Z", "01-06T08:00Z no more"},
		"months stay on their day":       {"", `{"every":"P1M","from":"@\"2026-01-31T08:00:00Z\""}`, "2026-01-05T09:00:00Z", "01-31T08:00Z 02-28T08:00Z 03-31T08:00Z 04-30T08:00Z"},
		"by a duration":                  {"", `{"cycle":"@\"PT30M\""}`, "2026-01-05T09:00:00Z", "01-05T09:30Z 01-05T10:00Z 01-05T10:30Z 01-05T11:00Z"},
		"never":                          {"", `{"cycle":"\"R0/PT1H\""}`, "2026-01-05T09:00:00Z", "no more"},
		"cron":                           {paris, `{"cron":"0 9 * * MON-FRI"}`, "2026-01-08T09:00:00Z", "01-09T09:00+01 01-12T09:00+01 01-13T09:00+01 01-14T09:00+01"},
		"cron with seconds":              {"", `{"cron":"30 0 9 * * *","times":1}`, "2026-01-08T10:00:00Z", "01-09T09:00Z no more"},
		"cron by a rule":                 {"", `{"cycle":"\"0 0 1 * *\""}`, "2026-01-08T10:00:00Z", "02-01T00:00Z 03-01T00:00Z 04-01T00:00Z 05-01T00:00Z"},
		"clocks go forward":              {paris, `{"cron":"30 9 * * *"}`, "2026-03-27T12:00:00Z", "03-28T09:30+01 03-29T09:30+02 03-30T09:30+02 03-31T09:30+02"},
		"clocks go back":                 {paris, `{"cron":"30 9 * * *"}`, "2026-10-23T12:00:00Z", "10-24T09:30+02 10-25T09:30+01 10-26T09:30+01 10-27T09:30+01"},
		"a time the clocks skip":         {paris, `{"cron":"30 2 * * *"}`, "2026-03-27T12:00:00Z", "03-28T02:30+01 03-29T03:00+02 03-30T02:30+02 03-31T02:30+02"},
		"a time that comes twice":        {paris, `{"cron":"30 2 * * *"}`, "2026-10-23T12:00:00Z", "10-24T02:30+02 10-25T02:30+01 10-26T02:30+01 10-27T02:30+01"},
		"a day is 24 hours":              {paris, `{"for":"P1D"}`, "2026-03-28T11:00:00Z", "03-29T13:00+02 no more"},
		"a month is one of the calendar": {paris, `{"for":"P1M"}`, "2026-03-15T11:00:00Z", "04-15T12:00+02 no more"},
		"working days":                   {paris, `{"for":"P2D","calendar":"office"}`, "2026-12-23T09:00:00Z", "12-28T10:00+01 no more"},
		"working hours":                  {paris, `{"for":"PT6H","calendar":"office"}`, "2026-12-23T14:00:00Z", "12-24T12:00+01 no more"},
		"begun at night":                 {paris, `{"for":"PT1H","calendar":"office"}`, "2026-12-24T20:00:00Z", "12-28T09:00+01 no more"},
		"in another place":               {paris, `{"for":"PT4H","calendar":"osaka"}`, "2026-12-23T06:00:00Z", "12-24T03:00+01 no more"},
		"working times of cron":          {paris, `{"cron":"0 9,16 * * *","calendar":"office"}`, "2026-12-24T09:00:00Z", "12-24T16:00+01 12-28T09:00+01 12-28T16:00+01 12-29T09:00+01"},
		"bad cron":                       {"", `{"cron":"every day"}`, "2026-01-05T09:00:00Z", "problem: “every day” should have five parts: minute, hour, day of month, month, day of week, such as 0 9 * * MON-FRI."},
		"unreadable cron":                {"", `{"cron":"61 9 * * *"}`, "2026-01-05T09:00:00Z", "problem: “61 9 * * *” cannot be read as times. Write it like 0 9 * * MON-FRI: minute, hour, day of month, month, day of week."},
		"bad rule":                       {"", `{"cycle":"\"R3/soon\""}`, "2026-01-05T09:00:00Z", "failure: “\"R3/soon\"” should say how to repeat, such as \"R3/PT10H\", but is \"R3/soon\"."},
		"no calendar":                    {"", `{"for":"P1D","calendar":"none"}`, "2026-01-05T09:00:00Z", "problem: “none” is not one of the choices of “Counting”."},
		"nothing":                        {"", `{}`, "2026-01-05T09:00:00Z", "problem: Say for how long to wait, or until when."},
	} {
		most := 4
		if got := comes(t, c.zone, c.props, c.from, most); got != c.want {
			t.Errorf("%s: %s\nwant %s", name, got, c.want)
		}
	}
}

// What a block does not choose, the process does.
func TestTheProcessChoosesACalendar(t *testing.T) {
	const paris, before = "Europe/Paris", "2026-12-23T09:00:00Z"
	for name, c := range map[string]struct {
		of          graph.ID
		props, want string
	}{
		"the process's":       {"office", `{"for":"P2D"}`, "12-28T10:00+01 no more"},
		"with its zone":       {"osaka", `{"for":"PT4H"}`, "12-24T05:00+01 no more"},
		"the block's own":     {"osaka", `{"for":"P2D","calendar":"office"}`, "12-28T10:00+01 no more"},
		"the block has none":  {"office", `{"for":"P2D","calendar":"all-the-time"}`, "12-25T10:00+01 no more"},
		"cron":                {"office", `{"cron":"0 9 * * *"}`, "12-24T09:00+01 12-28T09:00+01 12-29T09:00+01 12-30T09:00+01"},
		"neither has":         {"", `{"for":"P2D","calendar":"all-the-time"}`, "12-25T10:00+01 no more"},
		"one that has gone":   {"moon", `{"for":"P2D"}`, "problem: The calendar by which the process counts, “moon”, is not there any more."},
		"the block's is gone": {"office", `{"for":"P2D","calendar":"moon"}`, "problem: “moon” is not one of the choices of “Counting”."},
	} {
		if got := comesBy(t, c.of, paris, c.props, before, 4); got != c.want {
			t.Errorf("%s: %s\nwant %s", name, got, c.want)
		}
	}
}

// A due date counts working days and may still name the time of day.
func TestDueOnWorkingDays(t *testing.T) {
	for name, c := range map[string]struct{ props, want string }{
		"working days":            {`"due":"P3D"`, "Fri 27 09:00"},
		"at a time of that day":   {`"due":"P3D","dueBy":"17:30"`, "Fri 27 17:30"},
		"of all days":             {`"due":"P3D","calendar":"all-the-time"`, "Thu 26 09:00"},
		"of all days, at a time":  {`"due":"P3D","dueBy":"17:30","calendar":"all-the-time"`, "Thu 26 17:30"},
		"when the time is over":   {`"due":"PT1M","dueBy":"08:00"`, "Tue 24 08:00"},
		"over, before a day off":  {`"due":"P2D","dueBy":"08:00"`, "Wed 25 08:00"},
		"a moment is that moment": {`"dueAt":"@\"2026-11-28T12:00:00Z\""`, "Sat 28 12:00"},
	} {
		d := process(t, `start s
task t {"title":"T","who":["starter"],`+c.props+`}
end e
s -> t
t -> e`)
		d.Calendars = []graph.Calendar{{ID: "office", Name: "Office", Holidays: []string{"2026-11-26"}, Hours: []graph.Hours{{Days: []string{"mon", "tue", "wed", "thu", "fri"}, From: "09:00", To: "17:00"}}}}
		d.Calendar = "office"
		programs, problems := machine.Compile(blocks.All(systems), d)
		if programs == nil {
			t.Fatalf("%s: %+v", name, problems)
		}
		_, commands, _, err := programs[0].Step(machine.NewState(machine.NewKey(1)), machine.Event{At: monday, Body: machine.Started{By: "bo@example.com"}})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range commands {
			if task, ok := x.Body.(machine.OpenTask); ok {
				if got := task.Due.UTC().Format("Mon 02 15:04"); got != c.want {
					t.Errorf("%s: due %s, want %s", name, got, c.want)
				}
			}
		}
	}
}
