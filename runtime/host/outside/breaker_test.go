package outside_test

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/host/outside"
)

// TestAConnectionThatFailsRests lets two servers call a system that is out of
// order, many times at once: it is left alone after a few calls, another
// connection notices nothing, and whoever looks after it is told once; when it
// answers again, every job that waited is done, and that is told once too.
func TestAConnectionThatFailsRests(t *testing.T) {
	var broken atomic.Bool
	broken.Store(true)
	var asked atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if broken.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		io.WriteString(w, "{}")
	}))
	t.Cleanup(s.Close)
	good := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "{}") }))
	t.Cleanup(good.Close)

	o := newOffice(t)
	o.connect("Bank", map[string]any{"url": s.URL}, "127.0.0.1")
	o.connect("ERP", map[string]any{"url": good.URL}, "127.0.0.1")
	var nodes []*outside.Caller
	for range 2 {
		c := o.caller.Config
		c.Pause, c.Logger = 200*time.Millisecond, slog.New(slog.DiscardHandler)
		nodes = append(nodes, outside.New(c))
		t.Cleanup(nodes[len(nodes)-1].Close)
	}
	for _, c := range nodes {
		for range 10 {
			if _, f := c.Run(t.Context(), order("bank")); f == nil || f.Final {
				t.Fatalf("a system out of order: %+v", f)
			}
		}
		if pace, ok := c.Pace()["bank"]; !ok || pace > 1 {
			t.Errorf("it is called as before (%v)", c.Pace())
		}
	}
	c := o.caller.Config
	c.Pause = -1 // whoever fills a past has a clock of their own
	restless := outside.New(c)
	t.Cleanup(restless.Close)
	for range 10 {
		if _, f := restless.Run(t.Context(), order("bank")); f == nil || restless.Pace() != nil {
			t.Errorf("without pauses: %+v, %v", f, restless.Pace())
		}
	}
	was := asked.Load()
	var all sync.WaitGroup
	var done atomic.Int32
	for i := range 40 {
		all.Go(func() {
			for attempt := 1; attempt < 20; attempt++ {
				if _, f := nodes[i%2].Run(t.Context(), order("bank")); f == nil {
					done.Add(1)
					return
				}
			}
		})
	}
	for range 20 {
		if _, f := nodes[0].Run(t.Context(), order("erp")); f != nil {
			t.Fatalf("the other connection: %+v", f)
		}
	}
	if more := asked.Load() - was; more > 10 {
		t.Errorf("it was asked %d times while it rested", more)
	}
	row, err := o.db.ConnectionBySlug(t.Context(), "bank")
	if err != nil || row.FailingSince == nil || row.FailingMessage == "" {
		t.Errorf("the connection is kept as %+v, %v", row, err)
	}
	broken.Store(false)
	all.Wait()
	if done.Load() != 40 {
		t.Errorf("%d of 40 jobs were done", done.Load())
	}
	row, err = o.db.ConnectionBySlug(t.Context(), "bank")
	if err != nil || row.FailingSince != nil {
		t.Errorf("the connection is kept as failing since %v, %v", row.FailingSince, err)
	}
	deeds, err := o.db.AuditPage(t.Context(), models.AuditFilter{Action: "connection.", Limit: 100})
	told := map[string]int{}
	for _, d := range deeds {
		told[d.Action]++
	}
	if err != nil || fmt.Sprint(told["connection.failing"], told["connection.answering"]) != "1 1" {
		t.Errorf("told: %v, %v", told, err)
	}
}

// TestWhoTriesAgainDoesNotWait heals a system while its connection rests for an
// hour: once somebody asks for it, it is called at once.
func TestWhoTriesAgainDoesNotWait(t *testing.T) {
	var broken atomic.Bool
	broken.Store(true)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if broken.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		io.WriteString(w, "{}")
	}))
	t.Cleanup(s.Close)
	o := newOffice(t)
	o.connect("Bank", map[string]any{"url": s.URL}, "127.0.0.1")
	c := o.caller.Config
	c.Pause, c.Logger = time.Hour, slog.New(slog.DiscardHandler)
	node := outside.New(c)
	t.Cleanup(node.Close)
	for range 10 {
		node.Run(t.Context(), order("bank"))
	}
	if pace, rests := node.Pace()["bank"]; !rests || pace != 0 {
		t.Fatalf("it does not rest: %v", node.Pace())
	}
	broken.Store(false)
	node.Afresh("another")
	if pace, rests := node.Pace()["bank"]; !rests || pace != 0 {
		t.Errorf("it is called because another connection is asked for: %v", node.Pace())
	}
	node.Afresh("bank")
	if pace := node.Pace(); len(pace) != 0 {
		t.Errorf("it still rests: %v", pace)
	}
	if _, f := node.Run(t.Context(), order("bank")); f != nil {
		t.Errorf("it is not called: %+v", f)
	}
}
