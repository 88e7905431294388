package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
)

// release is set by the image's build (-ldflags "-X main.release=1.2.3").
var release string

type versionCmd struct{}

// Run prints the version, the commit it was built from, and Go's version.
func (versionCmd) Run(out io.Writer) error {
	_, err := fmt.Fprintf(out, "segue %s %s %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// version is the release's number, else the commit this was built from.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(development)"
	}
	commit, changed := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision" && len(s.Value) >= 12:
			commit = s.Value[:12]
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = ", changed"
		}
	}
	if commit == "" {
		return "(development)"
	}
	return "(" + commit + changed + ")"
}
