// Package designer is the screen where an author draws a process: canvas,
// palette, panel, problems, and the way from a draft to a version.
//
// It draws the panel of any kind of block from the fields that its form binds,
// and must never know a particular kind. The open document lives in the
// browser: a request to the panel carries the part it is about, and the answer
// carries the fragment and the change, which the canvas puts on its stack.
// Nothing here stores anything but the draft as a whole, and beside it what the
// last test of a block brought back.
//
// Read screen.go first, then panel.go; assets/js/designer is the other half.
package designer
