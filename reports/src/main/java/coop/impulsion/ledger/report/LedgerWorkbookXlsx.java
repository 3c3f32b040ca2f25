package coop.impulsion.ledger.report;

import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.LedgerWorkbookReceipt;
import coop.impulsion.ledger.LedgerWorkbookRenderer;
import coop.impulsion.ledger.report.xlsx.WorkbookFile;
import coop.impulsion.money.Money;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;

/**
 * The ledger of a period as a spreadsheet: Journal, Grand livre, Balance (general, contributors, projects), Échéancier,
 * Quotes-parts, Contrôle. The caller's thread reads and writes; the server's executor only deflates.
 */
@ApplicationScoped
public class LedgerWorkbookXlsx implements LedgerWorkbookRenderer {

    @Resource
    private ManagedExecutorService executor;

    private final Executor helpers;
    private final int mostRows;

    public LedgerWorkbookXlsx() {
        this(null, WorkbookFile.MOST_ROWS);
    }

    /**
     * @param helpers who deflates beside the caller, or null for the server's executor
     * @param mostRows rows after which a sheet continues on a next one
     */
    LedgerWorkbookXlsx(Executor helpers, int mostRows) {
        this.helpers = helpers;
        this.mostRows = mostRows;
    }

    @Override
    public LedgerWorkbookReceipt render(LedgerWorkbook workbook, OutputStream target) throws IOException {
        SealedOutput sealed = new SealedOutput(target);
        LedgerBook book = new LedgerBook(sealed, helpers != null ? helpers : executor, mostRows, workbook.heading());
        try (WorkbookFile file = book.file()) {
            JournalSheet journal = JournalSheet.write(book, workbook);
            GeneralLedgerSheet ledger = GeneralLedgerSheet.write(book, workbook);
            BalanceSheet balance = BalanceSheet.writeGeneral(book, workbook.generalBalance());
            BalanceSheet.writeAuxiliary(book, "contributor", workbook.contributorBalance());
            BalanceSheet.writeAuxiliary(book, "project", workbook.projectBalance());
            CallSheet calls = CallSheet.write(book, workbook);
            ShareSheet shares = ShareSheet.write(book, workbook);
            boolean agrees = ControlSheet.write(book, workbook, journal, ledger, balance, calls, shares);
            file.finish();
            return new LedgerWorkbookReceipt(
                    sealed.sha256(),
                    sealed.length(),
                    journal.lines(),
                    Money.ofCents(journal.debit()),
                    Money.ofCents(journal.credit()),
                    agrees);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
