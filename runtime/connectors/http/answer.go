package http

import (
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"segue/runtime/connector"
	"segue/runtime/feel"
)

// MaxAnswer is how much of an answer is read: what one variable can hold.
const MaxAnswer = 256 << 10

// longestPause is the longest Retry-After that is honoured.
const longestPause = 24 * time.Hour

// read turns an answer into a value {status, headers, body}, or a *Failure.
// wanted are statuses beside 2xx that count as answers.
func (c *connection) read(answer *http.Response, wanted map[int]bool) (feel.Value, error) {
	raw, err := io.ReadAll(answer.Body)
	if err != nil {
		return feel.Null, c.broken(err)
	}
	raw = c.masked(raw)
	if ok := answer.StatusCode/100 == 2 || wanted[answer.StatusCode]; !ok {
		return feel.Null, c.refused(answer, raw)
	}
	body, err := decode(answer, raw)
	if err != nil {
		return feel.Null, &connector.Failure{Final: true, Message: c.name + " gave an answer that cannot be read.",
			Detail: fmt.Sprintf("It answered %s and called the content JSON, but: %v", status(answer.StatusCode), err)}
	}
	headers := feel.NewContext(len(answer.Header))
	for name, values := range answer.Header {
		if name != "Set-Cookie" {
			headers.Set(strings.ToLower(name), feel.String(string(c.masked([]byte(strings.Join(values, ", "))))))
		}
	}
	return feel.NewContext(3).
		Set("status", feel.Int(int64(answer.StatusCode))).
		Set("headers", headers.Value()).
		Set("body", body).Value(), nil
}

// decode reads a body by its media type: JSON as a value, text as a text. What
// is neither (a picture, an archive) is null.
func decode(answer *http.Response, raw []byte) (feel.Value, error) {
	if len(raw) == 0 {
		return feel.Null, nil
	}
	kind, params, _ := mime.ParseMediaType(answer.Header.Get("Content-Type")) // unreadable: no kind
	charset := strings.ToLower(params["charset"])
	switch {
	case kind == "application/json" || strings.HasSuffix(kind, "+json"):
		return feel.FromJSON(raw)
	case charset == "iso-8859-1" || charset == "latin1" || charset == "us-ascii":
		text := make([]rune, len(raw))
		for i, b := range raw {
			text[i] = rune(b)
		}
		return feel.String(string(text)), nil
	case !utf8.Valid(raw):
		return feel.Null, nil
	case kind == "":
		if v, err := feel.FromJSON(raw); err == nil {
			return v, nil
		}
	}
	if strings.HasPrefix(kind, "text/") || strings.HasSuffix(kind, "xml") || kind == "" {
		return feel.String(string(raw)), nil
	}
	return feel.Null, nil
}

// passing are the statuses that another try may change. The rest of what is
// no success says that the request itself is not taken.
var passing = map[int]bool{
	http.StatusRequestTimeout: true, http.StatusTooEarly: true, http.StatusTooManyRequests: true,
	http.StatusInternalServerError: true, http.StatusBadGateway: true, http.StatusServiceUnavailable: true, http.StatusGatewayTimeout: true,
}

// refused is the failure of an answer that is no success.
func (c *connection) refused(answer *http.Response, raw []byte) *connector.Failure {
	f := &connector.Failure{Final: !passing[answer.StatusCode]}
	said := reason(raw)
	switch answer.StatusCode {
	case http.StatusUnauthorized, http.StatusForbidden:
		f.Message = fmt.Sprintf("%s did not accept the credentials of the connection (%s).", c.name, status(answer.StatusCode))
	case http.StatusTooManyRequests:
		f.Message = fmt.Sprintf("%s takes no more requests for the moment (%s).", c.name, status(answer.StatusCode))
	default:
		f.Message = fmt.Sprintf("%s answered %s.", c.name, status(answer.StatusCode))
	}
	if said != "" {
		f.Message = strings.TrimSuffix(f.Message, ".") + ": “" + strings.TrimSuffix(said, ".") + "”."
	}
	if !f.Final {
		f.RetryAfter = retryAfter(answer.Header.Get("Retry-After"), answer.Header.Get("Date"))
	}
	f.Detail = fmt.Sprintf("%s %s\n%s", answer.Request.Method, answer.Request.URL.Redacted(), shorten(string(raw), 2000))
	return f
}

func status(code int) string {
	if text := http.StatusText(code); text != "" {
		return fmt.Sprintf("%d %s", code, text)
	}
	return strconv.Itoa(code)
}

// reason is what a system says about its refusal, where it says so in one of
// the usual places of a JSON answer, or in a short text.
func reason(raw []byte) string {
	v, err := feel.FromJSON(raw)
	if err != nil {
		text := strings.TrimSpace(string(raw))
		if len(text) > 0 && len(text) <= 200 && utf8.ValidString(text) && !strings.ContainsAny(text, "<>\n") {
			return text
		}
		return ""
	}
	for _, name := range []string{"detail", "message", "error_description", "error", "title"} {
		said := field(v, name)
		if said.Kind() == feel.KindContext {
			said = field(said, "message")
		}
		if text := strings.Join(strings.Fields(said.Text()), " "); text != "" {
			return shorten(text, 200)
		}
	}
	return ""
}

// shorten cuts a text to about n bytes, at a character's end.
func shorten(text string, n int) string {
	text = strings.ToValidUTF8(text, "�")
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n] + "…"
}

// retryAfter reads the header of that name: seconds, or a moment, which is
// compared with the other side's own clock.
func retryAfter(text, date string) time.Duration {
	if n, err := strconv.Atoi(text); err == nil && n > 0 {
		return min(time.Duration(min(n, 1<<20))*time.Second, longestPause)
	}
	at, err := http.ParseTime(text)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(date)
	if err != nil {
		return 0
	}
	return max(0, min(at.Sub(now), longestPause))
}
