package designer

import (
	"net/url"
	"testing"
)

func TestRowsAreMovedAddedAndRemoved(t *testing.T) {
	sent := func(more ...string) url.Values {
		v := url.Values{"set.order": {"0", "2", "1"}, "set.0.name": {"a"}, "set.1.name": {"b"}, "set.2.name": {"c"}, "set.asked": {"1"}, "other": {"x"},
			"set.2.more.order": {"1", "0"}, "set.2.more.0.n": {"first"}, "set.2.more.1.n": {"second"}}
		for i := 0; i < len(more); i += 2 {
			v.Set(more[i], more[i+1])
		}
		return v
	}
	for name, c := range map[string]struct {
		sent url.Values
		want string
	}{
		"as sent":        {sent(), "a c b"},
		"removed":        {sent("_remove", "set|2"), "a b"},
		"up":             {sent("_up", "set|1"), "a b c"},
		"down":           {sent("_down", "set|0"), "c a b"},
		"first up":       {sent("_up", "set|0"), "a c b"},
		"nothing there":  {sent("_remove", "set|9"), "a c b"},
		"added":          {sent("_add", "set"), "a c b ."},
		"nonsense":       {sent("_remove", "set"), "a c b"},
		"unlisted, gone": {sent("set.7.name", "z"), "a c b"},
	} {
		arrange(c.sent)
		got := renumber(c.sent)
		words := ""
		for i := range got["set.order"] {
			row := got.Get("set." + got["set.order"][i] + ".name")
			if row == "" && got.Has("set."+got["set.order"][i]+".asked") {
				row = "."
			}
			words += " " + row
		}
		if words[1:] != c.want || got.Get("other") != "x" || got.Get("set.asked") != "1" {
			t.Errorf("%s: got %s, want %s", name, words, c.want)
		}
	}
	got := renumber(sent())
	if got.Get("set.1.more.0.n") != "second" || got.Get("set.1.more.1.n") != "first" {
		t.Errorf("inner rows: %v", got)
	}
}

func TestKeysThatAreNoNumbersStay(t *testing.T) {
	v := url.Values{"_w.order": {"flow.b", "flow.a"}, "_up": {"_w|flow.a"}, "_w.flow.a.x": {"1"}}
	arrange(v)
	got := renumber(v)
	if order := got["_w.order"]; order[0] != "flow.a" || order[1] != "flow.b" || got.Get("_w.flow.a.x") != "1" {
		t.Errorf("%v", got)
	}
}
