CREATE SEQUENCE award_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE award (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'O-2026-001'
    number         VARCHAR(20) NOT NULL,
    project_id     BIGINT NOT NULL REFERENCES project (id),
    kind           VARCHAR(20) NOT NULL CHECK (kind IN ('GRANT', 'RECOVERABLE_ADVANCE')),
    agreement_version_id BIGINT NOT NULL REFERENCES fund_sharing_agreement (id),
    decided_on     DATE NOT NULL,
    signed_on      DATE,
    ended_on       DATE,
    status         VARCHAR(20) NOT NULL CHECK (status IN ('DECIDED', 'IN_FORCE', 'ENDED', 'LAPSED')),
    payee_name     VARCHAR(140),
    payee_iban     VARCHAR(34),
    payee_bic      VARCHAR(11),
    version        BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);

CREATE TABLE award_line (
    award_id      BIGINT NOT NULL REFERENCES award (id),
    cost_category VARCHAR(20) NOT NULL CHECK (cost_category IN ('FIRST_POST', 'EQUIPMENT', 'ENGINEERING')),
    amount_cents  BIGINT NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (award_id, cost_category)
);

-- A commitment's share of an award by line: running figures, their source is ledger_share_movement.
CREATE TABLE award_share (
    award_id       BIGINT NOT NULL REFERENCES award (id),
    commitment_id  BIGINT NOT NULL REFERENCES commitment (id),
    cost_category  VARCHAR(20) NOT NULL,
    share_cents    BIGINT NOT NULL,
    -- drawn by orders not yet booked by the bank
    ordered_cents  BIGINT NOT NULL,
    drawn_cents    BIGINT NOT NULL,
    returned_cents BIGINT NOT NULL,
    PRIMARY KEY (award_id, commitment_id, cost_category),
    CHECK (share_cents >= 0 AND ordered_cents >= 0 AND returned_cents >= 0),
    CHECK (drawn_cents + ordered_cents <= share_cents),
    CHECK (returned_cents <= drawn_cents)
);
CREATE INDEX award_share_by_commitment ON award_share (commitment_id);
