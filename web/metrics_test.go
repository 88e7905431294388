package web

import (
	"net/http"
	"strings"
	"testing"

	"segue/models"
)

func TestAdminsSeeHowTheServerDoes(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Costa", "admin", "author"), s.person("Ben Okafor", "author")
	s.instance(ana)
	c := s.as(ana)
	c.get("/processes/999999")
	a := c.get("/metrics")
	want(t, a, http.StatusOK, `segue_instances_total{what="started"} 1`, "segue_live_viewers 0", "segue_queue_items 0", `segue_due_items{kind="timer"} 0`,
		`segue_request_seconds_count{method="GET",route="/processes/:process",status="404"} 1`, "go_goroutines")
	if strings.Contains(a.body, "999999") {
		t.Error("an address is among the metrics")
	}
	want(t, c.get("/debug/pprof/goroutine?debug=1"), http.StatusOK, "goroutine profile")
	want(t, c.get("/debug/pprof/cmdline"), http.StatusNotFound)
	want(t, s.as(ben).get("/metrics"), http.StatusForbidden)
	want(t, s.as(ben).get("/debug/pprof/heap"), http.StatusForbidden)
	want(t, s.program(ana, models.ReadMetrics).call("GET", "/metrics", ""), http.StatusOK, "segue_steps_total")
	want(t, s.program(ana, models.ReadTasks).call("GET", "/metrics", ""), http.StatusForbidden, "metrics:read")
	want(t, s.program(ben, models.ReadMetrics).call("GET", "/metrics", ""), http.StatusForbidden)
	basic := program{s.client(), func(r *http.Request) { r.SetBasicAuth(ana.Email, passphrase) }}
	want(t, basic.call("GET", "/metrics", ""), http.StatusOK)
	want(t, program{s.client(), header("Authorization", "Bearer wrong")}.call("GET", "/metrics", ""), http.StatusUnauthorized)
}
