-- Questions are held against the failures there are whenever somebody looks: the
-- causes of open failures are read off an index, one by one, not from all failures
-- of a bank that is down. A hash stands for the cause, which may be long.
-- Writers go on while it is made.

-- +goose NO TRANSACTION
-- +goose Up
DROP INDEX CONCURRENTLY IF EXISTS incidents_by_cause;
CREATE INDEX CONCURRENTLY incidents_by_cause ON incidents (process_id, block, code, md5(cause_of(message)), key) WHERE cleared_at IS NULL;

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS incidents_by_cause;
