//go:build ignore

// Command report reads the events of `go test -json` and prints what a person
// wants to see of them: the closing line of every package, the whole output of
// what failed, and nothing of what passed. It writes the skipped tests with
// their reasons to a file and exits with 1 if anything failed.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
)

type event struct {
	Action, Package, Test, Output string
	ImportPath                    string // of build output
}

type key struct{ pkg, test string }

func main() {
	to := flag.String("skipped", "", "file that gets a line for every skipped test")
	flag.Parse()
	if err := report(*to); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func report(to string) error {
	output := map[key][]string{}
	var skipped []string
	failures := 0
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var e event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			fmt.Println(lines.Text()) // go test's own words, as of a broken build
			continue
		}
		k := key{e.Package, e.Test}
		switch e.Action {
		case "build-output":
			fmt.Print(e.Output)
		case "build-fail":
			failures++
		case "output":
			if e.Test == "" && closing.MatchString(e.Output) {
				fmt.Print(e.Output)
				continue
			}
			output[k] = append(output[k], e.Output)
		case "skip":
			if e.Test != "" {
				skipped = append(skipped, fmt.Sprintf("%s %s: %s", e.Package, e.Test, reason(output[k])))
			}
			delete(output, k)
		case "pass":
			delete(output, k)
		case "fail":
			failures++
			for _, line := range output[k] {
				fmt.Print(line)
			}
			delete(output, k)
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if to != "" && len(skipped) > 0 {
		f, err := os.OpenFile(to, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		if _, err := f.WriteString(strings.Join(skipped, "\n") + "\n"); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	if failures > 0 {
		return fmt.Errorf("%d tests, packages or builds failed", failures)
	}
	return nil
}

// closing are the lines with which go test ends a package.
var closing = regexp.MustCompile(`^(ok  |FAIL|---|\?   |panic:|\s+coverage:|\s*\S+\s+\[no test files\])`)

// reason is the last thing a skipped test said, without its place.
func reason(lines []string) string {
	for i := len(lines) - 1; i >= 0; i-- {
		line := strings.TrimSpace(lines[i])
		if line == "" || strings.HasPrefix(line, "---") || strings.HasPrefix(line, "===") {
			continue
		}
		if _, said, ok := strings.Cut(line, ".go:"); ok {
			_, said, _ = strings.Cut(said, ": ")
			return said
		}
		return line
	}
	return "no reason given"
}
