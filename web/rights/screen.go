package rights

import (
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/around"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the rights on a process.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	// Changed is told that somebody's rights have changed, so that open pages
	// prove theirs anew.
	Changed func()
}

// view is the page as it is shown.
type view struct {
	frame   page.Frame
	process models.Process
	grants  []models.Grant
	who     string // typed or chosen, in a form that did not fit
	rights  []string
	faults  visit.Faults
	said    string // what was done, for htmx
}

func (v view) path() string { return around.Path(v.process, string(around.Rights)) }

// words are the rights as the page says them.
var words = []struct {
	right       models.Right
	short, help string
}{
	{models.MayStart, "Start", "Begin instances."},
	{models.MaySee, "See", "Look at all instances, with their data."},
	{models.MayWork, "Work", "Take and hand on its tasks."},
	{models.MayEdit, "Edit", "Change the draft and publish."},
	{models.MayManage, "Manage", "Answer when it needs attention, retry, cancel, give rights."},
}

// Show is GET /processes/:process/rights.
func (s Screen) Show(c echo.Context) error {
	return s.show(c, http.StatusOK, view{rights: []string{string(models.MayStart), string(models.MaySee)}})
}

func (s Screen) show(c echo.Context, status int, v view) error {
	ctx := c.Request().Context()
	id, err := s.DB.ProcessID(ctx, c.Param("process"))
	if err != nil {
		return err
	}
	row, err := s.DB.ProcessRow(ctx, visit.Viewer(c), id)
	if err != nil {
		return err
	}
	v.process = row.Process
	if v.grants, err = s.DB.Grants(ctx, id); err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, status, part(v))
	}
	v.frame = around.Process(c, row, around.Rights, page.Frame{})
	return visit.HTML(c, status, rightsPage(v))
}

// Save is POST /processes/:process/rights: gives one person or group, who,
// exactly the rights that are ticked.
func (s Screen) Save(c echo.Context) error {
	ctx, viewer := c.Request().Context(), visit.Viewer(c)
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	id, err := s.DB.ProcessID(ctx, c.Param("process"))
	if err != nil {
		return err
	}
	var given []models.Right
	for _, r := range f["rights"] {
		if !slices.Contains(given, models.Right(r)) {
			given = append(given, models.Right(r))
		}
	}
	who, err := s.DB.SetGrants(ctx, viewer, id, f.Get("who"), given)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.show(c, http.StatusUnprocessableEntity, view{who: f.Get("who"), rights: f["rights"], faults: faults})
	}
	if err != nil {
		return err
	}
	s.Changed()
	said := who + " has these rights now"
	if len(given) == 0 {
		said = who + " has no rights on this process any more"
	}
	held, err := s.DB.Rights(ctx, viewer, id)
	if err != nil {
		return err
	}
	if visit.Partial(c.Request()) && held.Has(models.MayManage) {
		return s.show(c, http.StatusOK, view{said: said, rights: []string{string(models.MayStart), string(models.MaySee)}})
	}
	if err := s.Sessions.Notice(c, said); err != nil {
		return err
	}
	if held == "" {
		return visit.Go(c, "/processes")
	}
	to := around.Path(models.Process{ID: id}, string(around.Rights))
	if !held.Has(models.MayManage) {
		to = around.Path(models.Process{ID: id}, "")
	}
	return visit.Go(c, to)
}
