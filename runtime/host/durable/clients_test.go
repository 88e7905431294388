package durable

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand/v2"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// fleet is the servers and those who use them.
type fleet struct {
	nodes   []*node
	company *company
	client  http.Client

	mu       sync.Mutex
	accepted map[string]string // what was started: key by reference
	begun    map[string]int    // answers 201, by reference
	decided  map[string]string // outcome that was acknowledged, by task and decider
	late     int               // decisions that were refused because somebody was faster
	refused  map[int]int       // answers that were neither, by status; 0: none came
	broken   []string          // answers that nobody may get
	cut      []string          // requests that were taken and never answered
	served   map[string]time.Time
	ended    atomic.Int64 // orders, as last counted
}

func newFleet(nodes []*node, c *company) *fleet {
	return &fleet{nodes: nodes, company: c, client: http.Client{Timeout: 20 * time.Second,
		Transport: &http.Transport{MaxIdleConnsPerHost: 64, IdleConnTimeout: 5 * time.Second}},
		accepted: map[string]string{}, begun: map[string]int{}, decided: map[string]string{}, refused: map[int]int{}, served: map[string]time.Time{}}
}

// call asks a server for something as one of the people, with further headers;
// status 0: no answer.
func (f *fleet) call(ctx context.Context, n *node, who, method, path, body string, more ...string) (status int, text []byte, header http.Header) {
	r, err := http.NewRequestWithContext(ctx, method, n.address()+path, strings.NewReader(body))
	if err != nil {
		return 0, []byte(err.Error()), nil
	}
	r.Header.Set("Authorization", "Bearer "+f.company.tokens[who])
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(more); i += 2 {
		r.Header.Set(more[i], more[i+1])
	}
	a, err := f.client.Do(r)
	if err != nil {
		return 0, []byte(err.Error()), nil
	}
	// The head of the answer is the acknowledgement: what happens from here on
	// must not take it back.
	defer a.Body.Close()
	text, err = io.ReadAll(a.Body)
	if err != nil {
		return 0, []byte(err.Error()), nil
	}
	if a.StatusCode < 300 && method == "POST" {
		if do := n.next.Swap(nil); do != nil {
			(*do)()
		}
	}
	if a.StatusCode < 300 {
		f.mu.Lock()
		f.served[n.name] = time.Now()
		f.mu.Unlock()
	}
	return a.StatusCode, text, a.Header
}

func (f *fleet) publish(t testing.TB, process string) {
	t.Helper()
	if status, text, _ := f.call(t.Context(), f.nodes[0], admin, "POST", "/api/processes/"+process+"/versions", `{"note":"The first"}`); status != http.StatusCreated {
		t.Fatalf("publish %s: %d %s", process, status, text)
	}
}

// start begins one order, at whichever server takes it: who gets no answer asks
// again under the same command.
func (f *fleet) start(ctx context.Context, i int, chance *rand.Rand) error {
	ref := fmt.Sprintf("order-%d", i)
	return f.begin(ctx, f.company.order, ref, fmt.Sprintf(`{"commandId":%q,"variables":{"ref":%q,"rule":%d,"undone":%v}}`, ref, ref, i%len(rules), i%7 == 3), chance)
}

// begin begins one instance under a reference.
func (f *fleet) begin(ctx context.Context, process, ref, body string, chance *rand.Rand) error {
	for at := chance.IntN(len(f.nodes)); ; at++ {
		n := f.nodes[at%len(f.nodes)]
		status, text, header := f.call(ctx, n, admin, "POST", "/api/processes/"+process+"/instances", body,
			"Traceparent", "00-"+traceOf(ref)+"-00f067aa0ba902b7-01", "Tracestate", "shop="+ref)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if status == http.StatusCreated || status == http.StatusOK {
			var begun struct{ Key string }
			if err := json.Unmarshal(text, &begun); err != nil {
				return err
			}
			f.mu.Lock()
			if known := f.accepted[ref]; known != "" && known != begun.Key {
				f.broken = append(f.broken, fmt.Sprintf("%s began as %s and as %s", ref, known, begun.Key))
			}
			f.accepted[ref] = begun.Key
			if status == http.StatusCreated {
				f.begun[ref]++
			}
			f.mu.Unlock()
			return nil
		}
		f.note("start", status, text, header)
		if err := rest(ctx, time.Duration(20+chance.IntN(80))*time.Millisecond); err != nil {
			return err
		}
	}
}

