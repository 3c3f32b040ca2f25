CREATE SEQUENCE contributor_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE contributor (
    id                BIGINT PRIMARY KEY,
    fund_id           BIGINT NOT NULL REFERENCES fund (id),
    -- the ledger's auxiliary code, for example 'C-0007'
    number            VARCHAR(20) NOT NULL,
    contributor_class VARCHAR(10) NOT NULL CHECK (contributor_class IN ('PUBLIC', 'PATRON', 'CITIZEN')),
    name              VARCHAR(200) NOT NULL,
    siren             CHAR(9),
    email             VARCHAR(254),
    address           VARCHAR(300),
    language          CHAR(2) NOT NULL CHECK (language IN ('fr', 'en')),
    user_id           BIGINT REFERENCES access_user (id),
    version           BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);
CREATE INDEX contributor_by_user ON contributor (user_id);
