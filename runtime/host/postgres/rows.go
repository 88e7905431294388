package postgres

import (
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
	"segue/runtime/machine"
)

func (b *batch) queueTasks() {
	b.queueSeats()
	if rows := b.fx.Close; len(rows) > 0 {
		var tasks []int64
		var at []time.Time
		var by []*int64
		var outcomes, why []*string
		for _, r := range rows {
			tasks, at = append(tasks, int64(r.Task)), append(at, r.At)
			by = append(by, someInt(r.By))
			outcomes, why = append(outcomes, someText(r.Outcome)), append(why, someText(r.Why))
		}
		// The task's row comes first: whoever changes candidates holds it.
		b.Queue(`UPDATE tasks t SET closed_at = u.at, closed_by = u.by, outcome = u.outcome, why = u.why
			FROM unnest($1::bigint[], $2::timestamptz[], $3::bigint[], $4::text[], $5::text[]) AS u (key, at, by, outcome, why)
			WHERE t.key = u.key AND t.closed_at IS NULL`, tasks, at, by, outcomes, why)
		b.Queue("DELETE FROM task_candidates WHERE task = ANY ($1)", tasks)
		b.Queue("DELETE FROM task_drafts WHERE task = ANY ($1)", tasks)
	}
}

func someInt(n int64) *int64 {
	if n == 0 {
		return nil
	}
	return &n
}

// queueSeats opens seats and takes decisions down. A decision on a task without
// seats brings its row; one from a seat takes the person out of the candidates.
func (b *batch) queueSeats() {
	var tasks, people []int64
	var numbers []int32
	for _, t := range b.fx.Open {
		for _, s := range t.Seats {
			tasks, people, numbers = append(tasks, int64(t.Key)), append(people, s.Person), append(numbers, s.Number)
		}
	}
	if len(tasks) > 0 {
		b.Queue(`INSERT INTO task_seats (task, seat, person_id) SELECT * FROM unnest($1::bigint[], $2::integer[], $3::bigint[])`, tasks, numbers, people)
	}
	rows := b.fx.Decisions
	if len(rows) == 0 {
		return
	}
	var decided, by []int64
	var seats []int32
	var at []time.Time
	var outcomes, comments []*string
	for _, r := range rows {
		decided, by, seats = append(decided, int64(r.Task)), append(by, r.Person), append(seats, r.Number)
		at = append(at, r.DecidedAt)
		outcomes, comments = append(outcomes, someText(r.Outcome)), append(comments, someText(r.Comment))
	}
	b.Queue(`WITH changed AS (INSERT INTO task_seats AS s (task, seat, person_id, decided_at, outcome, comment)
		SELECT * FROM unnest($2::bigint[], $3::integer[], $4::bigint[], $5::timestamptz[], $6::text[], $7::text[])
		ON CONFLICT (task, seat) DO UPDATE SET decided_at = EXCLUDED.decided_at, outcome = EXCLUDED.outcome, comment = EXCLUDED.comment
			WHERE s.person_id = EXCLUDED.person_id AND s.decided_at IS NULL RETURNING 1`+expect,
		len(decided), decided, seats, by, at, outcomes, comments)
	b.Queue(`DELETE FROM task_candidates c USING unnest($1::bigint[], $2::bigint[]) AS u (task, person)
		WHERE c.task = u.task AND c.subject_id = u.person`, decided, by)
}

func (b *batch) queueWork() {
	if rows := b.fx.Timers; len(rows) > 0 {
		k, due := make([]int64, len(rows)), make([]time.Time, len(rows))
		for i, r := range rows {
			k[i], due[i] = int64(r.Key), r.Due
		}
		b.Queue("INSERT INTO timers (key, due_at) SELECT * FROM unnest($1::bigint[], $2::timestamptz[])", k, due)
	}
	b.drop("DELETE FROM timers WHERE key = ANY ($1)", b.fx.StopTimers)
	b.queueJobs(b.fx.Jobs)
	b.queueRetries(b.fx.RetryJobs)
	b.drop("DELETE FROM jobs WHERE key = ANY ($1)", b.fx.DropJobs)
	b.queueSubscriptions(b.fx.Subscribe)
	b.drop("DELETE FROM subscriptions WHERE key = ANY ($1)", b.fx.Unsubscribe)
}

func (b *batch) drop(sql string, list []machine.Key) {
	if len(list) > 0 {
		b.Queue(sql, keys(list))
	}
}

