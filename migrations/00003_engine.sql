-- What runs. Only runtime/host/postgres writes these tables.
--
-- Keys: the upper 41 bits number the instance, the lower 22 count within it, so
-- everything of one instance is a range of the primary key:
--     WHERE key BETWEEN instance AND (instance | 4194303)
-- and the instance of a row is (key & ~4194303). No table here needs a column
-- or an index for that. Bytea values carry their own schema byte and are
-- compressed by the host, so Postgres keeps them as they are (EXTERNAL).

-- +goose Up
-- Instance numbers, taken by nodes in blocks of 1,024: nextval gives the first.
CREATE SEQUENCE instance_numbers AS bigint MINVALUE 1024 START 1024 INCREMENT 1024 MAXVALUE 2199023255551;

-- One row; part of every idempotency key, so that two installations never share one.
CREATE TABLE installation (
    one smallint PRIMARY KEY DEFAULT 1 CHECK (one = 1),
    id  uuid     NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO installation DEFAULT VALUES;

-- at is the time of the last step, step its number. caller is the activation
-- that called this instance; correlation the key of the message that started
-- it. pool is NULL for the document's first executable pool.
CREATE TABLE instances (
    key         bigint      PRIMARY KEY,
    process_id  bigint      NOT NULL,
    started_at  timestamptz NOT NULL,
    at          timestamptz NOT NULL,
    ended_at    timestamptz,
    started_by  bigint,
    caller      bigint,
    version     integer     NOT NULL,
    step        integer     NOT NULL,
    incidents   integer     NOT NULL DEFAULT 0,
    status      text        NOT NULL CHECK (status IN ('running', 'suspended', 'ended', 'cancelled', 'failed')),
    pool        text,
    business_id text,
    correlation text,
    error_code  text,
    search      jsonb,
    state       bytea,
    vars        bytea
) WITH (fillfactor = 90);
ALTER TABLE instances ALTER COLUMN state SET STORAGE EXTERNAL, ALTER COLUMN vars SET STORAGE EXTERNAL;
CREATE INDEX instances_by_process ON instances (process_id, key);
CREATE INDEX instances_open ON instances (process_id, key) WHERE ended_at IS NULL;
CREATE INDEX instances_in_trouble ON instances (process_id, key) WHERE incidents > 0;
CREATE INDEX instances_stopped ON instances (process_id, key) WHERE status IN ('suspended', 'cancelled', 'failed');
CREATE INDEX instances_by_starter ON instances (started_by, key) WHERE started_by IS NOT NULL;
CREATE INDEX instances_by_caller ON instances (caller) WHERE caller IS NOT NULL;
CREATE INDEX instances_by_business_id ON instances (business_id, key) WHERE business_id IS NOT NULL;
-- One running instance per process and business id: a second start is refused.
CREATE UNIQUE INDEX instances_business_id_once ON instances (process_id, business_id)
    WHERE business_id IS NOT NULL AND ended_at IS NULL;
CREATE INDEX instances_by_search ON instances USING gin (search jsonb_path_ops) WHERE search IS NOT NULL;

-- One row per step: the event and the facts. month (yyyymm, UTC) is the month
-- in which the instance started, so dropping a month forgets whole instances.
CREATE TABLE history (
    instance bigint      NOT NULL,
    at       timestamptz NOT NULL,
    month    integer     NOT NULL,
    step     integer     NOT NULL,
    body     bytea       NOT NULL,
    PRIMARY KEY (instance, step, month)
) PARTITION BY LIST (month);
ALTER TABLE history ALTER COLUMN body SET STORAGE EXTERNAL;

-- Attached, not created in place: attaching does not stop the writers of other months.
-- +goose StatementBegin
CREATE FUNCTION history_month(month integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE part text := 'history_' || month;
BEGIN
    IF to_regclass(part) IS NOT NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('history_month'));
    IF to_regclass(part) IS NOT NULL THEN RETURN; END IF;
    EXECUTE format('CREATE TABLE %I (LIKE history INCLUDING DEFAULTS INCLUDING STORAGE, CHECK (month = %s))', part, month);
    EXECUTE format('ALTER TABLE history ATTACH PARTITION %I FOR VALUES IN (%s)', part, month);
END $$;
-- +goose StatementEnd
SELECT history_month(to_char(now() AT TIME ZONE 'UTC' + make_interval(months => m), 'YYYYMM')::integer)
FROM generate_series(0, 2) AS m;

-- What people find in their inbox. need is how many must agree. seats is 0
-- where one answer settles the task: then whoever is a candidate may give it.
-- Closed tasks stay.
CREATE TABLE tasks (
    key        bigint      PRIMARY KEY,
    process_id bigint      NOT NULL,
    activation bigint      NOT NULL,
    opened_at  timestamptz NOT NULL,
    due_at     timestamptz,
    claimed_at timestamptz,
    closed_at  timestamptz,
    claimed_by bigint,
    closed_by  bigint,
    version    integer     NOT NULL,
    need       integer     NOT NULL DEFAULT 1,
    seats      integer     NOT NULL DEFAULT 0,
    kind       text        NOT NULL,
    block      text        NOT NULL,
    title      text        NOT NULL,
    note       text        NOT NULL DEFAULT '',
    rule       text        NOT NULL DEFAULT '',
    form       text        NOT NULL DEFAULT '',
    outcome    text,
    why        text,
    outcomes   jsonb       NOT NULL DEFAULT '[]',
    people     text[]      NOT NULL DEFAULT '{}',
    excluded   bigint[]    NOT NULL DEFAULT '{}'
) WITH (fillfactor = 85);
CREATE INDEX tasks_open ON tasks (process_id, key) WHERE closed_at IS NULL;
CREATE INDEX tasks_claimed ON tasks (claimed_by, key) WHERE closed_at IS NULL AND claimed_by IS NOT NULL;
CREATE INDEX tasks_overdue ON tasks (due_at, key) WHERE closed_at IS NULL AND due_at IS NOT NULL;

-- Who may take an open task: people, and groups as they are now. due_at repeats
-- the task's, 'infinity' where it has none, so that both orders of the inbox
-- are read off an index, 50 rows per subject. Rows go when the task closes.
CREATE TABLE task_candidates (
    subject_id bigint      NOT NULL,
    task       bigint      NOT NULL,
    due_at     timestamptz NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (subject_id, task)
);
CREATE INDEX task_candidates_by_due ON task_candidates (subject_id, due_at, task);
CREATE INDEX task_candidates_by_task ON task_candidates (task);

-- Seats are numbered from 1 and never more or fewer than at the opening; a
-- person has one. Tasks that one answer settles get their row with the answer.
CREATE TABLE task_seats (
    task       bigint   NOT NULL,
    seat       integer  NOT NULL,
    person_id  bigint   NOT NULL,
    decided_at timestamptz,
    outcome    text,
    comment    text,
    PRIMARY KEY (task, seat),
    UNIQUE (task, person_id)
);
CREATE INDEX task_seats_decided ON task_seats (person_id, decided_at) WHERE decided_at IS NOT NULL;

CREATE TABLE task_comments (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task      bigint      NOT NULL,
    person_id bigint      NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    text      text        NOT NULL
);
CREATE INDEX task_comments_by_task ON task_comments (task, id);

-- What a person has typed into a task's form and not yet sent.
CREATE TABLE task_drafts (
    task       bigint      NOT NULL,
    person_id  bigint      NOT NULL,
    data       jsonb       NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (task, person_id)
);

CREATE TABLE timers (
    key    bigint      PRIMARY KEY,
    due_at timestamptz NOT NULL
);
CREATE INDEX timers_due ON timers (due_at, key);

-- ready_at is when the job may be taken: not before its time, and when it is
-- taken, not before the lease runs out. lease counts the takings: with attempt
-- it is the fence a late worker runs into. node holds it while it is taken.
-- type is set for outside workers' jobs, which no node takes.
CREATE TABLE jobs (
    key        bigint      PRIMARY KEY,
    process_id bigint      NOT NULL,
    activation bigint      NOT NULL,
    ready_at   timestamptz NOT NULL,
    node       bigint,
    attempt    integer     NOT NULL,
    lease      integer     NOT NULL DEFAULT 0,
    block      text        NOT NULL,
    connection text        NOT NULL,
    action     text        NOT NULL,
    type       text        NOT NULL DEFAULT '',
    input      bytea       NOT NULL
);
ALTER TABLE jobs ALTER COLUMN input SET STORAGE EXTERNAL;
CREATE INDEX jobs_ready ON jobs (type, ready_at, key);
CREATE INDEX jobs_taken ON jobs (node) WHERE node IS NOT NULL;

-- pool is the BPMN id of the receiver's pool: a message reaches one receiver per id.
CREATE TABLE subscriptions (
    key         bigint PRIMARY KEY,
    activation  bigint NOT NULL,
    kind        text   NOT NULL CHECK (kind IN ('message', 'signal')),
    pool        text   NOT NULL,
    name        text   NOT NULL,
    correlation text   NOT NULL DEFAULT ''
);
CREATE INDEX subscriptions_by_name ON subscriptions (name, correlation, kind, key);

-- Messages that still look for receivers, until expires_at. id, where given,
-- keeps the same message from coming twice.
CREATE TABLE messages (
    key         bigint      PRIMARY KEY,
    sent_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    name        text        NOT NULL,
    correlation text        NOT NULL,
    id          text        NOT NULL DEFAULT '',
    payload     bytea       NOT NULL
);
ALTER TABLE messages ALTER COLUMN payload SET STORAGE EXTERNAL;
CREATE INDEX messages_by_name ON messages (name, correlation, key);
CREATE UNIQUE INDEX messages_once ON messages (name, correlation, id) WHERE id <> '';
CREATE INDEX messages_expired ON messages (expires_at);

-- Which pools have had a message. receiver is the instance it went to.
CREATE TABLE message_receipts (
    message  bigint NOT NULL REFERENCES messages ON DELETE CASCADE,
    pool     text   NOT NULL,
    receiver bigint NOT NULL,
    PRIMARY KEY (message, pool)
);

-- A message start has one running instance per key: this row is its place.
CREATE TABLE message_runs (
    pool        text   NOT NULL,
    correlation text   NOT NULL,
    instance    bigint NOT NULL,
    PRIMARY KEY (pool, correlation)
);

-- Which instance an activation called, until that one returns.
CREATE TABLE calls (
    activation bigint PRIMARY KEY,
    child      bigint NOT NULL
);

-- What is on its way to an instance, taken in the order of key. A receiver
-- need not exist yet: kind 'start' makes it. 0 is nobody yet: messages and
-- signals that are still to be sorted. Anyone may insert a row.
CREATE TABLE deliveries (
    key      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receiver bigint      NOT NULL,
    at       timestamptz NOT NULL,
    kind     text        NOT NULL,
    body     bytea       NOT NULL
);
ALTER TABLE deliveries ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX deliveries_by_receiver ON deliveries (receiver, key);

-- Technical failures that wait for a person.
CREATE TABLE incidents (
    key        bigint      PRIMARY KEY,
    process_id bigint      NOT NULL,
    activation bigint      NOT NULL,
    raised_at  timestamptz NOT NULL,
    cleared_at timestamptz,
    version    integer     NOT NULL,
    block      text        NOT NULL,
    code       text        NOT NULL,
    message    text        NOT NULL,
    detail     text        NOT NULL DEFAULT '',
    why        text
);
CREATE INDEX incidents_open ON incidents (process_id, key) WHERE cleared_at IS NULL;

-- Commands from outside that were carried out, kept for 7 days: the same id
-- again gets the same answer and does nothing.
CREATE TABLE commands (
    id       text        PRIMARY KEY,
    instance bigint      NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX commands_by_time ON commands USING brin (at);

-- The servers. A node lives while it holds the session advisory lock
-- (1397048133, id) and seen_at is fresh.
CREATE TABLE nodes (
    id         integer     GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text        NOT NULL,
    release    text        NOT NULL DEFAULT '',
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    seen_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- +goose Down
DROP TABLE nodes, commands, incidents, deliveries, calls, message_runs, message_receipts, messages, subscriptions, jobs, timers,
    task_drafts, task_comments, task_seats, task_candidates, tasks, history, instances, installation;
DROP FUNCTION history_month(integer);
DROP SEQUENCE instance_numbers;
