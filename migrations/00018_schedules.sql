-- How often a start has come by itself since its version was published.

-- +goose Up
ALTER TABLE starts ADD fired integer NOT NULL DEFAULT 0;

-- +goose Down
ALTER TABLE starts DROP fired;
