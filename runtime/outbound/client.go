package outbound

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Limits bound one HTTP exchange. Zero fields take the defaults.
type Limits struct {
	Timeout   time.Duration // from dialling to the answer's last byte; 30 s
	Answer    int64         // bytes of the answer's body, unpacked; 4 MB
	Redirects int           // how many are followed; 5; negative: none
	Roots     *x509.CertPool
}

const (
	defaultTimeout   = 30 * time.Second
	defaultAnswer    = 4 << 20
	defaultRedirects = 5
	headerBytes      = 64 << 10
)

// TooLargeError says that an answer was longer than Limits.Answer.
type TooLargeError struct{ Limit int64 }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("the answer is larger than %s", size(e.Limit))
}

// RedirectError says that a redirect was not followed.
type RedirectError struct{ To, Why string }

func (e *RedirectError) Error() string { return fmt.Sprintf("redirected to %s, %s", e.To, e.Why) }

// Dial opens a connection to "host:port". Guard.DialContext is the one to use.
type Dial func(ctx context.Context, network, address string) (net.Conn, error)

// HTTP returns a client that dials through the guard.
func (g *Guard) HTTP(l Limits) *http.Client { return Client(g.DialContext, l) }

// Client returns a client over a guarded dial. It takes no proxy from the
// environment, keeps no cookies, bounds time and size, and on the way to
// another origin sheds every header that could carry a secret. Close its idle
// connections when it is no longer used.
func Client(dial Dial, l Limits) *http.Client {
	l = l.withDefaults()
	transport := &http.Transport{
		DialContext:            dial,
		ForceAttemptHTTP2:      true,
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: l.Roots},
		TLSHandshakeTimeout:    DialTimeout,
		MaxResponseHeaderBytes: headerBytes,
		MaxIdleConnsPerHost:    16,
		IdleConnTimeout:        60 * time.Second,
		ExpectContinueTimeout:  time.Second,
	}
	return &http.Client{
		Transport:     &limited{transport, l.Answer},
		Timeout:       l.Timeout,
		CheckRedirect: checkRedirect(l.Redirects),
	}
}

func (l Limits) withDefaults() Limits {
	if l.Timeout <= 0 {
		l.Timeout = defaultTimeout
	}
	if l.Answer <= 0 {
		l.Answer = defaultAnswer
	}
	if l.Redirects == 0 {
		l.Redirects = defaultRedirects
	}
	return l
}

// travels lists the headers that may follow a redirect to another origin. All
// others may be secrets: which of them is, only the caller knew.
var travels = map[string]bool{
	"Accept": true, "Accept-Language": true, "Content-Type": true, "Idempotency-Key": true, "Traceparent": true, "Tracestate": true, "User-Agent": true,
}

func checkRedirect(most int) func(*http.Request, []*http.Request) error {
	return func(r *http.Request, via []*http.Request) error {
		to := r.URL.Redacted()
		if len(via) > most {
			return &RedirectError{to, fmt.Sprintf("after %d redirects already", max(most, 0))}
		}
		if r.URL.Scheme != "http" && r.URL.Scheme != "https" {
			return &RedirectError{to, "which is neither http nor https"}
		}
		// A request that once left its origin stays without secrets, even when
		// a later redirect leads back: the way back was chosen by another host.
		home := origin(via[0].URL)
		left := origin(r.URL) != home
		for _, v := range via {
			left = left || origin(v.URL) != home
		}
		if !left {
			return nil
		}
		if r.Body != nil && r.Body != http.NoBody {
			return &RedirectError{to, "another host, which may not be sent this request's content"}
		}
		r.URL.User = nil
		for name := range r.Header {
			if !travels[name] {
				delete(r.Header, name)
			}
		}
		return nil
	}
}

// origin is scheme, host and port: what must be equal for a secret to travel.
func origin(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port
}

// limited bounds the body of every answer, after it was unpacked.
type limited struct {
	*http.Transport
	most int64
}

func (l *limited) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := l.Transport.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	answer.Body = &limitedBody{answer.Body, l.most, l.most}
	return answer, nil
}

type limitedBody struct {
	io.ReadCloser
	left, most int64
}

func (b *limitedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, &TooLargeError{b.most}
	}
	// One byte more than allowed is asked for, so that an answer of exactly the
	// limit is told from a longer one.
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return n - 1, &TooLargeError{b.most}
	}
	return n, err
}

func size(bytes int64) string {
	switch {
	case bytes >= 1<<20 && bytes%(1<<20) == 0:
		return fmt.Sprintf("%d MB", bytes>>20)
	case bytes >= 1<<10 && bytes%(1<<10) == 0:
		return fmt.Sprintf("%d kB", bytes>>10)
	default:
		return fmt.Sprintf("%d bytes", bytes)
	}
}

// as looks through what net/http wraps around an error.
func as[E error](err error) (E, bool) {
	var e E
	ok := errors.As(err, &e)
	return e, ok
}
