package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/secret"
	"segue/web/account"
	"segue/web/acting"
	"segue/web/api"
	"segue/web/bell"
	"segue/web/connections"
	"segue/web/demo"
	"segue/web/designer"
	"segue/web/files"
	"segue/web/find"
	"segue/web/fresh"
	"segue/web/gauge"
	"segue/web/grid"
	"segue/web/home"
	"segue/web/hooks"
	"segue/web/inbox"
	"segue/web/instances"
	"segue/web/live"
	"segue/web/moving"
	"segue/web/page"
	"segue/web/people"
	"segue/web/processes"
	"segue/web/questions"
	"segue/web/reach"
	"segue/web/rights"
	"segue/web/sample"
	"segue/web/settings"
	"segue/web/setup"
	"segue/web/signin"
	"segue/web/stage"
	"segue/web/start"
	"segue/web/tables"
	"segue/web/visit"
)

// Deps is what the server is built from.
type Deps struct {
	DB       *models.DB
	Engine   *host.Host
	Kinds    *block.Registry
	Calls    *outside.Caller // of systems outside, for trying connections
	Hooks    *secret.Box     // of the keys that webhooks are signed with
	Sample   *sample.Keeper  // of the sample company; nil: it is not offered
	Sessions scs.Store
	Logger   *slog.Logger
	URL      string         // scheme://host[:port] under which people reach it; empty: as each request says
	Own      string         // scheme://host:port at which it listens, for links in mail while nobody has said more
	Proxies  []netip.Prefix // whose X-Forwarded-For and -Proto are believed

	Collectors []prometheus.Collector // shown among the metrics
}

// Server answers HTTP. Make it with New, run it with Serve.
type Server struct {
	deps        Deps
	log         *slog.Logger
	echo        *echo.Echo
	http        *http.Server
	arriving    arrivals
	listener    atomic.Pointer[closing]
	sessions    *visit.Sessions
	credentials *credentials
	measures    *measures
	live        *live.Hub
	unfollow    context.CancelFunc // ends follow
	followed    chan struct{}      // closed when it has ended
	reaching    sync.WaitGroup     // who tells people of their tasks, and who reads the figures

	api         api.API
	account     account.Screen
	acting      acting.Screen
	bell        bell.Screen
	connections connections.Screen
	demo        demo.Screen
	designer    designer.Screen
	desk        grid.Desk
	tables      tables.Screen
	home        home.Screen
	files       files.Files
	find        find.Screen
	inbox       inbox.Screen
	instances   instances.Screen
	moving      moving.Screen
	stage       stage.Screen
	start       start.Screen
	people      people.Screen
	processes   processes.Screen
	questions   questions.Screen
	settings    settings.Screen
	system      settings.System
	setup       setup.Screen
	signin      signin.Screen
	rights      rights.Screen
	hooks       hooks.Screen
}

// New builds the server and its routes; it does not listen yet. It follows the
// engine's changes until Shutdown.
func New(d Deps) *Server {
	e := echo.New()
	s := &Server{deps: d, log: d.Logger, echo: e, credentials: newCredentials(d.DB), arriving: arrivals{open: map[net.Conn]bool{}}}
	s.live = live.New(live.Options{Viewer: d.DB.ViewerBySignIn, Logger: d.Logger}, map[string]live.Source{
		"home":      fresh.List{Key: AnyInstance, Href: "/", Include: "#fresh", Target: "#home"},
		"inbox":     fresh.List{Key: AnyTask, Href: "/inbox", Include: "#inbox-filters, #tasks [name=shown]", Target: "#tasks"},
		"instances": fresh.List{Key: AnyInstance, Href: "/instances", Include: "#instance-filters, #instance-list [name=shown]", Target: "#instance-list"},
		"instance":  instances.NewLive(instances.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds}),
		"process":   processes.Live{DB: d.DB},
		"task":      inbox.TaskSource{DB: d.DB},
		"system":    fresh.List{Key: Figures, Href: "/system", Target: "#system"},
	})
	s.sessions = visit.NewSessions(d.Sessions, d.DB, strings.HasPrefix(d.URL, "https://"), s.live.Ended)
	s.bell = bell.Screen{DB: d.DB}
	s.account = account.Screen{DB: d.DB, Sessions: s.sessions}
	s.acting = acting.New(d.DB, s.sessions)
	s.files = files.Files{DB: d.DB}
	s.find = find.Screen{DB: d.DB}
	s.api = api.API{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Files: s.files, Hooks: d.Hooks, Logger: s.log}
	s.inbox = inbox.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Files: s.files, Sessions: s.sessions}
	s.start = start.Screen{DB: d.DB, Engine: d.Engine, Files: s.files, Sessions: s.sessions}
	s.designer = designer.Screen{DB: d.DB, Blocks: d.Kinds, Host: d.Engine, Calls: d.Calls, Sessions: s.sessions, Tried: s.tried}
	s.stage = stage.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Calls: d.Calls}
	s.connections = connections.Screen{DB: d.DB, Sessions: s.sessions, Calls: d.Calls}
	s.demo = demo.Screen{DB: d.DB, Sessions: s.sessions, Remove: d.Sample.Remove, Send: s.sendInvoices}
	s.home = home.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Pulses: &home.Pulses{}}
	s.desk = grid.Desk{DB: d.DB, Engine: d.Engine}
	s.tables = tables.Screen{DB: d.DB, Sessions: s.sessions}
	s.instances = instances.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Sessions: s.sessions, Tried: s.tried}
	reacher := reach.New(reach.Reacher{DB: d.DB, Calls: d.Calls, Logger: d.Logger, URL: d.URL, Own: d.Own})
	s.people = people.Screen{DB: d.DB, Sessions: s.sessions, Changed: s.live.AskAgain, Mail: reacher.Invite}
	s.processes = processes.Screen{DB: d.DB, Kinds: d.Kinds, Sessions: s.sessions}
	s.questions = questions.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Calls: d.Calls, Sessions: s.sessions}
	s.moving = moving.Screen{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Sessions: s.sessions}
	s.rights = rights.Screen{DB: d.DB, Sessions: s.sessions, Changed: s.live.AskAgain}
	s.hooks = hooks.Screen{DB: d.DB, Engine: d.Engine, Box: d.Hooks, Sessions: s.sessions}
	s.settings = settings.Screen{DB: d.DB, Sessions: s.sessions, Engine: d.Engine}
	s.setup = setup.Screen{DB: d.DB, Sessions: s.sessions, Sample: d.Sample}
	s.signin = signin.Screen{DB: d.DB, Sessions: s.sessions}
	s.measures = newMeasures(s)
	s.system = settings.System{DB: d.DB, Engine: d.Engine, Kinds: d.Kinds, Gauge: gauge.New(s.measures.registry)}
	s.http = &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(d.Logger.Handler(), slog.LevelDebug),
		ConnState:         s.arriving.changed,
	}
	e.HTTPErrorHandler = s.fail
	e.IPExtractor = s.address()
	e.Use(s.harden, s.record, s.recover, newCrowd(crowdMost, crowdShare, crowdNear, crowdPatience).admit, s.arrive)
	for _, r := range s.table() {
		e.Add(r.Method, r.Path, s.guard(r))
	}
	following, stop := context.WithCancel(context.Background())
	s.unfollow, s.followed = stop, make(chan struct{})
	go s.follow(following, d.Engine.Changes(), s.followed)
	s.reaching.Go(func() { reacher.Follow(following, d.Engine.Changes()) })
	s.reaching.Go(func() { reacher.Watch(following) })
	s.reaching.Go(func() {
		s.system.Gauge.Run(following, func() bool { return s.live.Watched(Figures) }, func() { s.live.Changed(Figures) })
	})
	return s
}

