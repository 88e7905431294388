-- People, groups, sessions, tokens, audit and the installation's own settings.
-- A subject is whatever a right or a task can be given to: a person or a group.

-- +goose Up
CREATE TABLE subjects (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text   NOT NULL CHECK (kind IN ('person', 'group')),
    UNIQUE (id, kind)
);

-- E-mail addresses are stored in lower case, so that unique means unique.
-- folded is the name (and address) without case and accents, for order and
-- search; the program fills it, since what lower() does depends on the locale.
CREATE TABLE people (
    id         bigint      PRIMARY KEY,
    kind       text        NOT NULL GENERATED ALWAYS AS ('person') STORED,
    email      text        NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded     text        NOT NULL,
    author     boolean     NOT NULL DEFAULT false,
    approver   boolean     NOT NULL DEFAULT false,
    admin      boolean     NOT NULL DEFAULT false,
    active     boolean     NOT NULL DEFAULT true,
    locale     text        NOT NULL DEFAULT '',
    zone       text        NOT NULL DEFAULT '',
    theme      text        NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at    timestamptz,
    FOREIGN KEY (id, kind) REFERENCES subjects (id, kind)
);
CREATE INDEX people_by_name ON people (folded, id);

-- Apart from people, so that no list of people ever reads a hash.
CREATE TABLE passwords (
    person_id  bigint      PRIMARY KEY REFERENCES people,
    hash       text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE groups (
    id          bigint      PRIMARY KEY,
    kind        text        NOT NULL GENERATED ALWAYS AS ('group') STORED,
    slug        text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded      text        NOT NULL,
    description text        NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
    created_at  timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (id, kind) REFERENCES subjects (id, kind)
);
CREATE INDEX groups_by_name ON groups (folded, id);

CREATE TABLE group_members (
    group_id  bigint      NOT NULL REFERENCES groups ON DELETE CASCADE,
    person_id bigint      NOT NULL REFERENCES people,
    added_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (group_id, person_id)
);
CREATE INDEX group_members_by_person ON group_members (person_id, group_id);

-- The session store's own table (alexedwards/scs); tokens arrive hashed.
CREATE TABLE sessions (
    token  text        PRIMARY KEY,
    data   bytea       NOT NULL,
    expiry timestamptz NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expiry);

-- A session carries the id of a sign-in and is worth nothing without that row:
-- deleting it signs the browser out, whatever the session store still holds.
CREATE TABLE sign_ins (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id  bigint      NOT NULL REFERENCES people,
    address    text        NOT NULL DEFAULT '',
    agent      text        NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at    timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX sign_ins_by_person ON sign_ins (person_id);
CREATE INDEX sign_ins_by_expiry ON sign_ins (expires_at);

-- One-time links; only a hash of the link's secret is kept.
CREATE TABLE one_time_links (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    purpose    text        NOT NULL CHECK (purpose IN ('install', 'password')),
    hash       bytea       NOT NULL UNIQUE,
    person_id  bigint      REFERENCES people,
    made_by    bigint      REFERENCES people,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CHECK ((purpose = 'install') = (person_id IS NULL))
);
CREATE INDEX one_time_links_by_person ON one_time_links (person_id) WHERE used_at IS NULL;

CREATE TABLE api_tokens (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id  bigint      NOT NULL REFERENCES people,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    hash       bytea       NOT NULL UNIQUE,
    hint       text        NOT NULL,
    scopes     text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    used_at    timestamptz,
    revoked_at timestamptz
);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id, id);

-- Failed sign-ins. The key is a hash: people type passwords into the wrong field.
CREATE TABLE login_throttle (
    key           bytea       PRIMARY KEY,
    failures      integer     NOT NULL DEFAULT 0,
    last_at       timestamptz NOT NULL DEFAULT now(),
    blocked_until timestamptz
);
CREATE INDEX login_throttle_by_time ON login_throttle (last_at);

-- What people did. Rows enter in the transaction of the deed, unchained; a
-- chainer numbers them afterwards and links each to the one before by hash.
CREATE TABLE audit (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id    bigint      REFERENCES people,
    actor_name  text        NOT NULL,
    action      text        NOT NULL,
    target_kind text        NOT NULL DEFAULT '',
    target_id   text        NOT NULL DEFAULT '',
    target_name text        NOT NULL DEFAULT '',
    detail      jsonb       NOT NULL DEFAULT '{}',
    address     text        NOT NULL DEFAULT '',
    link        bigint      UNIQUE,
    hash        bytea,
    CHECK ((link IS NULL) = (hash IS NULL))
);
CREATE INDEX audit_unchained ON audit (id) WHERE link IS NULL;
CREATE INDEX audit_by_target ON audit (target_kind, target_id, id);
CREATE INDEX audit_by_actor ON audit (actor_id, id);

-- +goose StatementBegin
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.link IS NULL AND NEW.link IS NOT NULL
       AND (to_jsonb(NEW) - 'link' - 'hash') = (to_jsonb(OLD) - 'link' - 'hash') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'audit rows are never changed or deleted';
END $$;
-- +goose StatementEnd
CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_is_kept();

-- One row: the installation.
CREATE TABLE settings (
    id              smallint    PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    name            text        NOT NULL DEFAULT 'Segue' CHECK (length(name) BETWEEN 1 AND 100),
    zone            text        NOT NULL DEFAULT 'UTC',
    key_fingerprint text        NOT NULL DEFAULT '',
    set_up_at       timestamptz
);
INSERT INTO settings DEFAULT VALUES;

-- +goose Down
DROP TABLE settings, audit, login_throttle, api_tokens, one_time_links, sign_ins, sessions,
    group_members, groups, passwords, people, subjects;
DROP FUNCTION audit_is_kept;
