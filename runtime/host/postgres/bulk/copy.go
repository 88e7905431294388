package bulk

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"segue/models"
)

const (
	seed     = 4711
	variants = 40                   // processes that are copies of each of the lived ones
	reach    = 400 * 24 * time.Hour // how long ago the oldest began
	people   = 2000
	atOnce   = 100_000 // steps written by one statement
)

// Copy copies what was lived until there are so many steps of history. Nothing
// may run on the database meanwhile.
func Copy(ctx context.Context, pool *pgxpool.Pool, steps int64) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	c := copying{conn: conn.Conn(), now: time.Now()}
	if err := c.begin(ctx, steps); err != nil {
		return err
	}
	for first := int64(1); first <= c.copies; first += c.atOnce {
		if err := c.some(ctx, first, min(first+c.atOnce-1, c.copies)); err != nil {
			return fmt.Errorf("copies from %d on: %w", first, err)
		}
	}
	return c.end(ctx)
}

// copying is the making of copies under way.
type copying struct {
	conn           *pgx.Conn
	now            time.Time
	copies, atOnce int64
	from, span     int64 // the first number of the first copy, and how many each takes
	lowest         int64 // number of the template
	indexes        []string
}

// begin sets the lived month aside as the template, and takes the indexes away
// that are made sooner at the end.
func (c *copying) begin(ctx context.Context, steps int64) error {
	for _, sql := range []string{
		"SET synchronous_commit = off", "SET maintenance_work_mem = '256MB'", "SET work_mem = '64MB'",
		`CREATE TABLE bench_template AS SELECT key, process_id, started_at, ended_at IS NULL AS open, coalesce(business_id, '') AS business,
			(row_number() OVER (ORDER BY key) - 1)::float8 / count(*) OVER () AS place FROM instances`,
		"ALTER TABLE bench_template ADD PRIMARY KEY (key)",
		"CREATE TABLE bench_processes (original bigint, variant integer, process bigint)",
		"INSERT INTO bench_processes SELECT id, 0, id FROM processes WHERE latest > 0",
		"ANALYZE bench_template",
	} {
		if _, err := c.conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	var lived, highest int64
	err := c.conn.QueryRow(ctx, `SELECT (SELECT count(*) FROM history), min(key) >> 22, max(key) >> 22, nextval('instance_numbers') FROM instances`).
		Scan(&lived, &c.lowest, &highest, &c.from)
	if err != nil {
		return err
	}
	c.span = highest - c.lowest + 1
	c.copies = max(1, steps/lived)
	c.atOnce = max(1, atOnce/lived)
	for _, add := range []func(context.Context) error{c.addPeople, c.addProcesses, c.dropIndexes} {
		if err := add(ctx); err != nil {
			return err
		}
	}
	_, err = c.conn.Exec(ctx, `SELECT history_month(to_char(m AT TIME ZONE 'UTC', 'YYYYMM')::integer)
		FROM generate_series(date_trunc('month', $1::timestamptz), $2::timestamptz + interval '1 month', interval '1 month') AS m`, c.now.Add(-reach-31*24*time.Hour), c.now)
	return err
}

// addPeople adds colleagues: some of them are in groups that are asked.
func (c *copying) addPeople(ctx context.Context) error {
	first := []string{"Ana", "Bruno", "Carla", "Duarte", "Elisa", "Filipe", "Greta", "Henrik", "Inês", "João", "Katrin", "Lars", "Mia", "Nuno", "Olga", "Pedro"}
	last := []string{"Almeida", "Berg", "Costa", "Dias", "Eriksen", "Ferreira", "Gomes", "Holm", "Ito", "Jensen", "Klein", "Lopes", "Moreau", "Novak", "Okafor", "Pereira"}
	var names, folded, emails []string
	for i := range people {
		name := first[i%len(first)] + " " + last[i/len(first)%len(last)]
		email := fmt.Sprintf("colleague-%d@example.com", i)
		names, folded, emails = append(names, name), append(folded, models.Fold(name+" "+email)), append(emails, email)
	}
	_, err := c.conn.Exec(ctx, `WITH n AS (SELECT name, folded, email, o FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS n (name, folded, email, o)),
		s AS (INSERT INTO subjects (kind) SELECT 'person' FROM n RETURNING id), i AS (SELECT id, row_number() OVER (ORDER BY id) AS o FROM s)
		INSERT INTO people (id, name, folded, email, approver) SELECT i.id, n.name, n.folded, n.email, true FROM i JOIN n USING (o)`, names, folded, emails)
	if err != nil {
		return err
	}
	_, err = c.conn.Exec(ctx, `INSERT INTO group_members (group_id, person_id) SELECT g.id, p.id FROM groups g JOIN people p ON p.id % 50 = g.id % 50 ON CONFLICT DO NOTHING`)
	return err
}

// addProcesses copies each process, as departments do: under names of their own,
// with the same rights.
func (c *copying) addProcesses(ctx context.Context) error {
	for _, sql := range []string{
		`WITH made AS (INSERT INTO processes (bpmn_id, name, folded, description, latest, owner_id)
			SELECT bpmn_id || '_' || v, name || ' ' || v, folded || ' ' || v, description, latest, owner_id FROM processes p
				JOIN bench_processes m ON m.original = p.id CROSS JOIN generate_series(1, $1::integer - 1) AS v RETURNING id, bpmn_id)
		INSERT INTO bench_processes SELECT p.id, v, made.id FROM made CROSS JOIN generate_series(1, $1::integer - 1) AS v
			JOIN processes p ON made.bpmn_id = p.bpmn_id || '_' || v`,
		"INSERT INTO versions (process_id, number, document, hash, note, published_by, published_at) SELECT m.process, number, document, hash, note, published_by, published_at FROM versions JOIN bench_processes m ON m.original = process_id AND variant BETWEEN 1 AND $1::integer",
		"INSERT INTO drafts (process_id, revision, document, updated_by, updated_at) SELECT m.process, revision, document, updated_by, updated_at FROM drafts JOIN bench_processes m ON m.original = process_id AND variant BETWEEN 1 AND $1::integer",
		`INSERT INTO process_grants (process_id, subject_id, "right") SELECT m.process, subject_id, "right" FROM process_grants JOIN bench_processes m ON m.original = process_id AND variant BETWEEN 1 AND $1::integer`,
		`INSERT INTO questions (process_id, version, block, code, cause, message, asked_at, answered_at, answered_by, answerer, answer, reason, results)
			SELECT m.process, version, block, code, cause, message, asked_at, answered_at, answered_by, answerer, answer, reason, results
			FROM questions JOIN bench_processes m ON m.original = process_id AND variant BETWEEN 1 AND $1::integer`,
	} {
		if _, err := c.conn.Exec(ctx, sql, variants); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}

// bulky are the tables whose indexes are made anew at the end.
var bulky = []string{"instances", "tasks", "task_candidates"}

// dropIndexes takes away all but primary keys, and remembers how they are made.
func (c *copying) dropIndexes(ctx context.Context) error {
	rows, err := c.conn.Query(ctx, `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = ANY ($1)
		AND NOT EXISTS (SELECT FROM pg_constraint x WHERE x.conname = indexname) ORDER BY 1`, bulky)
	if err != nil {
		return err
	}
	var names []string
	var name, made string
	_, err = pgx.ForEachRow(rows, []any{&name, &made}, func() error {
		names, c.indexes = append(names, name), append(c.indexes, made)
		return nil
	})
	if err == nil && len(names) > 0 {
		_, err = c.conn.Exec(ctx, "DROP INDEX "+strings.Join(names, ", "))
	}
	return err
}

// some makes copies with one statement per table.
func (c *copying) some(ctx context.Context, first, last int64) error {
	var numbers, deltas []int64
	var which []int32
	var began []time.Time
	stretch := reach / time.Duration(c.copies)
	for n := first; n <= last; n++ {
		u := rand.New(rand.NewPCG(seed, uint64(n))).Float64()
		numbers, deltas = append(numbers, n), append(deltas, (c.from+(n-1)*c.span-c.lowest)<<22)
		which = append(which, int32(variants*u*u*u)) // some processes are busy, most are not
		began = append(began, c.now.Add(-reach+time.Duration(n-1)*stretch))
	}
	for _, t := range copied {
		sql, err := t.sql(ctx, c.conn)
		if err != nil {
			return err
		}
		if _, err := c.conn.Exec(ctx, sql, numbers, which, deltas, began, stretch, c.now); err != nil {
			return fmt.Errorf("%s: %w", t.table, err)
		}
	}
	return nil
}

// end makes the indexes and what is told of open tasks, and gives out numbers
// beyond the copies.
func (c *copying) end(ctx context.Context) error {
	last := (c.from + c.copies*c.span + 2048) / 1024 * 1024
	for _, sql := range append(c.indexes,
		fmt.Sprintf("SELECT setval('instance_numbers', %d)", last),
		`INSERT INTO notices (task, person_id, reason, at) SELECT DISTINCT ON (1, 2) c.task, coalesce(m.person_id, c.subject_id), 'new', c.opened_at
			FROM task_candidates c LEFT JOIN LATERAL (SELECT person_id FROM group_members WHERE group_id = c.subject_id LIMIT 5) m ON true
			JOIN people p ON p.id = coalesce(m.person_id, c.subject_id) ON CONFLICT DO NOTHING`,
		`INSERT INTO audit (at, actor_id, actor_name, action, target_kind, target_id, target_name, link, hash)
			SELECT t.closed_at, p.id, p.name, 'task.reassigned', 'task', t.key::text, t.title, (SELECT coalesce(max(link), 0) FROM audit) + row_number() OVER (ORDER BY t.key), ''
			FROM tasks t JOIN people p ON p.id = t.closed_by WHERE t.closed_at IS NOT NULL`,
		"DROP TABLE bench_template, bench_processes", "RESET ALL") {
		if _, err := c.conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}
