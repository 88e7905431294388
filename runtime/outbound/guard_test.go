package outbound_test

import (
	"errors"
	"net"
	"net/netip"
	"strings"
	"testing"

	"segue/runtime/outbound"
)

// listen opens a real listener on the loopback address and counts what reaches it.
func listen(t *testing.T) (addr string, reached <-chan struct{}) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ch := make(chan struct{}, 16)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			ch <- struct{}{}
			c.Close()
		}
	}()
	t.Cleanup(func() { l.Close(); <-done })
	return l.Addr().String(), ch
}

func allow(t *testing.T, hosts ...string) *outbound.Guard {
	t.Helper()
	var all []outbound.Exception
	for _, h := range hosts {
		e, err := outbound.ParseException(h)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return outbound.New(all...)
}

// Every form in which the loopback address can be written is refused before
// the listener sees anything. The names are resolved by the machine's resolver,
// so the check stands behind resolution, not before it.
func TestLoopbackIsRefusedInEveryForm(t *testing.T) {
	addr, reached := listen(t)
	_, port, _ := net.SplitHostPort(addr)
	for _, host := range []string{"127.0.0.1", "localhost", "::ffff:127.0.0.1", "::ffff:7f00:1", "0.0.0.0", "::", "::1"} {
		for _, g := range []*outbound.Guard{nil, outbound.New(), allow(t, "erp.example"), allow(t, "localhost:1", "127.0.0.1:1")} {
			c, err := g.DialContext(t.Context(), "tcp", net.JoinHostPort(host, port))
			if err == nil {
				c.Close()
				t.Fatalf("%s was dialled", host)
			}
			var refused *outbound.RefusedError
			if !errors.As(err, &refused) {
				t.Errorf("%s: %v is no refusal", host, err)
			}
		}
	}
	select {
	case <-reached:
		t.Fatal("a refused connection reached the listener")
	default:
	}
}

func TestExceptionLetsOneHostThrough(t *testing.T) {
	addr, reached := listen(t)
	_, port, _ := net.SplitHostPort(addr)
	for _, exception := range []string{"localhost", "LOCALHOST.", "localhost:" + port, "127.0.0.1", "127.0.0.1:" + port} {
		c, err := allow(t, exception).DialContext(t.Context(), "tcp4", net.JoinHostPort("localhost", port))
		if err != nil {
			t.Errorf("exception %s: %v", exception, err)
			continue
		}
		<-reached
		c.Close()
	}
}

// Each special range is asked by an address within it, through the dialler
// itself: nothing is sent, since the refusal comes before the connection.
func TestSpecialAddressesAreRefused(t *testing.T) {
	byName := map[string]bool{} // may an exception by name lift it?
	for _, a := range []string{"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "100.100.100.200", "127.9.9.9", "fd00:ec2::254", "fc00::1", "::1"} {
		byName[a] = true
	}
	for _, a := range []string{
		"169.254.169.254", "168.63.129.16", "192.0.0.192", "0.1.2.3", "224.0.0.1", "239.255.255.250", "255.255.255.255", "240.0.0.1",
		"198.18.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "192.88.99.1",
		"fe80::1", "ff02::1", "::", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1",
		"100::1", "5f00::1", "4000::1", "3fff::1", "::ffff:169.254.169.254",
	} {
		byName[a] = false
	}
	for address, lifted := range byName {
		host := net.JoinHostPort(address, "80")
		var refused *outbound.RefusedError
		if _, err := outbound.New().DialContext(t.Context(), "tcp", host); !errors.As(err, &refused) {
			t.Errorf("%s: %v", address, err)
		}
		if got := outbound.Lifts(allow(t, "erp.internal"), "erp.internal", netip.MustParseAddr(address)); got != lifted {
			t.Errorf("%s behind an excepted name: lifted %v, want %v", address, got, lifted)
		}
	}
	for _, address := range []string{"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a00:1450::1"} {
		if !outbound.Lifts(nil, "erp.example", netip.MustParseAddr(address)) {
			t.Errorf("%s is public and was refused", address)
		}
	}
}

func TestRefusalSaysWhereAndWhatToDo(t *testing.T) {
	_, err := outbound.New().DialContext(t.Context(), "tcp4", "localhost:80")
	got := outbound.Explain(err, "The ERP", 0)
	for _, want := range []string{"Localhost leads to 127.0.0.1", "this server itself", "administrator"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q does not say %q", got, want)
		}
	}
}

func TestExceptionsNameOneHost(t *testing.T) {
	for text, want := range map[string]string{
		"erp.internal": "erp.internal", " ERP.Internal. ": "erp.internal", "erp.internal:8443": "erp.internal:8443",
		"10.0.0.5": "10.0.0.5", "fd00::5": "fd00::5", "[fd00::5]:80": "[fd00::5]:80", "::ffff:10.0.0.5": "10.0.0.5", "bücher.example": "xn--bcher-kva.example",
	} {
		got, err := outbound.ParseException(text)
		if err != nil || got.String() != want {
			t.Errorf("%q: %q, %v; want %q", text, got, err, want)
		}
	}
	for _, text := range []string{"", "*", "*.internal", "10.0.0.0/8", "https://erp.internal", "erp.internal:0", "erp.internal:x", "a b", "user@erp"} {
		if got, err := outbound.ParseException(text); err == nil {
			t.Errorf("%q was taken as %q", text, got)
		}
	}
}
