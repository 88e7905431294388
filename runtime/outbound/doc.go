// Package outbound owns every connection that Segue opens to other systems:
// which addresses may be dialled, how long is waited, how much is read.
//
// Nothing that leaves the server on behalf of an author may go around it; it
// must never take a proxy from the environment, follow a redirect unchecked or
// carry a secret to another host. Read guard.go first, then deny.go; client.go
// is the HTTP client, explain.go the sentences for people.
package outbound
