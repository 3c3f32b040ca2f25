package coop.impulsion.ledger.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBufferTest {

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                9,
                10,
                99,
                100,
                1_048_576,
                -1,
                -10,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                1_000_000_000_000_000_000L
            })
    void writesWholeNumbers(long number) {
        XmlBuffer xml = new XmlBuffer(new byte[0]);
        xml.number(number);
        assertEquals(Long.toString(number), written(xml));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "-5, -0.05", "-100, -1.00", "123456, 1234.56", "-99, -0.99", "10, 0.10"})
    void writesCentsAsEuros(long cents, String euros) {
        XmlBuffer xml = new XmlBuffer(new byte[4]);
        xml.cents(cents);
        assertEquals(euros, written(xml));
    }

    @Test
    void agreesWithTheDecimalsOfTheJdk() {
        Random random = new Random(20261123);
        for (int turn = 0; turn < 10_000; turn++) {
            long cents = random.nextLong() >> random.nextInt(64);
            XmlBuffer xml = new XmlBuffer(new byte[32]);
            xml.cents(cents);
            assertEquals(BigDecimal.valueOf(cents, 2).toPlainString(), written(xml), "seed 20261123");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a<b, a&lt;b",
        "a&amp;b, a&amp;amp;b",
        "x_y, x_y",
        "_x0041_, _x005F_x0041_",
        "__x0041_, __x005F_x0041_",
        "_x004, _x004",
        "é€🥕, é€🥕"
    })
    void escapesWhatReadersWouldTakeForSomethingElse(String text, String escaped) {
        XmlBuffer xml = new XmlBuffer(new byte[1]);
        xml.text(text);
        assertEquals(escaped, written(xml));
    }

    private static String written(XmlBuffer xml) {
        return new String(xml.bytes, 0, xml.length, StandardCharsets.UTF_8);
    }
}
