package durable

import (
	"bytes"
	"encoding/binary"
	"io"
	"net"
	"sync"
	"testing"
)

// proxy carries one server's connections to Postgres, and can fail to.
type proxy struct {
	listener net.Listener
	socket   string

	mu     sync.Mutex
	wires  map[*wire]bool
	paused chan struct{} // closed when bytes move again; nil: they move
	lose   int           // so many answers to COMMIT are still to be lost
	lost   int
	commit func() // done once, when Postgres has next carried out a COMMIT, which is not answered
}

// wire is one connection through the proxy.
type wire struct {
	client, server net.Conn
	dead           bool // half open: both ends are there, nothing arrives
}

func newProxy(t testing.TB, socket string) *proxy {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l, socket: socket, wires: map[*wire]bool{}}
	go p.run()
	t.Cleanup(func() {
		l.Close()
		p.resume()
		p.cut()
	})
	return p
}

func (p *proxy) port() int { return p.listener.Addr().(*net.TCPAddr).Port }

func (p *proxy) run() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		go p.carry(client)
	}
}

func (p *proxy) carry(client net.Conn) {
	server, err := net.Dial("unix", p.socket)
	if err != nil {
		client.Close() // as a server that is not there refuses
		return
	}
	w := &wire{client: client, server: server}
	p.mu.Lock()
	p.wires[w] = true
	p.mu.Unlock()
	var both sync.WaitGroup
	both.Go(func() { p.ask(w) })
	both.Go(func() { p.answer(w) })
	both.Wait()
	p.mu.Lock()
	delete(p.wires, w)
	p.mu.Unlock()
}

// close ends both sides; what is dead stays open until it is cut.
func (w *wire) close() {
	w.client.Close()
	w.server.Close()
}

// passes waits while bytes are held back and says whether they may go on.
func (p *proxy) passes(w *wire) bool {
	for {
		p.mu.Lock()
		dead, paused := w.dead, p.paused
		p.mu.Unlock()
		if dead {
			return false
		}
		if paused == nil {
			return true
		}
		<-paused
	}
}

// ask carries what the client says.
func (p *proxy) ask(w *wire) {
	buf := make([]byte, 64<<10)
	for {
		n, err := w.client.Read(buf)
		if n > 0 && p.passes(w) {
			if _, err := w.server.Write(buf[:n]); err != nil {
				break
			}
		}
		if err != nil {
			break
		}
	}
	p.end(w)
}

// end closes a wire, unless it is to look open.
func (p *proxy) end(w *wire) {
	p.mu.Lock()
	dead := w.dead
	p.mu.Unlock()
	if !dead {
		w.close()
	}
}

// answer carries what Postgres says, message by message: an answer to COMMIT
// can be lost on the way.
func (p *proxy) answer(w *wire) {
	defer p.end(w)
	head := make([]byte, 5)
	for {
		if _, err := io.ReadFull(w.server, head); err != nil {
			return
		}
		n := int64(binary.BigEndian.Uint32(head[1:])) - 4
		if head[0] == 'C' && n < 64 {
			tag := make([]byte, n)
			if _, err := io.ReadFull(w.server, tag); err != nil {
				return
			}
			if bytes.Equal(tag, []byte("COMMIT\x00")) && p.loses() {
				return
			}
			if p.passes(w) {
				w.client.Write(append(bytes.Clone(head), tag...))
			}
			continue
		}
		to := io.Writer(w.client)
		if !p.passes(w) {
			to = io.Discard
		}
		if _, err := to.Write(head); err != nil {
			return
		}
		if _, err := io.CopyN(to, w.server, n); err != nil {
			return
		}
	}
}

func (p *proxy) loses() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if do := p.commit; do != nil {
		p.commit = nil
		do()
		return true
	}
	if p.lose == 0 {
		return false
	}
	p.lose--
	p.lost++
	return true
}

// loseCommits has the next n answers to COMMIT be lost, with their connections.
func (p *proxy) loseCommits(n int) {
	p.mu.Lock()
	p.lose = n
	p.mu.Unlock()
}

// committed does something in the instant between the next COMMIT and its
// answer, which is lost; cancel says whether it was too late to call it off.
func (p *proxy) committed(do func()) (cancel func() (done bool)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.commit = do
	return func() bool {
		p.mu.Lock()
		defer p.mu.Unlock()
		done := p.commit == nil
		p.commit = nil
		return done
	}
}

// pause holds everything back until resume.
func (p *proxy) pause() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.paused == nil {
		p.paused = make(chan struct{})
	}
}

func (p *proxy) resume() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.paused != nil {
		close(p.paused)
		p.paused = nil
	}
}

// cut ends every connection.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.wires {
		w.close()
	}
}

// halfOpen leaves every connection that there is open on both sides with
// nothing arriving any more. Later ones work.
func (p *proxy) halfOpen() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.wires {
		w.dead = true
	}
}

// bury ends the connections that only look open.
func (p *proxy) bury() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for w := range p.wires {
		if w.dead {
			w.close()
		}
	}
}
