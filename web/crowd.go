package web

import (
	"github.com/labstack/echo/v4"

	"segue/runtime/host"
)

// crowdMost is how many requests of programs are answered at a time. Each needs
// the database several times: more at once would not be answered sooner, only
// all of them later, without end.
const crowdMost = 256

// crowd is the places of those that are being answered.
type crowd chan struct{}

// admit sends programs away that come faster than they can be answered, before
// anything was read or changed for them. People's pages are not counted: who
// floods the API does not shut them out. Echo asks for the chain anew with each
// request, so the places are made before.
func (places crowd) admit(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !isAPI(c.Request()) {
			return next(c)
		}
		select {
		case places <- struct{}{}:
			defer func() { <-places }()
			return next(c)
		default:
			return host.ErrBusy
		}
	}
}
