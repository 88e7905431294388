// Package stage lets an author try a draft without publishing it: the panel
// that plays, beside the canvas on which the tokens go.
//
// The server keeps nothing of a try. The page carries the list of its moves; a
// request makes them again on the machine (package runtime/rehearsal), makes
// the new one, and answers with the panel as it is then. So a try outlives the
// server, any node can answer, and a step back is the list without its end.
//
// It must never start an instance, store anything, or call a system unless the
// person has said so for that one call. It is no "Send a test": that dialog of
// the designer calls one block's system, and plays nothing.
//
// Read screen.go first, then tape.go, act.go for the moves and items.go for
// what waits; assets/js/designer/page/stage.js is the other half.
package stage
