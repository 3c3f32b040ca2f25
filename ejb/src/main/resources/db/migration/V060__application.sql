-- The committee's grid: editable until adopted, then a new version follows. Rows without a fund are models to copy.
CREATE SEQUENCE application_grid_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE application_grid (
    id            BIGINT PRIMARY KEY,
    fund_id       BIGINT REFERENCES fund (id),
    version_no    INT NOT NULL,
    title         VARCHAR(200) NOT NULL,
    highest_score INT NOT NULL CHECK (highest_score BETWEEN 2 AND 10),
    adopted_by    VARCHAR(120),
    adopted_at    TIMESTAMP(6),
    version       BIGINT NOT NULL,
    UNIQUE (fund_id, version_no)
);

CREATE SEQUENCE application_criterion_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE application_criterion (
    id       BIGINT PRIMARY KEY,
    grid_id  BIGINT NOT NULL REFERENCES application_grid (id),
    place    INT NOT NULL CHECK (place >= 0),
    code     VARCHAR(30) NOT NULL,
    title    VARCHAR(120) NOT NULL,
    -- what the carrier is asked
    question VARCHAR(500) NOT NULL,
    help     VARCHAR(1000),
    -- what a score means, one line for each from 1 up
    guidance VARCHAR(4000) NOT NULL,
    weight   INT NOT NULL CHECK (weight BETWEEN 1 AND 10),
    version  BIGINT NOT NULL,
    UNIQUE (grid_id, code)
);

CREATE SEQUENCE application_campaign_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE application_campaign (
    id                    BIGINT PRIMARY KEY,
    fund_id               BIGINT NOT NULL REFERENCES fund (id),
    title                 VARCHAR(200) NOT NULL,
    summary               VARCHAR(2000),
    opens_at              TIMESTAMP(6) NOT NULL,
    closes_at             TIMESTAMP(6) NOT NULL,
    screening_expected_on DATE NOT NULL,
    decision_expected_on  DATE NOT NULL,
    grid_id               BIGINT NOT NULL REFERENCES application_grid (id),
    status                VARCHAR(10) NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    version               BIGINT NOT NULL,
    CHECK (closes_at > opens_at)
);

CREATE SEQUENCE application_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE application (
    id               BIGINT PRIMARY KEY,
    fund_id          BIGINT NOT NULL REFERENCES fund (id),
    campaign_id      BIGINT NOT NULL REFERENCES application_campaign (id),
    grid_id          BIGINT NOT NULL REFERENCES application_grid (id),
    -- for example 'CA-2026-0011'; given when it is handed in
    number           VARCHAR(20),
    project_id       BIGINT REFERENCES project (id),
    -- who carries it; null when the manager types for somebody who does not sign in
    carrier_id       BIGINT REFERENCES access_user (id),
    status           VARCHAR(20) NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'CORRECTION_ASKED', 'ADMISSIBLE',
        'INADMISSIBLE', 'GRANTED', 'DEFERRED', 'REFUSED', 'WITHDRAWN')),
    -- the sender's mark on the command that began it: a double click begins one application
    begin_key        CHAR(36) NOT NULL,
    created_by       VARCHAR(120) NOT NULL,
    created_at       TIMESTAMP(6) NOT NULL,
    submitted_at     TIMESTAMP(6),
    -- how often it was handed in
    revision_no      INT NOT NULL,
    requested_cents  BIGINT NOT NULL CHECK (requested_cents >= 0),
    screening_reason VARCHAR(4000),
    screened_by      VARCHAR(120),
    screened_at      TIMESTAMP(6),
    version          BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    UNIQUE (fund_id, begin_key)
);
CREATE INDEX application_by_carrier ON application (carrier_id);
CREATE INDEX application_by_campaign ON application (campaign_id);

-- What is written in the form now, as typed: a draft keeps what is not right yet.
CREATE TABLE application_answer (
    application_id BIGINT NOT NULL REFERENCES application (id),
    field          VARCHAR(80) NOT NULL,
    words          VARCHAR(8000) NOT NULL,
    saved_by       VARCHAR(120) NOT NULL,
    saved_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, field)
);

