-- What a block's last test brought back is kept with the draft, for whoever may
-- edit it, so that trying the draft can be answered with it in any browser. One
-- answer per block; the next test replaces it.

-- +goose Up
CREATE TABLE trial_answers (
    process_id  bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    block       text        NOT NULL,
    answer      jsonb       NOT NULL,
    answered_by bigint      REFERENCES people ON DELETE SET NULL,
    answered_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (process_id, block)
);
CREATE INDEX trial_answers_by_person ON trial_answers (answered_by);

-- +goose Down
DROP TABLE trial_answers;
