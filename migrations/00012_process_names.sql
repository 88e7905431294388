-- Processes are searched and ordered by their name without case and accents,
-- as people and groups are.

-- +goose Up
ALTER TABLE processes ADD COLUMN folded text NOT NULL DEFAULT '';
DROP INDEX processes_by_name;
CREATE INDEX processes_by_name ON processes (folded, id);

-- +goose Down
DROP INDEX processes_by_name;
CREATE INDEX processes_by_name ON processes (lower(name), id) WHERE archived_at IS NULL;
ALTER TABLE processes DROP COLUMN folded;
