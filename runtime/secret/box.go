package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
)

// sealedSchema is the first byte of every sealed value.
const sealedSchema = 1

// ErrUnknownKey says that a value was sealed under a key that the ring no
// longer holds.
var ErrUnknownKey = errors.New("this secret was sealed with a key that is no longer in the keyring; enter the secret again or put the key back")

// ErrForeign says that a sealed value was changed, or belongs to another row
// or another purpose.
var ErrForeign = errors.New("this secret does not belong to this row, or was changed; enter it again")

// Box seals and opens the secrets of one purpose, such as "connections". Each
// purpose has keys of its own, derived by HKDF, so that what leaks from one
// opens nothing of another.
type Box struct {
	purpose string
	keys    []boxKey
}

type boxKey struct {
	id   [idSize]byte
	aead cipher.AEAD
}

// Box returns the box of a purpose. A purpose is stored for ever by what it
// sealed, so it is never renamed.
func (r *Keyring) Box(purpose string) (*Box, error) {
	b := &Box{purpose: purpose}
	for _, k := range r.keys {
		derived, err := hkdf.Key(sha256.New, k.bytes, nil, "segue seal "+purpose, KeySize)
		if err != nil {
			return nil, fmt.Errorf("derive the key of %s: %w", purpose, err)
		}
		block, err := aes.NewCipher(derived)
		if err != nil {
			return nil, fmt.Errorf("prepare the cipher of %s: %w", purpose, err)
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			return nil, fmt.Errorf("prepare the cipher of %s: %w", purpose, err)
		}
		b.keys = append(b.keys, boxKey{id: k.id, aead: aead})
	}
	return b, nil
}

// Seal encrypts plain for the row with this id and no other. The result is
// schema byte, key id, nonce, then ciphertext and tag.
func (b *Box) Seal(row string, plain []byte) []byte {
	k := b.keys[0]
	out := make([]byte, 1+idSize+k.aead.NonceSize(), 1+idSize+k.aead.NonceSize()+len(plain)+k.aead.Overhead())
	out[0] = sealedSchema
	copy(out[1:], k.id[:])
	nonce := out[1+idSize:]
	rand.Read(nonce)
	return k.aead.Seal(out, nonce, plain, b.associated(row))
}

// Open returns what was sealed for this row. Errors: ErrUnknownKey, ErrForeign.
func (b *Box) Open(row string, sealed []byte) ([]byte, error) {
	k, rest, err := b.keyOf(sealed)
	if err != nil {
		return nil, err
	}
	n := k.aead.NonceSize()
	if len(rest) < n {
		return nil, ErrForeign
	}
	plain, err := k.aead.Open(nil, rest[:n], rest[n:], b.associated(row))
	if err != nil {
		return nil, ErrForeign
	}
	return plain, nil
}

// Stale reports that sealed was made with a key that is no longer active, so
// that the caller seals it again when it next writes the row.
func (b *Box) Stale(sealed []byte) bool {
	k, _, err := b.keyOf(sealed)
	return err == nil && k.id != b.keys[0].id
}

func (b *Box) keyOf(sealed []byte) (boxKey, []byte, error) {
	if len(sealed) < 1+idSize || sealed[0] != sealedSchema {
		return boxKey{}, nil, ErrForeign
	}
	for _, k := range b.keys {
		if string(k.id[:]) == string(sealed[1:1+idSize]) {
			return k, sealed[1+idSize:], nil
		}
	}
	return boxKey{}, nil, ErrUnknownKey
}

// associated binds a value to its row. The purpose is bound by the derived key
// already; it stands here too so that a dump shows what was meant.
func (b *Box) associated(row string) []byte {
	return []byte(b.purpose + "\x00" + row)
}
