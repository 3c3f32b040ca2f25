package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.money.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvAnswerTest {

    @Test
    void writesAmountsAndDaysAsSpreadsheetsReadThemInFrance() throws IOException {
        assertEquals(
                "\uFEFFE-2026-0001;-1234,56;22/11/2026;12;\r\n",
                written("E-2026-0001", Money.parse("-1234.56"), LocalDate.of(2026, 11, 22), 12, null));
    }

    @Test
    void quotesWhatWouldBreakTheLine() throws IOException {
        assertEquals(
                "\uFEFF\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\"\r\n", written("a;b", "say \"yes\"", "two\nlines"));
    }

    @Test
    void keepsTextsFromBecomingFormulas() throws IOException {
        assertEquals("\uFEFF'=1+1;'@SUM(A1);'+33 6;'-2\r\n", written("=1+1", "@SUM(A1)", "+33 6", "-2"));
    }

    private static String written(Object... cells) throws IOException {
        StringWriter writer = new StringWriter();
        CsvAnswer.on(writer).line(cells);
        return writer.toString();
    }
}
