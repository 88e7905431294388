package api

import (
	_ "embed"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/secret"
	"segue/web/files"
	"segue/web/visit"
)

// API answers below /api.
type API struct {
	DB     *models.DB
	Engine *host.Host
	Kinds  *block.Registry
	Files  files.Files
	Hooks  *secret.Box // of the keys that webhooks are signed with
	Logger *slog.Logger
}

//go:embed openapi.json
var description []byte

// Description is GET /api/openapi.json.
func (API) Description(c echo.Context) error {
	c.Response().Header().Set("Cache-Control", "public, max-age=3600")
	return c.JSONBlob(http.StatusOK, description)
}

// Refusal is an error that carries more than a sentence: what is wrong with
// each field, or the problems of a document. Package web adds its members to
// the problem it answers.
type Refusal struct {
	Status  int
	Code    string
	Detail  string
	Members map[string]any
}

func (e *Refusal) Error() string { return e.Detail }

func unfit(format string, args ...any) error {
	return &Refusal{Status: http.StatusUnprocessableEntity, Code: string(models.Unfit), Detail: fmt.Sprintf(format, args...)}
}

// order is the body of a request: a JSON object with only the names allowed.
type order struct{ fields feel.Value }

// read reads the request's body. An empty one counts as {}.
func read(c echo.Context, allowed ...string) (order, error) {
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return order{}, err
	}
	if len(strings.TrimSpace(string(body))) == 0 {
		return order{feel.NewContext(0).Value()}, nil
	}
	v, err := feel.FromJSON(body)
	if err != nil {
		return order{}, &Refusal{Status: http.StatusBadRequest, Code: "unreadable", Detail: "The body cannot be read as JSON. " + err.Error()}
	}
	if v.Kind() != feel.KindContext {
		return order{}, &Refusal{Status: http.StatusBadRequest, Code: "unreadable", Detail: "The body must be a JSON object, such as {" + `"` + strings.Join(allowed, `": …, "`) + `": …}.`}
	}
	for i := range v.Len() {
		if name, _ := v.Entry(i); !slices.Contains(allowed, name) {
			return order{}, unfit("The body has a field %q that is not known here. Known are %s.", name, strings.Join(allowed, ", "))
		}
	}
	return order{v}, nil
}

// text is a field that holds a text of at most so many characters; "" if it is
// missing or null.
func (o order) text(name string, most int) (string, error) {
	v, _ := o.fields.Get(name)
	switch {
	case v.IsNull():
		return "", nil
	case v.Kind() != feel.KindString:
		return "", unfit("The field %q must be a text.", name)
	case len([]rune(v.Text())) > most:
		return "", unfit("The field %q is too long: %d characters at most.", name, most)
	case strings.ContainsRune(v.Text(), 0):
		return "", unfit("The field %q holds a character that no text can hold.", name)
	}
	return v.Text(), nil
}

// number is a field that holds a whole number that is not negative; 0 if it is
// missing or null.
func (o order) number(name string) (int64, error) {
	v, _ := o.fields.Get(name)
	if v.IsNull() {
		return 0, nil
	}
	n, ok := v.Int64()
	if !ok || n < 0 {
		return 0, unfit("The field %q must be a whole number.", name)
	}
	return n, nil
}

// object is a field that holds a JSON object; an empty one if it is missing or null.
func (o order) object(name string) (feel.Value, error) {
	v, _ := o.fields.Get(name)
	switch {
	case v.IsNull():
		return feel.NewContext(0).Value(), nil
	case v.Kind() != feel.KindContext:
		return feel.Null, unfit("The field %q must be a JSON object, with a value for each name.", name)
	}
	return v, nil
}

func actor(v models.Viewer) host.Actor {
	return host.Actor{ID: v.ID, Email: v.Email, Name: v.Name, Address: v.Address}
}

// process finds the process that the address names, by its number or by its
// BPMN id. The route has checked the right.
func (a API) process(c echo.Context) (models.Process, error) {
	id, err := a.DB.ProcessID(c.Request().Context(), c.Param("process"))
	if err != nil {
		return models.Process{}, err
	}
	return a.DB.Process(c.Request().Context(), id)
}

// commandID makes a client's command id its own: two people may use the same.
func commandID(v models.Viewer, kind, id string) string {
	if id == "" {
		return ""
	}
	return fmt.Sprintf("api:%d:%s:%s", v.ID, kind, id)
}

func viewer(c echo.Context) models.Viewer { return visit.Viewer(c) }
