CREATE SEQUENCE commitment_restitution_seq START WITH 50 INCREMENT BY 50;

-- Money that goes back to a contributor once the commitment has ended: decided, then paid, or the decision is cancelled.
CREATE TABLE commitment_restitution (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'RT-2026-0001'
    number         VARCHAR(20) NOT NULL,
    commitment_id  BIGINT NOT NULL REFERENCES commitment (id),
    amount_cents   BIGINT NOT NULL CHECK (amount_cents > 0),
    status         VARCHAR(12) NOT NULL CHECK (status IN ('DECIDED', 'PAID', 'CANCELLED')),
    decided_on     DATE NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    -- places in the chain of the entries that made it a debt and paid it
    entry_position BIGINT NOT NULL,
    paid_on        DATE,
    bank_reference VARCHAR(140),
    paid_position  BIGINT,
    cancel_reason  VARCHAR(1000),
    UNIQUE (fund_id, number),
    CHECK ((status = 'PAID') = (paid_on IS NOT NULL)),
    CHECK ((paid_on IS NULL) = (paid_position IS NULL)),
    CHECK (paid_on IS NULL OR paid_on >= decided_on)
);
CREATE INDEX commitment_restitution_by_commitment ON commitment_restitution (commitment_id);
