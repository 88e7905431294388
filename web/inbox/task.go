package inbox

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/files"
	"segue/web/page"
	"segue/web/sheet"
	"segue/web/ui"
	"segue/web/visit"
	"segue/web/why"
)

// task is the page of one task.
type task struct {
	frame    page.Frame
	is       models.TaskView
	who      models.Viewer
	outcomes []machine.Outcome
	seats    []models.SeatView
	asked    []models.TaskPerson
	able     []models.Answerer // who can answer, where the viewer cannot
	comments []models.CommentView
	form     graph.Form
	sheet    *form.Sheet
	fields   sheet.View
	paper    sheet.File // what is decided about, beside the question
	hasPaper bool
	vars     sheet.Scopes
	values   []ui.Detail
	waits    string    // "for Finance leads to decide"
	because  string    // what led to it
	next     []why.Way // what happens after each answer
	comment  string    // typed so far
	fault    string    // about the decision as a whole
	now      time.Time
}

func (t task) path() string { return "/tasks/" + strconv.FormatInt(t.is.Key, 10) }

// mine reports whether the viewer can decide it now.
func (t task) mine() bool {
	return t.is.Open && (t.is.ClaimedBy == nil || *t.is.ClaimedBy == t.who.ID)
}

func (t task) claimed() bool { return t.is.ClaimedBy != nil && *t.is.ClaimedBy == t.who.ID }

// commented reports whether an answer needs a comment.
func (t task) commented() bool {
	for _, o := range t.outcomes {
		if o.Comment {
			return true
		}
	}
	return false
}

// load reads the task as the viewer may see it.
func (s Screen) load(c echo.Context) (t task, err error) {
	ctx := c.Request().Context()
	key, err := visit.ID(c, "task")
	if err != nil {
		return t, err
	}
	t.who, t.now = visit.Viewer(c), time.Now()
	if t.is, err = s.DB.Task(ctx, t.who, key); err != nil {
		return t, err
	}
	engines, err := s.Engine.Task(ctx, machine.Key(key))
	if err != nil {
		return t, err
	}
	t.outcomes = engines.Outcomes
	if t.is.Late {
		t.is.Note = ""
		return t, nil // without form and values: they hold what the instance knows by now
	}
	doc, err := s.Engine.Document(ctx, t.is.ProcessID, int(t.is.Version))
	if err != nil {
		return t, err
	}
	for _, f := range doc.Forms {
		if string(f.ID) == t.is.Form {
			t.form = f
			t.sheet, _ = form.NewSheet(f, nil) // it was checked when the version was published
		}
	}
	view, err := s.Engine.Inspect(ctx, machine.Key(key).Instance())
	if err != nil {
		return t, err
	}
	t.vars = sheet.ScopesAt(view.Key, engines.Activation, view.Waiting, view.Scopes)
	t.values = s.context(doc, t.form, t.vars)
	return t, nil
}

const mostValues = 40 // shown beside a task

// context is what is known so far, without what the form asks anyway.
func (s Screen) context(doc graph.Document, asked graph.Form, seen sheet.Scopes) []ui.Detail {
	inForm := map[string]bool{} // or said already, by a scope further in
	for _, f := range asked.Fields {
		inForm[f.Name] = true
	}
	var vars []sheet.Var
	for _, x := range seen {
		for _, v := range x.Variables {
			if !inForm[v.Name] && len(vars) < mostValues {
				inForm[v.Name] = true
				vars = append(vars, sheet.Var{Name: v.Name, Value: v.Value})
			}
		}
	}
	var fields []graph.Field
	for _, f := range doc.Forms {
		fields = append(fields, f.Fields...)
	}
	for _, d := range doc.Data {
		if d.Label != "" {
			fields = append(fields, graph.Field{Name: d.Name, Label: d.Label})
		}
	}
	return sheet.Values(fields, vars, nil)
}

