package graph

import (
	"crypto/sha256"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Hash is the SHA-256 over the document's meaning: all but its layout, with
// the keys of raw properties in order and without white space, numbers as they
// are written. Two documents that differ only in where things are drawn have
// the same hash. A version stores its hash once; it is never computed again,
// so that this function may change between releases.
func Hash(d Document) ([sha256.Size]byte, error) {
	d.Layout = Layout{}
	b, err := json.Marshal(d, json.Deterministic(true), jsontext.AllowDuplicateNames(false))
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	v := jsontext.Value(b)
	if err := v.Format(jsontext.ReorderRawObjects(true), jsontext.CanonicalizeRawInts(false), jsontext.CanonicalizeRawFloats(false)); err != nil {
		return [sha256.Size]byte{}, err
	}
	return sha256.Sum256(v), nil
}
