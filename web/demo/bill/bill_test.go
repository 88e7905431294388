package bill

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"segue/runtime/einvoice"
)

// Whatever a bill says, all three ways to write it are read as just that.
func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[A-Za-zäöüé&<>"'()\\%/#\[\]-]{1,20}( [A-Za-z0-9()&]{1,12})?`)
		b := Bill{Number: word.Draw(t, "number"), Order: word.Draw(t, "order"), Supplier: word.Draw(t, "supplier"), Email: word.Draw(t, "email"),
			TaxID: word.Draw(t, "tax"), IBAN: "DE02120300000000202051", Goods: word.Draw(t, "goods"), Cents: rapid.Int64Range(1, 1e12).Draw(t, "cents"),
			Issued: time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "day"), 0).UTC()}
		b.Due = b.Issued.AddDate(0, 0, 30)
		for name, data := range map[string][]byte{"UBL": b.UBL(), "Cross Industry Invoice": b.CII(), "Factur-X": b.PDF()} {
			in, err := einvoice.Read(t.Context(), data)
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, data)
			}
			want := map[string]string{einvoice.Number: b.Number, einvoice.Order: b.Order, einvoice.Supplier: b.Supplier, einvoice.Email: b.Email, einvoice.TaxID: b.TaxID,
				einvoice.IBAN: b.IBAN, einvoice.Payable: b.Total(), einvoice.Total: b.Total(), einvoice.Currency: "EUR", einvoice.Reference: b.Number,
				einvoice.Net: amount(b.Net()), einvoice.Tax: amount(b.Tax()), einvoice.Issued: b.Issued.Format(time.DateOnly), einvoice.Due: b.Due.Format(time.DateOnly)}
			for fact, text := range want {
				if in.Facts[fact] != text {
					t.Fatalf("%s: %s is %q, want %q", name, fact, in.Facts[fact], text)
				}
			}
			if in.Format != name || !strings.Contains(in.Facts[einvoice.Lines], b.Goods) || len(in.Odd) > 0 {
				t.Fatalf("read as %s, lines %q, odd %q", in.Format, in.Facts[einvoice.Lines], in.Odd)
			}
		}
	})
}
