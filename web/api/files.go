package api

import (
	"context"
	"encoding/hex"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/files"
)

// storedFile is a file as a variable refers to it.
type storedFile struct {
	File   string `json:"file"`
	Name   string `json:"name"`
	Type   string `json:"type"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// UploadForStart is POST /api/processes/:process/files?field=NAME: a file for a
// field of the start's form.
func (a API) UploadForStart(c echo.Context) error {
	p, err := a.process(c)
	if err != nil {
		return err
	}
	if p.Latest == 0 {
		return unpublished(p)
	}
	doc, err := a.Engine.Document(c.Request().Context(), p.ID, int(p.Latest))
	if err != nil {
		return err
	}
	asks, err := a.Engine.StartForm(c.Request().Context(), p.ID, int(p.Latest))
	if err != nil {
		return err
	}
	var fields []graph.Field
	if sheet := sheetOf(doc, asks); sheet != nil {
		fields = sheet.Form().Fields
	}
	return a.take(c, p.ID, fields)
}

// UploadForTask is POST /api/tasks/:task/files?field=NAME: a file for a field
// of the task's form.
func (a API) UploadForTask(c echo.Context) error {
	key, err := strconv.ParseInt(c.Param("task"), 10, 64)
	if err != nil {
		return err
	}
	t, err := a.Engine.Task(c.Request().Context(), machine.Key(key))
	if err != nil {
		return err
	}
	doc, err := a.Engine.Document(c.Request().Context(), t.Process, int(t.Version))
	if err != nil {
		return err
	}
	var fields []graph.Field
	if sheet := sheetOf(doc, t.Form); sheet != nil {
		fields = sheet.Form().Fields
	}
	return a.take(c, t.Process, fields)
}

// take stores the file of the request and answers with the reference that is
// given for the field.
func (a API) take(c echo.Context, process int64, fields []graph.Field) error {
	name := c.QueryParam("field")
	for _, f := range fields {
		if f.Name != name || f.Type != graph.FieldFile {
			continue
		}
		stored, err := a.Files.Store(c, process, f)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusCreated, storedFile{strconv.FormatInt(stored.ID, 10), stored.Name, stored.Type, stored.Size, hex.EncodeToString(stored.SHA256)})
	}
	return unfit("The parameter \"field\" must name a field of the form that takes a file.")
}

// held finds files for the answers to a form: those that the caller uploaded,
// and those that the variables hold already.
func (a API) held(ctx context.Context, who models.Viewer, fields []graph.Field, vars feel.Value) func(string) (feel.Value, bool) {
	uploaded := a.Files.Find(ctx, who)
	return func(id string) (feel.Value, bool) {
		for _, f := range fields {
			v, _ := vars.Get(f.Name)
			if had, _ := v.Get("file"); f.Type == graph.FieldFile && id != "" && had.Text() == id {
				return v, true
			}
		}
		return uploaded(id)
	}
}

// filesIn are the numbers of the files that variables refer to.
func filesIn(vars []machine.Var) (ids []int64) {
	for _, v := range vars {
		ids = append(ids, files.IDs(v.Value)...)
	}
	return ids
}
