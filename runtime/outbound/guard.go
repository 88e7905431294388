package outbound

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/net/idna"
)

// DialTimeout bounds finding the address and connecting to it.
const DialTimeout = 10 * time.Second

// Guard dials only public addresses, and the hosts an administrator let
// through. The zero value and nil let nothing through. It is safe for
// concurrent use.
type Guard struct {
	allowed []Exception
}

// Exception is a host that may be dialled although its address is not public.
type Exception struct {
	Host string // a host name or an address, lower case
	Port int    // 0: every port
}

func (e Exception) String() string {
	if e.Port == 0 {
		return e.Host
	}
	return net.JoinHostPort(e.Host, strconv.Itoa(e.Port))
}

// ParseException reads "erp.internal", "erp.internal:8443", "10.0.0.5",
// "fd00::5" or "[fd00::5]:8443". Wildcards and networks are refused: an
// exception names one host.
func ParseException(text string) (Exception, error) {
	text = strings.TrimSpace(text)
	host, port := text, 0
	if _, err := netip.ParseAddr(text); err != nil {
		if h, p, err := net.SplitHostPort(text); err == nil {
			n, err := strconv.Atoi(p)
			if err != nil || n < 1 || n > 65535 {
				return Exception{}, fmt.Errorf("%q has no port between 1 and 65535 after the colon", text)
			}
			host, port = h, n
		}
	}
	name, err := hostName(host)
	if err != nil {
		return Exception{}, fmt.Errorf("%q is not the name or address of one host, such as erp.internal or erp.internal:8443", text)
	}
	return Exception{Host: name, Port: port}, nil
}

// hostName brings a host into the form that names are compared in.
func hostName(host string) (string, error) {
	host = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.Unmap().String(), nil
	}
	name, err := idna.Lookup.ToASCII(strings.TrimSuffix(host, "."))
	if err != nil || name == "" || strings.ContainsAny(name, "*/:@ ?#") {
		return "", errors.New("no host name")
	}
	return strings.ToLower(name), nil
}

// New returns a guard with these exceptions.
func New(allowed ...Exception) *Guard { return &Guard{allowed: allowed} }

// RefusedError says that a host's address is not one that may be dialled.
type RefusedError struct {
	Host string // as it was asked for
	Port int
	Addr netip.Addr // what it resolved to
	Why  string     // ends the sentence "10.0.0.5 is …"
}

// Exception is what an admin would allow to let this through.
func (e *RefusedError) Exception() Exception { return Exception{Host: e.Host, Port: e.Port} }

func (e *RefusedError) Error() string {
	is := e.Addr.String()
	if is != e.Host {
		is = e.Host + " leads to " + is + ", which"
	}
	return fmt.Sprintf("%s is %s. Connections may not go there unless an administrator allows this host in the connection", is, e.Why)
}

// DialContext connects to addr ("host:port") over TCP. The address is checked
// when the socket is about to connect, after the name was resolved, so that no
// second answer of the DNS slips past. The error is a *RefusedError, or
// net's. It has the shape that http.Transport and mail clients take.
func (g *Guard) DialContext(ctx context.Context, network, addr string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	n, err := net.LookupPort("tcp", port)
	if err != nil {
		return nil, err
	}
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, fmt.Errorf("outbound dials TCP, not %s", network)
	}
	d := net.Dialer{Timeout: DialTimeout, Control: func(_, address string, _ syscall.RawConn) error {
		return g.check(host, n, address)
	}}
	return d.DialContext(ctx, network, addr)
}

// check decides about one resolved address of host.
func (g *Guard) check(host string, port int, address string) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("outbound cannot read the address %q", address)
	}
	addr := to.Addr()
	reason := why(addr)
	if reason == "" || g.excepted(host, port, addr, reason) {
		return nil
	}
	return &RefusedError{Host: host, Port: port, Addr: addr, Why: reason}
}

func (g *Guard) excepted(host string, port int, addr netip.Addr, reason string) bool {
	if g == nil {
		return false
	}
	name, err := hostName(host)
	if err != nil {
		return false
	}
	literal := addr.Unmap().WithZone("").String()
	for _, e := range g.allowed {
		if e.Port != 0 && e.Port != port {
			continue
		}
		if e.Host == literal || e.Host == name && allowable(reason) {
			return true
		}
	}
	return false
}
