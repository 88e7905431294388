package bell

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the bell.
type Screen struct{ DB *models.DB }

const most = 8 // notices in the menu

// view is the bell's menu.
type view struct {
	who  models.Viewer
	rows []models.BellRow
	now  time.Time
}

// Count is GET /bell: how many notices are new, for the bell itself.
func (s Screen) Count(c echo.Context) error {
	n, err := s.DB.BellCount(c.Request().Context(), visit.Viewer(c), most)
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, page.BellCount(n))
}

// Look is POST /bell: lists the newest notices and notes that they were seen.
func (s Screen) Look(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	rows, err := s.DB.Bell(ctx, who, most)
	if err != nil {
		return err
	}
	if err := s.DB.BellSeen(ctx, who); err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, menu(view{who, rows, time.Now()}))
}
