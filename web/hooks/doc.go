// Package hooks is the page on which those who manage a process make the
// addresses that other systems call to start it, and end them.
//
// It must never show the secret part of an address a second time, nor take a call
// in: package api does. Read screen.go first.
package hooks
