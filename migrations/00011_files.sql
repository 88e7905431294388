-- Files that people attach to forms. A variable holds only the reference
-- {file, name, type, size, sha256}; whoever may see a variable with id and
-- checksum may read the file.

-- +goose Up
-- instance is what the file was given to; NULL while its form is not sent.
-- command is the id of the start that takes it along, noted before the start,
-- so that a file is never taken for forgotten when the server dies in between.
-- whole becomes true with the last chunk: until then nobody can read it.
CREATE TABLE files (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
    type       text        NOT NULL,
    size       bigint      NOT NULL DEFAULT 0,
    sha256     bytea       NOT NULL DEFAULT '',
    whole      boolean     NOT NULL DEFAULT false,
    process_id bigint      NOT NULL REFERENCES processes ON DELETE CASCADE,
    instance   bigint,
    command    text        NOT NULL DEFAULT '',
    created_by bigint      NOT NULL REFERENCES people,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX files_by_process ON files (process_id);
CREATE INDEX files_by_instance ON files (instance) WHERE instance IS NOT NULL;
CREATE INDEX files_unsent ON files (created_at) WHERE instance IS NULL;

-- Pieces of 256 kB, so that a large file is never held in memory whole.
CREATE TABLE file_chunks (
    file_id bigint  NOT NULL REFERENCES files ON DELETE CASCADE,
    number  integer NOT NULL,
    bytes   bytea   NOT NULL,
    PRIMARY KEY (file_id, number)
);
ALTER TABLE file_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- +goose Down
DROP TABLE file_chunks, files;
