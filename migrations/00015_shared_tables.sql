-- Decision tables that several processes share, and their versions.

-- +goose Up
-- body is the table as its authors have it now, revision rises with every
-- change. latest is the number of the newest version, 0 before the first.
-- Documents name a shared table by its slug, which never changes; a published
-- process holds a copy of the version that was the newest then.
CREATE TABLE shared_tables (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug        text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded      text        NOT NULL,
    body        jsonb       NOT NULL,
    revision    bigint      NOT NULL DEFAULT 1,
    latest      integer     NOT NULL DEFAULT 0,
    created_by  bigint      REFERENCES people,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_by  bigint      REFERENCES people,
    updated_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shared_tables_by_name ON shared_tables (folded, id);

CREATE TABLE shared_table_versions (
    table_id     bigint      NOT NULL REFERENCES shared_tables,
    number       integer     NOT NULL CHECK (number > 0),
    name         text        NOT NULL,
    body         jsonb       NOT NULL,
    note         text        NOT NULL DEFAULT '',
    published_by bigint      REFERENCES people,
    published_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (table_id, number)
);

-- +goose Down
DROP TABLE shared_table_versions, shared_tables;
