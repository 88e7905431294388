// Package hosttest is the suite that every store of package host passes, with
// the toy blocks and small processes it runs.
//
// It must never know which store it tests: Suite gets a Fixture and sees
// nothing else. Read suite.go first.
package hosttest
