// Package inbox is where people find what waits for them, and decide it.
//
// It must never decide who may decide: models lists what is a viewer's, and
// the engine holds the seats. Read screen.go for the list, task.go for the page
// of one task.
package inbox
