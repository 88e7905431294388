-- Processes, who may do what with them, their drafts and their versions.

-- +goose Up
-- latest is the number of the newest version, 0 before the first. keep_days is
-- how long an ended instance and its history stay; NULL: as the installation says.
CREATE TABLE processes (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bpmn_id     text        NOT NULL UNIQUE CHECK (length(bpmn_id) BETWEEN 1 AND 200),
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    description text        NOT NULL DEFAULT '',
    latest      integer     NOT NULL DEFAULT 0,
    keep_days   integer     CHECK (keep_days > 0),
    owner_id    bigint      REFERENCES people,
    created_by  bigint      REFERENCES people,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    archived_at timestamptz
);
CREATE INDEX processes_by_name ON processes (lower(name), id) WHERE archived_at IS NULL;
CREATE INDEX processes_by_owner ON processes (owner_id);

-- edit: change the draft and publish. start: begin instances. see: look at
-- instances. work: take and hand on its tasks. manage: answer, retry, cancel,
-- give rights.
CREATE TABLE process_grants (
    process_id bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    subject_id bigint      NOT NULL REFERENCES subjects ON DELETE CASCADE,
    "right"    text        NOT NULL CHECK ("right" IN ('edit', 'start', 'see', 'work', 'manage')),
    granted_by bigint      REFERENCES people,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (process_id, subject_id, "right")
);
CREATE INDEX process_grants_by_subject ON process_grants (subject_id, "right", process_id);

-- The one document of a process that may change. A writer names the revision
-- it read; the row moves on by one.
CREATE TABLE drafts (
    process_id bigint      PRIMARY KEY REFERENCES processes ON DELETE CASCADE,
    revision   bigint      NOT NULL DEFAULT 1,
    document   jsonb       NOT NULL,
    updated_by bigint      REFERENCES people,
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE draft_snapshots (
    process_id bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    revision   bigint      NOT NULL,
    document   jsonb       NOT NULL,
    updated_by bigint      REFERENCES people,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (process_id, revision)
);

-- Published documents, never changed: instances run on them for years.
CREATE TABLE versions (
    process_id   bigint      NOT NULL REFERENCES processes,
    number       integer     NOT NULL CHECK (number > 0),
    document     jsonb       NOT NULL,
    hash         bytea       NOT NULL,
    note         text        NOT NULL DEFAULT '',
    published_by bigint      REFERENCES people,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (process_id, number)
);

-- +goose StatementBegin
CREATE FUNCTION version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published version is never changed';
END $$;
-- +goose StatementEnd
CREATE TRIGGER version_is_kept BEFORE UPDATE ON versions
    FOR EACH ROW EXECUTE FUNCTION version_is_kept();

-- Every executable pool of a published document, by the BPMN id under which
-- callers and messages name it. An id belongs to one process.
CREATE TABLE pools (
    bpmn_id    text   PRIMARY KEY,
    process_id bigint NOT NULL REFERENCES processes
);
CREATE INDEX pools_by_process ON pools (process_id);

-- How instances of the newest version begin by themselves or by hand. A
-- publication replaces the process's rows. key is a number of its own, its lower 22 bits 0.
-- name is the message's or signal's, schedule the timer's expression;
-- next_at is when a schedule is due next.
CREATE TABLE starts (
    key        bigint  PRIMARY KEY,
    process_id bigint  NOT NULL REFERENCES processes,
    next_at    timestamptz,
    version    integer NOT NULL,
    pool       text    NOT NULL,
    block      text    NOT NULL,
    kind       text    NOT NULL,
    name       text    NOT NULL DEFAULT '',
    schedule   text    NOT NULL DEFAULT ''
);
CREATE INDEX starts_by_process ON starts (process_id);
CREATE INDEX starts_by_name ON starts (kind, name) WHERE name <> '';
CREATE INDEX starts_due ON starts (next_at) WHERE next_at IS NOT NULL;

-- +goose Down
DROP TABLE starts, pools, versions, draft_snapshots, drafts, process_grants, processes;
DROP FUNCTION version_is_kept();
