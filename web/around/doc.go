// Package around is what stands around every page of one process, whichever
// screen shows it: title, way, status, tabs and the main actions.
//
// It must never read the database or decide about rights: it shows what the
// row says the viewer holds. Read process.go.
package around
