-- What the owner's grants leave open, the ledger's triggers refuse: see docs/adr on the append-only ledger. TRUNCATE
-- passes triggers on H2; the application's user has no right to it.
CREATE TRIGGER ledger_entry_unchanged BEFORE UPDATE, DELETE ON ledger_entry FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_posting_unchanged BEFORE UPDATE, DELETE ON ledger_posting FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_share_movement_unchanged BEFORE UPDATE, DELETE ON ledger_share_movement FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_lettering_unchanged BEFORE UPDATE, DELETE ON ledger_lettering FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_command_unchanged BEFORE UPDATE, DELETE ON ledger_command FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_entry_sealed BEFORE INSERT ON ledger_entry FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_posting_sealed BEFORE INSERT ON ledger_posting FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_share_movement_sealed BEFORE INSERT ON ledger_share_movement FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
CREATE TRIGGER ledger_head_advances BEFORE INSERT, UPDATE, DELETE ON ledger_head FOR EACH ROW CALL 'coop.impulsion.ledger.store.H2LedgerDefence';
