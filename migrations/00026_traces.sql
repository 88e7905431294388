-- The trace that a start came with (W3C Trace Context: its id, a dash and its
-- flags), so that calls made much later belong to the same. NULL: none was
-- given, and it follows from the instance's key.

-- +goose Up
ALTER TABLE instances ADD COLUMN trace text;

-- +goose Down
ALTER TABLE instances DROP COLUMN trace;
