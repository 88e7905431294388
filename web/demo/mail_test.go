package demo

import (
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
