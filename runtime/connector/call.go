package connector

import (
	"context"
	"crypto/x509"
	"net"
	"time"

	"segue/runtime/feel"
)

// Outside is the way out that a connection gets. It is the only one: nothing
// else of the network may be used.
type Outside struct {
	// Name is how people call the system; failures begin with it: "ERP did not
	// answer within 10 s."
	Name string
	// Dial opens connections, guarded against addresses that may not be reached.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
	// Roots are the authorities whose certificates are trusted; nil: the system's.
	Roots *x509.CertPool
}

// Opened is a connection ready to be used, by many calls at once. It dials
// when it is needed.
type Opened interface {
	// Test reaches the system without changing anything in it and says what it
	// found, as a sentence. The error is a *Failure.
	Test(ctx context.Context) (answer string, err error)
	// Close gives back what the connection holds; calls under way may end.
	Close()
}

// Call is one attempt to do something.
type Call struct {
	Key     string // of the effect: the same in all attempts, different for every other effect
	Attempt int    // from 1
	Input   feel.Value
	Trace   string // W3C traceparent of this attempt, for systems that know it; empty: none
	State   string // W3C tracestate, as it came with the start; empty: none
}

// Failure says why a call failed. Package machine has the same, which package
// host fills from this.
type Failure struct {
	Code       string        // of a business error that a process may handle; empty: technical
	Message    string        // a sentence for people, without secrets
	Detail     string        // for operators, without secrets
	Final      bool          // trying again is of no use
	RetryAfter time.Duration // the other side asked for this pause; 0: it did not
	Refused    string        // "host:port" that the guard did not let through; empty: it is not about that
}

func (f *Failure) Error() string { return f.Message }
