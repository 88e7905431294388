// Package assets holds every file the browser gets: scripts, styles, fonts and
// icons, embedded so that the binary needs nothing beside itself.
//
// It owns the sources under js, css and fonts, the built files under dist
// (committed, so that Go alone builds and runs Segue) and the addresses under
// which they are served. It must never depend on another package of Segue, and
// never name the host of anything outside the installation.
//
// To change a script or style: edit js or css, run `npm ci` once in assets/js,
// then `go generate ./assets`. To use another Lucide icon, add its name to
// icons.txt and generate. Read assets.go first, then bundle/main.go.
package assets
