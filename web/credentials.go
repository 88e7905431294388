package web

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"segue/models"
	"segue/web/visit"
)

// credentials authenticates programs. Verified passwords are remembered for a
// minute, since argon2 on every request would cap the rate; each use still asks
// the database whether the person is active and the password the same.
type credentials struct {
	db *models.DB

	mu    sync.Mutex
	known map[[sha256.Size]byte]verified
}

type verified struct {
	person  int64
	changed time.Time // when the password was set that was verified
	until   time.Time
}

const (
	rememberFor  = time.Minute
	rememberMost = 10_000
	noteEvery    = time.Minute // how exactly it is known when a token was last used
)

func newCredentials(db *models.DB) *credentials {
	return &credentials{db: db, known: map[[sha256.Size]byte]verified{}}
}

var errBadToken = &models.Error{Code: models.Missing, Message: "This token is unknown, was revoked, or is too old. Make a new one under Your account, API tokens."}

// viewer is who the request's Authorization header stands for; the zero Viewer
// if there is none.
func (k *credentials) viewer(r *http.Request, address string) (models.Viewer, error) {
	kind, value, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	switch strings.ToLower(kind) {
	case "":
		return models.Viewer{}, nil
	case "bearer":
		v, err := k.db.ViewerByToken(r.Context(), strings.TrimSpace(value))
		if errors.Is(err, &models.Error{Code: models.Missing}) {
			return v, refusedCredentials(errBadToken.Message, err)
		}
		if err != nil {
			return v, err
		}
		if time.Since(v.SeenAt) < noteEvery {
			return v, nil
		}
		return v, k.db.TokenUsed(r.Context(), v.Token)
	case "basic":
		email, password, ok := r.BasicAuth()
		if !ok {
			return models.Viewer{}, refusedCredentials("The Authorization header cannot be read: Basic takes e-mail and password, joined by a colon, in base64.", nil)
		}
		if !visit.IsText(email) {
			return models.Viewer{}, refusedCredentials("The e-mail address in the Authorization header holds characters that no text can hold.", nil)
		}
		return k.basic(r.Context(), email, password, address)
	}
	return models.Viewer{}, refusedCredentials("Segue knows the authorization schemes Bearer and Basic.", nil)
}

func refusedCredentials(sentence string, err error) error {
	return &statusError{http.StatusUnauthorized, "credentials", sentence, err}
}

func (k *credentials) basic(ctx context.Context, email, password, address string) (models.Viewer, error) {
	key := sha256.Sum256(fmt.Appendf(nil, "%d %s %s", len(email), email, password))
	if v, ok, err := k.remembered(ctx, key); ok || err != nil {
		return v, err
	}
	if err := k.db.CountAttempt(ctx, email, address); err != nil {
		return models.Viewer{}, err
	}
	p, changed, err := k.db.CheckCredentials(ctx, email, password)
	if e, ok := errors.AsType[*models.Error](err); ok {
		return models.Viewer{}, refusedCredentials(e.Message, err)
	}
	if err != nil {
		return models.Viewer{}, err
	}
	if err := k.db.ForgetAttempts(ctx, email, address); err != nil {
		return models.Viewer{}, err
	}
	k.remember(key, verified{p.ID, changed, time.Now().Add(rememberFor)})
	return k.db.ViewerByID(ctx, p.ID)
}

// remembered answers for credentials verified less than a minute ago, if the
// person is still active and has the same password.
func (k *credentials) remembered(ctx context.Context, key [sha256.Size]byte) (models.Viewer, bool, error) {
	k.mu.Lock()
	known, ok := k.known[key]
	if ok && time.Now().After(known.until) {
		delete(k.known, key)
		ok = false
	}
	k.mu.Unlock()
	if !ok {
		return models.Viewer{}, false, nil
	}
	v, err := k.db.ViewerByPassword(ctx, known.person, known.changed)
	if errors.Is(err, &models.Error{Code: models.Missing}) {
		k.mu.Lock()
		delete(k.known, key)
		k.mu.Unlock()
		return models.Viewer{}, false, nil
	}
	return v, err == nil, err
}

func (k *credentials) remember(key [sha256.Size]byte, v verified) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.known) >= rememberMost {
		clear(k.known)
	}
	k.known[key] = v
}
