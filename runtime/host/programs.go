package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// programs compiles published documents and keeps them. A version never
// changes, so a compiled one is good for ever; which one is the newest is asked
// again after a moment, and at once when a node publishes.
type programs struct {
	store   Store
	catalog machine.Catalog
	mu      sync.Mutex
	ready   map[versionKey]*compiled
	newest  map[int64]newest
	owners  map[graph.ID]int64
}

type versionKey struct {
	process int64
	number  int
}

// compiled is one version. A document that does not run with this release can
// still be read.
type compiled struct {
	once     sync.Once
	document graph.Document
	programs []*machine.Program
	missing  error // the document cannot be had
	err      error // it does not run
}

type newest struct {
	number   int
	archived bool
	at       time.Time
}

// keepVersions bounds the memory of versions that nobody starts any more.
const keepVersions = 1000

func newPrograms(s Store, c machine.Catalog) *programs {
	return &programs{store: s, catalog: c, ready: map[versionKey]*compiled{}, newest: map[int64]newest{}, owners: map[graph.ID]int64{}}
}

// choice is the program that a start uses.
type choice struct {
	program *machine.Program
	number  int
	pool    graph.ID // as instances store it: the first executable pool is not named
}

// pick chooses a program of a version, or with 0 of the newest.
func (p *programs) pick(ctx context.Context, process int64, number int, pool graph.ID) (choice, error) {
	n, err := p.latest(ctx, process)
	if err != nil {
		return choice{}, err
	}
	if n.archived {
		return choice{}, ErrArchived
	}
	if number == 0 {
		number = n.number
	}
	c := choice{number: number, pool: pool}
	if c.program, err = p.get(ctx, process, number, pool); err != nil {
		return c, err
	}
	first, err := p.get(ctx, process, number, "")
	if first == c.program {
		c.pool = ""
	}
	return c, err
}

func (p *programs) latest(ctx context.Context, process int64) (newest, error) {
	p.mu.Lock()
	n, ok := p.newest[process]
	p.mu.Unlock()
	if ok && time.Since(n.at) < freshFor {
		return n, nil
	}
	asked := time.Now()
	number, archived, err := p.store.Newest(ctx, process)
	if err != nil {
		return newest{}, err
	}
	n = newest{number: number, archived: archived, at: asked}
	p.mu.Lock()
	p.newest[process] = n
	p.mu.Unlock()
	return n, nil
}

// changed forgets what is the newest of a process.
func (p *programs) changed(process int64) {
	p.mu.Lock()
	delete(p.newest, process)
	p.mu.Unlock()
}

// get is the program of one pool of one version; pool "" is the first.
func (p *programs) get(ctx context.Context, process int64, number int, pool graph.ID) (*machine.Program, error) {
	c := p.compiled(ctx, process, number)
	if c.missing != nil || c.err != nil {
		return nil, errors.Join(c.missing, c.err)
	}
	for _, program := range c.programs {
		if pool == "" || program.ID() == pool {
			return program, nil
		}
	}
	return nil, fmt.Errorf("version %d of process %d has no pool %q: %w", number, process, pool, ErrNotFound)
}

func (p *programs) document(ctx context.Context, process int64, number int) (graph.Document, error) {
	c := p.compiled(ctx, process, number)
	return c.document, c.missing
}

// names are what an instance's records refer to.
func (p *programs) names(ctx context.Context, in *Instance) (machine.Names, error) {
	d, err := p.document(ctx, in.Process, int(in.Version))
	if err != nil {
		return machine.Names{}, err
	}
	for i := range d.Pools {
		if d.Pools[i].Executable && (in.Pool == "" || d.Pools[i].ID == in.Pool) {
			return machine.NamesOf(&d.Pools[i]), nil
		}
	}
	return machine.Names{}, fmt.Errorf("version %d of process %d has no pool %q: %w", in.Version, in.Process, in.Pool, ErrNotFound)
}

func (p *programs) compiled(ctx context.Context, process int64, number int) *compiled {
	if number < 1 || number > math.MaxInt32 {
		return &compiled{missing: fmt.Errorf("version %d of process %d: %w", number, process, ErrNotFound)}
	}
	key := versionKey{process, number}
	p.mu.Lock()
	c := p.ready[key]
	if c == nil {
		if len(p.ready) >= keepVersions {
			clear(p.ready)
		}
		c = &compiled{}
		p.ready[key] = c
	}
	p.mu.Unlock()
	c.once.Do(func() { p.compile(context.WithoutCancel(ctx), key, c) })
	if c.missing != nil { // ask again next time: the trouble may be over
		p.mu.Lock()
		if p.ready[key] == c {
			delete(p.ready, key)
		}
		p.mu.Unlock()
	}
	return c
}

func (p *programs) compile(ctx context.Context, key versionKey, c *compiled) {
	v, err := p.store.Version(ctx, key.process, key.number)
	if err == nil {
		err = json.Unmarshal(v.Document, &c.document)
	}
	if err != nil {
		c.missing = fmt.Errorf("version %d of process %d: %w", key.number, key.process, err)
		return
	}
	programs, problems := machine.Compile(p.catalog, inZone(c.document, v.Zone))
	if graph.Prevents(problems) {
		c.err = fmt.Errorf("version %d of process %d does not run with this release: %w", key.number, key.process, &ProblemsError{problems})
		return
	}
	c.programs = programs
}

// inZone fills in the installation's time zone where a pool names none.
func inZone(d graph.Document, zone string) graph.Document {
	pools := make([]graph.Pool, len(d.Pools))
	copy(pools, d.Pools)
	for i := range pools {
		if pools[i].Zone == "" {
			pools[i].Zone = zone
		}
	}
	d.Pools = pools
	return d
}

// owner is the process that a BPMN id belongs to. An id never moves to another
// process, so it is remembered.
func (p *programs) owner(ctx context.Context, pool graph.ID) (int64, error) {
	p.mu.Lock()
	process, ok := p.owners[pool]
	p.mu.Unlock()
	if ok {
		return process, nil
	}
	process, err := p.store.Pool(ctx, pool)
	if err != nil {
		return 0, err
	}
	p.mu.Lock()
	p.owners[pool] = process
	p.mu.Unlock()
	return process, nil
}

// messageStarts are the names of messages that start the newest version of a pool.
func (p *programs) messageStarts(ctx context.Context, pool graph.ID) ([]string, error) {
	process, err := p.owner(ctx, pool)
	if err != nil {
		return nil, err
	}
	c, err := p.pick(ctx, process, 0, pool)
	if errors.Is(err, ErrArchived) || errors.Is(err, ErrNotFound) {
		return nil, nil // it starts nothing any more
	}
	if err != nil {
		return nil, err
	}
	var names []string
	for _, s := range c.program.Starts() {
		if s.Message != "" {
			names = append(names, s.Message)
		}
	}
	return names, nil
}
