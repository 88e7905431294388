// Package bell is the bell in the page: how many tasks are new since somebody
// last looked, and the newest of them.
//
// It must never list what the viewer's inbox does not hold.
//
// Read screen.go.
package bell