// state tells whether a page still shows the task as it is.
func (t task) state() string {
	return fmt.Sprint(t.is.Open, t.is.Decided, t.is.ClosedAt != nil, t.is.Claimer)
}

// News is GET /tasks/:task/news?was=STATE: a notice if the task is not any more
// as the page shows it, else nothing.
func (s Screen) News(c echo.Context) error {
	t, err := s.load(c)
	if err != nil {
		return err
	}
	if t.state() == visit.Query(c, "was") {
		return c.NoContent(http.StatusOK)
	}
	return visit.HTML(c, http.StatusOK, changed(t))
}

// Show is GET /tasks/:task.
func (s Screen) Show(c echo.Context) error {
	t, err := s.load(c)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, t, s.draft(c, t))
}

// mostAble are named of those who can answer.
const mostAble = 4

func (s Screen) show(c echo.Context, status int, t task, given map[string]feel.Value) error {
	ctx := c.Request().Context()
	var err error
	if t.seats, err = s.DB.Seats(ctx, t.is.Key); err != nil {
		return err
	}
	if err := s.explain(ctx, &t); err != nil {
		return err
	}
	if t.asked, err = s.DB.Candidates(ctx, t.is.Key, 20); err != nil {
		return err
	}
	if !t.is.Open && t.is.ClosedAt == nil && t.is.Sees {
		able, err := s.DB.Answerers(ctx, []int64{t.is.Key}, mostAble)
		if err != nil {
			return err
		}
		t.able = able[t.is.Key]
	}
	if !t.is.Late {
		if t.comments, err = s.DB.Comments(ctx, t.is.Key, 100); err != nil {
			return err
		}
	}
	s.fill(ctx, &t, given)
	t.frame = visit.Frame(c, page.Frame{Title: t.is.Title, Active: "inbox", Crumbs: []ui.Crumb{{Label: "Inbox", Href: "/inbox"}},
		Status: standing(t), Live: "/live?topic=task:" + strconv.FormatInt(t.is.Key, 10)})
	return visit.HTML(c, status, taskPage(t))
}

// fill draws the form over what was given so far.
func (s Screen) fill(ctx context.Context, t *task, given map[string]feel.Value) {
	if t.sheet == nil {
		return
	}
	t.fields.Fields = t.sheet.Show(sheet.Over{Under: t.vars, Values: sheet.Typed(t.form, given, s.find(ctx, *t))}, sheet.Now(t.who))
	if t.mine() {
		t.paper, t.hasPaper = t.fields.SetApart()
	}
	t.fields.Upload, t.fields.Refresh = t.path()+"/file", t.path()+"/fields"
}

// find looks up a file that the viewer uploaded, or that the variable holds
// already.
func (s Screen) find(ctx context.Context, t task) func(string) (feel.Value, bool) {
	return func(id string) (feel.Value, bool) {
		for _, f := range t.form.Fields {
			held, _ := t.vars.Lookup(f.Name)
			if had, _ := held.Get("file"); f.Type == graph.FieldFile && id != "" && had.Text() == id {
				return held, true
			}
		}
		return s.Files.Find(ctx, t.who)(id)
	}
}

func actor(who models.Viewer) host.Actor {
	return host.Actor{ID: who.ID, Email: who.Email, Name: who.Name, Address: who.Address}
}

// draft is what the viewer typed before and did not send.
func (s Screen) draft(c echo.Context, t task) map[string]feel.Value {
	if t.sheet == nil || !t.is.Open {
		return nil
	}
	kept, err := s.Engine.Form(c.Request().Context(), machine.Key(t.is.Key), actor(t.who))
	var texts map[string]string
	if err != nil || json.Unmarshal(kept, &texts) != nil {
		return nil
	}
	given := map[string]feel.Value{}
	for name, text := range texts {
		given[name] = feel.String(text)
	}
	return given
}

