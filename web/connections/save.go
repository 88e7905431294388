package connections

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/form"
	"segue/runtime/host/outside"
	"segue/runtime/outbound"
	"segue/web/visit"
)

// Fields of the form that are not the connector's; no connector's begins with
// an underscore.
const (
	fieldName     = "_name"
	fieldSlug     = "_slug"
	fieldKind     = "_kind"
	fieldAllowed  = "_allowed"
	fieldRevision = "_revision"
	fieldSet      = "_set" // secrets that are stored, for redrawing fields
	fieldTest     = "_test"
)

// Add is POST /connections.
func (s Screen) Add(c echo.Context) error {
	sent, err := visit.Form(c)
	if err != nil {
		return err
	}
	system, ok := s.Calls.Systems.Type(sent.Get(fieldKind))
	if !ok {
		return unknownKind()
	}
	return s.save(c, edit{system: system}, sent)
}

// Save is POST /connections/:connection.
func (s Screen) Save(c echo.Context) error {
	row, system, err := s.row(c)
	if err != nil {
		return err
	}
	sent, err := visit.Form(c)
	if err != nil {
		return err
	}
	return s.save(c, editOf(row, system), sent)
}

// filled is a form as it was sent, made ready to be stored.
type filled struct {
	config  json.RawMessage
	secrets map[string]string
	allowed []string
	faults  visit.Faults
}

// save stores what was sent, or shows it again with what is wrong.
func (s Screen) save(c echo.Context, e edit, sent url.Values) error {
	e.name, e.slug, e.allowed = sent.Get(fieldName), sent.Get(fieldSlug), sent.Get(fieldAllowed)
	f := s.fill(e, sent)
	e.faults, e.typed = f.faults, typedSecrets(e, sent)
	if len(f.faults) > 0 {
		return s.show(c, http.StatusUnprocessableEntity, e, f.config)
	}
	row, err := s.store(c, e, sent, f)
	if faults, ok := visit.FaultsOf(err); ok {
		e.faults = faults
		return s.show(c, http.StatusUnprocessableEntity, e, f.config)
	}
	if err != nil {
		return err
	}
	if sent.Has(fieldTest) {
		return s.test(c, row)
	}
	return s.done(c, row.Name+" is saved", editOf(row, e.system).path())
}

func (s Screen) fill(e edit, sent url.Values) filled {
	f := filled{faults: visit.Faults{}}
	if strings.TrimSpace(e.name) == "" { // said together with the rest, not after it
		f.faults["name"] = "Enter a name, for example ERP or Company mail."
	}
	stored, err := s.Calls.Secrets(e.is)
	if err != nil { // under another key: they can only be entered again
		stored = nil
	}
	f.config, f.secrets = outside.Split(e.system, outside.Fill(e.system, outside.Join(e.is.Config, stored), sent))
	cleared := clearMoved(e, f, sent)
	if _, problems := outside.Decode(e.system, outside.Join(f.config, f.secrets)); len(problems) > 0 {
		for _, p := range problems {
			if f.faults[p.Field] == "" {
				f.faults[p.Field] = p.Text
			}
			if cleared[p.Field] {
				f.faults[p.Field] = "The connection now leads to another system, so what was stored here is not sent there. Enter it again."
			}
		}
	}
	f.allowed, err = exceptions(e.allowed)
	if err != nil {
		f.faults[fieldAllowed] = err.Error()
	}
	return f
}

// clearMoved drops stored secrets if the connection now leads elsewhere: what
// was meant for one host must never be sent to another.
func clearMoved(e edit, f filled, sent url.Values) map[string]bool {
	cleared := map[string]bool{}
	if e.is.ID == 0 || outside.Target(e.system, e.is.Config) == outside.Target(e.system, f.config) {
		return cleared
	}
	for _, name := range e.is.SecretNames {
		if sent.Get(name) == "" {
			delete(f.secrets, name)
			cleared[name] = true
		}
	}
	return cleared
}

// typedSecrets are the secrets that were typed now.
func typedSecrets(e edit, sent url.Values) map[string]bool {
	typed := map[string]bool{}
	f := form.New(nil, form.Env{})
	e.system.New().Form(f)
	for _, field := range f.Fields() {
		if field.Widget == form.WidgetSecret {
			typed[field.Name] = sent.Get(field.Name) != ""
		}
	}
	return typed
}

