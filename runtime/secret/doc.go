// Package secret owns the keyring: it seals what must not be readable in the
// database (passwords and tokens of connections) and opens it again.
//
// It must never log, print or store a key or an opened secret, and never talk
// to a database: callers keep the sealed bytes and the fingerprint. Read
// keyring.go first, then box.go.
package secret
