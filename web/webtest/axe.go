package webtest

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axe-core 4.14.1, MPL-2.0 (axe/LICENSE); part of tests only, never of the binary.
//
//go:embed axe/axe.min.js
var axeSource string

type violation struct {
	ID, Impact, Help string
	Nodes            []string
}

// outline is what those need who hear a page and go about by its headings and
// parts: one first heading, none skipped, every part with a name of its own.
const outline = `Object.fromEntries(["page-has-heading-one", "heading-order", "empty-heading", "landmark-one-main", "landmark-unique", "landmark-no-duplicate-banner",
	"landmark-main-is-top-level", "landmark-complementary-is-top-level", "skip-link", "tabindex", "presentation-role-conflict", "label-title-only"].map(id => [id, {enabled: true}]))`

// Axe fails the test for each violation of WCAG 2.2 A or AA that axe-core finds
// on the page as it is now: this theme, this width, these open dialogs; and for
// an outline that those who hear it would lose their way in.
func Axe(t testing.TB, p *Page) {
	t.Helper()
	axe(t, p, `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]`, outline)
}

// Colours is Axe for what colours decide. It is enough for the other theme of a
// page that Axe has seen in one, and costs less than half.
func Colours(t testing.TB, p *Page) {
	t.Helper()
	axe(t, p, `{type: "rule", values: ["color-contrast", "link-in-text-block"]}`, "{}")
}

func axe(t testing.TB, p *Page, rules, more string) {
	t.Helper()
	p.still()
	if !Eval[bool](p, `typeof axe === "object"`) {
		p.Do(chromedp.Evaluate[chromedp.Void](axeSource))
	}
	found := Eval[[]violation](p, `axe.run(document, {runOnly: `+rules+`, rules: `+more+`, resultTypes: ["violations"]})
		.then(r => r.violations.map(v => ({ID: v.id, Impact: v.impact, Help: v.help,
		Nodes: v.nodes.slice(0, 8).map(n => n.target.join(" ") + "  " + n.html.slice(0, 160) + "  " + n.any.concat(n.all, n.none).map(c => c.message).join("; "))})))`)
	for _, v := range found {
		t.Errorf("axe: %s (%s): %s\n  %s", v.ID, v.Impact, v.Help, strings.Join(v.Nodes, "\n  "))
	}
}
