-- The double-entry ledger. The application's user may only SELECT and INSERT on these tables, but for ledger_head and
-- ledger_number, which advance, and ledger_account, which is data. Triggers (vendor folders) refuse more: see docs/adr on the append-only ledger.
CREATE TABLE ledger_journal (
    code              CHAR(2) PRIMARY KEY,
    is_off_balance    BOOLEAN NOT NULL
);
INSERT INTO ledger_journal VALUES ('AN', FALSE), ('BQ', FALSE), ('EN', FALSE), ('AI', FALSE), ('OD', FALSE), ('CV', FALSE), ('HB', TRUE);

CREATE TABLE ledger_account (
    fund_id    BIGINT NOT NULL REFERENCES fund (id),
    code       VARCHAR(12) NOT NULL,
    label      VARCHAR(200) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    PRIMARY KEY (fund_id, code)
);

-- One row a fund: locked first by every command that posts. Position and hash of the last entry of the chain.
CREATE TABLE ledger_head (
    fund_id  BIGINT PRIMARY KEY REFERENCES fund (id),
    position BIGINT NOT NULL,
    hash     CHAR(64) NOT NULL
);

CREATE TABLE ledger_number (
    fund_id     BIGINT NOT NULL REFERENCES fund (id),
    fiscal_year INT NOT NULL,
    journal     CHAR(2) NOT NULL REFERENCES ledger_journal (code),
    last_given  BIGINT NOT NULL,
    PRIMARY KEY (fund_id, fiscal_year, journal)
);

CREATE TABLE ledger_entry (
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    -- place in the fund's chain, from 1, without a gap
    position       BIGINT NOT NULL CHECK (position > 0),
    fiscal_year    INT NOT NULL,
    journal        CHAR(2) NOT NULL REFERENCES ledger_journal (code),
    -- place in its journal and year, from 1, without a gap; shown as 'BQ-1'
    number         BIGINT NOT NULL CHECK (number > 0),
    entry_on       DATE NOT NULL,
    piece_ref      VARCHAR(40) NOT NULL,
    piece_on       DATE NOT NULL,
    validated_on   DATE NOT NULL,
    label_code     VARCHAR(40) NOT NULL,
    -- position of the entry that this one reverses
    reverses       BIGINT,
    posted_by      VARCHAR(120) NOT NULL,
    posted_at      TIMESTAMP(6) NOT NULL,
    previous_hash  CHAR(64) NOT NULL,
    hash           CHAR(64) NOT NULL,
    PRIMARY KEY (fund_id, position),
    UNIQUE (fund_id, fiscal_year, journal, number),
    UNIQUE (fund_id, reverses),
    FOREIGN KEY (fund_id, reverses) REFERENCES ledger_entry (fund_id, position)
);
CREATE INDEX ledger_entry_by_day ON ledger_entry (fund_id, entry_on);

CREATE TABLE ledger_posting (
    fund_id       BIGINT NOT NULL,
    position      BIGINT NOT NULL,
    line_no       INT NOT NULL CHECK (line_no > 0),
    account       VARCHAR(12) NOT NULL,
    -- number of a contributor or a project
    auxiliary     VARCHAR(20),
    -- number of the commitment, award or agreement the line belongs to
    reference     VARCHAR(20),
    debit_cents   BIGINT NOT NULL,
    credit_cents  BIGINT NOT NULL,
    PRIMARY KEY (fund_id, position, line_no),
    FOREIGN KEY (fund_id, position) REFERENCES ledger_entry (fund_id, position),
    FOREIGN KEY (fund_id, account) REFERENCES ledger_account (fund_id, code),
    CHECK (debit_cents >= 0 AND credit_cents >= 0),
    CHECK ((debit_cents = 0 AND credit_cents > 0) OR (credit_cents = 0 AND debit_cents > 0))
);
CREATE INDEX ledger_posting_by_account ON ledger_posting (fund_id, account, position);
CREATE INDEX ledger_posting_by_reference ON ledger_posting (fund_id, reference);

-- The sub-ledger of shares: what an entry moved between an award and a commitment, by cost category.
CREATE TABLE ledger_share_movement (
    fund_id       BIGINT NOT NULL,
    position      BIGINT NOT NULL,
    line_no       INT NOT NULL CHECK (line_no > 0),
    award         VARCHAR(20) NOT NULL,
    commitment    VARCHAR(20) NOT NULL,
    cost_category VARCHAR(20) NOT NULL,
    -- RESERVED, RELEASED: the share itself; DRAWN, UNDRAWN, RETURNED: its use; LOST, REFUNDED
    kind          VARCHAR(10) NOT NULL CHECK (kind IN ('RESERVED', 'RELEASED', 'DRAWN', 'UNDRAWN', 'RETURNED', 'LOST', 'REFUNDED')),
    cents         BIGINT NOT NULL CHECK (cents > 0),
    PRIMARY KEY (fund_id, position, line_no),
    FOREIGN KEY (fund_id, position) REFERENCES ledger_entry (fund_id, position)
);
CREATE INDEX ledger_share_movement_by_award ON ledger_share_movement (fund_id, award);
CREATE INDEX ledger_share_movement_by_commitment ON ledger_share_movement (fund_id, commitment);

CREATE TABLE ledger_command (
    fund_id      BIGINT NOT NULL REFERENCES fund (id),
    command_key  CHAR(36) NOT NULL,
    command      VARCHAR(60) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    result       VARCHAR(400),
    done_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (fund_id, command_key)
);

CREATE TABLE ledger_lettering (
    fund_id   BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    line_no   INT NOT NULL,
    code      VARCHAR(20) NOT NULL,
    lettered_on DATE NOT NULL,
    -- the head of the chain then: a reading bounded by a position leaves later letterings out
    head_position BIGINT NOT NULL,
    PRIMARY KEY (fund_id, position, line_no),
    FOREIGN KEY (fund_id, position, line_no) REFERENCES ledger_posting (fund_id, position, line_no)
);

-- Workbooks that left: what they contained, so that a file that turns up later can be told to be the same.
CREATE SEQUENCE ledger_export_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE ledger_export (
    id            BIGINT PRIMARY KEY,
    fund_id       BIGINT NOT NULL REFERENCES fund (id),
    from_day      DATE NOT NULL,
    to_day        DATE NOT NULL,
    head_position BIGINT NOT NULL,
    chain_head    VARCHAR(64) NOT NULL,
    sha256        CHAR(64) NOT NULL,
    size_bytes    BIGINT NOT NULL,
    postings      BIGINT NOT NULL,
    debit_cents   BIGINT NOT NULL,
    credit_cents  BIGINT NOT NULL,
    is_agreed     BOOLEAN NOT NULL,
    exported_by   VARCHAR(120) NOT NULL,
    exported_at   TIMESTAMP(6) NOT NULL
);
CREATE INDEX ledger_export_by_fund ON ledger_export (fund_id, exported_at);
