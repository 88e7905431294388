-- The sample company: whether this installation was filled with it, what was
-- made for it, and what its demo systems know.
-- +goose Up
-- One row where somebody asked for the sample company. filled_at is NULL while
-- it is being filled: a fill that was killed starts over.
CREATE TABLE sample (
    one       smallint    PRIMARY KEY DEFAULT 1 CHECK (one = 1),
    seed      bigint      NOT NULL,
    began_at  timestamptz NOT NULL DEFAULT now(),
    filled_at timestamptz
);

-- What was made, so that it can be removed again and nothing else with it.
CREATE TABLE sample_rows (
    kind   text   NOT NULL CHECK (kind IN ('person', 'group', 'connection', 'process')),
    row_id bigint NOT NULL,
    PRIMARY KEY (kind, row_id)
);

-- How each demo system behaves at present.
CREATE TABLE demo_systems (
    name text PRIMARY KEY,
    mode text NOT NULL DEFAULT 'works' CHECK (mode IN ('works', 'slow', 'down', 'nonsense'))
);

-- What the demo systems were told: orders, postings, payments, mails, …. key is
-- the idempotency key under which it came; the same key again is the same row.
CREATE TABLE demo_records (
    id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    system text        NOT NULL,
    kind   text        NOT NULL,
    ref    text        NOT NULL,
    key    text        NOT NULL DEFAULT '',
    at     timestamptz NOT NULL,
    body   jsonb       NOT NULL
);
CREATE UNIQUE INDEX demo_records_once ON demo_records (system, kind, key) WHERE key <> '';
CREATE INDEX demo_records_by_ref ON demo_records (system, kind, ref);
CREATE INDEX demo_records_newest ON demo_records (system, id);

-- Deeds and versions name who did them in words or by a number that may outlive
-- the person: colleagues of the sample company leave with it, what was recorded
-- stays as it is.
ALTER TABLE audit DROP CONSTRAINT audit_actor_id_fkey;
ALTER TABLE versions DROP CONSTRAINT versions_published_by_fkey;

-- +goose Down
ALTER TABLE versions ADD CONSTRAINT versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people NOT VALID;
ALTER TABLE audit ADD CONSTRAINT audit_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES people NOT VALID;
DROP TABLE demo_records, demo_systems, sample_rows, sample;
