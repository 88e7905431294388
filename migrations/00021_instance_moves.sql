-- Instances that go on in another version of their process: which version an
-- instance ran before the step that took it over. Its older history is read
-- with that version's document.

-- +goose Up
CREATE TABLE instance_moves (
    instance bigint  NOT NULL,
    step     integer NOT NULL,
    version  integer NOT NULL,
    pool     text    NOT NULL DEFAULT '',
    PRIMARY KEY (instance, step)
);

-- +goose Down
DROP TABLE instance_moves;
