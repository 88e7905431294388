package moving

import (
	"errors"
	"testing"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// What could not be taken in just now is met again; what is counted once is not
// counted again, and one that cannot be moved keeps no other back.
func TestWhatBecameOfEachIsCounted(t *testing.T) {
	rows := make([]models.InstanceListRow, 7)
	for i := range rows {
		rows[i].Key = int64(i + 1)
	}
	refused, broken := error(&machine.Refusal{Text: "It is elsewhere."}), errors.New("its state cannot be read")
	for name, x := range map[string]struct {
		errs []error
		want progress
		stop error
	}{
		"all":     {[]error{nil, refused, machine.ErrStale, broken, host.ErrTooLarge, host.ErrNotFound, nil}, progress{after: 7, moved: 2, ended: 2, stayed: 3}, nil},
		"busy":    {[]error{nil, refused, host.ErrBusy, nil, refused, machine.ErrStale, host.ErrBusy}, progress{after: 2, moved: 2, ended: 1, stayed: 1, busy: true}, nil},
		"stopped": {[]error{nil, nil, host.ErrAway, refused, nil, host.ErrAway, host.ErrAway}, progress{after: 2, moved: 3}, host.ErrAway},
	} {
		var p progress
		if stop := p.count(t.Context(), rows, x.errs); p != x.want || stop != x.stop {
			t.Errorf("%s: %+v and %v, want %+v and %v", name, p, stop, x.want, x.stop)
		}
	}
}
