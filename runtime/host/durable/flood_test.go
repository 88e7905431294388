package durable

import (
	"bufio"
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"segue/models/database/embedded"
)

var (
	flood = flag.Duration("durable.flood", 0, "how long an overload lasts; 0: the test is left out")
	times = flag.Float64("durable.times", 3, "how much more comes in it than can be done")
)

const (
	hoses   = 2048             // connections of those who flood
	soonest = 10 * time.Second // after the overload all must be as before
	roomFor = 256 << 20        // bytes that the server may hold more than before the overload
)

// TestFlood measures what a server does for as many as it can, then has a
// multiple of that come, whether it is answered or not, and looks what becomes
// of those, of others who want something meanwhile, and of the server after it.
func TestFlood(t *testing.T) {
	if *flood == 0 {
		t.Skip("the long form: -durable.flood 1m")
	}
	e := build(t, 1, time.Millisecond, "", func(n *node) { // not by way of this program: it has enough to do
		n.env = append(slices.Clone(n.env), "DATABASE_URL="+(&embedded.Cluster{Sockets: filepath.Dir(n.proxy.socket)}).URL("segue"))
	})
	e.fleet.publish(t, e.fleet.company.small["Weighing"])
	own, patient := &starts{e: e, process: e.fleet.company.small["Weighing"]}, &starts{e: e, process: e.fleet.company.verify}
	h := &hose{t: t, of: own, rate: 1e9}

	h.run(t, 8, time.Second) // warm
	alone := h.run(t, 1, 2*time.Second)
	can := h.run(t, 64, 10*time.Second)
	before := e.fleet.nodes[0].memory(t)
	rate := *times * float64(len(can.took)) / can.lasted.Seconds()

	stop, side := e.besides(t, patient)
	h.rate = rate
	over := h.run(t, hoses, *flood)
	grown := e.fleet.nodes[0].memory(t)
	ended := time.Now()
	h.rate = 1e9
	usual, recovered := quantile(alone.took, 0.99), time.Duration(0)
	var after spray
	for recovered = time.Since(ended); recovered < soonest; recovered = time.Since(ended) {
		if after = h.run(t, 1, 200*time.Millisecond); quantile(after.took, 0.99) <= max(2*usual, 20*time.Millisecond) {
			break
		}
	}
	stop()
	e.settles(t)
	settled := time.Since(ended)

	line := func(what string, s spray) {
		t.Logf("%-8s %6.0f/s came, %6.0f/s were taken, answered in p50 / p99 %s / %s", what, float64(s.sent)/s.lasted.Seconds(),
			float64(len(s.took))/s.lasted.Seconds(), quantile(s.took, 0.5), quantile(s.took, 0.99))
	}
	line("one", alone)
	line("many", can)
	line("overload", over)
	t.Logf("  since they were due p50 / p99 %s / %s; %d were told to come back, answered in p50 / p99 %s / %s", quantile(over.due, 0.5), quantile(over.due, 0.99),
		len(over.refused), quantile(over.refused, 0.5), quantile(over.refused, 0.99))
	line("after", after)
	t.Logf("%.0f/s were to come for %s; as before %s after it, all done after %s; memory at most %d MB before it, %d MB in it", rate, *flood,
		recovered.Round(time.Millisecond), settled.Round(time.Millisecond), before>>20, grown>>20)
	side.tell(t)
	e.lives(t, patient)

	if len(over.refused) == 0 {
		t.Error("it was no overload: nobody was told to come back")
	}
	if recovered >= soonest {
		t.Errorf("%s after the overload a start takes %s, and alone it took %s", recovered, quantile(after.took, 0.99), usual)
	}
	if grown > before+roomFor {
		t.Errorf("the server grew from %d MB to %d MB", before>>20, grown>>20)
	}
	own.check(t)
	patient.check(t)
	var found findings
	found.countBreaches(t, e.db)
	for _, f := range found {
		t.Error(f)
	}
}

