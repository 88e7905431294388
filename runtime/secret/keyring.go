package secret

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// KeySize is the length of a key in bytes.
const KeySize = 32

// Keyring holds the keys of an installation. The first is active: it seals.
// The others only open what was sealed before a rotation.
type Keyring struct {
	keys []masterKey
}

type masterKey struct {
	id    [idSize]byte // written into every sealed value, so that opening need not guess
	bytes []byte
}

// idSize is the number of bytes that name a key. They are derived from it by
// HKDF and say nothing about it.
const idSize = 8

// Parse reads a keyring from text: keys of 32 bytes in base64 or hex, separated
// by white space or commas; lines that begin with # are notes. The first key
// is active. The error never repeats the text.
func Parse(text string) (*Keyring, error) {
	ring := &Keyring{}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		words := strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\r' || r == '\n' })
		for _, word := range words {
			raw, err := decodeKey(word)
			if err != nil {
				return nil, fmt.Errorf("key number %d of the keyring %w", len(ring.keys)+1, err)
			}
			if err := ring.add(raw); err != nil {
				return nil, err
			}
		}
	}
	if len(ring.keys) == 0 {
		return nil, errors.New("the keyring holds no key; it needs 32 random bytes in base64, such as the output of: head -c 32 /dev/urandom | base64")
	}
	return ring, nil
}

func (r *Keyring) add(raw []byte) error {
	id, err := hkdf.Key(sha256.New, raw, nil, "segue key id", idSize)
	if err != nil {
		return err
	}
	k := masterKey{bytes: raw}
	copy(k.id[:], id)
	for _, other := range r.keys {
		if other.id == k.id {
			return errors.New("the keyring holds one key twice")
		}
	}
	r.keys = append(r.keys, k)
	return nil
}

func decodeKey(word string) ([]byte, error) {
	if len(word) == 2*KeySize {
		if raw, err := hex.DecodeString(word); err == nil {
			return raw, nil
		}
	}
	plain := strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(word, "="))
	raw, err := base64.RawStdEncoding.DecodeString(plain)
	if err != nil {
		return nil, errors.New("is neither base64 nor hex; make one with: head -c 32 /dev/urandom | base64")
	}
	if len(raw) != KeySize {
		return nil, fmt.Errorf("has %d bytes and must have %d; make one with: head -c 32 /dev/urandom | base64", len(raw), KeySize)
	}
	return raw, nil
}

// NewKey returns the text of a fresh key, as Parse reads it.
func NewKey() string {
	raw := make([]byte, KeySize)
	rand.Read(raw) // never fails: crypto/rand ends the program instead
	return base64.StdEncoding.EncodeToString(raw)
}

// Fingerprint names the active key without saying anything about it. It is
// kept in the database, so that a server with another keyring is told at start
// instead of failing at the first connection.
func (r *Keyring) Fingerprint() string { return hex.EncodeToString(r.keys[0].id[:]) }

// MismatchError says that the database was sealed under a key this keyring
// does not hold.
type MismatchError struct {
	Database string // fingerprint kept in the database
	Keyring  string // fingerprint of the active key
}

func (e *MismatchError) Error() string {
	return fmt.Sprintf("the secrets in this database were sealed with another key (fingerprint %s; the key given here has %s). "+
		"Nothing was changed. Start with the keyring that belongs to this database, in SEGUE_KEY or in the file keys of the data directory",
		e.Database, e.Keyring)
}

// Match compares the keyring with the fingerprint kept in the database (empty:
// none yet) and returns the fingerprint to keep from now on. After a rotation
// that is the new active key's, as long as the former key is still in the
// ring. The error is a *MismatchError: the caller must refuse to start.
func (r *Keyring) Match(stored string) (keep string, err error) {
	if stored == "" {
		return r.Fingerprint(), nil
	}
	for _, k := range r.keys {
		if hex.EncodeToString(k.id[:]) == stored {
			return r.Fingerprint(), nil
		}
	}
	return "", &MismatchError{Database: stored, Keyring: r.Fingerprint()}
}

// String keeps keys out of logs and messages.
func (r *Keyring) String() string {
	return fmt.Sprintf("keyring of %d, active %s", len(r.keys), r.Fingerprint())
}

// GoString keeps keys out of %#v.
func (r *Keyring) GoString() string { return r.String() }
