package sample

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"segue/models"
	"segue/web/demo"
)

// Keeper fills and removes the sample company of one server, and keeps its demo
// systems running in between. Close it when the server stops.
type Keeper struct {
	Config
	// Hold has the serving host pass over what is due while true; nil where none
	// serves yet.
	Hold   func(held bool)
	Logger *slog.Logger

	mu      sync.Mutex
	systems *demo.Systems
}

// Open lets the demo systems listen where there is a sample company. A fill
// that was killed, or one that is wanted of an installation without people, is
// done first; tell says what happened, once.
func (k *Keeper) Open(ctx context.Context, wanted bool, tell func(line string)) error {
	state, err := k.DB.SampleState(ctx)
	if err != nil {
		return err
	}
	if state.HasSample() {
		return k.listen(ctx)
	}
	if !wanted && !state.Begun() {
		return nil
	}
	report, err := k.fill(ctx, false)
	if errors.Is(err, &models.Error{Code: models.Conflict}) {
		tell("not filled. " + err.(*models.Error).Message)
		return nil
	}
	if err != nil {
		return err
	}
	tell(report.String())
	return k.listen(ctx)
}

// Fill fills the installation of a server that runs already: from its set-up
// page. It goes on when ctx ends, since half a company helps nobody.
func (k *Keeper) Fill(ctx context.Context) (Report, error) {
	ctx = context.WithoutCancel(ctx)
	if k.Hold != nil {
		k.Hold(true)
		defer k.Hold(false)
	}
	report, err := k.fill(ctx, true)
	if err != nil {
		return report, err
	}
	return report, k.listen(ctx)
}

func (k *Keeper) fill(ctx context.Context, serving bool) (Report, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	others, err := k.DB.OtherNodes(ctx, serving)
	if err != nil {
		return Report{}, err
	}
	if others > 0 {
		return Report{}, &models.Error{Code: models.Conflict, Message: fmt.Sprintf("%d other servers run on this database. The sample company can be filled while there is only one.", others)}
	}
	c := k.Config
	if c.Seed == 0 {
		c.Seed = uint64(rand.Uint32())
	}
	settings, err := k.DB.Settings(ctx)
	if err != nil {
		return Report{}, err
	}
	if c.Zone, err = time.LoadLocation(settings.Zone); err != nil {
		return Report{}, err
	}
	report, err := Fill(ctx, c)
	if err == nil {
		err = k.DB.JoinSample(ctx, Newcomers...)
	}
	return report, err
}

// Welcome lets the sample company's work reach an admin who has just come.
func (k *Keeper) Welcome(ctx context.Context) error { return k.DB.JoinSample(ctx, Newcomers...) }

func (k *Keeper) listen(ctx context.Context) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.systems != nil {
		return nil
	}
	systems, err := demo.Open(ctx, demo.Config{DB: k.DB, Logger: k.Logger})
	k.systems = systems
	return err
}

// Remove takes the sample company away and stops its demo systems.
func (k *Keeper) Remove(ctx context.Context, by models.Actor) error {
	if err := Remove(ctx, k.DB, k.Clear, by); err != nil {
		return err
	}
	return k.Close()
}

// Close stops the demo systems.
func (k *Keeper) Close() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	systems := k.systems
	k.systems = nil
	return systems.Close()
}
