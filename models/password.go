package models

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// Cost of argon2id: memory in KiB, passes, lanes. About 40 ms on one core.
const (
	argonMemory = 19 * 1024
	argonPasses = 2
	argonLanes  = 1
	argonSalt   = 16
	argonKey    = 32
)

// hashing bounds the memory that concurrent sign-ins take.
var hashing = make(chan struct{}, 4)

// HashPassword returns the argon2id hash of a password in PHC string form.
func HashPassword(password string) string {
	salt := make([]byte, argonSalt)
	rand.Read(salt)
	key := derive(password, salt, argonPasses, argonMemory, argonLanes, argonKey)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		argonMemory, argonPasses, argonLanes, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// standIn is what CheckPassword works on when there is no hash, so that an
// unknown address takes as long as a wrong password.
var standIn = HashPassword("nobody has this password")

// CheckPassword reports whether password belongs to hash, in the same time
// whether or not there is a hash.
func CheckPassword(hash, password string) bool {
	known := hash != ""
	if !known {
		hash = standIn
	}
	salt, want, memory, passes, lanes, err := parseHash(hash)
	if err != nil {
		return false
	}
	got := derive(password, salt, passes, memory, lanes, uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1 && known
}

func derive(password string, salt []byte, passes, memory uint32, lanes uint8, size uint32) []byte {
	hashing <- struct{}{}
	defer func() { <-hashing }()
	return argon2.IDKey([]byte(password), salt, passes, memory, lanes, size)
}

func parseHash(hash string) (salt, key []byte, memory, passes uint32, lanes uint8, err error) {
	part := strings.Split(hash, "$")
	var version int
	if len(part) != 6 || part[1] != "argon2id" {
		return nil, nil, 0, 0, 0, errors.New("a stored password hash is not argon2id")
	}
	if _, err = fmt.Sscanf(part[2], "v=%d", &version); err == nil && version != argon2.Version {
		err = fmt.Errorf("a stored password hash has argon2 version %d", version)
	}
	if err == nil {
		_, err = fmt.Sscanf(part[3], "m=%d,t=%d,p=%d", &memory, &passes, &lanes)
	}
	if err == nil {
		salt, err = base64.RawStdEncoding.DecodeString(part[4])
	}
	if err == nil {
		key, err = base64.RawStdEncoding.DecodeString(part[5])
	}
	if err == nil && len(key) == 0 {
		err = errors.New("a stored password hash is empty")
	}
	return salt, key, memory, passes, lanes, err
}

// secret returns 256 random bits as text, and the hash that is stored.
func secret() (text string, hash []byte) {
	raw := make([]byte, 32)
	rand.Read(raw)
	text = base64.RawURLEncoding.EncodeToString(raw)
	return text, hashSecret(text)
}

func hashSecret(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}
