package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// svgBody takes what an icon file draws, without its frame and comments.
var svgBody = regexp.MustCompile(`(?s)<svg[^>]*>(.*)</svg>`)

// sprite gathers the icons that icons.txt names into one file of symbols. How
// they are stroked is the style sheet's business, so only shapes are kept.
func sprite(root, modules string) ([]byte, error) {
	list, err := os.ReadFile(filepath.Join(root, "icons.txt"))
	if err != nil {
		return nil, err
	}
	names := strings.Fields(string(list))
	slices.Sort(names)
	var b bytes.Buffer
	b.WriteString("<!-- Lucide, ISC licence: see LICENSES.txt -->\n" + `<svg xmlns="http://www.w3.org/2000/svg">` + "\n")
	for _, name := range slices.Compact(names) {
		svg, err := os.ReadFile(filepath.Join(modules, "lucide-static", "icons", name+".svg"))
		if err != nil {
			return nil, fmt.Errorf("icons.txt names %q, which Lucide does not have", name)
		}
		body := svgBody.FindSubmatch(svg)
		if body == nil {
			return nil, fmt.Errorf("icon %s: not an svg element", name)
		}
		shapes := strings.Join(strings.Fields(string(body[1])), " ")
		shapes = strings.ReplaceAll(strings.ReplaceAll(shapes, "> <", "><"), " />", "/>")
		fmt.Fprintf(&b, `<symbol id="%s" viewBox="0 0 24 24">%s</symbol>`+"\n", name, shapes)
	}
	b.WriteString("</svg>\n")
	return b.Bytes(), nil
}
