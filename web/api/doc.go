// Package api is what programs call: start processes, read instances, work on
// tasks, save and publish drafts. openapi.json describes it, and a test holds
// the description against real answers.
//
// Everything is JSON; keys are decimal strings, numbers keep all their digits,
// a name that is unknown or stands twice is refused. Errors are returned and
// become RFC 9457 problems in package web.
//
// It must never do what a screen may not do with the same rights. Read api.go
// first.
package api
