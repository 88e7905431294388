package host

import (
	"context"
	"time"
)

// presence keeps this process among the nodes, renews what it has leased, and
// frees what the dead had.
func (h *Host) presence() {
	var place Presence
	defer func() {
		if place != nil {
			place.Leave(h.ctx)
		}
	}()
	beat := time.NewTicker(h.cfg.Beat)
	defer beat.Stop()
	renewed := time.Now()
	for {
		place = h.attend(place)
		h.makeRoom()
		if place != nil && time.Since(renewed) >= h.cfg.Lease/3 && h.cfg.Jobs != nil {
			if err := h.workers.renew(place.ID()); err != nil {
				h.log.Warn("leases could not be renewed", "error", err)
			} else {
				renewed = time.Now()
			}
		}
		select {
		case <-beat.C:
		case <-h.gone:
			return
		}
	}
}

// attend shows that this node is alive and looks for those that are not. A
// place that was lost is dead: what it had leased may be another's by now, so a
// new one is taken.
func (h *Host) attend(place Presence) Presence {
	if place != nil {
		if err := place.Alive(h.ctx); err != nil {
			h.log.Warn("this node lost its place among the nodes", "node", place.ID(), "error", err)
			h.place.Store(0)
			place.Leave(h.ctx)
			place = nil
		}
	}
	if place == nil {
		joined, err := h.store.Join(h.ctx, h.cfg.Name, h.cfg.Release)
		if err != nil {
			h.log.Warn("this node could not take its place; trying again", "error", err)
			return nil
		}
		place = joined
		h.place.Store(place.ID())
		h.beats = 0
		signal(h.jobWake)
	}
	alive, freed, err := h.store.Bury(h.ctx, h.cfg.Lease)
	if err != nil {
		h.log.Warn("the other nodes could not be looked at", "error", err)
		return place
	}
	h.feed.peers.Store(alive > 1)
	if h.beats++; h.beats == heeded {
		h.feed.push(nil, true) // until now others may have taken themselves for alone, and told nobody
	}
	if freed > 0 {
		h.log.Info("took over the jobs of a node that died", "jobs", freed)
		signal(h.jobWake)
	}
	return place
}

// heeded is at which beat every other node knows of this one: each looks once
// a beat.
const heeded = 3

// makeRoom looks whether a store that had no room has some again.
func (h *Host) makeRoom() {
	if !h.full.Load() {
		return
	}
	if err := h.store.Room(h.ctx); err != nil {
		h.log.Warn("nothing can be saved", "error", err)
		return
	}
	h.full.Store(false)
	h.log.Info("there is room for changes again")
}

// Ready is nil while changes can be saved. ErrFull: not before somebody makes
// room; nothing that was accepted is lost, and all goes on by itself then.
func (h *Host) Ready() error {
	if h.full.Load() {
		return ErrFull
	}
	return nil
}

// node is this node's number; 0 while it has no place.
func (h *Host) node() int32 { return h.place.Load() }

// listen hears the other nodes' notes. They are hints: whoever shows something
// when the listening begins, the first time too, reads it again.
func (h *Host) listen(ctx context.Context) {
	hear := func(note string) {
		if note != "" {
			h.hear(note)
		} else { // what was said before was not heard
			h.feed.push([]Change{{Rights: true}}, true)
		}
	}
	for ctx.Err() == nil {
		err := h.store.Listen(ctx, hear)
		if ctx.Err() != nil {
			return
		}
		h.log.Warn("notes of other nodes were interrupted; listening again", "error", err)
		if !h.rest(awayMost) {
			return
		}
	}
}

// recover finds deliveries whose hint was lost: their sender died, or its lane
// was full.
func (h *Host) recover() {
	poll := time.NewTicker(h.cfg.Poll)
	defer poll.Stop()
	for {
		select {
		case <-poll.C:
		case <-h.stopping:
			return
		}
		if err := h.findDeliveries(h.cfg.Poll); err != nil {
			h.log.Warn("waiting deliveries could not be read", "error", err)
		}
	}
}

func (h *Host) findDeliveries(age time.Duration) error {
	waiting, err := h.store.Waiting(h.ctx, age, sweepAtOnce)
	for _, k := range waiting {
		if k == 0 {
			signal(h.postWake)
			continue
		}
		h.wake(k, true)
	}
	return err
}

// houseKeeping makes room for history ahead of time and forgets what is over.
func (h *Host) houseKeeping() {
	for {
		now, err := h.store.Now(h.ctx)
		if err == nil {
			err = h.months.ahead(h.ctx, h.store, now)
		}
		if err == nil {
			err = h.store.Purge(h.ctx, commandAge)
		}
		if err == nil {
			_, err = h.Retain(h.ctx)
		}
		if err != nil && h.ctx.Err() == nil {
			h.log.Warn("house-keeping could not be done; trying again later", "error", err)
		}
		select {
		case <-time.After(housePause):
		case <-h.stopping:
			return
		}
	}
}

const (
	commandAge = 7 * 24 * time.Hour
	housePause = time.Minute
)

// Node is this node's number among the nodes; 0 while it has no place.
func (h *Host) Node() int32 { return h.node() }
