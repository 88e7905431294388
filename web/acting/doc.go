// Package acting opens a colleague of the sample company beside oneself: in the
// same browser, in a window of its own whose host is the colleague's name, and
// so with cookies and a session of its own.
//
// It must never work but for the sample company's people, on this machine, for
// its admins: every other installation has no such addresses (package web's
// checks see to that), and a window always says who is played in it. Read
// screen.go.
package acting
