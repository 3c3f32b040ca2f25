CREATE SEQUENCE project_seq START WITH 50 INCREMENT BY 50;

-- An accompanied project, whether or not this fund pays for it: what earmarks, applications, awards, indicators and
-- trajectories refer to. Its number is the ledger's auxiliary code of aid.
CREATE TABLE project (
    id            BIGINT PRIMARY KEY,
    fund_id       BIGINT NOT NULL REFERENCES fund (id),
    number        VARCHAR(20) NOT NULL,
    name          VARCHAR(200) NOT NULL,
    summary       VARCHAR(2000),
    organisation  VARCHAR(200) NOT NULL,
    siren         CHAR(9),
    commune_code  CHAR(5) NOT NULL REFERENCES territory_commune (insee_code),
    sector        VARCHAR(30) NOT NULL,
    origin_scheme VARCHAR(40),
    legal_form    VARCHAR(40),
    status        VARCHAR(20) NOT NULL CHECK (status IN ('EMERGING', 'TESTING', 'ESTABLISHED', 'STOPPED')),
    -- why it was established, stopped or taken up again
    status_reason VARCHAR(2000),
    carrier_id    BIGINT REFERENCES access_user (id),
    version       BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);
CREATE INDEX project_by_carrier ON project (carrier_id);

-- What actors of the territory are for a project; one row for each role.
CREATE TABLE project_actor (
    project_id BIGINT NOT NULL REFERENCES project (id),
    name       VARCHAR(200) NOT NULL,
    role       VARCHAR(30) NOT NULL CHECK (role IN ('CO_CARRIER', 'FUNDER', 'GUARANTOR', 'BUYER', 'FACILITATOR',
        'CO_CARRYING_COMMITTEE')),
    PRIMARY KEY (project_id, name, role)
);
