// Package find answers the finder (Ctrl+K): processes and their pages, tasks,
// questions and instances that fit what somebody types, and what they opened
// last, by its address.
//
// It must never tell of anything that the lists of the screens would not show
// the same person, and never do anything: it only says where things are. What
// every page knows, screens and beginnings, is in package page.
//
// Read screen.go, then process.go.
package find