// exceptions reads hosts, one per line or parted by commas.
func exceptions(text string) ([]string, error) {
	list := []string{}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == ',' || r == ' ' }) {
		e, err := outbound.ParseException(word)
		if err != nil {
			return nil, err
		}
		list = append(list, e.String())
	}
	return list, nil
}

func (s Screen) store(c echo.Context, e edit, sent url.Values, f filled) (models.Connection, error) {
	ctx := c.Request().Context()
	in := models.ConnectionForm{Name: e.name, Slug: e.slug, Connector: e.system.Kind, Config: f.config, Allowed: f.allowed}
	seal := func(was models.Connection) (models.Secrets, error) { return s.Calls.Seal(was.ID, f.secrets) }
	if e.is.ID == 0 {
		return s.DB.AddConnection(ctx, visit.By(c), in, seal)
	}
	revision, err := strconv.ParseInt(sent.Get(fieldRevision), 10, 64)
	if err != nil {
		revision = 0 // what the browser saw is not known: nothing is overwritten
	}
	return s.DB.ChangeConnection(ctx, visit.By(c), e.is.ID, revision, in, seal)
}

// Test is POST /connections/:connection/test.
func (s Screen) Test(c echo.Context) error {
	row, _, err := s.row(c)
	if err != nil {
		return err
	}
	return s.test(c, row)
}

// test reaches the system and shows what came of it; the answer stays with the
// connection.
func (s Screen) test(c echo.Context, row models.Connection) error {
	ctx := c.Request().Context()
	said, failure := s.Calls.Test(ctx, row)
	refused := ""
	if failure != nil {
		said, refused = failure.Message, failure.Refused
	}
	if err := s.DB.NoteTest(ctx, row.ID, row.Revision, failure == nil, said); err != nil {
		return err
	}
	row, err := s.DB.Connection(ctx, row.ID)
	if err != nil {
		return err
	}
	system, _ := s.Calls.Systems.Type(row.Connector)
	e := editOf(row, system)
	e.refused = refused
	return s.show(c, http.StatusOK, e, row.Config)
}

// Allow is POST /connections/:connection/exceptions: lets the connection reach
// one more host inside the own network, and tests it.
func (s Screen) Allow(c echo.Context) error {
	row, system, err := s.row(c)
	if err != nil {
		return err
	}
	sent, err := visit.Form(c)
	if err != nil {
		return err
	}
	more, err := exceptions(sent.Get("host"))
	if err != nil || len(more) != 1 {
		return &models.Error{Code: models.Unfit, Message: "Name one host, such as erp.internal or erp.internal:8443."}
	}
	in := models.ConnectionForm{Name: row.Name, Config: row.Config, Allowed: append(append([]string{}, row.Allowed...), more[0])}
	keep := func(was models.Connection) (models.Secrets, error) {
		return models.Secrets{Sealed: was.Secrets, Names: was.SecretNames}, nil
	}
	changed, err := s.DB.ChangeConnection(c.Request().Context(), visit.By(c), row.ID, row.Revision, in, keep)
	if faults, ok := visit.FaultsOf(err); ok {
		e := editOf(row, system)
		e.faults = faults
		return s.show(c, http.StatusConflict, e, row.Config)
	}
	if err != nil {
		return err
	}
	return s.test(c, changed)
}

// Remove is POST /connections/:connection/removal.
func (s Screen) Remove(c echo.Context) error {
	id, err := visit.ID(c, "connection")
	if err != nil {
		return err
	}
	row, err := s.DB.Connection(c.Request().Context(), id)
	if err != nil {
		return err
	}
	err = s.DB.RemoveConnection(c.Request().Context(), visit.By(c), row.ID)
	if faults, ok := visit.FaultsOf(err); ok {
		system, _ := s.Calls.Systems.Type(row.Connector)
		e := editOf(row, system)
		e.faults = faults
		return s.show(c, http.StatusConflict, e, row.Config)
	}
	if err != nil {
		return err
	}
	return s.done(c, row.Name+" is deleted", "/connections")
}
