// Command segue is the whole product in one program: `segue` serves, the other
// subcommands help whoever runs it. Each subcommand has a file of its own.
//
// Here everything is wired together and nothing is decided: no rule of the
// product belongs into this folder.
//
// Read main.go, then serve.go.
package main
