package sim_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/hosttest"
	"segue/runtime/host/memory"
)

type nobody struct{}

func (nobody) Resolve(_ context.Context, refs []string) ([]host.Party, error) {
	return make([]host.Party, len(refs)), nil
}

// TestSchedulesReadTheClockOfTheirZone lets “at half past two each night” come
// while Madrid puts its clocks forward and back: once in the night that has two
// half past twos, and in the one that has none when the clock has jumped.
func TestSchedulesReadTheClockOfTheirZone(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Madrid")
	if err != nil {
		t.Fatal(err)
	}
	for change, want := range map[time.Time]int{time.Date(2026, 3, 29, 12, 0, 0, 0, zone): 6, time.Date(2026, 10, 25, 12, 0, 0, 0, zone): 6} {
		clock := hosttest.NewClock()
		clock.Advance(change.AddDate(0, 0, -3).Sub(clock.Now()))
		store := memory.New(clock.Now)
		h, err := host.Open(t.Context(), host.Config{Store: store, Catalog: blocks.All(connectors.All()), Directory: nobody{},
			Logger: slog.New(slog.DiscardHandler), Poll: 5 * time.Millisecond, Beat: 10 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		doc := graph.Document{Schema: graph.Schema, ID: "nightly", Name: "Nightly", Pools: []graph.Pool{{ID: "nightly", Executable: true, Zone: "Europe/Madrid",
			Blocks: []graph.Block{{ID: "begin", Kind: "schedule-start", Name: "Each night", Props: json.RawMessage(`{"cron":"30 2 * * *"}`)}, {ID: "end", Kind: "end", Name: "Done"}},
			Flows:  []graph.Flow{{ID: "f", From: "begin", To: "end"}}}}}
		if _, err := h.Publish(t.Context(), host.PublishOrder{Process: store.AddProcess(), Document: doc}); err != nil {
			t.Fatal(err)
		}
		for range 6 * 48 { // six days by half hours
			clock.Advance(30 * time.Minute)
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			err := h.Settled(ctx)
			cancel()
			if err != nil {
				t.Fatal(err)
			}
		}
		all, err := store.Instances(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		nights := map[string]int{}
		for _, k := range all {
			in, err := store.Instance(t.Context(), k)
			if err != nil {
				t.Fatal(err)
			}
			at := in.StartedAt.In(zone)
			nights[at.Format("01-02")]++
			if at.Format("01-02") != change.Format("01-02") && at.Format("15:04") != "02:30" {
				t.Errorf("it began at %s", at)
			}
		}
		if len(nights) != want || len(all) != want {
			t.Errorf("around %s it began %d times: %v", change.Format(time.DateOnly), len(all), nights)
		}
		if err := h.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
}
