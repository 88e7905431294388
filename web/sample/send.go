package sample

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"segue/designer/templates"
	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/host"
)

// untouched is up to which amount in EUR nobody is asked about an invoice.
const untouched = 1000

// SendInvoices has suppliers send invoices that nobody has to approve, for
// orders of the ERP that none was posted for, and returns the process they run
// in and how many they are. Conflict where there is no such process or order
// any more.
func (k *Keeper) SendInvoices(ctx context.Context, h *host.Host, by host.Actor, many int) (process int64, sent int, err error) {
	template, _ := templates.Find("supplier-invoice")
	process, err = k.DB.SampleProcessNamed(ctx, template.Title)
	if err != nil {
		return 0, 0, err
	}
	if process == 0 {
		return 0, 0, &models.Error{Code: models.Conflict, Message: "The process “" + template.Title + "” of the sample company was renamed, archived or deleted, so no invoice can be sent to it."}
	}
	command := fmt.Sprintf("sample-invoice:%d:", process)
	orders, err := k.DB.UnbilledOrders(ctx, command, untouched, many)
	if err != nil {
		return process, 0, err
	}
	if len(orders) == 0 {
		return process, 0, &models.Error{Code: models.Conflict, Message: "Every small order of the demo ERP has its invoice already, or it is on its way. Nothing was sent."}
	}
	for _, o := range orders {
		var says struct {
			Supplier, Email string
			Total           json.Number
		}
		if err := json.Unmarshal(o.Body, &says); err != nil {
			return process, sent, fmt.Errorf("order %s of the demo ERP: %w", o.Ref, err)
		}
		number := "RE-" + strings.TrimPrefix(o.Ref, "PO-")
		// An order has one invoice, also when two ask for it at once.
		begun, err := h.Start(ctx, host.StartOrder{Process: process, By: by, BusinessID: number, CommandID: command + o.Ref, Variables: vars(map[string]feel.Value{
			"supplier": text(says.Supplier), "supplier_email": text(says.Email), "invoice_number": text(number), "order_number": text(o.Ref), "amount": numberOf(says.Total)})})
		if err != nil {
			return process, sent, err
		}
		if !begun.Again {
			sent++
		}
	}
	return process, sent, nil
}

func numberOf(n json.Number) feel.Value { return number(n.String()) }
