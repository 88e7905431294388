package database

import (
	"strings"
	"testing"
	"time"
)

// TestTheAddressSaysHowLongToWait: the bounds are for those who said nothing.
func TestTheAddressSaysHowLongToWait(t *testing.T) {
	for address, want := range map[string][2]time.Duration{
		"postgres://db.example/segue":                                          {connectWithin, pongWithin},
		"postgres://db.example/segue?connect_timeout=30&pool_ping_timeout=9s":  {30 * time.Second, 9 * time.Second},
		"postgres://db.example/segue?idle_in_transaction_session_timeout=1min": {connectWithin, pongWithin},
	} {
		c, err := parse(address)
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]time.Duration{c.ConnConfig.ConnectTimeout, c.PingTimeout}; got != want {
			t.Errorf("%s waits for %v, not %v", address, got, want)
		}
		if _, first := c.ConnConfig.RuntimeParams[idleParameter]; first == strings.Contains(unsaid(c.ConnConfig.RuntimeParams), idleParameter) || c.AfterConnect == nil {
			t.Errorf("%s: the silence in transactions is bound twice, or not at all", address)
		}
	}
}
