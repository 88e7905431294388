package host

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// PublishOrder makes a document the newest version of a process.
type PublishOrder struct {
	Process  int64
	Document graph.Document
	Note     string
	By       Actor
}

// Publish compiles the document and writes it as the next version, with its
// starts and the audit row, in one transaction. New starts use it from then on.
// *ProblemsError, *PoolTakenError, *TextError, ErrNotFound, ErrArchived.
func (h *Host) Publish(ctx context.Context, o PublishOrder) (number int, err error) {
	programs, problems := machine.Compile(h.cfg.Catalog, o.Document)
	if graph.Prevents(problems) {
		return 0, &ProblemsError{problems}
	}
	if len(programs) == 0 {
		return 0, &ProblemsError{[]graph.Problem{{Severity: graph.Error, Text: "There is nothing to run: no pool is executable."}}}
	}
	document, err := json.Marshal(o.Document)
	if err != nil {
		return 0, err
	}
	if !storableJSON(document) {
		return 0, &TextError{What: "the document"}
	}
	if err := checkTexts("the note", o.Note); err != nil {
		return 0, err
	}
	hash, err := graph.Hash(o.Document)
	if err != nil {
		return 0, err
	}
	keys, err := h.startKeys(ctx, programs)
	if err != nil {
		return 0, err
	}
	number, err = h.store.Publish(ctx, o.Process, func(number int, zone string, now time.Time) (*Publication, error) {
		p := &Publication{Document: document, Hash: hash[:], Note: o.Note, By: o.By,
			Tell: fmt.Sprintf("%s %s %s", h.feed.self, noteProcess, strconv.FormatInt(o.Process, 36))}
		for _, program := range programs {
			p.Pools = append(p.Pools, program.ID())
			for _, s := range program.Starts() {
				row := startRow(keys[len(p.Starts)], o.Process, number, program.ID(), s)
				if row.Kind == "schedule" {
					var err error
					if row.Next, err = h.firstMoment(o.Document, zone, row, now); err != nil {
						return nil, err
					}
				}
				p.Starts = append(p.Starts, row)
			}
		}
		return p, nil
	})
	if err == nil {
		h.programs.changed(o.Process)
		h.feed.publish([]Change{{Process: o.Process}})
		signal(h.scheduleWake)
	}
	return number, err
}

// firstMoment reads the clock of the installation where the process names none.
func (h *Host) firstMoment(d graph.Document, zone string, row StartRow, now time.Time) (time.Time, error) {
	programs, _ := machine.Compile(h.cfg.Catalog, inZone(d, zone)) // it has compiled before
	for _, p := range programs {
		if p.ID() == row.Pool {
			return first(p, row.Block, now)
		}
	}
	return time.Time{}, nil
}

// startKeys draws the keys before the process row is locked.
func (h *Host) startKeys(ctx context.Context, programs []*machine.Program) ([]machine.Key, error) {
	var keys []machine.Key
	for _, p := range programs {
		for range p.Starts() {
			k, err := h.newKey(ctx)
			if err != nil {
				return nil, err
			}
			keys = append(keys, k)
		}
	}
	return keys, nil
}

func startRow(key machine.Key, process int64, number int, pool graph.ID, s machine.StartSpec) StartRow {
	row := StartRow{Key: key, Process: process, Version: int32(number), Pool: pool, Block: s.Block, Kind: "plain", Schedule: s.Schedule}
	switch {
	case s.Message != "":
		row.Kind, row.Name = "message", s.Message
	case s.Signal != "":
		row.Kind, row.Name = "signal", s.Signal
	case s.Schedule != "":
		row.Kind = "schedule"
	case s.Webhook:
		row.Kind = "webhook"
	}
	return row
}
