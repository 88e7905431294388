package outside

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/sony/gobreaker/v2"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/machine"
)

const (
	tripAfter = 10               // failures in a row, until calls pause: those that a few jobs bring at once are one question, told at once
	pauseFor  = 10 * time.Second // the usual pause; each breaker has its own within a quarter of it
	tellFor   = 10 * time.Second // how long noting a change may take
)

// breaker keeps a connection that does not answer from being called again and
// again. One belongs to a connection as it was configured at a revision: who
// mends the configuration begins anew.
type breaker struct {
	*gobreaker.TwoStepCircuitBreaker[any]
	row models.Connection
}

// breakers are by the slug of the connection.
type breakers struct {
	pause time.Duration
	mu    sync.Mutex
	of    map[string]*breaker
}

// breaker is the one of the connection as it is configured now.
func (c *Caller) breaker(row models.Connection) *breaker {
	b := &c.breakers
	b.mu.Lock()
	defer b.mu.Unlock()
	if known := b.of[row.Slug]; known != nil && known.row.ID == row.ID && known.row.Revision == row.Revision {
		return known
	}
	made := &breaker{row: row, TwoStepCircuitBreaker: gobreaker.NewTwoStepCircuitBreaker[any](gobreaker.Settings{
		Name: row.Slug,
		// Apart from one another, so that servers do not knock in step.
		Timeout:     b.pause*3/4 + rand.N(b.pause/2),
		ReadyToTrip: func(n gobreaker.Counts) bool { return n.ConsecutiveFailures >= tripAfter },
	})}
	b.of[row.Slug] = made
	return made
}

// Afresh implements host.Pacer: somebody says that the connection answers again,
// or wants to know. One that still does not rests again soon.
func (c *Caller) Afresh(connection string) {
	c.breakers.mu.Lock()
	defer c.breakers.mu.Unlock()
	delete(c.breakers.of, connection)
}

// Pace implements host.Pacer: nothing while a connection rests, one call to see
// whether it answers again.
func (c *Caller) Pace() map[string]int {
	b := &c.breakers
	b.mu.Lock()
	defer b.mu.Unlock()
	var pace map[string]int
	for slug, known := range b.of {
		state := known.State()
		if state == gobreaker.StateClosed {
			continue
		}
		if pace == nil {
			pace = map[string]int{}
		}
		pace[slug] = 0
		if state == gobreaker.StateHalfOpen {
			pace[slug] = 1
		}
	}
	return pace
}

// through calls by the breaker. A job that was taken just before it opened
// waits here instead of using up a try.
func (c *Caller) through(ctx context.Context, row models.Connection, do func(models.Connection) (feel.Value, *machine.Failure)) (feel.Value, *machine.Failure) {
	if c.Pause < 0 {
		return do(row)
	}
	b, done, f := c.admitted(ctx, row)
	if f != nil {
		return feel.Null, f
	}
	row = b.row
	counted := false
	defer func() {
		if !counted { // a connector that panics has not answered
			done(errNoAnswer)
		}
	}()
	out, f := do(row)
	counted = true
	if ctx.Err() != nil {
		f = nil // stopped by us: that says nothing about the other side
	}
	before := b.State()
	if !silent(f) {
		done(nil)
	} else {
		done(errNoAnswer)
	}
	c.note(b.breaker, row.FailingSince != nil, before, f)
	if ctx.Err() != nil {
		f = &machine.Failure{Message: row.Name + " could not be called.", Detail: ctx.Err().Error()}
	}
	return out, f
}

// admitted waits until the breaker lets a call through. The connection is read
// again while it waits: somebody may mend it.
func (c *Caller) admitted(ctx context.Context, row models.Connection) (admission, func(error), *machine.Failure) {
	for {
		b := c.breaker(row)
		if done, err := b.Allow(); err == nil {
			return admission{b, row}, done, nil
		}
		select {
		case <-time.After(c.breakers.pause/20 + rand.N(c.breakers.pause/20)):
		case <-ctx.Done():
			return admission{}, nil, &machine.Failure{Message: row.Name + " could not be called.", Detail: ctx.Err().Error()}
		}
		again, f := c.find(ctx, row.Slug)
		if f != nil {
			return admission{}, nil, f
		}
		row = again
	}
}

// admission is a breaker that let a call through, and the connection as it was
// read for the call.
type admission struct {
	*breaker
	row models.Connection
}

var errNoAnswer = errors.New("no answer")

// silent says that a failure is the connection's: the other side is away or out
// of order. A refusal with reasons is an answer.
func silent(f *machine.Failure) bool { return f != nil && f.Code == "" && !f.Final }

// note tells once, however many servers and calls find out, that a connection
// does not answer, and once that it does again.
func (c *Caller) note(b *breaker, known bool, before gobreaker.State, f *machine.Failure) {
	after := b.State()
	ctx, cancel := context.WithTimeout(context.Background(), tellFor)
	defer cancel()
	var told bool
	var err error
	switch {
	case after == gobreaker.StateOpen && f != nil:
		if told, err = c.DB.ConnectionFails(ctx, b.row, f.Message); told {
			c.Logger.Warn("a connection does not answer; its jobs wait", "connection", b.row.Slug, "said", f.Message)
		}
	case f == nil && (known || before != gobreaker.StateClosed):
		if told, err = c.DB.ConnectionAnswers(ctx, b.row); told {
			c.Logger.Info("a connection answers again", "connection", b.row.Slug)
		}
	}
	if err != nil {
		c.Logger.Warn("how a connection does could not be noted", "connection", b.row.Slug, "error", err)
	}
}
