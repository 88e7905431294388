package host

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Message is sent from outside, or by an instance.
type Message struct {
	Name        string
	Correlation string        // its key; empty: every waiting one without key
	ID          string        // the same id again does nothing while the message is known
	TTL         time.Duration // how long it looks for receivers; 0: only now
	Payload     feel.Value    // a context, whose entries a start takes as variables
	Trace       Trace         // of the request; empty: what it starts has a trace of its own
}

// Sent is what became of a message when it was taken in.
type Sent struct {
	Key       machine.Key // of the message; 0: it was not kept
	Receivers int         // instances that it went to or that it starts
	Again     bool        // a message with this id was known already
}

// Send takes a message in: when it returns, the message is durable. Each pool
// id has one receiver: an instance that waits, or a message start.
func (h *Host) Send(ctx context.Context, m Message) (Sent, error) {
	l := &parcel{letter: letter{name: m.Name, correlation: m.Correlation, id: m.ID, payload: m.Payload, trace: m.Trace}, ttl: m.TTL}
	return h.office.hand(ctx, l)
}

// Signal is sent from outside, or by an instance.
type Signal struct {
	Name    string
	Payload feel.Value // as that of a Message
	Trace   Trace      // as that of a Message
}

// Broadcast sends a signal to whoever waits for it now, and to signal starts.
func (h *Host) Broadcast(ctx context.Context, s Signal) (Sent, error) {
	return h.office.hand(ctx, &parcel{signal: true, letter: letter{name: s.Name, payload: s.Payload, trace: s.Trace}})
}

// office is the post office: it finds receivers for messages and signals. It
// locks stripes and no instance.
type office struct {
	h       *Host
	mu      sync.Mutex
	parcels []*parcel
	closed  bool
}

// parcel is a letter on the counter.
type parcel struct {
	letter
	signal bool
	freed  bool
	ttl    time.Duration // of one from outside
	row    int64         // the delivery it came as; 0: from outside
	sent   Sent
	err    error
	ready  chan struct{}
}

const (
	counterLimit = 2000
	sortAtOnce   = 200
)

func (o *office) hand(ctx context.Context, p *parcel) (Sent, error) {
	if !p.payload.Storable() {
		return Sent{}, feel.ErrFunction
	}
	err := checkIDs("the name", p.name, "the key", p.correlation, "the id", p.id)
	if err == nil && !storableValue(p.payload) {
		err = &TextError{What: "the content"}
	}
	if err != nil {
		return Sent{}, err
	}
	p.ready = make(chan struct{})
	o.mu.Lock()
	switch {
	case o.closed:
		o.mu.Unlock()
		return Sent{}, ErrStopping
	case len(o.parcels) >= counterLimit:
		o.mu.Unlock()
		return Sent{}, ErrBusy
	}
	o.parcels = append(o.parcels, p)
	o.mu.Unlock()
	signal(o.h.postWake)
	select {
	case <-p.ready:
		return p.sent, p.err
	case <-ctx.Done():
		return Sent{}, ctx.Err()
	}
}

func (o *office) collect() []*parcel {
	o.mu.Lock()
	defer o.mu.Unlock()
	n := min(len(o.parcels), sortAtOnce)
	got := slices.Clone(o.parcels[:n])
	o.parcels = slices.Delete(o.parcels, 0, n)
	return got
}

// run sorts until the host stops.
func (o *office) run() {
	for {
		more, err := o.round()
		if err != nil {
			o.h.log.Warn("messages could not be sorted; trying again", "error", err)
			if !o.h.rest(awayMost) {
				return
			}
		}
		if more {
			continue
		}
		select {
		case <-o.h.postWake:
		case <-o.h.stopping:
			o.close()
			return
		}
	}
}

// close refuses what is still on the counter; what came from instances stays in
// the store.
func (o *office) close() {
	o.mu.Lock()
	left := o.parcels
	o.parcels, o.closed = nil, true
	o.mu.Unlock()
	for _, p := range left {
		p.err = ErrStopping
		close(p.ready)
	}
}

// round sorts what has gathered in one transaction.
func (o *office) round() (more bool, err error) {
	outside := o.collect()
	n, err := o.sort(outside)
	if errors.Is(err, ErrFull) {
		o.h.full.Store(true)
	}
	for _, p := range outside {
		if err != nil {
			p.err = err
		}
		close(p.ready)
	}
	return err == nil && (n == sortAtOnce || len(outside) == sortAtOnce), err
}

