// Package form is both sides of asking: how a block or connection is
// configured, and what people fill in while a process runs.
//
// Form binds the fields of a Go value to names, labels and checks, the way
// package flag binds variables to command-line flags. From that one binding come
// the properties panel, decoding, problems and the reference page. Sheet is a
// form of a document, made ready to be asked of people and to check their
// answers.
//
// The package must never draw anything, read a clock or touch a database. Read
// form.go first, then sheet.go.
package form
