package dmn_test

import (
	"maps"
	"slices"
	"testing"
)

const (
	java   = "the function is a method of a Java class, which a program in Go cannot call: it gives null"
	finely = "the two differ by a ten-thousandth of a second, which the suite ignores: Segue keeps the fractions of a second that were written, as the XML Schema types behind these values do"
)

// tckKnown are the results of the suite that Segue does not give, by folder and
// decision, with the reason.
var tckKnown = map[string]string{
	"0068-feel-equality time_005":       finely,
	"0068-feel-equality datetime_003_a": finely,

	"0076-feel-external-java boxed_001":   java,
	"0076-feel-external-java literal_001": java,
	"0076-feel-external-java literal_002": java,
	"0076-feel-external-java literal_005": java,
	"0076-feel-external-java literal_006": java,
	"0076-feel-external-java literal_007": java,
	"0076-feel-external-java literal_010": java,
	"0076-feel-external-java literal_011": java,
	"0076-feel-external-java literal_012": java,
	"0076-feel-external-java varargs_001": java,
}

// explained fails for each result that failed without a reason above, and for
// each reason that explains nothing any more.
func (r *tckRun) explained(t *testing.T) {
	t.Helper()
	for _, at := range slices.Sorted(maps.Keys(r.failed)) {
		if why := tckKnown[at]; why != "" {
			t.Logf("%s: %s", at, why)
		} else {
			t.Errorf("%s failed, and tckKnown has no reason", at)
		}
	}
	for at := range tckKnown {
		if !r.failed[at] {
			t.Errorf("tckKnown has a reason for %s, which passed or is not there", at)
		}
	}
}
