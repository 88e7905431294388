// Package start lets people start processes: what there is to start, and the
// form that is asked.
//
// It must never decide what an answer means: package runtime/form checks it and
// the engine takes it. Read screen.go first.
package start
