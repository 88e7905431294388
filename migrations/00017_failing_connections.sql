-- Connections that do not answer, and jobs taken connection by connection.

-- +goose Up
-- failing_since is when the breaker of some server opened, and failing_message
-- what the system said last; NULL while calls get through.
ALTER TABLE connections ADD failing_since timestamptz, ADD failing_message text NOT NULL DEFAULT '';
CREATE INDEX jobs_by_connection ON jobs (connection, ready_at, key) WHERE type = '';

-- +goose Down
DROP INDEX jobs_by_connection;
ALTER TABLE connections DROP failing_since, DROP failing_message;
