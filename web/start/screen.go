package start

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo/bill"
	"segue/web/files"
	"segue/web/page"
	"segue/web/sheet"
	"segue/web/visit"
)

// Screen answers for starting processes.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Files    files.Files
	Sessions *visit.Sessions
}

const most = 200 // processes listed; a search finds the others

// list is the page of what the viewer can start.
type list struct {
	frame  page.Frame
	search string
	rows   []models.ProcessRow
}

// List is GET /start.
func (s Screen) List(c echo.Context) error {
	l := list{search: visit.Query(c, "q")}
	var err error
	l.rows, err = s.DB.ProcessPage(c.Request().Context(), visit.Viewer(c), models.ProcessFilter{Search: l.search, Right: models.MayStart, Started: true, Limit: most, Bare: true})
	if err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, results(l))
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Start something", Active: "home"})
	return visit.HTML(c, http.StatusOK, listPage(l))
}

// entry is a process and the form its start asks.
type entry struct {
	process models.ProcessRow
	version int
	form    graph.Form
	sheet   *form.Sheet // nil: nothing is asked
}

// entry reads what the newest version asks at its start.
func (s Screen) entry(ctx context.Context, v models.Viewer, id int64) (e entry, err error) {
	if err := s.DB.Allow(ctx, v, id, models.MayStart); err != nil {
		return e, err
	}
	if e.process, err = s.DB.ProcessRow(ctx, v, id); err != nil {
		return e, err
	}
	if e.process.ArchivedAt != nil {
		return e, &models.Error{Code: models.Conflict, Message: e.process.Name + " is archived, so it cannot be started. Somebody who manages it can bring it back."}
	}
	if e.process.Latest == 0 {
		return e, &models.Error{Code: models.Conflict, Message: e.process.Name + " has not been published yet. It can be started once its author publishes it."}
	}
	e.version = int(e.process.Latest)
	doc, err := s.Engine.Document(ctx, id, e.version)
	if err != nil {
		return e, err
	}
	wanted, err := s.Engine.StartForm(ctx, id, e.version)
	if err != nil {
		return e, err
	}
	for _, f := range doc.Forms {
		if f.ID == wanted {
			e.form = f
			e.sheet, _ = form.NewSheet(f, nil) // it was checked when the version was published
		}
	}
	return e, nil
}

// view is the page with the start's form.
type view struct {
	entry
	frame   page.Frame
	fields  sheet.View
	fault   string
	command string // its id: the same form sent twice starts one instance
	offers  bool   // the sample company has invoices to attach
	bill    string // the one that is attached as the page opens, such as RE-3001.pdf
}

func (v view) path() string { return "/processes/" + strconv.FormatInt(v.process.ID, 10) + "/start" }

// Ask is GET /processes/:process/start. With ?bill=RE-3001.pdf the page attaches
// that invoice of the sample company as it opens.
func (s Screen) Ask(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	e, err := s.entry(c.Request().Context(), visit.Viewer(c), id)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, view{entry: e, command: newCommand(), bill: visit.Query(c, "bill")}, nil)
}

