-- Several calendars: an organisation works at other times in other places. The
-- first is the one that was there.

-- +goose Up
ALTER TABLE settings RENAME COLUMN calendar TO calendars;
UPDATE settings SET calendars = CASE WHEN calendars IS NULL OR calendars = 'null' THEN '[]' ELSE jsonb_build_array(calendars) END;
ALTER TABLE settings ALTER COLUMN calendars SET DEFAULT '[]', ALTER COLUMN calendars SET NOT NULL;

-- +goose Down
ALTER TABLE settings ALTER COLUMN calendars DROP NOT NULL, ALTER COLUMN calendars DROP DEFAULT;
UPDATE settings SET calendars = calendars -> 0;
ALTER TABLE settings RENAME COLUMN calendars TO calendar;
