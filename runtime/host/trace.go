package host

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"

	"segue/runtime/machine"
)

// Trace names one story that goes through several systems, as W3C Trace Context
// does: 32 hexadecimal digits, a dash and two for the flags, then, behind a
// space, what those systems want to be told of it (tracestate). Empty: none.
type Trace string

// sampled is the flag that asks the systems that are called to write the trace down.
const sampled = "01"

// ParseTrace takes over the trace of a request's headers traceparent and
// tracestate. What cannot be one is as if there were none.
func ParseTrace(parent string, states ...string) Trace {
	t := parseParent(parent)
	if t == "" {
		return ""
	}
	if state := parseState(states); state != "" {
		t += Trace(" " + state)
	}
	return t
}

func parseParent(header string) Trace {
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

// Bounds of tracestate: those of the standard.
const (
	stateMembers = 32
	stateLength  = 512
)

// stateMember is a key, with or without a tenant, and a value.
var stateMember = regexp.MustCompile(`^([a-z0-9][a-z0-9_*/-]{0,255}|[a-z0-9][a-z0-9_*/-]{0,240}@[a-z][a-z0-9_*/-]{0,13})=[ -+--<>-~]{0,255}[!-+--<>-~]$`)

// parseState joins the headers and leaves out, from the end, what is too much.
// Where one member is none, all are left out, as the standard wants it.
func parseState(headers []string) string {
	var kept []string
	keys, length := map[string]bool{}, 0
	for m := range strings.SplitSeq(strings.Join(headers, ","), ",") {
		if m = strings.Trim(m, " \t"); m == "" {
			continue
		}
		key, _, _ := strings.Cut(m, "=")
		if !stateMember.MatchString(m) || keys[key] {
			return ""
		}
		keys[key] = true
		if length += len(m) + 1; length <= stateLength+1 && len(kept) < stateMembers {
			kept = append(kept, m)
		}
	}
	return strings.Join(kept, ",")
}

// State is the header tracestate for each call in the trace.
func (t Trace) State() string {
	_, state, _ := strings.Cut(string(t), " ")
	return state
}

// ID is the trace's id alone, for logs.
func (t Trace) ID() string {
	id, _, _ := strings.Cut(string(t), "-")
	return id
}

// Parent is the header for one further call in the trace; each call has an id
// of its own.
func (t Trace) Parent() string {
	head, _, _ := strings.Cut(string(t), " ")
	id, flags, ok := strings.Cut(head, "-")
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
