CREATE SEQUENCE scenario_seq START WITH 50 INCREMENT BY 50;

-- A what-if that somebody keeps for themselves: a copy, which nothing of the fund looks at.
CREATE TABLE scenario (
    id               BIGINT PRIMARY KEY,
    fund_id          BIGINT NOT NULL REFERENCES fund (id),
    user_id          BIGINT NOT NULL REFERENCES access_user (id),
    name             VARCHAR(120) NOT NULL,
    public_bp        INT NOT NULL CHECK (public_bp >= 0),
    patron_bp        INT NOT NULL CHECK (patron_bp >= 0),
    citizen_bp       INT NOT NULL CHECK (citizen_bp >= 0),
    on_shortage      VARCHAR(20) NOT NULL,
    -- the classes, most protected first, with commas between; empty when losses fall on all in proportion
    protected_first  VARCHAR(40) NOT NULL,
    changed_at       TIMESTAMP(6) NOT NULL,
    version          BIGINT NOT NULL,
    CHECK (public_bp + patron_bp + citizen_bp = 10000)
);
CREATE INDEX scenario_by_user ON scenario (fund_id, user_id);

CREATE TABLE scenario_item (
    scenario_id       BIGINT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    item_no           INT NOT NULL,
    -- in the order in which they are funded
    place             INT NOT NULL,
    name              VARCHAR(200) NOT NULL,
    first_post_cents  BIGINT NOT NULL CHECK (first_post_cents >= 0),
    equipment_cents   BIGINT NOT NULL CHECK (equipment_cents >= 0),
    engineering_cents BIGINT NOT NULL CHECK (engineering_cents >= 0),
    -- how likely it is that the project stops, and what part of the award then comes back
    stop_bp           INT NOT NULL CHECK (stop_bp BETWEEN 0 AND 10000),
    back_bp           INT NOT NULL CHECK (back_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (scenario_id, item_no)
);

CREATE TABLE scenario_commitment (
    scenario_id       BIGINT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    commitment_no     INT NOT NULL,
    number            VARCHAR(200) NOT NULL,
    name              VARCHAR(200) NOT NULL,
    contributor_class VARCHAR(20) NOT NULL,
    amount_cents      BIGINT NOT NULL CHECK (amount_cents > 0),
    available_cents   BIGINT NOT NULL CHECK (available_cents BETWEEN 0 AND amount_cents),
    ceiling_cents     BIGINT CHECK (ceiling_cents >= 0),
    ceiling_bp        INT CHECK (ceiling_bp BETWEEN 0 AND 10000),
    -- names with commas between
    cost_categories   VARCHAR(60) NOT NULL,
    -- numbers of the items that its earmarks forbid, with commas between
    excluded_items    VARCHAR(200) NOT NULL,
    signed_on         DATE,
    counts            BOOLEAN NOT NULL,
    PRIMARY KEY (scenario_id, commitment_no)
);
