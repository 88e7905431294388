package bulk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
)

// tableCopy says how the rows of a table are copied: key is the expression for the
// instance of a row t, set has the columns that become others. Of b is what the
// template says of the instance, c the copy, m the process.
type tableCopy struct {
	table, key string
	set        map[string]string
}

const (
	shift   = "(c.began + b.place * $5::interval - b.started_at)"
	newName = "regexp_replace(b.business, '[0-9]*$', ((b.key + c.delta) >> 22)::text)"
	ofKey   = "(t.key & ~4194303::bigint)"
)

func moved(column string) string { return "least(t." + column + " + " + shift + ", $6::timestamptz)" }

func renamed(column string) string {
	return "CASE WHEN b.business = '' THEN t." + column + " ELSE replace(t." + column + ", b.business, " + newName + ") END"
}

var copied = []tableCopy{
	{"instances", "t.key", map[string]string{"key": "t.key + c.delta", "process_id": "m.process", "started_at": moved("started_at"), "at": moved("at"), "ended_at": "CASE WHEN t.ended_at IS NOT NULL THEN " + moved("ended_at") + " END",
		"caller": "t.caller + c.delta", "business_id": "CASE WHEN b.business <> '' THEN " + newName + " END",
		"search": "CASE WHEN b.business = '' THEN t.search ELSE replace(t.search::text, b.business, " + newName + ")::jsonb END"}},
	{"history", "t.instance", map[string]string{"instance": "t.instance + c.delta", "at": moved("at"),
		"month": "to_char(least(b.started_at + " + shift + ", $6::timestamptz) AT TIME ZONE 'UTC', 'YYYYMM')::integer"}},
	{"tasks", ofKey, map[string]string{"key": "t.key + c.delta", "process_id": "m.process", "activation": "t.activation + c.delta", "opened_at": moved("opened_at"), "due_at": "t.due_at + " + shift,
		"claimed_at": "t.claimed_at + " + shift, "closed_at": "CASE WHEN t.closed_at IS NOT NULL THEN " + moved("closed_at") + " END", "title": renamed("title"), "note": renamed("note")}},
	{"task_candidates", "(t.task & ~4194303::bigint)", map[string]string{"task": "t.task + c.delta", "due_at": "t.due_at + " + shift, "opened_at": moved("opened_at")}},
	{"task_seats", "(t.task & ~4194303::bigint)", map[string]string{"task": "t.task + c.delta", "decided_at": "t.decided_at + " + shift}},
	{"task_comments", "(t.task & ~4194303::bigint)", map[string]string{"task": "t.task + c.delta", "at": moved("at")}},
	{"timers", ofKey, map[string]string{"key": "t.key + c.delta", "due_at": "$6::timestamptz + make_interval(days => 30 + (c.n % 300)::integer)"}},
	{"jobs", ofKey, map[string]string{"key": "t.key + c.delta", "process_id": "m.process", "activation": "t.activation + c.delta", "node": "NULL", "ready_at": "$6::timestamptz + make_interval(days => 30 + (c.n % 300)::integer)"}},
	{"subscriptions", ofKey, map[string]string{"key": "t.key + c.delta", "activation": "t.activation + c.delta", "correlation": "t.correlation || '-' || c.n"}},
	{"calls", "(t.activation & ~4194303::bigint)", map[string]string{"activation": "t.activation + c.delta", "child": "t.child + c.delta"}},
	{"incidents", ofKey, map[string]string{"key": "t.key + c.delta", "process_id": "m.process", "activation": "t.activation + c.delta", "raised_at": moved("raised_at"), "cleared_at": "t.cleared_at + " + shift}},
	{"instance_moves", "t.instance", map[string]string{"instance": "t.instance + c.delta"}},
}

// sql copies the rows of the template's instances.
func (t tableCopy) sql(ctx context.Context, conn *pgx.Conn) (string, error) {
	rows, err := conn.Query(ctx, `SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1
		AND is_identity = 'NO' AND is_generated = 'NEVER' ORDER BY ordinal_position`, t.table)
	if err != nil {
		return "", err
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return "", err
	}
	values := slices.Clone(columns)
	for i, name := range columns {
		values[i] = "t." + name
		if to, ok := t.set[name]; ok {
			values[i] = to
		}
	}
	return fmt.Sprintf(`INSERT INTO %s (%s) SELECT %s FROM unnest($1::bigint[], $2::integer[], $3::bigint[], $4::timestamptz[]) AS c (n, variant, delta, began)
		CROSS JOIN bench_template b JOIN bench_processes m ON m.original = b.process_id AND m.variant = c.variant JOIN %s t ON %s = b.key AND $5::interval IS NOT NULL AND $6::timestamptz IS NOT NULL
		ORDER BY c.n, b.key`, t.table, strings.Join(columns, ", "), strings.Join(values, ", "), t.table, t.key), nil
}
