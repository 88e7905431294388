package live_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"segue/web/live"
)

// viewers opens n sockets that watch one topic, at the price of a connection
// each on the client's side: no library holds buffers there.
func viewers(b *testing.B, f *fixture, n int) []net.Conn {
	b.Helper()
	addr := strings.TrimPrefix(f.server.URL, "http://")
	var open []net.Conn
	for i := range n {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			b.Fatal(err)
		}
		fmt.Fprintf(c, "GET /?as=%d&topic=count:a HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", i+1, addr)
		r := bufio.NewReaderSize(c, 256)
		resp, err := http.ReadResponse(r, nil)
		if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
			b.Fatalf("viewer %d: %v %v", i, resp, err)
		}
		frame(b, r)
		open = append(open, c)
	}
	return open
}

// frame reads one text frame of less than 64 kB and returns its length.
func frame(b testing.TB, r *bufio.Reader) int {
	head := make([]byte, 2)
	if _, err := readFull(r, head); err != nil {
		b.Fatal(err)
	}
	n := int(head[1])
	if n == 126 {
		if _, err := readFull(r, head); err != nil {
			b.Fatal(err)
		}
		n = int(head[0])<<8 | int(head[1])
	}
	if _, err := r.Discard(n); err != nil {
		b.Fatal(err)
	}
	return n
}

func readFull(r *bufio.Reader, p []byte) (int, error) {
	for i := range p {
		c, err := r.ReadByte()
		if err != nil {
			return i, err
		}
		p[i] = c
	}
	return len(p), nil
}

// BenchmarkViewers reports what an open page costs the server in memory, and
// how long a change takes to reach the last of all viewers.
func BenchmarkViewers(b *testing.B) {
	for _, n := range []int{1000, 5000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f := start(b, live.Options{Ping: time.Hour, AskAgain: time.Hour})
			before := used()
			open := viewers(b, f, n)
			perViewer := float64(used()-before) / float64(n)
			readers := make([]*bufio.Reader, n)
			for i, c := range open {
				readers[i] = bufio.NewReaderSize(c, 512)
			}
			var all []time.Duration
			for b.Loop() {
				f.state.Add(1)
				began := time.Now()
				f.hub.Changed("count:a")
				for i := range readers {
					frame(b, readers[i])
				}
				all = append(all, time.Since(began))
			}
			slices.Sort(all)
			b.ReportMetric(perViewer/1024, "kB/viewer")
			b.ReportMetric(float64(all[len(all)*99/100].Microseconds())/1000, "ms-p99-to-last")
			for _, c := range open {
				c.Close()
			}
		})
	}
}

// used is heap and stacks in use, after what can be freed was freed.
func used() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}
