package demo

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"
	"golang.org/x/net/html"

	"segue/models"
)

// A mail is written by whoever can reach the demo's mail server. What it looks
// like is shown in a frame of its own: nothing in it runs or is fetched, only
// elements that carry words and layout are kept, and its styles become one
// sheet that the policy names by its hash.

// keptElements are shown; of others only what is inside them, if it is no code.
var keptElements = []string{"html", "head", "body", "title", "table", "tbody", "thead", "tr", "td", "th", "p", "br", "a", "b", "strong", "i", "em",
	"ul", "ol", "li", "h1", "h2", "h3", "h4", "span", "div", "hr", "blockquote", "pre", "code"}

// goneElements vanish with all that is in them.
var goneElements = []string{"script", "style", "iframe", "object", "embed", "form", "svg", "math", "template", "noscript", "textarea", "select", "link", "base", "meta", "img"}

// keptAttributes are those that lay out tables, and the direction of words.
var keptAttributes = []string{"class", "role", "dir", "lang", "width", "align", "valign", "cellpadding", "cellspacing", "border", "bgcolor"}

// shown is a message's HTML as it may be looked at, and the hash of its styles.
func shown(raw string) (page, hash string) {
	root, err := html.Parse(strings.NewReader(raw))
	if err != nil {
		return "", ""
	}
	c := cleaner{classes: map[string]string{}}
	c.clean(root)
	sheet := c.sheet()
	sum := sha256.Sum256([]byte(sheet))
	c.dress(root, sheet)
	var b strings.Builder
	if err := html.Render(&b, root); err != nil {
		return "", ""
	}
	return b.String(), "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

type cleaner struct {
	classes map[string]string // by what a style attribute said
	rules   []string
	styles  []string // of style elements
}

// clean takes away what is not kept below a node.
func (c *cleaner) clean(n *html.Node) {
	for child := n.FirstChild; child != nil; {
		next := child.NextSibling
		switch {
		case child.Type == html.CommentNode:
			n.RemoveChild(child)
		case child.Type != html.ElementNode:
		case child.Data == "style" && child.FirstChild != nil:
			c.styles = append(c.styles, child.FirstChild.Data)
			n.RemoveChild(child)
		case slices.Contains(goneElements, child.Data):
			n.RemoveChild(child)
		case !slices.Contains(keptElements, child.Data):
			if first := child.FirstChild; first != nil {
				next = first
			}
			for inner := child.FirstChild; inner != nil; inner = child.FirstChild {
				child.RemoveChild(inner)
				n.InsertBefore(inner, child)
			}
			n.RemoveChild(child)
		default:
			c.attributes(child)
			c.clean(child)
		}
		child = next
	}
}

func (c *cleaner) attributes(n *html.Node) {
	var kept []html.Attribute
	class := ""
	for _, a := range n.Attr {
		switch {
		case a.Namespace != "":
		case a.Key == "style":
			class = c.class(a.Val)
		case a.Key == "href" && n.Data == "a" && web(a.Val):
			kept = append(kept, a, html.Attribute{Key: "target", Val: "_blank"}, html.Attribute{Key: "rel", Val: "noopener noreferrer"})
		case slices.Contains(keptAttributes, a.Key):
			kept = append(kept, a)
		}
	}
	if class != "" {
		i := slices.IndexFunc(kept, func(a html.Attribute) bool { return a.Key == "class" })
		if i < 0 {
			kept = append(kept, html.Attribute{Key: "class", Val: class})
		} else {
			kept[i].Val += " " + class
		}
	}
	n.Attr = kept
}

// web reports whether an address leads to a page.
func web(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}

// class stands for what a style attribute said.
func (c *cleaner) class(style string) string {
	if strings.ContainsAny(style, "{}<@\\") {
		return ""
	}
	name, known := c.classes[style]
	if !known {
		name = "as" + strconv.Itoa(len(c.classes))
		c.classes[style] = name
		c.rules = append(c.rules, "."+name+"{"+style+"}")
	}
	return name
}

func (c *cleaner) sheet() string {
	return strings.ReplaceAll(strings.Join(append(c.rules, c.styles...), "\n"), "<", "")
}

// dress puts the styles into the head, with what readers of mail would do.
func (c *cleaner) dress(n *html.Node, sheet string) {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.ElementNode {
			continue
		}
		if child.Data == "head" {
			scheme := &html.Node{Type: html.ElementNode, Data: "meta", Attr: []html.Attribute{{Key: "name", Val: "color-scheme"}, {Key: "content", Val: "light dark"}}}
			style := &html.Node{Type: html.ElementNode, Data: "style"}
			style.AppendChild(&html.Node{Type: html.TextNode, Data: sheet})
			child.AppendChild(scheme)
			child.AppendChild(style)
		}
		c.dress(child, sheet)
		if child.Data == "html" && !slices.ContainsFunc(child.Attr, func(a html.Attribute) bool { return a.Key == "lang" }) {
			child.Attr = append(child.Attr, html.Attribute{Key: "lang", Val: "und"})
		}
	}
}

// KnowsMail says whether a mail was caught that looks like something.
func KnowsMail(ctx context.Context, db *models.DB, id int64) error {
	_, err := caught(ctx, db, id)
	return err
}

func caught(ctx context.Context, db *models.DB, id int64) (m message, err error) {
	r, err := db.DemoRecord(ctx, Mail, id)
	if err == nil {
		err = json.Unmarshal(r.Body, &m)
	}
	if err == nil && m.HTML == "" {
		err = &models.Error{Code: models.Missing, Message: "This message is plain text."}
	}
	return m, err
}

// Message is GET /demo/mail/:message: how one looks to whom it was sent.
func (s Screen) Message(c echo.Context) error {
	id, _ := strconv.ParseInt(c.Param("message"), 10, 64) // the route has checked it
	m, err := caught(c.Request().Context(), s.DB, id)
	if err != nil {
		return err
	}
	page, hash := shown(m.HTML)
	h := c.Response().Header()
	h.Set("Content-Security-Policy", fmt.Sprintf("default-src 'none'; style-src %s; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox", hash))
	h.Set("X-Frame-Options", "SAMEORIGIN")
	return c.Blob(http.StatusOK, "text/html; charset=utf-8", []byte(page))
}
