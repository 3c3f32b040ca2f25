CREATE SEQUENCE impact_indicator_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE impact_measure_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE impact_event_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE impact_first_post_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE impact_verdict_seq START WITH 50 INCREMENT BY 50;

-- What a fund measures; editable data. Values everywhere are hundredths of the unit, whole numbers.
CREATE TABLE impact_indicator (
    id        BIGINT PRIMARY KEY,
    fund_id   BIGINT NOT NULL REFERENCES fund (id),
    code      VARCHAR(30) NOT NULL,
    label     VARCHAR(200) NOT NULL,
    unit      VARCHAR(40) NOT NULL,
    -- a stock (people employed) is read at its last measure, a flow (kilograms collected) is added up over the period
    is_flow   BOOLEAN NOT NULL,
    is_active BOOLEAN NOT NULL,
    version   BIGINT NOT NULL,
    UNIQUE (fund_id, code)
);

-- What a project set out to change: where it started and what it aims at.
CREATE TABLE impact_target (
    project_id          BIGINT NOT NULL REFERENCES project (id),
    indicator_id        BIGINT NOT NULL REFERENCES impact_indicator (id),
    baseline_hundredths BIGINT NOT NULL,
    target_hundredths   BIGINT NOT NULL,
    PRIMARY KEY (project_id, indicator_id)
);

CREATE TABLE impact_measure (
    id               BIGINT PRIMARY KEY,
    project_id       BIGINT NOT NULL REFERENCES project (id),
    indicator_id     BIGINT NOT NULL REFERENCES impact_indicator (id),
    measured_on      DATE NOT NULL,
    value_hundredths BIGINT NOT NULL,
    note             VARCHAR(400),
    recorded_by      VARCHAR(120) NOT NULL,
    recorded_at      TIMESTAMP(6) NOT NULL,
    -- a later record of the same day takes the place of the earlier one, which stays readable
    is_superseded    BOOLEAN NOT NULL,
    version          BIGINT NOT NULL
);
CREATE INDEX impact_measure_by_project ON impact_measure (project_id, indicator_id, measured_on);

CREATE TABLE impact_event (
    id           BIGINT PRIMARY KEY,
    project_id   BIGINT NOT NULL REFERENCES project (id),
    happened_on  DATE NOT NULL,
    title        VARCHAR(160) NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    -- the carriers agreed that contributors and the public read it
    is_published BOOLEAN NOT NULL,
    recorded_by  VARCHAR(120) NOT NULL,
    recorded_at  TIMESTAMP(6) NOT NULL,
    version      BIGINT NOT NULL
);
CREATE INDEX impact_event_by_project ON impact_event (project_id, happened_on);

-- The first job that the fund helped to make.
CREATE TABLE impact_first_post (
    id                       BIGINT PRIMARY KEY,
    project_id               BIGINT NOT NULL UNIQUE REFERENCES project (id),
    title                    VARCHAR(160) NOT NULL,
    contract                 VARCHAR(20) NOT NULL CHECK (contract IN ('PERMANENT', 'FIXED_TERM', 'APPRENTICE', 'SELF_EMPLOYED')),
    fte_hundredths           INT NOT NULL CHECK (fte_hundredths BETWEEN 1 AND 100),
    started_on               DATE NOT NULL,
    ended_on                 DATE,
    months_worked_hundredths BIGINT NOT NULL CHECK (months_worked_hundredths >= 0),
    version                  BIGINT NOT NULL,
    CHECK (ended_on IS NULL OR ended_on >= started_on)
);

-- What the experiment ended with. A new verdict never erases an earlier one.
CREATE TABLE impact_verdict (
    id          BIGINT PRIMARY KEY,
    project_id  BIGINT NOT NULL REFERENCES project (id),
    verdict     VARCHAR(10) NOT NULL CHECK (verdict IN ('CONTINUE', 'PIVOT', 'STOP')),
    given_on    DATE NOT NULL,
    reasons     VARCHAR(2000) NOT NULL,
    learning    VARCHAR(2000),
    recorded_by VARCHAR(120) NOT NULL,
    recorded_at TIMESTAMP(6) NOT NULL,
    version     BIGINT NOT NULL
);
CREATE INDEX impact_verdict_by_project ON impact_verdict (project_id, given_on);
