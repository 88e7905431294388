package host

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"segue/runtime/machine"
)

// Config is what a host is made of. Store, Catalog and Directory are needed.
type Config struct {
	Store     Store
	Catalog   machine.Catalog
	Directory Directory
	Jobs      JobRunner // nil: this node takes no jobs
	Archive   Archive   // of instances that are kept no longer; nil: they are erased

	Name    string // of this node, for people
	Release string
	Logger  *slog.Logger // nil: slog.Default

	Committers int           // transactions at a time; 0: as many as there are processors, at least 2
	Batch      int           // items per transaction at most; 0: 500
	Queue      int           // items waiting per committer at most; 0: 4,000
	Workers    int           // jobs running at a time; 0: 64
	Each       int           // of them through one connection; 0: a quarter
	Spread     float64       // by how much of its pause a further try may come later, so that tries do not come in step; 0: a fifth, below 0: none
	Poll       time.Duration // how long a lost hint may go unnoticed; 0: 500 ms
	Beat       time.Duration // how often the nodes look at each other; 0: 500 ms
	Lease      time.Duration // of a job; 0: 15 s
	Linger     time.Duration // after Close has run out of time, for commits under way; 0: 1 s
}

func (c Config) filled() Config {
	fill(&c.Committers, max(2, runtime.GOMAXPROCS(0)))
	fill(&c.Batch, 500)
	fill(&c.Queue, 4000)
	fill(&c.Workers, 64)
	fill(&c.Each, max(1, c.Workers/4))
	fill(&c.Spread, 0.2)
	fill(&c.Poll, 500*time.Millisecond)
	fill(&c.Beat, 500*time.Millisecond)
	fill(&c.Lease, 15*time.Second)
	fill(&c.Linger, time.Second)
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	return c
}

