package demo

import (
	"encoding/json"
	"hash/fnv"
	"net/http"
	"strings"
	"time"
)

// erp is GET /orders/{number} and POST /postings.
func (s *Systems) erp(mux *http.ServeMux) {
	mux.HandleFunc("GET /orders/{number}", s.answering(func(r *http.Request) (int, any, error) {
		row, err := s.DB.DemoRecordByRef(r.Context(), ERP, "order", strings.TrimSpace(r.PathValue("number")))
		if err != nil {
			return 0, nil, refuse(http.StatusNotFound, "There is no order %s.", r.PathValue("number"))
		}
		var order map[string]any
		d := json.NewDecoder(strings.NewReader(string(row.Body)))
		d.UseNumber()
		if err := d.Decode(&order); err != nil {
			return 0, nil, err
		}
		order["number"] = row.Ref
		return http.StatusOK, order, nil
	}))
	mux.HandleFunc("POST /postings", s.answering(func(r *http.Request) (int, any, error) {
		f, err := taken(r, "supplier", "amount", "invoice")
		if err != nil {
			return 0, nil, err
		}
		return s.entered(r, ERP, "posting", "FB", f)
	}))
}

// bank is POST /payments: one payment per Idempotency-Key.
func (s *Systems) bank(mux *http.ServeMux) {
	mux.HandleFunc("POST /payments", s.answering(func(r *http.Request) (int, any, error) {
		f, err := taken(r, "creditor", "iban", "amount", "reference")
		if err != nil {
			return 0, nil, err
		}
		if r.Header.Get("Idempotency-Key") == "" {
			return 0, nil, refuse(http.StatusBadRequest, "A payment needs the header Idempotency-Key.")
		}
		if n, ok := f["amount"].(json.Number); !ok || strings.HasPrefix(n.String(), "-") || strings.Trim(n.String(), "0.") == "" {
			return 0, nil, refuse(http.StatusUnprocessableEntity, "The amount must be a number above zero.")
		}
		if f.text("currency") == "" {
			f["currency"] = "EUR"
		}
		return s.entered(r, Bank, "payment", "PAY", f)
	}))
}

// bureau is POST /reports. The same person always has the same score.
func (s *Systems) bureau(mux *http.ServeMux) {
	mux.HandleFunc("POST /reports", s.answering(func(r *http.Request) (int, any, error) {
		f, err := taken(r, "name", "born")
		if err != nil {
			return 0, nil, err
		}
		score := Score(f.text("name"), f.text("born"))
		f["score"], f["band"] = score, band(score)
		return s.entered(r, Bureau, "report", "CR", f)
	}))
}

// Score is what the bureau knows about somebody, from 420 to 820.
func Score(name, born string) int {
	h := fnv.New32a()
	h.Write([]byte(strings.ToLower(strings.Join(strings.Fields(name), " ")) + "|" + born))
	return 420 + int(h.Sum32()%401)
}

func band(score int) string {
	switch {
	case score >= 700:
		return "excellent"
	case score >= 600:
		return "good"
	case score >= 520:
		return "fair"
	}
	return "poor"
}

// hr is POST /employees and what a new employee needs.
func (s *Systems) hr(mux *http.ServeMux) {
	mux.HandleFunc("POST /employees", s.answering(func(r *http.Request) (int, any, error) {
		f, err := taken(r, "name", "position", "starts_on")
		if err != nil {
			return 0, nil, err
		}
		f["mailbox"] = mailbox(f.text("name"))
		return s.entered(r, HR, "employee", "E", f)
	}))
	for path, kind := range map[string][2]string{
		"POST /accounts": {"account", "AC"}, "POST /payroll": {"payroll", "PR"}, "POST /benefits": {"benefit", "BE"},
	} {
		mux.HandleFunc(path, s.answering(func(r *http.Request) (int, any, error) {
			f, err := taken(r, "employee", "name")
			if err != nil {
				return 0, nil, err
			}
			return s.entered(r, HR, kind[0], kind[1], f)
		}))
	}
	mux.HandleFunc("POST /trainings", s.answering(func(r *http.Request) (int, any, error) {
		f, err := taken(r, "employee", "name", "starts_on")
		if err != nil {
			return 0, nil, err
		}
		first, err := time.Parse(time.DateOnly, f.text("starts_on"))
		if err != nil {
			return 0, nil, refuse(http.StatusUnprocessableEntity, "The field starts_on is not a date such as 2026-11-30.")
		}
		f["date"] = nextTuesday(first).Format(time.DateOnly)
		return s.entered(r, HR, "training", "TR", f)
	}))
}

// nextTuesday is the first Tuesday after a day: courses begin on Tuesdays.
func nextTuesday(day time.Time) time.Time {
	day = day.AddDate(0, 0, 1)
	for day.Weekday() != time.Tuesday {
		day = day.AddDate(0, 0, 1)
	}
	return day
}

// mailbox is somebody's address within the company.
func mailbox(name string) string { return Local(name) + "@harbour-cu.example" }

// Local is a name as the part of an address before the @.
func Local(name string) string {
	words := strings.Fields(strings.ToLower(name))
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r == '.', r == '-':
			return r
		case strings.ContainsRune("áàâäãå", r):
			return 'a'
		case strings.ContainsRune("éèêë", r):
			return 'e'
		case strings.ContainsRune("íìîï", r):
			return 'i'
		case strings.ContainsRune("óòôöõø", r):
			return 'o'
		case strings.ContainsRune("úùûü", r):
			return 'u'
		case r == 'ñ':
			return 'n'
		case r == 'ç':
			return 'c'
		}
		return -1
	}, strings.Join(words, "."))
}
