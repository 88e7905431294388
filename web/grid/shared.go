package grid

import (
	"context"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
)

// Shared gives the published versions of shared tables to whoever checks or
// publishes a document.
func Shared(ctx context.Context, db *models.DB) designer.Tables {
	return func(slugs []string) ([]graph.Table, error) {
		rows, err := db.PublishedTables(ctx, slugs)
		tables := make([]graph.Table, len(rows))
		for i, r := range rows {
			tables[i] = graph.Table{Name: r.Name, Shared: r.Slug, Version: r.Number, Body: r.Body}
		}
		return tables, err
	}
}
