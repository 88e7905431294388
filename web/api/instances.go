package api

import (
	"context"
	"crypto/rand"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/visit"
)

type begun struct {
	Key     string `json:"key"`
	Process string `json:"process"`
	Again   bool   `json:"again"` // the command had been carried out before
}

// Start is POST /api/processes/:process/instances.
func (a API) Start(c echo.Context) error {
	ctx, who := c.Request().Context(), viewer(c)
	o, err := read(c, "variables", "commandId", "businessId", "version")
	if err != nil {
		return err
	}
	p, err := a.process(c)
	if err != nil {
		return err
	}
	order := host.StartOrder{Process: p.ID, By: actor(who), Trace: visit.Of(ctx).Trace}
	command, err := o.text("commandId", 200)
	if err != nil {
		return err
	}
	order.CommandID = commandID(who, "start:"+strconv.FormatInt(p.ID, 10), command)
	if order.BusinessID, err = o.text("businessId", 200); err != nil {
		return err
	}
	version, err := o.number("version")
	if err != nil {
		return err
	}
	if order.Version = int(version); order.Version == 0 {
		order.Version = int(p.Latest)
	}
	if order.Version == 0 {
		return unpublished(p)
	}
	given, err := o.object("variables")
	if err != nil {
		return err
	}
	if order.Variables, err = a.startVariables(ctx, who, p.ID, order.Version, given); err != nil {
		return err
	}
	sent := filesIn(order.Variables)
	if len(sent) > 0 && order.CommandID == "" {
		order.CommandID = commandID(who, "start", rand.Text()) // by it the files are known to belong to the start
	}
	if err := a.DB.PromiseFiles(ctx, who.ID, order.CommandID, sent); err != nil {
		return err
	}
	result, err := a.Engine.Start(ctx, order)
	if err != nil {
		return err
	}
	visit.Of(ctx).Instance = result.Instance.String()
	if err := a.DB.GiveFiles(ctx, who.ID, int64(result.Instance), sent); err != nil {
		return err
	}
	key := result.Instance.String()
	c.Response().Header().Set("Location", "/api/instances/"+key)
	status := http.StatusCreated
	if result.Again {
		status = http.StatusOK
	}
	return c.JSON(status, begun{Key: key, Process: p.BpmnID, Again: result.Again})
}

func unpublished(p models.Process) error {
	return &models.Error{Code: models.Conflict, Message: p.Name + " has not been published yet. Publish a version, then start it."}
}

// startVariables checks what is given to the plain start of a version.
func (a API) startVariables(ctx context.Context, who models.Viewer, process int64, version int, given feel.Value) ([]machine.Var, error) {
	doc, err := a.Engine.Document(ctx, process, version)
	if err != nil {
		return nil, err
	}
	asks, err := a.Engine.StartForm(ctx, process, version)
	if err != nil {
		return nil, err
	}
	return a.asked(ctx, who, doc, sheetOf(doc, asks), given)
}

// asked checks what is given to a start: the fields of its form as a person
// would fill them in, everything else by its declared type.
func (a API) asked(ctx context.Context, who models.Viewer, doc graph.Document, sheet *form.Sheet, given feel.Value) ([]machine.Var, error) {
	var vars []machine.Var
	answers := map[string]feel.Value{}
	for i := range given.Len() {
		name, v := given.Entry(i)
		if sheet != nil && slices.ContainsFunc(sheet.Form().Fields, func(f graph.Field) bool { return f.Name == name }) {
			answers[name] = v
			continue
		}
		v, err := declared(doc, name, v)
		if err != nil {
			return nil, fieldRefusal([]form.Problem{{Field: name, Text: err.Error()}})
		}
		vars = append(vars, machine.Var{Name: name, Value: v})
	}
	if sheet == nil {
		return vars, nil
	}
	asked, err := answered(sheet, form.Submission{Given: answers, Now: now(who), File: a.Files.Find(ctx, who)})
	return append(asked, vars...), err
}

// typed are values with the types that the document declares for their names.
func typed(doc graph.Document, given feel.Value) ([]machine.Var, error) {
	vars := make([]machine.Var, given.Len())
	for i := range vars {
		name, v := given.Entry(i)
		v, err := declared(doc, name, v)
		if err != nil {
			return nil, fieldRefusal([]form.Problem{{Field: name, Text: err.Error()}})
		}
		vars[i] = machine.Var{Name: name, Value: v}
	}
	return vars, nil
}

// declared gives a value the type that the document declares for its name.
func declared(doc graph.Document, name string, v feel.Value) (feel.Value, error) {
	for _, d := range doc.Data {
		if d.Name != name {
			continue
		}
		if t, err := feel.ParseType(d.Type); err == nil {
			return feel.Coerce(v, t)
		}
	}
	return v, nil
}

