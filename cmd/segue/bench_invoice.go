package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"segue/designer/templates"
	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo"
)

// Of the orders in the bench's ERP a third is paid at once, a third is asked of
// controllers and a third of finance leads.
var benchOrders = []struct {
	number string
	total  int64
}{{"PO-1", 480}, {"PO-2", 3200}, {"PO-3", 12400}}

// benchInvoices: the life of the sample company's invoices, from the start to the
// end: matched with the order, approved by bots, posted, paid, and told to the
// supplier by mail. The demo systems write what they are told into the same
// database; what that costs is counted too. Latency is from an instance's start to
// its end, by the database's clock.
func benchInvoices(ctx context.Context, b *benchRun) (results []measured, err error) {
	systems, err := demo.Open(ctx, demo.Config{DB: b.rows, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, systems.Close()) }()
	by, subjects, err := b.furnish(ctx, systems)
	if err != nil {
		return nil, err
	}
	template, found := templates.Find("supplier-invoice")
	if !found {
		return nil, errors.New("there is no process for invoices of suppliers")
	}
	process, err := b.publishDocument(ctx, template.For("bench-invoices", "Bench invoices"), "bench-invoices")
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancelCause(ctx)
	var approving sync.WaitGroup
	var answers atomic.Int64
	feed := b.engine.Changes()
	approving.Go(func() { stop(b.approve(ctx, feed, by, subjects, &answers)) })
	defer func() { stop(nil); feed.Close(); approving.Wait() }()
	m, err := startMeter(ctx, b.db)
	if err != nil {
		return nil, err
	}
	err = each(b.Count, b.Clients, func(i int) error {
		o := benchOrders[i%len(benchOrders)]
		_, err := b.engine.Start(ctx, host.StartOrder{Process: process, BusinessID: fmt.Sprintf("RE-%d", i), Variables: []machine.Var{
			{Name: "supplier", Value: feel.String("Nordwind Papier GmbH")}, {Name: "supplier_email", Value: feel.String("billing@nordwind.example")},
			{Name: "invoice_number", Value: feel.String(fmt.Sprintf("RE-%d", i))}, {Name: "order_number", Value: feel.String(o.number)}, {Name: "amount", Value: feel.Int(o.total)}}})
		return err
	})
	if err != nil {
		return nil, err
	}
	latencies, err := b.ended(ctx, process)
	if err != nil {
		return nil, errors.Join(err, context.Cause(ctx))
	}
	r, err := m.end(ctx, int64(b.Count), latencies)
	r.Job, r.Phase = "J8", fmt.Sprintf("invoices, %d answers by bots", answers.Load())
	if want := int64(b.Count - (b.Count+2)/3); err == nil && answers.Load() != want {
		err = fmt.Errorf("bots gave %d answers, not %d", answers.Load(), want)
	}
	return []measured{r}, err
}

// furnish brings in the demo systems' connections, orders, and one who is in every
// group that the process asks.
func (b *benchRun) furnish(ctx context.Context, systems *demo.Systems) (host.Actor, []int64, error) {
	person, err := b.rows.AddPerson(ctx, models.Program, models.PersonForm{Name: "Bench Leads", Email: "leads@example.com", Approver: true})
	if err != nil {
		return host.Actor{}, nil, err
	}
	subjects := []int64{person.ID}
	for slug, name := range map[string]string{"accounts-payable": "Accounts payable", "controllers": "Controllers", "finance-leads": "Finance leads", "executives": "Executives"} {
		group, err := b.rows.AddGroup(ctx, models.Program, models.GroupForm{Slug: slug, Name: name})
		if err == nil {
			_, err = b.rows.AddMembers(ctx, models.Program, group.ID, []string{person.Email})
		}
		if err != nil {
			return host.Actor{}, nil, err
		}
		subjects = append(subjects, group.ID)
	}
	for _, s := range demo.All {
		none := func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }
		if _, err := b.rows.AddConnection(ctx, models.Program, systems.Connection(s), none); err != nil {
			return host.Actor{}, nil, err
		}
	}
	for _, o := range benchOrders {
		body, err := json.Marshal(map[string]any{"supplier": "Nordwind Papier GmbH", "email": "billing@nordwind.example", "iban": "DE02120300000000202051",
			"goods": "Paper and envelopes for the quarter", "total": o.total, "currency": "EUR", "ordered_by": "Marta Silva"})
		if err != nil {
			return host.Actor{}, nil, err
		}
		if _, _, err := b.rows.AddDemoRecord(ctx, models.DemoRecord{System: demo.ERP, Kind: "order", Ref: o.number, At: systems.Clock(), Body: body}); err != nil {
			return host.Actor{}, nil, err
		}
	}
	return host.Actor{ID: person.ID, Email: person.Email, Name: person.Name}, subjects, nil
}

// bots is how many answer at a time.
const bots = 64

// approve answers every task as soon as it is told of, until the context ends or
// an answer is not taken.
func (b *benchRun) approve(ctx context.Context, feed *host.Feed, by host.Actor, subjects []int64, answers *atomic.Int64) error {
	free, refused := make(chan struct{}, bots), make(chan error, 1)
	var all sync.WaitGroup
	defer all.Wait()
	for {
		changes, missed, err := feed.Next(ctx)
		if err != nil {
			return err
		}
		var tasks []machine.Key
		for _, c := range changes {
			tasks = append(tasks, c.Tasks...)
		}
		if missed { // those it was not told of, and perhaps some that it was
			open, err := b.rows.OpenTasks(ctx)
			if err != nil {
				return err
			}
			for _, t := range open {
				tasks = append(tasks, machine.Key(t.Key))
			}
		}
		for _, task := range tasks {
			select {
			case free <- struct{}{}:
			case err := <-refused:
				return err
			}
			all.Go(func() {
				defer func() { <-free }()
				err := b.engine.Decide(ctx, host.Decision{Task: task, By: by, Subjects: subjects, Outcome: "approved"})
				var late *host.DecidedError // what was answered is told of too
				switch {
				case err == nil:
					answers.Add(1)
				case errors.As(err, &late), errors.Is(err, machine.ErrStale), errors.Is(err, host.ErrNotFound), ctx.Err() != nil:
				default:
					select {
					case refused <- err:
					default: // one is enough
					}
				}
			})
		}
	}
}

// publishDocument makes a process of a document, known to the bench by a name.
func (b *benchRun) publishDocument(ctx context.Context, d graph.Document, name string) (int64, error) {
	var id int64
	err := b.db.Pool.QueryRow(ctx, "INSERT INTO processes (bpmn_id, name, folded) VALUES ($1, $2, lower($2)) RETURNING id", name, d.Name).Scan(&id)
	if err != nil {
		return 0, err
	}
	_, err = b.engine.Publish(ctx, host.PublishOrder{Process: id, Document: d, By: host.Actor{Name: "Bench"}})
	return id, err
}
