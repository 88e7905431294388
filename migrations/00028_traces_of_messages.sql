-- The trace of who sent a message: what it starts, perhaps much later, belongs
-- to the same. NULL: none was given, or an earlier release wrote it.

-- +goose Up
ALTER TABLE messages ADD COLUMN trace text;

-- +goose Down
ALTER TABLE messages DROP COLUMN trace;
