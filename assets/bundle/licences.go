package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licences joins the licence texts of the packages whose work is in dist or fonts.
// A package without any licence is an error: we could not ship it.
func licences(modules string, packages []string) ([]byte, error) {
	slices.Sort(packages)
	var b bytes.Buffer
	b.WriteString("Segue contains the work of others, under their licences:\n")
	for _, name := range slices.Compact(packages) {
		dir := filepath.Join(modules, filepath.FromSlash(name))
		raw, err := os.ReadFile(filepath.Join(dir, "package.json"))
		if err != nil {
			return nil, err
		}
		var about struct{ Version, License string }
		if err := json.Unmarshal(raw, &about); err != nil {
			return nil, fmt.Errorf("%s: package.json: %w", name, err)
		}
		text, err := licenceText(dir)
		if err != nil {
			return nil, err
		}
		if text == "" && about.License == "" {
			return nil, fmt.Errorf("%s has no licence", name)
		}
		fmt.Fprintf(&b, "\n%s\n%s %s (%s)\n%s\n\n%s\n", strings.Repeat("=", 72), name, about.Version, about.License, strings.Repeat("=", 72), text)
	}
	return b.Bytes(), nil
}

func licenceText(dir string) (string, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	for _, f := range files {
		upper := strings.ToUpper(f.Name())
		if !strings.HasPrefix(upper, "LICENSE") && !strings.HasPrefix(upper, "LICENCE") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		return strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")), err
	}
	return "", nil
}
