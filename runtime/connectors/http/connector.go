package http

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/http/httpguts"

	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/outbound"
)

// Type is the connector to systems that speak HTTP.
var Type = connector.Type{
	Kind: "http", Name: "HTTP", Icon: "globe", Summary: "Call a system over the web by its address.",
	New: func() connector.Settings { return &settings{auth: "none", timeout: 30} },
	Actions: []connector.Action{{
		Name: "request", Title: "HTTP request", Icon: "globe", Summary: "Send a request and read the answer.",
		New: func() connector.Inputs { return &inputs{method: http.MethodGet, as: asJSON} },
		Result: feel.ContextWith(feel.Field{Name: "status", Type: feel.NumberType}, feel.Field{Name: "headers", Type: feel.ContextWith()},
			feel.Field{Name: "body", Type: feel.Any}),
		Usual: feel.NewContext(3).Set("status", feel.Int(200)).Set("headers", feel.NewContext(0).Value()).Set("body", feel.NewContext(0).Value()).Value(),
		Do: func(ctx context.Context, c connector.Opened, call connector.Call) (feel.Value, error) {
			return c.(*connection).request(ctx, call)
		},
	}},
}

// settings are one connection as an admin configures it.
type settings struct {
	address         string
	auth            string
	user, password  string
	token           string
	header, content string
	timeout         int // seconds
}

// Form binds the settings.
func (s *settings) Form(f *form.Form) {
	auth := f.Given("auth")
	f.Text(&s.address, "url", "Address").Required().Like("https://erp.example.com/api").
		Hint("Each request goes to a path below it.").Check(func() error { _, err := parseBase(s.address); return err })
	f.Choice(&s.auth, "auth", "How to sign in", form.Option{Value: "none", Label: "Not at all"}, form.Option{Value: "basic", Label: "User name and password"},
		form.Option{Value: "bearer", Label: "Token (Bearer)"}, form.Option{Value: "header", Label: "A header of its own"})
	f.Text(&s.user, "user", "User name").Required().If(auth == "basic")
	f.Secret(&s.password, "password", "Password").Required().If(auth == "basic")
	f.Secret(&s.token, "token", "Token").Required().If(auth == "bearer").Check(func() error { return fitsHeader(s.token) })
	f.Text(&s.header, "header", "Name of the header").Required().Like("X-Api-Key").If(auth == "header").Check(func() error { return fitsName(s.header) })
	f.Secret(&s.content, "value", "Its value").Required().If(auth == "header").Check(func() error { return fitsHeader(s.content) })
	f.Number(&s.timeout, "timeout", "Give up after so many seconds", 1, 120)
}

func fitsHeader(value string) error {
	if !httpguts.ValidHeaderFieldValue(value) || strings.TrimSpace(value) != value {
		return say("It begins or ends with a space, or holds a line break. Copy it again.")
	}
	return nil
}

func fitsName(name string) error {
	if canonical := http.CanonicalHeaderKey(name); !httpguts.ValidHeaderFieldName(name) || kept[canonical] && canonical != "Authorization" {
		return say("“%s” cannot be set as a header. Write one such as X-Api-Key.", strings.ToValidUTF8(name, "?"))
	}
	return nil
}

// Target is scheme, host and port.
func (s *settings) Target() string {
	u, err := parseBase(s.address)
	if err != nil {
		return ""
	}
	return u.Scheme + "://" + u.Host
}

// Open makes the connection.
func (s *settings) Open(o connector.Outside) (connector.Opened, error) {
	base, err := parseBase(s.address)
	if err != nil {
		return nil, err
	}
	timeout := time.Duration(s.timeout) * time.Second
	c := &connection{name: o.Name, base: base, timeout: timeout, authorise: func(*http.Request) {},
		client: outbound.Client(o.Dial, outbound.Limits{Timeout: timeout, Answer: MaxAnswer, Roots: o.Roots})}
	switch s.auth {
	case "basic":
		c.basic(s.user, s.password)
	case "bearer":
		c.bearer(s.token)
	case "header":
		c.header(s.header, s.content)
	}
	return c, nil
}

