// Package picture draws a document that is only looked at: what the browser's
// canvas needs to know about a version, and the places it finds it in.
//
// It must never draw what can be edited (the designer does) or know whose
// instance it shows. The script is assets/js/designer: it looks for
// [data-designer] and, where an instance runs, for [data-canvas-status].
package picture
