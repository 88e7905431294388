package api

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// tolerance is how far a sender's clock may be off, and so how long a call that
// somebody has recorded could be sent again; its id keeps it from counting.
const tolerance = 5 * time.Minute

// signed holds a call against its signature, as senders know it from
// standardwebhooks.com: Webhook-Signature carries "v1," and, in base64,
// HMAC-SHA256 of Webhook-Id, Webhook-Timestamp (in seconds) and body with dots
// between. Several signatures may stand there, parted by spaces.
func signed(h http.Header, body, key []byte, now time.Time) error {
	id, at := h.Get("Webhook-Id"), h.Get("Webhook-Timestamp")
	seconds, err := strconv.ParseInt(at, 10, 64)
	if err != nil || id == "" || len(id) > 200 {
		return unsigned("This address asks for signed calls: the headers Webhook-Id, Webhook-Timestamp and Webhook-Signature.")
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(id + "." + at + "."))
	mac.Write(body)
	want := mac.Sum(nil)
	for part := range strings.FieldsSeq(h.Get("Webhook-Signature")) {
		text, ok := strings.CutPrefix(part, "v1,")
		got, err := base64.StdEncoding.DecodeString(text)
		if !ok || err != nil || !hmac.Equal(got, want) {
			continue
		}
		if d := now.Sub(time.Unix(seconds, 0)); d > tolerance || d < -tolerance {
			return unsigned("The call is more than 5 minutes old or its sender's clock is wrong.")
		}
		return nil
	}
	return unsigned("The signature does not belong to this call. Check the key that it is signed with.")
}

func unsigned(why string) error {
	return &Refusal{Status: http.StatusUnauthorized, Code: "signature", Detail: why + " Nothing was started."}
}
