// Package connectors lists the systems that connections can lead to; each lies
// in a folder of its own.
package connectors
