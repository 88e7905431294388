// Package page is the frame around every screen: navigation, header, messages,
// the user's menu; the bare layout of sign-in and set-up; the full window of the
// designer; and the pages that say what went wrong.
//
// It is passed data only. It must never ask who the viewer is, know a database or
// decide about rights: a Frame says what to show. Read frame.go first.
package page