// queueJobs orders jobs. One that was known is replaced; its count of takings
// goes on, so that an earlier taking stays fenced off.
func (b *batch) queueJobs(rows []host.Job) {
	if len(rows) == 0 {
		return
	}
	var c struct {
		keys, processes, activations        []int64
		ready                               []time.Time
		attempts                            []int32
		blocks, connections, actions, types []string
		inputs                              [][]byte
	}
	for _, r := range rows {
		c.keys, c.processes, c.activations = append(c.keys, int64(r.Key)), append(c.processes, r.Process), append(c.activations, int64(r.Activation))
		c.ready, c.attempts = append(c.ready, r.Ready), append(c.attempts, r.Attempt)
		c.blocks, c.connections = append(c.blocks, string(r.Block)), append(c.connections, r.Connection)
		c.actions, c.types = append(c.actions, r.Action), append(c.types, r.Type)
		c.inputs = append(c.inputs, r.Input)
	}
	b.Queue(`INSERT INTO jobs (key, process_id, activation, ready_at, attempt, block, connection, action, type, input)
		SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::integer[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bytea[])
		ON CONFLICT (key) DO UPDATE SET ready_at = EXCLUDED.ready_at, node = NULL, attempt = EXCLUDED.attempt,
			connection = EXCLUDED.connection, action = EXCLUDED.action, type = EXCLUDED.type, input = EXCLUDED.input`,
		c.keys, c.processes, c.activations, c.ready, c.attempts, c.blocks, c.connections, c.actions, c.types, c.inputs)
}

// queueRetries has jobs done again; what was ordered stays, and so does the
// count of takings.
func (b *batch) queueRetries(rows []host.JobRetry) {
	if len(rows) == 0 {
		return
	}
	var k []int64
	var attempts []int32
	var ready []time.Time
	for _, r := range rows {
		k, attempts, ready = append(k, int64(r.Job)), append(attempts, r.Attempt), append(ready, r.Ready)
	}
	b.Queue(`UPDATE jobs j SET attempt = u.attempt, ready_at = u.ready, node = NULL
		FROM unnest($1::bigint[], $2::integer[], $3::timestamptz[]) AS u (key, attempt, ready) WHERE j.key = u.key`, k, attempts, ready)
}

func (b *batch) queueSubscriptions(rows []host.SubscriptionRow) {
	if len(rows) == 0 {
		return
	}
	var k, activations []int64
	var kinds, pools, names, correlations []string
	for _, r := range rows {
		kind := "message"
		if r.Signal {
			kind = "signal"
		}
		k, activations = append(k, int64(r.Key)), append(activations, int64(r.Activation))
		kinds, pools = append(kinds, kind), append(pools, string(r.Pool))
		names, correlations = append(names, r.Name), append(correlations, r.Correlation)
	}
	b.Queue(`INSERT INTO subscriptions (key, activation, kind, pool, name, correlation)
		SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])`,
		k, activations, kinds, pools, names, correlations)
}

func (b *batch) queueMessages() {
	if rows := b.fx.Messages; len(rows) > 0 {
		var k []int64
		var sent, expires []time.Time
		var names, correlations, ids []string
		var traces []*string
		var payloads [][]byte
		for _, r := range rows {
			k, sent, expires = append(k, int64(r.Key)), append(sent, r.SentAt), append(expires, r.ExpiresAt)
			names, correlations, ids = append(names, r.Name), append(correlations, r.Correlation), append(ids, r.ID)
			payloads, traces = append(payloads, r.Payload), append(traces, someText(string(r.Trace)))
		}
		b.Queue(`INSERT INTO messages (key, sent_at, expires_at, name, correlation, id, payload, trace)
			SELECT * FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[])`,
			k, sent, expires, names, correlations, ids, payloads, traces)
	}
	b.receipts(b.fx.DropReceipts, `DELETE FROM message_receipts r USING unnest($1::bigint[], $2::text[], $3::bigint[]) AS u (message, pool, receiver)
		WHERE r.message = u.message AND r.pool = u.pool`)
	b.receipts(b.fx.Receipts, `INSERT INTO message_receipts (message, pool, receiver)
		SELECT u.* FROM unnest($1::bigint[], $2::text[], $3::bigint[]) AS u (message, pool, receiver)
		WHERE EXISTS (SELECT FROM messages m WHERE m.key = u.message)`)
	b.runs(b.fx.DropRuns, `DELETE FROM message_runs r USING unnest($1::text[], $2::text[], $3::bigint[]) AS u (pool, correlation, instance)
		WHERE r.pool = u.pool AND r.correlation = u.correlation AND r.instance = u.instance`)
	b.runs(b.fx.Runs, "INSERT INTO message_runs (pool, correlation, instance) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])")
}

