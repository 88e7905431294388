// Package moving is where those who manage a process have running instances go
// on in another of its versions: which block takes whose place, which instances
// can go and which not and why, and carrying it out, some at a time.
//
// It must never change an instance but by an event given to the engine, which
// takes each over wholly or not at all, and never show or move what the viewer
// does not manage. Between two parts of a long move nothing is kept anywhere: the
// page that is open asks for the next part, so one that is closed ends the move.
//
// Read screen.go first, then plan.go (what would happen) and carry.go.
package moving