// address tells the client's address; X-Forwarded-For counts only as far as
// trusted proxies wrote it.
func (s *Server) address() echo.IPExtractor {
	if len(s.deps.Proxies) == 0 {
		return echo.ExtractIPDirect()
	}
	options := []echo.TrustOption{echo.TrustLoopback(false), echo.TrustLinkLocal(false), echo.TrustPrivateNet(false)}
	for _, p := range s.deps.Proxies {
		_, network, err := net.ParseCIDR(p.Masked().String())
		if err != nil {
			panic(fmt.Sprintf("web: a netip.Prefix is no CIDR: %v", err))
		}
		options = append(options, echo.TrustIPRange(network))
	}
	return echo.ExtractIPFromXFFHeader(options...)
}

// ServeHTTP answers one request. HEAD is answered as GET, whose body net/http
// then leaves out.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		r = r.Clone(r.Context())
		r.Method = http.MethodGet
	}
	s.echo.ServeHTTP(w, r)
}

// Serve answers on the listener until Shutdown; it then returns nil.
func (s *Server) Serve(l net.Listener) error {
	on := &closing{l, sync.OnceValue(l.Close)}
	s.listener.Store(on)
	err := s.http.Serve(on)
	if err == http.ErrServerClosed || s.listener.Load() == nil {
		return nil
	}
	return err
}

// Shutdown stops accepting, ends every socket, lets open requests finish until
// the context ends, and cuts what is left.
func (s *Server) Shutdown(ctx context.Context) error {
	s.unfollow()
	<-s.followed
	s.reaching.Wait()
	err := s.live.Close(ctx) // http.Server forgets sockets once they are open
	if l := s.listener.Swap(nil); l != nil {
		err = errors.Join(err, l.Close())
		s.http.SetKeepAlivesEnabled(false)
		s.arriving.wait(ctx)
	}
	if e := s.http.Shutdown(ctx); e != nil {
		err = errors.Join(err, s.http.Close())
	}
	return err
}

// theme is POST /theme: for this browser, and for the person if one is signed in.
func (s *Server) theme(c echo.Context) error {
	if v := visit.Viewer(c); v.ID != 0 {
		if err := s.deps.DB.SetTheme(c.Request().Context(), v.ID, c.Request().PostFormValue("theme")); err != nil {
			return err
		}
	}
	page.ThemeHandler().ServeHTTP(c.Response(), c.Request())
	return nil
}

// healthy says that the process lives.
func (s *Server) healthy(c echo.Context) error {
	return c.String(http.StatusOK, "ok\n")
}

// ready says that requests can be answered: the database is there, and has room.
func (s *Server) ready(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 2*time.Second)
	defer cancel()
	if err := s.deps.DB.Ping(ctx); err != nil {
		s.log.WarnContext(ctx, "the database does not answer", "error", err)
		return c.String(http.StatusServiceUnavailable, "the database does not answer\n")
	}
	if err := s.deps.Engine.Ready(); err != nil {
		s.log.WarnContext(ctx, "nothing can be saved", "error", err)
		return c.String(http.StatusServiceUnavailable, err.Error()+"\n")
	}
	return c.String(http.StatusOK, "ready\n")
}
