package host

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"

	"segue/runtime/machine"
)

// Trace names one story that goes through several systems, as W3C Trace Context
// does: 32 hexadecimal digits, a dash and two for the flags. Empty: none.
type Trace string

// sampled is the flag that asks the systems that are called to write the trace down.
const sampled = "01"

// ParseTraceparent takes over the trace of a request's header traceparent. What
// cannot be one is as if there were none.
func ParseTraceparent(header string) Trace {
	header = strings.TrimSpace(header)
	parts := strings.Split(header, "-")
	if len(parts) < 4 || len(parts[0]) != 2 || len(parts[1]) != 32 || len(parts[2]) != 16 || len(parts[3]) != 2 {
		return ""
	}
	known := parts[0] == "00"
	if known && len(parts) != 4 || parts[0] == "ff" || header != strings.ToLower(header) {
		return ""
	}
	for _, p := range parts[:4] {
		if _, err := hex.DecodeString(p); err != nil {
			return ""
		}
	}
	if strings.Trim(parts[1], "0") == "" || strings.Trim(parts[2], "0") == "" {
		return ""
	}
	return Trace(parts[1] + "-" + parts[3])
}

// ID is the trace's id alone, for logs.
func (t Trace) ID() string {
	id, _, _ := strings.Cut(string(t), "-")
	return id
}

// Parent is the header for one further call in the trace; each call has an id
// of its own.
func (t Trace) Parent() string {
	id, flags, ok := strings.Cut(string(t), "-")
	if !ok {
		return ""
	}
	return fmt.Sprintf("00-%s-%016x-%s", id, rand.Uint64()|1, flags)
}

// traceOf is the trace of an instance: the one its start came with, else one
// that follows from its key, so that every server tells the same.
func (h *Host) traceOf(instance machine.Key, given Trace) Trace {
	if given != "" {
		return given
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "trace %s %d", h.installation, instance))
	sum[0] |= 1 // never all zeros
	return Trace(hex.EncodeToString(sum[:16]) + "-" + sampled)
}
