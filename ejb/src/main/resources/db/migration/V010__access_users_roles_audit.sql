CREATE SEQUENCE access_user_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE access_audit_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE access_user (
    id            BIGINT PRIMARY KEY,
    user_name     VARCHAR(120) NOT NULL UNIQUE,
    display_name  VARCHAR(200) NOT NULL,
    email         VARCHAR(254),
    password_hash VARCHAR(400) NOT NULL,
    is_demo       BOOLEAN NOT NULL,
    is_active     BOOLEAN NOT NULL,
    version       BIGINT NOT NULL
);

-- fund_id refers to fund(id), which is made by the next migration.
CREATE TABLE access_role (
    user_id BIGINT NOT NULL REFERENCES access_user (id),
    fund_id BIGINT NOT NULL,
    role    VARCHAR(30) NOT NULL CHECK (role IN ('CARRIER', 'MANAGER', 'MEMBER', 'CHAIR', 'ACCOUNTANT',
        'PAYMENT_APPROVER', 'CONTRIBUTOR', 'AUDITOR', 'ADMINISTRATOR')),
    PRIMARY KEY (user_id, fund_id, role)
);

CREATE TABLE access_audit (
    id         BIGINT PRIMARY KEY,
    fund_id    BIGINT,
    at         TIMESTAMP(6) NOT NULL,
    user_name  VARCHAR(120),
    act        VARCHAR(80) NOT NULL,
    subject    VARCHAR(200),
    detail     VARCHAR(2000),
    is_refusal BOOLEAN NOT NULL
);
CREATE INDEX access_audit_by_subject ON access_audit (fund_id, subject, at);
