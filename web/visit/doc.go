// Package visit is one request as screens see it: who asks, from where, what
// they just did, and the few ways in which a screen answers. It owns the
// browser's session.
//
// It must never decide who may do what (package web's table does), and never
// keep an echo.Context: echo reuses them.
//
// Read visit.go first.
package visit