func newCommand() string {
	var b [16]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

func (s Screen) show(c echo.Context, status int, v view, given map[string]feel.Value) error {
	v.frame = visit.Frame(c, page.Frame{Title: v.process.Name, Summary: v.process.Description, Active: "processes", Width: page.Narrow,
		Crumbs: crumbs()})
	s.fill(c, &v, given)
	return visit.HTML(c, status, askPage(v))
}

// fill draws the fields over what was given so far.
func (s Screen) fill(c echo.Context, v *view, given map[string]feel.Value) {
	if v.sheet == nil {
		return
	}
	who := visit.Viewer(c)
	v.offers = who.Sample && slices.ContainsFunc(v.form.Fields, func(f graph.Field) bool { return len(f.Fill) > 0 })
	typed := sheet.Typed(v.form, given, s.Files.Find(c.Request().Context(), who))
	v.fields.Fields = v.sheet.Show(sheet.Over{Values: typed}, sheet.Now(who))
	if v.offers && v.bill != "" {
		if _, err := bill.OfferAs(c.Request().Context(), s.DB, v.bill); err == nil {
			v.fields.Attach = "/demo/bills/" + v.bill
		}
	}
	v.fields.Upload, v.fields.Refresh = v.path()+"/file", v.path()+"/fields"
}

// Fields is POST /processes/:process/start/fields: the fields as an answer
// changes what is asked.
func (s Screen) Fields(c echo.Context) error {
	e, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	v := view{entry: e}
	v.fields.Sent = sent
	s.fill(c, &v, sheet.Given(e.form, sent))
	return visit.HTML(c, http.StatusOK, sheet.Fields(v.fields))
}

func (s Screen) sent(c echo.Context) (e entry, sent url.Values, err error) {
	id, err := visit.ID(c, "process")
	if err != nil {
		return e, nil, err
	}
	if e, err = s.entry(c.Request().Context(), visit.Viewer(c), id); err != nil {
		return e, nil, err
	}
	sent, err = visit.Form(c)
	return e, sent, err
}

// Upload is POST /processes/:process/start/file?field=NAME.
func (s Screen) Upload(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	e, err := s.entry(c.Request().Context(), visit.Viewer(c), id)
	if err != nil {
		return err
	}
	for _, f := range e.form.Fields {
		if f.Name == visit.Query(c, "field") && f.Type == graph.FieldFile {
			return s.Files.Take(c, id, e.sheet, f, view{entry: e}.path()+"/file")
		}
	}
	return &models.Error{Code: models.Conflict, Message: "This form does not ask for such a file. Load the page again."}
}

// Begin is POST /processes/:process/start.
func (s Screen) Begin(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	e, sent, err := s.sent(c)
	if err != nil {
		return err
	}
	v := view{entry: e, command: sent.Get("command")}
	if len(v.command) != 32 {
		v.command = newCommand()
	}
	given := sheet.Given(e.form, sent)
	order := host.StartOrder{Process: e.process.ID, Version: e.version, CommandID: fmt.Sprintf("form:%d:%s", who.ID, v.command),
		BusinessID: strings.TrimSpace(sent.Get("business_id")), By: host.Actor{ID: who.ID, Email: who.Email, Name: who.Name, Address: who.Address}, Trace: visit.Of(ctx).Trace}
	var fileIDs []int64
	if e.sheet != nil {
		answers, problems := e.sheet.Check(form.Submission{Given: given, Now: sheet.Now(who), File: s.Files.Find(ctx, who)})
		if len(problems) > 0 {
			v.fields.Sent, v.fields.Faults = sent, sheet.Faults(problems)
			return s.show(c, http.StatusUnprocessableEntity, v, given)
		}
		for _, a := range answers {
			order.Variables = append(order.Variables, machine.Var{Name: a.Name, Value: a.Value})
			fileIDs = append(fileIDs, files.IDs(a.Value)...)
		}
	}
	if err := s.DB.PromiseFiles(ctx, who.ID, order.CommandID, fileIDs); err != nil {
		return err
	}
	begun, err := s.Engine.Start(ctx, order)
	if text, refused := refusal(err); refused {
		v.fault, v.fields.Sent = text, sent
		return s.show(c, http.StatusConflict, v, given)
	}
	if err != nil {
		return err
	}
	visit.Of(ctx).Instance = begun.Instance.String()
	if err := s.DB.GiveFiles(ctx, who.ID, int64(begun.Instance), fileIDs); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, e.process.Name+" has started."); err != nil {
		return err
	}
	return visit.Go(c, "/instances/"+begun.Instance.String())
}

// refusal is what the engine says to the person, if it is theirs to mend.
func refusal(err error) (string, bool) {
	var taken *host.BusinessIDError
	switch {
	case err == nil:
		return "", false
	case errors.As(err, &taken):
		return "Another one with the reference " + taken.ID + " is still under way. Use another reference, or wait until it is done.", true
	case errors.Is(err, machine.ErrRefused), errors.Is(err, host.ErrTooLarge), errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrStopping):
		text := err.Error()
		return strings.ToUpper(text[:1]) + text[1:] + ".", true
	}
	return "", false
}
