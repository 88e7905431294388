package api

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/host"
	"segue/runtime/machine"
)

type taskList struct {
	Tasks []listedTask `json:"tasks"`
	Next  *string      `json:"next"` // address of the next page
}

type listedTask struct {
	Key        string     `json:"key"`
	Instance   string     `json:"instance"`
	Process    processRef `json:"process"`
	Kind       string     `json:"kind"`
	Title      string     `json:"title"`
	Note       string     `json:"note"`
	BusinessID *string    `json:"businessId"`
	OpenedAt   time.Time  `json:"openedAt"`
	DueAt      *time.Time `json:"dueAt"`
	Claimed    bool       `json:"claimed"` // by the caller; what others claimed is not listed
	Outcomes   []outcome  `json:"outcomes"`
}

type outcome struct {
	Name    string `json:"name"`
	Label   string `json:"label"`
	Comment bool   `json:"comment"` // one must be given
}

const (
	usualPage = 50
	mostPage  = 200
)

// Tasks is GET /api/tasks?whose=&limit=&after=: the caller's inbox, most urgent first.
func (a API) Tasks(c echo.Context) error {
	who := viewer(c)
	f, err := taskFilter(c)
	if err != nil {
		return err
	}
	limit := f.Limit
	f.Limit++
	rows, err := a.DB.InboxPage(c.Request().Context(), who, f)
	if err != nil {
		return err
	}
	list := taskList{Tasks: []listedTask{}}
	if len(rows) > limit {
		rows = rows[:limit]
		next := fmt.Sprintf("/api/tasks?whose=%s&limit=%d&after=%s", f.Whose, limit, cursorText(f.At(rows[limit-1])))
		list.Next = &next
	}
	keys := make([]int64, len(rows))
	for i, r := range rows {
		keys[i] = r.Key
	}
	offers, err := a.DB.Outcomes(c.Request().Context(), keys)
	if err != nil {
		return err
	}
	for _, r := range rows {
		t := listedTask{Key: strconv.FormatInt(r.Key, 10), Instance: strconv.FormatInt(models.InstanceOf(r.Key), 10),
			Process: processRef{ID: strconv.FormatInt(r.ProcessID, 10), BpmnID: offers[r.Key].BpmnID, Name: r.Process},
			Kind:    r.Kind, Title: r.Title, Note: r.Note, BusinessID: r.BusinessID, OpenedAt: r.OpenedAt.UTC(), DueAt: inUTC(r.DueAt),
			Claimed: r.ClaimedBy != nil, Outcomes: []outcome{}}
		for _, o := range offers[r.Key].Outcomes {
			t.Outcomes = append(t.Outcomes, outcome(o))
		}
		list.Tasks = append(list.Tasks, t)
	}
	return c.JSON(http.StatusOK, list)
}

func taskFilter(c echo.Context) (models.InboxFilter, error) {
	f := models.InboxFilter{Whose: models.Whose(c.QueryParam("whose")), Limit: usualPage, Now: time.Now()}
	switch f.Whose {
	case models.Everyones, models.Mine, models.MyGroups:
	default:
		return f, unfit("The parameter \"whose\" must be mine or groups, or left out.")
	}
	if text := c.QueryParam("limit"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > mostPage {
			return f, unfit("The parameter \"limit\" must be a number from 1 to %d.", mostPage)
		}
		f.Limit = n
	}
	if text := c.QueryParam("after"); text != "" {
		at, ok := cursorOf(text)
		if !ok {
			return f, unfit("The parameter \"after\" must be what the page before gave in \"next\".")
		}
		f.After = at
	}
	return f, nil
}

// cursorText writes a place in the inbox; microseconds are as fine as the
// database's clock.
func cursorText(at models.InboxCursor) string {
	due := ""
	if !at.Due.IsZero() {
		due = strconv.FormatInt(at.Due.UnixMicro(), 10)
	}
	return due + "-" + strconv.FormatInt(at.Task, 10)
}

func cursorOf(text string) (models.InboxCursor, bool) {
	due, task, ok := strings.Cut(text, "-")
	key, err := strconv.ParseInt(task, 10, 64)
	if !ok || err != nil || key <= 0 {
		return models.InboxCursor{}, false
	}
	at := models.InboxCursor{Task: key}
	if due != "" {
		micro, err := strconv.ParseInt(due, 10, 64)
		if err != nil {
			return at, false
		}
		at.Due = time.UnixMicro(micro)
	}
	return at, true
}

