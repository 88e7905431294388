// Package bpmn reads files of BPMN 2.0, plain and in the dialects of Camunda 8,
// Camunda 7 and Flowable, as our document, and writes documents as such files.
//
// It owns which of our kinds stands for an element, and keeps in ext what has no
// counterpart here. It must never drop anything silently: what cannot be
// understood becomes a block of the kind foreign or a note with the line. It
// knows the kinds by name only; whether they can run is for package designer to
// check.
//
// Read import.go first, then pool.go for what a process holds; activity.go,
// event.go and flow.go for the elements; vendor.go for the dialects. export.go
// writes, with mean.go for what others understand; own.go reads that back.
package bpmn
