// Package http is the connector to systems that speak HTTP: a base address with
// credentials, and requests to paths below it.
//
// A request must never leave the origin that its connection names, whatever a
// path or variable says; secrets must never appear in answers, messages or
// details. Read connector.go first, then request.go and answer.go.
package http
