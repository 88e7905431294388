package grid

import (
	"context"
	"encoding/json"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
)

// Shared gives what belongs to the organisation, published tables and its
// working time, to whoever checks or publishes a document.
func Shared(ctx context.Context, db *models.DB) designer.Shared {
	tables := func(slugs []string) ([]graph.Table, error) {
		rows, err := db.PublishedTables(ctx, slugs)
		tables := make([]graph.Table, len(rows))
		for i, r := range rows {
			tables[i] = graph.Table{Name: r.Name, Shared: r.Slug, Version: r.Number, Body: r.Body}
		}
		return tables, err
	}
	calendars := func() ([]graph.Calendar, error) {
		s, err := db.Settings(ctx)
		if err != nil {
			return nil, err
		}
		var list []graph.Calendar
		return list, json.Unmarshal(s.Calendars, &list)
	}
	return designer.Shared{Tables: tables, Calendars: calendars}
}

// Offered is Shared with all there is to choose from.
func Offered(ctx context.Context, db *models.DB) designer.Shared {
	s := Shared(ctx, db)
	s.Offer = true
	return s
}
