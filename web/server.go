package web

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models/database"
)

// Deps is what the server is built from.
type Deps struct {
	DB     *database.DB
	Logger *slog.Logger
}

// Server answers HTTP. Make it with New, run it with Serve.
type Server struct {
	deps Deps
	echo *echo.Echo
	http *http.Server
}

// New builds the server and its routes; it does not listen yet.
func New(d Deps) *Server {
	e := echo.New()
	s := &Server{deps: d, echo: e}
	s.http = &http.Server{
		Handler:           e,
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          slog.NewLogLogger(d.Logger.Handler(), slog.LevelDebug),
	}
	e.GET("/healthz", s.healthy)
	e.GET("/readyz", s.ready)
	return s
}

// ServeHTTP lets tests call the server without a listener.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.echo.ServeHTTP(w, r) }

// Serve answers on the listener until Shutdown; it then returns nil.
func (s *Server) Serve(l net.Listener) error {
	if err := s.http.Serve(l); err != http.ErrServerClosed {
		return err
	}
	return nil
}

// Shutdown stops accepting, lets open requests finish until the context ends,
// and cuts what is left.
func (s *Server) Shutdown(ctx context.Context) error {
	if err := s.http.Shutdown(ctx); err != nil {
		return s.http.Close()
	}
	return nil
}

// healthy says that the process lives.
func (s *Server) healthy(c echo.Context) error {
	return c.String(http.StatusOK, "ok\n")
}

// ready says that requests can be answered: the database is there.
func (s *Server) ready(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 2*time.Second)
	defer cancel()
	if err := s.deps.DB.Pool.Ping(ctx); err != nil {
		s.deps.Logger.WarnContext(ctx, "the database does not answer", "error", err)
		return c.String(http.StatusServiceUnavailable, "the database does not answer\n")
	}
	return c.String(http.StatusOK, "ready\n")
}
