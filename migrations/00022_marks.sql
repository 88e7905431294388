-- Marks: by which a server finds out what became of a change whose answer was lost.
-- +goose Up

-- One row per connection that committed a change, with what its last one drew.
-- A transaction's number does not do: after a crash Postgres gives numbers
-- again that no longer stand in its log.
CREATE TABLE marks (
    connection bigint      PRIMARY KEY,
    drawn      bigint      NOT NULL,
    at         timestamptz NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX marks_by_time ON marks USING brin (at);

-- +goose Down
DROP TABLE marks;
