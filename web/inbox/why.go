package inbox

import (
	"context"
	"slices"
	"strings"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/picture"
	"segue/web/why"
)

const mostSteps = 1000 // of a history are looked at, the newest

// explain finds out what led to the task and what follows from it.
func (s Screen) explain(ctx context.Context, t *task) error {
	doc, err := s.Engine.Document(ctx, t.is.ProcessID, int(t.is.Version))
	if err != nil {
		return err
	}
	refs := append(picture.Refs(s.Kinds, &doc), t.is.People...)
	called, err := s.DB.Called(ctx, refs)
	if err != nil {
		return err
	}
	instance := machine.Key(t.is.Key).Instance()
	view, err := s.Engine.Inspect(ctx, instance)
	if err != nil {
		return err
	}
	steps, err := s.Engine.History(ctx, instance, max(0, view.Step-mostSteps), mostSteps)
	if err != nil {
		return err
	}
	r, at := why.Of(s.Kinds, &doc, picture.Names(&doc, called)), graph.ID(t.is.Block)
	t.because, t.next = r.Because(at, why.Taken(steps)), r.Next(at)
	t.waits = r.Waits(at, t.pause(called))
	return nil
}

// pause is what the sentence about waiting says of the task.
func (t task) pause(called map[string]string) (p block.Pause) {
	p.Taken, p.Seats = t.is.Claimer, int(t.is.Seats)
	for _, seat := range t.seats {
		if seat.DecidedAt == nil {
			p.Asked = append(p.Asked, seat.Name)
		} else {
			p.Answered++
		}
	}
	if len(p.Asked) > 0 {
		return p
	}
	for _, ref := range t.is.People {
		name := called[ref]
		if ref == "starter" {
			name = t.is.Starter
		}
		if name == "" {
			name = strings.TrimPrefix(ref, "group:")
		}
		p.Asked = append(p.Asked, name)
	}
	if len(p.Asked) == 0 {
		p.Asked = []string{"somebody"}
	}
	return p
}

// notMine says to somebody who cannot answer that others do.
func (t task) notMine() string {
	if t.is.StarterID != nil && *t.is.StarterID == t.who.ID && len(t.is.Excluded) > 0 {
		return "You started this, so others decide"
	}
	return "Others are asked"
}

// ableWords names who can answer.
func (t task) ableWords() string {
	if !t.is.Sees {
		return ""
	}
	return why.WhoCan(t.able)
}

// players are those who can answer and whom the viewer can play.
func (t task) players() (list []page.Colleague) {
	for _, c := range t.frame.Colleagues {
		if slices.ContainsFunc(t.able, func(a models.Answerer) bool { return a.ID == c.ID }) {
			list = append(list, c)
		}
	}
	return list
}

// whyYou says why the viewer is asked; of others' tasks, why they were.
func (t task) whyYou() string {
	reason := ""
	switch starter := t.is.StarterID != nil && *t.is.StarterID == t.who.ID; {
	case t.is.ClosedAt != nil || t.is.Decided:
		return ""
	case t.is.Direct && starter:
		reason = "You started it"
	case t.is.Direct:
		reason = "You are asked by name"
	case t.is.Open && t.is.Via != "":
		reason = "You are in " + t.is.Via
	}
	if t.because != "" {
		reason = strings.TrimPrefix(reason+"; "+t.because, "; ")
	}
	return reason
}
