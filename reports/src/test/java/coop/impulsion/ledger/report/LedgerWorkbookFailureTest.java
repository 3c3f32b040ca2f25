package coop.impulsion.ledger.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LedgerWorkbookFailureTest {

    private static final LedgerWorkbook WORKBOOK = new LedgerSample(400).workbook();

    @Test
    void getsThereWithoutHelpersThatAreBusyOrRefuse() throws IOException {
        byte[] helped = Rendered.of(WORKBOOK).bytes();
        assertArrayEquals(helped, written(work -> {}, WORKBOOK), "nobody comes");
        assertArrayEquals(helped, written(Runnable::run, WORKBOOK), "on the spot");
        assertArrayEquals(
                helped,
                written(
                        work -> {
                            throw new RejectedExecutionException("full");
                        },
                        WORKBOOK));
    }

    @Test
    void letsTheTargetsFailureThrough() {
        IOException full = new IOException("no space left");
        OutputStream small = new OutputStream() {
            private int left = 50_000;

            @Override
            public void write(int single) throws IOException {
                write(new byte[1], 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                left -= count;
                if (left < 0) {
                    throw full;
                }
            }
        };
        assertSame(full, assertThrows(IOException.class, () -> render(work -> {}, WORKBOOK, small)));
    }

    @Test
    void letsASourcesFailureThrough() {
        IllegalStateException lost = new IllegalStateException("connection lost");
        LedgerWorkbook broken = new LedgerWorkbook(
                WORKBOOK.heading(),
                WORKBOOK.controls(),
                WORKBOOK.journal(),
                reader -> {
                    throw lost;
                },
                WORKBOOK.generalBalance(),
                WORKBOOK.contributorBalance(),
                WORKBOOK.projectBalance(),
                WORKBOOK.calls(),
                WORKBOOK.shares());
        assertSame(lost, assertThrows(IllegalStateException.class, () -> written(Runnable::run, broken)));
    }

    @Test
    void refusesLinesThatAreNotInTheOrderOfTheAccounts() {
        LedgerWorkbook unordered = new LedgerWorkbook(
                WORKBOOK.heading(),
                WORKBOOK.controls(),
                WORKBOOK.journal(),
                WORKBOOK.journal(),
                WORKBOOK.generalBalance(),
                WORKBOOK.contributorBalance(),
                WORKBOOK.projectBalance(),
                WORKBOOK.calls(),
                WORKBOOK.shares());
        assertEquals(
                "line AN-1 of account 110000 is out of order or its account is not in the balance",
                assertThrows(IllegalStateException.class, () -> written(Runnable::run, unordered))
                        .getMessage());
    }

    private static byte[] written(Executor helpers, LedgerWorkbook workbook) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        render(helpers, workbook, target);
        return target.toByteArray();
    }

    private static void render(Executor helpers, LedgerWorkbook workbook, OutputStream target) throws IOException {
        new LedgerWorkbookXlsx(helpers, WorkbookFile.MOST_ROWS).render(workbook, target);
    }
}
