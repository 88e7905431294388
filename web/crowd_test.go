package web

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"segue/runtime/host"
	"segue/web/webtest"
)

// One program that sends slowly takes no place from the others for ever, and
// never all of them.
func TestOneCallerLeavesRoomForOthers(t *testing.T) {
	t.Run("share", func(t *testing.T) { slowCallers(t, 10*webtest.Patience, false) }) // nobody is sent away for being slow
	t.Run("patience", func(t *testing.T) { slowCallers(t, 200*time.Millisecond, true) })
}

func slowCallers(t *testing.T, patience time.Duration, ends bool) {
	e := echo.New()
	busy, late := make(chan struct{}, 9), make(chan error, 9)
	e.HTTPErrorHandler = func(err error, c echo.Context) {
		if errors.Is(err, host.ErrBusy) {
			busy <- struct{}{}
		}
		c.Response().WriteHeader(http.StatusServiceUnavailable)
	}
	entered := make(chan struct{}, 9)
	e.Use(newCrowd(3, 2, patience).admit)
	e.POST("/api/slow", func(c echo.Context) error {
		entered <- struct{}{}
		_, err := io.ReadAll(c.Request().Body)
		late <- err
		return err
	})
	e.POST("/api/quick", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	server := httptest.NewServer(e)
	t.Cleanup(server.Close)
	slowly := func(token string) {
		t.Helper()
		conn, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close() })
		io.WriteString(conn, "POST /api/slow HTTP/1.1\r\nHost: segue\r\nAuthorization: Bearer "+token+"\r\nContent-Length: 9\r\n\r\n{")
	}
	wait := func(what string, on <-chan struct{}) {
		t.Helper()
		select {
		case <-on:
		case <-time.After(webtest.Patience):
			t.Fatal(what)
		}
	}
	quick := func(token string) int {
		t.Helper()
		r, _ := http.NewRequestWithContext(t.Context(), "POST", server.URL+"/api/quick", nil)
		r.Header.Set("Authorization", "Bearer "+token)
		a, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		a.Body.Close()
		return a.StatusCode
	}
	if !ends {
		for range 4 { // more than its share
			slowly("a")
		}
		for range 2 {
			wait("nobody was let in", entered)
			wait("more than its share was let in", busy)
		}
		if status := quick("b"); status != http.StatusNoContent {
			t.Errorf("while another sends slowly, it is answered %d", status)
		}
		return
	}
	for range 2 {
		slowly("a")
	}
	for range 2 {
		select {
		case err := <-late:
			if !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Errorf("a body that does not come ends with %v", err)
			}
		case <-time.After(webtest.Patience):
			t.Fatal("a place is held without end")
		}
	}
}
