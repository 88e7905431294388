package sample

import (
	"container/heap"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo"
)

// month is thirty days of the sample company: what is planned happens at its
// time, what opens in between is planned as it appears.
type month struct {
	Config
	*company
	ctx     context.Context
	clock   *clock
	host    *host.Host
	dice    *rand.Rand
	plans   plans
	planned map[int64]bool // tasks that somebody will answer, or that stay open
	begun   int
	serial  int
	billed  int                   // orders that were invoiced
	about   map[machine.Key]order // what the invoices are about
}

// plan is something that somebody does at a moment.
type plan struct {
	at     time.Time
	number int // in the order of planning, where two come at once
	do     func() error
}

type plans []plan

func (p plans) Len() int      { return len(p) }
func (p plans) Swap(i, j int) { p[i], p[j] = p[j], p[i] }
func (p plans) Less(i, j int) bool {
	if !p[i].at.Equal(p[j].at) {
		return p[i].at.Before(p[j].at)
	}
	return p[i].number < p[j].number
}
func (p *plans) Push(x any) { *p = append(*p, x.(plan)) }
func (p *plans) Pop() any {
	old := *p
	last := old[len(old)-1]
	*p = old[:len(old)-1]
	return last
}

func (m *month) at(t time.Time, do func() error) {
	m.serial++
	heap.Push(&m.plans, plan{t, m.serial, do})
}

// together is how much is done before the systems are waited for: what people
// do within the same while happens beside what the machine does.
const together = 40 * time.Minute

// live lets the month happen.
func (m *month) live(first time.Time) error {
	m.schedule(first)
	for {
		next, err := m.next()
		if err != nil {
			return err
		}
		if next.IsZero() || next.After(m.Now) {
			break
		}
		m.clock.goTo(next)
		for until := next.Add(together); len(m.plans) > 0 && !m.plans[0].at.After(until) && !m.plans[0].at.After(m.Now); {
			p := heap.Pop(&m.plans).(plan)
			m.clock.goTo(p.at)
			if err := p.do(); err != nil {
				return err
			}
		}
		if err := m.rest(); err != nil {
			return err
		}
	}
	m.clock.goTo(m.Now)
	return m.rest()
}

// next is when something happens next, by a person or by the machine.
func (m *month) next() (time.Time, error) {
	due, err := m.DB.NextDue(m.ctx)
	if err != nil {
		return due, err
	}
	if len(m.plans) > 0 && (due.IsZero() || m.plans[0].at.Before(due)) {
		due = m.plans[0].at
	}
	return due, nil
}

// rest waits until the machine has nothing to do, and plans who answers what
// it has asked.
func (m *month) rest() error {
	if err := m.host.Settled(m.ctx); err != nil {
		return err
	}
	open, err := m.DB.OpenTasks(m.ctx)
	if err != nil {
		return err
	}
	for _, t := range open {
		if !m.planned[t.Key] {
			m.planned[t.Key] = true
			m.answer(t)
		}
	}
	return nil
}

// office is the first moment of office hours from t on.
func (m *month) office(t time.Time) time.Time {
	t = t.In(m.Zone)
	for {
		open := opening(t)
		switch {
		case t.Weekday() == time.Saturday || t.Weekday() == time.Sunday || t.After(open.Add(9*time.Hour)):
			t = opening(t.AddDate(0, 0, 1))
		case t.Before(open):
			t = open
		default:
			return t
		}
		if t.Equal(opening(t)) {
			t = t.Add(time.Duration(m.dice.IntN(90)) * time.Minute)
		}
	}
}

// after is a moment of office hours, some while after t.
func (m *month) after(t time.Time, least, most time.Duration) time.Time {
	return m.office(t.Add(least + time.Duration(m.dice.Int64N(int64(most-least)))))
}

// vars reads FEEL's JSON.
func vars(all map[string]feel.Value) []machine.Var {
	out := make([]machine.Var, 0, len(all))
	for name, v := range all {
		out = append(out, machine.Var{Name: name, Value: v})
	}
	return out
}

// start begins an instance of a template's process.
func (m *month) start(template, by, business string, given map[string]feel.Value) (machine.Key, error) {
	begun, err := m.host.Start(m.ctx, host.StartOrder{Process: m.processes[template], By: m.people[by], BusinessID: business, Variables: vars(given)})
	if err != nil {
		return 0, fmt.Errorf("start %s %s: %w", template, business, err)
	}
	m.begun++
	return begun.Instance, nil
}

// decide answers a task as one of those who may.
func (m *month) decide(t models.OpenTask, outcome, comment string, data map[string]feel.Value) error {
	who := t.People[m.dice.IntN(len(t.People))]
	var actor host.Actor
	for _, a := range m.people {
		if a.ID == who {
			actor = a
		}
	}
	err := m.host.Decide(m.ctx, host.Decision{Task: machine.Key(t.Key), By: actor, Subjects: m.subjects[who], Outcome: outcome, Comment: comment, Data: vars(data)})
	var late *host.DecidedError
	if errors.As(err, &late) || errors.Is(err, machine.ErrStale) || errors.Is(err, host.ErrNotFound) {
		return nil // it ran out or was answered meanwhile: that is the company's life
	}
	return err
}

// switchTo makes a demo system misbehave for a while.
func (m *month) switchTo(system string, mode models.DemoMode) func() error {
	return func() error {
		known, _ := demo.Known(system)
		return m.DB.SetDemoMode(m.ctx, models.Program, system, known.Title, mode)
	}
}
