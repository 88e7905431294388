// Package setup is the first page of an installation: behind the one-time link
// that the server prints, somebody names the installation and becomes its
// first admin. Read screen.go first.
package setup
