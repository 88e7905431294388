package host

import (
	"regexp"
	"strings"
	"testing"
)

func TestTraceparentIsTakenOverOrLeft(t *testing.T) {
	const id, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
	for header, want := range map[string]Trace{
		"00-" + id + "-" + span + "-01":                      id + "-01",
		" 00-" + id + "-" + span + "-00 ":                    id + "-00",
		"cc-" + id + "-" + span + "-01-what":                 id + "-01", // of a later version: what is known of it
		"":                                                   "",
		"00-" + id + "-" + span:                              "",
		"00-" + id + "-" + span + "-01-more":                 "",
		"ff-" + id + "-" + span + "-01":                      "",
		"00-" + strings.ToUpper(id) + "-" + span + "-01":     "",
		"00-" + strings.Repeat("0", 32) + "-" + span + "-01": "",
		"00-" + id + "-" + strings.Repeat("0", 16) + "-01":   "",
		"00-" + id[1:] + "g-" + span + "-01":                 "",
		"00-" + id + "-" + span + "-01\r\nX: y":              "",
	} {
		if got := ParseTrace(header); got != want {
			t.Errorf("%q is taken as %q instead of %q", header, got, want)
		}
	}
	states := map[string]string{
		"vendor=a1,other@tenant=b:2/3": "vendor=a1,other@tenant=b:2/3",
		" vendor=a1 ,, other=b ":       "vendor=a1,other=b",
		"":                             "",
		"vendor=a1,vendor=a2":          "",
		"Vendor=a1":                    "",
		"vendor":                       "",
		"vendor=a=b":                   "",
		"vendor=a\r\nX: y":             "",
		"v=1," + strings.Repeat("x", 200) + "=" + strings.Repeat("y", 250) + ",w=2,z=" + strings.Repeat("z", 60): "v=1," + strings.Repeat("x", 200) + "=" + strings.Repeat("y", 250) + ",w=2",
	}
	for header, want := range states {
		got := ParseTrace("00-"+id+"-"+span+"-01", header)
		if got.State() != want || got.ID() != id || !strings.HasSuffix(got.Parent(), "-01") {
			t.Errorf("the state %q is taken as %q, under %q", header, got.State(), got.Parent())
		}
	}
	if got := ParseTrace("00-"+id+"-"+span+"-01", "a=1", "b=2").State(); got != "a=1,b=2" {
		t.Errorf("two headers are taken as %q", got)
	}
	if got := ParseTrace("", "a=1"); got != "" {
		t.Errorf("a state without a trace is taken as %q", got)
	}
	one, other := Trace(id+"-01").Parent(), Trace(id+"-01").Parent()
	if !regexp.MustCompile("^00-"+id+"-[0-9a-f]{16}-01$").MatchString(one) || one == other {
		t.Errorf("two calls go under %q and %q", one, other)
	}
	if p := Trace("").Parent(); p != "" {
		t.Errorf("no trace gives %q", p)
	}
}
