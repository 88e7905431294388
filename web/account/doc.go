// Package account is what people change about themselves: profile, password,
// the browsers they are signed in with, and their API tokens. Nothing here is
// about anybody else. Read screen.go first.
package account
