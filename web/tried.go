package web

import (
	"context"
	"log/slog"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/web/visit"
)

// tried notes what a visitor did for the checklist on their home page, and has
// open home pages look again if it was the first time. What was done stands
// whether it could be noted or not.
func (s *Server) tried(c echo.Context, what models.Newcoming) {
	ctx := c.Request().Context()
	first, err := s.deps.DB.NoteNewcomer(ctx, visit.Viewer(c).ID, what)
	if err != nil {
		s.log.WarnContext(ctx, "what a newcomer tried could not be noted", slog.Any("error", err))
	}
	if first {
		s.live.Changed(AnyInstance)
	}
}

// sendInvoices has the sample company's suppliers send invoices, as a visitor.
func (s *Server) sendInvoices(ctx context.Context, by models.Viewer, many int) (process int64, sent int, err error) {
	return s.deps.Sample.SendInvoices(ctx, s.deps.Engine, host.Actor{ID: by.ID, Email: by.Email, Name: by.Name, Address: by.Address}, many)
}
