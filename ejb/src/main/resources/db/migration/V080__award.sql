CREATE SEQUENCE award_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE award (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'O-2026-0001'
    number         VARCHAR(20) NOT NULL,
    project_id     BIGINT NOT NULL REFERENCES project (id),
    kind           VARCHAR(20) NOT NULL CHECK (kind IN ('GRANT', 'RECOVERABLE_ADVANCE')),
    agreement_version_id BIGINT NOT NULL REFERENCES fund_sharing_agreement (id),
    decided_on     DATE NOT NULL,
    -- number of the session that decided, if one did
    decision_ref   VARCHAR(40),
    decision_conditions VARCHAR(4000),
    signed_on      DATE,
    ended_on       DATE,
    end_reason     VARCHAR(1000),
    status         VARCHAR(20) NOT NULL CHECK (status IN ('DECIDED', 'IN_FORCE', 'ENDED', 'LAPSED')),
    payee_name     VARCHAR(140),
    payee_iban     VARCHAR(34),
    payee_bic      VARCHAR(11),
    changed_at     TIMESTAMP(6) NOT NULL,
    version        BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK ((signed_on IS NULL) = (status IN ('DECIDED', 'LAPSED'))),
    CHECK ((ended_on IS NULL) = (status IN ('DECIDED', 'IN_FORCE')))
);
CREATE INDEX award_by_project ON award (project_id);

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
    -- at the decision; never changes
    granted_cents  BIGINT NOT NULL CHECK (granted_cents > 0),
    -- less what was released since
    share_cents    BIGINT NOT NULL,
    -- drawn by orders not yet booked by the bank
    ordered_cents  BIGINT NOT NULL,
    drawn_cents    BIGINT NOT NULL,
    returned_cents BIGINT NOT NULL,
    PRIMARY KEY (award_id, commitment_id, cost_category),
    CHECK (share_cents >= 0 AND share_cents <= granted_cents),
    CHECK (ordered_cents >= 0 AND drawn_cents >= 0 AND returned_cents >= 0),
    CHECK (drawn_cents + ordered_cents <= share_cents),
    CHECK (returned_cents <= drawn_cents)
);
CREATE INDEX award_share_by_commitment ON award_share (commitment_id);

-- What each class bore at the decision, and why; frozen, so that the reason reads the same for ever. Exact amounts are
-- quotients of whole cents, 'numerator/denominator'.
CREATE TABLE award_class (
    award_id          BIGINT NOT NULL REFERENCES award (id),
    contributor_class VARCHAR(10) NOT NULL,
    quota_bp          INT NOT NULL,
    asked_exact       VARCHAR(400) NOT NULL,
    fair_exact        VARCHAR(400) NOT NULL,
    cents             BIGINT NOT NULL,
    got_odd_cent      BOOLEAN NOT NULL,
    amount_cents      BIGINT NOT NULL,
    room_cents        BIGINT NOT NULL,
    pledges           INT NOT NULL,
    full_pledges      INT NOT NULL,
    PRIMARY KEY (award_id, contributor_class)
);

-- What the engine saw of each commitment at the decision and what it answered; frozen.
CREATE TABLE award_pledge (
    award_id          BIGINT NOT NULL REFERENCES award (id),
    commitment_id     BIGINT NOT NULL REFERENCES commitment (id),
    contributor_class VARCHAR(10) NOT NULL,
    signed_on         DATE,
    amount_cents      BIGINT NOT NULL,
    available_cents   BIGINT NOT NULL,
    ceiling_cents     BIGINT,
    ceiling_bp        INT,
    room_cents        BIGINT NOT NULL,
    -- cost categories that its earmark lets it pay for, comma between
    cost_categories   VARCHAR(60) NOT NULL,
    class_level_exact VARCHAR(400) NOT NULL,
    level_exact       VARCHAR(400) NOT NULL,
    fair_exact        VARCHAR(400) NOT NULL,
    cents             BIGINT NOT NULL,
    got_odd_cent      BOOLEAN NOT NULL,
    stop              VARCHAR(20) NOT NULL,
    PRIMARY KEY (award_id, commitment_id)
);

-- The agreement (convention): its terms until it is signed, then what was signed.
CREATE TABLE award_agreement (
    award_id         BIGINT PRIMARY KEY REFERENCES award (id),
    fund_id          BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'CV-2026-0001'; given when its paper is first made
    number           VARCHAR(20),
    object           VARCHAR(4000),
    starts_on        DATE,
    ends_on          DATE,
    -- one sentence a line
    hypotheses       VARCHAR(4000),
    success_signs    VARCHAR(4000),
    acceptable_loss_cents BIGINT CHECK (acceptable_loss_cents >= 0),
    first_post       VARCHAR(400),
    obligations      VARCHAR(4000),
    fund_signatory   VARCHAR(200),
    beneficiary_signatory VARCHAR(200),
    beneficiary_address   VARCHAR(1000),
    document_id      BIGINT REFERENCES document (id),
    signed_document_id BIGINT REFERENCES document (id),
    version          BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
);

