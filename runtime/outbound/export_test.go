package outbound

import "net/netip"

// Lifts tells whether host, having resolved to addr, may be dialled on port
// 443. Tests ask it for addresses that no test machine has.
func Lifts(g *Guard, host string, addr netip.Addr) bool {
	return g.check(host, 443, netip.AddrPortFrom(addr, 443).String()) == nil
}