// inputs are one request as an author describes it.
type inputs struct {
	method  string
	path    form.Template
	query   *feel.Expr
	headers *feel.Expr
	as      string
	body    *feel.Expr
	accept  string
}

// Form binds the inputs.
func (in *inputs) Form(f *form.Form) {
	sends := f.Given("method") != "" && f.Given("method") != http.MethodGet && f.Given("method") != http.MethodHead
	f.Choice(&in.method, "method", "Method", methodOptions()...)
	f.Template(&in.path, "path", "Path").Like("/orders/{order_number}").Hint("Below the address of the connection. Values in braces are escaped.")
	f.Expr(&in.query, "query", "Query", feel.ContextWith()).Like(`{status: "open", limit: 10}`).Hint("What comes after the question mark.")
	f.Expr(&in.body, "body", "Content", feel.Any).Like(`{amount: amount, currency: "EUR"}`).If(sends)
	f.Choice(&in.as, "as", "Content is sent as", form.Option{Value: asJSON, Label: "JSON"}, form.Option{Value: asForm, Label: "Form fields"},
		form.Option{Value: asText, Label: "Plain text"}).If(sends)
	f.Expr(&in.headers, "headers", "Headers", feel.ContextWith()).Like(`{"Accept-Language": "de"}`).In("More")
	f.Text(&in.accept, "accept", "Statuses that are answers too").Like("404, 409").In("More").
		Hint("Beside 200 to 299. Any other status counts as a failure.").Check(func() error { _, err := parseStatuses(in.accept); return err })
}

// Sentence says what is done, without a full stop.
func (in *inputs) Sentence(connection string, _ func(form.Template) string) string {
	switch in.method {
	case http.MethodGet, http.MethodHead:
		return "get data from " + connection
	case http.MethodDelete:
		return "delete data in " + connection
	}
	return "send data to " + connection
}

func methodOptions() []form.Option {
	list := make([]form.Option, len(methods))
	for i, m := range methods {
		list[i] = form.Option{Value: m, Label: m}
	}
	return list
}

// parseStatuses reads "404, 409".
func parseStatuses(text string) ([]feel.Value, error) {
	var list []feel.Value
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' || r == ';' }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 300 || n > 599 {
			return nil, say("“%s” is no status between 300 and 599, such as 404.", word)
		}
		list = append(list, feel.Int(int64(n)))
	}
	return list, nil
}

// Value works the request out. A value in the path that is missing is an
// error: without it, another address would be called.
func (in *inputs) Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	path, err := in.path.Fill(func(e *feel.Expr) (feel.Value, error) {
		v, err := eval(e)
		if err == nil && (v.IsNull() || v.Plain() == "") {
			err = say("“%s” has no value, so the path would be incomplete", e.Source())
		}
		return feel.String(escapeValue(v.Plain())), err
	})
	if err != nil {
		return feel.Null, err
	}
	out := feel.NewContext(7).Set("method", feel.String(in.method)).Set("path", feel.String(path)).Set("as", feel.String(in.as))
	for _, part := range []struct {
		name string
		expr *feel.Expr
	}{{"query", in.query}, {"headers", in.headers}, {"body", in.body}} {
		if part.expr == nil {
			continue
		}
		v, err := eval(part.expr)
		if err != nil {
			return feel.Null, err
		}
		out.Set(part.name, v)
	}
	wanted, err := parseStatuses(in.accept)
	if err != nil {
		return feel.Null, err
	}
	return out.Set("accept", feel.List(wanted...)).Value(), nil
}

// escapeValue escapes everything but letters, digits and - . _ ~, so that a
// value stays one value wherever in an address it stands.
func escapeValue(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}
