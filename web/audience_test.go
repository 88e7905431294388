package web

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// audienceVar makes this test binary the process that holds the open pages of
// TestManyViewers, so that the server's memory is the server's alone.
const audienceVar = "SEGUE_TEST_AUDIENCE"

// gathering is which pages the other process opens.
type gathering struct {
	Address string
	Cookies []string // one for each browser
	Pages   []opened
}

type opened struct {
	Browser int // whose cookie
	Topic   string
}

// order is what the other process is told after that.
type order struct {
	Await string // a topic, whose next frames hold Mark
	Mark  string
	Mute  int // so many pages read no more, and as many answer no more
}

// report is what it says: when each page of the topic got the mark.
type report struct {
	Open    int
	Again   int64   // how often a page was opened again, since the server had closed it
	Seen    []int64 // nanoseconds
	Trouble string
}

// audience is the other process, as the test sees it.
type audience struct {
	cmd  *exec.Cmd
	say  *json.Encoder
	hear *json.Decoder
	end  func() error
	once sync.Once
}

func (a *audience) answer(t testing.TB) report {
	t.Helper()
	var r report
	if err := a.hear.Decode(&r); err != nil {
		t.Fatalf("the process with the open pages is gone: %v", err)
	}
	if r.Trouble != "" {
		t.Fatal(r.Trouble)
	}
	return r
}

func (a *audience) tell(t testing.TB, o order) {
	t.Helper()
	if err := a.say.Encode(o); err != nil {
		t.Fatalf("the process with the open pages is gone: %v", err)
	}
}

// leave closes every page at once, as when a browser is killed.
func (a *audience) leave() {
	a.once.Do(func() {
		a.end()
		a.cmd.Wait()
	})
}

// TestAudience is that process.
func TestAudience(t *testing.T) {
	if os.Getenv(audienceVar) == "" {
		t.Skip("skipped: this is what TestManyViewers runs as another process")
	}
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	var plan gathering
	if err := in.Decode(&plan); err != nil {
		t.Fatal(err)
	}
	h := &hall{topics: map[string]*topic{}}
	out.Encode(h.gather(plan))
	for {
		var o order
		if err := in.Decode(&o); err != nil {
			os.Exit(0) // the test is over: all pages are gone at once
		}
		switch {
		case o.Mute > 0:
			h.mute(o.Mute)
			out.Encode(report{})
		default:
			h.topics[o.Await].expect(o.Mark)
			out.Encode(report{})
			r := h.topics[o.Await].wait()
			r.Again = h.again.Load()
			out.Encode(r)
		}
	}
}

// hall is all open pages.
type hall struct {
	topics map[string]*topic
	pages  []*openPage
	again  atomic.Int64
}

// topic is what some pages watch.
type topic struct {
	pages []*openPage

	mu      sync.Mutex
	mark    []byte
	missing map[*openPage]bool
	seen    []int64
	all     chan struct{}
}

// The ways of a page.
const (
	reads int32 = iota
	stalled
	halfOpen
)

type openPage struct {
	open  func() (net.Conn, error)
	again *atomic.Int64
	conn  net.Conn
	topic *topic
	way   atomic.Int32
}

func (h *hall) gather(plan gathering) report {
	pages := make([]*openPage, len(plan.Pages))
	troubles := make(chan error, 1)
	var all sync.WaitGroup
	next := make(chan int)
	for range 32 {
		all.Go(func() {
			for i := range next {
				p := plan.Pages[i]
				open := func() (net.Conn, error) { return knock(plan.Address, plan.Cookies[p.Browser], p.Topic, i) }
				conn, err := open()
				if err != nil {
					select {
					case troubles <- fmt.Errorf("page %d: %w", i, err):
					default:
					}
					continue
				}
				pages[i] = &openPage{open: open, again: &h.again, conn: conn}
			}
		})
	}
	for i := range plan.Pages {
		next <- i
	}
	close(next)
	all.Wait()
	select {
	case err := <-troubles:
		return report{Trouble: err.Error()}
	default:
	}
	first := make(chan struct{}, len(pages))
	for i, p := range pages {
		at := h.topics[plan.Pages[i].Topic]
		if at == nil {
			at = &topic{}
			h.topics[plan.Pages[i].Topic] = at
		}
		p.topic, at.pages = at, append(at.pages, p)
	}
	h.pages = pages
	for _, p := range pages {
		go p.live(first)
	}
	for range pages {
		select {
		case <-first:
		case <-time.After(2 * time.Minute):
			return report{Trouble: "not every page got a frame when it was opened"}
		}
	}
	return report{Open: len(pages)}
}

