package demo

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"testing"
)

func TestAddressesInAMessageCanBeOpened(t *testing.T) {
	const text = "Dear Ana,\n\n    http://127.0.0.1:8080/tasks/7\n\nYou find it (https://segue.example.com/account). Say nothing of ftp://x.\n"
	var links []string
	whole := ""
	for _, p := range linked(text) {
		whole += p.text
		if p.link {
			links = append(links, p.text)
		}
	}
	if got := strings.Join(links, " "); got != "http://127.0.0.1:8080/tasks/7 https://segue.example.com/account" || whole != text {
		t.Errorf("the links are %q in %q", got, whole)
	}
}

const crafted = `<html onload="alert(1)"><head><base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">
<style>.x{color:red}</style></style><script>alert(2)</script></head><body style="margin:0" background="https://evil.example/p.gif">
<p style="color:#111" onclick="alert(3)">Dear <blink>Ana</blink>, <a href="javascript:alert(4)">press</a> <a href="https://segue.example.com/tasks/7">open</a></p>
<p style="color:#111}</style><script>alert(5)</script>">twice</p><img src="https://evil.example/seen.gif"><svg><script>alert(6)</script></svg><form action="https://evil.example"><input></form></body></html>`

// What a mail looks like is shown without anything that runs or is fetched; its
// styles are one sheet, which the policy knows by its hash.
func TestACraftedMailIsHarmless(t *testing.T) {
	page, hash := shown(crafted)
	for _, no := range []string{"alert", "evil", "onload", "onclick", "javascript", "background", "<img", "<svg", "<form", "<base", "refresh", "style=", "<blink"} {
		if strings.Contains(page, no) {
			t.Errorf("%q is in\n%s", no, page)
		}
	}
	for _, yes := range []string{"Dear Ana, ", `<a href="https://segue.example.com/tasks/7" target="_blank" rel="noopener noreferrer">open</a>`, ".as1{color:#111}", ".x{color:red}", "twice"} {
		if !strings.Contains(page, yes) {
			t.Errorf("%q is not in\n%s", yes, page)
		}
	}
	_, rest, _ := strings.Cut(page, "<style>")
	sheet, _, _ := strings.Cut(rest, "</style>")
	sum := sha256.Sum256([]byte(sheet))
	if want := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; hash != want {
		t.Errorf("the policy names %s, the styles are %s", hash, want)
	}
}

func TestBothFormsOfAMessageAreKept(t *testing.T) {
	m := read(strings.NewReader("Subject: Paid\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nWe paid.\r\n" +
		"--x\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D\"a\">We paid.</p>\r\n--x--\r\n"))
	if m.Text != "We paid." || m.HTML != `<p class="a">We paid.</p>` {
		t.Errorf("%+v", m)
	}
	if m := read(strings.NewReader("Subject: Paid\r\n\r\nWe paid.")); m.Text != "We paid." || m.HTML != "" {
		t.Errorf("%+v", m)
	}
}