-- What was handed in, each time: frozen.
CREATE TABLE application_revision (
    application_id BIGINT NOT NULL REFERENCES application (id),
    revision_no    INT NOT NULL CHECK (revision_no > 0),
    submitted_by   VARCHAR(120) NOT NULL,
    submitted_at   TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, revision_no)
);
CREATE TABLE application_revision_answer (
    application_id BIGINT NOT NULL,
    revision_no    INT NOT NULL,
    field          VARCHAR(80) NOT NULL,
    words          VARCHAR(8000) NOT NULL,
    PRIMARY KEY (application_id, revision_no, field),
    FOREIGN KEY (application_id, revision_no) REFERENCES application_revision (application_id, revision_no)
);

-- What is asked of the fund by what was handed in last.
CREATE TABLE application_request (
    application_id BIGINT NOT NULL REFERENCES application (id),
    cost_category  VARCHAR(20) NOT NULL CHECK (cost_category IN ('FIRST_POST', 'EQUIPMENT', 'ENGINEERING')),
    cents          BIGINT NOT NULL CHECK (cents > 0),
    PRIMARY KEY (application_id, cost_category)
);

CREATE TABLE application_document (
    application_id BIGINT NOT NULL REFERENCES application (id),
    document_id    BIGINT NOT NULL REFERENCES document (id),
    label          VARCHAR(200) NOT NULL,
    added_by       VARCHAR(120) NOT NULL,
    added_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, document_id)
);

CREATE SEQUENCE application_correction_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE application_correction (
    id             BIGINT PRIMARY KEY,
    application_id BIGINT NOT NULL REFERENCES application (id),
    asked_by       VARCHAR(120) NOT NULL,
    asked_at       TIMESTAMP(6) NOT NULL,
    answer_by_on   DATE NOT NULL,
    answered_at    TIMESTAMP(6),
    version        BIGINT NOT NULL
);
CREATE INDEX application_correction_of ON application_correction (application_id);
CREATE TABLE application_correction_field (
    correction_id BIGINT NOT NULL REFERENCES application_correction (id),
    field         VARCHAR(80) NOT NULL,
    why           VARCHAR(12) NOT NULL CHECK (why IN ('INCORRECT', 'INCOMPLETE', 'OUTDATED')),
    note          VARCHAR(2000) NOT NULL,
    PRIMARY KEY (correction_id, field)
);

-- What is checked before a committee sees a file; rows without a fund are models to copy.
CREATE SEQUENCE application_check_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE application_check (
    id        BIGINT PRIMARY KEY,
    fund_id   BIGINT REFERENCES fund (id),
    place     INT NOT NULL CHECK (place >= 0),
    kind      VARCHAR(20) NOT NULL CHECK (kind IN ('TERRITORY', 'COST_CATEGORY', 'LEGAL_CAPACITY', 'STATE_AID', 'BY_HAND')),
    title     VARCHAR(200) NOT NULL,
    help      VARCHAR(1000),
    -- TERRITORY: communes and intercommunal bodies served, codes with a blank between; STATE_AID: ceiling in cents
    parameter VARCHAR(4000),
    is_active BOOLEAN NOT NULL,
    version   BIGINT NOT NULL
);
CREATE TABLE application_check_answer (
    application_id BIGINT NOT NULL REFERENCES application (id),
    check_id       BIGINT NOT NULL REFERENCES application_check (id),
    answer         VARCHAR(10) NOT NULL CHECK (answer IN ('YES', 'NO', 'NOT_NEEDED')),
    note           VARCHAR(2000),
    answered_by    VARCHAR(120) NOT NULL,
    answered_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, check_id)
);

-- What was decided and told to the carrier; written when the committee's decisions are released.
CREATE TABLE application_outcome (
    application_id BIGINT NOT NULL REFERENCES application (id),
    session_number VARCHAR(20) NOT NULL,
    outcome        VARCHAR(10) NOT NULL CHECK (outcome IN ('GRANTED', 'DEFERRED', 'REFUSED')),
    letter         VARCHAR(8000) NOT NULL,
    released_by    VARCHAR(120) NOT NULL,
    released_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, session_number)
);
