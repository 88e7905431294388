package live

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	"segue/models"
)

// viewer is one open socket. Its writer goroutine alone writes to the socket
// and touches subs; its reader only hands on what the page asks for.
type viewer struct {
	hub    *Hub
	socket *websocket.Conn
	signIn int64

	woken chan *wave        // there is a frame for it
	asks  chan request      // what the page asks for
	ends  chan closing      // why it must end
	again chan struct{}     // its rights are in doubt
	done  chan struct{}     // closed when the writer has ended
	subs  map[string]*place // by topic
}

// place is where a viewer stands in a scene.
type place struct {
	scene *scene
	from  int64 // the first drawing that is no older than its page
	seen  int64 // the last frame that it got
}

type request struct {
	Subscribe   []string `json:"subscribe"`
	Unsubscribe []string `json:"unsubscribe"`
}

type closing struct {
	code int
	text string
}

// Closing codes. The page reconnects by itself after those that pass (RFC 6455, 7.4).
var (
	closeSignedOut = closing{websocket.ClosePolicyViolation, "signed out"}
	closeUnruly    = closing{4000, "too many or unreadable messages"} // of our own: it is no sign-out
	closeRestart   = closing{websocket.CloseGoingAway, "the server stops"}
	closeFault     = closing{websocket.CloseTryAgainLater, "try again"}
	closeGone      = closing{}
)

// writers lends write buffers to sockets for the time of one write.
var writers sync.Pool

// upgrader: the caller has compared the origin.
var upgrader = websocket.Upgrader{ReadBufferSize: 256, WriteBufferSize: 4096, WriteBufferPool: &writers,
	CheckOrigin: func(*http.Request) bool { return true }}

// ErrTooMany says that the sign-in has too many pages open.
var ErrTooMany = &models.Error{Code: models.TooMany, Message: "Too many pages of Segue are open in this browser. Close some, then reload this one."}

// Serve turns the request into a socket for the viewer, who follows topics
// from the start, and returns at once. The caller has checked that the request
// comes from a page of this installation.
func (h *Hub) Serve(w http.ResponseWriter, r *http.Request, who models.Viewer, topics []string) error {
	if !h.reserve(who.SignIn) {
		return ErrTooMany
	}
	socket, err := upgrader.Upgrade(w, r, nil) // answers by itself if it fails
	if err != nil {
		h.release(who.SignIn)
		return nil
	}
	v := &viewer{hub: h, socket: socket, signIn: who.SignIn, woken: make(chan *wave, 1), asks: make(chan request),
		ends: make(chan closing, 1), again: make(chan struct{}, 1), done: make(chan struct{}), subs: map[string]*place{}}
	h.enter(v)
	go v.read()
	go v.write(who, topics)
	return nil
}

// wake tells the writer that there is something new; the wave, if any, is over
// for it once that was written, or has to wait.
func (v *viewer) wake(w *wave) {
	if w != nil {
		w.left.Add(1)
	}
	select {
	case v.woken <- w:
	default: // it knows already
		w.arrived()
	}
}

func (v *viewer) doubt() {
	select {
	case v.again <- struct{}{}:
	default:
	}
}

// end makes the writer close the socket; the first reason counts.
func (v *viewer) end(why closing) {
	select {
	case v.ends <- why:
	default:
	}
}

// maxMessage is the most a page may send at once, in bytes.
const maxMessage = 4096

// read hands what the page sends to the writer until the socket ends.
func (v *viewer) read() {
	defer v.hub.running.Done()
	defer v.end(closeGone)
	silence := 2 * v.hub.options.Ping
	v.socket.SetReadLimit(maxMessage)
	alive := func(string) error { return v.socket.SetReadDeadline(time.Now().Add(silence)) }
	v.socket.SetPongHandler(alive)
	_ = alive("") // a socket that is closed already fails at the next read
	for {
		_, text, err := v.socket.ReadMessage()
		if err != nil {
			return
		}
		var ask request
		if json.Unmarshal(text, &ask) != nil {
			v.end(closeUnruly)
			return
		}
		select {
		case v.asks <- ask:
		case <-v.done:
			return
		}
	}
}

// write is the viewer's life: it answers requests, sends frames at their pace,
// pings, and asks for rights again.
func (v *viewer) write(who models.Viewer, topics []string) {
	h := v.hub
	defer h.running.Done()
	defer close(v.done)
	defer func() { _ = v.socket.Close() }() // the reader ends by it
	defer func() {
		h.leave(v)
		select {
		case w := <-v.woken: // nobody wakes it any more
			w.arrived()
		default:
		}
	}()
	ping, doubt := time.NewTicker(h.options.Ping), time.NewTicker(h.options.AskAgain)
	defer ping.Stop()
	defer doubt.Stop()
	pace := time.NewTimer(0)
	defer pace.Stop()
	ready, news := false, false // may send again; has something to send
	var w *wave
	defer func() { w.arrived() }()
	err := v.subscribe(who, topics)
	for err == nil {
		if ready && news {
			sent, e := v.send()
			ready, news, err = sent == 0, false, e
			if sent > 0 {
				pace.Reset(h.options.Gap * time.Duration(sent))
			}
			continue
		}
		w.arrived()
		w = nil
		select {
		case why := <-v.ends:
			v.close(why)
			return
		case <-h.ctx.Done():
			return
		case <-pace.C:
			ready = true
		case w = <-v.woken:
			news = true
		case ask := <-v.asks:
			err = v.answer(who, ask)
		case <-ping.C:
			err = v.socket.WriteControl(websocket.PingMessage, nil, time.Now().Add(h.options.Patience))
		case <-doubt.C:
			who, err = v.askAgain()
		case <-v.again:
			who, err = v.askAgain()
		}
	}
	v.fail(err)
}

