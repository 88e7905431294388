-- Questions are told like tasks: one notice per question and person who holds
-- manage on its process, for the bell and, where they want it, as mail.

-- +goose Up
CREATE TABLE question_notices (
    question    bigint      NOT NULL REFERENCES questions ON DELETE CASCADE,
    person_id   bigint      NOT NULL REFERENCES people ON DELETE CASCADE,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    mail        boolean     NOT NULL DEFAULT false,
    tries       integer     NOT NULL DEFAULT 0,
    taken_until timestamptz NOT NULL DEFAULT '-infinity',
    sent_at     timestamptz,
    PRIMARY KEY (question, person_id)
);
CREATE INDEX question_notices_by_person ON question_notices (person_id, at);
CREATE INDEX question_notices_to_send ON question_notices (taken_until) WHERE mail AND sent_at IS NULL AND tries < 5;

-- +goose Down
DROP TABLE question_notices;
