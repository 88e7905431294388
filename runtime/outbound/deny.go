package outbound

import "net/netip"

// denied lists what is no public unicast address, by the special-purpose
// registries of IANA, with the reason that people are told.
var denied = []struct {
	prefix netip.Prefix
	why    string
}{
	{netip.MustParsePrefix("0.0.0.0/8"), unspecified},
	{netip.MustParsePrefix("10.0.0.0/8"), private},
	{netip.MustParsePrefix("100.64.0.0/10"), private}, // shared by carriers; also some clouds' metadata
	{netip.MustParsePrefix("127.0.0.0/8"), loopback},
	{netip.MustParsePrefix("168.63.129.16/32"), metadata}, // Azure's, a public address
	{netip.MustParsePrefix("169.254.0.0/16"), linkLocal},
	{netip.MustParsePrefix("172.16.0.0/12"), private},
	{netip.MustParsePrefix("192.0.0.0/24"), reserved},
	{netip.MustParsePrefix("192.0.2.0/24"), reserved},
	{netip.MustParsePrefix("192.88.99.0/24"), translated},
	{netip.MustParsePrefix("192.168.0.0/16"), private},
	{netip.MustParsePrefix("198.18.0.0/15"), reserved},
	{netip.MustParsePrefix("198.51.100.0/24"), reserved},
	{netip.MustParsePrefix("203.0.113.0/24"), reserved},
	{netip.MustParsePrefix("224.0.0.0/4"), multicast},
	{netip.MustParsePrefix("240.0.0.0/4"), reserved}, // with 255.255.255.255

	{netip.MustParsePrefix("::/128"), unspecified},
	{netip.MustParsePrefix("::1/128"), loopback},
	{netip.MustParsePrefix("::/96"), translated}, // IPv4-compatible, long withdrawn
	{netip.MustParsePrefix("64:ff9b::/96"), translated},
	{netip.MustParsePrefix("64:ff9b:1::/48"), translated},
	{netip.MustParsePrefix("100::/64"), reserved},
	{netip.MustParsePrefix("2001::/23"), reserved}, // with Teredo and ORCHID
	{netip.MustParsePrefix("2001:db8::/32"), reserved},
	{netip.MustParsePrefix("2002::/16"), translated},
	{netip.MustParsePrefix("3fff::/20"), reserved},
	{netip.MustParsePrefix("5f00::/16"), reserved},
	{netip.MustParsePrefix("fc00::/7"), private},
	{netip.MustParsePrefix("fe80::/10"), linkLocal},
	{netip.MustParsePrefix("fec0::/10"), private},
	{netip.MustParsePrefix("ff00::/8"), multicast},
}

// The reasons end the sentence "10.0.0.5 is …".
const (
	private     = "an address inside a private network"
	loopback    = "this server itself"
	linkLocal   = "a link-local address, where clouds keep their metadata"
	metadata    = "a cloud's metadata address"
	multicast   = "a multicast address"
	unspecified = "no address of a computer"
	translated  = "an address that hides another one"
	reserved    = "a reserved address"
)

// global is all of IPv6 that is given out to computers of the internet. What
// lies outside is denied even when no entry above names it.
var global = netip.MustParsePrefix("2000::/3")

// why says why this address may not be dialled; empty: it may.
func why(addr netip.Addr) string {
	addr = addr.WithZone("")
	if addr.Is4In6() {
		addr = addr.Unmap()
	}
	for _, d := range denied {
		if d.prefix.Contains(addr) {
			return d.why
		}
	}
	if addr.Is6() && !global.Contains(addr) {
		return reserved
	}
	return ""
}

// allowable tells whether an exception by host name may lift the reason. What
// no company runs a system on, and what clouds keep credentials on, is reached
// only by an exception that names the address itself: a name can be pointed
// anywhere by whoever runs its DNS.
func allowable(reason string) bool {
	return reason == private || reason == loopback
}
