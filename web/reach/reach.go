package reach

import (
	"context"
	"log/slog"
	"time"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/host/outside"
)

// Reacher makes notices and sends them. Any number of servers may do so.
type Reacher struct {
	DB     *models.DB
	Calls  *outside.Caller
	Logger *slog.Logger
	URL    string // under which people reach the installation; empty: as its settings say
	Own    string // where this server listens, while nobody has said more; empty: not known

	stirred chan struct{} // something has changed, perhaps failed
}

// New returns a reacher, with what it needs to follow and watch.
func New(r Reacher) *Reacher {
	r.stirred = make(chan struct{}, 1)
	return &r
}

const (
	restFor    = 2 * time.Second  // between looks for questions, however much fails
	lookEvery  = 15 * time.Second // for what became overdue, and for mail to try again
	missedFor  = time.Hour        // what is looked through where changes were missed
	overdueFor = 24 * time.Hour   // what is looked through once an hour, for those who are asked later
	batch      = 20               // letters taken at once
	lease      = time.Minute      // for sending a batch
)

// Follow makes notices as tasks are opened, until the context ends.
func (r *Reacher) Follow(ctx context.Context, feed *host.Feed) {
	defer feed.Close()
	r.tell(ctx, r.DB.AnnounceMissed(ctx, time.Now().Add(-missedFor)))
	for {
		changes, missed, err := feed.Next(ctx)
		if err != nil {
			return
		}
		if missed {
			r.tell(ctx, r.DB.AnnounceMissed(ctx, time.Now().Add(-missedFor)))
		}
		if keys := tasks(changes); len(keys) > 0 {
			r.tell(ctx, r.DB.AnnounceTasks(ctx, keys))
			r.tell(ctx, r.send(ctx))
		}
		select {
		case r.stirred <- struct{}{}:
		default: // it is looked at soon anyway
		}
	}
}

func tasks(changes []host.Change) (keys []int64) {
	for _, c := range changes {
		for _, t := range c.Tasks {
			keys = append(keys, int64(t))
		}
	}
	return keys
}

// Watch looks for what became overdue and for new questions, and sends what waits, until the context
// ends.
func (r *Reacher) Watch(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	var afresh, told time.Time // when all was looked through, and until when those that are overdue were told of
	for {
		if now := time.Now(); now.Sub(afresh) > overdueFor/24 {
			afresh, told = now, now.Add(-overdueFor)
		}
		r.tell(ctx, r.overdue(ctx, &told))
		r.tell(ctx, r.send(ctx))
		if !r.questions(ctx, tick.C) {
			return
		}
	}
}

// questions tells of new questions soon after something has changed, until it is
// time to look at all else too; false once the context ends.
func (r *Reacher) questions(ctx context.Context, until <-chan time.Time) bool {
	rest := time.NewTimer(restFor)
	defer rest.Stop()
	for {
		r.tell(ctx, r.DB.AnnounceQuestions(ctx))
		r.tell(ctx, r.ask(ctx))
		rest.Reset(restFor)
		select {
		case <-ctx.Done():
			return false
		case <-until:
			return true
		case <-rest.C:
		}
		select {
		case <-ctx.Done():
			return false
		case <-until:
			return true
		case <-r.stirred:
		}
	}
}

// overdue tells of what became overdue since, batch by batch.
func (r *Reacher) overdue(ctx context.Context, told *time.Time) error {
	for until := time.Now(); told.Before(until); {
		last, err := r.DB.AnnounceOverdue(ctx, *told, until)
		if err != nil {
			return err
		}
		*told = last
	}
	return nil
}

// tell logs what went wrong; it is tried again at the next look.
func (r *Reacher) tell(ctx context.Context, err error) {
	if err != nil && ctx.Err() == nil {
		r.Logger.WarnContext(ctx, "people could not be told of what asks them; it is tried again", "error", err)
	}
}
