package live_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"go.uber.org/goleak"

	"segue/models"
	"segue/web/live"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const patience = time.Minute

// counter is a source whose state is a number; the rights of a viewer are
// their role, and only ids in allowed may be watched.
type counter struct {
	state   atomic.Int64
	frames  atomic.Int64 // how often one was rendered
	refuses atomic.Bool
	fails   atomic.Bool
	pad     string
}

func (c *counter) Watch(_ context.Context, v models.Viewer, id string) (live.Watch, error) {
	if c.refuses.Load() || id == "secret" {
		return live.Watch{}, &models.Error{Code: models.Missing, Message: "This does not exist."}
	}
	return live.Watch{Keys: []string{"count:" + id}, Rights: strings.Join(v.Roles(), " ")}, nil
}

func (c *counter) Frame(_ context.Context, id, rights string) ([][]byte, error) {
	c.frames.Add(1)
	if c.fails.Load() {
		return nil, errors.New("the database is gone")
	}
	return [][]byte{fmt.Appendf(nil, `{"count":"%s","rights":"%s","n":%d,"pad":"%s"}`, id, rights, c.state.Load(), c.pad)}, nil
}

type fixture struct {
	*counter
	hub    *live.Hub
	server *httptest.Server
	who    func(signIn int64) (models.Viewer, error)
	mu     sync.Mutex
}

// source is one more kind of topic.
type source struct {
	kind string
	live.Source
}

func start(t testing.TB, o live.Options, more ...source) *fixture {
	t.Helper()
	f := &fixture{counter: &counter{}}
	f.who = func(signIn int64) (models.Viewer, error) {
		return models.Viewer{ID: signIn, SignIn: signIn, Author: true}, nil
	}
	o.Viewer = func(_ context.Context, signIn int64) (models.Viewer, error) {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.who(signIn)
	}
	o.Logger = slog.New(slog.DiscardHandler)
	sources := map[string]live.Source{"count": f.counter}
	for _, s := range more {
		sources[s.kind] = s
	}
	f.hub = live.New(o, sources)
	f.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var id int64
		fmt.Sscan(r.URL.Query().Get("as"), &id)
		if err := f.hub.Serve(w, r, models.Viewer{ID: id, SignIn: id, Author: true}, r.URL.Query()["topic"]); err != nil {
			http.Error(w, err.Error(), http.StatusTooManyRequests)
		}
	}))
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := f.hub.Close(ctx); err != nil {
			t.Errorf("the hub does not close: %v", err)
		}
		f.server.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	return f
}

