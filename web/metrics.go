package web

import (
	"net/http"
	"net/http/pprof"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"segue/models"
	"segue/web/visit"
)

// measures are what an operator sees of the server from outside.
type measures struct {
	registry *prometheus.Registry
	requests *prometheus.HistogramVec
	page     http.Handler
}

func newMeasures(s *Server) *measures {
	m := &measures{registry: prometheus.NewRegistry(),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "segue_request_seconds", Help: "Requests answered, by route and status.",
			Buckets: prometheus.ExponentialBuckets(0.001, 2, 14)}, []string{"method", "route", "status"})}
	m.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), s.deps.Engine, m.requests,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "segue_live_viewers", Help: "Open websockets."}, func() float64 { return float64(s.live.Viewers()) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "segue_live_frames_made_total", Help: "Frames drawn for open pages, each once for all who see the same."}, func() float64 { made, _ := s.live.Frames(); return float64(made) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "segue_live_frames_sent_total", Help: "Frames sent to open pages."}, func() float64 { _, sent := s.live.Frames(); return float64(sent) }))
	m.registry.MustRegister(s.deps.Collectors...)
	m.page = promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{ErrorLog: nil, ErrorHandling: promhttp.ContinueOnError})
	return m
}

// answered counts a request under its route, never under its address: that
// would make a series of each thing there is.
func (m *measures) answered(c echo.Context, took time.Duration) {
	route := c.Path()
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(c.Request().Method, route, strconv.Itoa(c.Response().Status)).Observe(took.Seconds())
}

// metrics is GET /metrics, for admins and for programs with an admin's token.
func (s *Server) metrics(c echo.Context) error {
	if v := visit.Viewer(c); !v.May(models.ReadMetrics) {
		return &models.Error{Code: models.Forbidden, Message: "This token does not have the scope " + string(models.ReadMetrics) + ". Make one that has it under Your account, API tokens."}
	}
	s.measures.page.ServeHTTP(c.Response(), c.Request())
	return nil
}

// profile is GET /debug/pprof/…: what the program is doing, for admins.
func (s *Server) profile(c echo.Context) error {
	if visit.Viewer(c).Token != 0 {
		return &models.Error{Code: models.Forbidden, Message: "Profiles are for people: open this address in a browser in which you are signed in."}
	}
	w, r := c.Response(), c.Request()
	switch name := strings.TrimPrefix(r.URL.Path, "/debug/pprof/"); name {
	case "":
		pprof.Index(w, r)
	case "profile":
		pprof.Profile(w, r)
	case "trace":
		pprof.Trace(w, r)
	case "cmdline", "symbol": // tell of the machine, not of the program's doing
		return errNoSuchPage
	default:
		pprof.Handler(name).ServeHTTP(w, r)
	}
	return nil
}

// isScrape reports whether a program asks for metrics, with credentials of its own.
func isScrape(r *http.Request) bool {
	return r.URL.Path == "/metrics" && r.Header.Get("Authorization") != ""
}
