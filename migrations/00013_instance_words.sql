-- Instances are found by the words of their business id and searchable
-- variables: by whole words or their beginnings, anywhere in the list.

-- +goose Up
-- instance_words is what the index holds; queries call it with the same
-- arguments. Signs part words, so that INV-4711 is found by 4711. The names of
-- the variables are among the words: queries compare the values again.
-- +goose StatementBegin
CREATE FUNCTION instance_words(business_id text, search jsonb) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple'::regconfig, regexp_replace(coalesce(business_id, '') || ' ' || coalesce(search::text, ''), '[^[:alnum:]]+', ' ', 'g'));
-- +goose StatementEnd
DROP INDEX instances_by_search;
CREATE INDEX instances_by_words ON instances USING gin (instance_words(business_id, search))
    WHERE business_id IS NOT NULL OR search IS NOT NULL;

-- +goose Down
DROP INDEX instances_by_words;
DROP FUNCTION instance_words;
CREATE INDEX instances_by_search ON instances USING gin (search jsonb_path_ops) WHERE search IS NOT NULL;
