// Package web is everything people see and clients call: the only place that
// knows echo, templ and gorilla. It owns the server, its routes and who may use
// them.
//
// It must never open a database or read the environment: cmd hands it what it
// needs. Read server.go first.
package web
