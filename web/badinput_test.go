package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// TestWhatNoTextCanHoldIsRefusedInWords sends zero bytes, halves of characters,
// numbers out of range and towers of brackets wherever a client can send text:
// the answer is always a refusal that says what is wrong.
func TestWhatNoTextCanHoldIsRefusedInWords(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author", "approver")
	anas := s.program(ana, allScopes()...)
	p := s.published(ana)
	task := s.task(ana).String()
	base := "/api/processes/" + p.BpmnID
	deep := strings.Repeat("[", 2000) + strings.Repeat("]", 2000)
	big := strings.Repeat("x", 300<<10)
	for _, c := range []struct {
		method, path, body string
		status             int
		says               string
	}{
		{"POST", base + "/instances", `{"variables":{"supplier":"a\u0000b","amount":1}}`, 422, "no text can hold"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1,"other":[{"b":"\u0000"}]}}`, 422, `The variable \"other\" holds a character`},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1,"o\u0000":1}}`, 422, "name of a variable"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1},"businessId":"\u0000"}`, 422, "no text can hold"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1},"commandId":"\u0000"}`, 422, "no text can hold"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1},"version":3000000000}`, 404, "does not exist"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1},"version":1e30}`, 422, "whole number"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1e999999}}`, 400, "number"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1,"deep":` + deep + `}}`, 400, "nested more than"},
		{"POST", base + "/instances", `{"variables":{"supplier":"a","amount":1,"big":"` + big + `"}}`, 422, "larger than 256 kB"},
		{"POST", base + "/instances", "{\"variables\":{\"supplier\":\"a\xff\"}}", 400, "UTF-8"},
		{"POST", base + "/instances", "{\"variables\":{\"supplier\":\"a\x00\"}}", 400, "control character"},
		{"POST", base + "/instances", `{"variables":{"supplier":"half \ud800","amount":1}}`, 201, "key"}, // half a character becomes its replacement
		{"POST", "/api/tasks/" + task + "/decision", `{"outcome":"approved","comment":"\u0000"}`, 422, "no text can hold"},
		{"POST", "/api/tasks/" + task + "/decision", `{"outcome":"approved","data":{"account":"\u0000"}}`, 422, "no text can hold"},
		{"POST", "/api/tasks/" + task + "/decision", `{"outcome":"\u0000"}`, 422, "no text can hold"},
		{"PUT", base + "/draft", strings.Replace(payable(p.BpmnID, ana.Email), `"Paid"`, `"Pa\u0000id"`, 1), 422, "zero byte"},
		{"PUT", base + "/draft", strings.Replace(payable(p.BpmnID, ana.Email), `"Paid"`, `"Pa\ud800id"`, 1), 422, "cannot be stored"},
		{"PUT", base + "/draft", strings.Replace(payable(p.BpmnID, ana.Email), `"title":`, `"about":1e999999,"title":`, 1), 422, "too large or too small"},
		{"PUT", base + "/draft", strings.Replace(payable(p.BpmnID, ana.Email), `"layout":{}`, `"layout":`+deep, 1), 422, "nested too deep"},
		{"POST", base + "/versions", `{"note":"\u0000"}`, 422, "no text can hold"},
		{"POST", "/api/processes/a%00b/instances", `{}`, 404, "nothing at this address"},
		{"POST", "/api/processes/a%ffb/instances", `{}`, 404, "does not exist"},
		{"GET", "/api/tasks?whose=%00", "", 422, "whose"},
		{"GET", "/api/tasks?after=1-%00", "", 422, "after"},
		{"GET", "/api/tasks?after=-9223372036854775808-1", "", 422, "after"},
		{"GET", "/api/tasks?after=9223372036854775807-1", "", 200, "tasks"},
		{"GET", "/api/instances/99999999999999999999", "", 404, "nothing at this address"},
	} {
		a := anas.call(c.method, c.path, c.body)
		if a.StatusCode != c.status || !strings.Contains(a.body, c.says) {
			t.Errorf("%s %s %.80q: %d %.400s", c.method, c.path, c.body, a.StatusCode, a.body)
		}
	}
	anonymous := program{s.client(), func(r *http.Request) { r.SetBasicAuth("a\x00b\xff", "x") }}
	want(t, anonymous.call("GET", "/api/tasks", ""), http.StatusUnauthorized, "no text can hold")
}

// TestZeroBytesInFormsAndAddressesNeverReachTheDatabase sends every form of
// every screen with a zero byte in each of its fields, and every address with
// one in its parameters.
func TestZeroBytesInFormsAndAddressesNeverReachTheDatabase(t *testing.T) {
	s := open(t)
	all := s.person("Everything", "author", "approver", "admin")
	for _, r := range s.server.table() {
		f := fixtures[r.Check.name]
		if r.Access.scope != "" || r.Path == "/live" || r.Path == "/assets/*" {
			continue
		}
		path := r.Path
		if f.own != nil {
			path = strings.Replace(path, ":"+r.Check.param, f.own(s, all), 1)
		}
		path = strings.Replace(path, ":number", "1", 1)
		c := s.client()
		c.sign(all)
		var sent url.Values
		if slices.Contains(r.Takes.Types, "application/x-www-form-urlencoded") {
			sent = url.Values{}
			for _, name := range []string{"name", "email", "slug", "password", "text", "comment", "reason", "note", "theme", "business_id", "draft", "person", "zone"} {
				sent.Set(name, "a\x00b\xff")
			}
		}
		query := "?q=%00&search=%ff&before=%00&after=%00&kind=%00&action=%00&status=%00&process=%00&sort=%00&page=%00&field=%00&field=%ff&next=%00"
		s.judgeOdd(c.send(r.Method, path+query, sent))
		if strings.Contains(r.Path, ":") && f.own != nil {
			s.judgeOdd(c.send(r.Method, strings.Replace(r.Path, ":"+r.Check.param, "a%00%ff", 1), nil))
		}
	}
	c := s.client()
	a := c.send(http.MethodPost, "/sign-in", url.Values{"email": {all.Email}, "password": {passphrase}}, header("User-Agent", "Browser \xff\xfe"))
	s.judgeOdd(a)
}

func (s *site) judgeOdd(a answer) {
	s.t.Helper()
	if a.StatusCode >= 500 {
		s.t.Errorf("%s %s: %d %.300s", a.Request.Method, a.Request.URL, a.StatusCode, a.body)
	}
	for _, raw := range []string{"SQLSTATE", "invalid byte", "pgx", "ERROR:"} {
		if strings.Contains(a.body, raw) {
			s.t.Errorf("%s %s answers with %q: %.300s", a.Request.Method, a.Request.URL, raw, a.body)
		}
	}
}
