package visit

import (
	"errors"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/ui"
)

// Form reads the fields of the request's body, and only of the body: what the
// address says counts nothing here.
func Form(c echo.Context) (url.Values, error) {
	r := c.Request()
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")) // the route has checked it
	var values url.Values
	if kind == "multipart/form-data" {
		if err := r.ParseMultipartForm(64 << 10); err != nil {
			return nil, unreadable(err)
		}
		values = r.MultipartForm.Value
	} else {
		if err := r.ParseForm(); err != nil {
			return nil, unreadable(err)
		}
		values = r.PostForm
	}
	for _, list := range values {
		for _, v := range list {
			if !IsText(v) {
				return nil, &models.Error{Code: models.Unfit, Message: "What you entered holds a character that no text can hold. Take it out, then send it again. Nothing was saved."}
			}
		}
	}
	return values, nil
}

func unreadable(err error) error {
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return err
	}
	return echo.NewHTTPError(http.StatusBadRequest).SetInternal(err)
}

// IsText reports whether a client sent text: UTF-8 without zero bytes, which
// no column can hold.
func IsText(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }

// Query reads one parameter of the address; what is not text counts as empty.
func Query(c echo.Context, name string) string {
	v := c.QueryParam(name)
	if !IsText(v) {
		return ""
	}
	return v
}

// Faults are what is wrong with a form, by field; "" is the form as a whole.
type Faults map[string]string

// FaultsOf returns what err says about the fields of a form, and whether that
// is all it says: any other error is not the form's to show.
func FaultsOf(err error) (Faults, bool) {
	f := Faults{}
	return f, err != nil && f.collect(err)
}

func (f Faults) collect(err error) bool {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			if !f.collect(e) {
				return false
			}
		}
		return true
	}
	e, ok := err.(*models.Error)
	if !ok || e.Code != models.Unfit && e.Code != models.Conflict && e.Code != models.TooMany {
		return false
	}
	if f[e.Field] == "" {
		f[e.Field] = e.Message
	}
	return true
}

// Summary lists the faults of these fields in their order, and then what
// belongs to no field, for the summary above a form.
func (f Faults) Summary(fields ...string) []ui.FieldError {
	var list []ui.FieldError
	for _, field := range append(fields, "") {
		if f[field] != "" {
			list = append(list, ui.FieldError{FieldID: field, Text: f[field]})
		}
	}
	return list
}
