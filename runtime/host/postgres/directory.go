package postgres

import (
	"context"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"

	"segue/runtime/host"
)

// Directory is a host.Directory on the tables of people and groups.
type Directory struct{ pool *pgxpool.Pool }

// NewDirectory makes a directory on a migrated database.
func NewDirectory(pool *pgxpool.Pool) *Directory { return &Directory{pool: pool} }

// Resolve implements host.Directory.
func (d *Directory) Resolve(ctx context.Context, refs []string) ([]host.Party, error) {
	slugs, emails, ids := make([]*string, len(refs)), make([]*string, len(refs)), make([]*int64, len(refs))
	for i, r := range refs {
		r = strings.ToLower(r)
		if slug, ok := strings.CutPrefix(r, "group:"); ok {
			slugs[i] = &slug
		} else if text, ok := strings.CutPrefix(r, "person:"); ok {
			if id, err := strconv.ParseInt(text, 10, 64); err == nil {
				ids[i] = &id
			}
		} else {
			emails[i] = &r
		}
	}
	rows, err := d.pool.Query(ctx, `
		WITH asked AS (SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[]) WITH ORDINALITY AS r (slug, email, id, n)),
		found AS (SELECT n, p.id, p.name, p.active FROM asked JOIN people p ON p.email = asked.email
			UNION ALL SELECT n, p.id, p.name, p.active FROM asked JOIN people p ON p.id = asked.id)
		SELECT n, id, name, false, CASE WHEN active THEN ARRAY[id] ELSE '{}' END FROM found
		UNION ALL
		SELECT n, g.id, g.name, true, ARRAY(SELECT p.id FROM group_members m JOIN people p ON p.id = m.person_id
			WHERE m.group_id = g.id AND p.active ORDER BY p.id)
		FROM asked JOIN groups g ON g.slug = asked.slug`, slugs, emails, ids)
	if err != nil {
		return nil, trouble(err)
	}
	parties := make([]host.Party, len(refs))
	err = each(rows, func() error {
		var n int
		var p host.Party
		err := rows.Scan(&n, &p.Subject, &p.Name, &p.Group, &p.Members)
		if err == nil {
			parties[n-1] = p
		}
		return err
	})
	return parties, trouble(err)
}
