package http

import (
	"bytes"
	"context"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/net/http/httpguts"

	"segue/runtime/connector"
	"segue/runtime/feel"
)

// MaxBody is the largest body that is sent, in bytes.
const MaxBody = 1 << 20

// ways are how a body is written.
const (
	asJSON = "JSON"
	asForm = "form fields"
	asText = "text"
)

var methods = []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodHead}

// ask builds the request that the inputs describe. The error is a sentence for
// people: trying again changes nothing.
func (c *connection) ask(ctx context.Context, call connector.Call) (*http.Request, error) {
	in := call.Input
	method := field(in, "method").Text()
	if method == "" {
		method = http.MethodGet
	}
	path := field(in, "path")
	if path.Kind() != feel.KindString && !path.IsNull() {
		return nil, say("The path must be a text, such as \"/orders/\" + order number.")
	}
	u, err := below(c.base, path.Text(), field(in, "query"))
	if err != nil {
		return nil, err
	}
	body, kind, err := encode(field(in, "body"), field(in, "as").Text())
	if err != nil {
		return nil, err
	}
	if len(body) > MaxBody {
		return nil, say("The content is larger than 1 MB, the most that is sent.")
	}
	r, err := http.NewRequestWithContext(ctx, method, u.String(), bytes.NewReader(body))
	if err != nil {
		return nil, say("The method “%s” does not exist.", method)
	}
	if body == nil {
		r.Body, r.GetBody, r.ContentLength = nil, nil, 0
	}
	r.Header.Set("Accept", "application/json, text/plain;q=0.9, */*;q=0.5")
	r.Header.Set("User-Agent", "Segue")
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	for name, value := range map[string]string{"Traceparent": call.Trace, "Tracestate": call.State} {
		if value != "" {
			r.Header.Set(name, value) // one that the author writes is meant
		}
	}
	if err := addHeaders(r.Header, field(in, "headers")); err != nil {
		return nil, err
	}
	if method != http.MethodGet && method != http.MethodHead {
		r.Header.Set("Idempotency-Key", call.Key)
	}
	c.authorise(r)
	return r, nil
}

func field(in feel.Value, name string) feel.Value {
	v, _ := in.Get(name)
	return v
}

// encode writes a body and says its media type. No body: nil and "".
func encode(body feel.Value, as string) ([]byte, string, error) {
	if body.IsNull() {
		return nil, "", nil
	}
	switch as {
	case asText:
		return []byte(body.Plain()), "text/plain; charset=utf-8", nil
	case asForm:
		values := url.Values{}
		if body.Kind() != feel.KindContext {
			return nil, "", say("Form fields must be entries such as {amount: total}.")
		}
		if err := addQuery(values, body); err != nil {
			return nil, "", err
		}
		return []byte(values.Encode()), "application/x-www-form-urlencoded", nil
	default:
		return body.AppendJSON(nil), "application/json", nil
	}
}

// kept are the headers that belong to the transport or to us.
var kept = map[string]bool{
	"Authorization": true, "Connection": true, "Content-Length": true, "Cookie": true, "Expect": true, "Host": true, "Idempotency-Key": true,
	"Keep-Alive": true, "Proxy-Authorization": true, "Proxy-Connection": true, "Te": true, "Trailer": true, "Transfer-Encoding": true, "Upgrade": true,
}

func addHeaders(to http.Header, headers feel.Value) error {
	if headers.IsNull() {
		return nil
	}
	if headers.Kind() != feel.KindContext {
		return say("The headers must be entries such as {\"Accept-Language\": \"de\"}.")
	}
	for i := range headers.Len() {
		name, v := headers.Entry(i)
		if v.IsNull() {
			continue
		}
		canonical := http.CanonicalHeaderKey(name)
		switch {
		case !httpguts.ValidHeaderFieldName(name):
			return say("“%s” is no name of a header.", strings.ToValidUTF8(name, "?"))
		case kept[canonical]:
			return say("The header “%s” is set by Segue or by the connection and cannot be set here.", canonical)
		case !httpguts.ValidHeaderFieldValue(v.Plain()):
			return say("The value of the header “%s” holds characters that no header has, such as a line break.", canonical)
		}
		to.Set(canonical, v.Plain())
	}
	return nil
}
