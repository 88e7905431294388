package acting

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/visit"
)

// Screen answers for windows in which a colleague is played. Make it with New.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	doors    *doors
}

// New makes the screen. Its doors are in memory: they lead to this machine.
func New(db *models.DB, sessions *visit.Sessions) Screen {
	return Screen{DB: db, Sessions: sessions, doors: &doors{open: map[[sha256.Size]byte]door{}}}
}

// doors are the one-time addresses under way to another host.
type doors struct {
	mu   sync.Mutex
	open map[[sha256.Size]byte]door
}

// door lets one window in.
type door struct {
	person int64
	host   string
	by     models.Actor
	until  time.Time
}

// stays is how long a door stays open: a redirect takes no longer.
const stays = time.Minute

func (d *doors) add(x door) string {
	secret := rand.Text()
	d.mu.Lock()
	defer d.mu.Unlock()
	for key, old := range d.open {
		if time.Now().After(old.until) {
			delete(d.open, key)
		}
	}
	d.open[sha256.Sum256([]byte(secret))] = x
	return secret
}

// look finds a door; take closes it behind whoever goes through.
func (d *doors) look(secret, host string, take bool) (door, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	key := sha256.Sum256([]byte(secret))
	x, ok := d.open[key]
	if !ok || time.Now().After(x.until) || x.host != host {
		return door{}, &models.Error{Code: models.Expired, Message: "This window was opened already, or too long ago. Choose the colleague once more from your own menu."}
	}
	if take {
		delete(d.open, key)
	}
	return x, nil
}

// Local reports whether a request comes from this machine, to this machine, by
// a name that can only be this machine's.
func Local(r *http.Request) bool {
	from, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	ip := net.ParseIP(from)
	name := Hostname(r)
	to := net.ParseIP(strings.Trim(name, "[]"))
	return ip != nil && ip.IsLoopback() && (to != nil && to.IsLoopback() || name == "localhost" || strings.HasSuffix(name, ".localhost"))
}

// Hostname is the host that a request is for, without its port.
func Hostname(r *http.Request) string {
	if name, _, err := net.SplitHostPort(r.Host); err == nil {
		return strings.ToLower(name)
	}
	return strings.ToLower(r.Host)
}

// Open is GET /act-as/:person: leads to the colleague's own host.
func (s Screen) Open(c echo.Context) error {
	id, err := visit.ID(c, "person")
	if err != nil {
		return err
	}
	p, err := s.DB.Person(c.Request().Context(), id)
	if err != nil {
		return err
	}
	host := models.Slug(p.Name) + ".localhost"
	secret := s.doors.add(door{person: p.ID, host: host, by: visit.By(c), until: time.Now().Add(stays)})
	to := host
	if _, port, err := net.SplitHostPort(c.Request().Host); err == nil {
		to = net.JoinHostPort(host, port)
	}
	return c.Redirect(http.StatusSeeOther, fmt.Sprintf("http://%s/acting/%s", to, secret))
}

// Door is a one-time secret that lets a window on that host in as a person.
func (s Screen) Door(person int64, host string) string {
	return s.doors.add(door{person: person, host: host, by: models.Program, until: time.Now().Add(stays)})
}

// Check reports, as an Expired error, whether a door no longer opens.
func (s Screen) Check(host, secret string) error {
	_, err := s.doors.look(secret, host, false)
	return err
}

// Enter is GET /acting/:link on the colleague's host: signs the window in.
func (s Screen) Enter(c echo.Context) error {
	ctx := c.Request().Context()
	x, err := s.doors.look(c.Param("link"), Hostname(c.Request()), true)
	if err != nil {
		return err
	}
	p, err := s.DB.Person(ctx, x.person)
	if err != nil {
		return err
	}
	if err := s.Sessions.BeginActing(c, p, x.by.Name); err != nil {
		return err
	}
	if err := s.DB.Record(ctx, x.by, models.Deed{Action: "sample.acted", TargetKind: "person", TargetID: p.ID, TargetName: p.Name}); err != nil {
		return err
	}
	return visit.Go(c, "/")
}
