package sample

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"

	"segue/designer/templates"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/demo"
)

// company is the sample company as it stands in the database.
type company struct {
	people    map[string]host.Actor // by address
	subjects  map[int64][]int64     // of each person: their id and their groups'
	processes map[string]int64      // by template
	orders    []order
}

// order is one in the ERP.
type order struct {
	number, supplier, email, iban, goods, total string
	by                                          string
}

// furnish brings in people, groups, connections, orders and processes, and
// publishes the processes at the host's time.
func furnish(ctx context.Context, db *models.DB, systems *demo.Systems, h *host.Host, dice *rand.Rand) (*company, error) {
	c := &company{people: map[string]host.Actor{}, subjects: map[int64][]int64{}, processes: map[string]int64{}}
	for _, step := range []func() error{
		func() error { return c.addPeople(ctx, db) },
		func() error { return connect(ctx, db, systems) },
		func() error { return c.addOrders(ctx, db, systems, dice) },
		func() error { return addOffers(ctx, db, systems.Clock()) },
		func() error { return c.addProcesses(ctx, db, h) },
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *company) addPeople(ctx context.Context, db *models.DB) error {
	members := map[string][]string{}
	for _, x := range colleagues {
		id, err := db.AddSample(ctx, models.SamplePerson, func(tx *models.DB) (int64, error) {
			p, err := tx.AddPerson(ctx, models.Program, x.form)
			return p.ID, err
		})
		if err != nil {
			return err
		}
		c.people[x.form.Email] = host.Actor{ID: id, Email: x.form.Email, Name: x.form.Name}
		c.subjects[id] = []int64{id}
		for _, g := range x.groups {
			members[g] = append(members[g], x.form.Email)
		}
	}
	for _, g := range groups {
		id, err := db.AddSample(ctx, models.SampleGroup, func(tx *models.DB) (int64, error) {
			added, err := tx.AddGroup(ctx, models.Program, g)
			return added.ID, err
		})
		if err != nil {
			return err
		}
		if _, err := db.AddMembers(ctx, models.Program, id, members[g.Slug]); err != nil {
			return err
		}
		for _, email := range members[g.Slug] {
			p := c.people[email].ID
			c.subjects[p] = append(c.subjects[p], id)
		}
	}
	return nil
}

// connect adds the connections to the demo systems.
func connect(ctx context.Context, db *models.DB, systems *demo.Systems) error {
	none := func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }
	for _, s := range demo.All {
		if _, err := db.AddSample(ctx, models.SampleConnection, func(tx *models.DB) (int64, error) {
			added, err := tx.AddConnection(ctx, models.Program, systems.Connection(s), none)
			return added.ID, err
		}); err != nil {
			return err
		}
	}
	return nil
}

// orderCount is how many orders the ERP holds: a month's and some to come.
const orderCount = 180

func (c *company) addOrders(ctx context.Context, db *models.DB, systems *demo.Systems, dice *rand.Rand) error {
	for n := range orderCount {
		s := suppliers[dice.IntN(len(suppliers))]
		cents := (s.from+dice.IntN(s.to-s.from))*100 + dice.IntN(20)*5
		o := order{number: fmt.Sprintf("PO-%d", 4700+n), supplier: s.name, email: s.email, iban: s.iban, goods: s.goods[dice.IntN(len(s.goods))],
			total: fmt.Sprintf("%d.%02d", cents/100, cents%100), by: colleagues[dice.IntN(len(colleagues))].form.Name}
		body, err := json.Marshal(map[string]any{"supplier": o.supplier, "email": o.email, "iban": o.iban, "goods": o.goods,
			"total": json.Number(o.total), "currency": "EUR", "ordered_by": o.by})
		if err != nil {
			return err
		}
		if _, _, err := db.AddDemoRecord(ctx, models.DemoRecord{System: demo.ERP, Kind: "order", Ref: o.number, At: systems.Clock(), Body: body}); err != nil {
			return err
		}
		c.orders = append(c.orders, o)
	}
	return nil
}

func (c *company) addProcesses(ctx context.Context, db *models.DB, h *host.Host) error {
	owner, err := db.ViewerByID(ctx, c.people[analyst].ID)
	if err != nil {
		return err
	}
	for _, t := range templates.All() {
		var doc graph.Document
		id, err := db.AddSample(ctx, models.SampleProcess, func(tx *models.DB) (int64, error) {
			p, err := tx.AddProcess(ctx, owner, "process.added", models.ProcessForm{Name: t.Title, Description: t.Purpose}, func(id string) (json.RawMessage, error) {
				doc = t.For(graph.ID(id), t.Title)
				return json.Marshal(doc)
			})
			return p.ID, err
		})
		if err != nil {
			return err
		}
		if _, err := h.Publish(ctx, host.PublishOrder{Process: id, Document: doc, Note: "The first version", By: c.people[analyst]}); err != nil {
			return err
		}
		if _, err := db.SetGrants(ctx, owner, id, "group:"+Operations, models.AllRights); err != nil {
			return err
		}
		for group, rights := range grants[t.Name] {
			if _, err := db.SetGrants(ctx, owner, id, "group:"+group, rights); err != nil {
				return err
			}
		}
		c.processes[t.Name] = id
	}
	return nil
}
