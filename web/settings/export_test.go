package settings

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

var today = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

func export(events ...string) string {
	return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + strings.Join(events, "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
}

// What events that come again give: the days of this year and the ten after it.
func TestEventsThatComeAgain(t *testing.T) {
	for name, c := range map[string]struct{ event, want string }{
		"once":                    {"DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227", "2026-12-25 2026-12-26"},
		"each year, three times":  {"DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;COUNT=3", "2026-12-25 2027-12-25 2028-12-25"},
		"begun long ago":          {"DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=YEARLY;UNTIL=20280101", "2026-01-01 2027-01-01 2028-01-01"},
		"counted from the first":  {"DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;COUNT=8", "2026-05-01 2027-05-01"},
		"every other year":        {"DTSTART;VALUE=DATE:20250601\r\nRRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20300101", "2027-06-01 2029-06-01"},
		"the fourth Thursday":     {"DTSTART;VALUE=DATE:20251127\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20280101", "2026-11-26 2027-11-25"},
		"the last Monday of May":  {"DTSTART;VALUE=DATE:20260525\r\nRRULE:FREQ=MONTHLY;BYMONTH=5;BYDAY=-1MO;COUNT=3", "2026-05-25 2027-05-31 2028-05-29"},
		"each first of a quarter": {"DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=MONTHLY;INTERVAL=3;COUNT=4", "2027-01-01 2027-04-01 2027-07-01 2027-10-01"},
		"on Fridays":              {"DTSTART;VALUE=DATE:20270702\r\nRRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270723", "2027-07-02 2027-07-09 2027-07-16 2027-07-23"},
		"a week of days":          {"DTSTART;VALUE=DATE:20270801\r\nDURATION:P1W\r\nRRULE:FREQ=DAILY;COUNT=2", "2027-08-01 2027-08-02 2027-08-03 2027-08-04 2027-08-05 2027-08-06 2027-08-07 2027-08-08"},
		"two days each time":      {"DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nRRULE:FREQ=YEARLY;COUNT=2", "2026-12-25 2026-12-26 2027-12-25 2027-12-26"},
		"but not that day":        {"DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEXDATE;VALUE=DATE:20271225", "2026-12-25 2028-12-25"},
		"and on that day":         {"DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;COUNT=1\r\nRDATE;VALUE=DATE:20270107", "2026-12-25 2027-01-07"},
		"to a moment elsewhere":   {"DTSTART;TZID=Asia/Tokyo:20260101T000000\r\nDTEND;TZID=Asia/Tokyo:20260102T000000\r\nRRULE:FREQ=YEARLY;UNTIL=20271231T150000Z", "2026-01-01 2027-01-01 2028-01-01"},
		"one of them moved":       {"UID:a\r\nDTSTART;VALUE=DATE:20260704\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;VALUE=DATE:20260704\r\nDTSTART;VALUE=DATE:20260703", "2026-07-03 2027-07-04"},
		"called off":              {"DTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270106", "2027-01-06"},
		"every hour":              {"DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=HOURLY", "2026-12-25"},
		"not a rule":              {"DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=OFTEN", "2026-12-25"},
	} {
		days, _, fault := holidaysIn(export(c.event), today)
		if got := strings.Join(days, " "); got != c.want || fault != "" {
			t.Errorf("%s: %s %s\nwant %s", name, got, fault, c.want)
		}
	}
}

func TestWhatAnExportGaveIsSaid(t *testing.T) {
	for want, events := range map[string][]string{
		"1 event was read from the exported calendar: 1 day without work":                                                                                                            {"DTSTART:20261225"},
		"2 events were read from the exported calendar: 12 days without work. 1 comes again by a rule; its days to the end of 2036 are in the list":                                  {"DTSTART:20261226", "DTSTART:20000101\r\nRRULE:FREQ=YEARLY"},
		"1 event was read from the exported calendar: 1 day without work. 1 comes again by a rule that cannot be followed here; only its first days are in the list: add the others": {"DTSTART:20261225\r\nRRULE:FREQ=SECONDLY"},
	} {
		_, from, fault := holidaysIn(export(events...), today)
		if got := from.words(); got != want || fault != "" {
			t.Errorf("it says\n%s %s\nwant\n%s", got, fault, want)
		}
	}
}

// Rules made to cost: each is either followed within bounds or left out, and all
// together end.
func TestHostileRules(t *testing.T) {
	long := "FREQ=YEARLY;BYMONTHDAY=" + strings.TrimSuffix(strings.Repeat("1,", 100_000), ",")
	hours := "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3,4,5;BYSECOND=0,1,2,3,4,5"
	for _, rule := range []string{long, hours, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=+5MO;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=-1", "FREQ=YEARLY;INTERVAL=999999999999999999",
		"FREQ=YEARLY;COUNT=-5", "FREQ=DAILY;UNTIL=00010101", "=;=", ";;;", "FREQ=", "FREQ=YEARLY\nFREQ=DAILY"} {
		days, _, fault := holidaysIn(export("DTSTART:20261225\r\nRRULE:"+rule), today)
		if len(days) > mostHolidays {
			t.Errorf("%.60s gives %d days, %s", rule, len(days), fault)
		}
	}
	if _, _, fault := holidaysIn(export("DTSTART:20000101\r\nRRULE:FREQ=DAILY"), today); !strings.Contains(fault, "at most 1000 fit") {
		t.Errorf("every day is a holiday: %s", fault)
	}
	if _, _, fault := holidaysIn(export("DTSTART:20260101\r\nDTEND:20261231\r\nRRULE:FREQ=DAILY"), today); !strings.Contains(fault, "more holidays than the 1000 that fit") {
		t.Errorf("a year, every day: %s", fault)
	}
	many := strings.Repeat("DTSTART:20260101\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n", mostEvents) + "DTSTART:20260101"
	if _, _, fault := holidaysIn(export(many), today); !strings.Contains(fault, "more than 5000 events") {
		t.Errorf("many events: %s", fault)
	}
	// Rules that never come true make the reader look through all years: together
	// they may take so long and no longer.
	never := fmt.Sprintf("DTSTART:20260101\r\nRRULE:%s", "FREQ=MONTHLY;BYDAY=+5MO;BYMONTH=2;BYMONTHDAY=30")
	all := make([]string, mostEvents)
	for i := range all {
		all[i] = never
	}
	if _, _, fault := holidaysIn(export(all...), time.Now()); !strings.Contains(fault, "take too long") {
		t.Errorf("thousands of rules that never come true: %q", fault)
	}
}
