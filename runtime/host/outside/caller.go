package outside

import (
	"context"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"segue/models"
	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/runtime/outbound"
	"segue/runtime/secret"
)

// Purpose is what the box of connections' secrets is made for.
const Purpose = "connections"

// Config is what a caller is made of; all but Roots are needed.
type Config struct {
	DB      *models.DB
	Box     *secret.Box // of Purpose
	Systems *connector.Registry
	Roots   *x509.CertPool // authorities that are trusted; nil: the system's
	Logger  *slog.Logger   // nil: slog.Default
	Pause   time.Duration  // how long, by the real clock, a connection rests that does not answer; 0: about 10 s, below 0: it never rests
}

// Caller calls systems outside. It is a host.JobRunner and safe for concurrent
// use; Close it when nothing calls any more.
type Caller struct {
	Config
	mu   sync.Mutex
	open map[int64]kept // by connection

	breakers breakers
}

// kept is an opened connection as it was configured at a revision.
type kept struct {
	revision int64
	system   connector.Type
	opened   connector.Opened
}

// New makes a caller.
func New(c Config) *Caller {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	if c.Pause == 0 {
		c.Pause = pauseFor
	}
	return &Caller{Config: c, open: map[int64]kept{}, breakers: breakers{pause: c.Pause, of: map[string]*breaker{}}}
}

// Run does one attempt at a job.
func (c *Caller) Run(ctx context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
	row, f := c.find(ctx, j.Connection)
	if f != nil {
		return feel.Null, f
	}
	return c.through(ctx, row, func(row models.Connection) (feel.Value, *machine.Failure) {
		return c.call(ctx, row, j.Action, connector.Call{Key: j.Key, Attempt: j.Attempt, Input: j.Input, Trace: j.Trace.Parent(), State: j.Trace.State()})
	})
}

// Try calls an action once, for an author who wants to see what comes back. It
// has a key of its own, so that it is no repetition of anything.
func (c *Caller) Try(ctx context.Context, connection, action string, input feel.Value) (feel.Value, *machine.Failure) {
	row, f := c.find(ctx, connection)
	if f != nil {
		return feel.Null, f
	}
	return c.call(ctx, row, action, connector.Call{Key: "try-" + rand.Text(), Attempt: 1, Input: input})
}

func (c *Caller) find(ctx context.Context, slug string) (models.Connection, *machine.Failure) {
	row, err := c.DB.ConnectionBySlug(ctx, slug)
	if errors.Is(err, &models.Error{Code: models.Missing}) {
		return row, final("There is no connection “%s”. Add one with that short name, or choose another in the process.", slug)
	}
	if err != nil {
		return row, &machine.Failure{Message: "The connection could not be looked up.", Detail: err.Error()}
	}
	return row, nil
}

func (c *Caller) call(ctx context.Context, row models.Connection, action string, call connector.Call) (feel.Value, *machine.Failure) {
	k, err := c.opened(row)
	if err != nil {
		return feel.Null, final("%s", err)
	}
	a, ok := k.system.Action(action)
	if !ok {
		return feel.Null, final("%s is a connection to %s, which cannot do “%s”.", row.Name, k.system.Name, action)
	}
	out, err := a.Do(ctx, k.opened, call)
	return out, failure(row, err)
}

// Test reaches the system behind a connection and says what it found.
func (c *Caller) Test(ctx context.Context, row models.Connection) (said string, f *connector.Failure) {
	k, err := c.opened(row)
	if err != nil {
		return "", &connector.Failure{Message: err.Error(), Final: true}
	}
	said, err = k.opened.Test(ctx)
	if err != nil && !errors.As(err, &f) {
		f = &connector.Failure{Message: row.Name + " could not be called.", Detail: err.Error()}
	}
	return said, f
}

// sentence is an error for people: it begins with a capital and ends with a
// full stop.
type sentence string

func (s sentence) Error() string { return string(s) }

