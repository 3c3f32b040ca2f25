package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.ExportView;
import coop.impulsion.ledger.LedgerWorkbookReceipt;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps in {@code ledger_export} what each workbook that left contained. */
@ApplicationScoped
public class ExportRows {

    private LedgerQueries queries;

    public ExportRows() {}

    @Inject
    ExportRows(LedgerQueries queries) {
        this.queries = queries;
    }

    public void add(
            FundId fund,
            LocalDate from,
            LocalDate to,
            WorkbookRows.Sources source,
            LedgerWorkbookReceipt receipt,
            String exportedBy,
            Instant exportedAt) {
        queries.change(
                "INSERT INTO ledger_export (id, fund_id, from_day, to_day, head_position, chain_head, sha256, size_bytes,"
                        + " postings, debit_cents, credit_cents, is_agreed, exported_by, exported_at)"
                        + " VALUES (nextval('ledger_export_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fund.value(),
                from,
                to,
                source.head(),
                source.workbook().controls().chainHead(),
                receipt.sha256(),
                receipt.bytes(),
                receipt.postings(),
                receipt.debit().cents(),
                receipt.credit().cents(),
                receipt.agrees(),
                exportedBy,
                Timestamp.from(exportedAt));
    }

    public List<ExportView> list(FundId fund) {
        return queries.list(
                "SELECT x.from_day, x.to_day, x.sha256, x.size_bytes, x.postings, x.debit_cents, x.credit_cents,"
                        + " x.is_agreed, COALESCE(u.display_name, x.exported_by), x.exported_at FROM ledger_export x"
                        + " LEFT JOIN access_user u ON u.user_name = x.exported_by WHERE x.fund_id = ?"
                        + " ORDER BY x.exported_at DESC, x.id DESC LIMIT 50",
                row -> new ExportView(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        new LedgerWorkbookReceipt(
                                row.getString(3),
                                row.getLong(4),
                                row.getLong(5),
                                Money.ofCents(row.getLong(6)),
                                Money.ofCents(row.getLong(7)),
                                row.getBoolean(8)),
                        row.getString(9),
                        row.getTimestamp(10).toLocalDateTime().toInstant(ZoneOffset.UTC)),
                fund.value());
    }
}