// hose begins instances as fast as it is told, by as little work of its own as
// there can be: the server has the same processors.
type hose struct {
	t    testing.TB
	of   *starts
	rate float64 // per second
}

// spray is what became of it.
type spray struct {
	lasted             time.Duration
	sent               int
	took, due, refused []time.Duration // those that were taken, since they were sent and since they were due; those that were not
}

// run begins instances on so many connections. What is due when every one of
// them waits for an answer is sent when one has it.
func (h *hose) run(t testing.TB, connections int, lasts time.Duration) spray {
	t.Helper()
	parts := make([]spray, connections)
	keys := make([][]string, connections)
	address := strings.TrimPrefix(h.of.e.fleet.nodes[0].address(), "http://")
	body := `{"variables":{"amount":1200,"supplier":"Contoso Paper Ltd"}}`
	request := fmt.Appendf(nil, "POST /api/processes/%s/instances HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		h.of.process, address, h.of.e.fleet.company.tokens[admin], len(body), body)
	var next atomic.Int64
	var all sync.WaitGroup
	began := time.Now()
	for i := range connections {
		all.Go(func() {
			conn, err := net.Dial("tcp", address)
			if err != nil {
				t.Errorf("connect: %v", err)
				return
			}
			defer conn.Close()
			p, in := &parts[i], bufio.NewReader(conn)
			for !t.Failed() {
				due := began.Add(time.Duration(float64(next.Add(1)-1) / h.rate * 1e9))
				if due.Sub(began) >= lasts || time.Since(began) >= lasts {
					return
				}
				time.Sleep(time.Until(due))
				sent := time.Now()
				if _, err := conn.Write(request); err != nil {
					t.Errorf("send: %v", err)
					return
				}
				status, wait, text, err := answer(in)
				now := time.Now()
				p.sent++
				switch {
				case err == nil && status == http.StatusCreated:
					p.took, p.due = append(p.took, now.Sub(sent)), append(p.due, now.Sub(due))
					keys[i] = append(keys[i], string(keyIn.FindSubmatch(text)[1]))
				case err == nil && status == http.StatusTooManyRequests:
					p.refused = append(p.refused, now.Sub(sent))
					if _, err := comeBack(wait); err != nil {
						t.Errorf("who is to come back is told %v", err)
					}
				default:
					t.Errorf("a start was answered %d %.300s (%v)", status, text, err)
				}
			}
		})
	}
	all.Wait()
	s := spray{lasted: time.Since(began)}
	for i, p := range parts {
		s.sent += p.sent
		s.took, s.due, s.refused = append(s.took, p.took...), append(s.due, p.due...), append(s.refused, p.refused...)
		for _, k := range keys[i] {
			h.of.took(t, "", http.StatusCreated, fmt.Appendf(nil, `{"key":%q}`, k))
		}
	}
	for _, l := range [][]time.Duration{s.took, s.due, s.refused} {
		slices.Sort(l)
	}
	return s
}

var keyIn = regexp.MustCompile(`"key":"(\d+)"`)

// answer reads one answer.
func answer(in *bufio.Reader) (status int, wait string, body []byte, err error) {
	size := 0
	for first := true; ; first = false {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return 0, "", nil, err
		}
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			break
		}
		if first {
			status, err = strconv.Atoi(string(line[9:12]))
		} else if v, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			size, err = strconv.Atoi(string(v))
		} else if v, ok := bytes.CutPrefix(line, []byte("Retry-After: ")); ok {
			wait = string(v)
		}
		if err != nil {
			return status, wait, nil, err
		}
	}
	body = make([]byte, size)
	_, err = io.ReadFull(in, body)
	return status, wait, body, err
}

func quantile(sorted []time.Duration, q float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(float64(len(sorted))*q))].Round(10 * time.Microsecond)
}

// memory is the most that a server has held, in bytes.
func (n *node) memory(t testing.TB) int {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", n.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "VmHWM:")
	kB, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		t.Fatal(err)
	}
	return kB << 10
}