func (o *office) sort(parcels []*parcel) (stored int, err error) {
	h := o.h
	want := &Want{Unsorted: sortAtOnce}
	tx, found, err := h.store.Begin(h.ctx, want)
	if err != nil {
		return 0, err
	}
	b := newBatch(h, tx, found, want)
	rows := found.Deliveries[0]
	for i := range rows {
		b.office().Consumed = append(b.office().Consumed, rows[i].Key)
		p, err := unwrap(&rows[i])
		if err != nil {
			h.log.Error("a message cannot be read and is dropped", "delivery", rows[i].Key, "error", err)
			continue
		}
		parcels = append(parcels, p)
	}
	if len(parcels) == 0 && len(rows) == 0 {
		tx.Rollback(h.ctx)
		return 0, nil
	}
	if err := b.sortAll(parcels); err != nil {
		tx.Rollback(h.ctx)
		return 0, err
	}
	if err := b.commit(); err != nil {
		return 0, err
	}
	b.tell()
	return len(rows), nil
}

func unwrap(d *Delivery) (*parcel, error) {
	m, err := openLetter(d.Body)
	return &parcel{letter: m, signal: d.Kind == deliverBroadcast, freed: d.Kind == deliverFreed, row: d.Key}, err
}

// sortAll reads who waits, under the stripes, and hands out the parcels.
func (b *batch) sortAll(parcels []*parcel) error {
	var topics []Topic
	for _, p := range parcels {
		if p.freed {
			more, err := b.freedTopics(p)
			if err != nil {
				return err
			}
			topics = append(topics, more...)
			continue
		}
		if p.ttl > 0 {
			p.expires = b.now.Add(p.ttl)
		}
		topics = append(topics, Topic{Signal: p.signal, Name: p.name, Correlation: p.correlation})
	}
	found, err := b.tx.Match(b.h.ctx, topics, true)
	if err != nil {
		return err
	}
	for _, p := range parcels {
		switch {
		case p.freed:
			err = b.nextRun(found, p)
		case p.signal:
			err = b.signalAll(found, p)
		default:
			err = b.sortMessage(found, p)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// sortMessage gives a message to one receiver per pool, and keeps it for those
// who may come while it lives.
func (b *batch) sortMessage(found *Matches, p *parcel) error {
	if p.message == 0 {
		if p.id != "" && found.knows(p.letter) {
			p.sent.Again = true
			return nil
		}
		if err := b.keep(found, p); err != nil {
			return err
		}
	} else if !p.expires.After(b.now) {
		return nil
	}
	p.sent.Key = p.message
	var had []graph.ID
	for i := range found.Subscriptions {
		s := &found.Subscriptions[i]
		if s.Signal || s.Name != p.name || s.Correlation != p.correlation ||
			slices.Contains(had, s.Pool) || found.had(p.message, s.Pool) {
			continue
		}
		had = append(had, s.Pool)
		if err := b.hand(found, b.office(), p.letter, s.Pool, s.Key); err != nil {
			return err
		}
	}
	p.sent.Receivers = len(had)
	return b.startAll(found, p, had)
}

// keep makes a row of a message that lives on or must not come twice.
func (b *batch) keep(found *Matches, p *parcel) error {
	if p.id == "" && !p.expires.After(b.now) {
		return nil
	}
	key, err := b.h.newKey(b.h.ctx)
	if err != nil {
		return err
	}
	payload, err := p.payload.AppendBinary(nil)
	if err != nil {
		return err
	}
	p.message = key
	row := MessageRow{Key: key, SentAt: b.now, ExpiresAt: p.expires, Name: p.name, Correlation: p.correlation, ID: p.id, Payload: pack(nil, payload), Trace: p.trace}
	if row.ExpiresAt.IsZero() {
		row.ExpiresAt = b.now
	}
	b.office().Messages = append(b.office().Messages, row)
	found.Messages = append(found.Messages, row)
	return nil
}

// startAll lets the message starts begin that have no running instance of the
// key, in pools that have not had the message.
func (b *batch) startAll(found *Matches, p *parcel, had []graph.ID) error {
	for i := range found.Starts {
		s := &found.Starts[i]
		if s.Kind != "message" || s.Name != p.name || slices.Contains(had, s.Pool) || found.had(p.message, s.Pool) {
			continue
		}
		if p.correlation != "" && found.runs(s.Pool, p.correlation) {
			continue // it waits until that one has ended
		}
		had = append(had, s.Pool)
		p.sent.Receivers++
		if err := b.begins(found, s, p.letter); err != nil {
			return err
		}
	}
	return nil
}

// begins orders an instance for a message or signal start.
func (b *batch) begins(found *Matches, s *StartRow, m letter) error {
	child, err := b.h.newKey(b.h.ctx)
	if err != nil {
		return err
	}
	fx := b.office()
	body, err := startBody{process: s.Process, pool: s.Pool, version: s.Version, block: s.Block,
		correlation: m.correlation, vars: entries(m.payload), trace: m.trace}.seal()
	if err != nil {
		return err
	}
	b.deliver(fx, child, deliverStart, body)
	if m.correlation != "" {
		run := RunRow{Pool: s.Pool, Correlation: m.correlation, Instance: child}
		fx.Runs, found.Runs = append(fx.Runs, run), append(found.Runs, run)
	}
	if m.message != 0 {
		r := Receipt{Message: m.message, Pool: s.Pool, Receiver: child}
		fx.Receipts, found.Receipts = append(fx.Receipts, r), append(found.Receipts, r)
	}
	return nil
}

// entries are the variables that a payload brings.
func entries(v feel.Value) []machine.Var {
	if v.Kind() != feel.KindContext {
		return nil
	}
	vars := make([]machine.Var, v.Len())
	for i := range vars {
		vars[i].Name, vars[i].Value = v.Entry(i)
	}
	return vars
}

func (b *batch) signalAll(found *Matches, p *parcel) error {
	for i := range found.Subscriptions {
		s := &found.Subscriptions[i]
		if !s.Signal || s.Name != p.name || s.Key.Instance() == p.served.Instance() && s.Key <= p.served {
			continue
		}
		m := p.letter
		m.subscription, m.pool = s.Key, s.Pool
		body, err := m.seal()
		if err != nil {
			return err
		}
		b.deliver(b.office(), s.Key.Instance(), deliverSignal, body)
		p.sent.Receivers++
	}
	for i := range found.Starts {
		if s := &found.Starts[i]; s.Kind == "signal" && s.Name == p.name {
			p.sent.Receivers++
			if err := b.begins(found, s, p.letter); err != nil {
				return err
			}
		}
	}
	return nil
}

// freedTopics are the messages that may have waited for an instance to end.
func (b *batch) freedTopics(p *parcel) ([]Topic, error) {
	names, err := b.h.programs.messageStarts(b.h.ctx, p.pool)
	topics := make([]Topic, len(names))
	for i, name := range names {
		topics[i] = Topic{Name: name, Correlation: p.correlation}
	}
	return topics, err
}

// nextRun frees the place of an instance that a message had started, and lets
// the oldest message that waited for it start the next.
func (b *batch) nextRun(found *Matches, p *parcel) error {
	run := RunRow{Pool: p.pool, Correlation: p.correlation, Instance: p.subscription}
	b.office().DropRuns = append(b.office().DropRuns, run)
	found.Runs = slices.DeleteFunc(found.Runs, func(r RunRow) bool { return r == run })
	for i := range found.Messages {
		m := &found.Messages[i]
		if m.Correlation != p.correlation || !m.ExpiresAt.After(b.now) {
			continue
		}
		mail, err := letterOf(m)
		if err != nil {
			return err
		}
		next := &parcel{letter: mail}
		if err := b.startAll(found, next, nil); err != nil || next.sent.Receivers > 0 {
			return err
		}
	}
	return nil
}

func letterOf(m *MessageRow) (letter, error) {
	l := letter{message: m.Key, name: m.Name, correlation: m.Correlation, id: m.ID, expires: m.ExpiresAt, trace: m.Trace}
	data, err := unpack(m.Payload)
	if err == nil {
		l.payload, err = feel.DecodeValue(data)
	}
	return l, err
}

func (m *Matches) knows(l letter) bool {
	return slices.ContainsFunc(m.Messages, func(r MessageRow) bool {
		return r.ID == l.id && r.Name == l.name && r.Correlation == l.correlation
	})
}

func (m *Matches) runs(pool graph.ID, correlation string) bool {
	return slices.ContainsFunc(m.Runs, func(r RunRow) bool { return r.Pool == pool && r.Correlation == correlation })
}
