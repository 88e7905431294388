package visit

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/labstack/echo/v4"

	"segue/models"
)

// Sessions keeps browsers signed in. A session holds the id of a sign-in,
// whose row decides; it is written only at sign-in, sign-out and for notices,
// so a request that changes nothing costs no write.
type Sessions struct {
	manager *scs.SessionManager
	db      *models.DB
	ended   func(signIns ...int64)
}

// NewSessions returns sessions kept in store. secure says that people reach
// this installation by https alone. ended is told which sign-ins have ended,
// so that their sockets can be closed.
func NewSessions(store scs.Store, db *models.DB, secure bool, ended func(signIns ...int64)) *Sessions {
	m := scs.New()
	m.Store = store
	m.Lifetime = models.SignInLifetime
	m.HashTokenInStore = true
	m.Cookie.Name = "segue"
	m.Cookie.Secure = secure
	if secure {
		m.Cookie.Name = "__Host-segue"
	}
	return &Sessions{manager: m, db: db, ended: ended}
}

const (
	signInKey = "sign-in"
	noticeKey = "notice"
	undoKey   = "undo"   // how what the notice tells of is taken back
	actingKey = "acting" // who plays the person, if that is somebody else
)

// Cookie is the name of the session's cookie.
func (s *Sessions) Cookie() string { return s.manager.Cookie.Name }

// Load fills the visit's viewer from the browser's session, if it has one that
// still counts, and returns the context for the rest of the request. It writes
// no session and wraps no response, so that it also serves websockets.
func (s *Sessions) Load(r *http.Request, v *Visit) (_ context.Context, err error) {
	defer func() {
		if err == nil { // else the answer says so without a session: there is none to ask for anything
			v.sessions = s
		}
	}()
	token := ""
	if c, err := r.Cookie(s.Cookie()); err == nil {
		token = c.Value
	}
	ctx, err := s.manager.Load(r.Context(), token)
	if err != nil {
		return nil, err
	}
	ctx = With(ctx, v)
	id := s.manager.GetInt64(ctx, signInKey)
	if id == 0 {
		return ctx, nil
	}
	viewer, err := s.db.ViewerBySignIn(ctx, id)
	if errors.Is(err, &models.Error{Code: models.Missing}) {
		return ctx, nil
	}
	if err != nil {
		return nil, err
	}
	viewer.Address = v.Address
	v.Viewer, v.Acting = viewer, s.manager.GetString(ctx, actingKey)
	if time.Since(viewer.SeenAt) > seenEvery {
		err = s.db.Seen(ctx, id)
	}
	return ctx, err
}

// seenEvery is how exactly "last used" is known.
const seenEvery = 5 * time.Minute

// Begin signs a person in with this browser, under a new token: what an
// attacker may have planted before is worth nothing.
func (s *Sessions) Begin(c echo.Context, p models.Person) error { return s.BeginActing(c, p, "") }

// BeginActing is Begin for a window in which somebody else, by that name, plays
// the person; every page says so.
func (s *Sessions) BeginActing(c echo.Context, p models.Person, by string) error {
	v := Of(c.Request().Context())
	if err := s.end(c, v.Viewer); err != nil {
		return err
	}
	in, err := s.db.BeginSignIn(c.Request().Context(), p, v.Address, strings.ToValidUTF8(c.Request().UserAgent(), "\uFFFD"))
	if err != nil {
		return err
	}
	ctx := c.Request().Context()
	if err := s.manager.RenewToken(ctx); err != nil {
		return err
	}
	s.manager.Put(ctx, signInKey, in.ID)
	s.manager.Remove(ctx, actingKey)
	if by != "" {
		s.manager.Put(ctx, actingKey, by)
	}
	return s.commit(c)
}

// Rotate gives this browser's session a new token.
func (s *Sessions) Rotate(c echo.Context) error {
	if err := s.manager.RenewToken(c.Request().Context()); err != nil {
		return err
	}
	return s.commit(c)
}

// End signs this browser out.
func (s *Sessions) End(c echo.Context) error {
	if err := s.end(c, Viewer(c)); err != nil {
		return err
	}
	ctx := c.Request().Context()
	if err := s.manager.Destroy(ctx); err != nil {
		return err
	}
	s.manager.WriteSessionCookie(ctx, c.Response(), "", time.Time{})
	return nil
}

func (s *Sessions) end(c echo.Context, v models.Viewer) error {
	if v.SignIn == 0 {
		return nil
	}
	err := s.db.EndSignIn(c.Request().Context(), v.ID, v.SignIn)
	s.Ended(v.SignIn)
	return err
}

// Ended tells that sign-ins were ended by other means than End.
func (s *Sessions) Ended(signIns ...int64) {
	if s.ended != nil && len(signIns) > 0 {
		s.ended(signIns...)
	}
}

// Notice keeps a sentence for the next page this browser shows.
func (s *Sessions) Notice(c echo.Context, sentence string) error {
	s.manager.Put(c.Request().Context(), noticeKey, sentence)
	return s.commit(c)
}

// Undo is how an act is taken back: a POST that exists, with what it sends.
type Undo struct {
	Path, Name, Value string // Name and Value are its one field; empty: it sends nothing
}

// NoticeUndo is Notice about an act that can be taken back from there.
func (s *Sessions) NoticeUndo(c echo.Context, sentence string, u Undo) error {
	ctx := c.Request().Context()
	if u.Path != "" {
		s.manager.Put(ctx, undoKey, u.Path)
		s.manager.Put(ctx, undoKey+" name", u.Name)
		s.manager.Put(ctx, undoKey+" value", u.Value)
	}
	return s.Notice(c, sentence)
}

// takeNotice returns what is kept for this page and forgets it.
func (s *Sessions) takeNotice(c echo.Context) (text string, u Undo, err error) {
	ctx := c.Request().Context()
	if text = s.manager.PopString(ctx, noticeKey); text == "" {
		return "", u, nil
	}
	u = Undo{s.manager.PopString(ctx, undoKey), s.manager.PopString(ctx, undoKey+" name"), s.manager.PopString(ctx, undoKey+" value")}
	return text, u, s.commit(c)
}

// commit writes the session and its cookie.
func (s *Sessions) commit(c echo.Context) error {
	ctx := c.Request().Context()
	token, expiry, err := s.manager.Commit(ctx)
	if err != nil {
		return err
	}
	h := c.Response().Header()
	kept := h.Values("Set-Cookie")[:0:0]
	for _, line := range h.Values("Set-Cookie") { // one request may commit twice: the last one counts
		if !strings.HasPrefix(line, s.Cookie()+"=") {
			kept = append(kept, line)
		}
	}
	h["Set-Cookie"] = kept
	s.manager.WriteSessionCookie(ctx, c.Response(), token, expiry)
	return nil
}
