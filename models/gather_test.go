package models

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// TestWhoAsksMeanwhileIsToldWhatIs: whoever asks while a query is under way may
// not be told what that one found, which may be of before.
func TestWhoAsksMeanwhileIsToldWhatIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		value, asked, goOn := "before", [][]string{}, make(chan struct{})
		g := gather[string, string]{load: func(_ context.Context, keys []string) (map[string]string, error) {
			slices.Sort(keys)
			asked = append(asked, keys)
			found := map[string]string{"a": value, "b": value}
			<-goOn
			return found, nil
		}}
		type answer struct {
			value string
			there bool
			err   error
		}
		ask := func(key string) chan answer {
			c := make(chan answer, 1)
			go func() {
				v, there, err := g.get(t.Context(), key)
				c <- answer{v, there, err}
			}()
			synctest.Wait()
			return c
		}
		first := ask("a")
		value = "after"
		later := []chan answer{ask("a"), ask("b"), ask("a"), ask("none")}
		close(goOn)
		if got := <-first; got != (answer{"before", true, nil}) {
			t.Errorf("who asked before was told %v", got)
		}
		for i, want := range []answer{{"after", true, nil}, {"after", true, nil}, {"after", true, nil}, {}} {
			if got := <-later[i]; got != want {
				t.Errorf("who asked later, %d, was told %v, not %v", i, got, want)
			}
		}
		if want := [][]string{{"a"}, {"a", "b", "none"}}; !slices.EqualFunc(asked, want, slices.Equal) {
			t.Errorf("asked for %v, not %v", asked, want)
		}
	})
}

// TestOneWhoLeavesTakesNobodyAlong: the query goes on for the others, and what
// goes wrong with it is told to all whom it was for, and to nobody else.
func TestOneWhoLeavesTakesNobodyAlong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		goOn, broken := make(chan struct{}), errors.New("the database is away")
		err := broken
		g := gather[int, int]{load: func(ctx context.Context, keys []int) (map[int]int, error) {
			<-goOn
			return map[int]int{1: 10}, errors.Join(err, ctx.Err())
		}}
		leaving, leave := context.WithCancel(t.Context())
		left, stays := make(chan error, 1), make(chan error, 1)
		go func() { _, _, err := g.get(leaving, 1); left <- err }()
		synctest.Wait()
		leave()
		if err := <-left; !errors.Is(err, context.Canceled) {
			t.Errorf("who left was told %v", err)
		}
		go func() { _, _, err := g.get(t.Context(), 1); stays <- err }()
		synctest.Wait()
		close(goOn)
		if err := <-stays; !errors.Is(err, broken) {
			t.Errorf("who stayed was told %v", err)
		}
		err = nil
		if v, there, err := g.get(t.Context(), 1); v != 10 || !there || err != nil {
			t.Errorf("afterwards: %d %t %v", v, there, err)
		}
	})
}

// TestOneBrokenConnectionHoldsUpItsOwn: a query that gets no answer keeps those
// who asked for it waiting, until its time is over, and nobody else.
func TestOneBrokenConnectionHoldsUpItsOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := gather[string, string]{load: func(ctx context.Context, keys []string) (map[string]string, error) {
			if slices.Contains(keys, "broken") {
				<-ctx.Done()
				return nil, ctx.Err()
			}
			return map[string]string{keys[0]: "found"}, nil
		}}
		began := time.Now()
		held := make(chan error, 1)
		go func() {
			_, _, err := g.get(t.Context(), "broken")
			held <- err
		}()
		synctest.Wait()
		if v, there, err := g.get(t.Context(), "sound"); v != "found" || !there || err != nil {
			t.Errorf("found %q, %v", v, err)
		}
		if took := time.Since(began); took > slow {
			t.Errorf("others waited %s", took)
		}
		if err := <-held; !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > patience {
			t.Errorf("the broken one ended after %s with %v", time.Since(began), err)
		}
	})
}
