package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/alecthomas/kong"
)

var settingLine = regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\| `(--[a-z-]+)` \\|")

// The README's table names every setting of serve, and nothing else.
func TestReadmeNamesEverySetting(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(moduleRoot(t), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, m := range settingLine.FindAllStringSubmatch(string(text), -1) {
		told = append(told, m[1]+" "+m[2])
	}
	parser, err := kong.New(&commands{})
	if err != nil {
		t.Fatal(err)
	}
	var real []string
	for _, command := range parser.Model.Children {
		if command.Name != "serve" {
			continue
		}
		for _, flag := range command.Flags {
			if len(flag.Envs) == 0 || flag.Help == "" {
				t.Errorf("the flag --%s has no variable or no help", flag.Name)
				continue
			}
			real = append(real, flag.Envs[0]+" --"+flag.Name)
		}
	}
	slices.Sort(told)
	slices.Sort(real)
	if !slices.Equal(told, real) {
		t.Errorf("the README names\n%q\nbut there are\n%q", told, real)
	}
}
