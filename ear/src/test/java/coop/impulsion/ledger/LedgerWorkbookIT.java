package coop.impulsion.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.Funds;
import coop.impulsion.money.Money;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The port of ejb is served by reports, which has the server's threads help. */
@InContainer
class LedgerWorkbookIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int GIFTS = 5_000;

    @Inject
    private LedgerWorkbookRenderer renderer;

    @Inject
    private LedgerExport export;

    @Inject
    private Funds funds;

    @Inject
    private FundClock clock;

    @Inject
    private AsSystem system;

    @Test
    void rendersInTheServer() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        LedgerWorkbookReceipt receipt = renderer.render(gifts(), target);

        assertTrue(receipt.agrees());
        assertEquals(2 * GIFTS, receipt.postings());
        assertEquals(Money.ofEuros(10 * GIFTS), receipt.debit());
        assertEquals(target.size(), receipt.bytes());
        List<String> sheets = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(target.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets.add(entry.getName());
                }
            }
        }
        assertEquals(8, sheets.size());
    }

    /** The fund of the demo began in one year, which is not closed, and goes on in the next. */
    @Test
    void findsTheLedgersSumsAgainBeforeAYearIsClosed() {
        FundId fund = funds.byCode("LEDONIEN").orElseThrow().id();
        int year = clock.today().getYear();
        for (int of = year - 1; of <= year; of++) {
            LocalDate from = LocalDate.of(of, 1, 1);
            LocalDate to = LocalDate.of(of, 12, 31);
            LedgerWorkbookReceipt receipt = exported(fund, from, to);
            assertTrue(receipt.postings() > 0, from + " has no postings");
            assertTrue(receipt.agrees(), from + " differs");
        }
    }

    private LedgerWorkbookReceipt exported(FundId fund, LocalDate from, LocalDate to) {
        return system.callAs("marc", () -> export.export(fund, from, to, OutputStream.nullOutputStream()));
    }

    private static LedgerWorkbook gifts() {
        Money sum = Money.ofEuros(10 * GIFTS);
        return new LedgerWorkbook(
                new LedgerWorkbook.Heading(
                        "Fonds", "123456782", DAY, DAY, "Ada", Instant.parse("2026-03-03T08:00:00Z")),
                new LedgerControls(
                        GIFTS,
                        2L * GIFTS,
                        sum,
                        sum,
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        "ab".repeat(32)),
                reader -> {
                    for (int i = 1; i <= GIFTS; i++) {
                        reader.accept(line(i, "512100", Money.ofEuros(10), Money.ZERO));
                        reader.accept(line(i, "754100", Money.ZERO, Money.ofEuros(10)));
                    }
                },
                reader -> {
                    for (int i = 1; i <= GIFTS; i++) {
                        reader.accept(line(i, "512100", Money.ofEuros(10), Money.ZERO));
                    }
                    for (int i = 1; i <= GIFTS; i++) {
                        reader.accept(line(i, "754100", Money.ZERO, Money.ofEuros(10)));
                    }
                },
                LedgerRows.of(List.of(
                        new BalanceLineView("512100", "Banque", null, null, Money.ZERO, sum, Money.ZERO),
                        new BalanceLineView("754100", "Dons", null, null, Money.ZERO, Money.ZERO, sum))),
                LedgerRows.of(List.of()),
                LedgerRows.of(List.of()),
                LedgerRows.of(List.of()),
                LedgerRows.of(List.of()));
    }

    private static JournalLineView line(long number, String account, Money debit, Money credit) {
        return new JournalLineView(
                Journal.BQ,
                number,
                DAY,
                DAY,
                "REC-" + number,
                DAY,
                "GIFT_RECEIVED",
                account,
                "Compte",
                null,
                null,
                null,
                null,
                debit,
                credit);
    }
}
