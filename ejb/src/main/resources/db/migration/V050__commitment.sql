CREATE SEQUENCE commitment_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE commitment (
    id              BIGINT PRIMARY KEY,
    fund_id         BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'E-2026-0001'
    number          VARCHAR(20) NOT NULL,
    contributor_id  BIGINT NOT NULL REFERENCES contributor (id),
    nature          VARCHAR(20) NOT NULL CHECK (nature IN ('PUBLIC_GRANT', 'GIFT', 'WITH_RETURN', 'REPAYABLE')),
    signed_cents    BIGINT NOT NULL CHECK (signed_cents > 0),
    -- what was signed, less reductions; 0 once withdrawn
    amount_cents    BIGINT NOT NULL CHECK (amount_cents >= 0 AND amount_cents <= signed_cents),
    signed_on       DATE NOT NULL,
    valid_from      DATE NOT NULL,
    valid_until     DATE,
    ceiling_cents   BIGINT CHECK (ceiling_cents > 0),
    ceiling_bp      INT CHECK (ceiling_bp BETWEEN 1 AND 10000),
    is_in_default   BOOLEAN NOT NULL,
    -- Figures kept for locking and for the database's own last line; the sub-ledger is their source.
    held_cents      BIGINT NOT NULL,
    called_cents    BIGINT NOT NULL CHECK (called_cents >= 0),
    paid_in_cents   BIGINT NOT NULL CHECK (paid_in_cents >= 0),
    refunded_cents  BIGINT NOT NULL CHECK (refunded_cents >= 0),
    -- drawn by payment orders that the bank has not booked yet
    ordered_cents   BIGINT NOT NULL CHECK (ordered_cents >= 0),
    drawn_cents     BIGINT NOT NULL,
    returned_cents  BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CHECK (held_cents >= 0 AND held_cents <= amount_cents),
    CHECK (called_cents <= amount_cents AND paid_in_cents <= called_cents AND refunded_cents <= paid_in_cents),
    CHECK (drawn_cents + ordered_cents - returned_cents <= called_cents - refunded_cents),
    CHECK (ceiling_cents IS NULL OR ceiling_bp IS NULL),
    CHECK (returned_cents >= 0 AND returned_cents <= drawn_cents AND drawn_cents + ordered_cents - returned_cents <= held_cents)
);
CREATE INDEX commitment_by_contributor ON commitment (contributor_id);

-- What a commitment may pay for. Of one kind (communes and EPCI are one, the territory): any of them. Of several kinds:
-- one of each. No row of a kind: everything.
CREATE TABLE commitment_earmark (
    commitment_id BIGINT NOT NULL REFERENCES commitment (id),
    kind          VARCHAR(15) NOT NULL CHECK (kind IN ('COMMUNE', 'EPCI', 'SECTOR', 'COST_CATEGORY', 'PROJECT')),
    value         VARCHAR(40) NOT NULL,
    PRIMARY KEY (commitment_id, kind, value)
);

CREATE SEQUENCE commitment_in_kind_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE commitment_in_kind (
    id              BIGINT PRIMARY KEY,
    fund_id         BIGINT NOT NULL REFERENCES fund (id),
    number          VARCHAR(20) NOT NULL,
    contributor_id  BIGINT NOT NULL REFERENCES contributor (id),
    kind            VARCHAR(20) NOT NULL CHECK (kind IN ('SKILLS', 'EQUIPMENT_LOAN', 'GOODS', 'VOLUNTEERING')),
    description     VARCHAR(400) NOT NULL,
    hours_hundredths BIGINT CHECK (hours_hundredths > 0),
    rate_cents      BIGINT CHECK (rate_cents > 0),
    value_cents     BIGINT NOT NULL CHECK (value_cents > 0),
    basis           VARCHAR(400) NOT NULL,
    received_on     DATE NOT NULL,
    project_id      BIGINT REFERENCES project (id),
    entry_position  BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);

CREATE SEQUENCE commitment_call_seq START WITH 50 INCREMENT BY 50;
-- A call for funds, or for public money a notified instalment: both make a receivable with a due date.
CREATE TABLE commitment_call (
    id              BIGINT PRIMARY KEY,
    fund_id         BIGINT NOT NULL REFERENCES fund (id),
    number          VARCHAR(20) NOT NULL,
    commitment_id   BIGINT NOT NULL REFERENCES commitment (id),
    kind            VARCHAR(12) NOT NULL CHECK (kind IN ('CALL', 'NOTIFICATION')),
    amount_cents    BIGINT NOT NULL CHECK (amount_cents > 0),
    issued_on       DATE NOT NULL,
    due_on          DATE NOT NULL,
    received_cents  BIGINT NOT NULL,
    cancelled_cents BIGINT NOT NULL,
    cancelled_reason VARCHAR(400),
    -- the line of the ledger that made it a receivable, and the one that took back what was cancelled
    entry_position  BIGINT NOT NULL,
    entry_line      INT NOT NULL,
    cancel_position BIGINT,
    cancel_line     INT,
    version         BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK (due_on >= issued_on),
    CHECK (received_cents >= 0 AND cancelled_cents >= 0 AND received_cents + cancelled_cents <= amount_cents)
);
CREATE INDEX commitment_call_by_commitment ON commitment_call (commitment_id);

CREATE SEQUENCE commitment_receipt_seq START WITH 50 INCREMENT BY 50;
-- Money that came in. Whose it is may be found out later; what was too much is owed back.
CREATE TABLE commitment_receipt (
    id              BIGINT PRIMARY KEY,
    fund_id         BIGINT NOT NULL REFERENCES fund (id),
    number          VARCHAR(20) NOT NULL,
    received_on     DATE NOT NULL,
    amount_cents    BIGINT NOT NULL CHECK (amount_cents > 0),
    payer           VARCHAR(140) NOT NULL,
    bank_reference  VARCHAR(140),
    status          VARCHAR(12) NOT NULL CHECK (status IN ('UNKNOWN', 'CALLED', 'GIFT')),
    contributor_id  BIGINT REFERENCES contributor (id),
    call_id         BIGINT REFERENCES commitment_call (id),
    -- what of it paid the call; the rest of it was too much
    matched_cents   BIGINT NOT NULL CHECK (matched_cents >= 0 AND matched_cents <= amount_cents),
    entry_position  BIGINT NOT NULL,
    identified_on   DATE,
    identified_position BIGINT,
    -- the line that paid the call
    matched_position BIGINT,
    matched_line    INT,
    version         BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK ((status = 'CALLED') = (call_id IS NOT NULL)),
    CHECK ((status = 'UNKNOWN') = (contributor_id IS NULL))
);
CREATE INDEX commitment_receipt_by_call ON commitment_receipt (call_id);
