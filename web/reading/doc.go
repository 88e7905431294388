// Package reading shows a document as structured English beside its canvas: the
// pane, its button, and how it is printed. Sentence and block point at each
// other: assets/js/designer/page/reading.js ties them together.
//
// It must never say anything itself: package designer/english does. Read
// reading.templ.
package reading