// Fields is POST /tasks/:task/fields: the fields as an answer changes what is
// asked. What is typed is kept until the task is decided.
func (s Screen) Fields(c echo.Context) error {
	t, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	given := sheet.Given(t.form, sent)
	t.fields.Sent = sent
	s.fill(c.Request().Context(), &t, given)
	return visit.HTML(c, http.StatusOK, sheet.Fields(t.fields))
}

// Keep is POST /tasks/:task/draft: keeps what is typed until it is decided.
func (s Screen) Keep(c echo.Context) error {
	t, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	texts := map[string]string{}
	for name, v := range sheet.Given(t.form, sent) {
		texts[name] = v.Text()
	}
	data, err := json.Marshal(texts)
	if err != nil {
		return err
	}
	if t.mine() {
		if err := s.Engine.SaveForm(c.Request().Context(), machine.Key(t.is.Key), actor(t.who), data); err != nil {
			return answer(err)
		}
	}
	return c.NoContent(http.StatusNoContent)
}

func (s Screen) sent(c echo.Context) (t task, sent url.Values, err error) {
	if t, err = s.load(c); err != nil {
		return t, nil, err
	}
	sent, err = visit.Form(c)
	return t, sent, err
}

// Upload is POST /tasks/:task/file?field=NAME.
func (s Screen) Upload(c echo.Context) error {
	t, err := s.load(c)
	if err != nil {
		return err
	}
	for _, f := range t.form.Fields {
		if f.Name == visit.Query(c, "field") && f.Type == graph.FieldFile && t.mine() {
			return s.Files.Take(c, t.is.ProcessID, t.sheet, f, t.path()+"/file")
		}
	}
	return &models.Error{Code: models.Conflict, Message: "This task does not ask for such a file any more. Load the page again."}
}

// Claim is POST /tasks/:task/claim.
func (s Screen) Claim(c echo.Context) error {
	t, err := s.load(c)
	if err != nil {
		return err
	}
	if err := s.Engine.Claim(c.Request().Context(), machine.Key(t.is.Key), actor(t.who), t.who.Subjects); err != nil {
		return answer(err)
	}
	return visit.Go(c, t.path())
}

// Release is POST /tasks/:task/release.
func (s Screen) Release(c echo.Context) error {
	t, err := s.load(c)
	if err != nil {
		return err
	}
	if !t.claimed() {
		return &models.Error{Code: models.Conflict, Message: "You have not taken this task, so there is nothing to release."}
	}
	if err := s.Engine.Release(c.Request().Context(), machine.Key(t.is.Key), actor(t.who)); err != nil {
		return answer(err)
	}
	if err := s.Sessions.Notice(c, "“"+t.is.Title+"” is open to everybody again who was asked."); err != nil {
		return err
	}
	return visit.Go(c, "/inbox")
}

const longestComment = 5000

// Comment is POST /tasks/:task/comments.
func (s Screen) Comment(c echo.Context) error {
	t, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	if t.is.Late {
		return &models.Error{Code: models.Conflict, Message: "This task has been decided already, so nobody reads more about it here. Load the page again to see by whom."}
	}
	said := strings.TrimSpace(sent.Get("remark"))
	if said == "" || utf8.RuneCountInString(said) > longestComment {
		return &models.Error{Code: models.Unfit, Field: "remark", Message: "Write a comment of up to 5,000 characters."}
	}
	if err := s.Engine.Comment(c.Request().Context(), machine.Key(t.is.Key), actor(t.who), said); err != nil {
		return answer(err)
	}
	return visit.Go(c, t.path())
}

