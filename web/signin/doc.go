// Package signin is how people get in and out: sign-in, sign-out, and choosing
// a password by a one-time link from an admin.
//
// It must never tell whether an e-mail address is known here: every refusal is
// the same sentence after the same time. Read screen.go first.
package signin
