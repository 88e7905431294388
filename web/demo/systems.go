package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"github.com/emersion/go-smtp"

	"segue/models"
)

// System is one demo system. Name is also the slug of the connection to it.
type System struct {
	Name    string
	Title   string // as people call it, and the connection's name
	Icon    string
	Summary string
	Says    string // what it is told, for its page
}

// All are the demo systems, in the order of the page.
var All = []System{
	{ERP, "ERP", "package", "Orders that were placed, and postings in the books.", "Orders and postings"},
	{Bank, "Bank", "landmark", "Carries out each payment once, however often it is asked.", "Payments"},
	{Bureau, "Credit bureau", "scale", "Says how well somebody has paid before.", "Reports"},
	{HR, "HR directory", "users", "Employees with accounts, payroll, benefits and training.", "Records"},
	{Mail, "Office mail", "mail", "Catches every message instead of sending it on.", "Messages"},
}

// The names.
const (
	ERP    = "erp"
	Bank   = "bank"
	Bureau = "credit-bureau"
	HR     = "hr-directory"
	Mail   = models.DemoMailServer
)

// Known is the demo system of this name.
func Known(name string) (System, bool) {
	for _, s := range All {
		if s.Name == name {
			return s, true
		}
	}
	return System{}, false
}

// Config is what the systems are made of; DB is needed.
type Config struct {
	DB     *models.DB
	Clock  func() time.Time // nil: time.Now
	Slow   time.Duration    // how long "slow" takes; 0: 4 s
	Logger *slog.Logger     // nil: slog.Default
}

// Systems are the running demo systems. Make them with Open.
type Systems struct {
	Config
	ports   map[string]int
	servers []*http.Server
	mail    *smtp.Server
	running sync.WaitGroup
	stop    chan struct{} // closed by Close: nobody is kept waiting
}

// Open lets every system listen, on the port that its connection names where
// that is free. A connection whose port was taken is led to the new one.
func Open(ctx context.Context, c Config) (*Systems, error) {
	if c.Clock == nil {
		c.Clock = time.Now
	}
	if c.Slow == 0 {
		c.Slow = 4 * time.Second
	}
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	s := &Systems{Config: c, ports: map[string]int{}, stop: make(chan struct{})}
	for _, system := range All {
		if err := s.open(ctx, system); err != nil {
			return nil, errors.Join(fmt.Errorf("the demo system %s does not start: %w", system.Title, err), s.Close())
		}
	}
	return s, nil
}

func (s *Systems) open(ctx context.Context, system System) error {
	row, err := s.DB.ConnectionBySlug(ctx, system.Name)
	stands := err == nil
	if err != nil && !errors.Is(err, &models.Error{Code: models.Missing}) {
		return err
	}
	l, err := listen(portOf(row.Config))
	if err != nil {
		return err
	}
	s.ports[system.Name] = l.Addr().(*net.TCPAddr).Port
	s.serve(system.Name, l)
	if !stands || portOf(row.Config) == s.ports[system.Name] {
		return nil
	}
	form := s.Connection(system)
	_, err = s.DB.ChangeConnection(ctx, models.Program, row.ID, row.Revision, form,
		func(was models.Connection) (models.Secrets, error) {
			return models.Secrets{Sealed: was.Secrets, Names: was.SecretNames}, nil
		})
	return err
}

// listen takes the port if it is free, else another: of this machine only.
func listen(port int) (net.Listener, error) {
	if port != 0 {
		if l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err == nil {
			return l, nil
		}
	}
	return net.Listen("tcp", "127.0.0.1:0")
}

// portOf reads the port of a connection's settings; 0 if it names none.
func portOf(config json.RawMessage) int {
	var c struct {
		URL  string `json:"url"`
		Port int    `json:"port"`
	}
	if json.Unmarshal(config, &c) != nil {
		return 0
	}
	if u, err := url.Parse(c.URL); err == nil && u.Port() != "" {
		c.Port, _ = strconv.Atoi(u.Port()) // a URL's port is a number
	}
	return c.Port
}

// Connection is how an admin would configure the connection to a system, with
// the exception that lets calls through to this machine.
func (s *Systems) Connection(system System) models.ConnectionForm {
	port := s.ports[system.Name]
	form := models.ConnectionForm{Name: system.Title, Slug: system.Name, Connector: "http", Allowed: []string{fmt.Sprintf("127.0.0.1:%d", port)},
		Config: json.RawMessage(fmt.Sprintf(`{"url":"http://127.0.0.1:%d","auth":"none","timeout":10}`, port))}
	if system.Name == Mail {
		form.Connector = "smtp"
		form.Config = json.RawMessage(fmt.Sprintf(`{"host":"127.0.0.1","port":%d,"encryption":"none","from":"office@harbour-cu.example","sender":"Harbour Credit Union","timeout":10}`, port))
	}
	return form
}

func (s *Systems) serve(name string, l net.Listener) {
	if name == Mail {
		s.mail = smtp.NewServer(&catcher{s})
		s.mail.Domain, s.mail.ReadTimeout, s.mail.WriteTimeout, s.mail.MaxMessageBytes = "demo.localhost", time.Minute, time.Minute, 4<<20
		s.running.Go(func() { s.ended(name, s.mail.Serve(l)) })
		return
	}
	mux := http.NewServeMux()
	map[string]func(*http.ServeMux){ERP: s.erp, Bank: s.bank, Bureau: s.bureau, HR: s.hr}[name](mux)
	server := &http.Server{Handler: s.behaving(name, mux), ReadHeaderTimeout: 10 * time.Second,
		ErrorLog: slog.NewLogLogger(s.Logger.Handler(), slog.LevelDebug)}
	s.servers = append(s.servers, server)
	s.running.Go(func() { s.ended(name, server.Serve(l)) })
}

func (s *Systems) ended(name string, err error) {
	select {
	case <-s.stop:
	default:
		s.Logger.Error("a demo system ended by itself", "system", name, "error", err)
	}
}

// Close ends every system at once, as a machine that is switched off.
func (s *Systems) Close() error {
	if s == nil {
		return nil
	}
	close(s.stop)
	var err error
	for _, server := range s.servers {
		err = errors.Join(err, server.Close())
	}
	if s.mail != nil {
		err = errors.Join(err, s.mail.Close())
	}
	s.running.Wait()
	return err
}

// rest waits as long as "slow" takes; false if it was not waited to the end.
func (s *Systems) rest(ctx context.Context) bool {
	clock := time.NewTimer(s.Slow)
	defer clock.Stop()
	select {
	case <-clock.C:
		return true
	case <-ctx.Done():
	case <-s.stop:
	}
	return false
}

// mode is how a system behaves; one whose mode cannot be read works.
func (s *Systems) mode(ctx context.Context, name string) models.DemoMode {
	mode, err := s.DB.DemoMode(ctx, name)
	if err != nil && ctx.Err() == nil {
		s.Logger.WarnContext(ctx, "how a demo system should behave could not be read", "system", name, "error", err)
	}
	return mode
}

// behaving puts the switches before a system of the web.
func (s *Systems) behaving(name string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		switch s.mode(r.Context(), name) {
		case models.DemoDown:
			panic(http.ErrAbortHandler) // hangs up without a word
		case models.DemoSlow:
			if !s.rest(r.Context()) {
				panic(http.ErrAbortHandler)
			}
		case models.DemoNonsense:
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write([]byte("<html><body><h1>Scheduled maintenance</h1></body></html>"))
			return
		}
		next.ServeHTTP(w, r)
	})
}
