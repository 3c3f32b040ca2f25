package coop.impulsion.ledger.fec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.fec.FecFault.Rule;
import coop.impulsion.money.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FecName NAME = new FecName("123456782", LocalDate.of(2026, 12, 31));
    private static final String HEADER = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\t"
            + "CompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
            + "Montantdevise\tIdevise\r\n";
    private static final String DEBIT =
            "BQ\tBanque\tBQ-1\t20260302\t512100\tBanque\t\t\tREL-03\t20260302\tEncaissement\t50,00\t0,00\t\t\t20260302\t\t\r\n";
    private static final String CREDIT =
            "BQ\tBanque\tBQ-1\t20260302\t754100\tDons\tC-0001\tAda\tREL-03\t20260302\tEncaissement\t0,00\t50,00\t\t\t20260302\t\t\r\n";

    @Test
    void writesEighteenFieldsAsTheLawSays() throws IOException {
        String written = written(List.of(
                line(Journal.AN, 1, "512100", "Banque", "OPENING", "10.00", "0.00"),
                line(Journal.AN, 1, "110000", "Report", "OPENING", "0.00", "10.00"),
                lettered(line(Journal.BQ, 1, "512100", "Banque", "MONEY_RECEIVED", "1234.56", "0.00")),
                line(Journal.BQ, 1, "467100", "Contributions", "tab\there | bar\r\nline", "0.00", "1234.56"),
                line(Journal.HB, 1, "802000", "Engagements", "COMMITMENT_SIGNED", "5.00", "0.00"),
                line(Journal.HB, 1, "809000", "Contrepartie", "COMMITMENT_SIGNED", "0.00", "5.00")));
        assertEquals(
                HEADER
                        + "AN\tÀ-nouveaux\tAN-1\t20260302\t512100\tBanque\tC-0001\tAda\tREL-03\t20260302\tÀ-nouveaux\t10,00\t0,00\t\t\t20260302\t\t\r\n"
                        + "AN\tÀ-nouveaux\tAN-1\t20260302\t110000\tReport\tC-0001\tAda\tREL-03\t20260302\tÀ-nouveaux\t0,00\t10,00\t\t\t20260302\t\t\r\n"
                        + "BQ\tBanque\tBQ-1\t20260302\t512100\tBanque\tC-0001\tAda\tREL-03\t20260302\tEncaissement\t1234,56\t0,00\tL1\t20260304\t20260302\t\t\r\n"
                        + "BQ\tBanque\tBQ-1\t20260302\t467100\tContributions\tC-0001\tAda\tREL-03\t20260302\ttab here bar line\t0,00\t1234,56\t\t\t20260302\t\t\r\n",
                written);
        FecReport report = check(written);
        assertTrue(report.isSound(), report.faults().toString());
        assertEquals(List.of(), report.faults());
        assertEquals(4, report.lines());
        assertEquals(2, report.entries());
        assertEquals(Money.parse("1244.56"), report.debit());
        assertEquals(report.debit(), report.credit());
    }

    @Test
    void refusesOpeningEntriesBehindOthersAndBlankFields() {
        assertThrows(
                IllegalStateException.class,
                () -> written(List.of(
                        line(Journal.BQ, 1, "512100", "Banque", "MONEY_RECEIVED", "1.00", "0.00"),
                        line(Journal.AN, 1, "512100", "Banque", "OPENING", "1.00", "0.00"))));
        assertThrows(
                IllegalStateException.class,
                () -> written(List.of(line(Journal.BQ, 1, "512100", " ", "MONEY_RECEIVED", "1.00", "0.00"))));
    }

    @Test
    void namesAndDescribesTheFile() {
        assertEquals("123456782FEC20261231.txt", NAME.fileName());
        assertEquals(LocalDate.of(2026, 1, 1), NAME.opensOn());
        assertEquals(NAME, FecName.of("123456782FEC20261231.txt").orElseThrow());
        assertTrue(FecName.of("123456782FEC20260231.txt").isEmpty(), "no such day");
        assertTrue(FecName.of("12345678FEC20261231.txt").isEmpty());
        String description = FecDescription.of(NAME, "Fonds jurassien");
        for (FecColumn column : FecColumn.values()) {
            assertTrue(description.contains(column.name()), column.name());
        }
        assertEquals(1 + 1 + 1 + 2 + 1 + 18, description.split("\r\n", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "20260302→512100; 20260230→512100; DATE_FORM",
                "20260302→512100; 20251231→512100; DATE_OUT_OF_YEAR",
                "50,00→0,00; 50.00→0,00; AMOUNT_FORM",
                "50,00→0,00; 50,00→50,00; ONE_SIDE",
                "50,00→0,00; 50,01→0,00; ENTRY_UNBALANCED",
                "50,00→0,00; →50,00; BLANK",
                "→20260302→→↵; →→→↵; BLANK",
                "512100; 51A; ACCOUNT_FORM",
                "512100; 801000; ACCOUNT_OFF_BALANCE",
                "0,00→→→2026; 0,00→L1→→2026; LETTERING",
                "REL-03; REL|03→X; FIELD_COUNT"
            })
    void listsWhatALineBreaks(String before, String after, Rule rule) throws IOException {
        String broken = DEBIT.replace(visible(before), visible(after));
        assertFalse(broken.equals(DEBIT), "the case changes the line");
        FecReport report = check(HEADER + broken + CREDIT);
        assertFalse(report.isSound());
        assertTrue(
                report.faults().stream().anyMatch(fault -> fault.line() == 2 && fault.rule() == rule),
                report.faults().toString());
    }

    @Test
    void listsWhatTheFileBreaksAsAWhole() throws IOException {
        assertEquals(Map.of(Rule.NO_ENTRY, 1L), check(HEADER).counts());
        assertTrue(check("").counts().containsKey(Rule.HEADER));
        assertEquals(
                Map.of(Rule.BYTE_ORDER_MARK, 1L),
                check("\uFEFF" + HEADER + DEBIT + CREDIT).counts());
        assertEquals(
                Map.of(Rule.HEADER, 1L),
                check(HEADER.replace("Debit", "Montant") + DEBIT + CREDIT).counts());
        assertEquals(
                Map.of(Rule.FILE_NAME, 1L),
                FecCheck.of("FEC.txt", stream(HEADER + DEBIT + CREDIT, StandardCharsets.UTF_8))
                        .counts());
        String opening = (DEBIT + CREDIT).replace("BQ\tBanque\tBQ-1", "AN\tÀ-nouveaux\tAN-1");
        assertEquals(
                Map.of(Rule.OPENING_NOT_FIRST, 2L),
                check(HEADER + DEBIT + CREDIT + opening).counts());
        String earlier = (DEBIT + CREDIT).replace("BQ-1", "BQ-2").replace("20260302\t\t\r", "20260301\t\t\r");
        assertEquals(
                Map.of(Rule.ORDER, 1L), check(HEADER + DEBIT + CREDIT + earlier).counts());
    }

    @Test
    void readsFilesFromElsewhereAndOnlyRemarksOnTheirForm() throws IOException {
        String plain = (HEADER + DEBIT + CREDIT).replace("Dons", "Dons reçus 50 €");
        assertRemark(plain.replace("\r\n", "\n"), StandardCharsets.UTF_8, Rule.LINE_ENDS);
        assertRemark(plain.replace("\r\n", "\r\r\n"), StandardCharsets.UTF_8, Rule.LINE_ENDS);
        assertRemark(plain.replace('\t', '|'), StandardCharsets.UTF_8, Rule.BARS);
        assertRemark(plain, Charset.forName("ISO-8859-15"), Rule.LATIN);
        assertRemark(plain.stripTrailing() + "\t\t", StandardCharsets.UTF_8, Rule.LINE_ENDS);
    }

    @Test
    void findsUnbalancedEntriesWhoseLinesLieApart() throws IOException {
        String other = (DEBIT + CREDIT).replace("BQ-1", "BQ-2");
        assertTrue(check(HEADER + DEBIT + other + CREDIT).isSound(), "apart, but balanced");
        FecReport report = check(HEADER + DEBIT + other);
        assertEquals(List.of(new FecFault(2, Rule.ENTRY_UNBALANCED, "BQ BQ-1 50.00")), report.faults());
    }

    @Test
    void countsBeyondWhatItLists() throws IOException {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            file.append("x\r\n");
        }
        FecReport report = check(file.toString());
        assertEquals(FecCheck.MOST_LISTED, report.faults().size());
        assertEquals(3_000L, report.counts().get(Rule.FIELD_COUNT));
    }

    @Test
    void refusesWhatIsNotMadeOfLines() {
        assertThrows(IOException.class, () -> check("x".repeat(100_000)));
    }

    private static void assertRemark(String file, Charset charset, Rule remark) throws IOException {
        FecReport report = FecCheck.of(NAME.fileName(), stream(file, charset));
        assertEquals(Map.of(remark, 1L), report.counts(), report.faults().toString());
        assertTrue(report.isSound());
        assertEquals(2, report.lines());
    }

    /** Cases show tabs and line ends as arrows, lest they be trimmed. */
    private static String visible(String text) {
        return text.replace('→', '\t').replace('↵', '\r');
    }

    private static FecReport check(String file) throws IOException {
        return FecCheck.of(NAME.fileName(), stream(file, StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static String written(List<FecLine> lines) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        FecFile.write(LedgerRows.of(new ArrayList<>(lines)), target);
        return target.toString(StandardCharsets.UTF_8);
    }

    private static FecLine lettered(FecLine line) {
        JournalLineView plain = line.line();
        return new FecLine(
                new JournalLineView(
                        plain.journal(),
                        plain.number(),
                        plain.entryOn(),
                        plain.validatedOn(),
                        plain.piece(),
                        plain.pieceOn(),
                        plain.label(),
                        plain.account(),
                        plain.accountName(),
                        plain.auxiliary(),
                        plain.auxiliaryName(),
                        plain.reference(),
                        "L1",
                        plain.debit(),
                        plain.credit()),
                DAY.plusDays(2));
    }

    private static FecLine line(
            Journal journal,
            long number,
            String account,
            String accountName,
            String label,
            String debit,
            String credit) {
        return new FecLine(
                new JournalLineView(
                        journal,
                        number,
                        DAY,
                        DAY,
                        "REL-03",
                        DAY,
                        label,
                        account,
                        accountName,
                        "C-0001",
                        "Ada",
                        null,
                        null,
                        Money.parse(debit),
                        Money.parse(credit)),
                null);
    }
}
