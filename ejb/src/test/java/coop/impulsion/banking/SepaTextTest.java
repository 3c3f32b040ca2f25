package coop.impulsion.banking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.banking.BankingRefused.Reason;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ju'ramène ta boîte | Ju'ramene ta boite",
                "Forêt & bois — l’Œuvre | Foret + bois - l'OEuvre",
                "Clus'Ter Jura (SCIC) n° 3 | Clus'Ter Jura (SCIC) no 3",
                "Łódź Straße Ærø Ðorđe | Lodz Strasse AEro Dorde",
                "50 € ; «urgent» | 50 EUR , 'urgent'",
                "a*b=c | a.b.c",
                "panier 🥕 bio | panier . bio",
                "½ ﬁn x² | 1.2 fin x2",
                "//début//milieu// | debut/milieu",
                "Ελλάδα | ......"
            })
    void writesTextInTheCharactersThatBanksCarry(String text, String carried) {
        assertEquals(carried, SepaText.remittance(text));
    }

    @Test
    void collapsesWhiteSpaceOfEveryKind() {
        assertEquals("a b c d", SepaText.remittance("  a\u00a0\t b\r\nc\u202fd\u200b "));
    }

    @Test
    void cutsWhatIsTooLong() {
        assertEquals(70, SepaText.name("é".repeat(200)).length());
        assertEquals(140, SepaText.remittance("œ".repeat(100)).length());
        assertEquals("x".repeat(69), SepaText.name("x".repeat(69) + " et fils"));
    }

    @Test
    void refusesANameOfWhichNothingRemains() {
        for (String name : new String[] {"", "  ", null, "🥕", "北京"}) {
            assertEquals(
                    Reason.NAME_EMPTY,
                    assertThrows(BankingRefused.class, () -> SepaText.name(name))
                            .reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"O-2026-0001/1", "A", "12345678901234567890123456789012345", "a?b:(c).,'+-d"})
    void keepsAReferenceAsItIs(String reference) {
        assertEquals(reference, SepaText.reference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/A", "A/", "A//B", "A B", "É-1", "A_1", "123456789012345678901234567890123456", "A\n"})
    void refusesAReferenceThatWouldNotComeBackTheSame(String reference) {
        assertEquals(
                Reason.REFERENCE_FORM,
                assertThrows(BankingRefused.class, () -> SepaText.reference(reference))
                        .reason());
    }

    @Test
    void yieldsCarriedCharactersOnlyWhateverComesIn() {
        Random random = new Random(20261123);
        for (int turn = 0; turn < 5_000; turn++) {
            int[] points = random.ints(20, 0, 0x11000)
                    .map(point -> point % 7 == 0 ? point + 0x10000 : point)
                    .toArray();
            String text = new String(points, 0, points.length);
            String carried = SepaText.remittance(text);
            assertTrue(
                    carried.matches("[A-Za-z0-9/?:().,'+ -]{0,140}") && carried.equals(carried.strip()),
                    "seed 20261123: " + carried);
            assertEquals(carried, SepaText.remittance(carried), "carried text stays as it is");
        }
    }
}
