package web

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"

	"segue/web/visit"
)

// socket is GET /live?topic=…: the websocket of a page, open as long as the
// page is. Only a page of this very installation may open it: browsers say in
// Origin where a page comes from, and send cookies from any.
func (s *Server) socket(c echo.Context) error {
	r, v := c.Request(), visit.Of(c.Request().Context())
	if !websocket.IsWebSocketUpgrade(r) {
		c.Response().Header().Set("Upgrade", "websocket")
		return &statusError{http.StatusUpgradeRequired, "upgrade", "This address is for websockets only.", nil}
	}
	if !sameOrigin(r.Header.Get("Origin"), v.Origin) {
		return errCrossSite
	}
	return s.live.Serve(c.Response(), r, v.Viewer, r.URL.Query()["topic"])
}
