// Package why answers why something waits: what a block waits for, what led
// there, and what happens next, each in one sentence. The sentences about
// waiting come from the kinds of blocks; this package walks the document.
//
// It must never read the database or decide who may know what: its callers
// hand it what their viewer sees.
//
// Read why.go.
package why
