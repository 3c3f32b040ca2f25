package coop.impulsion.banking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.banking.BankingRefused.Reason;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    private static final String GOOD = "FR7630006000011234567890189";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "FR1420041010050500013M02606",
                "MC5811222000010123456789030",
                "DE89370400440532013000",
                "BE68539007547034",
                "CH9300762011623852957",
                "NL91ABNA0417164300",
                "ES9121000418450200051332",
                "IT60X0542811101000000123456",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void acceptsNumbersThatBanksPublishAsExamples(String text) {
        assertEquals(Optional.empty(), Iban.faultOf(text));
        assertEquals(text, new Iban(text).value());
    }

    @ParameterizedTest
    @CsvSource({
        "FR7630006000011234567890188, IBAN_CHECK_DIGITS",
        "FR0630006000011234567890188, IBAN_RIB_KEY",
        "FR76300060000112345678901, IBAN_LENGTH",
        "FR763000600001123456789018900, IBAN_LENGTH",
        "US64SVBKUS6S3300958879, IBAN_COUNTRY",
        "FR76-30006-00001-12345678901-89, IBAN_FORM",
        "30006000011234567890189, IBAN_FORM",
        "'', IBAN_FORM",
        "FRAA30006000011234567890189, IBAN_FORM"
    })
    void saysWhyANumberIsRefused(String text, Reason reason) {
        assertEquals(Optional.of(reason), Iban.faultOf(text));
        BankingRefused refused = assertThrows(BankingRefused.class, () -> Iban.parse(text));
        assertEquals(reason, refused.reason());
        assertEquals("iban", refused.field());
        assertEquals("banking.refused." + reason, refused.messageKey());
    }

    @Test
    void readsWhatPeopleType() {
        assertEquals(
                GOOD,
                Iban.parse(" fr76 3000 6000 0112\u00a03456 7890\u202f189\t").value());
        assertThrows(BankingRefused.class, () -> Iban.parse(null));
        assertThrows(BankingRefused.class, () -> new Iban("fr76 3000 6000 0112 3456 7890 189"));
    }

    @Test
    void showsItsLastFourOnly() {
        Iban iban = Iban.parse(GOOD);
        assertEquals("•••• 0189", iban.masked());
        assertEquals("FR76 3000 6000 0112 3456 7890 189", iban.grouped());
        assertEquals("FR", iban.country());
        assertFalse(("account " + iban).contains("3000"), "a log must not show the number");
    }

    @Test
    void findsEveryMistypedDigitAndEverySwapOfTwoNeighbours() {
        for (int place = 2; place < GOOD.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != GOOD.charAt(place)) {
                    String mistyped = GOOD.substring(0, place) + digit + GOOD.substring(place + 1);
                    assertTrue(Iban.faultOf(mistyped).isPresent(), mistyped);
                }
            }
            if (place + 1 < GOOD.length() && GOOD.charAt(place) != GOOD.charAt(place + 1)) {
                String swapped = GOOD.substring(0, place)
                        + GOOD.charAt(place + 1)
                        + GOOD.charAt(place)
                        + GOOD.substring(place + 2);
                assertTrue(Iban.faultOf(swapped).isPresent(), swapped);
            }
        }
    }

    /** Check digits computed over a RIB whose key is wrong: the case that only the second key finds. */
    @Test
    void findsWrongRibKeysUnderRightCheckDigits() {
        Random random = new Random(20261123);
        for (int turn = 0; turn < 500; turn++) {
            String bank = "%05d".formatted(random.nextInt(100_000));
            String branch = "%05d".formatted(random.nextInt(100_000));
            String account = "%011d".formatted(random.nextLong(100_000_000_000L));
            int key = (int)
                    (97 - (89 * Long.parseLong(bank) + 15 * Long.parseLong(branch) + 3 * Long.parseLong(account)) % 97);
            for (int other = 1; other <= 97; other++) {
                String iban = withCheckDigits(bank + branch + account + "%02d".formatted(other));
                assertEquals(
                        other == key ? Optional.empty() : Optional.of(Reason.IBAN_RIB_KEY),
                        Iban.faultOf(iban),
                        "seed 20261123: " + iban);
            }
        }
    }

    private static String withCheckDigits(String rib) {
        int check = 98
                - new java.math.BigInteger(rib + "152700")
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        return "FR%02d%s".formatted(check, rib);
    }
}
