package demo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"net/http"
	"strings"
	"time"

	"segue/models"
)

// fields are what a request or record says, numbers as they were written.
type fields map[string]any

func (f fields) text(name string) string {
	switch v := f[name].(type) {
	case string:
		return strings.TrimSpace(v)
	case json.Number:
		return v.String()
	}
	return ""
}

// refusal is what a system says instead of an answer.
type refusal struct {
	status  int
	message string
}

func (r *refusal) Error() string { return r.message }

func refuse(status int, format string, args ...any) error {
	return &refusal{status, fmt.Sprintf(format, args...)}
}

// answering turns a function into a handler that speaks JSON.
func (s *Systems) answering(do func(r *http.Request) (status int, body any, err error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		status, body, err := do(r)
		if err != nil {
			var no *refusal
			switch {
			case errors.As(err, &no):
				status = no.status
			case errors.Is(err, &models.Error{Code: models.Missing}):
				status = http.StatusNotFound
			default:
				status = http.StatusInternalServerError
				if r.Context().Err() != nil {
					return // whoever asked is gone
				}
				s.Logger.ErrorContext(r.Context(), "a demo system failed", "path", r.URL.Path, "error", err)
			}
			body = map[string]string{"message": err.Error()}
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(body) // a caller who is gone needs no answer
	}
}

// taken reads a request that must say certain things.
func taken(r *http.Request, needed ...string) (fields, error) {
	d := json.NewDecoder(r.Body)
	d.UseNumber()
	f := fields{}
	if err := d.Decode(&f); err != nil {
		return nil, refuse(http.StatusBadRequest, "The request is not JSON.")
	}
	for _, name := range needed {
		if f.text(name) == "" {
			return nil, refuse(http.StatusUnprocessableEntity, "The field %s is missing.", name)
		}
	}
	return f, nil
}

// numbered makes a number that the same key gives again.
func numbered(prefix, key string) string {
	if key == "" {
		key = time.Now().String()
	}
	h := fnv.New32a()
	h.Write([]byte(prefix + key))
	return fmt.Sprintf("%s-%07d", prefix, h.Sum32()%10_000_000)
}

// entered keeps a record under the request's key. The same key again gives the
// record that stands; with other words it is refused.
func (s *Systems) entered(r *http.Request, system, kind, prefix string, f fields) (status int, body any, err error) {
	key := r.Header.Get("Idempotency-Key")
	raw, err := json.Marshal(f)
	if err != nil {
		return 0, nil, err
	}
	row, again, err := s.DB.AddDemoRecord(r.Context(), models.DemoRecord{System: system, Kind: kind, Ref: numbered(prefix, key), Key: key, At: s.Clock(), Body: raw})
	if err != nil {
		return 0, nil, err
	}
	if again && !same(row.Body, raw) {
		return 0, nil, refuse(http.StatusConflict, "The key %s was used for something else.", key)
	}
	f["number"], f["at"] = row.Ref, row.At.UTC().Format(time.RFC3339)
	if again {
		return http.StatusOK, f, nil
	}
	return http.StatusCreated, f, nil
}

// same compares two JSON values, whatever their spaces and order of keys.
func same(a, b []byte) bool {
	x, errX := tidy(a)
	y, errY := tidy(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

func tidy(raw []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	return json.Marshal(v)
}