CREATE SEQUENCE award_instalment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE award_instalment (
    id             BIGINT PRIMARY KEY,
    award_id       BIGINT NOT NULL REFERENCES award (id),
    rank           INT NOT NULL CHECK (rank > 0),
    -- for example 'O-2026-0001-T1': the bank's end-to-end reference
    reference      VARCHAR(30) NOT NULL,
    -- one of both: a day, or so many days after the agreement's signature (which sets the day)
    due_on         DATE,
    due_days       INT CHECK (due_days BETWEEN 0 AND 3650),
    status         VARCHAR(20) NOT NULL CHECK (status IN ('PLANNED', 'PAYABLE', 'ORDERED', 'PAID', 'CANCELLED')),
    -- since when it is a debt of the fund (for a grant): its conditions met and the agreement signed
    firm_on        DATE,
    paid_on        DATE,
    cancelled_on   DATE,
    -- number of the payment order that holds or paid it
    order_number   VARCHAR(20),
    UNIQUE (award_id, rank),
    CHECK (due_on IS NOT NULL OR due_days IS NOT NULL)
);

CREATE TABLE award_instalment_line (
    instalment_id BIGINT NOT NULL REFERENCES award_instalment (id),
    cost_category VARCHAR(20) NOT NULL,
    amount_cents  BIGINT NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (instalment_id, cost_category)
);

CREATE SEQUENCE award_condition_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE award_condition (
    id            BIGINT PRIMARY KEY,
    instalment_id BIGINT NOT NULL REFERENCES award_instalment (id),
    rank          INT NOT NULL CHECK (rank > 0),
    wording       VARCHAR(400) NOT NULL,
    -- what shows it, in words
    evidence_wanted VARCHAR(400),
    status        VARCHAR(20) NOT NULL CHECK (status IN ('OPEN', 'EVIDENCE_GIVEN', 'MET')),
    -- why the last evidence did not do
    sent_back_reason VARCHAR(1000),
    verified_by   VARCHAR(120),
    verified_at   TIMESTAMP(6),
    verification_note VARCHAR(1000),
    UNIQUE (instalment_id, rank),
    CHECK ((status = 'MET') = (verified_by IS NOT NULL))
);

CREATE SEQUENCE award_evidence_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE award_evidence (
    id           BIGINT PRIMARY KEY,
    condition_id BIGINT NOT NULL REFERENCES award_condition (id),
    document_id  BIGINT NOT NULL REFERENCES document (id),
    note         VARCHAR(1000),
    given_by     VARCHAR(120) NOT NULL,
    given_at     TIMESTAMP(6) NOT NULL
);
CREATE INDEX award_evidence_by_condition ON award_evidence (condition_id);
CREATE INDEX award_evidence_by_document ON award_evidence (document_id);

CREATE SEQUENCE award_return_seq START WITH 50 INCREMENT BY 50;
-- Money that comes back: claimed as unspent and then received, or an advance repaid (received at once).
CREATE TABLE award_return (
    id           BIGINT PRIMARY KEY,
    fund_id      BIGINT NOT NULL REFERENCES fund (id),
    award_id     BIGINT NOT NULL REFERENCES award (id),
    -- for example 'RV-2026-0001'
    number       VARCHAR(20) NOT NULL,
    kind         VARCHAR(12) NOT NULL CHECK (kind IN ('UNSPENT', 'REPAYMENT')),
    status       VARCHAR(12) NOT NULL CHECK (status IN ('CLAIMED', 'RECEIVED', 'WITHDRAWN')),
    claimed_on   DATE,
    due_on       DATE,
    reason       VARCHAR(1000),
    -- place in the chain of the entry that claimed it
    claim_position BIGINT,
    received_on  DATE,
    bank_reference VARCHAR(40),
    version      BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);
CREATE INDEX award_return_by_award ON award_return (award_id);

CREATE TABLE award_return_line (
    return_id     BIGINT NOT NULL REFERENCES award_return (id),
    cost_category VARCHAR(20) NOT NULL,
    amount_cents  BIGINT NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (return_id, cost_category)
);

-- How an instalment, a return or a release fell upon commitments, and why; frozen.
CREATE SEQUENCE award_apportionment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE award_apportionment (
    id            BIGINT PRIMARY KEY,
    award_id      BIGINT NOT NULL REFERENCES award (id),
    -- DRAW of an order, RETURN of money, RELEASE of a cancelled part
    kind          VARCHAR(10) NOT NULL CHECK (kind IN ('DRAW', 'RETURN', 'RELEASE')),
    -- number of the order or the return, reference of the instalment
    piece_ref     VARCHAR(40) NOT NULL,
    cost_category VARCHAR(20) NOT NULL,
    made_on       DATE NOT NULL,
    -- the loss order's most protected class first, for returns of an ORDERED agreement
    class_order   VARCHAR(40),
    cents         BIGINT NOT NULL,
    held_cents    BIGINT NOT NULL
);
CREATE INDEX award_apportionment_by_piece ON award_apportionment (award_id, piece_ref);

CREATE TABLE award_apportionment_class (
    apportionment_id  BIGINT NOT NULL REFERENCES award_apportionment (id),
    contributor_class VARCHAR(10) NOT NULL,
    held_cents        BIGINT NOT NULL,
    fair_exact        VARCHAR(400) NOT NULL,
    cents             BIGINT NOT NULL,
    got_odd_cent      BOOLEAN NOT NULL,
    PRIMARY KEY (apportionment_id, contributor_class)
);

CREATE TABLE award_apportionment_part (
    apportionment_id  BIGINT NOT NULL REFERENCES award_apportionment (id),
    commitment_id     BIGINT NOT NULL REFERENCES commitment (id),
    contributor_class VARCHAR(10) NOT NULL,
    held_cents        BIGINT NOT NULL,
    cents             BIGINT NOT NULL,
    got_odd_cent      BOOLEAN NOT NULL,
    PRIMARY KEY (apportionment_id, commitment_id)
);
