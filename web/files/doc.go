// Package files takes in what people attach to forms and gives it out again.
//
// It must never trust what a browser says about a file: kinds are told by
// content, names are kept for people only, and what could run is never shown
// in place. Read files.go first. It is a part that several screens use, not a screen.
package files
