package coop.impulsion.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookWordsTest {

    @ParameterizedTest
    @EnumSource(Journal.class)
    void namesEveryJournal(Journal journal) {
        assertFalse(BookWords.journal(journal).isBlank());
    }

    @Test
    void staysFrenchWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertEquals("Encaissement", BookWords.entry("MONEY_RECEIVED"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesPlainTextsAsTheyStand() {
        assertEquals("Frais de tenue de compte", BookWords.entry("Frais de tenue de compte"));
    }
}