// others are those who want something else meanwhile: how long each was
// answered.
type others struct {
	mu   sync.Mutex
	took map[string][]time.Duration
	odd  map[string]int
}

// besides has a monitor, a person and another program look at what is theirs
// again and again, and others begin calls and timers, coming back as told, until
// it is stopped.
func (e *estate) besides(t testing.TB, patient *starts) (stop func(), o *others) {
	t.Helper()
	o = &others{took: map[string][]time.Duration{}, odd: map[string]int{}}
	person := e.signIn(t)
	ctx, cancel := context.WithCancel(t.Context())
	var all sync.WaitGroup
	look := func(who, path string, c *http.Client, token string) {
		all.Go(func() {
			for rest(ctx, 50*time.Millisecond) == nil {
				r, err := http.NewRequestWithContext(t.Context(), "GET", e.fleet.nodes[0].address()+path, nil)
				if err != nil {
					t.Error(err)
					return
				}
				if token != "" {
					r.Header.Set("Authorization", "Bearer "+token)
				}
				began, status := time.Now(), 0
				if a, err := c.Do(r); err == nil {
					io.Copy(io.Discard, a.Body)
					a.Body.Close()
					status = a.StatusCode
				}
				o.mu.Lock()
				o.took[who] = append(o.took[who], time.Since(began))
				if status != http.StatusOK {
					o.odd[fmt.Sprintf("%s is answered %d", who, status)]++
				}
				o.mu.Unlock()
			}
		})
	}
	look("a monitor at /healthz", "/healthz", &http.Client{}, "")
	look("a monitor at /readyz", "/readyz", &http.Client{}, "")
	look("a person at the inbox", "/inbox", person, "")
	look("another program at its tasks", "/api/tasks", &http.Client{}, e.fleet.company.tokens[deciders[1]])
	for w := range 20 {
		all.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				command := fmt.Sprintf("patient-%d-%d", w, i)
				patient.begin(t.Context(), t, command)
				patient.begin(t.Context(), t, command)
				rest(ctx, 100*time.Millisecond)
			}
		})
	}
	return func() { cancel(); all.Wait() }, o
}

func (o *others) tell(t testing.TB) {
	t.Helper()
	for who, took := range o.took {
		slices.Sort(took)
		t.Logf("%s was answered %d times, p50 / p99 / last %s / %s / %s", who, len(took), quantile(took, 0.5), quantile(took, 0.99), quantile(took, 1))
	}
	for what, n := range o.odd {
		t.Errorf("in the overload %s, %d times", what, n)
	}
}

// lives tells how much later than possible those ended that waited for a timer
// of half a second and a call.
func (e *estate) lives(t testing.TB, s *starts) {
	t.Helper()
	var n int
	var half, most, last float64
	err := e.db.pool.QueryRow(t.Context(), `SELECT count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY late), percentile_cont(0.99) WITHIN GROUP (ORDER BY late), max(late)
		FROM (SELECT extract(epoch FROM i.ended_at - i.started_at) - 0.5 AS late FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.bpmn_id = $1) AS l`, s.process).
		Scan(&n, &half, &most, &last)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d who came back as told (%d times) began a call and a timer each; both took %.0f / %.0f / %.0f ms longer than the timer, p50 / p99 / last", n, s.refused.Load(), 1000*half, 1000*most, 1000*last)
}

// signIn is the browser of the admin.
func (e *estate) signIn(t testing.TB) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	at := e.fleet.nodes[0].address()
	c := &http.Client{Jar: jar}
	r, err := http.NewRequestWithContext(t.Context(), "POST", at+"/sign-in", strings.NewReader(url.Values{"email": {admin}, "password": {passphrase}}.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", at)
	a, err := c.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	if a.StatusCode != http.StatusOK || strings.HasSuffix(a.Request.URL.Path, "/sign-in") {
		t.Fatalf("signing in is answered %d at %s", a.StatusCode, a.Request.URL.Path)
	}
	return c
}
