package models

import (
	"context"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"time"
)

// Scope is one thing an API token may do.
type Scope string

// The scopes.
const (
	StartInstances  Scope = "instances:start"
	ReadInstances   Scope = "instances:read"
	ManageInstances Scope = "instances:manage"
	SendMessages    Scope = "messages:send"
	ReadTasks       Scope = "tasks:read"
	DecideTasks     Scope = "tasks:decide"
	WriteProcesses  Scope = "processes:write"
	ReadMetrics     Scope = "metrics:read"
)

// AllScopes lists every scope with its words, in the order of the form.
var AllScopes = []struct {
	Scope Scope
	Name  string
	Help  string
}{
	{StartInstances, "Start processes", "Begin an instance with its data."},
	{ReadInstances, "Read instances", "Status, data and history."},
	{ManageInstances, "Help instances on", "Try again, skip, move, cancel, pause, change data and times."},
	{SendMessages, "Send messages", "Messages and signals that processes wait for; only an author's or admin's token may."},
	{ReadTasks, "Read tasks", "What waits in your inbox."},
	{DecideTasks, "Decide tasks", "Approve, reject or complete in your name."},
	{WriteProcesses, "Change and publish processes", "Save drafts and publish versions."},
	{ReadMetrics, "Read metrics", "How the server does; only an admin's token may."},
}

// Scopes is a set of scopes, stored as words with spaces between.
type Scopes string

// NewScopes returns the set of those known among names, in their fixed order.
func NewScopes(names []string) Scopes {
	var kept []string
	for _, s := range AllScopes {
		if slices.Contains(names, string(s.Scope)) {
			kept = append(kept, string(s.Scope))
		}
	}
	return Scopes(strings.Join(kept, " "))
}

// List returns the scopes one by one.
func (s Scopes) List() []Scope {
	var list []Scope
	for word := range strings.FieldsSeq(string(s)) {
		list = append(list, Scope(word))
	}
	return list
}

// Has reports whether scope is in the set.
func (s Scopes) Has(scope Scope) bool { return slices.Contains(s.List(), scope) }

// APIToken is a token of a person for programs. Its text is shown once; Hint
// is the beginning, by which people tell tokens apart.
type APIToken struct {
	ID        int64 `gorm:"primaryKey"`
	PersonID  int64
	Name      string
	Hash      []byte
	Hint      string
	Scopes    Scopes
	CreatedAt time.Time
	ExpiresAt *time.Time
	UsedAt    *time.Time
	RevokedAt *time.Time
}

// TableName names the table.
func (APIToken) TableName() string { return "api_tokens" }

// TokenPrefix starts every token, so that scanners find leaked ones.
const TokenPrefix = "segue_"

// TokenForm is what a person enters for a new token. Days 0 means it does not expire.
type TokenForm struct {
	Name   string
	Scopes []string
	Days   int
}

// tidy reports each field that does not fit.
func (f *TokenForm) tidy() (Scopes, error) {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	scopes := NewScopes(f.Scopes)
	var faults []error
	if f.Name == "" || len([]rune(f.Name)) > 100 {
		faults = append(faults, &Error{Code: Unfit, Field: "name", Message: "Enter a name that says what uses the token, for example Order import."})
	}
	if scopes == "" {
		faults = append(faults, &Error{Code: Unfit, Field: "scopes", Message: "Choose at least one thing the token may do."})
	}
	if f.Days < 0 || f.Days > 3650 {
		faults = append(faults, &Error{Code: Unfit, Field: "days", Message: "Choose how long the token works: up to ten years."})
	}
	return scopes, errors.Join(faults...)
}

// AddToken makes a token for the actor and returns its text, this once.
func (db *DB) AddToken(ctx context.Context, by Actor, f TokenForm) (APIToken, string, error) {
	scopes, err := f.tidy()
	if err != nil {
		return APIToken{}, "", err
	}
	text, _ := secret()
	text = TokenPrefix + text
	t := APIToken{PersonID: by.ID, Name: f.Name, Hash: hashSecret(text), Hint: text[:len(TokenPrefix)+4], Scopes: scopes}
	err = db.Tx(ctx, func(tx *DB) error {
		var days *int
		if f.Days > 0 {
			days = &f.Days
		}
		err := tx.with(ctx).Raw(`INSERT INTO api_tokens (person_id, name, hash, hint, scopes, expires_at)
			VALUES (?, ?, ?, ?, ?, now() + make_interval(days => ?)) RETURNING *`,
			t.PersonID, t.Name, t.Hash, t.Hint, t.Scopes, days).Scan(&t).Error
		if err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "token.added", TargetKind: "token", TargetID: t.ID, TargetName: t.Name,
			Detail: map[string]any{"scopes": t.Scopes.List(), "days": f.Days}})
	})
	return t, text, err
}

// Tokens are a person's tokens that were not revoked, newest first.
func (db *DB) Tokens(ctx context.Context, person int64) ([]APIToken, error) {
	var rows []APIToken
	return rows, db.with(ctx).Where("person_id = ? AND revoked_at IS NULL", person).Order("id DESC").Find(&rows).Error
}

// RevokeToken ends a token of the actor's. Missing if it is not theirs.
func (db *DB) RevokeToken(ctx context.Context, by Actor, id int64) (APIToken, error) {
	var t APIToken
	err := db.Tx(ctx, func(tx *DB) error {
		r := tx.with(ctx).Raw(`UPDATE api_tokens SET revoked_at = now()
			WHERE id = ? AND person_id = ? AND revoked_at IS NULL RETURNING *`, id, by.ID).Scan(&t)
		if r.Error != nil {
			return r.Error
		}
		if r.RowsAffected == 0 {
			return missing("This token")
		}
		return tx.Record(ctx, by, Deed{Action: "token.revoked", TargetKind: "token", TargetID: id, TargetName: t.Name})
	})
	return t, err
}

// ViewerByToken is who a bearer token stands for. Missing if it is unknown,
// revoked or too old, or its owner no longer active.
func (db *DB) ViewerByToken(ctx context.Context, text string) (Viewer, error) {
	if !strings.HasPrefix(text, TokenPrefix) {
		return Viewer{}, missing("This token")
	}
	v, there, err := db.together.tokens.get(ctx, hex.EncodeToString(hashSecret(text)))
	if err == nil && !there {
		err = missing("This token")
	}
	return v, err
}

func (db *DB) viewersByToken(ctx context.Context, hashes []string) (map[string]Viewer, error) {
	var rows []struct {
		Viewer
		Hash string
	}
	err := db.with(ctx).Raw(`SELECT encode(t.hash, 'hex') AS hash, t.id AS token, t.scopes, coalesce(t.used_at, 'epoch') AS seen_at, `+viewerColumns+`
		FROM api_tokens t JOIN people p ON p.id = t.person_id
		WHERE t.hash = ANY(ARRAY(SELECT decode(h, 'hex') FROM unnest(?::text[]) h))
			AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now()) AND p.active`, Texts(hashes)).Scan(&rows).Error
	found := make(map[string]Viewer, len(rows))
	for _, r := range rows {
		found[r.Hash] = r.Viewer
	}
	return found, err
}

// TokenUsed notes that a token was used, at most once a minute.
func (db *DB) TokenUsed(ctx context.Context, id int64) error {
	return db.with(ctx).Exec(`UPDATE api_tokens SET used_at = now()
		WHERE id = ? AND (used_at IS NULL OR used_at < now() - interval '1 minute')`, id).Error
}
