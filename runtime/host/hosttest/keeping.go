package hosttest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// retained ends instances of two processes of which one keeps them for ten
// days: those go after ten days, archived whole, and no others.
func retained(w *world) {
	c := w.config(w.Node(w.T))
	var mu sync.Mutex
	var lines []string
	broken := true
	c.Archive = func(_ context.Context, list [][]byte) error {
		mu.Lock()
		defer mu.Unlock()
		if broken {
			return errors.New("the disk is full")
		}
		for _, l := range list {
			lines = append(lines, string(l))
		}
		return nil
	}
	h := w.open(c)
	ana := w.Person(w.T, "ana@example.com")
	short, long := w.publish(h, Parked("ana@example.com")), w.publish(h, Straight())
	w.Keep(w.T, short, 10)
	other := w.start(h, long, num("amount", 1))
	open := w.start(h, short)
	var gone []machine.Key
	for i := range 3 {
		k := w.start(h, short, str("secret", fmt.Sprintf("value %d", i)))
		if err := h.Comment(w.ctx, w.task(k), host.Actor{ID: ana}, "seen"); err != nil {
			w.Fatal(err)
		}
		if err := h.Decide(w.ctx, by(ana, w.task(k), "yes")); err != nil {
			w.Fatal(err)
		}
		gone = append(gone, k)
	}
	w.Clock.Advance(9 * 24 * time.Hour)
	if n, err := h.Retain(w.ctx); n != 0 || err != nil {
		w.Errorf("after nine days: %d, %v", n, err)
	}
	w.Clock.Advance(2 * 24 * time.Hour)
	if n, err := h.Retain(w.ctx); n != 0 || err == nil {
		w.Errorf("erased without an archive: %d, %v", n, err)
	}
	mu.Lock()
	broken = false
	mu.Unlock()
	if n, err := h.Retain(w.ctx); n != 3 || err != nil {
		w.Errorf("after eleven days: %d, %v", n, err)
	}
	if left := w.Instances(w.T); !slices.Equal(left, slices.Sorted(slices.Values([]machine.Key{other, open}))) {
		w.Errorf("there are %v", left)
	}
	for i, k := range gone {
		if _, err := h.Inspect(w.ctx, k); !errors.Is(err, host.ErrNotFound) {
			w.Errorf("%s is there: %v", k, err)
		}
		if records, err := w.Node(w.T).History(w.ctx, k, 0, 10); len(records) > 0 {
			w.Errorf("%s has a history: %v", k, err)
		}
		var line struct {
			Key       string
			Status    string
			Variables map[string]any
			History   []struct {
				Step  int
				Event string
				Facts []map[string]any
			}
		}
		if err := json.Unmarshal([]byte(lines[i]), &line); err != nil {
			w.Fatal(err)
		}
		if line.Key != k.String() || line.Status != "ended" || line.Variables["secret"] != fmt.Sprintf("value %d", i) ||
			len(line.History) != 2 || line.History[0].Event != "Started" || line.History[1].Event != "Decided" || len(line.History[1].Facts) == 0 {
			w.Errorf("the archive says %s", lines[i])
		}
	}
	if left := w.Left(w.T); len(left) != 1 || left[0] != "task "+w.task(open).String() {
		w.Errorf("left over: %v", left)
	}
	if deeds := w.Deeds(w.T); len(deeds) != 1 || !strings.HasPrefix(deeds[0], "instances.expired") {
		w.Errorf("the audit says %v", deeds)
	}
}

// erased erases one instance by hand.
func erased(w *world) {
	h := w.node()
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("ana@example.com"))
	k, other := w.start(h, p, str("secret", "hers")), w.start(h, p)
	task := w.task(k)
	who := host.Actor{ID: ana, Name: "Ana"}
	if err := h.Erase(w.ctx, k, who, "she asked"); !errors.Is(err, host.ErrRunning) {
		w.Errorf("one under way: %v", err)
	}
	if err := h.Decide(w.ctx, by(ana, task, "yes")); err != nil {
		w.Fatal(err)
	}
	if err := h.Erase(w.ctx, k, who, "she asked"); err != nil {
		w.Fatal(err)
	}
	for name, err := range map[string]error{
		"again":    h.Erase(w.ctx, k, who, ""),
		"its task": second(h.Task(w.ctx, task)),
		"itself":   second(h.Inspect(w.ctx, k)),
	} {
		if !errors.Is(err, host.ErrNotFound) {
			w.Errorf("%s: %v", name, err)
		}
	}
	if list := w.Instances(w.T); len(list) != 1 || list[0] != other {
		w.Errorf("there are %v", list)
	}
	if deeds := w.Deeds(w.T); len(deeds) != 1 || deeds[0] != fmt.Sprintf("instance.erased %s by Ana", k) {
		w.Errorf("the audit says %v", deeds)
	}
}

func second[T any](_ T, err error) error { return err }
