// Package byhand asks for what a block would have resulted in, where a person
// says it instead of a system or of other people: the ways out of the block, and
// the values that it would have set.
//
// It must never know whose instance it is about, or give the result to
// anything. Read byhand.go first.
package byhand
