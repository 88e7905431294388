-- Connections: the configured address and credentials of a system outside.

-- +goose Up
-- secrets is one sealed value (see runtime/secret) bound to the row's id, so a
-- row's secrets open nowhere else; secret_names says which fields it holds,
-- so that screens can show that one is set without opening it. allowed names
-- hosts that an administrator let through the guard of outgoing calls.
-- revision rises with every change: clients kept open under an older one are
-- not used again.
CREATE TABLE connections (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug         text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded       text        NOT NULL,
    connector    text        NOT NULL,
    config       jsonb       NOT NULL DEFAULT '{}',
    secrets      bytea,
    secret_names text[]      NOT NULL DEFAULT '{}',
    allowed      text[]      NOT NULL DEFAULT '{}',
    revision     bigint      NOT NULL DEFAULT 1,
    tested_at    timestamptz,
    test_passed  boolean     NOT NULL DEFAULT false,
    test_answer  text        NOT NULL DEFAULT '',
    created_by   bigint      REFERENCES people,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_by   bigint      REFERENCES people,
    updated_at   timestamptz NOT NULL DEFAULT now(),
    CHECK ((secrets IS NULL) = (cardinality(secret_names) = 0))
);
CREATE INDEX connections_by_name ON connections (folded, id);

-- +goose Down
DROP TABLE connections;
