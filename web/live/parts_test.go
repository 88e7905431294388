package live_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"segue/models"
	"segue/web/live"
)

// halves is a source of two parts, each a number, whose drawing can be held up.
type halves struct {
	left, right atomic.Int64
	begun       chan struct{} // if not nil: told of each drawing
	goOn        chan struct{} // which then waits for this
}

func (s *halves) Watch(context.Context, models.Viewer, string) (live.Watch, error) {
	return live.Watch{Keys: []string{"halves"}}, nil
}

func (s *halves) Frame(context.Context, string, string) ([][]byte, error) {
	frame := [][]byte{fmt.Appendf(nil, "left %d;", s.left.Load()), fmt.Appendf(nil, "right %d;", s.right.Load())}
	if s.begun != nil {
		s.begun <- struct{}{}
		<-s.goOn
	}
	return frame, nil
}

// TestOnlyWhatLooksOtherIsSent: a page takes each part alone, so that those it has
// are not sent again; who comes later, or was too slow for a frame, gets all that
// is new to them.
func TestOnlyWhatLooksOtherIsSent(t *testing.T) {
	s := &halves{}
	f := start(t, live.Options{Gap: time.Millisecond}, source{"halves", s})
	c := f.open(t, 1, "halves:")
	want := func(text string) {
		t.Helper()
		if got := next(t, c); got != text {
			t.Errorf("got %q, want %q", got, text)
		}
	}
	want("left 0;right 0;")
	s.right.Store(1)
	f.hub.Changed("halves")
	want("right 1;")
	s.left.Store(1)
	f.hub.Changed("halves")
	want("left 1;")
	c = f.open(t, 2, "halves:")
	want("left 1;right 1;")
	s.left.Store(2)
	s.right.Store(2)
	f.hub.Changed("halves")
	want("left 2;right 2;")
}

// TestNobodyIsSetBack: whoever opens a page after a change was told is not shown
// what was drawn before it, even if that is only just ready.
func TestNobodyIsSetBack(t *testing.T) {
	s := &halves{begun: make(chan struct{}), goOn: make(chan struct{})}
	f := start(t, live.Options{Gap: time.Millisecond}, source{"halves", s})
	first := f.open(t, 1, "halves:")
	<-s.begun // with what was before
	s.left.Store(1)
	f.hub.Changed("halves")
	second := f.open(t, 2, "halves:")
	eventually(t, "the second page has come in", func() bool { return f.hub.Watching("halves") == 2 })
	s.goOn <- struct{}{}
	if got := next(t, first); got != "left 0;right 0;" {
		t.Errorf("the first page got %q", got)
	}
	<-s.begun
	s.goOn <- struct{}{}
	if got := next(t, first); got != "left 1;" {
		t.Errorf("the first page got %q", got)
	}
	if got := next(t, second); got != "left 1;right 0;" {
		t.Errorf("the second page was set back to %q", got)
	}
}
