package models

import (
	"context"
	"fmt"
	"math"
	"time"
)

// LoginThrottle counts failed sign-ins for one key.
type LoginThrottle struct {
	Key          []byte `gorm:"primaryKey"`
	Failures     int32
	LastAt       time.Time
	BlockedUntil *time.Time
}

// TableName names the table.
func (LoginThrottle) TableName() string { return "login_throttle" }

// How many failures are free for an address with an e-mail, for an e-mail from
// anywhere, and for an address with any e-mail. The first is tight; the second
// is loose enough that a stranger cannot easily lock somebody out.
const (
	freeTogether  = 5
	freePerEmail  = 50
	freePerOrigin = 100
)

// The key follows a word, not a parenthesis: there gorm would spread its bytes.
const attemptSQL = `
INSERT INTO login_throttle AS t (failures, key) VALUES (1, ?)
ON CONFLICT (key) DO UPDATE SET
	failures = CASE WHEN t.blocked_until > now() THEN t.failures
	                WHEN t.last_at < now() - interval '1 hour' THEN 1
	                ELSE t.failures + 1 END,
	blocked_until = CASE WHEN t.blocked_until > now() THEN t.blocked_until
	                     WHEN t.last_at < now() - interval '1 hour' THEN NULL
	                     WHEN t.failures + 1 > ? THEN now() + least(interval '15 minutes', interval '30 seconds' * 2 ^ least(t.failures - ?, 10))
	                     ELSE NULL END,
	last_at = CASE WHEN t.blocked_until > now() THEN t.last_at ELSE now() END
RETURNING coalesce(extract(epoch FROM blocked_until - now()), 0)::float8`

// CountAttempt counts an attempt to sign in as failed before the password is
// looked at, so that parallel guesses count too; ForgetAttempts takes it back
// on success. TooMany, with the time to wait, if there were too many.
func (db *DB) CountAttempt(ctx context.Context, email, address string) error {
	email, _ = TidyEmail(email)
	for _, k := range []struct {
		key  []byte
		free int
	}{{throttleKey(email, address), freeTogether}, {throttleKey(email, ""), freePerEmail}, {throttleKey("", address), freePerOrigin}} {
		var wait float64
		if err := db.with(ctx).Raw(attemptSQL, k.key, k.free, k.free).Scan(&wait).Error; err != nil {
			return err
		}
		if wait > 0 {
			return tooManyAttempts(time.Duration(wait * float64(time.Second)))
		}
	}
	return nil
}

// ForgetAttempts clears the count of an e-mail that signed in. The address's
// own count stays: else one known password would pay for many guesses.
func (db *DB) ForgetAttempts(ctx context.Context, email, address string) error {
	email, _ = TidyEmail(email)
	return db.with(ctx).Exec("DELETE FROM login_throttle WHERE key = ? OR key = ? OR last_at < now() - interval '1 day'",
		throttleKey(email, address), throttleKey(email, "")).Error
}

func throttleKey(email, address string) []byte {
	return hashSecret(fmt.Sprintf("%d %s %s", len(email), email, address))
}

func tooManyAttempts(wait time.Duration) error {
	in := fmt.Sprintf("%d seconds", int(math.Ceil(wait.Seconds())))
	if wait > 90*time.Second {
		in = fmt.Sprintf("%d minutes", int(math.Ceil(wait.Minutes())))
	}
	return &Error{Code: TooMany, Message: "There were too many attempts to sign in. Wait " + in + ", then try again, or ask an admin for a new link."}
}
