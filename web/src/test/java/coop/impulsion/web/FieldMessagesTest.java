package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldMessagesTest {

    @Test
    void findsTheFieldOfACommandByItsLastName() {
        assertEquals("amount", FieldMessages.suffix("amount"));
        assertEquals("amount", FieldMessages.suffix("record.amount"));
    }

    @Test
    void findsTheFieldInItsRow() {
        assertEquals("2:amount", FieldMessages.suffix("lines[2].amount"));
        assertEquals("11:hours", FieldMessages.suffix("command.lines[11].hours"));
    }
}
