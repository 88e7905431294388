package account

import (
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// tokens is the tokens tab as it is shown.
type tokens struct {
	frame  page.Frame
	who    models.Viewer
	list   []models.APIToken
	in     models.TokenForm
	made   string // the text of a token just made, this once
	origin string
	now    time.Time
	faults visit.Faults
}

// ShowTokens is GET /account/tokens.
func (s Screen) ShowTokens(c echo.Context) error {
	return s.showTokens(c, http.StatusOK, tokens{in: models.TokenForm{Days: 90}})
}

func (s Screen) showTokens(c echo.Context, status int, v tokens) error {
	v.who = visit.Viewer(c)
	list, err := s.DB.Tokens(c.Request().Context(), v.who.ID)
	if err != nil {
		return err
	}
	v.frame, v.list, v.now = frame(c, tokensPath), list, time.Now()
	v.origin = visit.Of(c.Request().Context()).Origin
	return visit.HTML(c, status, tokensPage(v))
}

// AddToken is POST /account/tokens. The answer is the page itself, since the
// token's text may be shown only once and must not be kept for a redirect.
func (s Screen) AddToken(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	days, err := strconv.Atoi(f.Get("days"))
	if err != nil {
		days = -1 // is refused with a sentence
	}
	in := models.TokenForm{Name: f.Get("name"), Scopes: f["scopes"], Days: days}
	_, text, err := s.DB.AddToken(c.Request().Context(), visit.By(c), in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showTokens(c, http.StatusUnprocessableEntity, tokens{in: in, faults: faults})
	}
	if err != nil {
		return err
	}
	return s.showTokens(c, http.StatusCreated, tokens{in: models.TokenForm{Days: 90}, made: text})
}

// RevokeToken is POST /account/tokens/:token/revocation.
func (s Screen) RevokeToken(c echo.Context) error {
	id, err := visit.ID(c, "token")
	if err != nil {
		return err
	}
	t, err := s.DB.RevokeToken(c.Request().Context(), visit.By(c), id)
	if err != nil {
		return err
	}
	return s.done(c, "The token “"+t.Name+"” is revoked", tokensPath)
}
