package account

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// password is the password tab as it is shown.
type password struct {
	frame  page.Frame
	who    models.Viewer
	faults visit.Faults
}

// ShowPassword is GET /account/password.
func (s Screen) ShowPassword(c echo.Context) error {
	return s.showPassword(c, http.StatusOK, nil)
}

func (s Screen) showPassword(c echo.Context, status int, faults visit.Faults) error {
	return visit.HTML(c, status, passwordPage(password{frame(c, passwordPath), visit.Viewer(c), faults}))
}

// SavePassword is POST /account/password. It ends every other sign-in and gives
// this one a new session.
func (s Screen) SavePassword(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	err = s.changePassword(c, f.Get("current"), f.Get("password"))
	if faults, ok := visit.FaultsOf(err); ok {
		status := http.StatusUnprocessableEntity
		if errors.Is(err, &models.Error{Code: models.TooMany}) {
			status = http.StatusTooManyRequests
		}
		return s.showPassword(c, status, faults)
	}
	if err != nil {
		return err
	}
	return s.done(c, "Your password is changed, and other browsers are signed out", passwordPath)
}

func (s Screen) changePassword(c echo.Context, current, next string) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	// Counted as at sign-in: who finds an open browser may not guess here either.
	if err := s.DB.CountAttempt(ctx, who.Email, c.RealIP()); err != nil {
		return err
	}
	person, _, err := s.DB.CheckCredentials(ctx, who.Email, current)
	if errors.Is(err, &models.Error{Code: models.Unfit}) {
		return &models.Error{Code: models.Unfit, Field: "current", Message: "This is not your present password. Type it again."}
	}
	if err != nil {
		return err
	}
	if err := s.DB.ForgetAttempts(ctx, who.Email, c.RealIP()); err != nil {
		return err
	}
	others, err := s.DB.SetPassword(ctx, visit.By(c), person, next, who.SignIn)
	if err != nil {
		return err
	}
	s.Sessions.Ended(others...)
	return s.Sessions.Rotate(c)
}
