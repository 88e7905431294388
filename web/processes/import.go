package processes

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/markup"
	"segue/web/around"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// brings is the page on which a file is chosen.
type brings struct {
	frame page.Frame
	fault string
}

// Bring is GET /processes/imports/new.
func (s Screen) Bring(c echo.Context) error { return s.showBring(c, http.StatusOK, "") }

func (s Screen) showBring(c echo.Context, status int, fault string) error {
	frame := visit.Frame(c, page.Frame{Title: "Import a process", Active: "processes", Width: page.Narrow, Crumbs: append(crumbs(), ui.Crumb{Label: "Import", Href: "/processes/imports/new"})})
	return visit.HTML(c, status, bringPage(brings{frame, fault}))
}

// Import is POST /processes/imports: makes a process of a BPMN file and opens
// the designer, where the list of problems says what needs attention.
func (s Screen) Import(c echo.Context) error {
	name, data, fault := sentFile(c)
	if fault != "" {
		return s.showBring(c, http.StatusUnprocessableEntity, fault)
	}
	b, err := designer.Bring(s.Kinds, data)
	if err != nil {
		return s.showBring(c, http.StatusUnprocessableEntity, "“"+name+"” cannot be imported. "+err.Error()+". Nothing was added.")
	}
	in := models.ProcessForm{Name: cut(title(b.Document.Name, name), 200), Description: cut(b.Document.Documentation, 2000), BpmnID: string(b.Document.ID)}
	p, err := s.DB.AddProcess(c.Request().Context(), visit.Viewer(c), "process.imported", in, func(id string) (json.RawMessage, error) {
		d := b.Document
		if graph.ID(id) != d.ID {
			d = designer.Copy(d, graph.ID(id), d.Name)
		}
		d.Name = in.Name
		raw, err := json.Marshal(d)
		if err == nil && len(raw) > graph.MaxSize {
			err = &models.Error{Code: models.Unfit, Message: "“" + name + "” holds more than one process can. Split it in the tool that it comes from."}
		}
		return raw, err
	})
	var known *models.Error
	if errors.As(err, &known) {
		return s.showBring(c, http.StatusUnprocessableEntity, known.Message)
	}
	if err != nil {
		return err
	}
	return s.done(c, imported(in.Name, b), around.Path(p, "/design?show=problems"))
}

// imported says in one sentence what became of a file.
func imported(name string, b *designer.Brought) string {
	n := len(b.Problems)
	for _, note := range b.Notes {
		if note.Attention && (note.Block != "" || note.Flow != "") {
			n++
		}
	}
	if n == 0 {
		return name + " is imported"
	}
	return name + " is imported. " + ui.Plural(n, "thing needs", "things need") + " attention"
}

func title(name, file string) string {
	if name = strings.Join(strings.Fields(name), " "); name != "" {
		return name
	}
	return strings.TrimSuffix(file, filepath.Ext(file))
}

func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most])
	}
	return s
}

// sentFile reads the file of the form; fault is a sentence where there is none.
func sentFile(c echo.Context) (name string, data []byte, fault string) {
	body, err := c.Request().MultipartReader()
	if err != nil {
		return "", nil, "Choose a file."
	}
	for {
		part, err := body.NextPart()
		if err != nil {
			return "", nil, "Choose a file."
		}
		if part.FormName() != "file" || part.FileName() == "" {
			continue
		}
		data, err = io.ReadAll(io.LimitReader(part, markup.MaxSize+1))
		switch {
		case err != nil:
			return "", nil, "The file did not arrive whole. Send it again."
		case len(data) == 0:
			return "", nil, "“" + part.FileName() + "” is empty. Choose another file."
		}
		return part.FileName(), data, ""
	}
}
