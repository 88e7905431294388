package outbound

import (
	"net/http"
	"net/netip"
)

// Lifts tells whether host, having resolved to addr, may be dialled on port
// 443. Tests ask it for addresses that no test machine has.
func Lifts(g *Guard, host string, addr netip.Addr) bool {
	return g.check(host, 443, netip.AddrPortFrom(addr, 443).String()) == nil
}

// TakesProxy tells whether the client would ask a proxy.
func TakesProxy(c *http.Client) bool { return c.Transport.(*limited).Proxy != nil }
