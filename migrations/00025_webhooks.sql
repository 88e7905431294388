-- Webhooks: addresses that other systems call to start a process.
-- +goose Up

CREATE TABLE webhooks (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    process_id bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    block      text        NOT NULL,
    hash       bytea       NOT NULL UNIQUE, -- of the address's secret part, which is shown once
    hint       text        NOT NULL,
    sealed     bytea,                       -- the key that calls are signed with; null: they need no signature
    made_at    timestamptz NOT NULL DEFAULT now(),
    made_by    bigint      REFERENCES people,
    used_at    timestamptz,
    UNIQUE (process_id, block)
);
CREATE INDEX webhooks_by_maker ON webhooks (made_by);

-- +goose Down
DROP TABLE webhooks;
