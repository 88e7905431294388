// Package questions is the page of one question: failures with one cause, what
// they are about, what was tried, and the answers of those who manage the
// process. One answer goes to every instance; what came of each is kept.
//
// It must never change an instance but by an act given to the engine, nor tell
// a question to somebody who does not manage its process. Read screen.go, then
// answer.go.
package questions
