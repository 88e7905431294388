// Command bundle builds assets/dist from assets/js, assets/css and the npm
// packages they use: `go generate ./assets`, after `npm ci` in assets/js.
//
// The same sources give the same bytes. It must never reach the network, and
// what it writes must run without it. Read main.go first.
package main