func (f *fixture) open(t testing.TB, as int64, topics ...string) *websocket.Conn {
	t.Helper()
	c, _, err := f.dial(as, topics...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func (f *fixture) dial(as int64, topics ...string) (*websocket.Conn, *http.Response, error) {
	url := fmt.Sprintf("ws%s?as=%d&topic=%s", strings.TrimPrefix(f.server.URL, "http"), as, strings.Join(topics, "&topic="))
	c, resp, err := websocket.DefaultDialer.Dial(url, nil)
	if err == nil {
		_ = c.SetReadDeadline(time.Now().Add(patience))
	}
	return c, resp, err
}

func next(t testing.TB, c *websocket.Conn) string {
	t.Helper()
	_, text, err := c.ReadMessage()
	if err != nil {
		t.Fatalf("no frame: %v", err)
	}
	return string(text)
}

// until reads frames up to one that holds want.
func until(t testing.TB, c *websocket.Conn, want string) (read int) {
	t.Helper()
	for {
		read++
		if strings.Contains(next(t, c), want) {
			return read
		}
	}
}

func wantClose(t testing.TB, c *websocket.Conn, code int) {
	t.Helper()
	for {
		_, _, err := c.ReadMessage()
		if err == nil {
			continue
		}
		if !websocket.IsCloseError(err, code) {
			t.Fatalf("the socket ended with %v, want code %d", err, code)
		}
		return
	}
}

// eventually polls until is holds.
func eventually(t testing.TB, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !is(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}

func TestAViewerSeesWhatItWatches(t *testing.T) {
	f := start(t, live.Options{Gap: time.Millisecond})
	c := f.open(t, 1, "count:a", "count:secret", "other:a", "count:b")
	got := []string{next(t, c), next(t, c), next(t, c), next(t, c)}
	all := strings.Join(got, "\n")
	for _, want := range []string{`{"refused":"count:secret"}`, `{"refused":"other:a"}`, `"count":"a","rights":"author","n":0`, `"count":"b"`} {
		if !strings.Contains(all, want) {
			t.Errorf("%s missing in\n%s", want, all)
		}
	}
	f.state.Store(7)
	f.hub.Changed("count:secret", "count:a", "count:unwatched")
	if text := next(t, c); !strings.Contains(text, `"count":"a"`) || !strings.Contains(text, `"n":7`) {
		t.Errorf("got %s", text)
	}
	// Later topics, and no more of those given up.
	if err := c.WriteJSON(map[string][]string{"unsubscribe": {"count:a"}, "subscribe": {"count:c", "count:secret"}}); err != nil {
		t.Fatal(err)
	}
	if text := next(t, c); text != `{"refused":"count:secret"}` {
		t.Errorf("got %s", text)
	}
	until(t, c, `"count":"c"`)
	f.state.Store(8)
	f.hub.Changed("count:a", "count:b")
	if text := next(t, c); !strings.Contains(text, `"count":"b"`) {
		t.Errorf("got %s", text)
	}
}

func TestAFrameIsRenderedOnceForAll(t *testing.T) {
	f := start(t, live.Options{Gap: time.Millisecond})
	var viewers []*websocket.Conn
	for i := range 40 {
		c := f.open(t, int64(i+1), "count:a")
		until(t, c, `"n":0`)
		viewers = append(viewers, c)
	}
	if n := f.frames.Load(); n != 1 {
		t.Errorf("%d renderings for 40 viewers of one state", n)
	}
	f.state.Store(1)
	f.hub.Changed("count:a")
	for _, c := range viewers {
		until(t, c, `"n":1`)
	}
	if n := f.frames.Load(); n != 2 {
		t.Errorf("%d renderings for two states", n)
	}
	// What looks the same is not sent again.
	f.hub.Changed("count:a")
	eventually(t, "rendered", func() bool { return f.frames.Load() == 3 })
	f.state.Store(2)
	f.hub.Changed("count:a")
	if text := next(t, viewers[0]); !strings.Contains(text, `"n":2`) {
		t.Errorf("got %s", text)
	}
}

func TestFramesKeepTheirPace(t *testing.T) {
	f := start(t, live.Options{Gap: 50 * time.Millisecond})
	c := f.open(t, 1, "count:a")
	until(t, c, `"n":0`)
	began := time.Now()
	const changes = 3000
	for n := range int64(changes) {
		f.state.Store(n + 1)
		f.hub.Changed("count:a")
		if n%100 == 0 {
			time.Sleep(5 * time.Millisecond) // spread over many gaps: the pace is what is tested
		}
	}
	frames := until(t, c, fmt.Sprintf(`"n":%d`, changes))
	if most := int(time.Since(began)/(50*time.Millisecond)) + 2; frames > most || frames < 2 {
		t.Errorf("%d frames in %s, want at most %d", frames, time.Since(began), most)
	}
}

func TestSignOutClosesSockets(t *testing.T) {
	f := start(t, live.Options{})
	ana, other := f.open(t, 1, "count:a"), f.open(t, 2, "count:a")
	until(t, ana, `"n":0`)
	until(t, other, `"n":0`)
	f.hub.Ended(1)
	wantClose(t, ana, websocket.ClosePolicyViolation)
	f.state.Store(1)
	f.hub.Changed("count:a")
	until(t, other, `"n":1`)
	eventually(t, "one viewer left", func() bool { return f.hub.Viewers() == 1 })
}

func TestRightsAreAskedAgain(t *testing.T) {
	f := start(t, live.Options{Gap: time.Millisecond})
	c := f.open(t, 1, "count:a")
	until(t, c, `"rights":"author"`)
	f.mu.Lock()
	f.who = func(id int64) (models.Viewer, error) {
		return models.Viewer{ID: id, SignIn: id, Admin: true}, nil
	}
	f.mu.Unlock()
	f.hub.AskAgain()
	until(t, c, `"rights":"admin"`) // another set of rights, another frame
	f.refuses.Store(true)
	f.hub.AskAgain()
	until(t, c, `{"ended":"count:a"}`)
	f.mu.Lock()
	f.who = func(int64) (models.Viewer, error) {
		return models.Viewer{}, &models.Error{Code: models.Missing, Message: "This sign-in does not exist."}
	}
	f.mu.Unlock()
	f.hub.AskAgain()
	wantClose(t, c, websocket.ClosePolicyViolation)
}

func TestRightsAreAskedAgainByTime(t *testing.T) {
	f := start(t, live.Options{AskAgain: 5 * time.Millisecond})
	c := f.open(t, 1, "count:a")
	until(t, c, `"n":0`)
	f.refuses.Store(true)
	until(t, c, `{"ended":"count:a"}`)
}

func TestASlowViewerIsDropped(t *testing.T) {
	f := start(t, live.Options{Gap: time.Millisecond, Patience: time.Second}) // whoever reads all the time is never so late
	f.pad = strings.Repeat("x", 1<<20)
	slow, good := f.open(t, 1, "count:a"), f.open(t, 2, "count:a")
	_ = slow.NetConn().(*net.TCPConn).SetReadBuffer(4096)
	stop := make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() { // the good one reads all the time
		for {
			if _, _, err := good.ReadMessage(); err != nil {
				return
			}
			select {
			case <-stop:
				return
			default:
			}
		}
	})
	eventually(t, "the slow viewer is dropped and the good one stays", func() bool {
		f.state.Add(1)
		f.hub.Changed("count:a")
		return f.hub.Viewers() == 1
	})
	close(stop)
	f.state.Add(1)
	f.hub.Changed("count:a")
	done.Wait()
}

func TestAFaultIsWorthAnotherTry(t *testing.T) {
	f := start(t, live.Options{})
	f.fails.Store(true)
	wantClose(t, f.open(t, 1, "count:a"), websocket.CloseTryAgainLater)
	f.fails.Store(false)
	until(t, f.open(t, 1, "count:a"), `"n":0`)
}

func TestUnrulyPagesAreClosed(t *testing.T) {
	f := start(t, live.Options{})
	var many []string
	for i := range 30 {
		many = append(many, fmt.Sprintf("count:%d", i))
	}
	for name, send := range map[string]string{
		"no JSON": "hello", "too large": `{"subscribe":["` + strings.Repeat("x", 5000) + `"]}`,
		"too many topics": `{"subscribe":["` + strings.Join(many, `","`) + `"]}`,
	} {
		t.Run(name, func(t *testing.T) {
			c := f.open(t, 1, "count:a")
			until(t, c, `"n":0`)
			if err := c.WriteMessage(websocket.TextMessage, []byte(send)); err != nil {
				t.Fatal(err)
			}
			for {
				if _, _, err := c.ReadMessage(); err != nil {
					if !websocket.IsCloseError(err, 4000, websocket.CloseMessageTooBig) {
						t.Errorf("ended with %v", err)
					}
					return
				}
			}
		})
	}
}

func TestOneSignInCannotHoldAllSockets(t *testing.T) {
	f := start(t, live.Options{})
	for range 50 {
		f.open(t, 1)
	}
	if _, resp, err := f.dial(1); err == nil || resp == nil || resp.StatusCode != http.StatusTooManyRequests {
		t.Errorf("the 51st page got %v (%v)", resp, err)
	}
	f.open(t, 2)
}

func TestSilentSocketsEnd(t *testing.T) {
	f := start(t, live.Options{Ping: 10 * time.Millisecond})
	f.open(t, 1, "count:a") // never reads, so never answers a ping
	eventually(t, "the silent socket has ended", func() bool { return f.hub.Viewers() == 0 })
}

func TestClosingEndsEverySocket(t *testing.T) {
	f := start(t, live.Options{})
	var open []*websocket.Conn
	for i := range 20 {
		c := f.open(t, int64(i+1), "count:a")
		until(t, c, `"n":0`)
		open = append(open, c)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if err := f.hub.Close(ctx); err != nil {
		t.Fatal(err)
	}
	for _, c := range open {
		wantClose(t, c, websocket.CloseGoingAway) // the page reconnects by itself after that
	}
	if _, _, err := f.dial(1); err == nil {
		t.Error("a closed hub takes new viewers")
	}
}
