-- What the owner's grants leave open, the ledger's triggers refuse: see docs/adr on the append-only ledger.
CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger takes no % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Rows come only for the entry after the head; once the head has passed it, an entry is sealed.
CREATE FUNCTION ledger_refuse_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM ledger_head WHERE fund_id = NEW.fund_id AND position = NEW.position - 1) THEN
        RAISE EXCEPTION 'the ledger takes no row of % for position % of fund %', TG_TABLE_NAME, NEW.position, NEW.fund_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION ledger_check_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.position <> 0 OR NEW.hash <> repeat('0', 64) THEN
            RAISE EXCEPTION 'the ledger of fund % begins at 0', NEW.fund_id USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.fund_id <> OLD.fund_id OR NEW.position <> OLD.position + 1
        OR NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.fund_id = NEW.fund_id AND e.position = NEW.position
            AND e.hash = NEW.hash AND e.previous_hash = OLD.hash)
        OR NOT EXISTS (SELECT 1 FROM ledger_posting p WHERE p.fund_id = NEW.fund_id AND p.position = NEW.position
            HAVING count(*) >= 2 AND sum(p.debit_cents) = sum(p.credit_cents))
    THEN
        RAISE EXCEPTION 'the ledger of fund % cannot go from % to %', OLD.fund_id, OLD.position, NEW.position
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ledger_entry_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_posting_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_posting FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_share_movement_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_share_movement FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_lettering_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_lettering FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_command_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_command FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_entry_sealed BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION ledger_refuse_sealed();
CREATE TRIGGER ledger_posting_sealed BEFORE INSERT ON ledger_posting FOR EACH ROW EXECUTE FUNCTION ledger_refuse_sealed();
CREATE TRIGGER ledger_share_movement_sealed BEFORE INSERT ON ledger_share_movement FOR EACH ROW EXECUTE FUNCTION ledger_refuse_sealed();
CREATE TRIGGER ledger_head_advances BEFORE INSERT OR UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION ledger_check_head();
CREATE TRIGGER ledger_head_kept BEFORE DELETE OR TRUNCATE ON ledger_head FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
