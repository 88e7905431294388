-- What is open in all processes is read off an index that only the list over all
-- processes may take: its condition on the key is true of every instance, but
-- has to be asked for. The lists of one process or starter have their own, and
-- took this one, and read all of it, where the planner thought it as good.

-- +goose NO TRANSACTION
-- +goose Up
DROP INDEX CONCURRENTLY IF EXISTS instances_open_in_all;
CREATE INDEX CONCURRENTLY instances_open_in_all ON instances (key) WHERE ended_at IS NULL AND key > 0;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_key;

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_key;
CREATE INDEX CONCURRENTLY instances_open_by_key ON instances (key) WHERE ended_at IS NULL;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_in_all;
