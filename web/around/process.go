package around

import (
	"fmt"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Tab names one of the pages of a process.
type Tab string

// The pages.
const (
	Overview Tab = ""
	Versions Tab = "/versions"
	Drafts   Tab = "/drafts"
	Rights   Tab = "/rights"
	Webhooks Tab = "/webhooks" // where a start waits for calls
)

// Process completes the frame of one of a process's pages. Actions of the
// page itself come before the main ones.
func Process(c echo.Context, p models.ProcessRow, tab Tab, f page.Frame) page.Frame {
	f.Title, f.Active, f.Status = p.Name, "processes", standing(p)
	f.Crumbs = []ui.Crumb{{Label: "Processes", Href: "/processes"}}
	f.Tabs = ui.Tabs("Pages of "+p.Name, Tabs(p, tab, visit.Viewer(c)))
	f.Actions = actions(c, p, f.Actions)
	return visit.Frame(c, f)
}

// Path is the address of a page of the process.
func Path(p models.Process, page string) string { return fmt.Sprintf("/processes/%d%s", p.ID, page) }

// Tabs are the pages of a process that the viewer may open.
func Tabs(p models.ProcessRow, active Tab, who models.Viewer) []ui.Tab {
	list := []ui.Tab{{Label: "Overview", Icon: "layout-dashboard", Active: active == Overview, Href: Path(p.Process, "")},
		{Label: "Versions", Icon: "history", Active: active == Versions, Href: Path(p.Process, "/versions")}}
	if who.Author && p.Rights.Has(models.MayEdit) {
		list = append(list, ui.Tab{Label: "Earlier drafts", Icon: "file-clock", Active: active == Drafts, Href: Path(p.Process, "/drafts")})
	}
	if p.Rights.Has(models.MayManage) {
		if p.Webhooks > 0 {
			list = append(list, ui.Tab{Label: "Webhooks", Icon: "webhook", Active: active == Webhooks, Href: Path(p.Process, "/webhooks")})
		}
		list = append(list, ui.Tab{Label: "Rights", Icon: "shield-check", Active: active == Rights, Href: Path(p.Process, "/rights")})
	}
	return list
}

// MayDesign reports whether the viewer may open the designer.
func MayDesign(who models.Viewer, p models.ProcessRow) bool {
	return who.Author && p.Rights.Has(models.MayEdit) && p.ArchivedAt == nil
}

// MayStart reports whether the viewer may start an instance by hand.
func MayStart(p models.ProcessRow) bool {
	return p.Rights.Has(models.MayStart) && p.Latest > 0 && p.ArchivedAt == nil
}