func say(text string, args ...any) error { return sentence(fmt.Sprintf(text, args...)) }

func final(text string, args ...any) *machine.Failure {
	return &machine.Failure{Message: fmt.Sprintf(text, args...), Final: true}
}

// failure is a connector's as the machine takes it.
func failure(row models.Connection, err error) *machine.Failure {
	if err == nil {
		return nil
	}
	var f *connector.Failure
	if !errors.As(err, &f) {
		return &machine.Failure{Message: row.Name + " could not be called.", Detail: err.Error()}
	}
	return &machine.Failure{Code: f.Code, Message: f.Message, Detail: f.Detail, Final: f.Final, RetryAfter: f.RetryAfter}
}

// opened is the connection as it is configured now, opened once per revision.
// The error is a sentence for people.
func (c *Caller) opened(row models.Connection) (kept, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if k, ok := c.open[row.ID]; ok && k.revision == row.Revision {
		return k, nil
	}
	k, err := c.make(row)
	if err != nil {
		return kept{}, err
	}
	if old, ok := c.open[row.ID]; ok {
		old.opened.Close()
	}
	c.open[row.ID] = k
	return k, nil
}

func (c *Caller) make(row models.Connection) (kept, error) {
	system, ok := c.Systems.Type(row.Connector)
	if !ok {
		return kept{}, say("%s is a connection of the kind “%s”, which this server does not know.", row.Name, row.Connector)
	}
	secrets, err := c.Secrets(row)
	if err != nil {
		return kept{}, say("The secrets of %s cannot be opened: %v.", row.Name, err)
	}
	settings, problems := Decode(system, Join(row.Config, secrets))
	if len(problems) > 0 {
		return kept{}, say("%s is not completely configured: %s", row.Name, problems[0].Text)
	}
	guard, err := Guard(row.Allowed)
	if err != nil {
		return kept{}, say("%s: %v.", row.Name, err)
	}
	opened, err := settings.Open(connector.Outside{Name: row.Name, Dial: guard.DialContext, Roots: c.Roots})
	if err != nil {
		return kept{}, say("%s: %v", row.Name, err)
	}
	return kept{row.Revision, system, opened}, nil
}

// Guard lets through what an admin let through for one connection.
func Guard(allowed []string) (*outbound.Guard, error) {
	list := make([]outbound.Exception, len(allowed))
	for i, text := range allowed {
		var err error
		if list[i], err = outbound.ParseException(text); err != nil {
			return nil, err
		}
	}
	return outbound.New(list...), nil
}

// Close gives back what opened connections hold.
func (c *Caller) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, k := range c.open {
		k.opened.Close()
		delete(c.open, id)
	}
}

// Secrets opens the secrets of a connection, by field. The error says what to
// do, without a full stop.
func (c *Caller) Secrets(row models.Connection) (map[string]string, error) {
	if row.Secrets == nil {
		return nil, nil
	}
	plain, err := c.Box.Open(models.ConnectionRow(row.ID), row.Secrets)
	if err != nil {
		return nil, err
	}
	var secrets map[string]string
	return secrets, json.Unmarshal(plain, &secrets)
}

// Seal seals the secrets of a connection for its row; none: nil.
func (c *Caller) Seal(id int64, secrets map[string]string) (models.Secrets, error) {
	if len(secrets) == 0 {
		return models.Secrets{}, nil
	}
	plain, err := json.Marshal(secrets)
	if err != nil {
		return models.Secrets{}, err
	}
	return models.Secrets{Sealed: c.Box.Seal(models.ConnectionRow(id), plain), Names: names(secrets)}, nil
}

// Decode makes settings of all that was given, secrets among them.
func Decode(system connector.Type, all json.RawMessage) (connector.Settings, []form.Problem) {
	settings := system.New()
	f := form.New(all, form.Env{})
	settings.Form(f)
	return settings, f.Decode()
}
