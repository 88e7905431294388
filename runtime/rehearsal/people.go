package rehearsal

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Find tells whom references name: "group:finance" or an e-mail address, one
// Party for each, in order. The same references should find the same people
// for as long as a play lasts.
type Find func(refs []string) ([]Party, error)

// Party is a group or person that a reference names.
type Party struct {
	Known   bool // somebody or something has this name
	Name    string
	Group   bool
	Members []Person // active people; a person alone
}

// Person is somebody who may be asked.
type Person struct{ Email, Name string }

// Task is something that people are asked.
type Task struct {
	machine.OpenTask
	Activation machine.Key
	Block      graph.ID
	Since      time.Time
	Asked      []Party  // as the block names them
	People     []Person // who may answer, each once
	Seats      []Seat   // where each must answer for themselves; nil: one answer settles it
}

// Seat is one person's answer to a task.
type Seat struct {
	Person
	Outcome string // empty: not yet
}

// starter is how a document names whoever started the instance.
const starter = "starter"

// open finds the people of a task. One that nobody can take fails at once.
func (r *Rehearsal) open(c machine.Command, o machine.OpenTask) ([]machine.EventBody, error) {
	asked, err := r.parties(o.People)
	if err != nil {
		return nil, err
	}
	barred, err := r.parties(o.Exclude)
	if err != nil {
		return nil, err
	}
	t := &Task{OpenTask: o, Activation: c.Activation, Block: c.Block, Since: r.Now, Asked: asked}
	out := members(barred, nil)
	t.People = members(asked, out)
	if len(t.People) == 0 {
		return fails(o, nobody(o.People, asked, len(out) > 0)), nil
	}
	if o.Rule == machine.RuleEveryone || o.Rule == machine.RuleAtLeast {
		if o.Rule == machine.RuleAtLeast && len(t.People) < o.Need {
			return fails(o, fmt.Sprintf("%d people must agree, but only %d were found.", o.Need, len(t.People))), nil
		}
		for _, p := range t.People {
			t.Seats = append(t.Seats, Seat{Person: p})
		}
	}
	r.tasks[o.Task] = t
	return nil, nil
}

func fails(o machine.OpenTask, why string) []machine.EventBody {
	return []machine.EventBody{machine.TaskFailed{Task: o.Task, Failure: machine.Failure{Message: why}}}
}

// parties resolves references, "starter" among them.
func (r *Rehearsal) parties(refs []string) ([]Party, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	asked := slices.Clone(refs)
	for i, ref := range asked {
		if ref == starter {
			asked[i] = r.by
		}
	}
	found, err := r.find(asked)
	if err == nil && len(found) != len(refs) {
		err = fmt.Errorf("%d references found %d parties", len(refs), len(found))
	}
	return found, err
}

// members are the people behind parties, each once, but for the barred.
func members(parties []Party, barred []Person) []Person {
	var people []Person
	for _, p := range parties {
		for _, m := range p.Members {
			if !slices.Contains(people, m) && !slices.Contains(barred, m) {
				people = append(people, m)
			}
		}
	}
	return people
}

// nobody says why a task found nobody.
func nobody(refs []string, parties []Party, barred bool) string {
	if len(refs) == 0 {
		return "Nobody is named to do this."
	}
	var why []string
	for i, p := range parties {
		slug, group := strings.CutPrefix(refs[i], "group:")
		switch {
		case !p.Known && group:
			why = append(why, fmt.Sprintf("There is no group “%s”.", slug))
		case !p.Known:
			why = append(why, fmt.Sprintf("Nobody here has the address %s.", refs[i]))
		case len(p.Members) == 0 && p.Group:
			why = append(why, fmt.Sprintf("Nobody is in %s.", p.Name))
		case len(p.Members) == 0:
			why = append(why, fmt.Sprintf("%s can no longer sign in.", p.Name))
		}
	}
	if len(why) == 0 && barred {
		why = append(why, "Everybody who could decide this is excluded from deciding it.")
	}
	return strings.Join(slices.Compact(why), " ")
}

// decide is somebody's answer to a task.
func (r *Rehearsal) decide(m Move) error {
	t := r.tasks[m.Key]
	if t == nil {
		return ErrGone
	}
	d := machine.Decided{Task: m.Key, By: m.By, Seat: 1, Seats: 1, Outcome: m.Outcome, Data: m.Vars, Comment: m.Comment}
	seat := slices.IndexFunc(t.Seats, func(s Seat) bool { return s.Email == m.By && s.Outcome == "" })
	switch {
	case t.Seats == nil && !slices.ContainsFunc(t.People, func(p Person) bool { return p.Email == m.By }):
		return ErrGone
	case t.Seats != nil && seat < 0:
		return ErrGone
	case t.Seats != nil:
		d.Seat, d.Seats = seat+1, len(t.Seats)
	}
	if err := r.step(d); err != nil {
		return err
	}
	if seat >= 0 {
		t.Seats[seat].Outcome = m.Outcome
	}
	return nil
}
