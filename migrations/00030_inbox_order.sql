-- The inbox may be read newest first: a task's opening is repeated beside its due
-- time, so that this order is read off an index too, 50 rows per subject. A task
-- that is given to somebody else is new to them then. What people prefer is kept
-- with them: the order of their inbox, and whether single keys do something.

-- +goose Up
ALTER TABLE task_candidates ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now();
UPDATE task_candidates c SET opened_at = t.opened_at FROM tasks t WHERE t.key = c.task;
CREATE INDEX task_candidates_by_age ON task_candidates (subject_id, opened_at, task);
ALTER TABLE people
    ADD COLUMN inbox_order text    NOT NULL DEFAULT 'newest' CHECK (inbox_order IN ('newest', 'due')),
    ADD COLUMN single_keys boolean NOT NULL DEFAULT true;

-- +goose Down
ALTER TABLE people DROP COLUMN inbox_order, DROP COLUMN single_keys;
ALTER TABLE task_candidates DROP COLUMN opened_at;