// knock opens a websocket as a browser does, from one of several addresses. It
// holds no buffers: ten thousand of them are many.
func knock(address, cookie, topic string, i int) (net.Conn, error) {
	from := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, byte(2+i%8))}, Timeout: time.Minute}
	c, err := from.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	c.SetDeadline(time.Now().Add(2 * time.Minute))
	fmt.Fprintf(c, "GET /live?topic=%s HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nCookie: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
		topic, address, address, cookie)
	// Byte by byte up to the empty line: what follows is the first frame.
	var head []byte
	one := make([]byte, 1)
	for !bytes.HasSuffix(head, []byte("\r\n\r\n")) {
		if _, err := io.ReadFull(c, one); err != nil {
			return nil, err
		}
		head = append(head, one[0])
	}
	answer, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(head)), nil)
	if err != nil || answer.StatusCode != http.StatusSwitchingProtocols {
		return nil, fmt.Errorf("answered %.200s (%v)", head, err)
	}
	c.SetDeadline(time.Time{})
	return c, nil
}

var frames = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// redial is how long a page that is not let in waits before it asks again.
const redial = 100 * time.Millisecond

// live reads as long as the page is open; one that the server closes is opened
// again, as browsers do.
func (p *openPage) live(first chan<- struct{}) {
	told := sync.OnceFunc(func() { first <- struct{}{} })
	for p.way.Load() == reads {
		p.read(told)
		if p.way.Load() != reads {
			return
		}
		p.again.Add(1)
		for p.conn.Close(); ; {
			if c, err := p.open(); err == nil {
				p.conn = c
				break
			}
			<-time.After(redial)
			if p.way.Load() != reads {
				return
			}
		}
	}
}

// read takes in frames and answers pings until the page is gone or stalls.
func (p *openPage) read(told func()) {
	head := make([]byte, 10)
	for p.way.Load() != stalled {
		if _, err := io.ReadFull(p.conn, head[:2]); err != nil {
			return
		}
		kind, n := head[0]&15, uint64(head[1]&127)
		switch n {
		case 126:
			io.ReadFull(p.conn, head[2:4])
			n = uint64(binary.BigEndian.Uint16(head[2:4]))
		case 127:
			io.ReadFull(p.conn, head[2:10])
			n = binary.BigEndian.Uint64(head[2:10])
		}
		b := frames.Get().(*bytes.Buffer)
		b.Reset()
		if _, err := io.CopyN(b, p.conn, int64(n)); err != nil {
			return
		}
		switch {
		case p.way.Load() != reads:
		case kind == 9: // a ping; the mask is zero
			p.conn.Write(append([]byte{0x8a, 0x80 | byte(n), 0, 0, 0, 0}, b.Bytes()...))
		case kind == 1:
			p.topic.got(p, b.Bytes())
			told()
		}
		frames.Put(b)
	}
}

// expect begins to look for a mark.
func (t *topic) expect(mark string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.mark, t.missing, t.seen, t.all = []byte(mark), map[*openPage]bool{}, nil, make(chan struct{})
	for _, p := range t.pages {
		if p.way.Load() == reads {
			t.missing[p] = true
		}
	}
	if len(t.missing) == 0 {
		close(t.all)
	}
}

func (t *topic) got(p *openPage, frame []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.missing[p] || !bytes.Contains(frame, t.mark) {
		return
	}
	delete(t.missing, p)
	t.seen = append(t.seen, time.Now().UnixNano())
	if len(t.missing) == 0 {
		close(t.all)
	}
}

func (t *topic) wait() report {
	t.mu.Lock()
	all := t.all
	t.mu.Unlock()
	select {
	case <-all:
	case <-time.After(2 * time.Minute):
		t.mu.Lock()
		defer t.mu.Unlock()
		return report{Trouble: fmt.Sprintf("%d of %d pages never got the frame with %s", len(t.missing), len(t.pages), t.mark)}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return report{Seen: t.seen}
}

// mute takes pages from the end, so that those of every topic are left.
func (h *hall) mute(n int) {
	for i, p := range h.pages[len(h.pages)-2*n:] {
		if i%2 == 0 {
			p.way.Store(stalled)
		} else {
			p.way.Store(halfOpen)
		}
	}
}
