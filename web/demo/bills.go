package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer/templates"
	"segue/models"
	"segue/web/demo/bill"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// post is what suppliers send, which no demo system knows.
const post = "post"

const mostBills = 100

// Offer is an invoice to try with. Then says what becomes of it.
type Offer struct {
	bill.Bill
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
	}{{ERP, "order", o.Order, order}, {post, "bill", o.Number, o}} {
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

// KnowsBill reports whether there is a file of this name to try with. Missing
// if there is not.
func KnowsBill(ctx context.Context, db *models.DB, file string) error {
	_, err := offer(ctx, db, file)
	return err
}

func offer(ctx context.Context, db *models.DB, file string) (o Offer, err error) {
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

// bills is the page of invoices to try with.
type bills struct {
	frame  page.Frame
	offers []Offer
	starts string // address of the form that they are attached to; empty where the viewer cannot start it
}

// Bills is GET /demo/bills.
func (s Screen) Bills(c echo.Context) error {
	rows, err := s.DB.DemoRecords(c.Request().Context(), models.DemoFilter{System: post, Kind: "bill", Limit: mostBills})
	if err != nil {
		return err
	}
	v := bills{}
	for i := len(rows) - 1; i >= 0; i-- { // as they were written
		var o Offer
		if err := json.Unmarshal(rows[i].Body, &o); err != nil {
			return err
		}
		v.offers = append(v.offers, o)
	}
	if v.starts, err = s.begins(c); err != nil {
		return err
	}
	summary := "Save one, then start “Supplier invoice” and attach it: the form is filled in from it."
	if v.starts != "" {
		summary = "Start “Supplier invoice” with one: it is attached, and the form is filled in from it. Or save one and attach it yourself."
	}
	v.frame = visit.Frame(c, page.Frame{Title: "Invoices to try with", Active: "demo",
		Summary: summary + " Each PDF also holds its data, as a Factur-X invoice does."})
	if visit.Viewer(c).Admin {
		v.frame.Crumbs = []ui.Crumb{{Label: "Demo systems", Href: "/demo"}}
	}
	return visit.HTML(c, http.StatusOK, billsPage(v))
}

// begins is where the sample company's process for invoices starts, if the viewer
// may start it.
func (s Screen) begins(c echo.Context) (string, error) {
	ctx := c.Request().Context()
	template, _ := templates.Find("supplier-invoice")
	id, err := s.DB.SampleProcessNamed(ctx, template.Title)
	if err != nil || id == 0 || s.DB.Allow(ctx, visit.Viewer(c), id, models.MayStart) != nil {
		return "", err
	}
	return "/processes/" + strconv.FormatInt(id, 10) + "/start", nil
}

// Bill is GET /demo/bills/:bill: one as a file, such as RE-3001.pdf.
func (s Screen) Bill(c echo.Context) error {
	file := c.Param("bill")
	o, err := offer(c.Request().Context(), s.DB, file)
	if err != nil {
		return err
	}
	kind, data := "application/pdf", []byte(nil)
	if path.Ext(file) == ".pdf" {
		data = o.PDF()
	} else {
		kind, data = "application/xml", o.UBL()
	}
	c.Response().Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": file}))
	return c.Blob(http.StatusOK, kind, data)
}
