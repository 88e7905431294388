package processes

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/designer/templates"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/around"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// New is GET /processes/new: blank or from a template, and then its name.
func (s Screen) New(c echo.Context) error {
	name := visit.Query(c, "template")
	if name == "" {
		frame := visit.Frame(c, page.Frame{Title: "New process", Active: "processes", Summary: "Begin blank, or with a process that others run already.", Crumbs: crumbs()})
		return visit.HTML(c, http.StatusOK, galleryPage(process{frame: frame, kinds: s.Kinds}))
	}
	t, _ := templates.Find(name) // one that is unknown begins blank
	return s.showNew(c, http.StatusOK, process{begins: t, in: models.ProcessForm{Name: t.Title, Description: t.Purpose}})
}

func crumbs() []ui.Crumb { return []ui.Crumb{{Label: "Processes", Href: "/processes"}} }

func (s Screen) showNew(c echo.Context, status int, v process) error {
	v.kinds = s.Kinds
	v.frame = visit.Frame(c, page.Frame{Title: "New process", Active: "processes", Width: page.Narrow, Crumbs: append(crumbs(), ui.Crumb{Label: "New process", Href: "/processes/new"})})
	return visit.HTML(c, status, newPage(v))
}

func processForm(c echo.Context) (models.ProcessForm, error) {
	f, err := visit.Form(c)
	return models.ProcessForm{Name: f.Get("name"), Description: f.Get("description")}, err
}

// Add is POST /processes: adds a process that begins with a template, or one
// that only starts and ends, and opens the designer.
func (s Screen) Add(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	in := models.ProcessForm{Name: f.Get("name"), Description: f.Get("description")}
	t, known := templates.Find(f.Get("template"))
	p, err := s.DB.AddProcess(c.Request().Context(), visit.Viewer(c), "process.added", in, func(id string) (json.RawMessage, error) {
		if known {
			return json.Marshal(t.For(graph.ID(id), in.Name))
		}
		return json.Marshal(designer.Blank(graph.ID(id), in.Name))
	})
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showNew(c, http.StatusUnprocessableEntity, process{begins: t, in: in, faults: faults})
	}
	if err != nil {
		return err
	}
	return visit.Go(c, around.Path(p, "/design"))
}

// Save is POST /processes/:process/details: renames or describes it.
func (s Screen) Save(c echo.Context) error {
	row, err := s.row(c)
	if err != nil {
		return err
	}
	in, err := processForm(c)
	if err != nil {
		return err
	}
	_, err = s.DB.ChangeProcess(c.Request().Context(), visit.By(c), row.ID, in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.show(c, http.StatusUnprocessableEntity, process{is: row, in: in, faults: faults, opens: "rename"})
	}
	if err != nil {
		return err
	}
	return s.done(c, "The changes are saved", around.Path(row.Process, ""))
}

// Duplicate is POST /processes/:process/copies: adds a process with the draft
// of this one.
func (s Screen) Duplicate(c echo.Context) error {
	row, err := s.row(c)
	if err != nil {
		return err
	}
	in, err := processForm(c)
	if err != nil {
		return err
	}
	if in.Name == "" {
		in.Name = "Copy of " + row.Name
	}
	in.Description = row.Description
	draft, err := s.DB.Draft(c.Request().Context(), row.ID)
	if err != nil {
		return err
	}
	p, err := s.DB.AddProcess(c.Request().Context(), visit.Viewer(c), "process.duplicated", in, func(id string) (json.RawMessage, error) {
		d, err := graph.Decode(draft.Document)
		if err != nil {
			return nil, fmt.Errorf("the draft of process %d cannot be read: %w", row.ID, err)
		}
		return json.Marshal(designer.Copy(d, graph.ID(id), in.Name))
	})
	if faults, ok := visit.FaultsOf(err); ok {
		return s.show(c, http.StatusUnprocessableEntity, process{is: row, in: formOf(row), copyAs: in.Name, faults: faults, opens: "duplicate"})
	}
	if err != nil {
		return err
	}
	return s.done(c, row.Name+" was copied", around.Path(p, ""))
}

// Archive is POST /processes/:process/archive.
func (s Screen) Archive(c echo.Context) error { return s.setArchived(c, true) }

// Restore is POST /processes/:process/restore.
func (s Screen) Restore(c echo.Context) error { return s.setArchived(c, false) }

func (s Screen) setArchived(c echo.Context, archived bool) error {
	row, err := s.row(c)
	if err != nil {
		return err
	}
	if _, err := s.DB.SetArchived(c.Request().Context(), visit.By(c), row.ID, archived); err != nil {
		return err
	}
	if archived {
		if err := s.Sessions.NoticeUndo(c, row.Name+" is archived", visit.Undo{Path: around.Path(row.Process, "/restore")}); err != nil {
			return err
		}
		return visit.Go(c, "/processes")
	}
	return s.done(c, row.Name+" is back in the list", around.Path(row.Process, ""))
}
