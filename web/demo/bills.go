package demo

import (
	"mime"
	"net/http"
	"path"
	"strconv"

	"github.com/labstack/echo/v4"

	"segue/designer/templates"
	"segue/models"
	"segue/web/demo/bill"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// bills is the page of invoices to try with.
type bills struct {
	frame  page.Frame
	offers []bill.Offer
	starts string // address of the form that they are attached to; empty where the viewer cannot start it
}

// Bills is GET /demo/bills.
func (s Screen) Bills(c echo.Context) error {
	offers, err := bill.Offers(c.Request().Context(), s.DB)
	if err != nil {
		return err
	}
	v := bills{offers: offers}
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
	o, err := bill.OfferAs(c.Request().Context(), s.DB, file)
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
