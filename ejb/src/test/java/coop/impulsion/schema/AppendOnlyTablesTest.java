package coop.impulsion.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.schema.AppendOnlyTables.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppendOnlyTablesTest {

    @Test
    void followsPatternsInWhateverCaseTheDatabaseAnswers() {
        AppendOnlyTables tables = AppendOnlyTables.of(Stream.of("# sealed", "", "ledger_*"));
        assertEquals(Rule.ADD, tables.ruleOf("ledger_entry"));
        assertEquals(Rule.ADD, tables.ruleOf("LEDGER_ENTRY"));
        assertEquals(Rule.CHANGE_AND_DELETE, tables.ruleOf("commitment"));
        assertEquals(Rule.CHANGE_AND_DELETE, tables.ruleOf("my_ledger_entry"));
    }

    @Test
    void theLastLineThatFitsDecides() {
        AppendOnlyTables tables = AppendOnlyTables.of(Stream.of("ledger_*", "+ledger_head", "!ledger_draft"));
        assertEquals(Rule.CHANGE, tables.ruleOf("ledger_head"));
        assertEquals(Rule.CHANGE_AND_DELETE, tables.ruleOf("ledger_draft"));
        assertEquals(Rule.ADD, tables.ruleOf("ledger_header"));
    }

    @Test
    void sealsEntriesPostingsAndTheTrailOfThisVersion() {
        AppendOnlyTables tables = AppendOnlyTables.ofThisVersion();
        Stream.of("ledger_entry", "ledger_posting", "ledger_share_movement", "ledger_command", "access_audit")
                .forEach(table -> assertEquals(Rule.ADD, tables.ruleOf(table), table));
        Stream.of("ledger_head", "ledger_number", "access_user", "commitment")
                .forEach(table -> assertEquals(Rule.CHANGE, tables.ruleOf(table), table));
        assertEquals(Rule.CHANGE_AND_DELETE, tables.ruleOf("commitment_earmark"));
    }
}
