-- Several calendars: an organisation works at other times in other places. The
-- first is the one that was there; it is kept in its old place too, where servers
-- of the release before look for it.

-- +goose Up
ALTER TABLE settings ADD COLUMN calendars jsonb NOT NULL DEFAULT '[]';
UPDATE settings SET calendars = jsonb_build_array(calendar) WHERE calendar IS NOT NULL AND calendar <> 'null';

-- +goose Down
ALTER TABLE settings DROP COLUMN calendars;
