package smtp

import (
	"html"
	"regexp"
	"strings"
)

// A message is written once, as plain text, and sent in two forms: so both say
// the same. The second form follows from how the text is laid out: paragraphs
// are parted by empty lines, one whose lines are all indented stands out, and
// what follows the line "-- " is small, as signatures are. Nothing in it is
// fetched from anywhere.

// button is what a message asks for: the line of the text that stands out and is
// its address becomes one that can be pressed. Other addresses stay links that
// say where they lead, whoever wrote them.
type button struct{ label, to string }

// styled is a message as HTML.
func styled(sender, subject, text string, press button) string {
	body, foot, _ := strings.Cut(strings.ReplaceAll(text, "\r\n", "\n"), "\n-- \n")
	var b strings.Builder
	language := ""
	if press.label != "" { // our own words
		language = ` lang="en"`
	}
	b.WriteString(`<!DOCTYPE html><html` + language + `><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
		`<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">` +
		`<title>` + html.EscapeString(subject) + `</title><style>` + night + `</style></head>` +
		`<body class="page" style="margin:0;padding:0;background-color:#f4f4f8;">` +
		`<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f4f4f8;"><tr><td align="center" style="padding:24px 12px;">` +
		`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;">`)
	if sender != "" {
		b.WriteString(`<tr><td class="soft" style="padding:0 4px 12px;` + font + `font-size:13px;line-height:20px;font-weight:bold;color:#5b5b6b;">` + html.EscapeString(sender) + `</td></tr>`)
	}
	b.WriteString(`<tr><td class="sheet" style="padding:28px 28px 12px;background-color:#ffffff;border:1px solid #dfdfe8;border-radius:12px;">`)
	for _, p := range paragraphs(body) {
		if lines, out := indented(p); out {
			b.WriteString(standout(lines, press))
		} else {
			b.WriteString(`<p class="ink" dir="auto" style="margin:0 0 16px;` + font + `font-size:16px;line-height:25px;color:#1c1c26;">` + lined(p) + `</p>`)
		}
	}
	b.WriteString(`</td></tr>`)
	if foot = strings.TrimSpace(foot); foot != "" {
		b.WriteString(`<tr><td style="padding:14px 4px 0;">`)
		for _, p := range paragraphs(foot) {
			b.WriteString(`<p class="soft" dir="auto" style="margin:0 0 8px;` + font + `font-size:13px;line-height:20px;color:#5b5b6b;">` + lined(p) + `</p>`)
		}
		b.WriteString(`</td></tr>`)
	}
	b.WriteString(`</table></td></tr></table></body></html>` + "\r\n")
	return b.String()
}

const font = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;`

// night are the colours for readers that show mail dark.
const night = `@media (prefers-color-scheme:dark){.page{background-color:#15151c!important}.sheet{background-color:#1f1f29!important;border-color:#363645!important}` +
	`.ink{color:#ececf2!important}.soft{color:#a9a9b8!important}.out{background-color:#282835!important;border-color:#47459a!important}.link{color:#aaa8ff!important}` +
	`.go{background-color:#6461dc!important}.golink{color:#ffffff!important}}`

// paragraphs parts a text at its empty lines.
func paragraphs(text string) (list []string) {
	for _, p := range gap.Split(text, -1) {
		if strings.TrimSpace(p) != "" {
			list = append(list, strings.Trim(p, "\n"))
		}
	}
	return list
}

// indented are the lines of a paragraph that stands out.
func indented(p string) (lines []string, all bool) {
	for line := range strings.SplitSeq(p, "\n") {
		bare, out := strings.CutPrefix(line, "    ")
		if !out {
			return nil, false
		}
		lines = append(lines, strings.TrimSpace(bare))
	}
	return lines, true
}

// standout is what a message is about: the first line large, and the way there.
func standout(lines []string, press button) string {
	var b strings.Builder
	b.WriteString(`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;"><tr>` +
		`<td class="out" style="padding:18px 20px;background-color:#f5f4fd;border:1px solid #c3c1f2;border-radius:10px;">`)
	for i, line := range lines {
		space := "margin:0;"
		if i > 0 {
			space = "margin:10px 0 0;"
		}
		switch {
		case press.label != "" && line == press.to:
			b.WriteString(press.html())
		case whole.MatchString(line):
			b.WriteString(`<p class="ink" style="` + space + font + `font-size:15px;line-height:22px;color:#1c1c26;">` + lined(line) + `</p>`)
		default:
			b.WriteString(`<p class="ink" dir="auto" style="` + space + font + `font-size:18px;line-height:26px;font-weight:bold;color:#1c1c26;">` + lined(line) + `</p>`)
		}
	}
	b.WriteString(`</td></tr></table>`)
	return b.String()
}

// html is the button, and under it where it leads, for those who look first.
func (p button) html() string {
	to := html.EscapeString(p.to)
	return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 12px;"><tr>` +
		`<td class="go" bgcolor="#5552cf" style="border-radius:8px;background-color:#5552cf;">` +
		`<a class="golink" href="` + to + `" style="display:inline-block;padding:12px 22px;` + font + `font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none;">` + html.EscapeString(p.label) + `</a></td></tr></table>` +
		`<p class="soft" style="margin:0;` + font + `font-size:12px;line-height:18px;color:#5b5b6b;word-break:break-all;">` + to + `</p>`
}

var (
	gap   = regexp.MustCompile(`\n[ \t]*\n`)
	link  = regexp.MustCompile(`https?://[^\s<>"“”]*[^\s<>"“”.,;:!?)]`)
	whole = regexp.MustCompile(`^` + link.String() + `$`)
)

// lined is a text whose line breaks stay and whose addresses can be opened.
func lined(text string) string {
	var b strings.Builder
	write := func(s string) { b.WriteString(strings.ReplaceAll(html.EscapeString(s), "\n", "<br>")) }
	for {
		at := link.FindStringIndex(text)
		if at == nil {
			write(text)
			return b.String()
		}
		write(text[:at[0]])
		to := html.EscapeString(text[at[0]:at[1]])
		b.WriteString(`<a class="link" href="` + to + `" style="color:#4f4cc4;word-break:break-word;">` + to + `</a>`)
		text = text[at[1]:]
	}
}
