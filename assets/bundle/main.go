package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"segue/assets"

	"github.com/evanw/esbuild/pkg/api"
)

// entries are the files browsers ask for, by the name they get in dist. An entry
// whose source does not exist is left out.
var entries = []api.EntryPoint{
	{InputPath: "js/app.js", OutputPath: "app"},
	{InputPath: "css/app.css", OutputPath: "app"},
	{InputPath: "js/designer/designer.js", OutputPath: "designer"},
	{InputPath: "css/designer.css", OutputPath: "designer"},
	{InputPath: "js/tables/page.js", OutputPath: "tables"},
	{InputPath: "css/tables.css", OutputPath: "tables"},
	{InputPath: "js/system/system.js", OutputPath: "system"},
	{InputPath: "css/system.css", OutputPath: "system"},
}

// fonts are the parts of Inter that we ship, by the name they get here.
var fonts = map[string]string{
	"inter-latin-wght-normal.woff2":     "inter-latin.woff2",
	"inter-latin-ext-wght-normal.woff2": "inter-latin-ext.woff2",
}

const interPackage = "@fontsource-variable/inter"

func main() {
	log.SetFlags(0)
	if err := build("."); err != nil {
		log.Fatal("bundle: ", err)
	}
}

// build writes root/dist and root/fonts; root is the folder assets.
func build(root string) error {
	modules := filepath.Join(root, "js", "node_modules")
	if _, err := os.Stat(modules); err != nil {
		return errors.New("the npm packages are missing: run `npm ci` in assets/js first")
	}
	if err := copyFonts(root, modules); err != nil {
		return err
	}
	out, used, err := bundle(root)
	if err != nil {
		return err
	}
	if out["icons.svg"], err = sprite(root, modules); err != nil {
		return err
	}
	if out["favicon.svg"], err = os.ReadFile(filepath.Join(root, "favicon.svg")); err != nil {
		return err
	}
	if out["LICENSES.txt"], err = licences(modules, append(used, interPackage, "lucide-static")); err != nil {
		return err
	}
	return replace(filepath.Join(root, "dist"), out)
}

// copyFonts takes Inter's files and its licence from the npm package.
func copyFonts(root, modules string) error {
	from, to := filepath.Join(modules, interPackage), filepath.Join(root, "fonts")
	names := map[string]string{filepath.Join(from, "LICENSE"): "OFL.txt"}
	for source, name := range fonts {
		names[filepath.Join(from, "files", source)] = name
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for source, name := range names {
		content, err := os.ReadFile(source)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// bundle runs esbuild and returns the built files by name, and the npm packages inside them.
func bundle(root string) (out map[string][]byte, packages []string, err error) {
	base, err := filepath.Abs(root)
	if err != nil {
		return nil, nil, err
	}
	var present []api.EntryPoint
	for _, e := range entries {
		if _, err := os.Stat(filepath.Join(base, e.InputPath)); err == nil {
			present = append(present, e)
		}
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: base, PreserveSymlinks: true, EntryPointsAdvanced: present, Outdir: "dist",
		Bundle: true, Format: api.FormatESModule, Target: api.ES2023, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		LineLimit: 160, // so that a change of a rule is a change of a line
		// Style sheets may use what all current browsers know (light-dark, nesting);
		// lowering it would split each rule in two.
		Engines:       []api.Engine{{Name: api.EngineChrome, Version: "125"}, {Name: api.EngineFirefox, Version: "128"}, {Name: api.EngineSafari, Version: "17.5"}},
		LegalComments: api.LegalCommentsNone, // LICENSES.txt carries the whole texts
		Metafile:      true, LogLevel: api.LogLevelWarning,
		Plugins: []api.Plugin{fontAddresses(base)},
	})
	if len(result.Errors) > 0 {
		return nil, nil, fmt.Errorf("%d errors, printed above", len(result.Errors))
	}
	out = map[string][]byte{}
	for _, f := range result.OutputFiles {
		out[filepath.Base(f.Path)] = f.Contents
	}
	return out, packagesIn(result.Metafile), nil
}

// fontAddresses writes the final address of a font into style sheets in place of its file name.
func fontAddresses(base string) api.Plugin {
	return api.Plugin{Name: "fonts", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `\.woff2$`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			content, err := os.ReadFile(filepath.Join(a.ResolveDir, a.Path))
			if err != nil {
				return api.OnResolveResult{}, err
			}
			return api.OnResolveResult{Path: assets.HashedPath(filepath.Base(a.Path), content), External: true}, nil
		})
	}}
}

var inPackage = regexp.MustCompile(`"js/node_modules/((?:@[^/"]+/)?[^/"]+)/[^"]+":`)

// packagesIn reads the names of the npm packages out of esbuild's account of its inputs.
func packagesIn(metafile string) (names []string) {
	for _, m := range inPackage.FindAllStringSubmatch(metafile, -1) {
		names = append(names, m[1])
	}
	return names
}

// replace makes dir hold exactly these files.
func replace(dir string, files map[string][]byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	old, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, f := range old {
		if files[f.Name()] == nil {
			if err := os.Remove(filepath.Join(dir, f.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	for name, content := range files {
		if strings.ContainsRune(name, filepath.Separator) {
			return fmt.Errorf("%s: dist is flat", name)
		}
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
