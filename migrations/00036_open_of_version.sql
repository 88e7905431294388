-- What is open of a version is always asked for by its process and number, so
-- their order is free. With the process first this index was also taken for lists
-- of a process, whose order it has not: all that is open was read and sorted.

-- +goose NO TRANSACTION
-- +goose Up
DROP INDEX CONCURRENTLY IF EXISTS instances_open_of_version;
CREATE INDEX CONCURRENTLY instances_open_of_version ON instances (version, process_id, key) WHERE ended_at IS NULL;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_version;

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_version;
CREATE INDEX CONCURRENTLY instances_open_by_version ON instances (process_id, version) WHERE ended_at IS NULL;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_of_version;
