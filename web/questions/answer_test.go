package questions

import (
	"errors"
	"testing"

	"segue/models"
	"segue/runtime/host"
)

// One that something else holds, or a database that goes away in the middle, takes
// nothing from what is said of those that were done before.
func TestWhatWasDoneIsSaid(t *testing.T) {
	away := errors.New("connection refused")
	for name, c := range map[string]struct {
		errs []error
		done []bool
		err  error
	}{
		"held":               {[]error{nil, host.ErrSlow, host.ErrConflict, nil}, []bool{true, false, false, true}, nil},
		"away in the middle": {[]error{nil, away, nil}, []bool{true, false, false}, nil},
		"away at once":       {[]error{away, nil}, nil, away},
	} {
		about := make([]models.Affected, len(c.errs))
		for i := range about {
			about[i].Key = int64(i)
		}
		asked := 0
		results, done, err := give(about, func(a models.Affected) error { asked++; return c.errs[a.Key] })
		if !errors.Is(err, c.err) || len(results) != len(c.done) {
			t.Fatalf("%s: %+v, %v", name, results, err)
		}
		for i, r := range results {
			if r.Done != c.done[i] || r.Done == (r.Said != "") {
				t.Errorf("%s: %+v", name, r)
			}
			if r.Done {
				done--
			}
		}
		if done != 0 || name == "away in the middle" && asked != 2 {
			t.Errorf("%s: %d too many counted, %d asked", name, done, asked)
		}
	}
}
