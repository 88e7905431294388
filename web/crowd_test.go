package web

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"sync/atomic"
	"testing"
	"testing/synctest"
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
	e.Use(newCrowd(3, 2, 3, patience).admit)
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

// Who makes up what it shows is still one address, and what callers of webhooks
// show counts nothing.
func TestMadeUpCredentialsLeaveRoom(t *testing.T) {
	e := echo.New()
	e.HTTPErrorHandler = func(_ error, c echo.Context) { c.Response().WriteHeader(http.StatusServiceUnavailable) }
	cr := newCrowd(8, 2, 4, webtest.Patience)
	ask := func(path, from, shown string, then func()) int {
		r := httptest.NewRequest("POST", path, nil)
		r.RemoteAddr = from + ":1"
		r.Header.Set("Authorization", shown)
		w := httptest.NewRecorder()
		if err := cr.admit(func(echo.Context) error { then(); return nil })(e.NewContext(r, w)); err != nil {
			return http.StatusServiceUnavailable
		}
		return http.StatusOK
	}
	let := func(path string) (in int) { // with one more inside of each that came in
		var deeper func()
		deeper = func() {
			in++
			ask(path, "192.0.2.1", "made up "+strconv.Itoa(in), deeper)
			if got := ask("/api/processes", "192.0.2.2", "another", func() {}); got != http.StatusOK {
				t.Errorf("with %d inside, another address is answered %d", in, got)
			}
		}
		ask(path, "192.0.2.1", "made up", deeper)
		return in
	}
	if in := let("/api/processes"); in != 4 {
		t.Errorf("%d of one address are answered at a time, not 4", in)
	}
	if in := let("/api/webhooks/x"); in != 2 {
		t.Errorf("%d callers of webhooks are answered at a time, not 2", in)
	}
	if len(cr.each)+len(cr.from)+cr.all != 0 {
		t.Errorf("places stay taken: %v %v %d", cr.each, cr.from, cr.all)
	}
}

// Those who are sent away wait a moment for being told, unless they are very many
// or have gone.
func TestWhoIsSentAwayWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cr := newCrowd(0, 0, 0, webtest.Patience)
		ctx, leave := context.WithCancel(t.Context())
		var told atomic.Int32
		ask := func(ctx context.Context) {
			go func() { cr.pause(ctx); told.Add(1) }()
		}
		is := func(want int32, when string) {
			t.Helper()
			if synctest.Wait(); told.Load() != want {
				t.Errorf("%s %d are told, not %d", when, told.Load(), want)
			}
		}
		ask(ctx)
		for range crowdPaused - 1 {
			ask(t.Context())
		}
		is(0, "at once")
		ask(t.Context())
		is(1, "of one too many")
		leave()
		is(2, "when one has gone")
		time.Sleep(crowdPause)
		is(crowdPaused+1, "after the pause")
		if n := cr.paused.Load(); n != 0 {
			t.Errorf("%d still count as waiting", n)
		}
	})
}
