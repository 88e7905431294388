package web

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"runtime/debug"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/web/acting"
	"segue/web/visit"
)

// arrive makes the visit: number, address and origin of the request, and who
// asks. Requests of programs bring their credentials with them each time; a
// cookie counts nothing there.
func (s *Server) arrive(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		v := &visit.Visit{RequestID: requestID(), Trace: host.ParseTrace(r.Header.Get("Traceparent"), r.Header.Values("Tracestate")...), Address: c.RealIP(), Origin: s.origin(c), Path: r.URL.Path, Host: acting.Hostname(r),
			Local: s.deps.URL == "" && len(s.deps.Proxies) == 0 && acting.Local(r)}
		c.Response().Header().Set("X-Request-Id", v.RequestID)
		c.SetRequest(r.WithContext(visit.With(r.Context(), v)))
		if err := sameSite(r, v.Origin, s.sessions.Cookie()); err != nil {
			return err
		}
		if isAsset(r) || isProbe(r) {
			return next(c)
		}
		if isAPI(r) || isScrape(r) {
			var viewer models.Viewer
			var err error
			if !isWebhook(r) {
				viewer, err = s.credentials.viewer(c.Request(), v.Address)
			}
			if err == nil {
				viewer.Address, v.Viewer = v.Address, viewer
				err = next(c)
			}
			return err
		}
		ctx, err := s.sessions.Load(c.Request(), v)
		if err != nil {
			return err
		}
		c.SetRequest(r.WithContext(ctx))
		return next(c)
	}
}

func isAsset(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/assets/") }
func isProbe(r *http.Request) bool { return r.URL.Path == "/healthz" || r.URL.Path == "/readyz" }

func requestID() string {
	var b [8]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// origin is how the browser addresses this installation: the configured URL,
// else what the request says, believing a proxy only if it is a trusted one.
func (s *Server) origin(c echo.Context) string {
	if s.deps.URL != "" {
		return s.deps.URL
	}
	r := c.Request()
	scheme := "http"
	if r.TLS != nil || s.trusts(r.RemoteAddr) && strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

func (s *Server) trusts(remote string) bool {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		return false
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return false
	}
	for _, p := range s.deps.Proxies {
		if p.Contains(addr.Unmap()) {
			return true
		}
	}
	return false
}

var errCrossSite = errors.New("the request came from another site")

// sameSite refuses requests that change something and were sent by a page of
// another site. Browsers say so themselves by Sec-Fetch-Site; older ones by
// Origin, compared whole. A request with a session but neither header is no
// browser we know.
func sameSite(r *http.Request, origin, cookie string) error {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions:
		return nil
	}
	switch site := r.Header.Get("Sec-Fetch-Site"); site {
	case "same-origin", "none":
		return nil
	case "":
	default:
		return fmt.Errorf("%w: Sec-Fetch-Site is %q", errCrossSite, site)
	}
	if from := r.Header.Get("Origin"); from != "" {
		if sameOrigin(from, origin) {
			return nil
		}
		return fmt.Errorf("%w: Origin is %q, not %q", errCrossSite, from, origin)
	}
	if _, err := r.Cookie(cookie); err == nil {
		return fmt.Errorf("%w: neither Sec-Fetch-Site nor Origin", errCrossSite)
	}
	return nil
}

// sameOrigin compares scheme, host and port; a port left out is the scheme's own.
func sameOrigin(a, b string) bool {
	x, y := originParts(a), originParts(b)
	return x != "" && x == y
}

func originParts(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Scheme == "" || u.Host == "" || u.User != nil || u.Path != "" && u.Path != "/" {
		return ""
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return strings.ToLower(u.Scheme + "://" + u.Hostname() + ":" + port)
}

// policy is the Content-Security-Policy: everything from here, nothing inline.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'"

// harden sets the headers that every answer carries. Private pages are never
// stored: who signed out cannot go back to them.
func (s *Server) harden(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		if strings.HasPrefix(s.origin(c), "https://") {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		if !isAsset(c.Request()) {
			h.Set("Cache-Control", "no-store")
			h.Add("Vary", "Cookie, Accept, HX-Request")
		}
		return next(c)
	}
}

// recover turns a panic into an answer that says what to do; the log has the rest.
func (s *Server) recover(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler {
				panic(p)
			}
			s.log.LogAttrs(c.Request().Context(), slog.LevelError, "panic in a handler", slog.String("route", c.Path()),
				slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
			err = fmt.Errorf("panic: %v", p)
		}()
		return next(c)
	}
}

// record writes one line per request. Secrets in paths are masked and query
// strings left out: people search for names and open links with tokens.
func (s *Server) record(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		start := time.Now()
		if err := next(c); err != nil {
			s.fail(err, c)
		}
		r := c.Request()
		if isAsset(r) || isProbe(r) {
			return nil
		}
		s.measures.answered(c, time.Since(start))
		v := visit.Of(r.Context())
		attrs := []slog.Attr{slog.String("request", v.RequestID),
			slog.String("method", r.Method), slog.String("path", loggedPath(c)), slog.Int("status", c.Response().Status),
			slog.Duration("took", time.Since(start)), slog.Int64("bytes", c.Response().Size),
			slog.String("address", v.Address), slog.Int64("person", v.Viewer.ID)}
		if v.Trace != "" {
			attrs = append(attrs, slog.String("trace", v.Trace.ID()))
		}
		if instance := cmp.Or(v.Instance, c.Param("instance")); instance != "" {
			attrs = append(attrs, slog.String("instance", instance))
		}
		s.log.LogAttrs(r.Context(), slog.LevelInfo, "request", attrs...)
		return nil
	}
}

// loggedPath is the request's path with the secret of a one-time link masked;
// of an address that is no route, only the beginning.
func loggedPath(c echo.Context) string {
	path := c.Request().URL.Path
	if secret := c.Param("link"); secret != "" {
		return strings.ReplaceAll(path, secret, "…")
	}
	if c.Path() == "" || strings.HasSuffix(c.Path(), "/*") {
		first, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
		if rest != "" {
			first += "/…"
		}
		return "/" + first
	}
	return path
}
