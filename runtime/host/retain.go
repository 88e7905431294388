package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// Retention is what a store does with instances that nobody needs any more.
type Retention interface {
	// Expired finds ended instances that their process keeps no longer, oldest
	// first, without locks.
	Expired(ctx context.Context, limit int) ([]machine.Key, error)
	// Erase locks those of the instances that have ended and that nobody else has,
	// calls keep for them, and deletes all that is kept about them, with the deed
	// as the only trace. Tasks, decisions, comments and files go too. An error of
	// keep leaves everything.
	Erase(ctx context.Context, instances []machine.Key, keep func([]machine.Key) error, deed func(erased []machine.Key) *Deed) (erased []machine.Key, err error)
}

// Archive takes the lines of instances that are about to be erased. When it
// returns nil they are durable. The same instance may come twice, if the server
// dies in between.
type Archive func(ctx context.Context, lines [][]byte) error

// ErrRunning: only what has ended can be erased.
var ErrRunning = errors.New("it is still under way; cancel it first, then it can be erased")

const (
	eraseAtOnce  = 200 // instances in one transaction
	eraseRounds  = 50  // of them in one housekeeping
	archivedMost = 1_000_000
)

// Erase deletes all that is kept about an instance that has ended; the audit
// keeps that it was done, by whom and why, and nothing of what the instance
// was about. It is not archived. ErrRunning, ErrNotFound, ErrConflict.
func (h *Host) Erase(ctx context.Context, instance machine.Key, by Actor, reason string) error {
	if err := checkTexts("the reason", reason); err != nil {
		return err
	}
	in, err := h.store.Instance(ctx, instance.Instance())
	if err != nil {
		return err
	}
	if in.EndedAt.IsZero() {
		return ErrRunning
	}
	deed := &Deed{By: by, Action: "instance.erased", TargetKind: "instance", TargetID: in.Key.String(), TargetName: in.Key.String(),
		Detail: map[string]any{"reason": reason}}
	erased, err := h.store.Erase(ctx, []machine.Key{in.Key}, nil, func([]machine.Key) *Deed { return deed })
	if err == nil && len(erased) == 0 {
		err = ErrConflict // somebody holds it: a late message is on its way
	}
	if err == nil {
		h.feed.publish([]Change{{Instance: in.Key, Process: in.Process}})
	}
	return err
}

// Retain erases what processes keep no longer, archived before if the host has
// an archive. The host does it once a minute; it returns how many went.
func (h *Host) Retain(ctx context.Context) (erased int, err error) {
	for range eraseRounds {
		expired, err := h.store.Expired(ctx, eraseAtOnce)
		if err != nil || len(expired) == 0 {
			return erased, err
		}
		var keep func([]machine.Key) error
		if h.cfg.Archive != nil {
			keep = func(keys []machine.Key) error { return h.archive(ctx, keys) }
		}
		gone, err := h.store.Erase(ctx, expired, keep, func(gone []machine.Key) *Deed {
			return &Deed{By: Actor{Name: "Segue"}, Action: "instances.expired", TargetKind: "instances",
				TargetName: fmt.Sprint(len(gone)), Detail: map[string]any{"archived": keep != nil}}
		})
		erased += len(gone)
		if err != nil || len(gone) == 0 {
			return erased, err
		}
	}
	return erased, nil
}

func (h *Host) archive(ctx context.Context, keys []machine.Key) error {
	lines := make([][]byte, len(keys))
	for i, k := range keys {
		var err error
		if lines[i], err = h.Archived(ctx, k); err != nil {
			return fmt.Errorf("archive instance %s: %w", k, err)
		}
	}
	return h.cfg.Archive(ctx, lines)
}

// archived is an instance as one line of JSON.
type archived struct {
	Key        string         `json:"key"`
	Process    int64          `json:"process"`
	Pool       string         `json:"pool"`
	Version    int32          `json:"version"`
	Status     machine.Status `json:"status"`
	StartedAt  time.Time      `json:"startedAt"`
	EndedAt    time.Time      `json:"endedAt"`
	BusinessID string         `json:"businessId,omitempty"`
	ErrorCode  string         `json:"errorCode,omitempty"`
	Variables  feel.Value     `json:"variables"`
	History    []archivedStep `json:"history"`
}

type archivedStep struct {
	Step  int32          `json:"step"`
	At    time.Time      `json:"at"`
	Event string         `json:"event"`
	With  any            `json:"with"` // the event's own fields
	Facts []archivedFact `json:"facts"`
}

type archivedFact struct {
	What string `json:"what"`
	machine.Fact
}

// Archived is an instance with its whole history as one line of JSON, as it is
// archived. ErrNotFound.
func (h *Host) Archived(ctx context.Context, instance machine.Key) ([]byte, error) {
	v, err := h.Inspect(ctx, instance)
	if err != nil {
		return nil, err
	}
	steps, err := h.History(ctx, instance, 0, archivedMost)
	if err != nil {
		return nil, err
	}
	vars := feel.NewContext(len(v.Variables()))
	for _, x := range v.Variables() {
		vars.Set(x.Name, x.Value)
	}
	line := archived{Key: v.Key.String(), Process: v.Process, Pool: string(v.Pool), Version: v.Version, Status: v.Status, StartedAt: v.StartedAt.UTC(),
		EndedAt: v.EndedAt.UTC(), BusinessID: v.BusinessID, ErrorCode: v.ErrorCode, Variables: vars.Value(), History: make([]archivedStep, len(steps))}
	for i, s := range steps {
		name := strings.TrimPrefix(fmt.Sprintf("%T", s.Event.Body), "machine.")
		line.History[i] = archivedStep{Step: s.Number, At: s.Event.At.UTC(), Event: name, With: s.Event.Body, Facts: []archivedFact{}}
		for _, f := range s.Facts {
			line.History[i].Facts = append(line.History[i].Facts, archivedFact{f.What.String(), f})
		}
	}
	return json.Marshal(line)
}
