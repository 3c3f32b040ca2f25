CREATE SEQUENCE committee_member_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE committee_member (
    id         BIGINT PRIMARY KEY,
    fund_id    BIGINT NOT NULL REFERENCES fund (id),
    user_id    BIGINT NOT NULL REFERENCES access_user (id),
    -- whom they speak for; null for themselves
    capacity   VARCHAR(200),
    seat       VARCHAR(10) NOT NULL CHECK (seat IN ('MEMBER', 'CHAIR')),
    since_on   DATE NOT NULL,
    left_on    DATE,
    version    BIGINT NOT NULL,
    UNIQUE (fund_id, user_id),
    CHECK (left_on IS NULL OR left_on >= since_on)
);

-- How a fund's committee decides; a session keeps the rules of the moment it was opened.
CREATE TABLE committee_rules (
    fund_id             BIGINT PRIMARY KEY REFERENCES fund (id),
    majority            VARCHAR(12) NOT NULL CHECK (majority IN ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
    -- share of the seats that must be present or represented, in hundredths of a percent, rounded up to whole seats
    quorum_bp           INT NOT NULL CHECK (quorum_bp BETWEEN 1 AND 10000),
    proxies_per_holder  INT NOT NULL CHECK (proxies_per_holder BETWEEN 0 AND 5),
    has_casting_vote    BOOLEAN NOT NULL,
    version             BIGINT NOT NULL
);

-- Made before a file opens. A conflict, once declared, stays; none may become one.
CREATE TABLE committee_declaration (
    application_id BIGINT NOT NULL REFERENCES application (id),
    member_id      BIGINT NOT NULL REFERENCES committee_member (id),
    conflict       VARCHAR(12) NOT NULL CHECK (conflict IN ('NONE', 'EMPLOYER', 'PROFESSIONAL', 'PERSONAL', 'FAMILY',
        'FINANCIAL')),
    note           VARCHAR(2000),
    declared_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (application_id, member_id)
);

CREATE SEQUENCE committee_review_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE committee_review (
    id             BIGINT PRIMARY KEY,
    fund_id        BIGINT NOT NULL REFERENCES fund (id),
    application_id BIGINT NOT NULL REFERENCES application (id),
    member_id      BIGINT NOT NULL REFERENCES committee_member (id),
    assigned_by    VARCHAR(120) NOT NULL,
    assigned_at    TIMESTAMP(6) NOT NULL,
    due_on         DATE NOT NULL,
    submitted_at   TIMESTAMP(6),
    version        BIGINT NOT NULL,
    UNIQUE (application_id, member_id)
);
CREATE INDEX committee_review_by_member ON committee_review (member_id);
CREATE TABLE committee_score (
    review_id BIGINT NOT NULL REFERENCES committee_review (id),
    criterion VARCHAR(30) NOT NULL,
    score     INT CHECK (score BETWEEN 1 AND 10),
    reason    VARCHAR(2000) NOT NULL,
    saved_at  TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (review_id, criterion)
);

CREATE SEQUENCE committee_session_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE committee_session (
    id                 BIGINT PRIMARY KEY,
    fund_id            BIGINT NOT NULL REFERENCES fund (id),
    -- for example 'S-2026-0002'
    number             VARCHAR(20) NOT NULL,
    starts_at          TIMESTAMP(6) NOT NULL,
    place              VARCHAR(200),
    link               VARCHAR(400),
    status             VARCHAR(10) NOT NULL CHECK (status IN ('PLANNED', 'CALLED', 'OPEN', 'CLOSED', 'SIGNED')),
    majority           VARCHAR(12) NOT NULL,
    quorum_bp          INT NOT NULL,
    proxies_per_holder INT NOT NULL,
    has_casting_vote   BOOLEAN NOT NULL,
    called_at          TIMESTAMP(6),
    opened_at          TIMESTAMP(6),
    closed_at          TIMESTAMP(6),
    -- voices wanted and there when it was opened
    quorum_required    INT,
    quorum_present     INT,
    secretary          VARCHAR(200),
    remarks            VARCHAR(8000),
    signed_by          VARCHAR(120),
    signed_at          TIMESTAMP(6),
    content_hash       CHAR(64),
    check_code         VARCHAR(20),
    minutes_id         BIGINT REFERENCES document (id),
    released_at        TIMESTAMP(6),
    changed_by         VARCHAR(120) NOT NULL,
    changed_at         TIMESTAMP(6) NOT NULL,
    last_change        VARCHAR(40) NOT NULL,
    version            BIGINT NOT NULL,
    UNIQUE (fund_id, number)
);

-- Who takes part; everybody in the committee when the session was called, and how.
CREATE SEQUENCE committee_seat_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE committee_seat (
    id         BIGINT PRIMARY KEY,
    session_id BIGINT NOT NULL REFERENCES committee_session (id),
    member_id  BIGINT NOT NULL REFERENCES committee_member (id),
    place      INT NOT NULL,
    is_chair   BOOLEAN NOT NULL,
    presence   VARCHAR(12) NOT NULL CHECK (presence IN ('EXPECTED', 'PRESENT', 'REMOTE', 'REPRESENTED', 'EXCUSED', 'ABSENT')),
    -- who votes for them
    holder_id  BIGINT REFERENCES committee_member (id),
    version    BIGINT NOT NULL,
    UNIQUE (session_id, member_id),
    CHECK ((presence = 'REPRESENTED' AND holder_id IS NOT NULL) OR (presence <> 'REPRESENTED' AND holder_id IS NULL))
);

CREATE SEQUENCE committee_item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE committee_item (
    id               BIGINT PRIMARY KEY,
    fund_id          BIGINT NOT NULL REFERENCES fund (id),
    session_id       BIGINT NOT NULL REFERENCES committee_session (id),
    application_id   BIGINT NOT NULL REFERENCES application (id),
    place            INT NOT NULL CHECK (place > 0),
    status           VARCHAR(12) NOT NULL CHECK (status IN ('PENDING', 'VOTING', 'VOTED', 'DECIDED')),
    award_kind       VARCHAR(20) NOT NULL CHECK (award_kind IN ('GRANT', 'RECOVERABLE_ADVANCE')),
    first_post_cents  BIGINT NOT NULL CHECK (first_post_cents >= 0),
    equipment_cents   BIGINT NOT NULL CHECK (equipment_cents >= 0),
    engineering_cents BIGINT NOT NULL CHECK (engineering_cents >= 0),
    conditions       VARCHAR(4000),
    is_secret        BOOLEAN NOT NULL,
    quorum_required  INT,
    quorum_present   INT,
    in_favour        INT,
    against          INT,
    abstained        INT,
    is_by_casting_vote BOOLEAN,
    verdict          VARCHAR(10) CHECK (verdict IN ('ADOPTED', 'REJECTED', 'NO_QUORUM')),
    outcome          VARCHAR(24) CHECK (outcome IN ('GRANT', 'GRANT_WITH_CONDITIONS', 'DEFER', 'REFUSE')),
    reasons          VARCHAR(4000),
    award_number     VARCHAR(20),
    -- what each class bears, as the award's decision shared it; null unless granted
    public_cents     BIGINT,
    patron_cents     BIGINT,
    citizen_cents    BIGINT,
    decided_by       VARCHAR(120),
    decided_at       TIMESTAMP(6),
    -- the sender's mark on the decision: a double click decides once
    decide_key       CHAR(36),
    letter           VARCHAR(8000),
    changed_by       VARCHAR(120) NOT NULL,
    changed_at       TIMESTAMP(6) NOT NULL,
    last_change      VARCHAR(40) NOT NULL,
    version          BIGINT NOT NULL,
    UNIQUE (session_id, application_id)
);
CREATE INDEX committee_item_by_application ON committee_item (application_id);

CREATE TABLE committee_ballot (
    item_id   BIGINT NOT NULL REFERENCES committee_item (id),
    -- whose voice it is; cast by its member or by the holder of their proxy
    member_id BIGINT NOT NULL REFERENCES committee_member (id),
    choice    VARCHAR(10) NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    cast_by   VARCHAR(120) NOT NULL,
    cast_at   TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (item_id, member_id)
);

-- Who was recused from an item when it was voted or decided: what the minutes say, whatever is declared later.
CREATE TABLE committee_recusal (
    item_id   BIGINT NOT NULL REFERENCES committee_item (id),
    member_id BIGINT NOT NULL REFERENCES committee_member (id),
    conflict  VARCHAR(12) NOT NULL,
    PRIMARY KEY (item_id, member_id)
);
