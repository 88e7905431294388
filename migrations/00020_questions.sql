-- Questions: failures with one cause, asked of those who manage the process.
-- +goose Up

-- What two failures of one cause have in common: their message without what
-- is said in quotes, and without numbers.
-- +goose StatementBegin
CREATE FUNCTION cause_of(message text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(regexp_replace(message, '“[^”]*”|"[^"]*"', '“…”', 'g'), '[0-9]+([.,:][0-9]+)*', '#', 'g');
-- +goose StatementEnd

-- One row per cause while it is open, and for ever once it was answered:
-- answer, by whom, and what came of it for each instance. Which failures it is
-- about while open is read off the incidents themselves.
CREATE TABLE questions (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    process_id  bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    version     integer     NOT NULL,
    block       text        NOT NULL,
    code        text        NOT NULL,
    cause       text        NOT NULL,
    message     text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    answered_at timestamptz,
    answered_by bigint,
    answerer    text        NOT NULL DEFAULT '',
    answer      text        NOT NULL DEFAULT '',
    reason      text        NOT NULL DEFAULT '',
    results     jsonb       NOT NULL DEFAULT '[]'
);
CREATE UNIQUE INDEX questions_open ON questions (process_id, block, code, cause) WHERE answered_at IS NULL;
CREATE INDEX questions_before ON questions (process_id, block, code, answered_at) WHERE answered_at IS NOT NULL;

-- +goose Down
DROP TABLE questions;
DROP FUNCTION cause_of;