type decided struct {
	Task     string `json:"task"`
	Instance string `json:"instance"`
	Outcome  string `json:"outcome"`
}

const longestComment = 5000

// Decide is POST /api/tasks/:task/decision.
func (a API) Decide(c echo.Context) error {
	ctx, who := c.Request().Context(), viewer(c)
	o, err := read(c, "outcome", "data", "comment", "commandId")
	if err != nil {
		return err
	}
	key, err := strconv.ParseInt(c.Param("task"), 10, 64)
	if err != nil {
		return err
	}
	d := host.Decision{Task: machine.Key(key), By: actor(who), Subjects: who.Subjects}
	command, err := o.text("commandId", 200)
	if err != nil {
		return err
	}
	d.CommandID = commandID(who, "decide", command)
	if d.Comment, err = o.text("comment", longestComment); err != nil {
		return err
	}
	if d.Outcome, err = o.text("outcome", 200); err != nil {
		return err
	}
	given, err := o.object("data")
	if err != nil {
		return err
	}
	if err := a.complete(c, &d, given); err != nil {
		return err
	}
	sent := filesIn(d.Data)
	if len(sent) > 0 && d.CommandID == "" {
		d.CommandID = commandID(who, "decide", rand.Text()) // by it the files are known to belong to the decision
	}
	if err := a.DB.PromiseFiles(ctx, who.ID, d.CommandID, sent); err != nil {
		return err
	}
	if err := a.Engine.Decide(ctx, d); err != nil {
		return a.late(c, err)
	}
	if err := a.DB.GiveFiles(ctx, who.ID, int64(d.Task.Instance()), sent); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, decided{d.Task.String(), d.Task.Instance().String(), d.Outcome})
}

// complete checks the decision against what the task asks.
func (a API) complete(c echo.Context, d *host.Decision, given feel.Value) error {
	ctx := c.Request().Context()
	t, err := a.Engine.Task(ctx, d.Task)
	if err != nil {
		return err
	}
	chosen, names := machine.Outcome{}, []string{}
	for _, x := range t.Outcomes {
		names = append(names, x.Name)
		if x.Name == d.Outcome {
			chosen = x
		}
	}
	switch {
	case len(names) > 0 && (chosen.Name == "" || d.Outcome == ""):
		return unfit("The field \"outcome\" must be one of %s.", strings.Join(names, ", "))
	case chosen.Comment && strings.TrimSpace(d.Comment) == "":
		return unfit("This outcome needs a comment that says why. Give one in the field \"comment\".")
	}
	doc, err := a.Engine.Document(ctx, t.Process, int(t.Version))
	if err != nil {
		return err
	}
	sheet := sheetOf(doc, t.Form)
	if sheet == nil {
		if given.Len() > 0 {
			return unfit("This task has no form, so it takes no data. Leave the field \"data\" out.")
		}
		return nil
	}
	view, err := a.Engine.Inspect(ctx, d.Task.Instance())
	if err != nil {
		return err
	}
	vars := object(view.Variables())
	d.Data, err = answered(sheet, form.Submission{Given: entries(given), Vars: feel.Vars(vars), Now: now(viewer(c)),
		File: a.held(ctx, viewer(c), sheet.Form().Fields, vars)})
	if err != nil && (chosen.Negative || chosen.Comment) {
		d.Data, err = nil, nil // who refuses or sends back has not filled it in
	}
	return err
}

// late says who was faster, by name.
func (a API) late(c echo.Context, err error) error {
	by, at := int64(0), time.Time{}
	what := ""
	if late, ok := errors.AsType[*host.DecidedError](err); ok {
		by, at, what = late.By, late.At, "This task was already decided"
		if late.By == 0 {
			return &models.Error{Code: models.Conflict, Message: "This task was withdrawn at " + at.UTC().Format(time.RFC3339) + ", so nobody needs to decide it any more.", Err: err}
		}
	} else if claimed, ok := errors.AsType[*host.ClaimedError](err); ok {
		by, at, what = claimed.By, claimed.At, "This task is being worked on"
	} else {
		return err
	}
	names, e := a.DB.PeopleNames(c.Request().Context(), []int64{by})
	if e != nil {
		return e
	}
	return &models.Error{Code: models.Conflict, Message: fmt.Sprintf("%s by %s at %s.", what, names[by], at.UTC().Format(time.RFC3339)), Err: err}
}
