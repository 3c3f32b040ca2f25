-- The commitments that the statements of a run speak of: those that existed when it was asked for.
CREATE TABLE statement_commitment (
    run_id        BIGINT NOT NULL REFERENCES statement_run (id),
    commitment_id BIGINT NOT NULL REFERENCES commitment (id),
    PRIMARY KEY (run_id, commitment_id)
);

-- What each class bore of each award up to the end of the run's period: summed once a run, read by every document.
CREATE TABLE statement_award_figure (
    run_id            BIGINT NOT NULL REFERENCES statement_run (id),
    award             VARCHAR(20) NOT NULL,
    contributor_class VARCHAR(10) NOT NULL,
    cost_category     VARCHAR(20) NOT NULL,
    drawn_cents       BIGINT NOT NULL,
    returned_cents    BIGINT NOT NULL,
    lost_cents        BIGINT NOT NULL,
    PRIMARY KEY (run_id, award, contributor_class, cost_category)
);

-- Runs of before get theirs, so that a document that is still to be made finds what it needs.
INSERT INTO statement_commitment (run_id, commitment_id)
SELECT r.id, k.id FROM statement_run r JOIN commitment k ON k.fund_id = r.fund_id AND k.signed_on <= r.period_to;

INSERT INTO statement_award_figure (run_id, award, contributor_class, cost_category, drawn_cents, returned_cents, lost_cents)
SELECT r.id, m.award, c.contributor_class, m.cost_category,
    SUM(CASE m.kind WHEN 'DRAWN' THEN m.cents WHEN 'UNDRAWN' THEN -m.cents ELSE 0 END),
    SUM(CASE m.kind WHEN 'RETURNED' THEN m.cents ELSE 0 END),
    SUM(CASE m.kind WHEN 'LOST' THEN m.cents ELSE 0 END)
FROM statement_run r
JOIN ledger_share_movement m ON m.fund_id = r.fund_id AND m.position <= r.chain_position
JOIN ledger_entry e ON e.fund_id = m.fund_id AND e.position = m.position AND e.entry_on <= r.period_to
JOIN commitment k ON k.fund_id = m.fund_id AND k.number = m.commitment
JOIN contributor c ON c.id = k.contributor_id
GROUP BY r.id, m.award, c.contributor_class, m.cost_category;
