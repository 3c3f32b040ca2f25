-- Since its decision an award may be amended, and what one commitment carried may pass to others. A line may go down to
-- 0.00, and a commitment may carry what it was not granted at the decision: both tables are written anew for that.
CREATE TABLE award_line_changing (
    award_id      BIGINT NOT NULL REFERENCES award (id),
    cost_category VARCHAR(20) NOT NULL CHECK (cost_category IN ('FIRST_POST', 'EQUIPMENT', 'ENGINEERING')),
    -- as decided and amended since
    amount_cents  BIGINT NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (award_id, cost_category)
);
INSERT INTO award_line_changing SELECT award_id, cost_category, amount_cents FROM award_line;
DROP TABLE award_line;
ALTER TABLE award_line_changing RENAME TO award_line;

-- A commitment's share of an award by line: running figures, their source is ledger_share_movement.
CREATE TABLE award_share_changing (
    award_id       BIGINT NOT NULL REFERENCES award (id),
    commitment_id  BIGINT NOT NULL REFERENCES commitment (id),
    cost_category  VARCHAR(20) NOT NULL,
    -- at the decision; never changes
    granted_cents  BIGINT NOT NULL CHECK (granted_cents >= 0),
    -- taken on since: amendments, what a contributor in default no longer carries
    added_cents    BIGINT DEFAULT 0 NOT NULL CHECK (added_cents >= 0),
    -- both, less what was released
    share_cents    BIGINT NOT NULL,
    -- drawn by orders not yet booked by the bank
    ordered_cents  BIGINT NOT NULL,
    drawn_cents    BIGINT NOT NULL,
    returned_cents BIGINT NOT NULL,
    PRIMARY KEY (award_id, commitment_id, cost_category),
    CHECK (granted_cents + added_cents > 0),
    CHECK (share_cents >= 0 AND share_cents <= granted_cents + added_cents),
    CHECK (ordered_cents >= 0 AND drawn_cents >= 0 AND returned_cents >= 0),
    CHECK (drawn_cents + ordered_cents <= share_cents),
    CHECK (returned_cents <= drawn_cents)
);
INSERT INTO award_share_changing SELECT award_id, commitment_id, cost_category, granted_cents, 0, share_cents,
    ordered_cents, drawn_cents, returned_cents FROM award_share;
DROP TABLE award_share;
ALTER TABLE award_share_changing RENAME TO award_share;
CREATE INDEX award_share_by_commitment ON award_share (commitment_id);

-- What changed who carries an award after its decision; frozen.
CREATE SEQUENCE award_change_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE award_change (
    id            BIGINT PRIMARY KEY,
    fund_id       BIGINT NOT NULL REFERENCES fund (id),
    award_id      BIGINT NOT NULL REFERENCES award (id),
    -- for example 'AV-2026-0001', an amendment, or 'RP-2026-0001', a new sharing out
    number        VARCHAR(20) NOT NULL,
    -- DEFAULT: of what a commitment in default carried; GAP: of what nobody carried; AMENDMENT of the award
    kind          VARCHAR(10) NOT NULL CHECK (kind IN ('DEFAULT', 'GAP', 'AMENDMENT')),
    made_on       DATE NOT NULL,
    -- the one in default
    commitment_id BIGINT REFERENCES commitment (id),
    -- number of the session or name of who decided an amendment
    decision_ref  VARCHAR(40),
    reason        VARCHAR(1000),
    made_by       VARCHAR(120) NOT NULL,
    made_at       TIMESTAMP(6) NOT NULL,
    UNIQUE (fund_id, number),
    CHECK ((kind = 'DEFAULT') = (commitment_id IS NOT NULL))
);
CREATE INDEX award_change_by_award ON award_change (award_id);
CREATE INDEX award_change_by_commitment ON award_change (commitment_id);

-- By category: how the award itself changed, what was released of shares and reserved on shares.
CREATE TABLE award_change_line (
    change_id      BIGINT NOT NULL REFERENCES award_change (id),
    cost_category  VARCHAR(20) NOT NULL,
    awarded_cents  BIGINT NOT NULL,
    released_cents BIGINT NOT NULL CHECK (released_cents >= 0),
    reserved_cents BIGINT NOT NULL CHECK (reserved_cents >= 0),
    -- what nobody carries of the category after it
    gap_cents      BIGINT NOT NULL CHECK (gap_cents >= 0),
    PRIMARY KEY (change_id, cost_category)
);

CREATE TABLE award_change_share (
    change_id      BIGINT NOT NULL REFERENCES award_change (id),
    commitment_id  BIGINT NOT NULL REFERENCES commitment (id),
    cost_category  VARCHAR(20) NOT NULL,
    released_cents BIGINT NOT NULL CHECK (released_cents >= 0),
    reserved_cents BIGINT NOT NULL CHECK (reserved_cents >= 0),
    PRIMARY KEY (change_id, commitment_id, cost_category),
    CHECK (released_cents + reserved_cents > 0)
);
CREATE INDEX award_change_share_by_commitment ON award_change_share (commitment_id);

-- What the engine saw and answered for what was reserved; frozen.
CREATE TABLE award_change_pledge (
    change_id         BIGINT NOT NULL REFERENCES award_change (id),
    commitment_id     BIGINT NOT NULL REFERENCES commitment (id),
    contributor_class VARCHAR(10) NOT NULL,
    amount_cents      BIGINT NOT NULL,
    room_cents        BIGINT NOT NULL,
    level_exact       VARCHAR(400) NOT NULL,
    fair_exact        VARCHAR(400) NOT NULL,
    cents             BIGINT NOT NULL CHECK (cents >= 0),
    got_odd_cent      BOOLEAN NOT NULL,
    stop              VARCHAR(20) NOT NULL,
    PRIMARY KEY (change_id, commitment_id),
    CHECK (cents <= room_cents)
);

-- A contributor did not pay what was called: when that was decided, why, and when it was over. One at a time.
CREATE SEQUENCE commitment_default_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE commitment_default (
    id                   BIGINT PRIMARY KEY,
    commitment_id        BIGINT NOT NULL REFERENCES commitment (id),
    -- the commitment while it is in default, then nothing
    living_commitment_id BIGINT UNIQUE,
    declared_on          DATE NOT NULL,
    reason               VARCHAR(1000) NOT NULL,
    unpaid_cents         BIGINT NOT NULL CHECK (unpaid_cents > 0),
    lifted_on            DATE,
    lift_reason          VARCHAR(1000),
    CHECK ((living_commitment_id IS NULL) = (lifted_on IS NOT NULL)),
    CHECK (living_commitment_id IS NULL OR living_commitment_id = commitment_id),
    CHECK (lifted_on IS NULL OR lifted_on >= declared_on)
);
CREATE INDEX commitment_default_by_commitment ON commitment_default (commitment_id);
