-- Lists that grow with the years stay short to read: what somebody has started
-- and is under way, however little that is among all; and the audit log by the
-- words of its names and by what was done. Writers go on while these are made;
-- what a making that was cut off has left is taken away first.

-- +goose NO TRANSACTION
-- +goose Up
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_starter;
CREATE INDEX CONCURRENTLY instances_open_by_starter ON instances (started_by, key) WHERE ended_at IS NULL AND started_by IS NOT NULL;
-- audit_words parts names as task_words does.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION audit_words(actor text, target text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple'::regconfig, regexp_replace(actor || ' ' || target, '[^[:alnum:]]+', ' ', 'g'));
-- +goose StatementEnd
DROP INDEX CONCURRENTLY IF EXISTS audit_by_words;
CREATE INDEX CONCURRENTLY audit_by_words ON audit USING gin (audit_words(actor_name, target_name));
DROP INDEX CONCURRENTLY IF EXISTS audit_by_action;
CREATE INDEX CONCURRENTLY audit_by_action ON audit (action text_pattern_ops, id);

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS audit_by_action;
DROP INDEX CONCURRENTLY IF EXISTS audit_by_words;
DROP FUNCTION IF EXISTS audit_words;
DROP INDEX CONCURRENTLY IF EXISTS instances_open_by_starter;
