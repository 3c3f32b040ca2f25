CREATE SEQUENCE statement_run_seq START WITH 50 INCREMENT BY 50;

-- A run: one period, one frozen point of the ledger, one document for each contributor.
CREATE TABLE statement_run (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    number         VARCHAR(20) NOT NULL,
    period_from    DATE NOT NULL,
    period_to      DATE NOT NULL,
    -- 1, and one more each time a run of the same period was cancelled
    edition        INT NOT NULL,
    status         VARCHAR(10) NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'CANCELLED')),
    -- the point of the ledger that every figure is read at
    snapshot_at    TIMESTAMP(6) NOT NULL,
    chain_position BIGINT NOT NULL,
    chain_head     CHAR(64) NOT NULL,
    asked_by       VARCHAR(120) NOT NULL,
    finished_at    TIMESTAMP(6),
    version        BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    UNIQUE (fund_id, period_from, period_to, edition),
    CHECK (period_to >= period_from)
);

-- The stories, posts and measures of a project as they stood when the run was asked for: they may be edited later, the
-- ledger can't.
CREATE TABLE statement_project_sheet (
    run_id     BIGINT NOT NULL REFERENCES statement_run (id),
    project_id BIGINT NOT NULL REFERENCES project (id),
    content    BYTEA NOT NULL,
    PRIMARY KEY (run_id, project_id)
);

-- The key is the promise: exactly one document for each contributor of a run.
CREATE TABLE statement_document (
    run_id         BIGINT NOT NULL REFERENCES statement_run (id),
    contributor_id BIGINT NOT NULL REFERENCES contributor (id),
    status         VARCHAR(8) NOT NULL CHECK (status IN ('PENDING', 'DONE', 'FAILED')),
    check_code     CHAR(14) NOT NULL UNIQUE,
    content        BYTEA,
    size_bytes     BIGINT,
    sha256         CHAR(64),
    failure        VARCHAR(400),
    finished_at    TIMESTAMP(6),
    PRIMARY KEY (run_id, contributor_id),
    CHECK ((status = 'DONE') = (content IS NOT NULL)),
    CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX statement_document_by_contributor ON statement_document (contributor_id);
