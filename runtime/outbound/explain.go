package outbound

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"syscall"
	"time"
)

// Explain turns the failure of a call into a sentence for people, such as
// "The ERP did not answer within 10 s." who begins the sentence, as people know
// the system ("The ERP"); waited is the time limit that ruled. The sentence
// never repeats credentials of an address, or a header.
func Explain(err error, who string, waited time.Duration) string {
	if refused, ok := as[*RefusedError](err); ok {
		return upper(refused.Error()) + "."
	}
	if large, ok := as[*TooLargeError](err); ok {
		return fmt.Sprintf("%s sent more than the %s that are read.", who, size(large.Limit))
	}
	if redirect, ok := as[*RedirectError](err); ok {
		return fmt.Sprintf("%s %s.", who, redirect.Error())
	}
	if dns, ok := as[*net.DNSError](err); ok {
		return explainName(dns, who)
	}
	if text := explainTLS(err); text != "" {
		return who + " " + text
	}
	return who + " " + explainNetwork(err, waited)
}

func explainName(e *net.DNSError, who string) string {
	if e.IsNotFound {
		return fmt.Sprintf("%s cannot be found: no computer has the name %s.", who, e.Name)
	}
	return fmt.Sprintf("%s cannot be found: the name service did not answer for %s.", who, e.Name)
}

func explainTLS(err error) string {
	if e, ok := as[x509.HostnameError](err); ok {
		return fmt.Sprintf("shows a certificate that belongs to another name than %s.", e.Host)
	}
	if e, ok := as[x509.CertificateInvalidError](err); ok {
		if e.Reason == x509.Expired {
			return "shows a certificate that has expired or does not hold yet."
		}
		return "shows a certificate that cannot be trusted."
	}
	if _, ok := as[x509.UnknownAuthorityError](err); ok {
		return "shows a certificate of an authority that this server does not know."
	}
	if _, ok := as[tls.RecordHeaderError](err); ok {
		return "does not speak TLS on this port. Check the address and whether it begins with https."
	}
	if _, ok := as[tls.AlertError](err); ok {
		return "refused the encrypted connection."
	}
	return ""
}

func explainNetwork(err error, waited time.Duration) string {
	var timeout interface{ Timeout() bool }
	switch {
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded),
		errors.As(err, &timeout) && timeout.Timeout():
		if waited <= 0 {
			return "did not answer in time."
		}
		return fmt.Sprintf("did not answer within %s.", Span(waited))
	case errors.Is(err, context.Canceled):
		return "was not waited for: the call was stopped."
	case errors.Is(err, syscall.ECONNREFUSED):
		return "does not accept connections on this port."
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return "cannot be reached from this server's network."
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		strings.Contains(err.Error(), "server closed idle connection"): // net/http keeps that error to itself
		return "closed the connection before it had answered."
	case strings.Contains(err.Error(), "server gave HTTP response to HTTPS client"):
		return "does not speak TLS on this port. Check the address and whether it begins with https."
	case strings.Contains(err.Error(), "malformed HTTP"):
		return "answered something that is not HTTP."
	default:
		return "could not be called."
	}
}

// Span prints a duration as people say it: "10 s", "1.5 s", "2 min".
func Span(d time.Duration) string {
	switch {
	case d >= time.Minute && d%time.Minute == 0:
		return fmt.Sprintf("%d min", d/time.Minute)
	case d >= time.Second:
		return strings.TrimSuffix(fmt.Sprintf("%.1f", d.Seconds()), ".0") + " s"
	default:
		return fmt.Sprintf("%d ms", max(d.Milliseconds(), 1))
	}
}

func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
