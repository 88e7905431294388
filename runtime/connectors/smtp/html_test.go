package smtp

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const asked = `Dear Ana <b>Ruiz</b>,

A task waits for you in Supplier invoice:

    https://elsewhere.example/gift & more
    https://elsewhere.example/gift
    https://segue.example.com/tasks/7?a=1&b=2

Due: tomorrow
Opening the link changes nothing.

-- 
You get this mail because you are asked: https://segue.example.com/account
`

// heard are the words of a page, spaces folded, without its title.
func heard(t *testing.T, page string) (words string, elements map[string]int) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	elements = map[string]int{}
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			elements[n.Data]++
			for _, a := range n.Attr {
				elements[n.Data+" "+a.Key]++
			}
			if n.Data == "head" {
				return
			}
		}
		if n.Type == html.TextNode {
			b.WriteString(" " + n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return strings.Join(strings.Fields(b.String()), " "), elements
}

// Both forms of a message say the same, nothing in it is fetched, nobody's words
// become code, and only what the sender named becomes the button.
func TestBothFormsSayTheSame(t *testing.T) {
	page := styled("Northwind", `A "quoted" <subject>`, asked, button{"Open the task", "https://segue.example.com/tasks/7?a=1&b=2"})
	words, elements := heard(t, page)
	wanted := strings.Join(strings.Fields("Northwind "+strings.ReplaceAll(strings.Replace(asked, "    https://segue.example.com/tasks", "Open the task https://segue.example.com/tasks", 1), "\n-- \n", "\n")), " ")
	if words != wanted {
		t.Errorf("it says\n%s\nand not\n%s", words, wanted)
	}
	for _, no := range []string{"img", "script", "link", "b", "td background"} {
		if elements[no] > 0 {
			t.Errorf("it has %d %s", elements[no], no)
		}
	}
	if n := strings.Count(page, `class="go"`); n != 1 || !strings.Contains(page, `class="golink" href="https://segue.example.com/tasks/7?a=1&amp;b=2"`) {
		t.Errorf("it has %d buttons:\n%s", n, page)
	}
	if strings.Contains(page, "url(") || strings.Contains(page, "@import") {
		t.Error("it fetches something")
	}
	if n := strings.Count(styled("", "S", asked, button{}), `class="go"`); n != 0 {
		t.Error("a process's own mail has a button")
	}
}