// fail ends a viewer after an error: a sign-in that ended is told so, a fault
// of ours is worth another try, a broken socket is past telling.
func (v *viewer) fail(err error) {
	switch {
	case errors.Is(err, errSignedOut):
		v.close(closeSignedOut)
	case errors.Is(err, errUnruly):
		v.close(closeUnruly)
	case isSocketError(err):
	default:
		if v.hub.ctx.Err() == nil {
			v.hub.options.Logger.Warn("a live page could not be kept up to date", slog.String("error", err.Error()))
		}
		v.close(closeFault)
	}
}

var (
	errSignedOut = errors.New("the sign-in has ended")
	errUnruly    = errors.New("the page asked for too many topics")
)

// socketError marks what went wrong while writing to the socket.
type socketError struct{ error }

func isSocketError(err error) bool {
	_, ok := errors.AsType[socketError](err)
	return ok
}

func (v *viewer) close(why closing) {
	if why == closeGone {
		return
	}
	// Whether the last word arrives makes no difference to the end.
	_ = v.socket.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(why.code, why.text), time.Now().Add(v.hub.options.Patience))
}

func (v *viewer) say(text []byte) error {
	m, err := websocket.NewPreparedMessage(websocket.TextMessage, text)
	if err != nil {
		return err
	}
	return v.show(m)
}

// show sends a message that others get too: it was framed once.
func (v *viewer) show(m *websocket.PreparedMessage) error {
	if err := v.socket.SetWriteDeadline(time.Now().Add(v.hub.options.Patience)); err != nil {
		return socketError{err}
	}
	if err := v.socket.WritePreparedMessage(m); err != nil {
		return socketError{err}
	}
	return nil
}

// tell sends one of the hub's own words about a topic.
func (v *viewer) tell(word, topic string) error {
	text, err := json.Marshal(map[string]string{word: topic})
	if err != nil {
		return err
	}
	return v.say(text)
}

// send sends every topic's frame that is new to this viewer.
func (v *viewer) send() (sent int, err error) {
	for topic, p := range v.subs {
		frame, err := p.scene.current(p)
		if errors.Is(err, &models.Error{Code: models.Missing}) {
			v.drop(topic)
			if err := v.tell("ended", topic); err != nil {
				return sent, err
			}
			continue
		}
		if err != nil {
			return sent, err
		}
		if frame == nil {
			continue
		}
		if err := v.show(frame); err != nil {
			return sent, err
		}
		sent++
		v.hub.sent.Add(1)
	}
	return sent, nil
}

func (v *viewer) answer(who models.Viewer, ask request) error {
	for _, topic := range ask.Unsubscribe {
		v.drop(topic)
	}
	if len(ask.Subscribe) == 0 {
		return nil
	}
	// The rights are those of now, not of when the page was opened.
	who, err := v.whoNow(who)
	if err != nil {
		return err
	}
	return v.subscribe(who, ask.Subscribe)
}

// askPatience bounds the questions to the database.
const askPatience = 10 * time.Second

func (v *viewer) whoNow(was models.Viewer) (models.Viewer, error) {
	ctx, cancel := context.WithTimeout(v.hub.ctx, askPatience)
	defer cancel()
	who, err := v.hub.options.Viewer(ctx, v.signIn)
	if errors.Is(err, &models.Error{Code: models.Missing}) {
		return was, errSignedOut
	}
	return who, err
}

func (v *viewer) subscribe(who models.Viewer, topics []string) error {
	for _, topic := range topics {
		if len(v.subs) >= maxTopics {
			return errUnruly
		}
		if v.subs[topic] != nil {
			continue
		}
		p, err := v.admit(who, topic)
		if err != nil {
			return err
		}
		if p == nil {
			if err := v.tell("refused", topic); err != nil {
				return err
			}
			continue
		}
		v.subs[topic] = p
		v.wake(nil)
	}
	return nil
}

// admit returns the viewer's place in the topic's scene, nil if the topic is
// not theirs to watch.
func (v *viewer) admit(who models.Viewer, topic string) (*place, error) {
	kind, id, _ := strings.Cut(topic, ":")
	source := v.hub.sources[kind]
	if source == nil {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(v.hub.ctx, askPatience)
	defer cancel()
	w, err := source.Watch(ctx, who, id)
	if _, refused := errors.AsType[*models.Error](err); refused {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return v.hub.watch(v, topic, id, source, w).enters(), nil
}

// askAgain proves the viewer and each topic anew and drops what is no longer theirs.
func (v *viewer) askAgain() (models.Viewer, error) {
	who, err := v.whoNow(models.Viewer{})
	if err != nil {
		return who, err
	}
	for topic, was := range v.subs {
		p, err := v.admit(who, topic)
		if err != nil {
			return who, err
		}
		switch {
		case p == nil:
			v.drop(topic)
			if err := v.tell("ended", topic); err != nil {
				return who, err
			}
		case p.scene != was.scene: // the rights are others now
			v.hub.mu.Lock()
			v.hub.unwatch(v, was.scene)
			v.subs[topic] = p
			v.hub.mu.Unlock()
			v.wake(nil)
		}
	}
	return who, nil
}

func (v *viewer) drop(topic string) {
	v.hub.mu.Lock()
	defer v.hub.mu.Unlock()
	if p := v.subs[topic]; p != nil {
		v.hub.unwatch(v, p.scene)
		delete(v.subs, topic)
	}
}
