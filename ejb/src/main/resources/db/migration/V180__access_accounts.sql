-- Until when a password that somebody else has seen lets its user in, to choose their own; null once they have.
ALTER TABLE access_user ADD COLUMN one_time_until TIMESTAMP(6);
-- Whether this user founds funds before having a role in any: the first administrator of an installation.
ALTER TABLE access_user ADD COLUMN may_found_funds BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE access_user ADD COLUMN last_signed_in_at TIMESTAMP(6);

CREATE INDEX access_role_by_fund ON access_role (fund_id, role);
CREATE INDEX access_audit_by_user ON access_audit (user_name, at);
CREATE INDEX access_audit_by_time ON access_audit (fund_id, at);