// sheetOf is a form of a document; nil if there is none of that id.
func sheetOf(doc graph.Document, id graph.ID) *form.Sheet {
	for _, f := range doc.Forms {
		if f.ID == id {
			sheet, _ := form.NewSheet(f, nil)
			return sheet
		}
	}
	return nil
}

// answered checks the answers to a form and returns them as variables.
func answered(sheet *form.Sheet, sub form.Submission) ([]machine.Var, error) {
	answers, problems := sheet.Check(sub)
	if len(problems) > 0 {
		return nil, fieldRefusal(problems)
	}
	var vars []machine.Var
	for _, x := range answers {
		vars = append(vars, machine.Var{Name: x.Name, Value: x.Value})
	}
	return vars, nil
}

// fieldProblem is what is wrong with one field.
type fieldProblem struct {
	Field string `json:"field"`
	Text  string `json:"text"`
}

func fieldRefusal(problems []form.Problem) error {
	list := make([]fieldProblem, len(problems))
	for i, p := range problems {
		list[i] = fieldProblem(p)
	}
	return &Refusal{Status: http.StatusUnprocessableEntity, Code: string(models.Unfit), Members: map[string]any{"problems": list},
		Detail: "What was given does not fit: " + problems[0].Text + " Nothing was started or changed."}
}

func entries(v feel.Value) map[string]feel.Value {
	all := map[string]feel.Value{}
	for i := range v.Len() {
		name, value := v.Entry(i)
		all[name] = value
	}
	return all
}

func now(who models.Viewer) feel.Value {
	zone, ok := feel.ZoneNamed(who.Zone)
	if !ok {
		zone = feel.UTC
	}
	return feel.DateTime(time.Now(), zone)
}

type instance struct {
	Key          string     `json:"key"`
	Process      processRef `json:"process"`
	Version      int32      `json:"version"`
	Status       string     `json:"status"`
	BusinessID   *string    `json:"businessId"`
	StartedAt    time.Time  `json:"startedAt"`
	StartedBy    *string    `json:"startedBy"`
	EndedAt      *time.Time `json:"endedAt"`
	Variables    feel.Value `json:"variables"`
	ActiveBlocks []active   `json:"activeBlocks"`
	Tasks        []openTask `json:"tasks"`
	Timers       []timer    `json:"timers"`
	Scopes       []scope    `json:"scopes"`
	Incidents    []incident `json:"incidents"`
	History      []step     `json:"history"`
	HistoryNext  *string    `json:"historyNext"` // address of the steps that follow
}

type processRef struct {
	ID     string `json:"id"`
	BpmnID string `json:"bpmnId"`
	Name   string `json:"name"`
}

type active struct {
	Activation string    `json:"activation"`
	Block      graph.ID  `json:"block"`
	Name       string    `json:"name"`
	Kind       string    `json:"kind"`
	Since      time.Time `json:"since"`
}

type openTask struct {
	Key      string     `json:"key"`
	Kind     string     `json:"kind"`
	Title    string     `json:"title"`
	Block    string     `json:"block"`
	OpenedAt time.Time  `json:"openedAt"`
	DueAt    *time.Time `json:"dueAt"`
}

// timer is a moment that the instance waits for.
type timer struct {
	Key   string    `json:"key"`
	Block graph.ID  `json:"block"`
	DueAt time.Time `json:"dueAt"`
}

// scope is what owns variables inside the instance: a sub-process, a round of a
// repeat, a mapping.
type scope struct {
	Key       string     `json:"key"`
	Block     graph.ID   `json:"block"`
	Round     int        `json:"round"` // 0: of no repeat
	Variables feel.Value `json:"variables"`
}

type incident struct {
	Key      string    `json:"key"`
	Block    string    `json:"block"`
	Code     string    `json:"code"`
	Message  string    `json:"message"`
	RaisedAt time.Time `json:"raisedAt"`
}

const (
	mostSteps = 200 // of history in one answer
	mostTasks = 200
)

