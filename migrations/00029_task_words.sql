-- Open tasks are found by the words of their title and note: by whole words or
-- their beginnings.

-- +goose Up
-- task_words is what the index holds; signs part words, so that INV-4711 is found
-- by 4711.
-- +goose StatementBegin
CREATE FUNCTION task_words(title text, note text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple'::regconfig, regexp_replace(title || ' ' || note, '[^[:alnum:]]+', ' ', 'g'));
-- +goose StatementEnd
CREATE INDEX tasks_by_words ON tasks USING gin (task_words(title, note)) WHERE closed_at IS NULL;
-- Lists of versions say how many run on each.
CREATE INDEX instances_open_by_version ON instances (process_id, version) WHERE ended_at IS NULL;
-- A newcomer's checklist asks for them whenever the home page is drawn.
CREATE INDEX questions_by_answerer ON questions (answered_by) WHERE answered_by IS NOT NULL;
CREATE INDEX versions_by_publisher ON versions (published_by) WHERE published_by IS NOT NULL;

-- +goose Down
DROP INDEX versions_by_publisher;
DROP INDEX questions_by_answerer;
DROP INDEX instances_open_by_version;
DROP INDEX tasks_by_words;
DROP FUNCTION task_words;