func fill[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Host runs instances. Open makes one; it is safe for concurrent use.
type Host struct {
	cfg          Config
	store        Store
	log          *slog.Logger
	installation string

	lanes    []*lane
	programs *programs
	guide    *guide
	numbers  numbers
	months   months
	feed     feed
	office   *office
	timers   *timers
	workers  *workers
	hints    hints
	metrics  *metrics
	place    atomic.Int32 // this node's number
	beats    int          // of presence, since this node has its place
	full     atomic.Bool  // the store had no room for a change, and has not had any since

	postWake, jobWake, timerWake, scheduleWake chan struct{}

	ctx      context.Context // of everything the host does; ends when Close gives up waiting
	cancel   context.CancelFunc
	stopping chan struct{} // closed when Close begins: nothing new is begun
	grace    chan struct{} // closed when running jobs are to be given back
	gone     chan struct{} // closed when all else has ended: leave the nodes
	once     sync.Once
	closed   error
	finders  sync.WaitGroup // goroutines that bring work
	doers    sync.WaitGroup // committers
	aside    *lane          // what waits for others, or takes long: it may not hold up a lane
	slow     sync.WaitGroup // its committer
	awayMu   sync.Mutex
	away     map[machine.Key]int // items aside, by instance
	anyAway  atomic.Bool
	last     sync.WaitGroup // presence
}

// Open brings a host to life. It returns when the store answers and work can
// be taken in.
func Open(ctx context.Context, c Config) (*Host, error) {
	c = c.filled()
	h := &Host{cfg: c, store: c.Store, log: c.Logger, metrics: newMetrics(),
		programs: newPrograms(c.Store, c.Catalog),
		guide:    &guide{dir: c.Directory, known: map[string]sighting{}},
		numbers:  numbers{store: c.Store},
		months:   months{known: map[int32]bool{}},
		postWake: make(chan struct{}, 1), jobWake: make(chan struct{}, 1), timerWake: make(chan struct{}, 1), scheduleWake: make(chan struct{}, 1),
		stopping: make(chan struct{}), grace: make(chan struct{}), gone: make(chan struct{}),
	}
	h.ctx, h.cancel = context.WithCancel(context.Background())
	h.office = &office{h: h}
	h.timers = &timers{h: h, inFlight: map[machine.Key]time.Time{}}
	h.workers = &workers{h: h, running: map[Fence]running{}, idle: make(chan struct{}, 1)}
	if err := h.prepare(ctx); err != nil {
		h.cancel()
		return nil, err
	}
	h.begin()
	return h, nil
}

// prepare asks the store what must be known before anything runs.
func (h *Host) prepare(ctx context.Context) error {
	var err error
	if h.installation, err = h.store.Installation(ctx); err != nil {
		return fmt.Errorf("read the installation's name: %w", err)
	}
	now, err := h.store.Now(ctx)
	if err != nil {
		return err
	}
	if err := h.months.ahead(ctx, h.store, now); err != nil {
		return fmt.Errorf("make room for history: %w", err)
	}
	first, _, err := h.store.Numbers(ctx)
	h.feed.self = strconv.FormatInt(first, 36) // no other node ever gets this block
	return err
}

func (h *Host) begin() {
	h.aside, h.away = newLane(h.cfg.Batch, h.metrics), map[machine.Key]int{}
	h.slow.Go((&committer{h: h, lane: h.aside, alone: true}).run)
	for range h.cfg.Committers {
		c := &committer{h: h, lane: newLane(h.cfg.Queue, h.metrics)}
		h.lanes = append(h.lanes, c.lane)
		h.doers.Go(c.run)
	}
	h.last.Go(h.presence)
	h.finders.Go(h.office.run)
	h.finders.Go(h.timers.run)
	h.finders.Go(schedules{h}.run)
	h.finders.Go(h.recover)
	h.finders.Go(h.houseKeeping)
	h.finders.Go(func() {
		ctx, cancel := context.WithCancel(h.ctx)
		defer cancel()
		stop := context.AfterFunc(h.ctx, cancel)
		defer stop()
		go func() {
			<-h.stopping
			cancel()
		}()
		h.listen(ctx)
	})
	if h.cfg.Jobs != nil {
		h.finders.Go(h.workers.run)
	}
}

// Close stops in order: nothing new is taken in, what was accepted is made
// durable and answered, running jobs may finish until ctx ends and are then
// handed over. It returns ctx's error if something had to be given up.
func (h *Host) Close(ctx context.Context) error {
	h.once.Do(func() { h.closed = h.close(ctx) })
	return h.closed
}

func (h *Host) close(ctx context.Context) error {
	close(h.stopping)
	stop := context.AfterFunc(ctx, func() { close(h.grace) })
	defer stop()
	abandon := context.AfterFunc(ctx, func() {
		h.rest(h.cfg.Linger) // what is being committed may still be answered
		h.cancel()
	})
	h.finders.Wait()
	for _, l := range h.lanes {
		l.close()
	}
	h.doers.Wait()
	h.aside.close()
	h.slow.Wait()
	close(h.gone)
	h.last.Wait()
	if abandon() {
		h.cancel()
		return nil
	}
	return ctx.Err()
}

// hints keeps one wake-up per receiver in the queues, however many deliveries
// there are for it.
type hints struct {
	mu     sync.Mutex
	queued map[machine.Key]bool
}

// wakeReceiver has an instance take what lies in the store for it. If there is
// no room, it is found again by recover.
func (h *Host) wakeReceiver(k machine.Key) { h.wake(k, false) }

func (h *Host) wake(k machine.Key, try bool) {
	if !h.hints.add(k) {
		return
	}
	it := &item{key: k, own: true, work: consumeWork{hints: &h.hints, try: try}}
	it.done = func(it *item) {
		if it.out.err != nil && !errors.Is(it.out.err, machine.ErrStale) && !temporary(it.out.err) {
			h.log.Error("deliveries could not be consumed; they are tried again", "receiver", k, "error", it.out.err)
		}
	}
	if err := h.put(it); err != nil {
		h.hints.drop(k)
	}
}

func (s *hints) add(k machine.Key) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.queued[k] {
		return false
	}
	if s.queued == nil {
		s.queued = map[machine.Key]bool{}
	}
	s.queued[k] = true
	return true
}

func (s *hints) drop(k machine.Key) {
	s.mu.Lock()
	delete(s.queued, k)
	s.mu.Unlock()
}

// Deliver gives an event to an instance: what operators do, and what other
// parts of the program report. When it returns nil, the step is durable.
// machine.ErrStale, machine.ErrRefused, *TextError, ErrNotFound, ErrBusy.
func (h *Host) Deliver(ctx context.Context, instance machine.Key, body machine.EventBody) error {
	return h.Command(ctx, instance, body, "")
}

// Command is Deliver with a command id: the same id again does nothing and
// succeeds.
func (h *Host) Command(ctx context.Context, instance machine.Key, body machine.EventBody, id string) error {
	if err := errors.Join(checkIDs("the command id", id), checkGiven(body)); err != nil {
		return err
	}
	_, err := h.submit(ctx, &item{key: instance.Instance(), work: eventWork{body}, command: id})
	return err
}

// Settled waits until nothing is due, taken or on its way: for tests, and for
// filling an installation with a clock that is moved by hand.
func (h *Host) Settled(ctx context.Context) error {
	for pause := time.Millisecond; ; pause = min(2*pause, 50*time.Millisecond) {
		signal(h.timerWake)
		signal(h.jobWake)
		signal(h.postWake)
		signal(h.scheduleWake)
		pending, err := h.store.Pending(ctx)
		if err == nil && pending {
			err = h.findDeliveries(0)
		}
		if err != nil {
			return err
		}
		if !pending {
			return nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
