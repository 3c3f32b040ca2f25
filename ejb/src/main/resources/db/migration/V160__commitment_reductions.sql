CREATE SEQUENCE commitment_reduction_seq START WITH 50 INCREMENT BY 50;

-- By how much a promise was reduced, on which day: what was promised on an earlier day can be told from it.
CREATE TABLE commitment_reduction (
    id            BIGINT PRIMARY KEY,
    commitment_id BIGINT NOT NULL REFERENCES commitment (id),
    reduced_on    DATE NOT NULL,
    less_cents    BIGINT NOT NULL CHECK (less_cents > 0),
    recorded_at   TIMESTAMP(6) NOT NULL
);
CREATE INDEX commitment_reduction_by_commitment ON commitment_reduction (commitment_id);

-- Reductions of before: one for each commitment, on the day that the trail knows.
INSERT INTO commitment_reduction (id, commitment_id, reduced_on, less_cents, recorded_at)
SELECT nextval('commitment_reduction_seq'), r.id, COALESCE(CAST(r.at AS DATE), r.signed_on), r.less,
    COALESCE(r.at, CAST(r.signed_on AS TIMESTAMP(6)))
FROM (SELECT k.id, k.signed_on, k.signed_cents - k.amount_cents AS less, MAX(a.at) AS at
    FROM commitment k LEFT JOIN access_audit a ON a.fund_id = k.fund_id AND a.subject = k.number
        AND a.act IN ('COMMITMENT_REDUCED', 'COMMITMENT_WITHDRAWN')
    WHERE k.signed_cents > k.amount_cents GROUP BY k.id, k.signed_on, k.signed_cents, k.amount_cents) r;
