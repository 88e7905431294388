// Package juel turns expressions of other engines into FEEL: JUEL in ${…} or
// #{…}, and the simple conditions and assignments that files write in Java,
// Groovy, JavaScript or Python.
//
// It must never evaluate anything, and never guess: what has no sure
// counterpart in FEEL is an error with a sentence that says why. Read convert.go
// first.
package juel
