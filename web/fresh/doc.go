// Package fresh keeps open lists up to date. A live frame is the same for
// everybody and holds nothing but the wish to look again; each page then fetches
// its list with its own filters and rights.
//
// It must never put content into a frame.
//
// Read fresh.go.
package fresh
