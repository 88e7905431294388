package host

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// MaxID is how long, in bytes, whatever is looked up by may be: command and
// business ids, names, keys and ids of messages. Indexes hold no more.
const MaxID = 800

// TextError says that a text that was given cannot be kept.
type TextError struct {
	What    string // what the text is, such as `the variable "note"`
	TooLong bool   // else it holds a zero byte, or bytes that are no characters
}

func (e *TextError) Error() string {
	if e.TooLong {
		return fmt.Sprintf("%s is longer than the %d bytes that can be looked up by", e.What, MaxID)
	}
	return e.What + " holds a character that no text can hold (a zero byte, or bytes that are no UTF-8)"
}

// storable says that a text can be kept in every column it may come to.
func storable(s string) bool { return strings.IndexByte(s, 0) < 0 && utf8.ValidString(s) }

// checkTexts looks at given texts by what they are called, in pairs.
func checkTexts(pairs ...string) error {
	for i := 0; i < len(pairs); i += 2 {
		if !storable(pairs[i+1]) {
			return &TextError{What: pairs[i]}
		}
	}
	return nil
}

// checkIDs is checkTexts for what is looked up by.
func checkIDs(pairs ...string) error {
	for i := 0; i < len(pairs); i += 2 {
		if len(pairs[i+1]) > MaxID {
			return &TextError{What: pairs[i], TooLong: true}
		}
	}
	return checkTexts(pairs...)
}

func checkVars(vars []machine.Var) error {
	for i := range vars {
		if !storable(vars[i].Name) {
			return &TextError{What: "the name of a variable"}
		}
		if !storableValue(vars[i].Value) {
			return &TextError{What: fmt.Sprintf("the variable %q", vars[i].Name)}
		}
	}
	return nil
}

func storableValue(v feel.Value) bool {
	switch v.Kind() {
	case feel.KindString:
		return storable(v.Text())
	case feel.KindList:
		for i := range v.Len() {
			if !storableValue(v.At(i)) {
				return false
			}
		}
	case feel.KindContext:
		for i := range v.Len() {
			if name, item := v.Entry(i); !storable(name) || !storableValue(item) {
				return false
			}
		}
	}
	return true
}

// checkGiven looks at what an operator's event brings along.
func checkGiven(body machine.EventBody) error {
	switch e := body.(type) {
	case machine.VariablesSet:
		return checkVars(e.Variables)
	case machine.Skipped:
		return checkVars(e.Output)
	case machine.Decided:
		return checkVars(e.Data)
	}
	return nil
}

// clean makes a text storable that came about inside: computed by a process,
// or answered by a system outside. The value itself is kept as it is; only
// what becomes of it in a column is cleaned.
func clean(s string) string {
	if storable(s) {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// cleanID is clean for what is looked up by. One that is too long is cut and
// told from others by its hash, the same way wherever it comes from.
func cleanID(s string) string {
	s = clean(s)
	if len(s) <= MaxID {
		return s
	}
	sum := sha256.Sum256([]byte(s))
	cut := s[:MaxID-2*len(sum)]
	for !utf8.ValidString(cut) {
		cut = cut[:len(cut)-1]
	}
	return cut + hex.EncodeToString(sum[:])
}

func cleanAll(list []string) []string {
	for i, s := range list {
		if !storable(s) {
			out := append([]string(nil), list...)
			for j := i; j < len(out); j++ {
				out[j] = clean(out[j])
			}
			return out
		}
	}
	return list
}

var escapedZero = []byte(`\u0000`)

// cleanJSON replaces zero characters in JSON, which Postgres refuses.
func cleanJSON(p []byte) []byte {
	if !bytes.Contains(p, escapedZero) {
		return p
	}
	out := make([]byte, 0, len(p))
	for i := 0; i < len(p); i++ {
		switch {
		case bytes.HasPrefix(p[i:], escapedZero):
			out = append(out, `\ufffd`...)
			i += len(escapedZero) - 1
		case p[i] == '\\' && i+1 < len(p):
			out = append(out, p[i], p[i+1])
			i++
		default:
			out = append(out, p[i])
		}
	}
	return out
}

func storableJSON(p []byte) bool { return storable(string(p)) && bytes.Equal(p, cleanJSON(p)) }

// The moments that a column can hold and that anybody may mean.
var (
	firstMoment = time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	lastMoment  = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
)

// moment brings a computed time within what can be kept; zero stays zero.
func moment(t time.Time) time.Time {
	switch {
	case t.IsZero():
		return t
	case t.Before(firstMoment):
		return firstMoment
	case t.After(lastMoment):
		return lastMoment
	}
	return t
}
