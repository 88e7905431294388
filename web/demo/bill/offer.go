package bill

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"segue/models"
)

// post is what suppliers send, which no demo system knows; erp is the one that
// knows the orders.
const (
	post = "post"
	erp  = "erp"
)

const mostOffers = 100

// Offer is an invoice to try with. Then says what becomes of it.
type Offer struct {
	Bill
	Then string `json:"then"`
}

// AddOffer lets a supplier send an invoice: the order behind it, as the ERP
// knows it, and the invoice.
func AddOffer(ctx context.Context, db *models.DB, at time.Time, o Offer, ordered int64, by string) error {
	order := map[string]any{"supplier": o.Supplier, "email": o.Email, "iban": o.IBAN, "goods": o.Goods,
		"total": json.Number(fmt.Sprintf("%d.%02d", ordered/100, ordered%100)), "currency": "EUR", "ordered_by": by}
	for _, r := range []struct {
		system, kind, ref string
		body              any
	}{{erp, "order", o.Order, order}, {post, "bill", o.Number, o}} {
		body, err := json.Marshal(r.body)
		if err != nil {
			return err
		}
		if _, _, err := db.AddDemoRecord(ctx, models.DemoRecord{System: r.system, Kind: r.kind, Ref: r.ref, At: at, Body: body}); err != nil {
			return err
		}
	}
	return nil
}

// OfferAs is the invoice that a file such as RE-3001.pdf holds. Missing if there
// is none.
func OfferAs(ctx context.Context, db *models.DB, file string) (o Offer, err error) {
	number, known := strings.CutSuffix(file, ".pdf")
	if !known {
		number, known = strings.CutSuffix(file, ".xml")
	}
	if !known {
		return o, &models.Error{Code: models.Missing, Message: "There is no such invoice to try with."}
	}
	r, err := db.DemoRecordByRef(ctx, post, "bill", number)
	if err == nil {
		err = json.Unmarshal(r.Body, &o)
	}
	return o, err
}

// Offers are the invoices to try with, as they were sent.
func Offers(ctx context.Context, db *models.DB) ([]Offer, error) {
	rows, err := db.DemoRecords(ctx, models.DemoFilter{System: post, Kind: "bill", Limit: mostOffers})
	if err != nil {
		return nil, err
	}
	offers := make([]Offer, len(rows))
	for i, r := range rows { // the newest first
		if err := json.Unmarshal(r.Body, &offers[len(rows)-1-i]); err != nil {
			return nil, err
		}
	}
	return offers, nil
}
