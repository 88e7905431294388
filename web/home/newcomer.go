package home

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/ui"
	"segue/web/visit"
)

// try is one line of the checklist for newcomers.
type try struct {
	icon, title, text, href string
	done                    bool
}

// newcomer reads the checklist: what can be tried with the sample company, what
// of it the viewer has done, and where each begins. What they have no right to,
// or nothing to do it with, is not on it.
func (s Screen) newcomer(ctx context.Context, v *view) error {
	tried, err := s.DB.Tried(ctx, v.who.ID)
	if err != nil || !tried.Shown {
		return err
	}
	watch, err := s.toWatch(ctx, v)
	if err != nil {
		return err
	}
	design, err := s.toDesign(ctx, v)
	if err != nil {
		return err
	}
	repair := v.toRepair()
	if repair.done = tried.Repaired; repair.done {
		repair.text = anyRepair
	}
	for _, one := range []try{
		{"eye", "Watch", "Look at something that runs: where it is, and what it waits for.", watch, tried.Watched},
		{"user-check", "Approve", "Answer a task that waits for you.", v.toApprove(), tried.Approved},
		repair,
		{"pencil", "Change", "Drop a block onto a process. The draft saves itself.", design, tried.Changed},
		{"rocket", "Publish", "Make it a new version. What runs stays on its own.", design, tried.Published},
	} {
		if one.href != "" || one.done {
			v.tries = append(v.tries, one)
		}
	}
	return nil
}

// toWatch is where the newest instance is that the viewer may see, and rather
// one that goes on than one that needs attention or has ended.
func (s Screen) toWatch(ctx context.Context, v *view) (string, error) {
	for _, status := range []models.InstanceStatus{models.Running, models.AnyStatus} {
		rows, err := s.DB.InstancePage(ctx, v.who, models.InstanceFilter{Status: status, Limit: 1})
		if err != nil {
			return "", err
		}
		if len(rows) > 0 {
			return fmt.Sprintf("/instances/%d", rows[0].Key), nil
		}
	}
	return "", nil
}

// toDesign is the designer of a published process that the viewer may change:
// of the one they started something of last, or else of the busiest.
func (s Screen) toDesign(ctx context.Context, v *view) (string, error) {
	if !v.who.Author {
		return "", nil
	}
	rows, err := s.DB.ProcessPage(ctx, v.who, models.ProcessFilter{Right: models.MayEdit, Started: true, Limit: 8 * most})
	if err != nil || len(rows) == 0 {
		return "", err
	}
	mine, err := s.DB.InstancePage(ctx, v.who, models.InstanceFilter{Status: models.AnyStatus, Mine: true, Limit: 1})
	if err != nil {
		return "", err
	}
	best := slices.MaxFunc(rows, func(a, b models.ProcessRow) int { return cmp.Compare(a.Running, b.Running) })
	for _, row := range rows {
		if len(mine) > 0 && row.ID == mine[0].ProcessID {
			best = row
		}
	}
	return fmt.Sprintf("/processes/%d/design", best.ID), nil
}

func (v *view) toApprove() string {
	if len(v.tasks) == 0 {
		return ""
	}
	return fmt.Sprintf("/tasks/%d", v.tasks[0].Key)
}

const anyRepair = "One answer lets all go on that failed for one cause."

// toRepair leads to the first question, or to where something can be broken.
func (v *view) toRepair() try {
	one := try{icon: "wrench", title: "Repair"}
	switch {
	case len(v.troubles) > 0:
		t, others := v.troubles[0], len(v.troubles)-1
		one.href = t.href()
		one.text = fmt.Sprintf("%s of %s stopped. One answer lets all go on.", ui.Plural(t.Count, "instance", "instances"), t.Process)
		if others > 0 {
			one.text += fmt.Sprintf(" %s for other causes.", ui.Plural(others, "more question waits,", "more questions wait,"))
		}
	case v.who.Admin:
		one.href, one.text = "/demo", "Take the bank down, send an invoice, and see who is asked."
	default:
		one.text = anyRepair
	}
	return one
}

func doneOf(tries []try) (done int) {
	for _, t := range tries {
		if t.done {
			done++
		}
	}
	return done
}

// Dismiss is POST /checklist/dismissal.
func (s Screen) Dismiss(c echo.Context) error {
	if _, err := s.DB.NoteNewcomer(c.Request().Context(), visit.Viewer(c).ID, models.Dismissed); err != nil {
		return err
	}
	return visit.Go(c, "/")
}
