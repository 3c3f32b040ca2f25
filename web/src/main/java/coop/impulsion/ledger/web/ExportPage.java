package coop.impulsion.ledger.web;

import coop.impulsion.ledger.ExportView;
import coop.impulsion.ledger.LedgerExport;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets the workbook of a period leave, and shows which have left and what they contained. */
@Named("ledgerExportPage")
@RequestScoped
public class ExportPage {

    @Inject
    private LedgerExport export;

    @Inject
    private LedgerPeriod period;

    @Inject
    private CurrentFund fund;

    private List<ExportView> exported;

    /**
     * Answers with the file. Written to a temporary one first: a workbook is right only once it is complete, and an answer
     * that has begun can no longer say what went wrong.
     */
    public void download() throws IOException {
        Path file = Files.createTempFile("impulsion-ledger", ".xlsx");
        try {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
                export.export(fund.id(), period.getFrom(), period.getTo(), target);
            }
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext answer = faces.getExternalContext();
            answer.responseReset();
            answer.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            answer.setResponseHeader(
                    "Content-Disposition",
                    "attachment; filename=\"comptabilite-" + fund.getCode() + "-" + period.getFrom() + "-"
                            + period.getTo() + ".xlsx\"");
            answer.setResponseHeader("Cache-Control", "private, no-store");
            answer.setResponseHeader("X-Content-Type-Options", "nosniff");
            answer.setResponseContentLength(Math.toIntExact(Files.size(file)));
            Files.copy(file, answer.getResponseOutputStream());
            faces.responseComplete();
        } finally {
            Files.delete(file);
        }
    }

    public List<ExportView> getExported() {
        if (exported == null) {
            exported = export.exported(fund.id());
        }
        return exported;
    }
}
