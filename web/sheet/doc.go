// Package sheet draws the forms that people fill in at a start, a task or an
// approval, and reads what they sent.
//
// It must never decide whether an answer is right (package runtime/form does)
// or know whose form it is. Read sheet.go first.
package sheet
