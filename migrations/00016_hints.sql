-- Hints for open pages: who was signed out, and that somebody may see something
-- else than before. They travel on the channel of the engine's notes, with "-"
-- for the writer, in the transaction of the change itself, so that every server
-- hears them and none before the change is true.

-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION signed_out() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids text;
BEGIN
    SELECT string_agg(id::text, ' ') INTO ids FROM (SELECT id FROM gone WHERE expires_at > now() LIMIT 400) AS first;
    IF ids IS NOT NULL THEN
        PERFORM pg_notify('segue', '- s ' || ids);
    END IF;
    IF (SELECT count(*) FROM gone WHERE expires_at > now()) > 400 THEN
        PERFORM pg_notify('segue', '- r');
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION rights_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('segue', '- r');
    RETURN NULL;
END $$;
-- +goose StatementEnd

CREATE TRIGGER signed_out AFTER DELETE ON sign_ins REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION signed_out();
CREATE TRIGGER rights_changed AFTER INSERT OR UPDATE OR DELETE ON process_grants
    FOR EACH STATEMENT EXECUTE FUNCTION rights_changed();
CREATE TRIGGER rights_changed AFTER INSERT OR DELETE ON group_members
    FOR EACH STATEMENT EXECUTE FUNCTION rights_changed();
CREATE TRIGGER rights_changed AFTER UPDATE OF author, approver, admin, active ON people
    FOR EACH STATEMENT EXECUTE FUNCTION rights_changed();

-- +goose Down
DROP TRIGGER rights_changed ON people;
DROP TRIGGER rights_changed ON group_members;
DROP TRIGGER rights_changed ON process_grants;
DROP TRIGGER signed_out ON sign_ins;
DROP FUNCTION rights_changed, signed_out;
