// Package processes is the list of processes, and the pages about one: its
// overview and versions, what it is called, its copy and its archive.
//
// It must never open the designer's document beyond copying it, and never
// start anything. Read screen.go first.
package processes
