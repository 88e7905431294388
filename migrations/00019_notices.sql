-- How people learn of their tasks: one notice per task, person and reason, for
-- the bell in the page and, where the installation has chosen a connection for
-- it and the person wants it, as mail. taken_until is the lease of whoever sends.

-- +goose Up
ALTER TABLE settings ADD COLUMN mail_connection text NOT NULL DEFAULT '', ADD COLUMN origin text NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN mailed boolean NOT NULL DEFAULT true, ADD COLUMN bell_at timestamptz NOT NULL DEFAULT now();
CREATE TABLE notices (
    task        bigint      NOT NULL,
    person_id   bigint      NOT NULL REFERENCES people ON DELETE CASCADE,
    reason      text        NOT NULL CHECK (reason IN ('new', 'overdue')),
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    mail        boolean     NOT NULL DEFAULT false,
    tries       integer     NOT NULL DEFAULT 0,
    taken_until timestamptz NOT NULL DEFAULT '-infinity',
    sent_at     timestamptz,
    PRIMARY KEY (task, person_id, reason)
);
CREATE INDEX notices_by_person ON notices (person_id, at);
CREATE INDEX notices_to_send ON notices (taken_until) WHERE mail AND sent_at IS NULL AND tries < 5;

-- +goose Down
DROP TABLE notices;
ALTER TABLE people DROP COLUMN mailed, DROP COLUMN bell_at;
ALTER TABLE settings DROP COLUMN mail_connection, DROP COLUMN origin;
