// Package home is the page people land on after signing in: what they can do
// next, according to their roles and to what there is. Read screen.go first.
package home
