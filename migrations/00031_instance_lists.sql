-- Whoever may see every instance reads lists of those that are under way, in
-- trouble or stopped off an index in its order, over all processes. What ends in
-- the step that begins it is in none of them, and what waits comes at their end.
-- Writers go on while they are made; what a making that was cut off has left is
-- taken away first.

-- +goose NO TRANSACTION
-- +goose Up
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_key;
CREATE INDEX CONCURRENTLY instances_open_by_key ON instances (key) WHERE ended_at IS NULL;
DROP INDEX CONCURRENTLY IF EXISTS instances_in_trouble_by_key;
CREATE INDEX CONCURRENTLY instances_in_trouble_by_key ON instances (key) WHERE incidents > 0;
DROP INDEX CONCURRENTLY IF EXISTS instances_stopped_by_key;
CREATE INDEX CONCURRENTLY instances_stopped_by_key ON instances (status, key) WHERE status IN ('suspended', 'cancelled', 'failed');

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS instances_stopped_by_key;
DROP INDEX CONCURRENTLY IF EXISTS instances_in_trouble_by_key;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_key;
