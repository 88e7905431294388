// Package gallery shows every component of the kit in every state, for people who
// look at pictures and for the browser tests of this folder. No program serves it.
//
// It must never be imported by anything but tests, nor hold a component of its
// own: what screens use belongs in web/ui. To look at it, run its tests with
// SEGUE_SHOTS=folder. Read gallery.go first.
package gallery