// Decide is POST /tasks/:task/decision.
func (s Screen) Decide(c echo.Context) error {
	t, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	ctx := c.Request().Context()
	outcome, known := t.outcome(sent.Get("outcome"))
	given := sheet.Given(t.form, sent)
	t.comment, t.fields.Sent = strings.TrimSpace(sent.Get("comment")), sent
	switch {
	case !t.is.Open && t.is.ClosedAt != nil, t.is.Decided:
		t.fields.Sent = nil
		return s.show(c, http.StatusConflict, t, nil) // the page says by whom and when
	case !known:
		t.fault = "Choose one of the answers below."
	case outcome.Comment && t.comment == "":
		t.fault = "Say in a comment why, so that others know what to do."
	case utf8.RuneCountInString(t.comment) > longestComment:
		t.fault = "The comment is too long: 5,000 characters at most."
	}
	if t.fault != "" {
		return s.show(c, http.StatusUnprocessableEntity, t, given)
	}
	d := host.Decision{Task: machine.Key(t.is.Key), By: actor(t.who), Subjects: t.who.Subjects, Outcome: outcome.Name, Comment: t.comment}
	var fileIDs []int64
	if t.sheet != nil {
		answers, problems := t.sheet.Check(form.Submission{Given: given, Vars: t.vars, Now: sheet.Now(t.who), File: s.find(ctx, t)})
		if len(problems) > 0 && asksForm(outcome) {
			t.fields.Faults = sheet.Faults(problems)
			return s.show(c, http.StatusUnprocessableEntity, t, given)
		}
		for _, a := range answers {
			d.Data = append(d.Data, machine.Var{Name: a.Name, Value: a.Value})
			fileIDs = append(fileIDs, files.IDs(a.Value)...)
		}
	}
	if len(fileIDs) > 0 {
		d.CommandID = fmt.Sprintf("decide:%d:%s", t.who.ID, rand.Text()) // by it the files are known to belong to the decision
		if err := s.DB.PromiseFiles(ctx, t.who.ID, d.CommandID, fileIDs); err != nil {
			return err
		}
	}
	err = s.Engine.Decide(ctx, d)
	if err == nil {
		err = s.DB.GiveFiles(ctx, t.who.ID, t.is.Instance(), fileIDs)
	}
	if late, ok := errors.AsType[*host.DecidedError](err); ok && !late.Own {
		if t, err = s.load(c); err != nil {
			return err
		}
		return s.show(c, http.StatusConflict, t, nil)
	}
	if refused, ok := errors.AsType[*machine.Refusal](err); ok {
		t.fault = refused.Text
		return s.show(c, http.StatusConflict, t, given)
	}
	if err != nil {
		return answer(err)
	}
	if err := s.Sessions.Notice(c, "“"+t.is.Title+"” is answered: "+outcome.Label+"."); err != nil {
		return err
	}
	return visit.Go(c, "/inbox")
}

// asksForm reports whether the form must be right for an answer: who refuses or
// sends back has not filled it in.
func asksForm(o machine.Outcome) bool { return !o.Negative && !o.Comment }

func (t task) outcome(name string) (machine.Outcome, bool) {
	for _, o := range t.outcomes {
		if o.Name == name {
			return o, true
		}
	}
	return machine.Outcome{}, false
}

// answer turns what the engine says into words for people.
func answer(err error) error {
	claimed, isClaimed := errors.AsType[*host.ClaimedError](err)
	_, decided := errors.AsType[*host.DecidedError](err)
	switch {
	case isClaimed:
		return &models.Error{Code: models.Conflict, Message: "Somebody else took this task on " + ui.FormatDateTime(claimed.At) + ". It comes back to everybody if they release it."}
	case decided:
		return &models.Error{Code: models.Conflict, Message: "This task has been decided already. Load the page again to see by whom."}
	case errors.Is(err, host.ErrNotYours):
		return &models.Error{Code: models.Forbidden, Message: "This task is not for you to decide."}
	case errors.Is(err, host.ErrNotFound):
		return &models.Error{Code: models.Missing, Message: "This task is gone: what it belonged to has ended."}
	case errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrStopping):
		return &models.Error{Code: models.TooMany, Message: "Too much is arriving at the moment. Nothing was changed; try again shortly."}
	}
	return err
}
