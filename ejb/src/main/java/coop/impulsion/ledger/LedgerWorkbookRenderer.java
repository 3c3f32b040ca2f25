package coop.impulsion.ledger;

import java.io.IOException;
import java.io.OutputStream;

/** Port: turns the ledger of a period into a spreadsheet file (Office Open XML). */
public interface LedgerWorkbookRenderer {

    /**
     * Writes the whole file, reading each source at least once, and holds a bounded part of it at any moment whatever
     * its size. Sources are read and the target is written by the calling thread alone; the target is not closed.
     *
     * <p>The file is complete only if the method returns: after an exception what was written is to be thrown away.
     *
     * @throws IOException if the target refuses bytes
     */
    LedgerWorkbookReceipt render(LedgerWorkbook workbook, OutputStream target) throws IOException;
}
