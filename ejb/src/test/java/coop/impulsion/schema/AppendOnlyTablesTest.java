package coop.impulsion.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppendOnlyTablesTest {

    @Test
    void followsPatternsInWhateverCaseTheDatabaseAnswers() {
        AppendOnlyTables tables = AppendOnlyTables.of(Stream.of("# sealed", "", "ledger_*"));
        assertTrue(tables.contains("ledger_entry"));
        assertTrue(tables.contains("LEDGER_ENTRY"));
        assertFalse(tables.contains("commitment"));
        assertFalse(tables.contains("my_ledger_entry"));
    }

    @Test
    void theLastLineThatFitsDecides() {
        AppendOnlyTables tables = AppendOnlyTables.of(Stream.of("ledger_*", "!ledger_head"));
        assertFalse(tables.contains("ledger_head"));
        assertTrue(tables.contains("ledger_header"));
    }

    @Test
    void sealsEntriesPostingsAndTheTrailOfThisVersion() {
        AppendOnlyTables tables = AppendOnlyTables.ofThisVersion();
        Stream.of("ledger_entry", "ledger_posting", "ledger_share_movement", "ledger_command", "access_audit")
                .forEach(table -> assertTrue(tables.contains(table), table));
        Stream.of("ledger_head", "ledger_number", "access_user", "commitment")
                .forEach(table -> assertFalse(tables.contains(table), table));
    }
}
