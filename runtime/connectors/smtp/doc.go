// Package smtp is the connector to mail servers: a host with credentials, and
// messages sent through it.
//
// A header must never be able to begin another: line breaks in addresses and
// subjects are refused. A message keeps its Message-ID over all attempts, so
// that a mailbox that gets it twice can tell. Read connector.go first.
package smtp