// Instance is GET /api/instances/:instance?after=STEP.
func (a API) Instance(c echo.Context) error {
	ctx, who := c.Request().Context(), viewer(c)
	key, err := strconv.ParseInt(c.Param("instance"), 10, 64)
	if err != nil {
		return err
	}
	row, err := a.DB.Instance(ctx, who, key)
	if err != nil {
		return err
	}
	p, err := a.DB.Process(ctx, row.ProcessID)
	if err != nil {
		return err
	}
	view, err := a.Engine.Inspect(ctx, machine.Key(key))
	if err != nil {
		return err
	}
	doc, err := a.Engine.Document(ctx, row.ProcessID, int(row.Version))
	if err != nil {
		return err
	}
	is := instance{Key: view.Key.String(), Process: processRef{strconv.FormatInt(p.ID, 10), p.BpmnID, p.Name}, Version: row.Version,
		Status: row.Status, BusinessID: row.BusinessID, StartedAt: row.StartedAt.UTC(), EndedAt: inUTC(row.EndedAt), Variables: object(view.Variables())}
	if row.StartedBy != nil {
		is.StartedBy = &row.Starter
	}
	blocks := namesOf(doc)
	is.ActiveBlocks = []active{}
	for _, w := range view.Waiting {
		b := blocks[w.Block]
		is.ActiveBlocks = append(is.ActiveBlocks, active{w.Key.String(), w.Block, b.Name, string(b.Kind), w.Since.UTC()})
	}
	if err := a.around(c, &is, key); err != nil {
		return err
	}
	if err := a.within(c, &is, view); err != nil {
		return err
	}
	return a.history(c, &is, view.Key, blocks)
}

// around adds the open tasks and what needs attention.
func (a API) around(c echo.Context, is *instance, key int64) error {
	is.Tasks, is.Incidents = []openTask{}, []incident{}
	tasks, err := a.DB.InstanceTasks(c.Request().Context(), key, mostTasks)
	if err != nil {
		return err
	}
	for _, t := range tasks {
		if t.ClosedAt == nil {
			is.Tasks = append(is.Tasks, openTask{strconv.FormatInt(t.Key, 10), t.Kind, t.Title, t.Block, t.OpenedAt.UTC(), inUTC(t.DueAt)})
		}
	}
	incidents, err := a.DB.OpenIncidents(c.Request().Context(), key, mostTasks)
	for _, i := range incidents {
		is.Incidents = append(is.Incidents, incident{strconv.FormatInt(i.Key, 10), i.Block, i.Code, i.Message, i.RaisedAt.UTC()})
	}
	return err
}

// within adds the timers that run and the inner scopes.
func (a API) within(c echo.Context, is *instance, view *host.View) error {
	is.Timers, is.Scopes = []timer{}, []scope{}
	rows, err := a.DB.InstanceTimers(c.Request().Context(), int64(view.Key))
	if err != nil {
		return err
	}
	asked := slices.Clone(view.Beside)
	for _, w := range view.Waiting {
		asked = append(asked, w.Open...)
	}
	for _, r := range rows {
		i := slices.IndexFunc(asked, func(x machine.Request) bool { return int64(x.Key) == r.Key })
		if i >= 0 {
			is.Timers = append(is.Timers, timer{asked[i].Key.String(), asked[i].Block, r.DueAt.UTC()})
		}
	}
	for _, s := range view.Scopes {
		if s.Parent != 0 {
			is.Scopes = append(is.Scopes, scope{s.Key.String(), s.Block, s.Round, object(s.Variables)})
		}
	}
	return nil
}

// history adds the steps after the one asked for, and answers.
func (a API) history(c echo.Context, is *instance, key machine.Key, blocks map[graph.ID]graph.Block) error {
	after, err := strconv.ParseInt(c.QueryParam("after"), 10, 32)
	if c.QueryParam("after") == "" {
		after, err = 0, nil
	}
	if err != nil || after < 0 {
		return unfit("The parameter \"after\" must be the number of a step, such as 200.")
	}
	steps, err := a.Engine.History(c.Request().Context(), key, int32(after), mostSteps+1)
	if err != nil {
		return err
	}
	if len(steps) > mostSteps {
		steps = steps[:mostSteps]
		next := "/api/instances/" + is.Key + "?after=" + strconv.Itoa(int(steps[mostSteps-1].Number))
		is.HistoryNext = &next
	}
	is.History = []step{}
	for _, s := range steps {
		is.History = append(is.History, stepOf(s, blocks))
	}
	return c.JSON(http.StatusOK, is)
}

func namesOf(doc graph.Document) map[graph.ID]graph.Block {
	all := map[graph.ID]graph.Block{}
	for _, p := range doc.Pools {
		for _, b := range p.Blocks {
			all[b.ID] = b
		}
	}
	return all
}

// object is variables as one JSON object, in their order.
func object(vars []machine.Var) feel.Value {
	b := feel.NewContext(len(vars))
	for _, v := range vars {
		b.Set(v.Name, v.Value)
	}
	return b.Value()
}

func inUTC(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	u := t.UTC()
	return &u
}
