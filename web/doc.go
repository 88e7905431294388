// Package web is everything people see and clients call: the only place that
// knows echo, templ and gorilla. It owns the server, its routes and who may use
// them.
//
// routes.go is the table of all routes, each with its access group and its
// resource check; a route that is not there is not served, and a test walks the
// table with every role. Errors are returned, never written: respond.go turns
// them into a page, a fragment or problem+json. Screens get what they need to
// know about a request from package visit.
//
// It must never open a database or read the environment: cmd hands it what it
// needs. Read routes.go first, then access.go, respond.go and visit.
package web

//go:generate go -C .. tool templ generate
