// Package connector says what code that talks to a kind of system offers: how a
// connection to it is configured, and what can be done through one.
//
// It must never open a connection itself, know a particular system or keep
// anything: it holds types and a registry. Package connectors lists the
// systems. Read connector.go first.
package connector
