package connections

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/connector"
	"segue/runtime/form"
	"segue/runtime/host/outside"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// edit is the page of one connection, or of a new one.
type edit struct {
	frame   page.Frame
	who     models.Viewer
	is      models.Connection // zero for a new one
	system  connector.Type
	name    string
	slug    string
	allowed string
	fields  []*form.Field
	faults  visit.Faults
	typed   map[string]bool // secrets that were typed and not saved: they are not sent back
	uses    []models.ConnectionUse
	refused string // a host that the last test was not let through to
	now     time.Time
}

func (e edit) path() string { return fmt.Sprintf("/connections/%d", e.is.ID) }

func (e edit) isSet(secret string) bool { return slices.Contains(e.is.SecretNames, secret) }

// New is GET /connections/new: first which kind of system, then its form.
func (s Screen) New(c echo.Context) error {
	system, ok := s.Calls.Systems.Type(visit.Query(c, "kind"))
	if !ok {
		frame := visit.Frame(c, page.Frame{Title: "New connection", Active: "connections", Width: page.Narrow, Crumbs: crumbs()})
		return visit.HTML(c, http.StatusOK, choosePage(frame, s.Calls.Systems.Types()))
	}
	return s.show(c, http.StatusOK, edit{system: system}, nil)
}

// Show is GET /connections/:connection.
func (s Screen) Show(c echo.Context) error {
	row, system, err := s.row(c)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, editOf(row, system), row.Config)
}

func editOf(row models.Connection, system connector.Type) edit {
	return edit{is: row, system: system, name: row.Name, slug: row.Slug, allowed: strings.Join(row.Allowed, "\n")}
}

func (s Screen) row(c echo.Context) (models.Connection, connector.Type, error) {
	id, err := visit.ID(c, "connection")
	if err != nil {
		return models.Connection{}, connector.Type{}, err
	}
	row, err := s.DB.Connection(c.Request().Context(), id)
	if err != nil {
		return row, connector.Type{}, err
	}
	system, ok := s.Calls.Systems.Type(row.Connector)
	if !ok {
		return row, system, &models.Error{Code: models.Conflict, Message: row.Name + " is a connection of the kind “" + row.Connector + "”, which this release does not know. Install the release that made it, or delete it."}
	}
	return row, system, nil
}

// show draws the form over settings without their secrets.
func (s Screen) show(c echo.Context, status int, e edit, config json.RawMessage) error {
	e.who, e.now = visit.Viewer(c), time.Now()
	e.fields = fieldsOf(e.system, config)
	frame := page.Frame{Title: "New " + e.system.Name + " connection", Active: "connections", Width: page.Narrow, Crumbs: crumbs()}
	if e.is.ID != 0 {
		var err error
		if e.uses, err = s.DB.ConnectionUses(c.Request().Context(), e.is.Slug); err != nil {
			return err
		}
		frame.Title, frame.Status = e.is.Name, ui.Badge(ui.Quiet, "", e.system.Name)
	}
	e.frame = visit.Frame(c, frame)
	return visit.HTML(c, status, editPage(e))
}

// fieldsOf are the fields to draw; those that other answers make pointless are
// left out.
func fieldsOf(system connector.Type, config json.RawMessage) []*form.Field {
	f := form.New(config, form.Env{})
	system.New().Form(f)
	return slices.DeleteFunc(slices.Clone(f.Fields()), func(fl *form.Field) bool { return !fl.Shown })
}

// Fields is POST /connections/fields: the form's fields for what was answered
// so far. Nothing is saved.
func (s Screen) Fields(c echo.Context) error {
	sent, err := visit.Form(c)
	if err != nil {
		return err
	}
	system, ok := s.Calls.Systems.Type(sent.Get(fieldKind))
	if !ok {
		return unknownKind()
	}
	config, _ := outside.Split(system, outside.Fill(system, nil, sent))
	e := edit{system: system, fields: fieldsOf(system, config)}
	for name := range strings.FieldsSeq(sent.Get(fieldSet)) {
		e.is.SecretNames = append(e.is.SecretNames, name)
	}
	return visit.HTML(c, http.StatusOK, settingsFields(e))
}

func unknownKind() error {
	return &models.Error{Code: models.Unfit, Message: "This kind of system is not known here. Choose one from the list."}
}
