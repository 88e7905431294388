-- Newcomers: what people have tried of the checklist on their home page.
-- +goose Up

-- Most of the list is read off what somebody has really done; here is what
-- leaves no lasting trace of its own, and that they want no list.
CREATE TABLE newcomers (
    person_id bigint      NOT NULL REFERENCES people ON DELETE CASCADE,
    what      text        NOT NULL CHECK (what IN ('watched', 'repaired', 'changed', 'dismissed')),
    at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, what)
);

-- +goose Down
DROP TABLE newcomers;
