CREATE SEQUENCE fund_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE fund (
    id                   BIGINT PRIMARY KEY,
    code                 VARCHAR(20) NOT NULL UNIQUE,
    name                 VARCHAR(200) NOT NULL,
    -- the territory it serves, in words
    territory            VARCHAR(200),
    -- one printed line a line
    address              VARCHAR(400),
    contact              VARCHAR(254),
    siren                CHAR(9) NOT NULL,
    account_holder       VARCHAR(140) NOT NULL,
    iban                 VARCHAR(34) NOT NULL,
    bic                  VARCHAR(11),
    prefinancing_cents   BIGINT NOT NULL CHECK (prefinancing_cents >= 0),
    is_demo              BOOLEAN NOT NULL,
    version              BIGINT NOT NULL
);
ALTER TABLE access_role ADD CONSTRAINT access_role_fund FOREIGN KEY (fund_id) REFERENCES fund (id);

-- A version of the rule, never changed once adopted: an award keeps the version of its decision date.
CREATE SEQUENCE fund_sharing_agreement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE fund_sharing_agreement (
    id            BIGINT PRIMARY KEY,
    fund_id       BIGINT NOT NULL REFERENCES fund (id),
    version_no    INT NOT NULL,
    in_force_from DATE NOT NULL,
    public_bp     INT NOT NULL CHECK (public_bp BETWEEN 0 AND 10000),
    patron_bp     INT NOT NULL CHECK (patron_bp BETWEEN 0 AND 10000),
    citizen_bp    INT NOT NULL CHECK (citizen_bp BETWEEN 0 AND 10000),
    on_shortage   VARCHAR(10) NOT NULL CHECK (on_shortage IN ('SPILL', 'HOLD')),
    loss_order    VARCHAR(12) NOT NULL CHECK (loss_order IN ('PARI_PASSU', 'ORDERED')),
    -- most protected class first, comma between; for ORDERED only
    protected_first VARCHAR(40),
    adopted_by    VARCHAR(120) NOT NULL,
    adopted_at    TIMESTAMP(6) NOT NULL,
    UNIQUE (fund_id, version_no),
    UNIQUE (fund_id, in_force_from),
    CHECK (public_bp + patron_bp + citizen_bp = 10000)
);

-- Last number given of a series, named by the prefix of its numbers ('E', 'A', …), in a year; year 0 for a series
-- that goes on for good.
CREATE TABLE fund_number_series (
    fund_id    BIGINT NOT NULL REFERENCES fund (id),
    series     VARCHAR(30) NOT NULL,
    year_no    INT NOT NULL,
    last_given INT NOT NULL,
    PRIMARY KEY (fund_id, series, year_no)
);