// queueSchedules moves starts on to their next moment. One whose version gave
// way meanwhile is gone, and with it what was ordered: the batch is done again.
func (b *batch) queueSchedules() {
	rows := b.fx.Schedules
	if len(rows) == 0 {
		return
	}
	var k []int64
	var fired []int32
	var next []*time.Time
	for _, r := range rows {
		k, fired, next = append(k, int64(r.Key)), append(fired, r.Fired), append(next, some(r.Next))
	}
	b.Queue(`WITH changed AS (UPDATE starts s SET next_at = u.next_at, fired = u.fired
		FROM unnest($2::bigint[], $3::integer[], $4::timestamptz[]) AS u (key, fired, next_at)
		WHERE s.key = u.key AND s.fired = u.fired - 1 RETURNING 1`+expect, len(k), k, fired, next)
}

func (b *batch) receipts(rows []host.Receipt, sql string) {
	if len(rows) == 0 {
		return
	}
	messages, pools, receivers := make([]int64, len(rows)), make([]string, len(rows)), make([]int64, len(rows))
	for i, r := range rows {
		messages[i], pools[i], receivers[i] = int64(r.Message), string(r.Pool), int64(r.Receiver)
	}
	b.Queue(sql, messages, pools, receivers)
}

func (b *batch) runs(rows []host.RunRow, sql string) {
	if len(rows) == 0 {
		return
	}
	pools, correlations, instances := make([]string, len(rows)), make([]string, len(rows)), make([]int64, len(rows))
	for i, r := range rows {
		pools[i], correlations[i], instances[i] = string(r.Pool), r.Correlation, int64(r.Instance)
	}
	b.Queue(sql, pools, correlations, instances)
}

func (b *batch) queueDeliveries(w *host.Write) {
	if rows := b.fx.Calls; len(rows) > 0 {
		activations, children := make([]int64, len(rows)), make([]int64, len(rows))
		for i, r := range rows {
			activations[i], children[i] = int64(r.Activation), int64(r.Child)
		}
		b.Queue("INSERT INTO calls (activation, child) SELECT * FROM unnest($1::bigint[], $2::bigint[])", activations, children)
	}
	b.queueSent(b.fx.Deliveries)
	b.drop("DELETE FROM calls WHERE activation = ANY ($1)", b.fx.DropCalls)
	if stopped := b.fx.StopCalls; len(stopped) > 0 {
		cancel := host.CancelDelivery(0, w.Now)
		b.Queue(`WITH stopped AS (DELETE FROM calls WHERE activation = ANY ($1) RETURNING child)
			INSERT INTO deliveries (receiver, at, kind, body) SELECT child, $2, $3, $4 FROM stopped RETURNING receiver`,
			keys(stopped), cancel.At, string(cancel.Kind), cancel.Body).Query(func(rows pgx.Rows) (err error) {
			w.Told, err = pgx.CollectRows(rows, pgx.RowTo[machine.Key])
			return err
		})
	}
	if len(b.fx.Consumed) > 0 {
		b.Queue("WITH changed AS (DELETE FROM deliveries WHERE key = ANY ($2) RETURNING 1"+expect, len(b.fx.Consumed), b.fx.Consumed)
	}
}

func (b *batch) queueSent(rows []host.Delivery) {
	if len(rows) == 0 {
		return
	}
	receivers, at := make([]int64, len(rows)), make([]time.Time, len(rows))
	kinds, bodies := make([]string, len(rows)), make([][]byte, len(rows))
	for i, r := range rows {
		receivers[i], at[i], kinds[i], bodies[i] = int64(r.Receiver), r.At, string(r.Kind), r.Body
	}
	// ORDER BY, so that keys rise in the order of sending.
	b.Queue(`INSERT INTO deliveries (receiver, at, kind, body)
		SELECT receiver, at, kind, body FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::bytea[])
			WITH ORDINALITY AS u (receiver, at, kind, body, n) ORDER BY n`, receivers, at, kinds, bodies)
}
