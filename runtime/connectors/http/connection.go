package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/outbound"
)

// connection is a configured system, ready to be called.
type connection struct {
	name    string
	base    *url.URL
	timeout time.Duration
	client  *http.Client

	authorise func(*http.Request)
	secrets   []string // what must not appear in anything that comes back
}

// Close gives back idle connections.
func (c *connection) Close() { c.client.CloseIdleConnections() }

// request does the action of that name.
func (c *connection) request(ctx context.Context, call connector.Call) (feel.Value, error) {
	wanted, err := statuses(field(call.Input, "accept"))
	if err != nil {
		return feel.Null, &connector.Failure{Message: err.Error(), Final: true}
	}
	r, err := c.ask(ctx, call)
	if err != nil {
		return feel.Null, &connector.Failure{Message: err.Error(), Final: true}
	}
	answer, err := c.client.Do(r)
	if err != nil {
		return feel.Null, c.broken(err)
	}
	defer answer.Body.Close()
	return c.read(answer, wanted)
}

// statuses reads which statuses beside 2xx count as answers: a number, or a
// list of numbers.
func statuses(v feel.Value) (map[int]bool, error) {
	items := v.Items()
	if v.Kind() != feel.KindList && !v.IsNull() {
		items = []feel.Value{v}
	}
	wanted := map[int]bool{}
	for _, item := range items {
		n, ok := item.Int64()
		if !ok || n < 100 || n > 599 {
			return nil, say("“%s” is no status of an answer, such as 404.", item.Plain())
		}
		wanted[int(n)] = true
	}
	return wanted, nil
}

// broken is the failure of a call without an answer that counts.
func (c *connection) broken(err error) *connector.Failure {
	f := &connector.Failure{Message: outbound.Explain(err, c.name, c.timeout)}
	f.Detail = string(c.masked([]byte(plain(err))))
	var refused *outbound.RefusedError
	var large *outbound.TooLargeError
	var redirect *outbound.RedirectError
	f.Final = errors.As(err, &refused) || errors.As(err, &large) || errors.As(err, &redirect)
	if refused != nil {
		f.Refused = refused.Exception().String()
	}
	return f
}

// plain is the error without the address that net/http puts before it, which
// may carry a query.
func plain(err error) string {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err.Error()
	}
	return err.Error()
}

// Test asks the base address for anything at all. Systems answer it in many
// ways; what counts is that one answers and does not turn the credentials away.
func (c *connection) Test(ctx context.Context) (string, error) {
	began := time.Now()
	r, err := c.ask(ctx, connector.Call{})
	if err != nil {
		return "", &connector.Failure{Message: err.Error(), Final: true}
	}
	answer, err := c.client.Do(r)
	if err != nil {
		return "", c.broken(err)
	}
	defer answer.Body.Close()
	raw, err := io.ReadAll(answer.Body)
	if err != nil {
		return "", c.broken(err)
	}
	took := outbound.Span(time.Since(began))
	switch answer.StatusCode {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusProxyAuthRequired:
		return "", c.refused(answer, c.masked(raw))
	case http.StatusNotFound, http.StatusMethodNotAllowed:
		return fmt.Sprintf("%s answers (in %s). At %s itself there is nothing (%s), which is usual for an interface.", c.name, took, c.base.Redacted(), status(answer.StatusCode)), nil
	}
	if answer.StatusCode >= 400 {
		return "", c.refused(answer, c.masked(raw))
	}
	return fmt.Sprintf("%s answered %s in %s.", c.name, status(answer.StatusCode), took), nil
}

// basic, bearer and header set the credentials of a request.
func (c *connection) basic(user, password string) {
	c.conceal(password)
	c.conceal(user + ":" + password)
	c.authorise = func(r *http.Request) { r.SetBasicAuth(user, password) }
}

func (c *connection) bearer(token string) {
	c.conceal(token)
	c.authorise = func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }
}

func (c *connection) header(name, value string) {
	c.conceal(value)
	c.authorise = func(r *http.Request) { r.Header.Set(name, value) }
}

// conceal notes a secret in the forms in which systems echo it: as it is, in a
// JSON text, in base64 and in an address.
func (c *connection) conceal(secret string) {
	if len(secret) < 4 { // it would blot out half of every answer
		return
	}
	inJSON := strings.Trim(string(feel.String(secret).AppendJSON(nil)), `"`)
	for _, form := range []string{secret, inJSON, base64.StdEncoding.EncodeToString([]byte(secret)), url.QueryEscape(secret)} {
		if !slices.Contains(c.secrets, form) {
			c.secrets = append(c.secrets, form)
		}
	}
}

// masked takes the connection's secrets out of what came back: systems that
// echo a request would put them into history.
func (c *connection) masked(raw []byte) []byte {
	for _, s := range c.secrets {
		raw = bytes.ReplaceAll(raw, []byte(s), []byte("•••"))
	}
	return raw
}
