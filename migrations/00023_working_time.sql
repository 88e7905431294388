-- When the organisation works: a calendar that every process can count by.

-- +goose Up
ALTER TABLE settings ADD COLUMN calendar jsonb;

-- +goose Down
ALTER TABLE settings DROP COLUMN calendar;
