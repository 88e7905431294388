package http

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"segue/runtime/feel"
)

// parseBase reads the base address of a connection. The error is a sentence for
// the admin who typed it.
func parseBase(text string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(text))
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "":
		return nil, say("Write the whole address, such as https://erp.example.com/api.")
	case u.User != nil:
		return nil, say("Leave name and password out of the address; there are fields for them.")
	case u.RawQuery != "" || u.Fragment != "" || u.ForceQuery:
		return nil, say("Leave out what begins with ? or #; it belongs to each request.")
	case climbs(u.EscapedPath()):
		return nil, say("Leave “..” out of the address.")
	}
	u.Host = strings.ToLower(u.Host)
	return u, nil
}

// climbs reports whether a path has a segment that leads elsewhere than down,
// also when its dots are escaped.
func climbs(path string) bool {
	plain := strings.NewReplacer("%2e", ".", "%2E", ".", "%2f", "/", "%2F", "/", "%5c", "/", "%5C", "/", `\`, "/").Replace(path)
	return slices.ContainsFunc(strings.Split(plain, "/"), func(s string) bool { return s == "." || s == ".." })
}

// below is the address of a path under the base, with query added to what the
// path brings itself. The error is a sentence.
func below(base *url.URL, path string, query feel.Value) (*url.URL, error) {
	plain, own, _ := strings.Cut(path, "?")
	switch {
	case strings.ContainsFunc(path, func(r rune) bool { return r < ' ' || r == 0x7f }):
		return nil, say("The path holds characters that no address has, such as a line break.")
	case strings.Contains(path, "#"):
		return nil, say("The path holds “#”, which servers never see. Write it as %%23.")
	case strings.Contains(plain, "://") && !strings.HasPrefix(plain, "/"):
		return nil, say("The path must not be a whole address; the connection says which system is called.")
	case climbs(plain):
		return nil, say("The path holds “..”, which would lead out of the connection's address.")
	}
	u := *base
	raw := strings.TrimSuffix(base.EscapedPath(), "/")
	if path != "" {
		raw += "/" + strings.TrimLeft(plain, "/")
	}
	raw = escaped(raw)
	var err error
	if u.Path, err = url.PathUnescape(raw); err != nil {
		return nil, say("The path holds a “%%” that is followed by no code. Write it as %%25.")
	}
	u.RawPath = raw
	values, err := url.ParseQuery(own)
	if err != nil {
		return nil, say("The part of the path after “?” cannot be read.")
	}
	if err := addQuery(values, query); err != nil {
		return nil, err
	}
	u.RawQuery = values.Encode()
	return &u, nil
}

// escaped escapes what may not stand in a path and leaves what is escaped.
func escaped(path string) string {
	var b strings.Builder
	for i := range len(path) {
		c := path[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~!$&'()*+,;=:@/%", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// addQuery adds the entries of a context: texts, numbers and dates as they are
// written, lists as repeated entries, null left out.
func addQuery(to url.Values, query feel.Value) error {
	if query.IsNull() {
		return nil
	}
	if query.Kind() != feel.KindContext {
		return say("The query must be entries such as {status: \"open\"}.")
	}
	for i := range query.Len() {
		name, v := query.Entry(i)
		items := []feel.Value{v}
		if v.Kind() == feel.KindList {
			items = v.Items()
		}
		for _, item := range items {
			switch item.Kind() {
			case feel.KindNull:
			case feel.KindList, feel.KindContext, feel.KindFunction:
				return say("The query entry “%s” must be a text, number, date or a list of them.", name)
			default:
				to.Add(name, item.Plain())
			}
		}
	}
	return nil
}

// sentence is an error for people: it begins with a capital and ends with a
// full stop.
type sentence string

func (s sentence) Error() string { return string(s) }

func say(format string, args ...any) error { return sentence(fmt.Sprintf(format, args...)) }
