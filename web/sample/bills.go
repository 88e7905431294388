package sample

import (
	"context"
	"fmt"
	"time"

	"segue/models"
	"segue/web/demo/bill"
)

// offered are invoices that somebody who looks around can send: each supplier
// by its place in the list, in cents, with what the order said.
var offered = []struct {
	supplier       int
	goods          string
	cents, ordered int64
	then           string
}{
	{1, "Height-adjustable desks, 12 pieces", 742_000, 742_000, "Above 5,000 EUR: the finance leads are asked. Then it is paid."},
	{8, "Advice on member contracts", 298_050, 298_050, "Above 1,000 EUR: the controllers are asked. Then it is paid."},
	{6, "Audit preparation, 6 days", 1_240_000, 1_190_000, "Differs from the order: accounts payable clears it first."},
	{4, "Hosting of the core banking system", 2_500_000, 2_500_000, "Far above 5,000 EUR: the finance leads are asked."},
	{0, "Statement forms, 40 boxes", 48_205, 48_205, small},
	{2, "Electricity of the branches", 91_240, 91_240, small},
	{5, "Window cleaning", 34_000, 34_000, small},
	{7, "Posters for the savings week", 18_960, 18_960, small},
	{9, "Train tickets of the month", 27_430, 27_430, small},
	{10, "Online courses of the quarter", 65_000, 65_000, small},
	{11, "Mobile phones for the field staff", 73_915, 73_915, small},
	{3, "Camera maintenance", 99_500, 99_500, small},
}

const small = "Up to 1,000 EUR: it is paid at once."

// addOffers brings in the invoices to try with, as of the end of the month that
// begins at first, and the orders behind them.
func addOffers(ctx context.Context, db *models.DB, first time.Time) error {
	issued := first.AddDate(0, 0, Days-2)
	for i, x := range offered {
		s := suppliers[x.supplier]
		o := bill.Offer{Then: x.then, Bill: bill.Bill{Number: fmt.Sprintf("RE-%d", 3001+i), Order: fmt.Sprintf("PO-%d", 4700+orderCount+20+i),
			Supplier: s.name, Email: s.email, TaxID: fmt.Sprintf("%s%09d", s.iban[:2], 500_812_004+7919*i), IBAN: s.iban, Goods: x.goods,
			Cents: x.cents, Issued: issued, Due: issued.AddDate(0, 0, 30)}}
		if err := bill.AddOffer(ctx, db, first.Add(time.Duration(i)*time.Second), o, x.ordered, colleagues[i%len(colleagues)].form.Name); err != nil {
			return err
		}
	}
	return nil
}