// traceOf is the trace that is begun with a reference.
func traceOf(ref string) string {
	sum := sha256.Sum256([]byte(ref))
	return hex.EncodeToString(sum[:16])
}

// note writes down an answer that is neither yes nor no. Only those that say to
// try again are allowed.
func (f *fleet) note(asked string, status int, text []byte, header http.Header) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.refused[status]++
	away := strings.Contains(string(text), "connection refused") || strings.Contains(string(text), "connection reset") // before anybody accepted it
	if status == 0 && !away && len(f.cut) < 20 {
		f.cut = append(f.cut, fmt.Sprintf("%s was not answered: %.200s", asked, text))
	}
	switch {
	case status == 0 || status == http.StatusServiceUnavailable || status == http.StatusBadGateway:
	case status == http.StatusTooManyRequests && header.Get("Retry-After") != "":
	default:
		if len(f.broken) < 20 {
			f.broken = append(f.broken, fmt.Sprintf("%s was answered %d: %.300s", asked, status, text))
		}
	}
}

func rest(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// faster is how a loser is told who decided, and when.
var faster = regexp.MustCompile(`^This task was already decided by (Ana Costa|Ben Okafor|Cleo Brandt) at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.$`)

// decide answers a task for a person; done: there is nothing more to do.
func (f *fleet) decide(ctx context.Context, n *node, who, task, outcome string) (done bool) {
	id := who + " " + task
	status, text, header := f.call(ctx, n, who, "POST", "/api/tasks/"+task+"/decision", fmt.Sprintf(`{"outcome":%q,"commandId":%q,"comment":"Seen."}`, outcome, task))
	switch status {
	case http.StatusOK:
		f.mu.Lock()
		f.decided[id] = outcome
		f.mu.Unlock()
		return true
	case http.StatusConflict:
		var p struct{ Detail string }
		json.Unmarshal(text, &p)
		f.mu.Lock()
		defer f.mu.Unlock()
		f.late++
		if !faster.MatchString(p.Detail) {
			f.broken = append(f.broken, fmt.Sprintf("a loser was told %.300s", text))
		}
		return true
	}
	if ctx.Err() == nil {
		f.note("decide", status, text, header)
	}
	return false
}

// mind is what a person thinks of a task, whenever they are asked.
func mind(who, task string) string {
	h := fnv.New32a()
	io.WriteString(h, who+task)
	if h.Sum32()%10 == 0 {
		return "rejected"
	}
	return "approved"
}

// decider looks at its inbox and decides what lies there, until the context ends.
func (f *fleet) decider(ctx context.Context, who string, seed uint64) {
	chance := rand.New(rand.NewPCG(seed, 3))
	for ctx.Err() == nil {
		n := f.nodes[chance.IntN(len(f.nodes))]
		status, text, header := f.call(ctx, n, who, "GET", "/api/tasks?limit=50", "")
		var list struct{ Tasks []struct{ Key string } }
		if status != http.StatusOK {
			if ctx.Err() == nil {
				f.note("tasks", status, text, header)
			}
		} else if err := json.Unmarshal(text, &list); err != nil {
			f.note("tasks", -1, text, header)
		}
		chance.Shuffle(len(list.Tasks), func(i, j int) { list.Tasks[i], list.Tasks[j] = list.Tasks[j], list.Tasks[i] })
		for _, task := range list.Tasks {
			f.decide(ctx, f.nodes[chance.IntN(len(f.nodes))], who, task.Key, mind(who, task.Key))
		}
		if len(list.Tasks) == 0 && rest(ctx, 50*time.Millisecond) != nil {
			return
		}
	}
}

// starter begins orders while fewer than most are open, until there are no more.
func (f *fleet) starter(ctx context.Context, next *atomic.Int64, total, most int, seed uint64) error {
	chance := rand.New(rand.NewPCG(seed, 4))
	for {
		i := int(next.Add(1)) - 1
		if i >= total {
			return nil
		}
		for f.openOrders() >= most {
			if err := rest(ctx, 20*time.Millisecond); err != nil {
				return err
			}
		}
		if err := f.start(ctx, i, chance); err != nil && !errors.Is(err, context.Canceled) {
			return err
		}
	}
}

// openOrders is how many were accepted and had not ended when they were last counted.
func (f *fleet) openOrders() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.accepted) - int(f.ended.Load())
}
