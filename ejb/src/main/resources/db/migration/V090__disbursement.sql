-- Up to how much an approver may approve one payment order. No row: nothing.
CREATE TABLE disbursement_threshold (
    fund_id    BIGINT NOT NULL REFERENCES fund (id),
    user_id    BIGINT NOT NULL REFERENCES access_user (id),
    most_cents BIGINT NOT NULL CHECK (most_cents > 0),
    set_by     VARCHAR(120) NOT NULL,
    set_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (fund_id, user_id)
);

CREATE SEQUENCE disbursement_file_seq START WITH 50 INCREMENT BY 50;
-- A file that asks the bank to pay; frozen with its bytes once issued.
CREATE TABLE disbursement_file (
    id           BIGINT PRIMARY KEY,
    fund_id      BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'VIR-2026-0001': the message's own reference
    number       VARCHAR(20) NOT NULL,
    execution_on DATE NOT NULL,
    orders       INT NOT NULL CHECK (orders > 0),
    total_cents  BIGINT NOT NULL CHECK (total_cents > 0),
    document_id  BIGINT NOT NULL REFERENCES document (id),
    issued_by    VARCHAR(120) NOT NULL,
    issued_at    TIMESTAMP(6) NOT NULL,
    UNIQUE (fund_id, number)
);

CREATE SEQUENCE disbursement_order_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE disbursement_order (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'OP-2026-0001'
    number         VARCHAR(20) NOT NULL,
    award_id       BIGINT NOT NULL REFERENCES award (id),
    award_number   VARCHAR(20) NOT NULL,
    instalment_id  BIGINT NOT NULL REFERENCES award_instalment (id),
    -- the instalment while the order is alive, then nothing: an instalment has one living order
    living_instalment_id BIGINT UNIQUE,
    -- the bank's end-to-end reference
    reference      VARCHAR(35) NOT NULL,
    amount_cents   BIGINT NOT NULL CHECK (amount_cents > 0),
    payee_name     VARCHAR(140) NOT NULL,
    payee_iban     VARCHAR(34) NOT NULL,
    payee_bic      VARCHAR(11),
    remittance     VARCHAR(200) NOT NULL,
    status         VARCHAR(12) NOT NULL
        CHECK (status IN ('PREPARED', 'APPROVED', 'ISSUED', 'BOOKED', 'WITHDRAWN', 'REJECTED', 'BOUNCED')),
    prepared_by    VARCHAR(120) NOT NULL,
    prepared_at    TIMESTAMP(6) NOT NULL,
    approved_by    VARCHAR(120),
    approved_at    TIMESTAMP(6),
    file_id        BIGINT REFERENCES disbursement_file (id),
    booked_on      DATE,
    bank_reference VARCHAR(40),
    -- why it was withdrawn, rejected or bounced
    reason         VARCHAR(1000),
    version        BIGINT NOT NULL,
    UNIQUE (fund_id, number),
    CHECK (approved_by IS NULL OR approved_by <> prepared_by),
    CHECK (file_id IS NULL OR approved_by IS NOT NULL),
    CHECK (booked_on IS NULL OR file_id IS NOT NULL)
);
CREATE INDEX disbursement_order_by_instalment ON disbursement_order (instalment_id);
CREATE INDEX disbursement_order_by_file ON disbursement_order (file_id);
